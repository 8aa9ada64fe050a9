// Signing in to a portal: name and password, then the second step where the account has one, then a new password where
// one is due. A form that was sent too late goes along.
import { Secret } from '../../secrets/secrets.ts';
import { problemsIn } from '../form.ts';
import { mayKeepCookies, readCookie } from '../session-cookie.ts';
import { answerPage, seeOther, type Visit } from '../visit.ts';
import { heldForm, openedForm, sealedForm } from './held-form.ts';
import { heldFormPage } from './held-form-page.ts';
import { newPasswordPage } from './new-password-form.ts';
import { secondFactorPage } from './second-factor-form.ts';
import { refusedWords, signInPage } from './sign-in-form.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { signedIn, stagePath } from './signed-in.ts';

export async function showSignIn(visit: Visit, { accounts }: SignInParts): Promise<Response> {
  const { session, place } = visit;
  if (session) return seeOther(visit, stagePath(place, session.stage));
  const isFirstStart = place.portal === 'console' && (await accounts.firstStart.isNeeded());
  return answerPage(visit, signInPage(visit, { isFirstStart }));
}

export async function signIn(visit: Visit, parts: SignInParts): Promise<Response> {
  const { form, client, context, place, say } = visit;
  if (!mayKeepCookies(client)) return answerPage(visit, signInPage(visit, {}), 403);
  const name = form.text('name');
  const password = form.secret('password');
  const held = heldText(visit, parts);
  if (name === '' || !password)
    return answerPage(visit, signInPage(visit, { name, held, problem: say('sign-in.refused') }), 422);
  const result = await parts.accounts.signIn.attempt({
    name,
    password,
    address: client.address,
    userAgent: context.req.header('user-agent') ?? '',
    portal: place.portal,
  });
  if ('token' in result) return signedIn(visit, parts, result);
  if (result.outcome === 'wrong-portal')
    return answerPage(visit, signInPage(visit, { name, isElsewhere: true }), 403);
  return answerPage(visit, signInPage(visit, { name, held, problem: refusedWords(visit, result) }), 401);
}

export async function showSecondFactor(visit: Visit): Promise<Response> {
  return answerPage(visit, secondFactorPage(visit));
}

export async function confirmSecondFactor(visit: Visit, parts: SignInParts): Promise<Response> {
  const { form, client, context, place, say } = visit;
  const token = readCookie(context, client, place.cookies.session) ?? '';
  const result = await parts.accounts.signIn.secondFactor(token, form.text('code'));
  if ('token' in result) return signedIn(visit, parts, result);
  if (result.outcome === 'ended') return seeOther(visit, place.paths.signIn);
  const problem = result.outcome === 'refused' ? say('second-factor.refused') : refusedWords(visit, result);
  return answerPage(visit, secondFactorPage(visit, { held: heldText(visit, parts), problem }), 401);
}

export async function showNewPassword(visit: Visit, { accounts }: SignInParts): Promise<Response> {
  const { minimumLength } = await accounts.passwordPolicy.shown();
  return answerPage(visit, newPasswordPage(visit, { minimumLength, problems: [] }));
}

export async function chooseNewPassword(visit: Visit, parts: SignInParts): Promise<Response> {
  const { accounts } = parts;
  const { form, session } = visit;
  if (!session) throw new Error('a page for a session was reached without one');
  try {
    const next = await accounts.ownAccount.changePassword(
      session,
      form.secret('current') ?? new Secret(''),
      form.secret('password') ?? new Secret(''),
    );
    return await signedIn(visit, parts, next);
  } catch (error) {
    const problems = problemsIn(error);
    const { minimumLength } = await accounts.passwordPolicy.shown();
    const held = heldText(visit, parts);
    return answerPage(visit, newPasswordPage(visit, { minimumLength, problems, held }), 422);
  }
}

/** A form without a session: kept, and the sign-in shown. Undefined where there is nothing to keep. */
export async function holdForm(
  visit: Visit,
  parts: SignInParts,
  path: string,
): Promise<Response | undefined> {
  const { form, place, now, session } = visit;
  const before = heldText(visit, parts);
  if (before !== undefined) return answerPage(visit, signInPage(visit, { held: before }), 401);
  const held = heldForm(form, path, place);
  if (!held) return undefined;
  if (session?.stage === 'complete') return answerPage(visit, heldFormPage(visit, held));
  return answerPage(visit, signInPage(visit, { held: sealedForm(held, place, parts.seal, now) }), 401);
}

/** What a page sends by itself when its session has ended: the form that somebody had begun, with the address it is for. */
export async function holdUnsent(visit: Visit, parts: SignInParts): Promise<Response> {
  const { form, place } = visit;
  const answer = await holdForm(visit, parts, form.text('held-path'));
  return answer ?? seeOther(visit, place.paths.signIn);
}

/** As it came, if it is one of ours. */
function heldText({ form, place, now }: Visit, { seal }: SignInParts): string | undefined {
  const held = form.text('held');
  return openedForm(held, place, seal, now) ? held : undefined;
}
