import { sql, type Kysely } from 'kysely';

/**
 * Requests of the API that carried an Idempotency-Key, for a day. `fingerprint` is a keyed digest of the request; `answer`
 * is sealed, since it may hold what is shown once. A row without an answer belongs to a request that is at work, or was
 * when its process died; `holder` says which, so that a request that was given up cannot answer for one that came later.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      api_key text not null,
      key text not null,
      fingerprint text not null,
      holder uuid not null,
      begun_at bigint not null,
      status integer,
      answer json,
      primary key (api_key, key)
    )`.execute(db);
  await sql`create index idempotency_keys_begun on idempotency_keys (begun_at)`.execute(db);
}
