// The policy of network users' passwords as a setting. It counts at once, for passwords that exist too: when they end.
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { networkUserPolicyInput, type NetworkUserPolicy } from './network-user-policy.ts';

export interface NetworkUserPolicyDoor {
  shown(tx?: Transaction): Promise<NetworkUserPolicy>;
  /** What is left out gets its default. */
  save(input: unknown, by: Actor): Promise<NetworkUserPolicy>;
}

const SLICE = 'network-user-policy';

interface PolicyNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
}

export function createNetworkUserPolicy({ database, settings, audit }: PolicyNeeds): NetworkUserPolicyDoor {
  const shown = async (tx?: Transaction): Promise<NetworkUserPolicy> =>
    networkUserPolicyInput.parse((await settings.read(SLICE, 'active', tx))?.value ?? {});
  return {
    shown,
    async save(input, by) {
      authorise(by, 'network-users.manage');
      const after = parsed(networkUserPolicyInput, input);
      const before = await shown();
      await database.transaction(async (tx) => {
        await settings.write(tx, SLICE, 'active', after);
        await audit.record(tx, by, {
          action: 'network-user-policy.save',
          subject: 'user authentication settings',
          before,
          after,
        });
      });
      return after;
    },
  };
}
