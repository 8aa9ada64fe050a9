// A password that must be changed: the session goes no further than this page.
import { html, type Html } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import { Secret } from '../../secrets/secrets.ts';
import { problemOf, problemsIn } from '../form.ts';
import { problemSummary, secretField } from '../parts/form-field.ts';
import { plainPage } from '../page-frame.ts';
import { answerPage, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { tokenField } from './console-page.ts';
import { PATHS } from './paths.ts';
import { signedIn } from './sign-in-page.ts';

export async function showNewPassword(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  return answerPage(visit, await page(visit, accounts, []));
}

export async function chooseNewPassword(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form, session } = visit;
  if (!session) throw new Error('a page for a session was reached without one');
  try {
    const next = await accounts.ownAccount.changePassword(
      session,
      form.secret('current') ?? new Secret(''),
      form.secret('password') ?? new Secret(''),
    );
    return signedIn(visit, next);
  } catch (error) {
    return answerPage(visit, await page(visit, accounts, problemsIn(error)), 422);
  }
}

async function page(
  visit: Visit,
  accounts: ConsoleParts['accounts'],
  problems: readonly FieldProblem[],
): Promise<Html> {
  const { say } = visit;
  const { minimumLength } = await accounts.passwordPolicy.shown();
  return plainPage(
    visit,
    say('new-password.title'),
    html`<h1>${say('new-password.title')}</h1>
      <p>${say('new-password.explain')}</p>
      ${problemSummary(visit, problems)}
      <form method="post" action="${PATHS.newPassword}" class="fields">
        ${tokenField(visit)}
        ${secretField(visit, {
          name: 'current',
          label: say('new-password.current'),
          autocomplete: 'current-password',
          isRequired: true,
          problem: problemOf(problems, 'current'),
        })}
        ${secretField(visit, {
          name: 'password',
          label: say('new-password.next'),
          hint: say('new-password.hint', { length: minimumLength }),
          autocomplete: 'new-password',
          isRequired: true,
          problem: problemOf(problems, 'password'),
        })}
        <button class="button primary">${say('new-password.submit')}</button>
      </form>`,
  );
}
