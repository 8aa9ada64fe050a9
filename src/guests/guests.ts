// Guest accounts: made, shown, changed and ended by whoever may, told to their guests over the main road, signed in by them.
// What somebody may is asked of the sponsor groups with every question; whose accounts is part of every statement.
import type { Accounts, Hashing } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import type { Log } from '../log/log.ts';
import type { Mail } from '../mail/mail.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import { scopeFor, type GuestRights, type GuestVerb, type Sponsors } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { createActs, type Acts } from './acts-gate.ts';
import { createBatches, type Batches } from './batches-gate.ts';
import { createChanging, type Changing } from './change-gate.ts';
import { createCreation, verbMissing, type Creation } from './creation-gate.ts';
import { createGuestSignIn, type GuestSignIn } from './guest-sign-in-gate.ts';
import { createHanding } from './handing-over-gate.ts';
import { createListing, type Listing } from './listing-gate.ts';
import { createMaking } from './making-gate.ts';
import { createPolicies, type Policies } from './policies-gate.ts';
import { createPreviews, type Previews } from './preview-gate.ts';
import { createPurge, type Purge } from './purge-gate.ts';
import { createGuestUpkeep, type GuestUpkeep } from './upkeep-loop.ts';
import { createViewing, type Viewing } from './viewing-gate.ts';

export {
  GUEST_ACTS,
  MOST_SELECTED,
  refuseUnlessDone,
  type ActOutcome,
  type GuestActName,
} from './guest-acts.ts';
export type { ActResult, GuestSelection } from './acts-gate.ts';
export type { CreationPreview, ImportPreview } from './preview-gate.ts';
export { mayDismiss, type Batch, type ListedBatch } from './batch.ts';
export { type Notice } from './batches-gate.ts';
export { verbMissing, type CreatedGuest } from './creation-gate.ts';
export type { GuestView } from './guest.ts';
export { GUEST_ORDERS, guestFilter, type GuestFilter, type GuestOrder } from './guest-filter.ts';
export {
  batchInput,
  delivery,
  extensionInput,
  guestChange,
  guestInput,
  suspensionInput,
} from './guest-input.ts';
export { guestPoliciesInput, type GuestPolicies } from './guest-policies.ts';
export { GUEST_STATES, HAPPENS_IN, type GuestState } from './guest-state.ts';
export {
  IMPORT_COLUMNS,
  IMPORT_TEMPLATE,
  LEFT_OUT_HEADING,
  readImportFile,
  type ImportFile,
  type ImportProblem,
  type ImportRow,
} from './import-file.ts';
export type { GuestPage } from './listing-gate.ts';
export { purgeInput, type PurgeSchedule } from './purge.ts';
export type { ShownPurge } from './purge-gate.ts';
export { extendedTerm, isFieldProblem, localText } from './validity.ts';
export type { Slip } from './viewing-gate.ts';

export interface Guests extends Viewing, Creation, Previews, Changing, Acts, Listing {
  rightsOf(by: Actor): Promise<GuestRights>;
  readonly batches: Batches;
  readonly policies: Policies;
  readonly purge: Purge;
  readonly signIn: GuestSignIn;
  readonly upkeep: GuestUpkeep;
}

interface GuestNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly accounts: Pick<Accounts, 'administrators'>;
  readonly guestTypes: GuestTypes;
  readonly sponsors: Sponsors;
  readonly mail: Pick<Mail, 'enqueueMany'>;
  readonly notifications: Notifications;
  readonly hashing: Hashing;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  readonly baseUrl: string;
  readonly timeZone: string;
}

export function createGuests(needs: GuestNeeds): Guests {
  const { sponsors } = needs;
  const policies = createPolicies(needs);

  async function rightsFor(by: Actor, verb: GuestVerb): Promise<GuestRights> {
    const rights = await sponsors.rightsOf(by);
    if (rights.verbs.has(verb)) return { ...rights, scope: scopeFor(rights, verb) };
    const lacksApi =
      by.kind === 'api-key' && (await sponsors.rightsOf({ ...by, kind: 'sponsor' })).verbs.has(verb);
    throw verbMissing(verb, { lacksApi });
  }

  const making = createMaking({ ...needs, policies: () => policies.shown() });
  const handing = createHanding(needs);
  const { views, shown, typesAndLocations, ...viewing } = createViewing({ ...needs, handing, rightsFor });
  const parts = { ...needs, making, handing, rightsFor, shown, views, typesAndLocations };
  const batches = createBatches(parts);
  const purge = createPurge(needs);

  return {
    ...viewing,
    ...createCreation(parts),
    ...createPreviews(parts),
    ...createChanging({ ...parts, viewing: { find: (id, by) => viewing.find(id, by), typesAndLocations } }),
    ...createActs(parts),
    ...createListing(parts),
    rightsOf: (by) => sponsors.rightsOf(by),
    batches,
    policies,
    purge,
    signIn: createGuestSignIn(parts),
    upkeep: createGuestUpkeep({ ...needs, batches, purge }),
  };
}
