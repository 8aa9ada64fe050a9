// Small actions that have no page of their own.
import { isLanguage } from '../../languages/languages.ts';
import { returnPath } from '../portal.ts';
import { dropCookie, readCookie, writeCookie } from '../session-cookie.ts';
import { seeOther, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { PATHS } from './paths.ts';

export async function signOut(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { context, client } = visit;
  const token = readCookie(context, client, 'session');
  if (token !== undefined) await accounts.sessions.signOut(token);
  dropCookie(context, client, 'session');
  return seeOther(visit, PATHS.signIn);
}

const YEAR_SECONDS = 31_536_000;

/** Before sign-in; afterwards the account has a language of its own. */
export async function chooseLanguage(visit: Visit): Promise<Response> {
  const { form, context, client } = visit;
  const language = form.text('language');
  if (isLanguage(language)) writeCookie(context, client, 'language', language, YEAR_SECONDS);
  return seeOther(visit, returnPath(form.text('return'), PATHS.signIn));
}
