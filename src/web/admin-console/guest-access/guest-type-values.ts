// A guest type as its form has it: what is typed, row by row, and what of it goes to the door.
import { WEEKDAYS, type GuestType } from '../../../guest-types/guest-types.ts';
import { typedNumber, type Form } from '../../form.ts';
import { durationInput, sentDuration, typedDuration, type TypedDuration } from './spans.ts';

export interface TypedWindow {
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
}

export interface TypedCustomField {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
}

export interface GuestTypeValues {
  readonly name: string;
  readonly description: string;
  readonly maximumDuration: TypedDuration;
  readonly defaultDuration: TypedDuration;
  readonly isFromFirstLogin: boolean;
  readonly accessWindows: readonly TypedWindow[];
  readonly limitsLogins: boolean;
  readonly mostSimultaneousLogins: string;
  readonly onTooManyLogins: string;
  readonly mostDevices: string;
  readonly deviceGroup: string;
  readonly bypassesPortal: boolean;
  readonly notice: {
    readonly isEnabled: boolean;
    readonly before: TypedDuration;
    readonly byEmail: boolean;
    readonly emailText: string;
    readonly bySms: boolean;
    readonly smsText: string;
  };
  readonly customFields: readonly TypedCustomField[];
  readonly groupIds: readonly string[];
}

/** Of ISE, where a type that has no limit gets one. */
const USUAL_LOGINS = '3';

export function shownValues(type: Omit<GuestType, 'id'>, groupIds: readonly string[]): GuestTypeValues {
  const { mostSimultaneousLogins, expiryNotice } = type;
  return {
    ...type,
    maximumDuration: typedDuration(type.maximumDuration),
    defaultDuration: typedDuration(type.defaultDuration),
    limitsLogins: mostSimultaneousLogins !== null,
    mostSimultaneousLogins: mostSimultaneousLogins === null ? USUAL_LOGINS : String(mostSimultaneousLogins),
    mostDevices: String(type.mostDevices),
    notice: { ...expiryNotice, before: typedDuration(expiryNotice.before) },
    groupIds,
  };
}

export function sentValues(form: Form): GuestTypeValues {
  const windows = rowsOf(form, 'accessWindows', 'from', (row) => ({
    from: form.text(`${row}.from`),
    to: form.text(`${row}.to`),
    days: WEEKDAYS.filter((day) => form.texts(`${row}.days`).includes(day)),
  }));
  const custom = rowsOf(form, 'customFields', 'name', (row) => ({
    name: form.text(`${row}.name`),
    kind: form.text(`${row}.kind`),
    isRequired: form.isOn(`${row}.isRequired`),
  }));
  return {
    name: form.text('name'),
    description: form.text('description'),
    maximumDuration: sentDuration(form, 'maximumDuration'),
    defaultDuration: sentDuration(form, 'defaultDuration'),
    isFromFirstLogin: form.text('isFromFirstLogin') === 'yes',
    accessWindows: windows.filter(
      ({ from, to, days }) => from.trim() !== '' || to.trim() !== '' || days.length > 0,
    ),
    limitsLogins: form.isOn('limitsLogins'),
    mostSimultaneousLogins: form.text('mostSimultaneousLogins'),
    onTooManyLogins: form.text('onTooManyLogins'),
    mostDevices: form.text('mostDevices'),
    deviceGroup: form.text('deviceGroup'),
    bypassesPortal: form.isOn('bypassesPortal'),
    notice: {
      isEnabled: form.isOn('expiryNotice.isEnabled'),
      before: sentDuration(form, 'expiryNotice.before'),
      byEmail: form.isOn('expiryNotice.byEmail'),
      emailText: form.text('expiryNotice.emailText'),
      bySms: form.isOn('expiryNotice.bySms'),
      smsText: form.text('expiryNotice.smsText'),
    },
    customFields: custom.filter(({ name, isRequired }) => name.trim() !== '' || isRequired),
    groupIds: form.texts('groupIds'),
  };
}

/** More than a type can have, so that it is the door that refuses. */
const MOST_ROWS = 40;

/** A row is there where its text was sent, empty or not. */
function rowsOf<T>(form: Form, list: string, text: string, read: (row: string) => T): T[] {
  return Array.from({ length: MOST_ROWS }, (_, index) => `${list}.${index}`)
    .filter((row) => Object.hasOwn(form.values, `${row}.${text}`))
    .map(read);
}

/** What the door takes; problems come back under the names of the fields. */
export function guestTypeInputOf({
  groupIds: _,
  limitsLogins,
  notice,
  ...values
}: GuestTypeValues): Record<string, unknown> {
  return {
    ...values,
    maximumDuration: durationInput(values.maximumDuration),
    defaultDuration: durationInput(values.defaultDuration),
    accessWindows: values.accessWindows.map(({ from, to, days }) => ({
      from: from.trim() === '' ? undefined : from,
      to: to.trim() === '' ? undefined : to,
      days,
    })),
    mostSimultaneousLogins: limitsLogins ? typedNumber(values.mostSimultaneousLogins) : null,
    mostDevices: typedNumber(values.mostDevices),
    expiryNotice: { ...notice, before: durationInput(notice.before) },
  };
}
