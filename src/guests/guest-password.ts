// Passwords of guests: made so that they can be read out and typed on a phone, such as `kefu-7429-maru`, or given and
// judged. Pure.
import { Secret } from '../secrets/secrets.ts';
import { characterProblem } from './credential-characters.ts';
import { LONGEST_GUEST_PASSWORD, type GuestPasswordPolicy, type Pick } from './guest-policies.ts';
import { readableDigits, readableLetters } from './readable-text.ts';

const GROUP = 4;
/**
 * Two groups of letters and one of digits, however little the policy asks: a group of letters is 48 syllables by 45
 * (the rude ones are out), 11.0 bits, one of digits 8 to the power of 4, 12 bits; together 34 bits. A thousand guesses a
 * second would need seven months for all of them, and a lock after wrong ones allows far fewer.
 */
const FEWEST = { letters: 2, digits: 1 };
/** Beginnings of groups first, then of syllables: that is how capitals are read out. */
const CAPITALS_AT = [0, 2, 1, 3];

export function readablePassword(policy: GuestPasswordPolicy, pick: Pick): Secret {
  const { minimumLength, minimumLowercase, minimumUppercase, minimumDigits } = policy;
  const part = policy.specials.charAt(0);
  const digits = Math.max(FEWEST.digits, Math.ceil(minimumDigits / GROUP));
  const letters = Math.max(
    FEWEST.letters,
    Math.ceil((minimumLowercase + minimumUppercase) / GROUP),
    // Every group brings the mark before it, save the first.
    Math.ceil((minimumLength - digits * (GROUP + part.length) + part.length) / (GROUP + part.length)),
  );
  const words = withCapitals(
    Array.from({ length: letters }, () => readableLetters(GROUP, pick)),
    minimumUppercase,
  );
  const numbers = Array.from({ length: digits }, () => readableDigits(GROUP, pick));
  const groups = Array.from({ length: Math.max(letters, digits) }, (_, at) => [words[at], numbers[at]])
    .flat()
    .filter((group) => group !== undefined);
  const marks = marksBetween(groups.length - 1, policy);
  const text = groups.map((group, at) => group + (marks[at] ?? '')).join('');
  // The last group can reach over the longest that there may be.
  return new Secret(text.slice(0, LONGEST_GUEST_PASSWORD));
}

function withCapitals(words: readonly string[], count: number): string[] {
  const places = CAPITALS_AT.flatMap((at) => words.map((_, word) => `${word}.${at}`)).slice(0, count);
  const isCapital = new Set(places);
  return words.map((word, index) =>
    [...word].map((letter, at) => (isCapital.has(`${index}.${at}`) ? letter.toUpperCase() : letter)).join(''),
  );
}

/** One between two groups; more where the policy wants more than there are places. */
function marksBetween(places: number, { specials, minimumSpecials }: GuestPasswordPolicy): string[] {
  const marks = Array.from({ length: places }, () => '');
  if (specials === '') return marks;
  for (let n = 0; n < Math.max(places, minimumSpecials); n++)
    marks[n % places] += specials.charAt(Math.floor(n / places) % specials.length);
  return marks;
}

/** What is wrong with one that was given, first things first; undefined where nothing is. */
export function guestPasswordProblem(password: Secret, policy: GuestPasswordPolicy): string | undefined {
  const given = password.reveal();
  const tooLong = `must have at most ${LONGEST_GUEST_PASSWORD} bytes`;
  // Before anything else is done with it: normalizing can make a text 18 times longer.
  if (Buffer.byteLength(given, 'utf8') > LONGEST_GUEST_PASSWORD) return tooLong;
  const text = given.normalize('NFKC');
  if (Buffer.byteLength(text, 'utf8') > LONGEST_GUEST_PASSWORD) return tooLong;
  if (text === '') return 'must not be empty';
  const problem = characterProblem(text);
  if (problem !== undefined) return problem;
  const characters = [...text];
  if (characters.length < policy.minimumLength)
    return `must have at least ${policy.minimumLength} characters`;
  const count = (kind: RegExp): number => characters.filter((character) => kind.test(character)).length;
  if (count(/\p{Ll}/u) < policy.minimumLowercase)
    return `must have at least this many small letters: ${policy.minimumLowercase}`;
  if (count(/\p{Lu}/u) < policy.minimumUppercase)
    return `must have at least this many capital letters: ${policy.minimumUppercase}`;
  if (count(/\p{Nd}/u) < policy.minimumDigits)
    return `must have at least this many digits: ${policy.minimumDigits}`;
  const specials = characters.filter((character) => policy.specials.includes(character)).length;
  if (specials < policy.minimumSpecials)
    return `must have at least ${policy.minimumSpecials} of these: ${policy.specials}`;
  return undefined;
}
