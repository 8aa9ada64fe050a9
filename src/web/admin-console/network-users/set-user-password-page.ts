// A new password for a network user, who is to change it unless the account is for a program.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary, secretField, tick } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { NETWORK_USER_PATHS, networkUsersTrail } from './network-user-frame.ts';

const { list: PATH } = NETWORK_USER_PATHS;

export async function showSetUserPassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function setUserPassword(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const password = form.secret('password') ?? new Secret('');
  try {
    const mustChange = form.isOn('mustChangePassword');
    const { id, name } = await parts.networkUsers.setPassword(visit.param('id'), password, actor, {
      mustChange,
    });
    return seeOther(visit, `${PATH}/${id}`, say('network-users.password-is-set', { name }));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { networkUsers }: ConsoleParts,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form, actor, context } = visit;
  const { id, name } = await networkUsers.find(visit.param('id'), actor);
  const { minimumLength } = await networkUsers.policy.shown();
  const at = `${PATH}/${id}`;
  const title = say('network-users.set-password-title', { name });
  return consolePage(
    visit,
    {
      title,
      trail: networkUsersTrail(
        visit,
        { label: name, href: at },
        { label: say('network-users.set-password') },
      ),
      at: PATH,
      help: [],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('network-users.set-password-text')}</p>
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
            ${tick({
              name: 'mustChangePassword',
              label: say('network-users.must-change'),
              hint: say('network-users.must-change-hint'),
              isOn: context.req.method === 'POST' ? form.isOn('mustChangePassword') : true,
              isSwitch: true,
            })}
          </div>
          ${commitBar(say('network-users.set-password'), { href: at, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
