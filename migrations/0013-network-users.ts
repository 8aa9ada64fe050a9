import { sql, type Kysely } from 'kysely';

/**
 * Network users. Whether an account stands, and whether its password has ended, is not stored: it follows from the policy
 * and the time. A password is kept as Argon2id, and none of a user whose password is kept elsewhere. `words` holds what a
 * search looks through. The index is for the reminders: they walk through all whose password can end, in the order of ids.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table network_users (
      id uuid primary key,
      name text not null,
      name_key text collate "C" not null unique,
      first_name text not null,
      last_name text not null,
      name_alias text not null,
      email text,
      description text not null,
      user_group text not null,
      language text,
      is_disabled boolean not null,
      password_store text not null,
      password_hash text,
      former_password_hashes text[] not null,
      password_changed_at bigint,
      password_never_expires boolean not null,
      must_change_password boolean not null,
      account_expires_on text collate "C",
      created_at bigint not null,
      created_by text not null,
      words text not null,
      constraint password_where_it_is_kept check (password_hash is null or password_store = 'internal'),
      constraint password_has_its_time check ((password_hash is null) = (password_changed_at is null)),
      constraint date_of_end check (account_expires_on ~ '^\\d{4}-\\d{2}-\\d{2}$')
    )`.execute(db);
  await sql`
    create index network_users_with_ending_passwords on network_users (id, password_changed_at)
    where password_changed_at is not null and not password_never_expires and not is_disabled`.execute(db);
}
