// Sessions in the database: opened by a token, ended by time, by hand, or by what happens to their administrator. Of the
// token only the hash is kept.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { isId } from './account-input.ts';
import { administratorNotFound, authoriseManaging, isSelf, type Administrator } from './administrator.ts';
import { administratorStore, type StoredAdministrator } from './administrator-store.ts';
import type { Passwords } from './password-policy-gate.ts';
import type { PasswordPolicy } from './password-policy.ts';
import {
  idleMinutesIn,
  mayEnter,
  seenEveryMs,
  sessionActor,
  sessionEndsAt,
  type Portal,
  type Session,
  type SessionStage,
  type SessionView,
} from './session.ts';
import { sessionStore, type SessionRow } from './session-store.ts';
import { csrfKey, isTokenShaped, tokenHash } from './token.ts';

export interface Sessions {
  /** Undefined where there is none, it has ended, or its administrator may not sign in any more. */
  open(
    token: string | undefined,
    address: string | undefined,
    /** False for what a page asks by itself: nobody is there because of that. */
    isSight?: boolean,
    /** Only a session of this portal is opened. */
    portal?: Portal,
  ): Promise<Session | undefined>;
  list(administratorId: string): Promise<SessionView[]>;
  /** One's own, or anybody's with the right to manage administrators. */
  end(id: string, by: Actor): Promise<void>;
  /** Resolves with how many there were. */
  endAll(administratorId: string, by: Actor): Promise<number>;
  signOut(token: string): Promise<void>;
}

export interface OpenedSession {
  /** For the cookie; stored nowhere. */
  readonly token: Secret;
  readonly session: Session;
}

/** From where a session is begun. */
export interface Visitor {
  readonly address: string | undefined;
  readonly userAgent: string;
}

export interface Beginning extends Visitor {
  readonly portal: Portal;
  readonly stage: SessionStage;
  readonly policy: PasswordPolicy;
}

/** What the other parts of this folder do with sessions. */
export interface SessionDesk extends Sessions {
  found(token: string): Promise<{ row: SessionRow; administrator: StoredAdministrator } | undefined>;
  begin(tx: Transaction, administrator: Administrator, beginning: Beginning): Promise<OpenedSession>;
}

interface SessionNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newToken: () => string;
  readonly passwords: Pick<Passwords, 'policy'>;
}

export function createSessions(needs: SessionNeeds): SessionDesk {
  const { database, audit, clock, newId, newToken, passwords } = needs;

  async function live(token: string | undefined) {
    if (!isTokenShaped(token)) return undefined;
    const row = await sessionStore(database.sql).findByToken(tokenHash(token));
    const administrator = row && (await administratorStore(database.sql).find(row.administrator_id));
    if (!row || !administrator) return undefined;
    const policy = await passwords.policy();
    const mayStay = !administrator.isDisabled && mayEnter(row.portal, administrator.role);
    if (mayStay && endsAt(row, policy) > clock.now()) return { row, administrator, policy };
    await sessionStore(database.sql).end(row.id);
    return undefined;
  }

  function shown(
    token: string,
    row: SessionRow,
    administrator: Administrator,
    policy: PasswordPolicy,
    address: string | undefined,
  ): Session {
    const { id, name, displayName, email, role, language, theme, hasSecondFactor } = administrator;
    return {
      id: row.id,
      portal: row.portal,
      stage: row.stage,
      administrator: { id, name, displayName, email, role, language, theme, hasSecondFactor },
      csrfKey: csrfKey(token),
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      idleMinutes: idleMinutesIn(row.portal, policy),
      endsAt: endsAt(row, policy),
      actor: sessionActor(administrator, row, address),
    };
  }

  return {
    found: live,
    async open(token, address, isSight = true, portal = 'console') {
      const found = await live(token);
      if (token === undefined || found?.row.portal !== portal) return undefined;
      const { row, administrator, policy } = found;
      const now = clock.now();
      if (!isSight || now - row.last_seen_at < seenEveryMs(portal, policy))
        return shown(token, row, administrator, policy, address);
      await sessionStore(database.sql).see(row.id, now, address ?? null);
      return shown(token, { ...row, last_seen_at: now }, administrator, policy, address);
    },
    async begin(tx, administrator, { portal, stage, policy, address, userAgent }) {
      const now = clock.now();
      const token = newToken();
      const row: SessionRow = {
        id: newId(),
        token_hash: tokenHash(token),
        administrator_id: administrator.id,
        portal,
        stage,
        address: address ?? null,
        user_agent: userAgent
          .slice(0, 256)
          .toWellFormed()
          .replace(/\p{Cc}/gu, ' '),
        created_at: now,
        last_seen_at: now,
      };
      await sessionStore(tx).add(row);
      return { token: new Secret(token), session: shown(token, row, administrator, policy, address) };
    },
    async list(administratorId) {
      if (!isId(administratorId)) return [];
      const policy = await passwords.policy();
      const rows = await sessionStore(database.sql).of(administratorId);
      return rows
        .map((row) => ({
          id: row.id,
          portal: row.portal,
          stage: row.stage,
          address: row.address,
          userAgent: row.user_agent,
          createdAt: row.created_at,
          lastSeenAt: row.last_seen_at,
          endsAt: endsAt(row, policy),
        }))
        .filter((view) => view.endsAt > clock.now());
    },
    async end(id, by) {
      const row = isId(id) ? await sessionStore(database.sql).find(id) : undefined;
      const owner = row && (await administratorStore(database.sql).find(row.administrator_id));
      if (row && !isSelf(by, row.administrator_id)) authoriseManaging(by, owner?.role);
      if (!row) throw sessionNotFound();
      await database.transaction(async (tx) => {
        if (!(await sessionStore(tx).end(id))) throw sessionNotFound();
        await audit.record(tx, by, { action: 'session.end', subject: owner?.name ?? id });
      });
    },
    async endAll(administratorId, by) {
      if (!isSelf(by, administratorId)) authoriseManaging(by);
      const owner = isId(administratorId)
        ? await administratorStore(database.sql).find(administratorId)
        : undefined;
      if (!owner) throw administratorNotFound();
      if (!isSelf(by, administratorId)) authoriseManaging(by, owner.role);
      return database.transaction(async (tx) => {
        const count = await sessionStore(tx).endAll(administratorId);
        await audit.record(tx, by, { action: 'session.end-all', subject: owner.name, after: { count } });
        return count;
      });
    },
    async signOut(token) {
      const found = await live(token);
      if (!found) return;
      const { row, administrator } = found;
      const by = sessionActor(administrator, row, row.address ?? undefined);
      await database.transaction(async (tx) => {
        if (!(await sessionStore(tx).end(row.id))) return;
        await audit.record(tx, by, { action: 'session.sign-out', subject: administrator.name });
      });
    },
  };
}

function endsAt(row: SessionRow, policy: PasswordPolicy): number {
  const { portal, stage, created_at: createdAt, last_seen_at: lastSeenAt } = row;
  return sessionEndsAt({ portal, stage, createdAt, lastSeenAt }, policy);
}

function sessionNotFound(): Refusal {
  return new Refusal(
    'not_found',
    'session_not_found',
    'This session has ended already. Nothing needs to be done.',
  );
}
