// Whose password ends by the policy, for whoever reminds them.
import type { Database } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { Administrator } from './administrator.ts';
import { administratorStore } from './administrator-store.ts';
import type { Passwords } from './password-policy-gate.ts';
import { passwordEndsAt } from './password-policy.ts';

export interface AccountPassword extends Pick<Administrator, 'id' | 'name' | 'role' | 'email' | 'language'> {
  readonly shownAs: string;
  readonly changedAt: Instant;
  readonly endsAt: Instant;
}

export interface EndingPasswords {
  /** Of enabled accounts, sponsors too: what ends by then or has ended, in the order of their ids. */
  passwordsEnding(asked: {
    readonly until: Instant;
    /** The last id of the page before. */
    readonly after: string | null;
    readonly limit: number;
  }): Promise<readonly AccountPassword[]>;
}

interface EndingNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly passwords: Pick<Passwords, 'policy'>;
}

export function createEndingPasswords({ database, passwords }: EndingNeeds): EndingPasswords {
  return {
    async passwordsEnding({ until, ...page }) {
      const lifetime = passwordEndsAt(0, await passwords.policy());
      if (lifetime === null) return [];
      const ending = await administratorStore(database.sql).withPasswordsBefore(until - lifetime, page);
      return ending.map(({ id, name, displayName, role, email, language, passwordChangedAt }) => ({
        id,
        name,
        shownAs: displayName,
        role,
        email,
        language,
        changedAt: passwordChangedAt,
        endsAt: passwordChangedAt + lifetime,
      }));
    },
  };
}
