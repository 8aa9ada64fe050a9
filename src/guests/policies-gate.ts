// The policies of user names and passwords of guests. Changes do not touch accounts that exist.
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { guestPoliciesInput, type GuestPolicies } from './guest-policies.ts';

export interface Policies {
  shown(): Promise<GuestPolicies>;
  save(input: unknown, by: Actor): Promise<GuestPolicies>;
}

const SLICE = 'guest-policies';

export function createPolicies({
  database,
  settings,
  audit,
}: {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
}): Policies {
  const shown = async (): Promise<GuestPolicies> =>
    guestPoliciesInput.parse((await settings.read(SLICE, 'active'))?.value ?? {});
  return {
    shown,
    async save(input, by) {
      authorise(by, 'guests.settings');
      const after = parsed(guestPoliciesInput, input);
      const before = await shown();
      await database.transaction(async (tx) => {
        await settings.write(tx, SLICE, 'active', after);
        await audit.record(tx, by, {
          action: 'guest-policies.save',
          subject: 'guest policies',
          before,
          after,
        });
      });
      return after;
    },
  };
}
