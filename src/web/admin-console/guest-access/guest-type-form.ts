// The fields of a guest type, in the blocks of ISE (access time, login options, expiry notice, sponsor groups), and what
// sponsors are asked besides.
import { html, type Html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { SponsorGroup } from '../../../sponsors/sponsors.ts';
import { problemOf } from '../../form.ts';
import { block, choiceList, tickList } from '../../parts/block.ts';
import { areaField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { customFieldRows, windowRows, type RowList } from './guest-type-rows.ts';
import type { GuestTypeValues } from './guest-type-values.ts';
import { durationField } from './spans.ts';

export interface GuestTypeFields {
  readonly values: GuestTypeValues;
  readonly problems: readonly FieldProblem[];
  /** Undefined for whoever may not see them. */
  readonly groups: readonly SponsorGroup[] | undefined;
  readonly mayChangeGroups: boolean;
  /** Where more rows were asked for. */
  readonly more: RowList | undefined;
}

/** At first, and after more were asked for. */
const EMPTY_ROWS = { usual: 1, more: 3 };

export function guestTypeFields(visit: Visit, fields: GuestTypeFields): Html {
  return html`${named(visit, fields)}${accessTime(visit, fields)}${logins(visit, fields)}
  ${expiryNotice(visit, fields)}${custom(visit, fields)}${sponsorGroups(visit, fields)}`;
}

function named(visit: Visit, { values, problems }: GuestTypeFields): Html {
  const { say } = visit;
  return block({ id: 'type-title', title: say('guest-types.type') }, [
    textField(visit, {
      name: 'name',
      label: say('guest-types.name'),
      hint: say('guest-types.name-hint'),
      value: values.name,
      isRequired: true,
      problem: problemOf(problems, 'name'),
    }),
    textField(visit, {
      name: 'description',
      label: say('guest-types.description'),
      value: values.description,
      isOptional: true,
      problem: problemOf(problems, 'description'),
    }),
  ]);
}

function accessTime(visit: Visit, { values, problems, more }: GuestTypeFields): Html {
  const { say } = visit;
  const times = block({ id: 'access-time', title: say('guest-types.access-time') }, [
    durationField(visit, {
      name: 'maximumDuration',
      label: say('guest-types.maximum-duration'),
      hint: say('guest-types.maximum-duration-hint'),
      value: values.maximumDuration,
      problems,
    }),
    durationField(visit, {
      name: 'defaultDuration',
      label: say('guest-types.default-duration'),
      hint: say('guest-types.default-duration-hint'),
      value: values.defaultDuration,
      problems,
    }),
    choiceList(visit, {
      id: 'isFromFirstLogin',
      name: 'isFromFirstLogin',
      label: say('guest-types.begins'),
      value: values.isFromFirstLogin ? 'yes' : 'no',
      choices: [
        { value: 'yes', label: say('guest-types.from-first-login') },
        { value: 'no', label: say('guest-types.from-set-start') },
      ],
      problem: problemOf(problems, 'isFromFirstLogin'),
    }),
  ]);
  const windows = block(
    { id: 'windows', title: say('guest-types.windows'), text: say('guest-types.windows-text') },
    windowRows(visit, {
      rows: values.accessWindows,
      empty: EMPTY_ROWS[more === 'accessWindows' ? 'more' : 'usual'],
      problems,
    }),
  );
  return html`${times}${windows}`;
}

function logins(visit: Visit, { values, problems }: GuestTypeFields): Html {
  const { say } = visit;
  const number = (name: 'mostSimultaneousLogins' | 'mostDevices') =>
    ({ name, value: values[name], type: 'number', problem: problemOf(problems, name) }) as const;
  return block({ id: 'logins', title: say('guest-types.logins') }, [
    tick({
      name: 'limitsLogins',
      label: say('guest-types.limits-logins'),
      isOn: values.limitsLogins,
      isSwitch: true,
    }),
    textField(visit, {
      ...number('mostSimultaneousLogins'),
      label: say('guest-types.most-logins'),
      hint: say('guest-types.most-logins-hint'),
    }),
    choiceList(visit, {
      id: 'onTooManyLogins',
      name: 'onTooManyLogins',
      label: say('guest-types.on-too-many'),
      value: values.onTooManyLogins,
      choices: [
        { value: 'disconnect-oldest', label: say('guest-types.disconnect-oldest') },
        { value: 'refuse-newest', label: say('guest-types.refuse-newest') },
      ],
      problem: problemOf(problems, 'onTooManyLogins'),
    }),
    textField(visit, {
      ...number('mostDevices'),
      label: say('guest-types.most-devices'),
      hint: say('guest-types.most-devices-hint'),
      isRequired: true,
    }),
    textField(visit, {
      name: 'deviceGroup',
      label: say('guest-types.device-group'),
      hint: say('guest-types.device-group-hint'),
      value: values.deviceGroup,
      isRequired: true,
      problem: problemOf(problems, 'deviceGroup'),
    }),
    tick({
      name: 'bypassesPortal',
      label: say('guest-types.bypasses-portal'),
      hint: say('guest-types.bypasses-portal-hint'),
      isOn: values.bypassesPortal,
      isSwitch: true,
    }),
  ]);
}

function expiryNotice(visit: Visit, { values: { notice }, problems }: GuestTypeFields): Html {
  const { say } = visit;
  const text = (name: 'emailText' | 'smsText') => ({
    name: `expiryNotice.${name}`,
    value: notice[name],
    problem: problemOf(problems, `expiryNotice.${name}`),
    hint: say('guest-types.notice-text-hint'),
    isOptional: true,
    rows: 3,
  });
  return block({ id: 'notice', title: say('guest-types.notice'), text: say('guest-types.notice-text') }, [
    tick({
      name: 'expiryNotice.isEnabled',
      label: say('guest-types.notice-on'),
      isOn: notice.isEnabled,
      isSwitch: true,
    }),
    durationField(visit, {
      name: 'expiryNotice.before',
      label: say('guest-types.notice-before'),
      value: notice.before,
      problems,
    }),
    tick({ name: 'expiryNotice.byEmail', label: say('guest-types.notice-email'), isOn: notice.byEmail }),
    areaField(visit, { ...text('emailText'), label: say('guest-types.notice-email-text') }),
    tick({ name: 'expiryNotice.bySms', label: say('guest-types.notice-sms'), isOn: notice.bySms }),
    areaField(visit, { ...text('smsText'), label: say('guest-types.notice-sms-text') }),
  ]);
}

function custom(visit: Visit, { values, problems, more }: GuestTypeFields): Html {
  const { say } = visit;
  return block(
    { id: 'custom', title: say('guest-types.custom'), text: say('guest-types.custom-text') },
    customFieldRows(visit, {
      rows: values.customFields,
      empty: EMPTY_ROWS[more === 'customFields' ? 'more' : 'usual'],
      problems,
    }),
  );
}

function sponsorGroups(visit: Visit, { values, problems, groups, mayChangeGroups }: GuestTypeFields): Html {
  const { say } = visit;
  if (!groups) return html``;
  return block(
    {
      id: 'groups',
      title: say('nav.sponsor-groups'),
      text: mayChangeGroups ? say('guest-types.groups-text') : say('guest-types.groups-fixed'),
    },
    tickList(visit, {
      id: 'groupIds',
      label: say('guest-types.groups'),
      ticks: groups.map(({ id, name }) => ({
        name: 'groupIds',
        value: id,
        label: name,
        isOn: values.groupIds.includes(id),
        isDisabled: !mayChangeGroups,
      })),
      problem: problemOf(problems, 'groupIds'),
    }),
  );
}
