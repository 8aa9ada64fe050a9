// The words of the pages in English, an area a file. A key is `area.word`, and so is the file named.
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { ADMINISTRATOR_WORDS } from './administrators.ts';
import { API_KEY_WORDS } from './api-keys.ts';
import { AUDIT_WORDS } from './audit.ts';
import { CERTIFICATE_WORDS } from './certificates.ts';
import { CHAIN_WORDS } from './chain.ts';
import { DESIGN_WORDS } from './design.ts';
import { FRAME_WORDS } from './frame.ts';
import { MY_ACCOUNT_WORDS } from './my-account.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { PROXY_WORDS } from './proxy.ts';
import { SECURITY_WORDS } from './security.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';

export const EN_PAGES = {
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...ADMIN_CONSOLE_WORDS,
  ...PROBLEM_WORDS,
  ...ADMINISTRATOR_WORDS,
  ...MY_ACCOUNT_WORDS,
  ...SECURITY_WORDS,
  ...API_KEY_WORDS,
  ...PROXY_WORDS,
  ...CERTIFICATE_WORDS,
  ...CHAIN_WORDS,
  ...AUDIT_WORDS,
  ...DESIGN_WORDS,
} as const;
