import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ADMINISTRATOR, createTestAudit } from '../../test/stand-ins/audit.ts';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { exchange, SECRET } from '../../test/stand-ins/smtp-settings-input.ts';
import { Refusal } from '../refusal.ts';
import { createSeal } from '../secrets/secrets.ts';
import { createSettings } from '../settings/settings.ts';
import { createManualClock } from '../time/manual-clock.ts';
import type { TestResult } from './connection-test-gate.ts';
import { createSmtpSettingsGate } from './smtp-settings-gate.ts';
import { shownSmtpSettings, usesOAuth, type SmtpSettings } from './smtp-settings.ts';

const withoutSecret = { credential: { type: 'secret' } };

async function arrange(t: TestContext, passes = true) {
  const database = await createTestDatabase(t);
  const settings = createSettings({
    database,
    seal: createSeal(Buffer.alloc(32, 1)),
    clock: createManualClock(0),
  });
  const tested: SmtpSettings[] = [];
  const test = (value: SmtpSettings): Promise<TestResult> => {
    tested.push(value);
    return Promise.resolve({
      ok: passes,
      node: 'n',
      durationMs: 0,
      steps: [],
      diagnosis: [],
      retryable: false,
    });
  };
  const gate = createSmtpSettingsGate({
    database,
    settings,
    audit: createTestAudit(database),
    clock: createManualClock(0),
    test,
  });
  const secretOf = (value: SmtpSettings | undefined): string | undefined =>
    value && usesOAuth(value.authentication) && value.authentication.credential.type === 'secret'
      ? value.authentication.credential.secret.reveal()
      : undefined;
  return { database, gate, tested, secretOf };
}

test('what has passed the test is what is active, to the last byte', async (t) => {
  const { gate, tested, secretOf } = await arrange(t);
  const value = await gate.parse(exchange());
  assert.equal((await gate.save(value, ADMINISTRATOR)).ok, true);
  const active = await gate.active();
  assert.deepEqual(tested, [value]);
  assert.deepEqual(shownSmtpSettings(active as SmtpSettings), shownSmtpSettings(value));
  assert.equal(secretOf(active), SECRET);
});

test('what has not passed the test is not saved, and what was active stays so', async (t) => {
  const { gate } = await arrange(t, false);
  assert.equal((await gate.save(await gate.parse(exchange()), ADMINISTRATOR)).ok, false);
  assert.equal(await gate.active(), undefined);
  assert.equal(await gate.draft(), undefined);
});

test('a draft is kept without a test, and goes when settings are saved', async (t) => {
  const { gate, tested, secretOf } = await arrange(t);
  await gate.saveDraft(await gate.parse(exchange()), ADMINISTRATOR);
  assert.deepEqual(tested, []);
  assert.equal(secretOf(await gate.draft()), SECRET);
  assert.equal(await gate.active(), undefined);
  await gate.save(await gate.parse(exchange(withoutSecret)), ADMINISTRATOR);
  assert.equal(await gate.draft(), undefined);
  assert.equal(secretOf(await gate.active()), SECRET);
});

test('a secret that is left out is the draft’s, else the active one’s', async (t) => {
  const { gate, secretOf } = await arrange(t);
  await assert.rejects(gate.parse(exchange(withoutSecret)), Refusal);
  await gate.save(await gate.parse(exchange()), ADMINISTRATOR);
  assert.equal(secretOf(await gate.parse(exchange(withoutSecret))), SECRET);
  await gate.saveDraft(
    await gate.parse(exchange({ credential: { type: 'secret', secret: 'newer' } })),
    ADMINISTRATOR,
  );
  assert.equal(secretOf(await gate.parse(exchange(withoutSecret))), 'newer');
  await gate.saveDraft(
    await gate.parse({ server: 'x.example', authentication: { type: 'none' } }),
    ADMINISTRATOR,
  );
  assert.equal(secretOf(await gate.parse(exchange(withoutSecret))), SECRET);
});

test('the database holds no secret in the clear', async (t) => {
  const { database, gate } = await arrange(t);
  await gate.save(await gate.parse(exchange()), ADMINISTRATOR);
  const { rows } = await sql<{ row: string }>`select settings::text as row from settings`.execute(
    database.sql,
  );
  assert.equal(rows.length, 1);
  assert.match(rows[0]?.row ?? '', /\$sealed.*v1\./);
  for (const shape of [
    SECRET,
    'wert',
    Buffer.from(SECRET).toString('base64'),
    Buffer.from(SECRET).toString('hex'),
  ])
    assert.ok(!rows[0]?.row.includes(shape), shape);
});
