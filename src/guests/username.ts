// User names of guests: out of what is known of them, by chance, or given and judged. Those that are made are ASCII letters
// and digits, which every keyboard has; those that are given may be of any script. Pure.
import anyAscii from 'any-ascii';
import { isMailAddress } from '../mail/mail.ts';
import { characterProblem } from './credential-characters.ts';
import { LONGEST_USERNAME, type Pick, type UsernamePolicy } from './guest-policies.ts';
import { kanaInLatin } from './kana.ts';
import { readableDigits, readableLetters } from './readable-text.ts';

export interface KnownGuest {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Of the guest's notifications, such as `zh-Hant`; null where nobody knows. */
  readonly language: string | null;
}

/** Fewer leave too few names for a day with many guests. */
const SHORTEST_RANDOM = 6;
const SPECIALS = '-._';
/** Without what looks like a letter; the order is that of counting, so that nobody takes it for a secret. */
const PADDING = '23456789';
/** Normalizing can make a text 18 times longer. */
const LONGEST_COMPARED = 256;

/** How names are compared: letter case, width and composition make no difference. */
export function guestNameKey(text: string): string {
  return text
    .slice(0, LONGEST_COMPARED)
    .replaceAll('\0', '')
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

/** Undefined where too little is known, or nothing that can be spelled: such a guest gets a random one. */
export function usernameFor(guest: KnownGuest, policy: UsernamePolicy): string | undefined {
  const address = guestNameKey(guest.email);
  if (policy.source === 'email' && isMailAddress(address) && usernameProblem(address, policy) === undefined)
    return address;
  const local = address.includes('@') ? spelled(address.slice(0, address.lastIndexOf('@'))) : '';
  const name = hasJapaneseReading(guest) ? '' : fromName(guest);
  const chosen = policy.source === 'email' ? local || name : name || local;
  return chosen === '' ? undefined : padded(chosen.slice(0, LONGEST_USERNAME), policy.minimumLength);
}

function fromName({ firstName, lastName }: KnownGuest): string {
  const first = spelled(firstName);
  const last = spelled(lastName);
  return last === '' ? first : first.charAt(0) + last;
}

/** How Han characters of a Japanese name are read knows only who bears it; any-ascii would read them as Chinese. */
function hasJapaneseReading({ firstName, lastName, language }: KnownGuest): boolean {
  const name = firstName + lastName;
  return (
    /\p{Script=Han}/u.test(name) &&
    (/^ja\b/i.test(language ?? '') || /[\u3041-\u3096\u30a1-\u30fa]/.test(name))
  );
}

function spelled(text: string): string {
  // Signs go first: any-ascii would spell them out, and 👍 would be a guest named thumbsup.
  const letters = guestNameKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return anyAscii(kanaInLatin(letters))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const padded = (text: string, length: number): string =>
  text +
  PADDING.repeat(Math.ceil(LONGEST_USERNAME / PADDING.length)).slice(0, Math.max(0, length - text.length));

export function randomUsername(policy: UsernamePolicy, pick: Pick, prefix = ''): string {
  const { minimumLength, minimumLetters, minimumDigits, minimumSpecials } = policy;
  const begin = guestNameKey(prefix);
  const wanted = Math.max(SHORTEST_RANDOM, minimumLength - begin.length - minimumSpecials);
  const text =
    readableLetters(minimumLetters, pick) +
    readableDigits(Math.max(minimumDigits, wanted - minimumLetters), pick);
  const specials = Array.from({ length: minimumSpecials }, () => SPECIALS[pick(SPECIALS.length)]).join('');
  // Within the text, so that no name begins as a formula of a spreadsheet does.
  const middle = minimumLetters > 0 && minimumLetters < text.length ? minimumLetters : text.length >> 1;
  return begin + text.slice(0, middle) + specials + text.slice(middle);
}

/** The n-th of those who would have one name, from 2. */
export function numbered(base: string, n: number): string {
  const suffix = String(n);
  return n < 2 ? base : [...base].slice(0, LONGEST_USERNAME - suffix.length).join('') + suffix;
}

/** What is wrong with one that was given, first things first; undefined where nothing is. */
export function usernameProblem(text: string, { minimumLength }: UsernamePolicy): string | undefined {
  if (text.length > LONGEST_COMPARED) return tooLong(LONGEST_USERNAME);
  const name = text.normalize('NFKC');
  if (name === '') return 'must not be empty';
  const problem = characterProblem(name);
  if (problem !== undefined) return problem;
  const length = [...name].length;
  if (length < minimumLength) return `must have at least ${minimumLength} characters`;
  return length > LONGEST_USERNAME ? tooLong(LONGEST_USERNAME) : undefined;
}

const tooLong = (most: number): string => `must have at most ${most} characters`;
