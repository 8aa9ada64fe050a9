// Settings: what is changed in the console, by slice; each feature owns the meaning of its own. A slice has an active
// value and may have a draft beside it. Secrets inside a value are sealed on the way to the database and come back as
// `Secret`: what is sealed is decided by type, not by a list of names.
import type { Database, Transaction } from '../database/database.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { opened, revealed, sealed } from './sealed-value.ts';

export { createNotedBaseUrl } from './base-url.ts';
export { fieldProblems, UNKNOWN_FIELD } from './field-problem.ts';
export { withoutSecrets } from './shown.ts';
export { createWholeSlice, type SliceNeeds } from './whole-slice.ts';

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
  /** A value as JSON text with its secrets sealed, for a table of one's own; `purpose` says which, and opens it again. */
  sealed(value: unknown, purpose: string): string;
  opened(json: unknown, purpose: string): unknown;
  /** Equal for equal values, secrets included; tells nothing about them without the key. */
  digest(value: unknown, purpose: string): string;
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
    sealed: (value, purpose) => JSON.stringify(sealed(value, seal, purpose)),
    opened: (json, purpose) => opened(json, seal, purpose),
    digest: (value, purpose) => seal.digest(JSON.stringify(revealed(value)), purpose),
  };
}
