// Signing in: password, then the second factor, then a new password where one is due. Whoever fails learns nothing: a
// wrong name costs the same work and gives the same answer as a wrong password, a disabled account or a locked one that
// does not exist.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { SYSTEM } from '../permissions/permissions.ts';
import { Secret, type Seal } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { administratorStore, type StoredAdministrator } from './administrator-store.ts';
import type { Hashing } from './hashing-gate.ts';
import type { Passwords } from './password-policy-gate.ts';
import { isTooLong, passwordEndsAt, type PasswordPolicy } from './password-policy.ts';
import { isRecoveryCodeShaped, plainCode, recoveryCodeHash, totpStep } from './second-factor.ts';
import { mayEnter, sessionActor, type Portal, type SessionStage } from './session.ts';
import { sessionStore } from './session-store.ts';
import type { OpenedSession, SessionDesk, Visitor } from './sessions-gate.ts';
import { addressFailureKey, factorFailureKey, nameFailureKey, type Blocked } from './throttle.ts';
import type { Throttling } from './throttling-gate.ts';

export interface SignInAttempt extends Visitor {
  readonly portal: Portal;
  readonly name: string;
  readonly password: Secret;
}

export type SignedIn = OpenedSession & {
  readonly outcome: 'signed-in' | 'second-factor' | 'must-change-password';
};
export type Refused = { readonly outcome: 'refused' };
/** The password is right, and accounts of this role sign in elsewhere. */
export type WrongPortal = { readonly outcome: 'wrong-portal' };
/** The session in which the code was asked for is over: sign in anew. */
export type Ended = { readonly outcome: 'ended' };

export interface SignIn {
  attempt(attempt: SignInAttempt): Promise<SignedIn | Refused | WrongPortal | Blocked>;
  /** A code of the authenticator, or a recovery code; the session gets a new token. */
  secondFactor(token: string, code: string): Promise<SignedIn | Refused | Blocked | Ended>;
}

/** Attempts in hand at once: more than people make, and few enough that each has its answer within a second or so. */
const IN_HAND = 32;
/** The longest that a session may be, by the policy. */
const LONGEST_SESSION_MS = 168 * 3_600_000;

interface SignInNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly log: Log;
  readonly hashing: Hashing;
  readonly passwords: Passwords;
  readonly throttling: Throttling;
  readonly sessions: SessionDesk;
}

export function createSignIn(needs: SignInNeeds): SignIn {
  const { database, audit, seal, clock, log, hashing, passwords, throttling, sessions } = needs;
  let inHand = 0;

  async function matches(administrator: StoredAdministrator | undefined, password: Secret): Promise<boolean> {
    if (administrator && !isTooLong(password)) return hashing.verify(password, administrator.passwordHash);
    await hashing.verifyNothing(new Secret(''));
    return false;
  }

  async function noteFailure(
    administrator: StoredAdministrator | undefined,
    address: string | undefined,
    isLockout: boolean,
  ): Promise<void> {
    log.info({ administrator: administrator?.name ?? null, address }, 'a sign-in was refused');
    if (!isLockout) return;
    const by = address === undefined ? SYSTEM : { ...SYSTEM, address };
    // For a name that nobody has too: what is left out for it could be told by the time.
    const subject = administrator?.name ?? 'a name that nobody has';
    await database.transaction((tx) => audit.record(tx, by, { action: 'administrator.lock', subject }));
  }

  /** The stage after the password (and the factor, where there is one). */
  async function begun(
    tx: Transaction,
    administrator: StoredAdministrator,
    stage: SessionStage,
    { policy, portal, ...visitor }: Visitor & { policy: PasswordPolicy; portal: Portal },
  ): Promise<SignedIn> {
    if (stage !== 'second-factor') {
      await administratorStore(tx).change(administrator.id, { lastSignInAt: clock.now() });
      await audit.record(tx, sessionActor(administrator, { portal, stage }, visitor.address), {
        action: 'session.sign-in',
        subject: administrator.name,
      });
    }
    const opened = await sessions.begin(tx, administrator, { portal, stage, policy, ...visitor });
    return { outcome: stage === 'complete' ? 'signed-in' : stage, ...opened };
  }

  const stageWithFactor = (
    { mustChangePassword, passwordChangedAt }: StoredAdministrator,
    policy: PasswordPolicy,
  ): SessionStage => {
    const endsAt = passwordEndsAt(passwordChangedAt, policy);
    const isDue = mustChangePassword || (endsAt !== null && endsAt <= clock.now());
    return isDue ? 'must-change-password' : 'complete';
  };

  async function attempt({
    name,
    password,
    ...visitor
  }: SignInAttempt): Promise<SignedIn | Refused | WrongPortal | Blocked> {
    const keys = [nameFailureKey(name), addressFailureKey(visitor.address)];
    const turn = await throttling.begin(keys);
    if (turn.outcome !== 'begun') return turn;
    const administrator = await administratorStore(database.sql).findByName(name);
    const isRight = await matches(administrator, password);
    if (!administrator || !isRight || administrator.isDisabled) {
      await noteFailure(administrator, visitor.address, turn.isLockout);
      return { outcome: 'refused' };
    }
    const policy = await passwords.policy();
    const stronger = hashing.isOutdated(administrator.passwordHash)
      ? await hashing.hash(password)
      : undefined;
    const result = await database.transaction(async (tx): Promise<SignedIn | Refused | WrongPortal> => {
      const now = await administratorStore(tx).lock(administrator.id);
      // While the password was verified the account may have been disabled, or the password changed.
      if (!now || now.isDisabled || now.passwordHash !== administrator.passwordHash)
        return { outcome: 'refused' };
      if (stronger) await administratorStore(tx).change(now.id, { passwordHash: stronger });
      if (!mayEnter(visitor.portal, now.role)) return { outcome: 'wrong-portal' };
      const stage = now.hasSecondFactor ? 'second-factor' : stageWithFactor(now, policy);
      return begun(tx, now, stage, { ...visitor, policy });
    });
    if (result.outcome !== 'refused') await throttling.succeed(keys);
    return result;
  }

  return {
    async attempt(input) {
      if (inHand >= IN_HAND) return { outcome: 'throttled', retryAfterMs: 1000 };
      inHand++;
      try {
        return await attempt(input);
      } finally {
        inHand--;
      }
    },
    async secondFactor(token, code) {
      const found = await sessions.found(token);
      if (found?.row.stage !== 'second-factor') return { outcome: 'ended' };
      const { row, administrator } = found;
      const address = row.address ?? undefined;
      const keys = [factorFailureKey(administrator.id), addressFailureKey(address)];
      const turn = await throttling.begin(keys);
      if (turn.outcome !== 'begun') return turn;
      const policy = await passwords.policy();
      const result = await database.transaction(async (tx): Promise<SignedIn | Refused | Ended> => {
        const now = await administratorStore(tx).lock(administrator.id);
        if (!now?.totpSecret || now.isDisabled) return { outcome: 'ended' };
        const used = await takenFactor(tx, now, now.totpSecret, code);
        if (!used) return { outcome: 'refused' };
        if (!(await sessionStore(tx).end(row.id))) return { outcome: 'ended' };
        const visitor = { address, userAgent: row.user_agent, policy, portal: row.portal };
        const signedIn = await begun(tx, now, stageWithFactor(now, policy), visitor);
        if (used === 'recovery-code')
          await audit.record(tx, sessionActor(now, { portal: row.portal, stage: 'complete' }, address), {
            action: 'second-factor.recover',
            subject: now.name,
          });
        return signedIn;
      });
      if (result.outcome === 'refused') await noteFailure(administrator, address, turn.isLockout);
      else await throttling.succeed(keys);
      await sessionStore(database.sql).endBegunBefore(clock.now() - LONGEST_SESSION_MS);
      return result;
    },
  };

  async function takenFactor(
    tx: Transaction,
    { id }: StoredAdministrator,
    sealedSecret: string,
    code: string,
  ): Promise<'code' | 'recovery-code' | undefined> {
    const plain = plainCode(code);
    const step = totpStep(seal.open(sealedSecret, totpPurpose(id)), plain, clock.now());
    if (step !== undefined && (await administratorStore(tx).takeTotpStep(id, step))) return 'code';
    if (!isRecoveryCodeShaped(plain)) return undefined;
    const isTaken = await administratorStore(tx).takeRecoveryCode(id, recoveryCodeHash(id, plain));
    return isTaken ? 'recovery-code' : undefined;
  }
}

/** Bound to whom it belongs: moved to another row it does not open. */
export function totpPurpose(administratorId: string): string {
  return `second factor of ${administratorId}`;
}
