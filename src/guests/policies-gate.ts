// The policies of user names and passwords of guests. Changes do not touch accounts that exist.
import { randomInt } from 'node:crypto';
import { parsed } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
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

const EXAMPLES = 3;

export function createPolicies(needs: SliceNeeds): Policies {
  const { read, save } = createWholeSlice(needs, {
    slice: 'guest-policies',
    schema: guestPoliciesInput,
    parsed: (input) => parsed(guestPoliciesInput, input),
    permission: 'guests.settings',
    action: 'guest-policies.save',
    subject: 'guest policies',
  });
  return {
    shown: () => read(),
    save,
    async examples(guest) {
      const { username, password } = await read();
      const some = (make: () => string): string[] => Array.from({ length: EXAMPLES }, make);
      return {
        known: usernameFor(guest, username),
        usernames: some(() => randomUsername(username, randomInt)),
        passwords: some(() => readablePassword(password, randomInt).reveal()),
      };
    },
  };
}
