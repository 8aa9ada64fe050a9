// The policies of user names and passwords of guests. Changes do not touch accounts that exist.
import { randomInt } from 'node:crypto';
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { readablePassword } from './guest-password.ts';
import { guestPoliciesInput, type GuestPolicies } from './guest-policies.ts';
import { randomUsername, usernameFor, type KnownGuest } from './username.ts';

/** What would be made now; no account has any of it. */
export interface PolicyExamples {
  /** For the guest that was given; undefined where it would be a random one. */
  readonly known: string | undefined;
  readonly usernames: readonly string[];
  readonly passwords: readonly string[];
}

export interface Policies {
  shown(): Promise<GuestPolicies>;
  save(input: unknown, by: Actor): Promise<GuestPolicies>;
  examples(guest: KnownGuest): Promise<PolicyExamples>;
}

const SLICE = 'guest-policies';
const EXAMPLES = 3;

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
    async examples(guest) {
      const { username, password } = await shown();
      const some = (make: () => string): string[] => Array.from({ length: EXAMPLES }, make);
      return {
        known: usernameFor(guest, username),
        usernames: some(() => randomUsername(username, randomInt)),
        passwords: some(() => readablePassword(password, randomInt).reveal()),
      };
    },
  };
}
