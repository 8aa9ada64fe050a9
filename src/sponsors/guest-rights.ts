// What somebody may do with guest accounts, as a value: made of the sponsor groups they are in, or of their permissions in
// the console. The one thing that the doors of guest accounts ask. Pure.
import { may, type Actor } from '../permissions/permissions.ts';
import { MOST_IN_BATCH, type SponsorGroup } from './sponsor-group.ts';

/** What is done with accounts, each asked for by its name. */
export const GUEST_VERBS = [
  'read',
  'create',
  'import',
  'create-random',
  'update',
  'view-passwords',
  'send-sms',
  'resend',
  'reset-password',
  'extend',
  'delete',
  'suspend',
  'reinstate',
  'approve',
] as const;
export type GuestVerb = (typeof GUEST_VERBS)[number];

/** Whose accounts: everybody's, or those that these accounts have made. */
export type GuestScope = 'all' | { readonly sponsorIds: readonly string[] };

export interface GuestRights {
  readonly verbs: ReadonlySet<GuestVerb>;
  /** Whose accounts are read. */
  readonly seen: GuestScope;
  /** With whose accounts everything else is done. */
  readonly scope: GuestScope;
  readonly guestTypeIds: 'all' | ReadonlySet<string>;
  readonly locationIds: 'all' | ReadonlySet<string>;
  readonly importLimit: number;
  readonly randomLimit: number;
  readonly usernamePrefix: string;
  readonly maySetPrefix: boolean;
  /** Days; 0: an account starts now. */
  readonly daysAhead: number;
  readonly autoNotify: boolean;
  readonly suspendNeedsReason: boolean;
  /** Of the requests only those whose person being visited is this sponsor, by the address. */
  readonly approvesOnlyAddressed: boolean;
}

const NONE: GuestRights = {
  verbs: new Set(),
  seen: { sponsorIds: [] },
  scope: { sponsorIds: [] },
  guestTypeIds: new Set(),
  locationIds: new Set(),
  importLimit: 0,
  randomLimit: 0,
  usernamePrefix: '',
  maySetPrefix: false,
  daysAhead: 0,
  autoNotify: false,
  suspendNeedsReason: false,
  approvesOnlyAddressed: false,
};

const EVERYTHING: GuestRights = {
  ...NONE,
  verbs: new Set(GUEST_VERBS),
  seen: 'all',
  scope: 'all',
  guestTypeIds: 'all',
  locationIds: 'all',
  importLimit: MOST_IN_BATCH,
  randomLimit: MOST_IN_BATCH,
  maySetPrefix: true,
  daysAhead: 3650,
};

const SEES_ALL: GuestRights = {
  ...EVERYTHING,
  verbs: new Set(['read']),
  scope: { sponsorIds: [] },
  importLimit: 0,
  randomLimit: 0,
};

/** By which group permission a verb is given; without one every sponsor has it. */
const GIVEN_BY: Readonly<Partial<Record<GuestVerb, (group: SponsorGroup) => boolean>>> = {
  import: (group) => group.mayImport,
  'create-random': (group) => group.mayCreateRandom,
  update: (group) => group.mayUpdate,
  'view-passwords': (group) => group.mayViewPasswords,
  'send-sms': (group) => group.maySendSms,
  'reset-password': (group) => group.mayResetPasswords,
  extend: (group) => group.mayExtend,
  delete: (group) => group.mayDelete,
  suspend: (group) => group.maySuspend,
  reinstate: (group) => group.mayReinstate,
  approve: (group) => group.mayApprove,
};

/** Of permissions alone: null where the sponsor groups have a say. */
export function rightsOfPermissions(by: Actor): GuestRights | null {
  if (may(by, 'guests.manage')) return EVERYTHING;
  if (may(by, 'guests.sponsor')) return null;
  return may(by, 'guests.read') ? SEES_ALL : NONE;
}

/** What the groups permit, for somebody who may see all accounts besides; that widens nothing but what is seen. */
export function seeingAll(own: GuestRights): GuestRights {
  return own.verbs.size === 0 ? SEES_ALL : { ...own, verbs: new Set([...own.verbs, 'read']), seen: 'all' };
}

/** Whose accounts, for one verb. */
export const scopeFor = ({ seen, scope }: GuestRights, verb: GuestVerb): GuestScope =>
  verb === 'read' ? seen : scope;

export const isWithin = (scope: GuestScope, sponsorId: string | null): boolean =>
  scope === 'all' || (sponsorId !== null && scope.sponsorIds.includes(sponsorId));

/** The union of what the groups permit that are enabled; by a key of the API, of those that permit its use. */
export function rightsOfGroups(
  accountId: string,
  groups: readonly SponsorGroup[],
  { isByApi }: { readonly isByApi: boolean },
): GuestRights {
  const own = groups.filter(
    (group) => group.isEnabled && group.memberIds.includes(accountId) && (!isByApi || group.mayUseApi),
  );
  const some = (permits: (group: SponsorGroup) => boolean): boolean => own.some(permits);
  const most = (limit: (group: SponsorGroup) => number): number => Math.max(0, ...own.map(limit));
  if (own.length === 0) return NONE;
  const suspending = own.filter((group) => group.maySuspend);
  const approving = own.filter((group) => group.mayApprove);
  return {
    verbs: new Set(GUEST_VERBS.filter((verb) => some(GIVEN_BY[verb] ?? (() => true)))),
    seen: scopeOf(accountId, own),
    scope: scopeOf(accountId, own),
    guestTypeIds: new Set(own.flatMap(({ guestTypeIds }) => guestTypeIds)),
    locationIds: new Set(own.flatMap(({ locationIds }) => locationIds)),
    importLimit: most((group) => (group.mayImport ? group.importLimit : 0)),
    randomLimit: most((group) => (group.mayCreateRandom ? group.randomLimit : 0)),
    usernamePrefix: own.find(({ usernamePrefix }) => usernamePrefix !== '')?.usernamePrefix ?? '',
    maySetPrefix: some((group) => group.maySetPrefix),
    daysAhead: most((group) => (group.maySetFutureStart ? group.daysAhead : 0)),
    autoNotify: some((group) => group.autoNotify),
    suspendNeedsReason: suspending.length > 0 && suspending.every((group) => group.suspendNeedsReason),
    approvesOnlyAddressed: approving.length > 0 && approving.every((group) => group.approvesOnlyAddressed),
  };
}

function scopeOf(accountId: string, own: readonly SponsorGroup[]): GuestScope {
  if (own.some(({ manages }) => manages === 'all')) return 'all';
  const others = own.filter(({ manages }) => manages === 'group').flatMap(({ memberIds }) => memberIds);
  return { sponsorIds: [...new Set([accountId, ...others])] };
}
