// Letters and digits that can be read out, written down and typed on a phone: syllables in any language, and nothing that
// looks like something else (0 O o, 1 l I i). Pure.
import type { Pick } from './guest-policies.ts';

/** Without c, q, x and y, which languages say differently, and l. */
const CONSONANTS = [...'bdfghjkmnprstvwz'];
/** Without i and o; y is said differently. */
const VOWELS = [...'aeu'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
const DIGITS = '23456789';

/** What two syllables can say that nobody wants to read out to a guest, in the languages of the pages and their neighbours. */
const RUDE =
  /anu|bak[ae]|bum|busu|but|deb|ded[ae]|dum|dup|fag|fuk|fut|gun|hage|hat|heb|hur|jap|jeb|jew|jud|kaf|kak|kek|kuk|kur|kus|kut|mud|neg|nude|nut|pede|pene|pup|pus|put|rape|ret|seg|sek|suk|sut|tet[ae]|tup/;

export function readableLetters(count: number, pick: Pick): string {
  let text = '';
  let last = '';
  while (text.length < count) {
    const fitting = SYLLABLES.filter((syllable) => !RUDE.test(last + syllable));
    last = fitting[pick(fitting.length)] ?? '';
    text += last;
  }
  return text.slice(0, count);
}

export function readableDigits(count: number, pick: Pick): string {
  return Array.from({ length: count }, () => DIGITS[pick(DIGITS.length)]).join('');
}
