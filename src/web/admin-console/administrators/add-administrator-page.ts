// A new administrator. Whoever adds one knows the first password, so it is to be changed at the first sign-in.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { administratorFields, EMPTY_ADMINISTRATOR, sentAdministrator } from './administrator-form.ts';
import { ADMINISTRATORS_PATH } from './administrator-words.ts';
import { firstPassword } from './first-password.ts';

export async function showAddAdministrator(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return formPage(visit, parts, []);
}

export async function addAdministrator(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const sent = sentAdministrator(form);
  try {
    const { name } = await parts.accounts.administrators.add(
      {
        ...sent,
        password: form.secret('password') ?? new Secret(''),
        mustChangePassword: form.isOn('mustChangePassword'),
      },
      actor,
    );
    return seeOther(visit, ADMINISTRATORS_PATH, say('administrators.added', { name }));
  } catch (error) {
    return formPage(visit, parts, problemsIn(error));
  }
}

async function formPage(
  visit: Visit,
  { accounts }: ConsoleParts,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form, context } = visit;
  const isSent = context.req.method === 'POST';
  const { minimumLength } = await accounts.passwordPolicy.shown();
  return consolePage(
    visit,
    {
      title: say('administrators.add'),
      trail: systemTrail(
        visit,
        { label: say('nav.administrators'), href: ADMINISTRATORS_PATH },
        { label: say('administrators.add') },
      ),
      at: ADMINISTRATORS_PATH,
      help: [{ title: say('administrators.help-roles'), text: say('administrators.help-roles-text') }],
      body: html`<h1>${say('administrators.add')}</h1>
        <p class="lead">${say('administrators.add-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${ADMINISTRATORS_PATH}/add">
          ${tokenField(visit)}
          ${administratorFields(visit, isSent ? sentAdministrator(form) : EMPTY_ADMINISTRATOR, problems, { hasRole: true })}
          ${firstPassword(visit, minimumLength, problems)}
          ${commitBar(say('administrators.add'), { href: ADMINISTRATORS_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
