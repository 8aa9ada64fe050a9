// The words of the pages in English, an area a file. A key is `area.word`, and so is the file named.
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { API_REFERENCE_WORDS } from './api-reference.ts';
import { FRAME_WORDS } from './frame.ts';
import { SANDBOX_WORDS } from './sandbox.ts';
import { SETUP_GUIDE_WORDS } from './setup-guide.ts';
import { SETUP_KIT_WORDS } from './setup-kit.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';
import { SMTP_SERVER_WORDS } from './smtp-server.ts';

export const EN_PAGES = {
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...ADMIN_CONSOLE_WORDS,
  ...SMTP_SERVER_WORDS,
  ...SANDBOX_WORDS,
  ...SETUP_GUIDE_WORDS,
  ...SETUP_KIT_WORDS,
  ...API_REFERENCE_WORDS,
} as const;
