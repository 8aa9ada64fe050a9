// Small actions of a session that have no page of their own.
import { isLanguage } from '../../languages/languages.ts';
import { returnPath } from '../address.ts';
import { dropCookie, readCookie, writeCookie } from '../session-cookie.ts';
import { seeOther, type Visit } from '../visit.ts';
import type { SignInParts } from './sign-in-parts.ts';

export async function signOut(visit: Visit, { accounts }: SignInParts): Promise<Response> {
  const { context, client, place } = visit;
  const token = readCookie(context, client, place.cookies.session);
  if (token !== undefined) await accounts.sessions.signOut(token);
  dropCookie(context, client, place.cookies.session);
  return seeOther(visit, place.paths.signIn);
}

const YEAR_SECONDS = 31_536_000;

/** Before sign-in the choice is the browser's; afterwards it is the account's too. */
export async function chooseLanguage(visit: Visit, { accounts }: SignInParts): Promise<Response> {
  const { form, context, client, place, session } = visit;
  const language = form.text('language');
  if (isLanguage(language)) {
    writeCookie(context, client, 'language', language, YEAR_SECONDS);
    if (session?.stage === 'complete') await accounts.ownAccount.changePreferences(session, { language });
  }
  return seeOther(visit, returnPath(form.text('return'), place.paths.signIn));
}
