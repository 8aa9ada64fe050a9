// The catalogue of causes: one row each. Its codes are a contract (JSON, pages, documentation); the list is open.
import type { CauseWords } from '../languages/languages.ts';
import { wordsIn } from '../languages/languages.ts';
import type { Cause } from './cause.ts';
import { NETWORK_CAUSES } from './network-causes.ts';
import { SENDING_CAUSES } from './sending-causes.ts';
import { SIGN_IN_CAUSES } from './sign-in-causes.ts';
import { TOKEN_CAUSES } from './token-causes.ts';

export const CATALOGUE = {
  ...NETWORK_CAUSES,
  ...TOKEN_CAUSES,
  ...SIGN_IN_CAUSES,
  ...SENDING_CAUSES,
} as const;

export type CauseCode = keyof typeof CATALOGUE;

export const CAUSE_CODES = Object.keys(CATALOGUE) as CauseCode[];

export const causeOf = (code: CauseCode): Cause => CATALOGUE[code];

/** That every cause has words, in English at least, is checked by the compiler, here. */
export const causeWords = (code: CauseCode): CauseWords => {
  const words: Readonly<Record<CauseCode, CauseWords>> = wordsIn('en').causes;
  return words[code];
};
