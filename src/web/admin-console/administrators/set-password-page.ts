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
import type { AccountPlace } from './account-place.ts';

export function showSetPassword(place: AccountPlace) {
  return (visit: Visit, parts: ConsoleParts): Promise<Response> => page(visit, parts, place, []);
}

export function setPassword(place: AccountPlace) {
  return async (visit: Visit, parts: ConsoleParts): Promise<Response> => {
    const { form, actor, say } = visit;
    const { id, name } = await place.find(parts, visit.param('id'));
    try {
      await parts.accounts.administrators.setPassword(id, form.secret('password') ?? new Secret(''), actor);
      return seeOther(visit, `${place.path}/${id}`, say('administrators.password-set', { name }));
    } catch (error) {
      return page(visit, parts, place, problemsIn(error));
    }
  };
}

async function page(
  visit: Visit,
  parts: ConsoleParts,
  place: AccountPlace,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form } = visit;
  const { id, name } = await place.find(parts, visit.param('id'));
  const { minimumLength } = await parts.accounts.passwordPolicy.shown();
  const at = `${place.path}/${id}`;
  const title = say('administrators.set-password-title', { name });
  return consolePage(
    visit,
    {
      title,
      trail: place.trail(visit, { label: name, href: at }, { label: say('administrators.set-password') }),
      at: place.path,
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
