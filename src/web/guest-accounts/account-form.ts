// What can be changed of an account: the person, the visit, language, network, type, location, and what the type asks for.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import type { GuestType, Location, Ssid } from '../../guest-types/guest-types.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../languages/languages.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { problemOf, type Form } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { block, commitBar } from '../parts/block.ts';
import { problemSummary, selectField, textField, type FieldOptions } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { fieldLabel } from './field-words.ts';
import { guestPaths } from './guest-frame.ts';
import { inNameOrder } from './guest-words.ts';

export interface AccountChoices {
  readonly types: readonly GuestType[];
  readonly locations: readonly Location[];
  readonly ssids: readonly Ssid[];
  readonly rights: GuestRights;
}

/** Undefined: as the account is. */
export interface TypedAccount {
  readonly form: Form;
  readonly problems: readonly FieldProblem[];
}

const PERSON = [
  ['firstName', 'guest-accounts.first-name', 'text'],
  ['lastName', 'guest-accounts.last-name', 'text'],
  ['email', 'guest-accounts.email', 'email'],
  ['phone', 'guest-accounts.phone', 'text'],
  ['company', 'guest-accounts.company', 'text'],
] as const;

function personOrder(visit: Visit): readonly (typeof PERSON)[number][] {
  const [first, last, ...rest] = PERSON;
  return [...inNameOrder<(typeof PERSON)[number]>(visit, first, last), ...rest];
}

export function accountForm(
  visit: Visit,
  guest: GuestView,
  { types, locations, ssids, rights }: AccountChoices,
  typed: TypedAccount | undefined,
): Html {
  const { say } = visit;
  const { manage } = guestPaths(visit);
  const problems = typed?.problems ?? [];
  const value = (name: string, now: string): string => (typed ? typed.form.text(name) : now);
  const field = (name: string, label: string, now: string): FieldOptions => ({
    name,
    label,
    value: value(name, now),
    problem: problemOf(problems, name),
  });
  const mayTake = (allowed: 'all' | ReadonlySet<string>, id: string, now: string): boolean =>
    allowed === 'all' || allowed.has(id) || id === now;
  const networks = [...new Set([guest.ssid ?? '', ...ssids.map(({ name }) => name)])].filter(Boolean);
  const typeId = value('guestTypeId', guest.guestType.id);
  const type = types.find(({ id }) => id === typeId) ?? types.find(({ id }) => id === guest.guestType.id);
  return html`${problemSummary(visit, problems, (name) => fieldId(name, type), { labelOf: (name) => fieldLabel(visit, name) })}
    <form method="post" action="${`${manage}/account/${guest.id}`}" autocomplete="off">
      ${tokenField(visit)}
      ${block({ id: 'person', title: say('guest-accounts.person') }, [
        ...personOrder(visit).map(([name, word, type]) =>
          textField(visit, { ...field(name, say(word), guest[name]), type }),
        ),
        selectField(visit, {
          ...field('language', say('guest-accounts.language'), guest.language),
          choices: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
        }),
      ])}
      ${block({ id: 'visit', title: say('guest-accounts.visit') }, [
        textField(visit, {
          ...field('personVisited', say('guest-accounts.person-visited'), guest.personVisited),
          hint: say('guest-accounts.person-visited-hint'),
        }),
        textField(
          visit,
          field('reasonForVisit', say('guest-accounts.reason-for-visit'), guest.reasonForVisit),
        ),
      ])}
      ${block(
        { id: 'account', title: say('guest-accounts.account'), text: say('guest-accounts.type-hint') },
        [
          selectField(visit, {
            ...field('guestTypeId', say('guest-accounts.guest-type'), guest.guestType.id),
            choices: types
              .filter(({ id }) => mayTake(rights.guestTypeIds, id, guest.guestType.id))
              .map(({ id, name }) => ({ value: id, label: name })),
          }),
          selectField(visit, {
            ...field('locationId', say('guest-accounts.location'), guest.location.id),
            choices: locations
              .filter(({ id }) => mayTake(rights.locationIds, id, guest.location.id))
              .map(({ id, name, timeZone }) => ({ value: id, label: `${name} (${timeZone})` })),
          }),
          networks.length === 0
            ? NOTHING
            : selectField(visit, {
                ...field('ssid', say('guest-accounts.ssid'), guest.ssid ?? ''),
                choices: [
                  { value: '', label: say('guest-accounts.no-ssid') },
                  ...networks.map((name) => ({ value: name, label: name })),
                ],
              }),
        ],
      )}
      ${type ? typeFields(visit, guest, type, typed) : NOTHING}
      ${commitBar(say('guest-accounts.save'), { href: manage, label: say('frame.cancel') })}
    </form>`;
}

const FIELD_TYPES = { text: 'text', number: 'number', date: 'date' } as const;

/** Named by their place: names are the type's own, in any script. `fieldsOf` says of which type they are. */
function typeFields(visit: Visit, guest: GuestView, type: GuestType, typed: TypedAccount | undefined): Html {
  const { say } = visit;
  const isOfType = typed?.form.text('fieldsOf') === type.id;
  const fields = type.customFields.map(({ name, kind, isRequired }, index) =>
    textField(visit, {
      name: customName(index),
      label: name,
      type: FIELD_TYPES[kind],
      isOptional: !isRequired,
      value: isOfType ? typed?.form.text(customName(index)) : (guest.customFields[name] ?? ''),
      problem: problemOf(typed?.problems ?? [], `customFields.${name}`),
    }),
  );
  const which = html`<input type="hidden" name="fieldsOf" value="${type.id}" />`;
  if (fields.length === 0) return which;
  return html`${which}${block({ id: 'type-fields', title: say('guest-accounts.type-fields', { type: type.name }) }, fields)}`;
}

const customName = (index: number): string => `custom-${index}`;

function fieldId(field: string, type: GuestType | undefined): string {
  const name = /^customFields\.(.*)$/s.exec(field)?.[1];
  return name === undefined
    ? field
    : customName(type?.customFields.findIndex((custom) => custom.name === name) ?? 0);
}

/** What the form asks for, as the door takes it. What one type asks for is carried over to another by its name. */
export function accountChange(
  form: Form,
  types: readonly GuestType[],
  guest: GuestView,
): Record<string, unknown> {
  const sent = types.find(({ id }) => id === form.text('fieldsOf'));
  const asked = types.find(({ id }) => id === form.text('guestTypeId')) ?? sent;
  const values = new Map(sent?.customFields.map(({ name }, index) => [name, form.text(customName(index))]));
  const custom = (asked?.customFields ?? []).map(
    ({ name }) => [name, (values.get(name) ?? guest.customFields[name] ?? '').trim()] as const,
  );
  return {
    ...Object.fromEntries(PERSON.map(([name]) => [name, form.text(name)])),
    personVisited: form.text('personVisited'),
    reasonForVisit: form.text('reasonForVisit'),
    language: form.text('language'),
    guestTypeId: form.text('guestTypeId'),
    locationId: form.text('locationId'),
    ...('ssid' in form.values ? { ssid: form.text('ssid') === '' ? null : form.text('ssid') } : {}),
    customFields: Object.fromEntries(custom.filter(([, value]) => value !== '')),
  };
}
