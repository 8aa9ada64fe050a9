// Phone numbers as an SMS gateway takes them: `+` and country code (E.164), or the digits alone where no country was given.
// Which country a number without one is of is not guessed: 11 digits that begin with 1 are American with their country
// code and Chinese without. Pure.

const SHORTEST = 7; // the shortest of countries with three digits of code, such as +683 4000
const LONGEST = 15; // E.164 §6.2.1
const LONGEST_TYPED = 64;
/** The ways to write a hyphen, with the long sound of kana, which a Japanese keyboard gives for it. */
const SIGNS = /[\s().\-/\u2010-\u2015\u2212\u30fc]/g;

/** Undefined for what is no phone number, and for one with an extension, which no SMS reaches. */
export function phoneNumber(text: string): string | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  // Numbers copied from a list of contacts bring marks of direction that nobody sees.
  const typed = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (!/^\+?[\d\s().\-/\u2010-\u2015\u2212\u30fc]+$/.test(typed)) return undefined;
  const isInternational = /^(\+|00[1-9])/.test(typed.replace(SIGNS, ''));
  // +44 (0)20 7946 0000: the zero is for calls within the country.
  const digits = isInternational
    ? typed
        .replace(/\(\s*0\s*\)/, '')
        .replace(SIGNS, '')
        .replace(/^(\+|00)/, '')
    : typed.replace(SIGNS, '');
  if (digits.length < SHORTEST || digits.length > LONGEST) return undefined;
  if (!isInternational) return digits;
  return digits.startsWith('0') ? undefined : `+${digits}`;
}
