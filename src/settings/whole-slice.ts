// A slice that is saved whole, with the audit: what is left out gets its default, and what it was is read in the transaction
// that replaces it.
import type { z } from 'zod';
import type { Action, Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor, type Permission } from '../permissions/permissions.ts';
import type { Settings } from './settings.ts';

export interface WholeSlice<T> {
  readonly read: (tx?: Transaction) => Promise<T>;
  readonly save: (input: unknown, by: Actor) => Promise<T>;
}

export interface SliceNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Pick<Settings, 'read' | 'write'>;
  readonly audit: Pick<Audit, 'record'>;
}

interface SliceTerms<T> {
  readonly slice: string;
  /** As it is stored; of nothing at all it makes the defaults. */
  readonly schema: z.ZodType<T>;
  /** As it was entered: throws a Refusal. */
  readonly parsed: (input: unknown) => T;
  readonly permission: Permission;
  readonly action: Action;
  /** As a person would look for it in the audit. */
  readonly subject: string;
}

export function createWholeSlice<T>(
  { database, settings, audit }: SliceNeeds,
  { slice, schema, parsed, permission, action, subject }: SliceTerms<T>,
): WholeSlice<T> {
  const read = async (tx?: Transaction): Promise<T> =>
    schema.parse((await settings.read(slice, 'active', tx))?.value ?? {});
  return {
    read,
    async save(input, by) {
      authorise(by, permission);
      const after = parsed(input);
      await database.transaction(async (tx) => {
        const before = await read(tx);
        await settings.write(tx, slice, 'active', after);
        await audit.record(tx, by, { action, subject, before, after });
      });
      return after;
    },
  };
}
