// A network user's own change of password, which needs no session. Whoever fails learns nothing: a name that nobody has, a
// wrong password, a disabled user and an account that has ended cost the same work and get the same answer. A password
// that has ended still opens this door, since it is the way out.
import {
  addressFailureKey,
  isTooLong,
  nameFailureKey,
  type Blocked,
  type Hashing,
  type PasswordJudge,
  type Throttling,
} from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { SYSTEM, type Actor } from '../permissions/permissions.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { passwordRules, type NetworkUserPolicy } from './network-user-policy.ts';
import { networkUserStore } from './network-user-store.ts';
import { hashesOf, ownerOf, withNewPassword } from './new-network-user.ts';
import { endOfPassword, networkUserStateOf, type Moment, type StoredNetworkUser } from './network-user.ts';

export interface OwnPasswordAttempt {
  readonly name: string;
  readonly current: Secret;
  readonly next: Secret;
  readonly address: string | undefined;
}

export type OwnPasswordChange =
  /** Until when the new one is good; null: it does not end. */
  | { readonly outcome: 'changed'; readonly endsAt: Instant | null }
  | { readonly outcome: 'refused' }
  | Blocked;

export interface OwnPassword {
  /** Throws a Refusal where the present password is right and the next one is not fit. */
  changeOwnPassword(attempt: OwnPasswordAttempt): Promise<OwnPasswordChange>;
}

interface OwnPasswordNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly hashing: Hashing;
  readonly judge: PasswordJudge;
  readonly throttling: Throttling;
  readonly moment: (tx?: Transaction) => Promise<Moment & { readonly policy: NetworkUserPolicy }>;
}

/** Attempts in hand at once, as at sign-in: few enough that each has its answer within a second or so. */
const IN_HAND = 32;

export function createOwnPassword(needs: OwnPasswordNeeds): OwnPassword {
  const { database, audit, clock, hashing, judge, throttling, moment } = needs;
  let inHand = 0;

  async function matches(user: StoredNetworkUser | undefined, password: Secret): Promise<boolean> {
    if (user?.passwordHash && !isTooLong(password)) return hashing.verify(password, user.passwordHash);
    await hashing.verifyNothing(new Secret(''));
    return false;
  }

  async function noteLockout(
    user: StoredNetworkUser | undefined,
    address: string | undefined,
  ): Promise<void> {
    const by = address === undefined ? SYSTEM : { ...SYSTEM, address };
    // For a name that nobody has too: what is left out for it could be told by the time.
    const subject = user?.name ?? 'a name that nobody has';
    await database.transaction((tx) => audit.record(tx, by, { action: 'network-user.lock', subject }));
  }

  async function attempt({ name, current, next, address }: OwnPasswordAttempt): Promise<OwnPasswordChange> {
    const keys = [nameFailureKey(name, 'network-user'), addressFailureKey(address)];
    const turn = await throttling.begin(keys);
    if (turn.outcome !== 'begun') return turn;
    const user = await networkUserStore(database.sql).findByName(name);
    const isRight = await matches(user, current);
    const at = await moment();
    if (!user || !isRight || !mayEnter(user, at)) {
      if (turn.isLockout) await noteLockout(user, address);
      return { outcome: 'refused' };
    }
    await throttling.succeed(keys);
    const owner = { ...ownerOf(user), hashes: hashesOf(user) };
    const passwordHash = await judge.accepted(next, owner, passwordRules(at.policy));
    return database.transaction(async (tx): Promise<OwnPasswordChange> => {
      const [before] = await networkUserStore(tx).lock([user.id]);
      // While the new one was hashed the account may have been disabled, or the password changed.
      if (before?.passwordHash !== user.passwordHash || !mayEnter(before, at)) return { outcome: 'refused' };
      const after = withNewPassword(before, { passwordHash, now: clock.now(), mustChange: false });
      await networkUserStore(tx).change(after);
      await audit.record(tx, actorOf(before, address), {
        action: 'network-user.change-password',
        subject: before.name,
      });
      return { outcome: 'changed', endsAt: endOfPassword(after, at.policy) };
    });
  }

  return {
    async changeOwnPassword(asked) {
      if (inHand >= IN_HAND) return { outcome: 'throttled', retryAfterMs: 1000 };
      inHand++;
      try {
        return await attempt(asked);
      } finally {
        inHand--;
      }
    },
  };
}

function mayEnter(user: StoredNetworkUser, moment: Moment): boolean {
  return !['disabled', 'account-expired'].includes(networkUserStateOf(user, moment));
}

function actorOf({ id, name }: StoredNetworkUser, address: string | undefined): Actor {
  const known = { kind: 'network-user', id, name, permissions: new Set<never>() } as const;
  return address === undefined ? known : { ...known, address };
}
