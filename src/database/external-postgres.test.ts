import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { silentLog } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secret.ts';
import { realClock } from '../time/clock.ts';
import { createTcpServer } from '../../test/stand-ins/postgres-tcp.ts';
import { openDatabase, type Database } from './database.ts';
import { parseDatabaseUrl } from './external-postgres.ts';

const PASSWORD = 'pa55-word';

function open(url: string): Promise<Database> {
  const options = { dataFolder: '/nonexistent', log: silentLog, clock: realClock, migrations: {} };
  return openDatabase({ ...options, url: new Secret(url) });
}

async function isEncrypted(database: Database): Promise<boolean | undefined> {
  const { rows } = await sql<{
    ssl: boolean;
  }>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(database.sql);
  await database.close();
  return rows[0]?.ssl;
}

async function refusedAs(code: string, url: string): Promise<Refusal> {
  const error = await open(url).then(
    () => assert.fail(`opened, instead of ${code}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code, error.message);
  assert.ok(!inspect(error, { depth: 9 }).includes(PASSWORD), 'the password is in the refusal');
  return error;
}

test('what is not a PostgreSQL URL is refused without repeating it', async () => {
  for (const url of [
    `${PASSWORD} is not a URL`,
    `mysql://u:${PASSWORD}@h/d`,
    `postgres://u:${PASSWORD}@h:port/d`,
  ]) {
    const refusal = await refusedAs('database_url_invalid', url);
    assert.ok(!refusal.message.includes('mysql:'));
  }
});

test('sslmode is taken as libpq takes it', () => {
  const at = (query: string): ReturnType<typeof parseDatabaseUrl> =>
    parseDatabaseUrl(`postgres://u:p@db.example/foyer${query}`);
  assert.equal(at('').place, 'db.example:5432/foyer');
  assert.match(at('').connectionString, /sslmode=prefer/);
  assert.match(at('').withoutTls!, /sslmode=disable/);
  assert.equal(at('?sslmode=require').withoutTls, null);
  assert.match(at('?sslmode=require&sslrootcert=system').connectionString, /sslmode=verify-full/);
  assert.throws(() => at('?sslmode=verify-ca'), /needs sslrootcert/);
  assert.throws(() => at('?sslmode=sure'), /sslmode is not one of/);
});

test('with TLS at the server, each sslmode encrypts and verifies what it promises', async (t) => {
  const { port, authority, foreignAuthority } = await createTcpServer(t, { tls: true });
  const at = (query: string, host = 'localhost'): string =>
    `postgres://foyer@${host}:${port}/postgres${query}`;
  assert.equal(await isEncrypted(await open(at(''))), true);
  assert.equal(await isEncrypted(await open(at('?sslmode=disable'))), false);
  assert.equal(await isEncrypted(await open(at('?sslmode=require'))), true, 'libpq: not verified');
  assert.equal(await isEncrypted(await open(at(`?sslmode=verify-full&sslrootcert=${authority}`))), true);
  assert.equal(
    await isEncrypted(await open(at(`?sslmode=verify-ca&sslrootcert=${authority}`, '127.0.0.1'))),
    true,
  );

  await refusedAs('database_certificate_not_trusted', at('?sslmode=verify-full'));
  await refusedAs(
    'database_certificate_not_trusted',
    at(`?sslmode=verify-full&sslrootcert=${foreignAuthority}`),
  );
  await refusedAs(
    'database_certificate_not_trusted',
    at(`?sslmode=verify-ca&sslrootcert=${foreignAuthority}`),
  );
  await refusedAs('database_certificate_not_trusted', at(`?sslmode=require&sslrootcert=${foreignAuthority}`));
  await refusedAs(
    'database_certificate_not_trusted',
    at(`?sslmode=verify-full&sslrootcert=${authority}`, '127.0.0.1'),
  );
  await refusedAs('database_url_invalid', at('?sslmode=verify-full&sslrootcert=/nonexistent/ca.pem'));
});

test('without TLS at the server, the default goes on without and require is refused', async (t) => {
  const { port } = await createTcpServer(t, { tls: false });
  const at = (query: string): string => `postgres://foyer:${PASSWORD}@localhost:${port}/postgres${query}`;
  assert.equal(await isEncrypted(await open(at(''))), false);
  await refusedAs('database_without_tls', at('?sslmode=require'));
  await refusedAs('database_missing', `postgres://foyer:${PASSWORD}@localhost:${port}/absent`);
  await refusedAs('database_sign_in_refused', `postgres://stranger:${PASSWORD}@localhost:${port}/postgres`);
});

test('a server that is not there is refused as unreachable, with its place and without the password', async () => {
  const port = await freePort();
  const refusal = await refusedAs(
    'database_unreachable',
    `postgres://foyer:${PASSWORD}@127.0.0.1:${port}/foyer`,
  );
  assert.equal(refusal.kind, 'unavailable');
  assert.ok(refusal.message.includes(`127.0.0.1:${port}/foyer`));
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
