// The fields of a sponsor, as they are added and edited alike: the account, and the groups that say what it may do.
import { html, type Html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { SponsorGroup } from '../../../sponsors/sponsors.ts';
import { problemOf, type Form } from '../../form.ts';
import { block, tickList } from '../../parts/block.ts';
import { textField } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

export interface SponsorValues {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly groupIds: readonly string[];
}

export const EMPTY_SPONSOR: SponsorValues = { name: '', displayName: '', email: '', groupIds: [] };

export function sentSponsor(form: Form): SponsorValues {
  return {
    name: form.text('name'),
    displayName: form.text('displayName'),
    email: form.text('email'),
    groupIds: form.texts('groupIds'),
  };
}

interface SponsorFields {
  readonly values: SponsorValues;
  readonly groups: readonly SponsorGroup[];
  readonly problems: readonly FieldProblem[];
}

export function sponsorFields(visit: Visit, fields: SponsorFields): Html {
  const { say } = visit;
  const { values, problems } = fields;
  const field = (name: 'name' | 'displayName' | 'email') => ({
    name,
    value: values[name],
    problem: problemOf(problems, name),
  });
  const account = block({ id: 'account', title: say('administrators.account') }, [
    textField(visit, { ...field('name'), label: say('sign-in.user-name'), isRequired: true }),
    textField(visit, {
      ...field('displayName'),
      label: say('administrators.display-name'),
      hint: say('sponsors.display-name-hint'),
      isRequired: true,
    }),
    textField(visit, {
      ...field('email'),
      label: say('administrators.email'),
      hint: say('sponsors.email-hint'),
      type: 'email',
      isOptional: true,
    }),
  ]);
  return html`${account}${groupTicks(visit, fields)}`;
}

export function groupTicks(visit: Visit, { values, groups, problems }: SponsorFields): Html {
  const { say } = visit;
  return block(
    { id: 'groups', title: say('nav.sponsor-groups'), text: say('sponsors.groups-text') },
    tickList(visit, {
      id: 'groupIds',
      label: say('sponsors.in-groups'),
      ticks: groups.map(({ id, name, isEnabled }) => ({
        name: 'groupIds',
        value: id,
        label: name,
        hint: isEnabled ? undefined : say('sponsors.group-disabled'),
        isOn: values.groupIds.includes(id),
      })),
      problem: problemOf(problems, 'groupIds'),
    }),
  );
}
