import { randomUUIDv7 } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

/**
 * Guest types, locations, sponsor groups, guest accounts. The state of an account is not stored: it follows from what
 * happened to it and the time. Shipped are ISE's three types and three groups; the first location is where the server is,
 * since accounts begin and end by its clock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guest_types (
      id uuid primary key,
      name text not null,
      name_key text not null unique,
      attributes json not null
    )`.execute(db);
  await sql`
    create table locations (
      id uuid primary key,
      name text not null,
      name_key text not null unique,
      time_zone text not null
    )`.execute(db);
  await sql`create table ssids (id uuid primary key, name text not null unique)`.execute(db);
  await sql`
    create table sponsor_groups (
      id uuid primary key,
      name text not null,
      name_key text not null unique,
      permissions json not null
    )`.execute(db);
  await sql`
    create table sponsor_group_members (
      group_id uuid not null references sponsor_groups on delete cascade,
      account_id uuid not null references administrators on delete cascade,
      primary key (group_id, account_id)
    )`.execute(db);
  await sql`create index sponsor_groups_of_account on sponsor_group_members (account_id)`.execute(db);
  await sql`
    create table sponsor_group_guest_types (
      group_id uuid not null references sponsor_groups on delete cascade,
      guest_type_id uuid not null references guest_types on delete cascade,
      primary key (group_id, guest_type_id)
    )`.execute(db);
  await sql`
    create table sponsor_group_locations (
      group_id uuid not null references sponsor_groups on delete cascade,
      location_id uuid not null references locations on delete cascade,
      primary key (group_id, location_id)
    )`.execute(db);
  await guests(db);
  await shipped(db);
}

async function guests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guest_batches (
      id uuid primary key,
      kind text not null,
      sponsor_id uuid references administrators on delete cascade,
      begun_by json not null,
      created_at bigint not null,
      ended_at bigint,
      total integer not null,
      created integer not null default 0,
      mailed integer not null default 0,
      problems json not null default '[]',
      terms json not null,
      is_dismissed boolean not null default false,
      lease_until bigint not null default 0
    )`.execute(db);
  await sql`create index guest_batches_of_sponsor on guest_batches (sponsor_id, created_at)`.execute(db);
  await sql`create index guest_batches_running on guest_batches (created_at) where ended_at is null`.execute(
    db,
  );
  await sql`
    create table guest_batch_parts (
      batch_id uuid not null references guest_batches on delete cascade,
      place integer not null,
      rows json not null,
      primary key (batch_id, place)
    )`.execute(db);
  await sql`
    create table guests (
      id uuid primary key,
      username text not null,
      username_key text not null unique,
      first_name text not null,
      last_name text not null,
      company text not null,
      email text not null,
      phone text not null,
      words text not null generated always as
        (lower(username || e'\n' || first_name || ' ' || last_name || e'\n' || email || e'\n' || company || e'\n' || phone)) stored,
      language text not null,
      reason_for_visit text not null,
      person_visited text not null,
      custom_fields json not null,
      guest_type_id uuid not null references guest_types,
      location_id uuid not null references locations,
      ssid text,
      sponsor_id uuid references administrators on delete set null,
      sponsor_name text not null,
      batch_id uuid references guest_batches on delete set null,
      created_at bigint not null,
      starts_at bigint not null,
      ends_at bigint not null,
      duration json,
      approval text,
      activated_at bigint,
      suspended_at bigint,
      suspend_reason text not null default '',
      password_sealed text,
      password_hash text,
      password_set_at bigint not null
    )`.execute(db);
  // One for each order of the list; the id makes every order total.
  for (const column of ['first_name', 'last_name', 'email', 'company'])
    await sql`create index ${sql.ref(`guests_by_${column}`)} on guests (lower(${sql.ref(column)}), id)`.execute(
      db,
    );
  for (const column of ['username_key', 'phone', 'ends_at', 'created_at'])
    await sql`create index ${sql.ref(`guests_by_${column}`)} on guests (${sql.ref(column)}, id)`.execute(db);
  await sql`create index guests_of_sponsor on guests (sponsor_id, ends_at, id)`.execute(db);
  await sql`create index guests_of_type on guests (guest_type_id)`.execute(db);
  await sql`create index guests_of_batch on guests (batch_id) where batch_id is not null`.execute(db);
  await sql`create index guests_pending on guests (created_at) where approval = 'pending'`.execute(db);
  await sql`create index guests_unhashed on guests (created_at) where password_hash is null`.execute(db);
}

const SHIPPED_TYPES = [
  { name: 'Contractor', longest: 365, usual: 90 },
  { name: 'Daily', longest: 5, usual: 1 },
  { name: 'Weekly', longest: 14, usual: 7 },
];
const SHIPPED_GROUPS = [
  { name: 'ALL_ACCOUNTS', manages: 'all' },
  { name: 'GROUP_ACCOUNTS', manages: 'group' },
  { name: 'OWN_ACCOUNTS', manages: 'own' },
];

/** Attributes that are left out have the defaults of the code. */
async function shipped(db: Kysely<unknown>): Promise<void> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  await sql`insert into locations values (${randomUUIDv7()}, ${place}, ${place.toLowerCase()}, ${timeZone})`.execute(
    db,
  );
  for (const { name, longest, usual } of SHIPPED_TYPES) {
    const attributes = {
      maximumDuration: { value: longest, unit: 'days' },
      defaultDuration: { value: usual, unit: 'days' },
    };
    await sql`insert into guest_types values (${randomUUIDv7()}, ${name}, ${name.toLowerCase()}, ${JSON.stringify(attributes)})`.execute(
      db,
    );
  }
  for (const { name, manages } of SHIPPED_GROUPS)
    await sql`insert into sponsor_groups values (${randomUUIDv7()}, ${name}, ${name.toLowerCase()}, ${JSON.stringify({ manages })})`.execute(
      db,
    );
  await sql`insert into sponsor_group_guest_types select g.id, t.id from sponsor_groups g, guest_types t`.execute(
    db,
  );
  await sql`insert into sponsor_group_locations select g.id, l.id from sponsor_groups g, locations l`.execute(
    db,
  );
}
