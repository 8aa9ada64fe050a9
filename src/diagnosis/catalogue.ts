// The catalogue of causes: one row each, with the words for it, the one thing to do next, and the commands that do it.
// `{name}` in a text is filled in from the evidence. Codes are those of docs; the list is open.
import { MAIL_CAUSES } from './mail-causes.ts';
import { NETWORK_CAUSES } from './network-causes.ts';
import { TOKEN_CAUSES } from './token-causes.ts';

export type { Cause } from './cause.ts';

export const CATALOGUE = { ...NETWORK_CAUSES, ...TOKEN_CAUSES, ...MAIL_CAUSES } as const;

export type CauseCode = keyof typeof CATALOGUE;
