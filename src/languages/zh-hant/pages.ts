// The words of the pages in Traditional Chinese, an area a file, as in English.
import type { PageWords } from '../pages.ts';
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { FRAME_WORDS } from './frame.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';

export const ZH_HANT_PAGES: PageWords = {
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...ADMIN_CONSOLE_WORDS,
};
