// What follows a step of the sign-in that went well: the next step, the page that was asked for, or the form that waited.
import type { OpenedSession, SessionStage } from '../../accounts/accounts.ts';
import { returnPath } from '../address.ts';
import { isInside, type PortalPlace } from '../portal-place.ts';
import { dropCookie, readCookie, writeCookie } from '../session-cookie.ts';
import { answerPage, seeOther, type Visit } from '../visit.ts';
import { openedForm } from './held-form.ts';
import { heldFormPage } from './held-form-page.ts';
import { newPasswordPage } from './new-password-form.ts';
import { secondFactorPage } from './second-factor-form.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** A new token takes the place of whatever the browser held before: no session is handed to anybody in advance. */
export async function signedIn(
  visit: Visit,
  parts: SignInParts,
  { token, session }: OpenedSession,
  toast?: string,
): Promise<Response> {
  const { context, client, place, form, now } = visit;
  writeCookie(context, client, place.cookies.session, token);
  const held = form.text('held');
  const opened = openedForm(held, place, parts.seal, now);
  const next = visit.as(session);
  if (session.stage === 'second-factor' && opened) return answerPage(next, secondFactorPage(next, { held }));
  if (session.stage === 'must-change-password' && opened) {
    const { minimumLength } = await parts.accounts.passwordPolicy.shown();
    return answerPage(next, newPasswordPage(next, { minimumLength, problems: [], held }));
  }
  if (session.stage !== 'complete') return seeOther(visit, stagePath(place, session.stage));
  const asked = returnPath(readCookie(context, client, place.cookies.return), place.start);
  dropCookie(context, client, place.cookies.return);
  if (opened) return answerPage(next, heldFormPage(next, opened));
  return seeOther(visit, isInside(place, asked) ? asked : place.start, toast);
}

export function stagePath({ start, paths }: PortalPlace, stage: SessionStage): string {
  return {
    complete: start,
    'second-factor': paths.secondFactor,
    'must-change-password': paths.newPassword,
  }[stage];
}
