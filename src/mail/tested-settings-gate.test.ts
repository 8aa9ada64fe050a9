import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ADMINISTRATOR, isOver, ONLOOKER, seen, settingsOf } from '../../test/stand-ins/connection-runs.ts';
import { createTestRoad, type TestRoad } from '../../test/stand-ins/road.ts';
import { Refusal } from '../refusal.ts';
import { shownSmtpSettings, type SmtpSettings } from './smtp-settings.ts';

const by = ADMINISTRATOR;
const notTested = (error: unknown): boolean =>
  error instanceof Refusal && error.kind === 'conflict' && error.code === 'settings_not_tested';

async function tested(road: TestRoad, value: SmtpSettings): Promise<string> {
  const id = await road.app.mail.smtp.tests.start(value, { by });
  await seen(road.app, id, isOver);
  return id;
}

/** A change that passes the test as well as the value before. */
const withTimeout = (road: TestRoad, seconds: number): Promise<SmtpSettings> =>
  settingsOf(road, { connectionTimeoutSeconds: seconds });

test('what passed the test is saved with its draft gone and an audit entry, all at once', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  const value = await withTimeout(road, 7);
  await smtp.saveDraft(value, by);
  const id = await tested(road, value);
  await assert.rejects(smtp.saveTested(id, value, ONLOOKER), Refusal);
  await smtp.saveTested(id, (await smtp.draft()) as SmtpSettings, by);
  assert.deepEqual(shownSmtpSettings((await smtp.active()) as SmtpSettings), shownSmtpSettings(value));
  assert.equal(await smtp.draft(), undefined);
  const { rows } = await sql<{ entry: object }>`
    select json_build_object('action', action, 'by', actor_name, 'before', before, 'after', after) as entry
      from audit_entries order by at desc, id desc limit 1`.execute(road.app.database.sql);
  assert.deepEqual(rows[0]?.entry, {
    action: 'smtp-settings.save',
    by: 'postmaster',
    before: { connectionTimeoutSeconds: 60 },
    after: { connectionTimeoutSeconds: 7 },
  });
});

test('one character that differs, in a secret or elsewhere, is not what was tested', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  const before = smtp.fingerprint((await smtp.active()) as SmtpSettings);
  const id = await tested(road, await withTimeout(road, 7));
  const secret = `${road.sandbox.defaults.clientSecret.reveal()}x`;
  for (const change of [
    { connectionTimeoutSeconds: 8 },
    { connectionTimeoutSeconds: 7, authentication: { credential: { type: 'secret', secret } } },
    { connectionTimeoutSeconds: 7, proxy: { token: null, smtp: 'environment' } },
  ])
    await assert.rejects(smtp.saveTested(id, await settingsOf(road, change), by), notTested);
  assert.equal(smtp.fingerprint((await smtp.active()) as SmtpSettings), before);
});

test('a test that failed, runs or is older than an hour saves nothing', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  const closed = await settingsOf(road, { port: 1 });
  await assert.rejects(smtp.saveTested(await tested(road, closed), closed, by), notTested);
  const value = await withTimeout(road, 7);
  const id = await tested(road, value);
  await road.clock.advance(3_599_999);
  await smtp.saveTested(id, value, by);
  await road.clock.advance(1);
  await assert.rejects(smtp.saveTested(id, value, by), notTested);
});

test('a secret left out of the form is the tested one, even where the stored one differs', async (t) => {
  const road = await createTestRoad(t);
  const { smtp } = road.app.mail;
  const added = road.sandbox.tenants.addSecret(road.sandbox.defaults.clientId);
  const credential = { type: 'secret', secret: added.secret.reveal() };
  const value = await settingsOf(road, { authentication: { credential } });
  const id = await tested(road, value);
  const form = shownSmtpSettings(value);
  await assert.rejects(smtp.saveTested(id, await smtp.parse(form), by), notTested);
  await smtp.saveTested(id, await smtp.parseAsTested(id, form), by);
  assert.equal(smtp.fingerprint((await smtp.active()) as SmtpSettings), smtp.fingerprint(value));
});

test('a fingerprint is the same in another process, whatever the order of the fields, and tells no value', async (t) => {
  const road = await createTestRoad(t);
  const value = await settingsOf(road);
  const turned = Object.fromEntries(Object.entries(value).reverse()) as unknown as SmtpSettings;
  const print = road.app.mail.smtp.fingerprint(value);
  assert.equal((await road.another()).mail.smtp.fingerprint(turned), print);
  assert.match(print, /^[\w-]{43}$/);
});
