// The fields of a sponsor group, and what of them is sent.
import { html, type Html } from '../../../html/html.ts';
import type { GuestType, Location } from '../../../guest-types/guest-types.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { MANAGED, type SponsorGroup } from '../../../sponsors/sponsors.ts';
import { problemOf, typedNumber, type Form } from '../../form.ts';
import { block, choiceList, tickList } from '../../parts/block.ts';
import { textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { CREATING, HANDLING, PROGRAMS, type PermissionRow } from './sponsor-group-permissions.ts';

/** Numbers as they were typed. */
export interface GroupValues {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly manages: string;
  readonly guestTypeIds: readonly string[];
  readonly locationIds: readonly string[];
  readonly permissions: Readonly<Record<PermissionRow['name'], string | boolean>>;
}

const ROWS = [...CREATING, ...HANDLING, ...PROGRAMS];

type Shown = Omit<SponsorGroup, 'id' | 'memberIds'>;

export function shownGroup(group: Shown): GroupValues {
  const { name, isEnabled, manages, guestTypeIds, locationIds } = group;
  return {
    name,
    isEnabled,
    manages,
    guestTypeIds,
    locationIds,
    permissions: permissionsBy((row) => (row.kind === 'tick' ? group[row.name] : String(group[row.name]))),
  };
}

export function sentGroup(form: Form): GroupValues {
  return {
    name: form.text('name'),
    isEnabled: form.isOn('isEnabled'),
    manages: form.text('manages'),
    guestTypeIds: form.texts('guestTypeIds'),
    locationIds: form.texts('locationIds'),
    permissions: permissionsBy(({ kind, name }) => (kind === 'tick' ? form.isOn(name) : form.text(name))),
  };
}

export function groupInputOf({ permissions, ...values }: GroupValues): Record<string, unknown> {
  const typed = ({ kind, name }: PermissionRow): unknown =>
    kind === 'number' ? typedNumber(String(permissions[name])) : permissions[name];
  return { ...values, ...Object.fromEntries(ROWS.map((row) => [row.name, typed(row)])) };
}

function permissionsBy(read: (row: PermissionRow) => string | boolean): GroupValues['permissions'] {
  return Object.fromEntries(ROWS.map((row) => [row.name, read(row)])) as GroupValues['permissions'];
}

const MANAGED_WORDS = {
  all: { label: 'sponsor-groups.manages-all', hint: 'sponsor-groups.manages-all-hint' },
  group: { label: 'sponsor-groups.manages-group', hint: 'sponsor-groups.manages-group-hint' },
  own: { label: 'sponsor-groups.manages-own', hint: 'sponsor-groups.manages-own-hint' },
} as const satisfies Readonly<
  Record<SponsorGroup['manages'], { readonly label: PlainWord; readonly hint: PlainWord }>
>;

export function managedText({ say }: Pick<Visit, 'say'>, managed: SponsorGroup['manages']): string {
  return say(MANAGED_WORDS[managed].label);
}

interface GroupFields {
  readonly values: GroupValues;
  readonly problems: readonly FieldProblem[];
  readonly types: readonly GuestType[];
  readonly locations: readonly Location[];
}

export function groupFields(visit: Visit, { values, problems, types, locations }: GroupFields): Html {
  const { say } = visit;
  const rows = (list: readonly PermissionRow[]): Html[] =>
    list.map((row) => permissionField(visit, row, values, problems));
  const named = block({ id: 'group', title: say('sponsor-groups.group') }, [
    textField(visit, {
      name: 'name',
      label: say('sponsor-groups.name'),
      value: values.name,
      isRequired: true,
      problem: problemOf(problems, 'name'),
    }),
    tick({
      name: 'isEnabled',
      label: say('sponsor-groups.enabled'),
      hint: say('sponsor-groups.enabled-hint'),
      isOn: values.isEnabled,
      isSwitch: true,
    }),
  ]);
  const usable = block({ id: 'usable', title: say('sponsor-groups.usable') }, [
    chosen(visit, 'guestTypeIds', say('nav.guest-types'), types, { values, problems }),
    chosen(visit, 'locationIds', say('sponsor-groups.locations'), locations, { values, problems }),
  ]);
  const managed = block(
    { id: 'managed', title: say('sponsor-groups.managed') },
    choiceList(visit, {
      id: 'manages',
      name: 'manages',
      label: say('sponsor-groups.manages'),
      value: values.manages,
      choices: MANAGED.map((value) => ({
        value,
        label: say(MANAGED_WORDS[value].label),
        hint: say(MANAGED_WORDS[value].hint),
      })),
      problem: problemOf(problems, 'manages'),
    }),
  );
  return html`${named}${usable}${managed}
  ${block({ id: 'creating', title: say('sponsor-groups.creating') }, rows(CREATING))}
  ${block({ id: 'handling', title: say('sponsor-groups.handling'), text: say('sponsor-groups.handling-text') }, handling(visit, values))}
  ${block({ id: 'programs', title: say('sponsor-groups.programs') }, rows(PROGRAMS))}`;
}

function handling(visit: Visit, { permissions }: GroupValues): Html {
  const { say } = visit;
  return tickList(visit, {
    id: 'may',
    label: say('sponsor-groups.may'),
    ticks: HANDLING.map(({ name, label, hint }) => ({
      name,
      label: say(label),
      hint: hint && say(hint),
      isOn: permissions[name] === true,
    })),
  });
}

function chosen(
  visit: Visit,
  name: 'guestTypeIds' | 'locationIds',
  label: string,
  all: readonly (GuestType | Location)[],
  { values, problems }: Pick<GroupFields, 'values' | 'problems'>,
): Html {
  return tickList(visit, {
    id: name,
    label,
    ticks: all.map((one) => ({
      name,
      value: one.id,
      label: one.name,
      isOn: values[name].includes(one.id),
    })),
    problem: problemOf(problems, name),
  });
}

function permissionField(
  visit: Visit,
  { kind, name, label, hint }: PermissionRow,
  { permissions }: GroupValues,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const about = { name, label: say(label), hint: hint && say(hint) };
  const value = permissions[name];
  if (kind === 'tick') return tick({ ...about, isOn: value === true });
  return textField(visit, {
    ...about,
    value: String(value),
    type: kind,
    isOptional: kind === 'text',
    problem: problemOf(problems, name),
  });
}
