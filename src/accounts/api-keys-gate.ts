// Keys of the API: issued, revoked, and told from what is none.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, permissionsOf, type Actor, type Permission } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { isId, parsed, unusable } from './account-input.ts';
import {
  apiKeyActor,
  apiKeyInput,
  apiKeyPrefix,
  apiKeyText,
  endOfDay,
  type ApiKeyView,
  type NewApiKey,
} from './api-key.ts';
import { apiKeyStore, type OwnedApiKeyRow } from './api-key-store.ts';
import { administratorNotFound } from './administrator.ts';
import { administratorStore, type StoredAdministrator } from './administrator-store.ts';
import { SEEN_EVERY_MS } from './session.ts';
import { tokenHash } from './token.ts';

export interface ApiKeys {
  list(): Promise<ApiKeyView[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<ApiKeyView>;
  issue(input: unknown, by: Actor): Promise<NewApiKey>;
  revoke(id: string, by: Actor): Promise<void>;
  /** Undefined where it is no key, has ended, or its owner is disabled. */
  authenticate(text: string, address: string | undefined): Promise<Actor | undefined>;
}

const PREFIX_BYTES = 4;

interface ApiKeyNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newToken: () => string;
}

export function createApiKeys({ database, audit, clock, newId, newToken }: ApiKeyNeeds): ApiKeys {
  const list = async (): Promise<ApiKeyView[]> => (await apiKeyStore(database.sql).all()).map(shown);
  async function issuer(by: Actor): Promise<StoredAdministrator | undefined> {
    const isPerson = by.kind === 'administrator' && by.id !== undefined;
    return isPerson ? administratorStore(database.sql).find(by.id) : undefined;
  }

  /** For nobody but sponsors: a key under an administrator's name is theirs alone to make. */
  async function sponsorFor(id: string, scopes: readonly Permission[]): Promise<StoredAdministrator> {
    const owner = isId(id) ? await administratorStore(database.sql).find(id) : undefined;
    if (owner?.role !== 'sponsor') throw unusable([{ field: 'ownerId', problem: 'is not a sponsor' }]);
    const held = permissionsOf(owner.role);
    if (!scopes.every((scope) => held.has(scope)))
      throw unusable([{ field: 'scopes', problem: 'holds something that a sponsor may not' }]);
    return owner;
  }

  return {
    list,
    async find(id) {
      const found = (await list()).find((key) => key.id === id);
      if (!found) throw apiKeyNotFound();
      return found;
    },
    async issue(input, by) {
      authorise(by, 'api-keys.manage');
      // A key that was stolen could make another, which would stay when the first is revoked.
      if (by.kind === 'api-key')
        throw new Refusal(
          'forbidden',
          'api_key_by_key',
          'A key cannot make keys. Sign in to the console, or use "foyer keys issue".',
        );
      const { name, scopes, endsOn, ownerId } = parsed(apiKeyInput, input);
      for (const scope of scopes) authorise(by, scope);
      const endsAt = endsOn === null ? null : endOfDay(endsOn);
      if (endsAt !== null && endsAt <= clock.now())
        throw unusable([{ field: 'endsOn', problem: 'is in the past' }]);
      const owner = ownerId === null ? await issuer(by) : await sponsorFor(ownerId, scopes);
      // Without an owner its scopes alone would limit it: for whoever has the command line, and nobody else.
      if (!owner && by.kind !== 'command') throw administratorNotFound();
      const prefix = randomBytes(PREFIX_BYTES).toString('hex');
      const text = apiKeyText(prefix, newToken());
      const row = {
        id: newId(),
        name,
        prefix,
        key_hash: tokenHash(text),
        scopes,
        owner_id: owner?.id ?? null,
        created_at: clock.now(),
        ends_at: endsAt,
        last_used_at: null,
      };
      await database.transaction(async (tx) => {
        await apiKeyStore(tx).add(row);
        const after = { id: row.id, prefix, scopes, endsAt, owner: owner?.name ?? null };
        await audit.record(tx, by, { action: 'api-key.issue', subject: name, after });
      });
      const names = {
        owner_name: owner?.name ?? null,
        owner_role: owner?.role ?? null,
        owner_disabled: owner?.isDisabled ?? null,
      };
      return { key: new Secret(text), view: shown({ ...row, ...names }) };
    },
    async revoke(id, by) {
      authorise(by, 'api-keys.manage');
      await database.transaction(async (tx) => {
        const row = isId(id) ? await apiKeyStore(tx).remove(id) : undefined;
        if (!row) throw apiKeyNotFound();
        const before = { id: row.id, prefix: row.prefix, scopes: row.scopes, endsAt: row.ends_at };
        await audit.record(tx, by, { action: 'api-key.revoke', subject: row.name, before });
      });
    },
    async authenticate(text, address) {
      const prefix = apiKeyPrefix(text);
      const row = prefix === undefined ? undefined : await apiKeyStore(database.sql).findByPrefix(prefix);
      const isRight = timingSafeEqual(digest(tokenHash(text)), digest(row?.key_hash ?? tokenHash('')));
      const now = clock.now();
      if (!row || !isRight || row.owner_disabled === true) return undefined;
      if (row.ends_at !== null && row.ends_at <= now) return undefined;
      if (row.last_used_at === null || now - row.last_used_at >= SEEN_EVERY_MS)
        await apiKeyStore(database.sql).use(row.id, now);
      const owner =
        row.owner_id === null || row.owner_role === null
          ? undefined
          : { id: row.owner_id, role: row.owner_role };
      return apiKeyActor(row, owner, address);
    },
  };
}

function apiKeyNotFound(): Refusal {
  return new Refusal(
    'not_found',
    'api_key_not_found',
    'There is no such key (any more). Look at the list, or run "foyer keys list".',
  );
}

const digest = (hash: string): Buffer => Buffer.from(hash, 'base64url');

function shown(row: OwnedApiKeyRow): ApiKeyView {
  return {
    id: row.id,
    name: row.name,
    prefix: `foyer_${row.prefix}`,
    scopes: row.scopes,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? '' },
    createdAt: row.created_at,
    endsAt: row.ends_at,
    lastUsedAt: row.last_used_at,
  };
}
