// `foyer doctor` as monitoring calls it, against the sandbox: all well, each kind of trouble, and no database.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { described } from '../../src/cli/sandbox.ts';
import type { Check, Checkup } from '../../src/doctor/doctor.ts';
import { silentLog } from '../../src/log/log.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { createCommandLine } from '../stand-ins/command-line.ts';

const DAY_MS = 86_400_000;
const day = (fromNow: number): string => new Date(Date.now() + fromNow * DAY_MS).toISOString().slice(0, 10);

async function arrange(t: TestContext, change: NodeJS.ProcessEnv = {}) {
  const line = await createCommandLine(t, change);
  const told: string[] = [];
  const foyer: typeof line.foyer = async (args, input, more) => {
    const ran = await line.foyer(args, input, more);
    told.push(ran.out, ran.err);
    return ran;
  };
  const doctor = async (more: NodeJS.ProcessEnv = {}) => {
    const { code, out, err } = await foyer(['doctor', '--json'], '', more);
    assert.equal(err, '');
    const { status, ok, checks } = JSON.parse(out) as Checkup;
    const of = (name: string): Check => {
      const check = checks.find((one) => one.name === name);
      assert.ok(check);
      return check;
    };
    return { code, status, ok, checks, of };
  };
  return { ...line, foyer, doctor, told };
}

async function connected(t: TestContext, expiresOn: string | undefined) {
  const sandbox: Sandbox = createSandbox({ clock: realClock, log: silentLog });
  await sandbox.start();
  t.after(() => sandbox.stop());
  const parts = await arrange(t);
  const authority = join(parts.folder, 'sandbox.pem');
  await writeFile(authority, sandbox.caCertificate);
  assert.equal((await parts.foyer(['trust', 'add', authority])).code, 0);
  const { settings } = described(sandbox);
  const credential = { ...settings.authentication.credential, ...(expiresOn ? { expiresOn } : {}) };
  const complete = { ...settings, authentication: { ...settings.authentication, credential } };
  const saved = await parts.foyer(['smtp', 'save', '--file', '-'], JSON.stringify(complete));
  assert.equal(saved.code, 0, saved.out + saved.err);
  return { ...parts, sandbox };
}

test('when all is well it says so, and each trouble is named by its check with the one thing to do', async (t) => {
  const { sandbox, foyer, doctor, database, told } = await connected(t, day(400));
  const well = await doctor();
  assert.equal(well.code, 0);
  assert.equal(well.ok, true);
  // What the disk and the sandbox's own certificates are like is not the test's to say.
  const notOk = well.checks.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  assert.deepEqual(
    notOk.filter((name) => !['disk', 'server-certificates', 'trusted-certificates'].includes(name)),
    [],
  );
  assert.match(well.of('database').found, /^PostgreSQL at .*, version 18/);
  assert.match(well.of('proxy').found, /^SMTP directly, tokens directly, revocation lists directly/);
  const words = await foyer(['doctor']);
  assert.match(words.out, / {2}✓ auth +235 2\.7\.0/);
  assert.equal(sandbox.messages().length, 0);

  sandbox.fault('client-secret-invalid');
  const wrong = await doctor();
  assert.deepEqual([wrong.code, wrong.status, wrong.ok], [69, 'failed', false]);
  assert.equal(wrong.of('token').cause, 'client-secret-invalid');
  assert.deepEqual([wrong.of('token-endpoint').status, wrong.of('auth').status], ['ok', 'skipped']);
  const failing = await foyer(['doctor']);
  assert.match(failing.out, /✗ token [^]*Something is wrong\. Next \(token\): /);
  sandbox.clearFault('client-secret-invalid');

  sandbox.fault('tls-cert-expired');
  const expired = await doctor();
  assert.equal(expired.of('tls').cause, 'tls-cert-expired');
  assert.match(expired.of('server-certificates').found, /of localhost has expired/);
  sandbox.clearFault('tls-cert-expired');

  const sent = await foyer(['send', '--to', 'guest@example.com', '--subject', 'Hi', '--text', 'Hi']);
  assert.equal(sent.code, 0, sent.err);
  const age = (minutes: number) =>
    sql`update messages set next_attempt_at = ${Date.now() - minutes * 60_000}`.execute(database.sql);
  await age(20);
  const late = await doctor();
  assert.deepEqual([late.code, late.of('queue').status], [0, 'warning']);
  assert.equal((await foyer(['doctor', '--strict'])).code, 75);
  await age(120);
  const stuck = await doctor();
  assert.deepEqual([stuck.code, stuck.of('queue').status], [69, 'failed']);
  assert.match(stuck.of('queue').found, /1 message waits, the oldest has been due for 2 hours/);

  await sandbox.stop();
  const gone = await doctor();
  assert.equal(gone.of('route').cause, 'tcp-refused');
  assert.equal(gone.of('auth').status, 'skipped');
  for (const text of told) assert.ok(!text.includes(sandbox.defaults.clientSecret.reveal()));
});

test('a secret that ends in five days has failed before it does', async (t) => {
  const { doctor, foyer } = await connected(t, day(5));
  const { code, of } = await doctor();
  assert.equal(code, 69);
  assert.match(of('secret').found, /The client secret expires on .*, in 4 days/);
  assert.match((await foyer(['doctor'])).out, /Next \(secret\): Make a new client secret/);
  // With another key the settings stay closed: that is told, and not the road's fault.
  const other = await doctor({ FOYER_SECRET_KEY: Buffer.alloc(32, 2).toString('base64') });
  assert.deepEqual(
    [other.code, other.of('settings').status, other.of('auth').status],
    [69, 'failed', 'skipped'],
  );
});

test('without settings, without a database, with the wrong words', async (t) => {
  const { doctor, foyer } = await arrange(t);
  const empty = await doctor();
  assert.deepEqual([empty.code, empty.status], [78, 'not-configured']);
  assert.equal(empty.of('auth').status, 'skipped');
  assert.match(
    (await foyer(['doctor'])).out,
    /Nothing is set up yet\. Next \(settings\): Describe the server/,
  );

  const nowhere = { FOYER_DATABASE_URL: 'postgres://foyer:lake-7@127.0.0.1:1/foyer' };
  const absent = await doctor(nowhere);
  assert.deepEqual([absent.code, absent.status], [69, 'failed']);
  assert.match(absent.of('database').found, /127\.0\.0\.1:1\/foyer\) cannot be reached: .*ECONNREFUSED/);
  assert.match(absent.of('database').remedy ?? '', /^Check that it is running/);
  assert.equal(absent.of('queue').status, 'skipped');
  const words = await foyer(['doctor'], '', nowhere);
  assert.equal(words.err, '');
  assert.ok(!words.out.includes('lake-7'));

  assert.equal((await foyer(['doctor', 'now'])).code, 64);
});
