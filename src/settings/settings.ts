// Settings: what is changed in the console, by slice; each feature owns the meaning of its own. A slice has an active
// value and may have a draft beside it. Secrets inside a value are sealed on the way to the database and come back as
// `Secret`: what is sealed is decided by type, not by a list of names.
import assert from 'node:assert/strict';
import type { Database, Transaction } from '../database/database.ts';
import { Secret, type Seal } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';

export { fieldProblems } from './field-problem.ts';
export { withoutSecrets } from './shown.ts';

export type SettingsState = 'active' | 'draft';

export interface Stored {
  readonly value: unknown;
  readonly version: number;
  readonly changedAt: Instant;
}

export interface Settings {
  /** Within a transaction, the value stays as it was read until that ends: what is compared is what is replaced. */
  read(slice: string, state: SettingsState, tx?: Transaction): Promise<Stored | undefined>;
  write(tx: Transaction, slice: string, state: SettingsState, value: unknown): Promise<void>;
  discard(tx: Transaction, slice: string, state: SettingsState): Promise<void>;
  /** Called after each change of the slice by any process, and whenever one may have been missed. */
  onChange(slice: string, hear: () => void): () => void;
}

type SettingsTables = {
  settings: { slice: string; state: SettingsState; value: unknown; version: number; changed_at: Instant };
};

const CHANNEL = 'settings';

export function createSettings({
  database,
  seal,
  clock,
}: {
  database: Database;
  seal: Seal;
  clock: Clock;
}): Settings {
  const sql = database.sql.withTables<SettingsTables>();
  return {
    async read(slice, state, tx) {
      const query = (tx?.withTables<SettingsTables>() ?? sql)
        .selectFrom('settings')
        .selectAll()
        .where('slice', '=', slice)
        .where('state', '=', state);
      const row = await (tx ? query.forUpdate() : query).executeTakeFirst();
      if (!row) return undefined;
      return { value: opened(row.value, seal, slice), version: row.version, changedAt: row.changed_at };
    },
    async write(tx, slice, state, value) {
      const changed = { value: JSON.stringify(sealed(value, seal, slice)), changed_at: clock.now() };
      await tx
        .withTables<SettingsTables>()
        .insertInto('settings')
        .values({ slice, state, version: 1, ...changed })
        .onConflict((conflict) =>
          conflict
            .columns(['slice', 'state'])
            .doUpdateSet((row) => ({ ...changed, version: row.eb('settings.version', '+', 1) })),
        )
        .execute();
      await database.notify(tx, CHANNEL, slice);
    },
    async discard(tx, slice, state) {
      await tx
        .withTables<SettingsTables>()
        .deleteFrom('settings')
        .where('slice', '=', slice)
        .where('state', '=', state)
        .execute();
      await database.notify(tx, CHANNEL, slice);
    },
    onChange(slice, hear) {
      return database.listen(CHANNEL, (payload) => {
        if (payload === '' || payload === slice) hear();
      });
    },
  };
}

const SEALED = '$sealed';

function sealed(value: unknown, seal: Seal, slice: string): unknown {
  if (value instanceof Secret) return { [SEALED]: seal.seal(value, slice) };
  // Read back, it would be taken for one of ours and would not open.
  assert.ok(
    !(typeof value === 'object' && value !== null && SEALED in value),
    `a setting cannot be called ${SEALED}`,
  );
  return mapped(value, (part) => sealed(part, seal, slice));
}

function opened(value: unknown, seal: Seal, slice: string): unknown {
  if (typeof value === 'object' && value !== null && SEALED in value && typeof value[SEALED] === 'string')
    return seal.open(value[SEALED], slice);
  return mapped(value, (part) => opened(part, seal, slice));
}

function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}
