// Sign-in: name and password, then the second step where the account has one. What is wrong is told alike for every name,
// known or not.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { Blocked, OpenedSession, Refused } from '../../accounts/accounts.ts';
import { secretField, textField } from '../parts/form-field.ts';
import { banner } from '../parts/message.ts';
import { plainPage } from '../page-frame.ts';
import { returnPath } from '../portal.ts';
import { dropCookie, mayKeepCookies, readCookie, writeCookie } from '../session-cookie.ts';
import { answerPage, seeOther, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { PATHS } from './paths.ts';
import { tokenField } from './console-page.ts';

export async function showSignIn(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  if (visit.session) return seeOther(visit, stagePath(visit.session.stage));
  if (await accounts.firstStart.isNeeded())
    return answerPage(visit, signInPage(visit, { isFirstStart: true }));
  return answerPage(visit, signInPage(visit, {}));
}

export async function signIn(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form, client, context, say } = visit;
  if (!mayKeepCookies(client)) return answerPage(visit, signInPage(visit, {}), 403);
  const name = form.text('name');
  const password = form.secret('password');
  if (name === '' || !password)
    return answerPage(visit, signInPage(visit, { name, problem: say('sign-in.refused') }), 422);
  const result = await accounts.signIn.attempt({
    name,
    password,
    address: client.address,
    userAgent: context.req.header('user-agent') ?? '',
    portal: 'console',
  });
  if ('token' in result) return signedIn(visit, result);
  if (result.outcome === 'wrong-portal')
    return answerPage(visit, signInPage(visit, { name, isElsewhere: true }), 403);
  return answerPage(visit, signInPage(visit, { name, problem: refusedWords(visit, result) }), 401);
}

export async function showSecondFactor(visit: Visit): Promise<Response> {
  return answerPage(visit, secondFactorPage(visit));
}

export async function confirmSecondFactor(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form, client, context, say } = visit;
  const token = readCookie(context, client, 'session') ?? '';
  const result = await accounts.signIn.secondFactor(token, form.text('code'));
  if ('token' in result) return signedIn(visit, result);
  if (result.outcome === 'ended') return seeOther(visit, PATHS.signIn);
  const problem = result.outcome === 'refused' ? say('second-factor.refused') : refusedWords(visit, result);
  return answerPage(visit, secondFactorPage(visit, problem), 401);
}

/** A new token takes the place of whatever the browser held before: no session is handed to anybody in advance. */
export function signedIn(visit: Visit, { token, session }: OpenedSession, toast?: string): Response {
  const { context, client } = visit;
  writeCookie(context, client, 'session', token);
  if (session.stage !== 'complete') return seeOther(visit, stagePath(session.stage));
  const asked = returnPath(readCookie(context, client, 'return'), PATHS.start);
  dropCookie(context, client, 'return');
  return seeOther(visit, asked, toast);
}

function stagePath(stage: NonNullable<Visit['session']>['stage']): string {
  return {
    complete: PATHS.start,
    'second-factor': PATHS.secondFactor,
    'must-change-password': PATHS.newPassword,
  }[stage];
}

function refusedWords({ say }: Visit, result: Refused | Blocked): string {
  if (result.outcome === 'refused') return say('sign-in.refused');
  const minutes = Math.max(1, Math.ceil(result.retryAfterMs / 60_000));
  return result.outcome === 'locked'
    ? say('sign-in.locked', { minutes })
    : say('sign-in.throttled', { minutes });
}

interface Shown {
  readonly name?: string;
  readonly problem?: string;
  readonly isFirstStart?: boolean;
  /** The account is one of the other portal. */
  readonly isElsewhere?: boolean;
}

function signInPage(visit: Visit, { name, problem, isFirstStart, isElsewhere }: Shown): Html {
  const { say, client } = visit;
  return plainPage(
    visit,
    say('sign-in.title'),
    html`<h1>${say('sign-in.title')}</h1>
      <p>${say('sign-in.where', { node: visit.node })}</p>
      ${mayKeepCookies(client) ? NOTHING : banner('bad', say('sign-in.needs-https'))}
      ${isFirstStart ? banner('plain', say('sign-in.first-start')) : NOTHING}
      ${isElsewhere ? banner('warn', say('sign-in.wrong-portal'), html`<p><a href="/sponsor/sign-in">${say('sign-in.to-sponsor-portal')}</a></p>`) : NOTHING}
      ${
        problem === undefined
          ? NOTHING
          : html`<div class="problems" role="alert">
              <h2>${say('sign-in.refused-title')}</h2>
              <p><a href="#password">${problem}</a></p>
            </div>`
      }
      <form method="post" action="${PATHS.signIn}" class="fields">
        ${textField(visit, { name: 'name', label: say('sign-in.user-name'), value: name, autocomplete: 'username', isRequired: true })}
        ${secretField(visit, { name: 'password', label: say('sign-in.password'), autocomplete: 'current-password', isRequired: true, problem })}
        <button class="button primary">${say('sign-in.submit')}</button>
        <details>
          <summary>${say('sign-in.cannot')}</summary>
          <p>${say('sign-in.cannot-help')}</p>
        </details>
      </form>`,
  );
}

function secondFactorPage(visit: Visit, problem?: string): Html {
  const { say } = visit;
  return plainPage(
    visit,
    say('second-factor.title'),
    html`<h1>${say('second-factor.title')}</h1>
      <p>${say('second-factor.explain')}</p>
      <form method="post" action="${PATHS.secondFactor}" class="fields">
        ${tokenField(visit)}
        ${textField(visit, { name: 'code', label: say('second-factor.code'), hint: say('second-factor.code-hint'), autocomplete: 'one-time-code', isRequired: true, isMono: true, problem })}
        <button class="button primary">${say('second-factor.submit')}</button>
      </form>
      <form method="post" action="/admin/sign-out">
        ${tokenField(visit)}<button class="button plain">${say('frame.cancel')}</button>
      </form>`,
  );
}
