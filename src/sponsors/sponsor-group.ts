// What a sponsor group permits, with ISE's defaults (ise.md §13.1); shipped groups differ in whose accounts they manage. A
// sponsor in several groups may what any of them permits. Pure.
import { z } from 'zod';
import { shownText, unusable } from '../accounts/accounts.ts';
import type { Role } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { prefixProblem } from './username-prefix.ts';

export const MANAGED = ['all', 'group', 'own'] as const;

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

/** As many as one batch can hold, by whomever it is begun. */
export const MOST_IN_BATCH = 10_000;

const fields = {
  isEnabled: z.boolean(),
  /** Guests with an address get their credentials as soon as the account is made. */
  autoNotify: z.boolean(),
  mayImport: z.boolean(),
  importLimit: whole(1, MOST_IN_BATCH),
  mayCreateRandom: z.boolean(),
  randomLimit: whole(1, MOST_IN_BATCH),
  usernamePrefix: z
    .string('must be text')
    .trim()
    .superRefine((text, context) => {
      const problem = prefixProblem(text);
      if (problem !== undefined) context.addIssue(problem);
    }),
  maySetPrefix: z.boolean(),
  maySetFutureStart: z.boolean(),
  daysAhead: whole(1, 999),
  manages: z.enum(MANAGED, `must be one of ${MANAGED.join(', ')}`),
  mayUpdate: z.boolean(),
  mayViewPasswords: z.boolean(),
  maySendSms: z.boolean(),
  mayResetPasswords: z.boolean(),
  mayExtend: z.boolean(),
  mayDelete: z.boolean(),
  maySuspend: z.boolean(),
  suspendNeedsReason: z.boolean(),
  mayReinstate: z.boolean(),
  mayApprove: z.boolean(),
  approvesOnlyAddressed: z.boolean(),
  mayUseApi: z.boolean(),
};

/** As stored; what is left out has ISE's default. */
export const sponsorGroupPermissions = z.strictObject({
  isEnabled: fields.isEnabled.default(true),
  autoNotify: fields.autoNotify.default(false),
  mayImport: fields.mayImport.default(true),
  importLimit: fields.importLimit.default(200),
  mayCreateRandom: fields.mayCreateRandom.default(true),
  randomLimit: fields.randomLimit.default(200),
  usernamePrefix: fields.usernamePrefix.default(''),
  maySetPrefix: fields.maySetPrefix.default(true),
  maySetFutureStart: fields.maySetFutureStart.default(false),
  daysAhead: fields.daysAhead.default(1),
  manages: fields.manages.default('own'),
  mayUpdate: fields.mayUpdate.default(true),
  mayViewPasswords: fields.mayViewPasswords.default(true),
  maySendSms: fields.maySendSms.default(false),
  mayResetPasswords: fields.mayResetPasswords.default(true),
  mayExtend: fields.mayExtend.default(true),
  mayDelete: fields.mayDelete.default(true),
  maySuspend: fields.maySuspend.default(true),
  suspendNeedsReason: fields.suspendNeedsReason.default(false),
  mayReinstate: fields.mayReinstate.default(true),
  mayApprove: fields.mayApprove.default(true),
  approvesOnlyAddressed: fields.approvesOnlyAddressed.default(false),
  mayUseApi: fields.mayUseApi.default(false),
});

export type SponsorGroupPermissions = z.output<typeof sponsorGroupPermissions>;

const ids = z
  .array(z.uuid('must be an id').transform((id) => id.toLowerCase()))
  .max(1000, 'can be 1000 at most');

export const sponsorGroupIds = z.strictObject({ groupIds: ids });

export const sponsorGroupInput = sponsorGroupPermissions.extend({
  name: shownText(64),
  guestTypeIds: ids.min(1, 'must name at least one guest type'),
  locationIds: ids.min(1, 'must name at least one location'),
});

/** What is left out stays as it is. */
export const sponsorGroupChange = z
  .strictObject({
    ...fields,
    name: shownText(64),
    guestTypeIds: ids.min(1, 'must name at least one guest type'),
    locationIds: ids.min(1, 'must name at least one location'),
  })
  .partial();

export type SponsorGroupInput = z.output<typeof sponsorGroupInput>;

export interface SponsorGroup extends SponsorGroupInput {
  readonly id: string;
  /** Accounts that are in it. */
  readonly memberIds: readonly string[];
}

export function refuseUnlessAmong(all: readonly SponsorGroup[], groupIds: readonly string[]): void {
  if (groupIds.some((id) => !all.some((group) => group.id === id)))
    throw unusable([{ field: 'groupIds', problem: 'names a sponsor group that does not exist' }]);
}

/** The account, where it is a sponsor's: an administrator is changed among the administrators. */
export function onlySponsor<T extends { readonly role: Role }>(account: T): T {
  if (account.role === 'sponsor') return account;
  throw new Refusal(
    'not_found',
    'sponsor_not_found',
    'There is no such sponsor (any more). Look at the list of sponsors, or run "foyer sponsors list".',
  );
}
