// One sponsor: the account with its groups, how it stands, and what can be done with it. Of an administrator only the groups
// are changed here.
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
import { accountActions, accountStanding } from '../administrators/account-panels.ts';
import { ADMINISTRATORS_PATH, mayManage, ROLE_TITLES } from '../administrators/administrator-words.ts';
import { consolePage } from '../console-page.ts';
import { changeForm } from './guest-access-frame.ts';
import { findSponsor, groupsOf, SPONSORS_PLACE } from './sponsor-accounts.ts';
import { groupTicks, sentSponsor, sponsorFields, type SponsorValues } from './sponsor-form.ts';

const { path: PATH } = SPONSORS_PLACE;

export async function showSponsor(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const account = await findSponsor(parts, visit.param('id'), visit.actor);
  const groups = groupsOf(await parts.sponsors.groups(), account.id);
  const values = { ...account, email: account.email ?? '', groupIds: groups.map(({ id }) => id) };
  return page(visit, parts, account, values, []);
}

export async function changeSponsor(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const account = await findSponsor(parts, visit.param('id'), actor);
  const sent = sentSponsor(form);
  const { groupIds, ...fields } = sent;
  try {
    const isSponsor = account.role === 'sponsor';
    if (!isSponsor) await parts.sponsors.setGroupsOf(account.id, groupIds, actor);
    const { name } = isSponsor ? await parts.sponsors.change(account.id, fields, groupIds, actor) : account;
    return seeOther(visit, PATH, say('administrators.changed', { name }));
  } catch (error) {
    return page(visit, parts, account, sent, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { sponsors }: ConsoleParts,
  account: AdministratorView,
  values: SponsorValues,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const isSponsor = account.role === 'sponsor';
  const groups = await sponsors.groups();
  const fields = { values, groups, problems };
  const form = changeForm(
    visit,
    {
      mayChange: may(actor, 'sponsors.manage'),
      action: `${PATH}/${account.id}`,
      commit: commitBar(say('frame.save'), { href: PATH, label: say('frame.cancel') }),
    },
    isSponsor ? sponsorFields(visit, fields) : groupTicks(visit, fields),
  );
  const mayAct = isSponsor && mayManage(actor, 'sponsor');
  return consolePage(
    visit,
    {
      title: account.name,
      trail: SPONSORS_PLACE.trail(visit, { label: account.name }),
      at: PATH,
      purpose: account.displayName,
      help: [
        { title: say('sponsors.help-groups'), text: say('sponsors.help-groups-text') },
        { title: say('administrators.help-locked'), text: say('administrators.help-locked-text') },
      ],
      body: html`${isSponsor ? NOTHING : administratorBanner(visit, account)}${problemSummary(visit, problems)}
        <div class="split">
          ${form}
          <div class="beside flow">
            ${isSponsor ? accountStanding(visit, account) : NOTHING}
            ${mayAct ? accountActions(visit, account, SPONSORS_PLACE) : NOTHING}
          </div>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function administratorBanner({ say, actor }: Visit, { id, role }: AdministratorView): Html {
  const link = html`<div class="actions">
    <a class="button" href="${ADMINISTRATORS_PATH}/${id}">${say('sponsors.to-administrator')}</a>
  </div>`;
  return banner(
    'plain',
    say('sponsors.is-administrator', { role: say(ROLE_TITLES[role]) }),
    may(actor, 'administrators.read') ? link : NOTHING,
  );
}
