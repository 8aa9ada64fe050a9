// Network users: people with an account for the network whose password Foyer keeps. Who they are, how they stand, when their
// passwords end. Reminding them is the business of the reminders.
import { createHashing, createPasswordJudge, createThrottling, type Hashing } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { createChanges, type NetworkUserChanges } from './changes-gate.ts';
import { createImport, type NetworkUserImport } from './import-gate.ts';
import { createLists, type NetworkUserLists } from './listing-gate.ts';
import { dayIn, type Moment } from './network-user.ts';
import type { NetworkUserPolicy } from './network-user-policy.ts';
import { createOwnPassword, type OwnPassword } from './own-password-gate.ts';
import { createNetworkUserPolicy, type NetworkUserPolicyDoor } from './policy-gate.ts';

export { MOST_SELECTED } from './changes-gate.ts';
export { MOST_ROWS, USER_TEMPLATE, type UserRow, type UserRows } from './import-file.ts';
export { MOST_PASSWORDS } from './import-gate.ts';
export type { EndingPassword, NetworkUserCounts } from './listing-gate.ts';
export {
  INTERNAL,
  NETWORK_USER_STATES,
  type NetworkUser,
  type NetworkUserState,
  type NetworkUserView,
} from './network-user.ts';
export { NETWORK_USER_ORDERS, type NetworkUserFilter, type NetworkUserOrder } from './network-user-filter.ts';
export { networkUserChange, networkUserInput } from './network-user-input.ts';
export { networkUserPolicyInput, type NetworkUserPolicy } from './network-user-policy.ts';

export interface NetworkUsers extends NetworkUserLists, NetworkUserChanges, NetworkUserImport, OwnPassword {
  readonly policy: NetworkUserPolicyDoor;
}

interface NetworkUserNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  /** By its calendar accounts end. */
  readonly timeZone: string;
  /** Only tests bring another: one that counts, or one that is quick. */
  readonly hashing?: Hashing;
}

export function createNetworkUsers({ hashing = createHashing(), ...needs }: NetworkUserNeeds): NetworkUsers {
  const { clock, timeZone } = needs;
  const policy = createNetworkUserPolicy(needs);
  const judge = createPasswordJudge(hashing);
  const throttling = createThrottling(needs);
  const moment = async (tx?: Transaction): Promise<Moment & { readonly policy: NetworkUserPolicy }> => {
    const now = clock.now();
    return { now, today: dayIn(timeZone, now), policy: await policy.shown(tx) };
  };
  const parts = { ...needs, hashing, judge, throttling, moment };
  return {
    policy,
    ...createLists(parts),
    ...createChanges(parts),
    ...createImport(parts),
    ...createOwnPassword(parts),
  };
}
