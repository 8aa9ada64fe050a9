// One administrator: what is known of the account, its fields, and what can be done with it. Who may only read sees all of
// it and changes nothing.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { GUEST_ACCESS_PATHS } from '../guest-access/guest-access-frame.ts';
import { accountActions, accountStanding } from './account-panels.ts';
import { ADMINISTRATORS_PLACE } from './account-place.ts';
import { administratorFields, sentAdministrator, type AdministratorFields } from './administrator-form.ts';
import { ADMINISTRATORS_PATH, mayManage } from './administrator-words.ts';

export async function showAdministrator(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const administrator = await accounts.administrators.find(visit.param('id'));
  const values = { ...administrator, email: administrator.email ?? '' };
  return page(visit, administrator, values, []);
}

export async function changeAdministrator(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { actor, form, say } = visit;
  const id = visit.param('id');
  const administrator = await accounts.administrators.find(id);
  const { role, ...sent } = sentAdministrator(form);
  const isOwn = actor.id === id;
  try {
    const { name } = await accounts.administrators.change(id, isOwn ? sent : { ...sent, role }, actor);
    return seeOther(visit, ADMINISTRATORS_PATH, say('administrators.changed', { name }));
  } catch (error) {
    const problems = problemsIn(error);
    const values = { ...sent, role: isOwn ? administrator.role : role };
    return page(visit, administrator, values, problems);
  }
}

function page(
  visit: Visit,
  administrator: AdministratorView,
  values: AdministratorFields,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const { id, name } = administrator;
  const isOwn = actor.id === id;
  const isManageable = mayManage(actor, administrator.role);
  const form = html`<form method="post" action="${ADMINISTRATORS_PATH}/${id}">
    ${tokenField(visit)}${administratorFields(visit, values, problems, { hasRole: !isOwn, held: administrator.role })}
    ${commitBar(say('frame.save'), { href: ADMINISTRATORS_PATH, label: say('frame.cancel') })}
  </form>`;
  return consolePage(
    visit,
    {
      title: name,
      trail: ADMINISTRATORS_PLACE.trail(visit, { label: name }),
      at: ADMINISTRATORS_PATH,
      help: [
        { title: say('administrators.help-roles'), text: say('administrators.help-roles-text') },
        { title: say('administrators.help-locked'), text: say('administrators.help-locked-text') },
      ],
      body: html`<h1>${name}</h1>
        <p class="lead">${administrator.displayName}</p>
        ${isOwn ? ownBanner(visit) : NOTHING}${problemSummary(visit, problems)}
        <div class="split">
          ${isManageable ? form : NOTHING}
          <div class="beside flow">
            ${accountStanding(visit, administrator)}${may(actor, 'sponsors.manage') ? sponsorGroupsLink(visit, administrator) : NOTHING}${isManageable && !isOwn ? accountActions(visit, administrator, ADMINISTRATORS_PLACE) : NOTHING}
          </div>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function ownBanner({ say }: Visit): Html {
  return banner(
    'plain',
    say('administrators.own'),
    html`<div class="actions"><a class="button" href="/admin/my-account">${say('nav.my-account')}</a></div>`,
  );
}

/** Sponsor groups are told among the sponsors, for sponsors and administrators alike. */
function sponsorGroupsLink({ say }: Visit, { id }: AdministratorView): Html {
  return html`<section aria-labelledby="sponsor-groups">
    <h2 id="sponsor-groups">${say('nav.sponsor-groups')}</h2>
    <p>${say('administrators.sponsor-groups-text')}</p>
    <div class="actions">
      <a class="button" href="${GUEST_ACCESS_PATHS.sponsors}/${id}"
        >${say('administrators.sponsor-groups')}</a
      >
    </div>
  </section>`;
}
