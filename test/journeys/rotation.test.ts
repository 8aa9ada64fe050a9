// A new client secret takes over while mail flows, the old one is kept, and the way back is open until it ends.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { SmtpSettings } from '../../src/mail/mail.ts';
import { Refusal } from '../../src/refusal.ts';
import { ADMINISTRATOR, endingOn, isOver, ONLOOKER, seen, settingsOf } from '../stand-ins/connection-runs.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';

const by = ADMINISTRATOR;
const MINUTE = 60_000;
const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const secretOf = (settings: SmtpSettings | undefined): string | undefined => {
  const { authentication } = settings ?? {};
  return authentication && 'credential' in authentication && authentication.credential.type === 'secret'
    ? authentication.credential.secret.reveal()
    : undefined;
};
const activeSecret = async ({ app }: TestRoad) => secretOf(await app.mail.smtp.active());

/** A second secret of the application, which ends on the day. */
function newSecret({ sandbox }: TestRoad, expiresOn = '2027-06-30') {
  const { secret, keyId } = sandbox.tenants.addSecret(sandbox.defaults.clientId);
  return { keyId, text: secret.reveal(), input: { type: 'secret', secret: secret.reveal(), expiresOn } };
}

async function rotate(road: TestRoad, credential: object): Promise<void> {
  const { rotation } = road.app.mail.smtp;
  const id = await rotation.begin(credential, by);
  assert.equal((await seen(road.app, id, isOver)).state, 'passed');
  await rotation.complete(id, by);
}

test('a rotation while mail flows, over two processes, costs no mail, and the old secret is needed no more', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  const old = road.sandbox.tenants.secrets(road.sandbox.defaults.clientId)[0];
  const next = newSecret(road);
  await road.accept(90);
  road.app.mail.start();
  other.mail.start();
  await passTime(road, 500, 10 * MINUTE, () => road.sandbox.stats().accepted >= 30);

  const { rotation } = road.app.mail.smtp;
  const id = await rotation.begin(next.input, by);
  assert.equal(await activeSecret(road), road.sandbox.defaults.clientSecret.reveal(), 'the old one goes on');
  await passTime(road, 500, 10 * MINUTE, async () => isOver(await road.app.mail.smtp.tests.read(id)));
  await rotation.complete(id, by);
  assert.equal(await activeSecret(road), next.text);
  road.sandbox.tenants.removeSecret(road.sandbox.defaults.clientId, old?.keyId);

  const isAllSent = () => road.sandbox.stats().accepted >= 90;
  await passTime(road, 500, 10 * MINUTE, isAllSent);
  await passTime(road, 500, MINUTE, async () => (await road.app.mail.list({ limit: 1 })).counts.sent === 90);
  assert.equal(road.sandbox.stats().accepted, 90, 'none was sent twice');
  const { rows } = await sql`select verdict, reply, transcript from attempts where verdict <> 'sent'`.execute(
    road.app.database.sql,
  );
  assert.deepEqual(rows, []);
  assert.ok(!road.logged.join('').includes(next.text));
});

test('a process that missed the news of a rotation looks for newer settings before it blames the old secret', async (t) => {
  const road = await createTestRoad(t);
  const { app, sandbox, clock } = road;
  const old = sandbox.tenants.secrets(sandbox.defaults.clientId)[0];
  app.mail.start();
  await road.accept(1);
  await passTime(road, 500, MINUTE, () => sandbox.stats().accepted === 1);
  const rotated = await settingsOf(road, { authentication: { credential: newSecret(road).input } });
  await sql`update settings set value = ${app.settings.sealed(rotated, 'smtp')}, version = version + 1
    where slice = 'smtp' and state = 'active'`.execute(app.database.sql); // no notification goes with it
  sandbox.tenants.removeSecret(sandbox.defaults.clientId, old?.keyId);
  await clock.advance(2 * 60 * MINUTE); // the token and the session are over
  await road.accept(1);
  await passTime(road, 500, MINUTE, () => sandbox.stats().accepted === 2);
  const { rows } = await sql`select verdict from attempts`.execute(app.database.sql);
  assert.deepEqual(rows, [{ verdict: 'sent' }, { verdict: 'sent' }]);
});

test('what was put off by an ended secret is sent as soon as the new one is saved', async (t) => {
  const road = await createTestRoad(t);
  const { sandbox, app, clock } = road;
  const { clientId } = sandbox.defaults;
  const next = newSecret(road);
  sandbox.tenants.removeSecret(clientId, sandbox.tenants.secrets(clientId)[0]?.keyId);
  app.mail.start();
  await road.accept(1);
  const putOff = async () => {
    const { rows } = await sql<{ at: number }>`
      select next_attempt_at as at from messages where state = 'deferred' and attempt_count = 3`.execute(
      app.database.sql,
    );
    return rows[0]?.at;
  };
  await passTime(road, 1_000, 60 * MINUTE, async () => (await putOff()) !== undefined);
  const dueAt = (await putOff()) ?? 0;
  await rotate(road, next.input);
  await passTime(road, 1_000, MINUTE, () => sandbox.stats().accepted === 1);
  assert.ok(clock.now() < dueAt - MINUTE, `due ${(dueAt - clock.now()) / 1_000} s later`);
});

test('the standby is the credential before, shown without its secret, and switching back is tested first', async (t) => {
  const road = await createTestRoad(t);
  const { rotation } = road.app.mail.smtp;
  const first = road.sandbox.defaults.clientSecret.reveal();
  await endingOn(road, '2026-12-03');
  assert.equal(await rotation.standby(), undefined);
  const next = newSecret(road);
  await rotate(road, next.input);
  const { clientId, tenantId } = road.sandbox.defaults;
  const standby = await rotation.standby();
  assert.deepEqual(standby, {
    type: 'secret',
    keptFrom: 'rotation',
    clientId,
    tenantId,
    tokenEndpoint: road.sandbox.tokenUrl(),
    endsOn: '2026-12-03',
    storedAt: road.clock.now(),
    daysLeft: 9,
    isUsable: true,
  });

  const id = await rotation.beginSwitchBack(by);
  assert.equal(await activeSecret(road), next.text);
  await seen(road.app, id, isOver);
  await rotation.complete(id, by);
  assert.equal(await activeSecret(road), first);
  assert.equal((await rotation.standby())?.endsOn, '2027-06-30', 'the two have changed places');
  await rotation.forgetStandby(by);
  assert.equal(await rotation.standby(), undefined);
  await assert.rejects(rotation.beginSwitchBack(by), refusedAs('standby_credential_missing'));
  const { rows } = await sql<{ entry: string }>`
    select action || ': ' || coalesce(after #>> '{authentication,credential,secret}', 'none') as entry
      from audit_entries where action ~ 'rotate|switch|standby' order by at, id`.execute(
    road.app.database.sql,
  );
  assert.deepEqual(
    rows.map(({ entry }) => entry),
    [
      'smtp-settings.rotate: changed',
      'smtp-settings.switch-back: changed',
      'smtp-settings.forget-standby: none',
    ],
  );
});

test('a credential that fails its test, or was tested with other settings, does not become active', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  const first = await activeSecret(road);
  const wrong = await smtp.rotation.begin({ type: 'secret', secret: 'not~it' }, by);
  const run = await seen(road.app, wrong, isOver);
  assert.equal(run.result?.diagnosis[0]?.cause, 'client-secret-invalid');
  await assert.rejects(smtp.rotation.complete(wrong, by), refusedAs('settings_not_tested'));

  const right = await smtp.rotation.begin(newSecret(road).input, by);
  await seen(road.app, right, isOver);
  await assert.rejects(smtp.rotation.complete(right, ONLOOKER), refusedAs('permission_missing'));
  await smtp.save(await settingsOf(road, { connectionTimeoutSeconds: 7 }), by);
  await assert.rejects(smtp.rotation.complete(right, by), refusedAs('settings_not_tested'));
  assert.equal(await activeSecret(road), first);
  assert.equal(await smtp.rotation.standby(), undefined);
  await assert.rejects(
    smtp.rotation.begin({ type: 'secret', secret: first }, by),
    refusedAs('credential_unchanged'),
  );
  await assert.rejects(smtp.rotation.begin({ type: 'secret' }, by), refusedAs('credential_unchanged'));
  await assert.rejects(smtp.rotation.begin('x', by), refusedAs('smtp_settings_invalid'));
});

test('the standby goes by itself when the day of its end is over', async (t) => {
  const road = await createTestRoad(t);
  const { rotation } = road.app.mail.smtp;
  await endingOn(road, '2026-11-24');
  await rotate(road, newSecret(road).input);
  const stored = async (): Promise<number> =>
    (await sql`select 1 from settings where slice = 'smtp-standby-credential'`.execute(road.app.database.sql))
      .rows.length;
  await road.clock.advance(Date.UTC(2026, 10, 25) - 1 - road.clock.now());
  assert.equal((await rotation.standby())?.daysLeft, 0);
  await road.clock.advance(1);
  assert.equal(await rotation.standby(), undefined);
  assert.equal(await stored(), 1);
  road.app.mail.start();
  await passTime(road, 10_000, 2 * 60 * MINUTE, async () => (await stored()) === 0);
});

test('a standby of another application is not sent anywhere', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  await rotate(road, newSecret(road).input);
  const tenantId = '00000000-0000-4000-8000-000000000001';
  const tokenEndpoint = road.sandbox.tokenUrl(tenantId);
  const moved = await settingsOf(road, { authentication: { tenantId, tokenEndpoint } });
  await road.app.database.transaction((tx) => road.app.settings.write(tx, 'smtp', 'active', moved));
  assert.equal((await smtp.rotation.standby())?.isUsable, false);
  await assert.rejects(smtp.rotation.beginSwitchBack(by), refusedAs('standby_credential_unusable'));
});

test('a draft made with the old credential gets the new one', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  await smtp.saveDraft(await settingsOf(road, { connectionTimeoutSeconds: 7 }), by);
  const next = newSecret(road);
  await rotate(road, next.input);
  const draft = await smtp.draft();
  assert.equal(secretOf(draft), next.text);
  assert.equal(draft?.connectionTimeoutSeconds, 7);
});
