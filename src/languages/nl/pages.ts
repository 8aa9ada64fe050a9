// The words of the pages in Dutch.
import type { PageWords } from '../pages.ts';
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { FRAME_WORDS } from './frame.ts';
import { SANDBOX_WORDS } from './sandbox.ts';
import { SETUP_GUIDE_WORDS } from './setup-guide.ts';
import { SETUP_KIT_WORDS } from './setup-kit.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';
import { SMTP_SERVER_WORDS } from './smtp-server.ts';
import { SMTP_TEST_WORDS } from './smtp-test.ts';

export const NL_PAGES: PageWords = {
  ...ADMIN_CONSOLE_WORDS,
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...SMTP_SERVER_WORDS,
  ...SMTP_TEST_WORDS,
  ...SANDBOX_WORDS,
  ...SETUP_GUIDE_WORDS,
  ...SETUP_KIT_WORDS,
};
