// SQL of batches: their rows wait in parts, and a part goes in the transaction that made its accounts.
import { sql as raw } from 'kysely';
import type { ListPlace, Sql, Transaction } from '../database/database.ts';
import type { GuestScope } from '../sponsors/sponsors.ts';
import type { Instant } from '../time/clock.ts';
import type { Batch, BatchKind, BatchTerms, ListedBatch, MailRefusal, RowProblem } from './batch.ts';

type BatchRow = {
  id: string;
  kind: string;
  sponsor_id: string | null;
  begun_by: unknown;
  created_at: Instant;
  ended_at: Instant | null;
  total: number;
  created: number;
  mailed: number;
  failed: number;
  problems: unknown;
  mail_refusal: unknown;
  terms: unknown;
  is_dismissed: boolean;
  lease_until: Instant;
};

type BatchTables = {
  guest_batches: BatchRow;
  guest_batch_parts: { batch_id: string; place: number; rows: unknown };
};

const LISTED = [
  'id',
  'kind',
  'sponsor_id',
  'begun_by',
  'created_at',
  'ended_at',
  'total',
  'created',
  'mailed',
  'failed',
  'mail_refusal',
  'terms',
] as const;

export function batchStore(db: Sql | Transaction) {
  const sql = db.withTables<BatchTables>();
  return {
    async add(batch: Batch, parts: readonly string[]): Promise<void> {
      await sql
        .insertInto('guest_batches')
        .values({
          id: batch.id,
          kind: batch.kind,
          sponsor_id: batch.sponsorId,
          begun_by: JSON.stringify(batch.begunBy),
          created_at: batch.createdAt,
          ended_at: batch.endedAt,
          total: batch.total,
          created: batch.created,
          mailed: batch.mailed,
          failed: batch.failed,
          problems: JSON.stringify(batch.problems),
          mail_refusal: null,
          terms: JSON.stringify(batch.terms),
          is_dismissed: false,
          lease_until: 0,
        })
        .execute();
      for (const [place, rows] of parts.entries())
        await sql.insertInto('guest_batch_parts').values({ batch_id: batch.id, place, rows }).execute();
    },
    async find(id: string): Promise<Batch | undefined> {
      const row = await sql.selectFrom('guest_batches').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    /** The newest first, without what was wrong with each row. */
    async list(scope: GuestScope, limit: number, after: ListPlace | undefined): Promise<ListedBatch[]> {
      let query = sql
        .selectFrom('guest_batches')
        .select(LISTED)
        .where('is_dismissed', '=', false)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit);
      if (scope !== 'all')
        query = query.where(raw<boolean>`sponsor_id = any(${[...scope.sponsorIds]}::uuid[])`);
      if (after)
        query = query.where(raw<boolean>`(created_at, id) < (${after.value}::bigint, ${after.id}::uuid)`);
      return (await query.execute()).map(listedFrom);
    },
    async count(sponsorId: string): Promise<number> {
      const { count } = await sql
        .selectFrom('guest_batches')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('is_dismissed', '=', false)
        .where('sponsor_id', '=', sponsorId)
        .executeTakeFirstOrThrow();
      return count;
    },
    /** False where it was dismissed already. */
    async dismiss(id: string): Promise<boolean> {
      const { numUpdatedRows } = await sql
        .updateTable('guest_batches')
        .set({ is_dismissed: true })
        .where('id', '=', id)
        .where('is_dismissed', '=', false)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    /** Takes it until then, where nobody has it; undefined where somebody does or it has ended. */
    async claim(id: string | undefined, now: Instant, until: Instant): Promise<Batch | undefined> {
      const free = sql
        .selectFrom('guest_batches')
        .select('id')
        .where('ended_at', 'is', null)
        .where('lease_until', '<=', now)
        .orderBy('created_at')
        .limit(1)
        .forUpdate()
        .skipLocked();
      const row = await sql
        .updateTable('guest_batches')
        .set({ lease_until: until })
        .where('id', 'in', id === undefined ? free : free.where('id', '=', id))
        .returningAll()
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async lease(id: string, until: Instant): Promise<void> {
      await sql.updateTable('guest_batches').set({ lease_until: until }).where('id', '=', id).execute();
    },
    async firstPart(id: string): Promise<{ place: number; rows: unknown } | undefined> {
      return sql
        .selectFrom('guest_batch_parts')
        .select(['place', 'rows'])
        .where('batch_id', '=', id)
        .orderBy('place')
        .limit(1)
        .executeTakeFirst();
    },
    /** False where another has worked it off. */
    async takePart(id: string, place: number): Promise<boolean> {
      const { numDeletedRows } = await sql
        .deleteFrom('guest_batch_parts')
        .where('batch_id', '=', id)
        .where('place', '=', place)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    async progress(
      id: string,
      { created, mailed, problems }: { created: number; mailed: number; problems: readonly RowProblem[] },
    ): Promise<void> {
      await sql
        .updateTable('guest_batches')
        .set((row) => ({
          created: row.eb('created', '+', created),
          mailed: row.eb('mailed', '+', mailed),
          failed: row.eb('failed', '+', problems.length),
          problems: raw`(problems::jsonb || ${JSON.stringify(problems)}::jsonb)::json`,
        }))
        .where('id', '=', id)
        .execute();
    },
    async refuseMail(id: string, { code, message, about }: MailRefusal): Promise<void> {
      await sql
        .updateTable('guest_batches')
        .set({ mail_refusal: JSON.stringify({ code, message, about }) })
        .where('id', '=', id)
        .execute();
    },
    async forget(endedBefore: Instant): Promise<void> {
      await sql.deleteFrom('guest_batches').where('ended_at', '<', endedBefore).execute();
    },
    /** False where another has ended it. */
    async end(id: string, at: Instant): Promise<boolean> {
      const { numUpdatedRows } = await sql
        .updateTable('guest_batches')
        .set({ ended_at: at, lease_until: 0 })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

function fromRow({ problems, ...row }: BatchRow): Batch {
  return { ...listedFrom(row), problems: problems as RowProblem[] };
}

function listedFrom(row: Pick<BatchRow, (typeof LISTED)[number]>): ListedBatch {
  return {
    id: row.id,
    kind: row.kind as BatchKind,
    sponsorId: row.sponsor_id,
    begunBy: row.begun_by as Batch['begunBy'],
    createdAt: row.created_at,
    endedAt: row.ended_at,
    total: row.total,
    created: row.created,
    mailed: row.mailed,
    failed: row.failed,
    mailRefusal: row.mail_refusal as MailRefusal | null,
    terms: row.terms as BatchTerms,
  };
}
