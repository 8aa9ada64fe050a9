// The catalogue of causes: one row each. Its codes are a contract (JSON, pages, documentation); the list is open.
import { wordsIn, type CauseWords, type Language } from '../languages/languages.ts';
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

/** In the order of the road. */
export const CAUSE_GROUPS: readonly { readonly title: string; readonly codes: readonly CauseCode[] }[] = [
  { title: 'The network, the proxy, TLS', codes: Object.keys(NETWORK_CAUSES) as CauseCode[] },
  { title: 'The token', codes: Object.keys(TOKEN_CAUSES) as CauseCode[] },
  { title: 'The sign-in', codes: Object.keys(SIGN_IN_CAUSES) as CauseCode[] },
  { title: 'A mail', codes: Object.keys(SENDING_CAUSES) as CauseCode[] },
];

export const causeOf = (code: CauseCode): Cause => CATALOGUE[code];

/** That every cause has words is checked by the compiler, here. */
export const causeWords = (code: CauseCode, language: Language): CauseWords => {
  const words: Readonly<Record<CauseCode, CauseWords>> = wordsIn(language).causes;
  return words[code];
};
