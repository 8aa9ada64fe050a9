// What a sponsor group permits, as rows of its form, in the order of ISE. A row has the name of the door's field.
import type { PlainWord } from '../../../languages/languages.ts';
import type { SponsorGroupPermissions } from '../../../sponsors/sponsors.ts';

type NamesOf<Type> = {
  [Name in keyof SponsorGroupPermissions]: SponsorGroupPermissions[Name] extends Type ? Name : never;
}[keyof SponsorGroupPermissions];

export type TickName = NamesOf<boolean>;
export type NumberName = NamesOf<number>;

interface Row<Name, Kind> {
  readonly kind: Kind;
  readonly name: Name;
  readonly label: PlainWord;
  /** Where the label leaves a question. */
  readonly hint?: PlainWord;
}

export type PermissionRow = Row<TickName, 'tick'> | Row<NumberName, 'number'> | Row<'usernamePrefix', 'text'>;

const ticked = (name: TickName, label: PlainWord, hint?: PlainWord): PermissionRow => ({
  kind: 'tick',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});

export const CREATING: readonly PermissionRow[] = [
  ticked('autoNotify', 'sponsor-groups.auto-notify', 'sponsor-groups.auto-notify-hint'),
  ticked('mayImport', 'sponsor-groups.may-import', 'sponsor-groups.may-import-hint'),
  {
    kind: 'number',
    name: 'importLimit',
    label: 'sponsor-groups.import-limit',
    hint: 'sponsor-groups.limit-hint',
  },
  ticked('mayCreateRandom', 'sponsor-groups.may-create-random', 'sponsor-groups.may-create-random-hint'),
  {
    kind: 'number',
    name: 'randomLimit',
    label: 'sponsor-groups.random-limit',
    hint: 'sponsor-groups.limit-hint',
  },
  {
    kind: 'text',
    name: 'usernamePrefix',
    label: 'sponsor-groups.prefix',
    hint: 'sponsor-groups.prefix-hint',
  },
  ticked('maySetPrefix', 'sponsor-groups.may-set-prefix'),
  ticked('maySetFutureStart', 'sponsor-groups.may-set-start', 'sponsor-groups.may-set-start-hint'),
  {
    kind: 'number',
    name: 'daysAhead',
    label: 'sponsor-groups.days-ahead',
    hint: 'sponsor-groups.days-ahead-hint',
  },
];

export const HANDLING: readonly PermissionRow[] = [
  ticked('mayUpdate', 'sponsor-groups.may-update', 'sponsor-groups.may-update-hint'),
  ticked('mayViewPasswords', 'sponsor-groups.may-view-passwords', 'sponsor-groups.may-view-passwords-hint'),
  ticked('maySendSms', 'sponsor-groups.may-send-sms'),
  ticked('mayResetPasswords', 'sponsor-groups.may-reset-passwords'),
  ticked('mayExtend', 'sponsor-groups.may-extend', 'sponsor-groups.may-extend-hint'),
  ticked('mayDelete', 'sponsor-groups.may-delete'),
  ticked('maySuspend', 'sponsor-groups.may-suspend', 'sponsor-groups.may-suspend-hint'),
  ticked('suspendNeedsReason', 'sponsor-groups.suspend-needs-reason'),
  ticked('mayReinstate', 'sponsor-groups.may-reinstate'),
  ticked('mayApprove', 'sponsor-groups.may-approve'),
  ticked(
    'approvesOnlyAddressed',
    'sponsor-groups.approves-only-addressed',
    'sponsor-groups.approves-only-addressed-hint',
  ),
];

export const PROGRAMS: readonly PermissionRow[] = [
  ticked('mayUseApi', 'sponsor-groups.may-use-api', 'sponsor-groups.may-use-api-hint'),
];
