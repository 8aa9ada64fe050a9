// The first administrator: made by whoever holds the link that the server printed, once, while there is nobody else.
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { firstAdministratorInput, parsed } from './account-input.ts';
import type { Administrator } from './administrator.ts';
import { administratorStore } from './administrator-store.ts';
import { FIRST_START_VALID_MS } from './link.ts';
import { linkStore } from './link-store.ts';
import { linkEnded, type LinkDesk } from './links-gate.ts';
import { newAdministrator, shownAdministrator } from './new-administrator.ts';
import type { Passwords } from './password-policy-gate.ts';
import { tokenHash } from './token.ts';

export interface FirstStart {
  /** While there is no administrator. */
  isNeeded(): Promise<boolean>;
  /** A new one; the one before ends. Throws a Refusal where there is an administrator. */
  link(): Promise<Secret>;
  isOpen(token: string): Promise<boolean>;
  /** Makes the first super admin; the link is used up. */
  redeem(token: string, input: unknown, address?: string): Promise<Administrator>;
}

const PURPOSE = 'first-start';

interface FirstStartNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly passwords: Passwords;
  readonly links: LinkDesk;
}

export function createFirstStart(needs: FirstStartNeeds): FirstStart {
  const { database, audit, clock, newId, passwords, links } = needs;
  const isNeeded = async (): Promise<boolean> => !(await administratorStore(database.sql).isThereAny());
  const isOpen = async (token: string): Promise<boolean> =>
    (await links.read(PURPOSE, token)) !== undefined && (await isNeeded());

  return {
    isNeeded,
    isOpen,
    async link() {
      if (!(await isNeeded()))
        throw new Refusal(
          'conflict',
          'first_start_done',
          'There is an administrator already. Sign in, or set a new password with "foyer admins reset-password NAME".',
        );
      const { token } = await database.transaction(async (tx) => {
        await linkStore(tx).removeAll(PURPOSE);
        return links.issueIn(tx, PURPOSE, null, FIRST_START_VALID_MS);
      });
      return token;
    },
    async redeem(token, input, address) {
      // Before anything that costs: whoever has no link gets no password hashed.
      if (!(await isOpen(token))) throw linkEnded();
      const { password, ...given } = parsed(firstAdministratorInput, input);
      const fields = {
        ...given,
        displayName: given.displayName ?? given.name,
        role: 'super-admin',
        includesAlarms: false,
        theme: null,
        mustChangePassword: false,
      } as const;
      const passwordHash = await passwords.accepted(password, { ...fields, hashes: [] });
      const administrator = newAdministrator(fields, { id: newId(), now: clock.now(), passwordHash });
      const shown = shownAdministrator({ ...administrator, hasSecondFactor: false });
      const by: Actor = {
        kind: 'link',
        name: 'first start',
        ...(address === undefined ? {} : { address }),
        permissions: new Set(),
      };
      await database.transaction(async (tx) => {
        const isTaken = await linkStore(tx).take(PURPOSE, tokenHash(token), clock.now());
        if (!isTaken || (await administratorStore(tx).isThereAny())) throw linkEnded();
        await administratorStore(tx).add(administrator);
        await audit.record(tx, by, { action: 'administrator.add', subject: shown.name, after: shown });
      });
      return shown;
    },
  };
}
