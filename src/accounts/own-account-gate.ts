// What administrators and sponsors change of their own: password, preferences, second factor. The password is asked for again where
// whoever found an open session could keep the account by the change, and each wrong one counts as a failed sign-in.
import { randomBytes } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Seal, Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { parsed, preferencesInput } from './account-input.ts';
import { administratorStore, type StoredAdministrator } from './administrator-store.ts';
import { shownAdministrator } from './new-administrator.ts';
import { KEPT_HASHES, type Passwords } from './password-policy-gate.ts';
import {
  plainCode,
  RECOVERY_CODE_BYTES,
  RECOVERY_CODE_COUNT,
  recoveryCode,
  recoveryCodeHash,
  TOTP_SECRET_BYTES,
  totpSecret,
  totpStep,
  totpUri,
} from './second-factor.ts';
import type { Session, SessionStage } from './session.ts';
import { sessionStore } from './session-store.ts';
import type { OpenedSession, SessionDesk } from './sessions-gate.ts';
import { totpPurpose } from './sign-in-gate.ts';
import { addressFailureKey, nameFailureKey } from './throttle.ts';
import type { Throttling } from './throttling-gate.ts';

export interface OwnAccount {
  /** Ends all sessions, and gives a new one in the place of this. Also the way out of `must-change-password`. */
  changePassword(session: Session, current: Secret, next: Secret): Promise<OpenedSession>;
  /** What is left out stays as it is. */
  changePreferences(session: Session, input: unknown): Promise<void>;
  /** Counts only once a code of it was confirmed; begun again, the one before is forgotten. */
  beginSecondFactor(session: Session): Promise<{ readonly secret: Secret; readonly uri: Secret }>;
  /** Resolves with the recovery codes, which are shown once. */
  confirmSecondFactor(session: Session, code: string): Promise<readonly Secret[]>;
  removeSecondFactor(session: Session, password: Secret): Promise<void>;
  /** The former ones end. */
  newRecoveryCodes(session: Session, password: Secret): Promise<readonly Secret[]>;
  recoveryCodesLeft(session: Session): Promise<number>;
}

interface OwnAccountNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly passwords: Passwords;
  readonly throttling: Throttling;
  readonly sessions: SessionDesk;
}

export function createOwnAccount(needs: OwnAccountNeeds): OwnAccount {
  const { database, audit, seal, clock, passwords, throttling, sessions } = needs;

  /** Under the lock of one's row, while the session still stands. */
  async function changing<T>(
    session: Session,
    work: (tx: Transaction, before: StoredAdministrator) => Promise<T>,
    stages: readonly SessionStage[] = ['complete'],
  ): Promise<T> {
    if (!stages.includes(session.stage)) throw sessionEnded();
    return database.transaction(async (tx) => {
      const before = await administratorStore(tx).lock(session.administrator.id);
      const row = await sessionStore(tx).find(session.id);
      if (!before || before.isDisabled || row?.administrator_id !== before.id) throw sessionEnded();
      return work(tx, before);
    });
  }

  /** Throws a Refusal where the password is not the account's. */
  async function confirmed(
    { administrator, actor }: Session,
    password: Secret,
  ): Promise<StoredAdministrator> {
    const keys = [nameFailureKey(administrator.name), addressFailureKey(actor.address)];
    const turn = await throttling.begin(keys);
    if (turn.outcome !== 'begun') throw tooManyTries(turn.retryAfterMs);
    const stored = await administratorStore(database.sql).find(administrator.id);
    if (!stored) throw sessionEnded();
    if (!(await passwords.matches(password, stored.passwordHash))) throw passwordWrong();
    await throttling.succeed(keys);
    return stored;
  }

  async function withNewRecoveryCodes(tx: Transaction, id: string): Promise<readonly Secret[]> {
    const codes = Array.from({ length: RECOVERY_CODE_COUNT }, () =>
      recoveryCode(randomBytes(RECOVERY_CODE_BYTES)),
    );
    const hashes = codes.map((code) => recoveryCodeHash(id, code.reveal()));
    await administratorStore(tx).replaceRecoveryCodes(id, hashes);
    return codes;
  }

  return {
    async changePassword(session, current, next) {
      if (session.stage === 'second-factor') throw sessionEnded();
      const verified = await confirmed(session, current);
      const hashes = [verified.passwordHash, ...verified.formerPasswordHashes];
      const passwordHash = await passwords.accepted(next, { ...verified, hashes });
      const policy = await passwords.policy();
      return changing(
        session,
        async (tx, before) => {
          if (before.passwordHash !== verified.passwordHash) throw passwordWrong();
          const change = {
            passwordHash,
            formerPasswordHashes: hashes.slice(0, KEPT_HASHES),
            passwordChangedAt: clock.now(),
            mustChangePassword: false,
          };
          await administratorStore(tx).change(before.id, change);
          const row = await sessionStore(tx).find(session.id);
          await sessionStore(tx).endAll(before.id);
          await audit.record(tx, session.actor, {
            action: 'own-account.change-password',
            subject: before.name,
          });
          const visitor = { address: session.actor.address, userAgent: row?.user_agent ?? '' };
          const beginning = { portal: session.portal, stage: 'complete', policy, ...visitor } as const;
          return sessions.begin(tx, { ...before, ...change }, beginning);
        },
        ['complete', 'must-change-password'],
      );
    },
    async changePreferences(session, input) {
      const change = parsed(preferencesInput, input);
      await changing(session, async (tx, before) => {
        const fields = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        await administratorStore(tx).change(before.id, fields);
        await audit.record(tx, session.actor, {
          action: 'own-account.change',
          subject: before.name,
          before: shownAdministrator(before),
          after: shownAdministrator({ ...before, ...fields }),
        });
      });
    },
    async beginSecondFactor(session) {
      return changing(session, async (tx, { id, name, hasSecondFactor }) => {
        if (hasSecondFactor) throw secondFactorPresent();
        const secret = totpSecret(randomBytes(TOTP_SECRET_BYTES));
        await administratorStore(tx).change(id, { totpDraft: seal.seal(secret, totpPurpose(id)) });
        return { secret, uri: totpUri(secret, name) };
      });
    },
    async confirmSecondFactor(session, code) {
      return changing(session, async (tx, { id, name, totpDraft, hasSecondFactor }) => {
        if (hasSecondFactor) throw secondFactorPresent();
        const step =
          totpDraft === null
            ? undefined
            : totpStep(seal.open(totpDraft, totpPurpose(id)), plainCode(code), clock.now());
        if (step === undefined)
          throw new Refusal(
            'invalid',
            'second_factor_code_wrong',
            'This is not the code that the authenticator shows now. Check the clock of the phone, and enter the next code.',
            { problems: [{ field: 'code', problem: 'is not the one that is shown now' }] },
          );
        // The code that confirms has been seen once: it does not sign in too.
        await administratorStore(tx).change(id, { totpSecret: totpDraft, totpDraft: null, totpStep: step });
        await audit.record(tx, session.actor, { action: 'second-factor.add', subject: name });
        return withNewRecoveryCodes(tx, id);
      });
    },
    async removeSecondFactor(session, password) {
      if (session.stage !== 'complete') throw sessionEnded();
      await confirmed(session, password);
      await changing(session, async (tx, { id, name, hasSecondFactor }) => {
        if (!hasSecondFactor) return;
        await administratorStore(tx).change(id, { totpSecret: null, totpDraft: null, totpStep: null });
        await administratorStore(tx).replaceRecoveryCodes(id, []);
        await audit.record(tx, session.actor, { action: 'second-factor.remove', subject: name });
      });
    },
    async newRecoveryCodes(session, password) {
      if (session.stage !== 'complete') throw sessionEnded();
      await confirmed(session, password);
      return changing(session, async (tx, { id, name, hasSecondFactor }) => {
        if (!hasSecondFactor)
          throw new Refusal(
            'conflict',
            'second_factor_absent',
            'There is no second factor to recover. Set one up first.',
          );
        await audit.record(tx, session.actor, { action: 'second-factor.new-codes', subject: name });
        return withNewRecoveryCodes(tx, id);
      });
    },
    recoveryCodesLeft: ({ administrator }) =>
      administratorStore(database.sql).recoveryCodesLeft(administrator.id),
  };
}

function sessionEnded(): Refusal {
  return new Refusal('unauthenticated', 'session_ended', 'This session has ended. Sign in again.');
}

function passwordWrong(): Refusal {
  return new Refusal('invalid', 'password_wrong', 'This is not your password. Enter it again.', {
    problems: [{ field: 'current', problem: 'is not your password' }],
  });
}

function tooManyTries(retryAfterMs: number): Refusal {
  const seconds = Math.ceil(retryAfterMs / 1000);
  return new Refusal(
    'too_many',
    'password_tries_exceeded',
    `The password was wrong too often. Try again in ${seconds} s.`,
    { about: { retryAfterMs } },
  );
}

function secondFactorPresent(): Refusal {
  return new Refusal(
    'conflict',
    'second_factor_present',
    'There is a second factor already. Remove it before you set up another one.',
  );
}
