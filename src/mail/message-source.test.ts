import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createSeal } from '../secrets/secrets.ts';
import { ADMINISTRATOR } from '../../test/stand-ins/audit.ts';
import { createTestRoad, passTime } from '../../test/stand-ins/road.ts';
import { openedSource, sealedSource } from './message-source.ts';

test('what was queued before sources were sealed is read as it is', () => {
  const seal = createSeal(Buffer.alloc(32, 1));
  const source = Buffer.from('From: no-reply@contoso.com\r\n\r\nhello\r\n');
  assert.deepEqual(openedSource(seal, source), source);
  assert.deepEqual(openedSource(seal, sealedSource(seal, source)), source);
});

test('the database holds no word of a message, and who may reads it, sends it and sends it again', async (t) => {
  const road = await createTestRoad(t);
  const { app, sandbox } = road;
  const text = 'your password is kefu-7429-maru';
  const message = await app.mail.compose({ to: ['guest@example.com'], subject: 'Hi', text });
  const id = await app.mail.accept(message, { lane: 'interactive', purpose: 'guest-credentials' });
  const { rows } = await sql<{ source: Buffer; size: number }>`
    select source, size_bytes as size from messages`.execute(app.database.sql);
  assert.equal(rows[0]?.source.includes('kefu'), false);
  assert.equal(rows[0]?.size, message.source.length);
  assert.equal((await app.mail.content(id, ADMINISTRATOR)).text?.trim(), text);
  await app.mail.resend(id, {}, ADMINISTRATOR);
  app.mail.start();
  await passTime(road, 1000, 60_000, () => sandbox.messages().length === 2);
  for (const { source } of sandbox.messages()) assert.ok(source.toString().includes(text));
});
