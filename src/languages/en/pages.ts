// The words of the pages in English, an area a file. A key is `area.word`, and so is the file named.
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { FRAME_WORDS } from './frame.ts';
import { MAIL_WORDS } from './mail.ts';
import { MESSAGE_WORDS } from './message.ts';
import { OVERVIEW_WORDS } from './overview.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';

export const EN_PAGES = {
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...ADMIN_CONSOLE_WORDS,
  ...OVERVIEW_WORDS,
  ...MAIL_WORDS,
  ...MESSAGE_WORDS,
} as const;
