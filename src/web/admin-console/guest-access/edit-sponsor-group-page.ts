// A sponsor group, added or changed, and who is in it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { sponsorGroupInput, type SponsorGroup } from '../../../sponsors/sponsors.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { changeForm, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import { groupFields, groupInputOf, sentGroup, shownGroup, type GroupValues } from './sponsor-group-form.ts';
import { sponsorAccounts } from './sponsor-accounts.ts';

const { sponsorGroups: PATH, sponsors: SPONSORS_PATH } = GUEST_ACCESS_PATHS;

export async function showAddSponsorGroup(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const types = await parts.guestTypes.list();
  const locations = await parts.guestTypes.locations.list();
  const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
  const usual = sponsorGroupInput.parse({
    name: '-',
    // A group needs one of each, and none of a new installation must be missed.
    guestTypeIds: ids(types),
    locationIds: ids(locations),
  });
  return page(visit, parts, undefined, { ...shownGroup(usual), name: '' }, []);
}

export async function addSponsorGroup(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const values = sentGroup(visit.form);
  try {
    const { name } = await parts.sponsors.addGroup(groupInputOf(values), visit.actor);
    return seeOther(visit, PATH, visit.say('sponsor-groups.added', { name }));
  } catch (error) {
    return page(visit, parts, undefined, values, problemsIn(error));
  }
}

export async function showSponsorGroup(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const group = await parts.sponsors.findGroup(visit.param('id'));
  return page(visit, parts, group, shownGroup(group), []);
}

export async function changeSponsorGroup(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const group = await parts.sponsors.findGroup(visit.param('id'));
  const values = sentGroup(visit.form);
  try {
    const { name } = await parts.sponsors.changeGroup(group.id, groupInputOf(values), visit.actor);
    return seeOther(visit, PATH, visit.say('sponsor-groups.changed', { name }));
  } catch (error) {
    return page(visit, parts, group, values, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  parts: ConsoleParts,
  group: SponsorGroup | undefined,
  values: GroupValues,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const title = group ? group.name : say('sponsor-groups.add');
  const types = await parts.guestTypes.list();
  const locations = await parts.guestTypes.locations.list();
  const mayChange = may(actor, 'sponsors.manage');
  const form = changeForm(
    visit,
    {
      mayChange,
      action: group ? `${PATH}/${group.id}` : `${PATH}/add`,
      commit: commitBar(group ? say('frame.save') : say('sponsor-groups.add'), {
        href: PATH,
        label: say('frame.cancel'),
      }),
    },
    groupFields(visit, { values, problems, types, locations }),
  );
  const remove = html`<a class="button danger" href="${PATH}/${group?.id}/delete"
    >${icon('bin')}${say('sponsor-groups.delete')}</a
  >`;
  return consolePage(
    visit,
    {
      title,
      trail: guestAccessTrail(visit, { label: say('nav.sponsor-groups'), href: PATH }, { label: title }),
      at: PATH,
      purpose: group ? say('sponsor-groups.edit-purpose') : say('sponsor-groups.add-purpose'),
      actions: group && mayChange ? remove : NOTHING,
      help: [
        { title: say('sponsor-groups.help-union'), text: say('sponsor-groups.help-union-text') },
        { title: say('sponsor-groups.help-passwords'), text: say('sponsor-groups.help-passwords-text') },
        { title: say('sponsor-groups.help-api'), text: say('sponsor-groups.help-api-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <div class="split">
          ${form}${group ? members(visit, group, await sponsorAccounts(parts)) : NOTHING}
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function members(
  { say, actor }: Visit,
  { id, memberIds }: SponsorGroup,
  all: readonly AdministratorView[],
): Html {
  const inside = all.filter((account) => memberIds.includes(account.id));
  const list = inside.map(
    ({ id: own, name, displayName }) =>
      html`<li><a href="${SPONSORS_PATH}/${own}">${displayName}</a> <span class="quiet">${name}</span></li>`,
  );
  const add = html`<div class="actions apart">
    <a class="button" href="${SPONSORS_PATH}/add?group=${id}">${icon('plus')}${say('sponsors.add')}</a>
  </div>`;
  return html`<section class="beside" aria-labelledby="members">
    <h2 id="members">${say('sponsor-groups.members', { count: inside.length })}</h2>
    ${
      inside.length > 0
        ? html`<ul class="names">
            ${list}
          </ul>`
        : html`<p class="quiet">${say('sponsor-groups.no-members')}</p>`
    }
    <p><a href="${SPONSORS_PATH}?group=${id}">${say('sponsor-groups.to-sponsors')}</a></p>
    ${may(actor, 'sponsors.manage') ? add : NOTHING}
  </section>`;
}
