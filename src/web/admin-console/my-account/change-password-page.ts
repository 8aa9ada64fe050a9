// One's own password, changed.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { writeCookie } from '../../session-cookie.ts';
import { passwordFields } from '../../sign-in/new-password-form.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { MY_ACCOUNT_PATH, ownSession } from './own-session.ts';

export async function showChangePassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function changePassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, context, client, place, say } = visit;
  try {
    const { token } = await parts.accounts.ownAccount.changePassword(
      ownSession(visit),
      form.secret('current') ?? new Secret(''),
      form.secret('password') ?? new Secret(''),
    );
    writeCookie(context, client, place.cookies.session, token);
    return seeOther(visit, MY_ACCOUNT_PATH, say('my-account.password-done'));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { accounts }: ConsoleParts,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form } = visit;
  const { minimumLength } = await accounts.passwordPolicy.shown();
  const title = say('my-account.change-password');
  return consolePage(
    visit,
    {
      title,
      trail: [{ label: say('my-account.title'), href: MY_ACCOUNT_PATH }, { label: title }],
      at: MY_ACCOUNT_PATH,
      help: [],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('my-account.change-password-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${MY_ACCOUNT_PATH}/password">
          ${tokenField(visit)}
          <div class="fields">
            ${passwordFields(visit, { minimumLength, problems }, (name) => form.text(name))}
          </div>
          ${commitBar(say('new-password.submit'), { href: MY_ACCOUNT_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
