// Links for whoever holds them: made, looked up, withdrawn. Of the token only the hash is kept.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { isId } from './account-input.ts';
import { LINK_PURPOSES, type LinkPurpose, type LinkView, type NewLink } from './link.ts';
import { linkStore, type LinkRow } from './link-store.ts';
import { isTokenShaped, tokenHash } from './token.ts';

export interface Links {
  /** `payload` is kept in the clear: what the page needs to know, and no secret. */
  issue(purpose: LinkPurpose, payload: unknown, validForMs: number, by: Actor): Promise<NewLink>;
  /** Undefined where there is none, or it has ended. */
  read(purpose: LinkPurpose, token: string): Promise<{ view: LinkView; payload: unknown } | undefined>;
  list(purpose: LinkPurpose): Promise<LinkView[]>;
  withdraw(id: string, by: Actor): Promise<void>;
}

interface LinkNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newToken: () => string;
}

/** What the first start does with links, in a transaction of its own. */
export interface LinkDesk extends Links {
  issueIn(tx: Transaction, purpose: LinkPurpose, payload: unknown, validForMs: number): Promise<NewLink>;
}

export function createLinks({ database, audit, clock, newId, newToken }: LinkNeeds): LinkDesk {
  async function issueIn(
    tx: Transaction,
    purpose: LinkPurpose,
    payload: unknown,
    validForMs: number,
  ): Promise<NewLink> {
    const now = clock.now();
    const token = newToken();
    const view = { id: newId(), purpose, createdAt: now, endsAt: now + validForMs };
    await linkStore(tx).removeEnded(now);
    await linkStore(tx).add({
      id: view.id,
      purpose,
      token_hash: tokenHash(token),
      payload,
      created_at: now,
      ends_at: view.endsAt,
    });
    return { ...view, token: new Secret(token) };
  }

  return {
    issueIn,
    async issue(purpose, payload, validForMs, by) {
      authorise(by, LINK_PURPOSES[purpose]);
      return database.transaction(async (tx) => {
        const link = await issueIn(tx, purpose, payload, validForMs);
        const after = { id: link.id, endsAt: link.endsAt };
        await audit.record(tx, by, { action: 'link.issue', subject: purpose, after });
        return link;
      });
    },
    async read(purpose, token) {
      if (!isTokenShaped(token)) return undefined;
      const row = await linkStore(database.sql).open(purpose, tokenHash(token), clock.now());
      return row && { view: shown(row), payload: row.payload };
    },
    async list(purpose) {
      return (await linkStore(database.sql).of(purpose, clock.now())).map(shown);
    },
    async withdraw(id, by) {
      const row = isId(id) ? await linkStore(database.sql).find(id) : undefined;
      if (!row) throw linkEnded();
      authorise(by, LINK_PURPOSES[row.purpose]);
      await database.transaction(async (tx) => {
        if (!(await linkStore(tx).remove(id))) throw linkEnded();
        await audit.record(tx, by, { action: 'link.withdraw', subject: row.purpose, before: { id } });
      });
    },
  };
}

export function linkEnded(): Refusal {
  return new Refusal(
    'not_found',
    'link_ended',
    'This link does not work: it was used, has ended or was replaced by a newer one. Ask for a new one.',
  );
}

function shown({ id, purpose, created_at, ends_at }: LinkRow): LinkView {
  return { id, purpose, createdAt: created_at, endsAt: ends_at };
}
