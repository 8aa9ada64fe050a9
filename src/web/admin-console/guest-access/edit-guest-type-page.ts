// A guest type, added or changed. Which sponsor groups may create it is an attribute of the groups: the form changes them
// too, for whoever may.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { guestTypeInput, type GuestType } from '../../../guest-types/guest-types.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { SponsorGroup } from '../../../sponsors/sponsors.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { changeForm, firstButton, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import { guestTypeFields } from './guest-type-form.ts';
import type { RowList } from './guest-type-rows.ts';
import { guestTypeInputOf, sentValues, shownValues, type GuestTypeValues } from './guest-type-values.ts';

const { guestTypes: PATH } = GUEST_ACCESS_PATHS;

interface Shown {
  /** Undefined: a new one. */
  readonly type: GuestType | undefined;
  readonly values: GuestTypeValues;
  readonly groups: readonly SponsorGroup[];
  readonly problems: readonly FieldProblem[];
  readonly more?: RowList | undefined;
}

export async function showAddGuestType(visit: Visit, { sponsors }: ConsoleParts): Promise<Response> {
  const groups = await sponsors.groups();
  // As in ISE: every group may create a new type.
  const usual = { ...guestTypeInput.parse({ name: '-' }), name: '' };
  const values = shownValues(
    usual,
    groups.map(({ id }) => id),
  );
  return page(visit, { type: undefined, values, groups, problems: [] });
}

export async function showGuestType(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const type = await parts.guestTypes.find(visit.param('id'));
  const groups = await parts.sponsors.groups();
  const values = shownValues(type, idsOf(groupsWith(groups, type.id)));
  return page(visit, { type, values, groups, problems: [] });
}

export async function addGuestType(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return save(visit, parts, undefined);
}

export async function changeGuestType(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return save(visit, parts, await parts.guestTypes.find(visit.param('id')));
}

async function save(
  visit: Visit,
  { guestTypes, sponsors }: ConsoleParts,
  type: GuestType | undefined,
): Promise<Response> {
  const { form, actor, say } = visit;
  const groups = await sponsors.groups();
  const sent = sentValues(form);
  const mayChangeGroups = may(actor, 'sponsors.manage');
  // Ticks at rest are not sent.
  const held = type ? idsOf(groupsWith(groups, type.id)) : [];
  const values = mayChangeGroups ? sent : { ...sent, groupIds: held };
  const more = (['accessWindows', 'customFields'] as const).find((list) => list === form.text('more'));
  if (more) return page(visit, { type, values, groups, problems: [], more });
  try {
    const input = guestTypeInputOf(values);
    const alone = () => (type ? guestTypes.change(type.id, input, actor) : guestTypes.add(input, actor));
    const saved = mayChangeGroups
      ? await sponsors.saveGuestType(type?.id, input, values.groupIds, actor)
      : await alone();
    const word = type ? 'guest-types.changed' : 'guest-types.added';
    return seeOther(visit, PATH, say(word, { name: saved.name }));
  } catch (error) {
    return page(visit, { type, values, groups, problems: problemsIn(error) });
  }
}

const idsOf = (groups: readonly SponsorGroup[]): string[] => groups.map(({ id }) => id);
const groupsWith = (groups: readonly SponsorGroup[], typeId: string): SponsorGroup[] =>
  groups.filter(({ guestTypeIds }) => guestTypeIds.includes(typeId));

/** A problem of both parts of a length is told at the field of both. */
const FIELD_IDS: Readonly<Record<string, string>> = {
  'maximumDuration.unit': 'maximumDuration',
  'defaultDuration.unit': 'defaultDuration',
  'expiryNotice.before.unit': 'expiryNotice.before',
};

function page(visit: Visit, { type, values, groups, problems, more }: Shown): Promise<Response> {
  const { say, actor } = visit;
  const title = type ? type.name : say('guest-types.add');
  const fields = guestTypeFields(visit, {
    values,
    problems,
    more,
    groups: may(actor, 'sponsors.read') ? groups : undefined,
    mayChangeGroups: may(actor, 'sponsors.manage'),
  });
  const mayChange = may(actor, 'guests.settings');
  return consolePage(
    visit,
    {
      title,
      trail: guestAccessTrail(visit, { label: say('nav.guest-types'), href: PATH }, { label: title }),
      at: PATH,
      purpose: type ? say('guest-types.edit-purpose') : say('guest-types.add-purpose'),
      actions: type && mayChange ? deleteLink(visit, type) : NOTHING,
      help: [
        { title: say('guest-types.help-durations'), text: say('guest-types.help-durations-text') },
        { title: say('guest-types.help-windows'), text: say('guest-types.help-windows-text') },
        { title: say('guest-types.help-bypass'), text: say('guest-types.help-bypass-text') },
      ],
      body: html`${problemSummary(visit, problems, (field) => FIELD_IDS[field] ?? field)}
      ${changeForm(
        visit,
        {
          mayChange,
          action: type ? `${PATH}/${type.id}` : `${PATH}/add`,
          commit: commitBar(type ? say('frame.save') : say('guest-types.add'), {
            href: PATH,
            label: say('frame.cancel'),
          }),
        },
        html`${firstButton()}${fields}`,
      )}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

const deleteLink = ({ say }: Visit, { id }: GuestType): Html =>
  html`<a class="button danger" href="${PATH}/${id}/delete">${icon('bin')}${say('guest-types.delete')}</a>`;
