// The policy of network users' passwords as a setting. It counts at once, for passwords that exist too: when they end.
import { parsed } from '../accounts/accounts.ts';
import type { Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
import { networkUserPolicyInput, type NetworkUserPolicy } from './network-user-policy.ts';

export interface NetworkUserPolicyDoor {
  shown(tx?: Transaction): Promise<NetworkUserPolicy>;
  /** What is left out gets its default. */
  save(input: unknown, by: Actor): Promise<NetworkUserPolicy>;
}

export function createNetworkUserPolicy(needs: SliceNeeds): NetworkUserPolicyDoor {
  const { read, save } = createWholeSlice(needs, {
    slice: 'network-user-policy',
    schema: networkUserPolicyInput,
    parsed: (input) => parsed(networkUserPolicyInput, input),
    permission: 'network-users.manage',
    action: 'network-user-policy.save',
    subject: 'user authentication settings',
  });
  return { shown: read, save };
}
