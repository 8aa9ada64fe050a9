// An audit for a test's own arrangement, the people who act in it, and what was written.
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { createAudit, type Audit } from '../../src/audit/audit.ts';
import type { Database } from '../../src/database/database.ts';
import { permissionsOf, type Actor } from '../../src/permissions/permissions.ts';
import { realClock, type Clock } from '../../src/time/clock.ts';

export const ADMINISTRATOR: Actor = {
  kind: 'administrator',
  id: '0190a000-0000-7000-8000-000000000001',
  name: 'admin',
  address: '192.0.2.7',
  permissions: permissionsOf('super-admin'),
};
export const READER: Actor = {
  kind: 'administrator',
  name: 'reader',
  permissions: permissionsOf('read-only'),
};

export function createTestAudit(database: Database, clock: Clock = realClock): Audit {
  return createAudit({ database, clock, newId: () => uuidv7() });
}

export interface WrittenEntry {
  readonly action: string;
  readonly subject: string;
  readonly actor_name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Everything in the audit, oldest first. */
export async function writtenEntries({ sql: db }: Pick<Database, 'sql'>): Promise<WrittenEntry[]> {
  const { rows } = await sql<WrittenEntry>`
    select action, subject, actor_name, before, after from audit_entries order by at, id`.execute(db);
  return rows;
}
