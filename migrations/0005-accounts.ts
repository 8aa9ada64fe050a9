import { sql, type Kysely } from 'kysely';

/**
 * Administrators, and by what they are known. Nothing here opens a door to who reads it: passwords are Argon2id, tokens,
 * keys and recovery codes are hashed, second factors are sealed, and what was typed at a failed sign-in is a hash too
 * (people type passwords into the field of the name).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrators (
      id uuid primary key,
      name text not null,
      name_key text not null unique,
      display_name text not null,
      email text,
      role text not null,
      includes_alarms boolean not null,
      is_disabled boolean not null,
      language text,
      theme text,
      created_at bigint not null,
      last_sign_in_at bigint,
      password_hash text not null,
      password_changed_at bigint not null,
      must_change_password boolean not null,
      former_password_hashes text[] not null,
      totp_draft text,
      totp_secret text,
      totp_step bigint
    )`.execute(db);
  await sql`
    create table recovery_codes (
      administrator_id uuid not null references administrators on delete cascade,
      code_hash text not null,
      primary key (administrator_id, code_hash)
    )`.execute(db);
  await sql`
    create table administrator_sessions (
      id uuid primary key,
      token_hash text not null unique,
      administrator_id uuid not null references administrators on delete cascade,
      stage text not null,
      address text,
      user_agent text not null,
      created_at bigint not null,
      last_seen_at bigint not null
    )`.execute(db);
  await sql`create index sessions_of_administrator on administrator_sessions (administrator_id)`.execute(db);
  await sql`
    create table api_keys (
      id uuid primary key,
      name text not null,
      prefix text not null unique,
      key_hash text not null,
      scopes text[] not null,
      owner_id uuid references administrators on delete cascade,
      created_at bigint not null,
      ends_at bigint,
      last_used_at bigint
    )`.execute(db);
  await sql`
    create table sign_in_failures (
      key text primary key,
      count integer not null,
      since bigint not null,
      last_at bigint not null,
      blocked_until bigint not null
    )`.execute(db);
  await sql`create index oldest_failures on sign_in_failures (last_at)`.execute(db);
  await sql`
    create table one_time_links (
      id uuid primary key,
      purpose text not null,
      token_hash text not null unique,
      payload json not null,
      created_at bigint not null,
      ends_at bigint not null
    )`.execute(db);
}
