// The first page of the console on a real road, and the stream that renews it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createTestConsole } from '../stand-ins/console.ts';
import { fillJournal } from '../stand-ins/journal.ts';
import { passTime } from '../stand-ins/road.ts';
import { createConsoleClient, read } from '../stand-ins/console-client.ts';

test('the overview: numbers that lead to their rows, and a stream of its part', async (t) => {
  const console = await createTestConsole(t);
  const made = await fillJournal(console);
  const admin = await createConsoleClient(console);
  const { text } = await admin.get('/admin');
  assert.match(read(text), /Mail is flowing/);
  for (const tab of ['sent', 'waiting', 'held', 'unknown', 'failed'])
    assert.match(text, new RegExp(`<a[^>]* href="/admin/mail\\?state=${tab}"`), tab);
  assert.match(read(text), /4 of 30/);
  assert.match(text, /hx-sse:connect="\/admin\/live"/);
  assert.doesNotMatch(text, /style=/);
  await console.app.mail.move(made.queued, 'hold', ADMINISTRATOR);
  const going = new AbortController();
  const answer = await fetch(`${console.url}/admin/live`, {
    headers: { cookie: await console.signIn() },
    signal: going.signal,
  });
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  let event = '';
  while (!event.endsWith('\n\n')) event += new TextDecoder().decode((await reader.read()).value);
  going.abort();
  assert.match(event, /^data: <div class="head">/);
  assert.match(read(event), /2 messages are held/);
});

test('a road that is closed and settings that are missing are the headline', async (t) => {
  const console = await createTestConsole(t);
  const admin = await createConsoleClient(console);
  console.sandbox.fault('mailbox-permission-missing');
  await console.accept(1);
  console.app.mail.start();
  await passTime(console, 200, 5_000, () => console.app.mail.road.closedUntil > console.clock.now());
  const { text } = await admin.get('/admin');
  assert.match(read(text), /Mail is waiting/);
  assert.match(read(text), /The road to the server is closed/);
  assert.match(read(text), /535 5\.7\.3/);
  const { database, settings } = console.app;
  await database.transaction((tx) => settings.discard(tx, 'smtp', 'active'));
  const before = (await admin.get('/admin')).text;
  assert.match(read(before), /Mail is not configured yet/);
  assert.match(before, /<a class="button primary" href="\/admin\/setup-guide">/);
});
