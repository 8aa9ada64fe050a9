// What a password must be, by NIST SP 800-63B-4 §3.1.1: length and a list of those that everybody tries, no rules of
// composition, any Unicode. Compared and hashed in NFKC, as NIST has it: an input method that types full-width letters
// (Japanese, Chinese) gives the same password as one that does not. Pure.
import { z } from 'zod';
import type { FieldProblem } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';

export const PASSWORD_POLICY_SLICE = 'password-policy';

/** Against hashing a novel for somebody; 128 characters of four bytes fit twice. */
export const LONGEST_PASSWORD_BYTES = 1024;

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

export const passwordPolicyInput = z.strictObject({
  minimumLength: whole(8, 128).default(12),
  refusesCommon: z.boolean().default(true),
  /** So many former passwords cannot be taken again. */
  history: whole(0, 24).default(5),
  /** Null: a password does not end. ISE ends it after 45 days. */
  lifetimeDays: whole(1, 3650).nullable().default(null),
  idleMinutes: whole(5, 1440).default(30),
  /** Of the sponsor portal; ISE has 10 minutes too. */
  sponsorIdleMinutes: whole(1, 240).default(10),
  absoluteHours: whole(1, 168).default(12),
});

export type PasswordPolicy = z.output<typeof passwordPolicyInput>;

export const DEFAULT_PASSWORD_POLICY: PasswordPolicy = passwordPolicyInput.parse({});

export function passwordBytes(password: Secret): Buffer {
  return Buffer.from(normal(password), 'utf8');
}

export function isTooLong(password: Secret): boolean {
  return Buffer.byteLength(password.reveal(), 'utf8') > LONGEST_PASSWORD_BYTES;
}

/** What a policy says of the password itself; network users have one of their own. */
export interface PasswordRules extends Pick<PasswordPolicy, 'minimumLength' | 'refusesCommon' | 'history'> {
  readonly longestBytes?: number;
}

export interface PasswordCircumstances {
  readonly policy: PasswordRules;
  /** Lower case; empty where the policy does not ask. */
  readonly common: ReadonlySet<string>;
  /** Names that belong to the account. */
  readonly own: readonly string[];
}

/** What is wrong with a password, first things first; undefined where nothing is. */
export function passwordProblem(
  password: Secret,
  { policy, common, own }: PasswordCircumstances,
): FieldProblem | undefined {
  const problem = (text: string): FieldProblem => ({ field: 'password', problem: text });
  // Before anything else is done with it: normalizing can make a text 18 times longer.
  if (isTooLong(password)) return problem(`must have at most ${LONGEST_PASSWORD_BYTES} bytes`);
  const text = normal(password);
  const longest = policy.longestBytes ?? Infinity;
  if (Buffer.byteLength(text, 'utf8') > longest) return problem(`must have at most ${longest} bytes`);
  if ([...text].length < policy.minimumLength)
    return problem(`must have at least ${policy.minimumLength} characters`);
  const words = new Set(['foyer', ...own.flatMap(ownWords)]);
  const forms = guessesFor(text.toLowerCase());
  if (forms.some((form) => words.has(form)))
    return problem('is a name that is known here, or nearly; take something else');
  if (policy.refusesCommon && (isRun(text) || forms.some((form) => common.has(form))))
    return problem('is among the first that anybody tries, or nearly; take something else');
  return undefined;
}

/** When a password that was changed then is to be changed again. */
export function passwordEndsAt(
  changedAt: number,
  { lifetimeDays }: Pick<PasswordPolicy, 'lifetimeDays'>,
): number | null {
  return lifetimeDays === null ? null : changedAt + lifetimeDays * 86_400_000;
}

const normal = (password: Secret): string => password.reveal().normalize('NFKC');

function ownWords(name: string): string[] {
  const text = name.normalize('NFKC').toLowerCase();
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => [...word].length >= 3);
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** The words of which this one is a trivial variant: digits and signs around it, letters replaced, one word repeated. */
function guessesFor(text: string): string[] {
  const bare = withoutEnds(text);
  const spelled = (form: string): string => form.replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
  const forms = [text, bare, spelled(text), spelled(bare), withoutEnds(spelled(text))];
  return [...new Set([...forms, ...forms.map(repeatedPart)])].filter((form) => form.length >= 3);
}

const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** `foyer` of `foyerfoyer`; the text itself where nothing repeats. Found in time that grows with the square at worst. */
function repeatedPart(text: string): string {
  for (let length = 1; length <= text.length / 2; length++)
    if (text.length % length === 0 && text.slice(0, length).repeat(text.length / length) === text)
      return text.slice(0, length);
  return text;
}

/** `121212121212`, `123456789012`, `abcdefghijkl`, `987654321098`: few characters again and again, or one after the other. */
function isRun(text: string): boolean {
  const part = repeatedPart(text.toLowerCase()).length;
  if (part < text.length && part <= 4) return true;
  const codes = [...text.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  return [0, 1, -1].some((step) =>
    codes.every((code, index) => {
      const before = codes[index - 1];
      return before === undefined || code - before === step || code - before === step * -9;
    }),
  );
}
