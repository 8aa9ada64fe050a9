import { sql, type Kysely } from 'kysely';

/** The prefix of a group follows the rule of one that is typed: it begins with a letter or digit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update sponsor_groups
    set permissions = jsonb_set(permissions::jsonb, '{usernamePrefix}',
      to_jsonb(regexp_replace(permissions ->> 'usernamePrefix', '^[._-]+', '')))::json
    where permissions ->> 'usernamePrefix' ~ '^[._-]'`.execute(db);
}
