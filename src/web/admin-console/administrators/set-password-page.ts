// A new password for somebody else. Two people know it then, so it is to be changed at the next sign-in.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary, secretField } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { ADMINISTRATORS_PATH } from './administrator-words.ts';

export async function showSetPassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function setPassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const { administrators } = parts.accounts;
  const { id, name } = await administrators.find(visit.param('id'));
  try {
    await administrators.setPassword(id, form.secret('password') ?? new Secret(''), actor);
    return seeOther(visit, `${ADMINISTRATORS_PATH}/${id}`, say('administrators.password-set', { name }));
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
  const { id, name } = await accounts.administrators.find(visit.param('id'));
  const { minimumLength } = await accounts.passwordPolicy.shown();
  const at = `${ADMINISTRATORS_PATH}/${id}`;
  const title = say('administrators.set-password-title', { name });
  return consolePage(
    visit,
    {
      title,
      trail: systemTrail(
        visit,
        { label: say('nav.administrators'), href: ADMINISTRATORS_PATH },
        { label: name, href: at },
        { label: say('administrators.set-password') },
      ),
      at: ADMINISTRATORS_PATH,
      help: [],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('administrators.set-password-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${at}/password">
          ${tokenField(visit)}
          <div class="fields">
            ${secretField(visit, {
              name: 'password',
              label: say('new-password.next'),
              value: form.text('password'),
              hint: say('new-password.hint', { length: minimumLength }),
              autocomplete: 'new-password',
              isRequired: true,
              problem: problemOf(problems, 'password'),
            })}
          </div>
          ${commitBar(say('administrators.set-password'), { href: at, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
