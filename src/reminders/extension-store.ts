// SQL of the requests for more time. Whose accounts they are about is part of every question of a sponsor.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { GuestScope } from '../sponsors/sponsors.ts';
import type { Instant } from '../time/clock.ts';

export interface ExtensionRow {
  readonly id: string;
  readonly guest_id: string;
  readonly deadline: Instant;
  readonly requested_at: Instant | null;
  readonly wish: string;
  readonly decided_at: Instant | null;
}

export interface OpenRequestRow extends ExtensionRow {
  readonly requested_at: Instant;
}

const COLUMNS = sql`r.id, r.guest_id, r.deadline, r.requested_at, r.wish, r.decided_at`;

/** Asked for, not decided, and the account still ends as the notice said. */
const isOpen = (scope: GuestScope) => sql`
  r.requested_at is not null and r.decided_at is null
  and g.ends_at <= r.deadline and g.suspended_at is null and g.approval is null
  and ${scope === 'all' ? sql`true` : sql`g.sponsor_id = any(${[...scope.sponsorIds]}::uuid[])`}`;

export function extensionStore(db: Sql | Transaction) {
  const on = db as unknown as Kysely<unknown>;
  return {
    async add(link: {
      readonly id: string;
      readonly guestId: string;
      readonly tokenHash: string;
      readonly deadline: Instant;
      readonly createdAt: Instant;
    }): Promise<void> {
      await sql`insert into extension_requests (id, guest_id, token_hash, deadline, created_at)
        values (${link.id}, ${link.guestId}, ${link.tokenHash}, ${link.deadline}, ${link.createdAt})`.execute(
        on,
      );
    },
    async findByToken(tokenHash: string): Promise<ExtensionRow | undefined> {
      const { rows } = await sql<ExtensionRow>`
        select ${COLUMNS} from extension_requests r where r.token_hash = ${tokenHash}`.execute(on);
      return rows[0];
    },
    /** True once. */
    async ask(id: string, wish: string, now: Instant): Promise<boolean> {
      const { numAffectedRows } = await sql`
        update extension_requests set requested_at = ${now}, wish = ${wish}
        where id = ${id} and requested_at is null and decided_at is null`.execute(on);
      return numAffectedRows === 1n;
    },
    /** The longest waiting first. */
    async open(scope: GuestScope, limit: number): Promise<OpenRequestRow[]> {
      const { rows } = await sql<OpenRequestRow>`
        select ${COLUMNS} from extension_requests r join guests g on g.id = r.guest_id
        where ${isOpen(scope)} order by r.requested_at, r.id limit ${limit}`.execute(on);
      return rows;
    },
    async count(scope: GuestScope): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from extension_requests r join guests g on g.id = r.guest_id
        where ${isOpen(scope)}`.execute(on);
      return rows[0]?.count ?? 0;
    },
    /** The user name; undefined where there is none that is open. */
    async decline(
      id: string,
      { scope, by, now }: { readonly scope: GuestScope; readonly by: string; readonly now: Instant },
    ): Promise<string | undefined> {
      const { rows } = await sql<{ username: string }>`
        update extension_requests r set decided_at = ${now}, decided_by = ${by}, outcome = 'declined'
        from guests g where g.id = r.guest_id and r.id = ${id}::uuid and ${isOpen(scope)}
        returning g.username`.execute(on);
      return rows[0]?.username;
    },
    async forget(endedBefore: Instant): Promise<void> {
      await sql`delete from extension_requests where deadline < ${endedBefore}`.execute(on);
    },
  };
}
