// Mail on its way to the sandbox's Microsoft 365, with the clock in the test's hand.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, parseSandboxSettings } from '../../src/sandbox/sandbox.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createTestRoad, passTime } from '../stand-ins/road.ts';

test('a first mail arrives, signed in by OAuth over TLS', async (t) => {
  const road = await createTestRoad(t);
  road.app.mail.start();
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 1000, () => road.sandbox.messages().length === 1);
  const view = await road.app.mail.show(id);
  assert.equal(view.state, 'sent');
  assert.equal(view.attempts.length, 1);
  assert.match(view.attempts[0]?.reply ?? '', /^250 2\.0\.0 OK/);
  assert.match(view.attempts[0]?.transcript ?? '', /STARTTLS[^]*AUTH XOAUTH2 <credentials of[^]*DATA/);
  assert.equal(road.sandbox.messages()[0]?.mailbox, 'no-reply@contoso.onmicrosoft.com');
});

test('a thousand mails pass under the enforced limits without one 432', async (t) => {
  const road = await createTestRoad(t);
  await road.accept(1000);
  const startedAt = road.clock.now();
  road.app.mail.start();
  await passTime(road, 250, 60 * 60_000, () => road.sandbox.stats().accepted === 1000);
  const minutes = (road.clock.now() - startedAt) / 60_000;
  t.diagnostic(
    `1000 mails in ${minutes.toFixed(1)} minutes of test time, ${JSON.stringify(road.sandbox.stats().refused)} refused`,
  );
  assert.equal(road.sandbox.stats().refused[432] ?? 0, 0);
  assert.ok(minutes <= 1000 / 30 / 0.98, `${minutes} minutes are below 98 % of the permitted rate`);
});

test('interactive mail passes a full queue of bulk mail within three seconds', async (t) => {
  const road = await createTestRoad(t);
  await road.accept(200);
  road.app.mail.start();
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted >= 60);
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  const acceptedAt = road.clock.now();
  await passTime(road, 100, 3000, async () => (await road.app.mail.show(id)).state === 'sent');
  assert.ok(road.clock.now() - acceptedAt <= 3000);
});

test('bulk mail does not starve behind a stream of interactive mail', async (t) => {
  const road = await createTestRoad(t);
  const [bulk = ''] = await road.accept(1, { lane: 'bulk' });
  await road.accept(100, { lane: 'interactive' });
  road.app.mail.start();
  await passTime(road, 500, 2 * 60_000, async () => (await road.app.mail.show(bulk)).state === 'sent');
  assert.ok(road.sandbox.stats().accepted < 101);
});

test('a server that is down for ten minutes costs no mail', async (t) => {
  const road = await createTestRoad(t);
  road.app.mail.start();
  await road.accept(5);
  await passTime(road, 500, 60_000, () => road.sandbox.stats().accepted === 5);
  await road.sandbox.stopSmtp();
  const ids = await road.accept(20);
  await passTime(road, 5000, 11 * 60_000, () => road.clock.now() >= Date.UTC(2026, 10, 23, 8, 10, 30));
  assert.equal(road.sandbox.stats().accepted, 5);
  await road.sandbox.startSmtp();
  const backAt = road.clock.now();
  await passTime(road, 500, 5 * 60_000, () => road.sandbox.stats().accepted === 25);
  t.diagnostic(`all 20 were sent ${(road.clock.now() - backAt) / 1000} s after the server was back`);
  for (const id of ids) assert.equal((await road.app.mail.show(id)).state, 'sent');
  assert.ok(road.clock.now() - backAt <= 120_000);
});

test('a token that ends in mid-burst is renewed without a lost or failed mail', async (t) => {
  const settings = parseSandboxSettings({ ...DEFAULT_SETTINGS, tokenLifetimeSeconds: 300 });
  const road = await createTestRoad(t, { settings });
  await road.accept(330);
  road.app.mail.start();
  await passTime(road, 500, 15 * 60_000, () => road.sandbox.stats().accepted === 330);
  const { tokenRequests, refused } = road.sandbox.stats();
  assert.deepEqual(refused, {});
  // One for the connection test; then each lives 300 s and is renewed from 270 s on, when a session is opened.
  assert.ok(tokenRequests >= 3 && tokenRequests <= 4, `${tokenRequests} tokens`);
});

test('a refused token is dropped and fetched anew exactly once', async (t) => {
  const road = await createTestRoad(t);
  const before = road.sandbox.stats().tokenRequests;
  road.sandbox.fault('xoauth2-rejected', { times: 1 });
  road.app.mail.start();
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 2000, async () => (await road.app.mail.show(id)).state === 'sent');
  assert.equal((await road.app.mail.show(id)).attempts.length, 1);
  assert.equal(road.sandbox.stats().tokenRequests - before, 2);
});

test('a secret that is rotated while mail flows costs no mail', async (t) => {
  const road = await createTestRoad(t);
  const { clientId, clientSecret } = road.sandbox.defaults;
  await road.accept(120);
  road.app.mail.start();
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted >= 40);

  const added = road.sandbox.tenants.addSecret(clientId);
  const settings = (await road.app.mail.smtp.active()) as unknown as {
    authentication: { credential: object };
  };
  const changed = structuredCloneWithSecret(settings, added.secret);
  const result = await road.app.mail.smtp.save(await road.app.mail.smtp.parse(changed), ADMINISTRATOR);
  assert.equal(result.ok, true);
  for (const { keyId, isCurrent } of road.sandbox.tenants
    .secrets(clientId)
    .map((s) => ({ keyId: s.keyId, isCurrent: s.keyId === added.keyId })))
    if (!isCurrent) road.sandbox.tenants.removeSecret(clientId, keyId);
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted === 120);
  const { counts } = await road.app.mail.list({ limit: 1 });
  assert.equal(counts.sent, 120);
  assert.ok(!road.logged.join('').includes(clientSecret.reveal()));
});

test('a secret that is removed without a new one lets mail wait, and it goes once the new one is saved', async (t) => {
  const road = await createTestRoad(t);
  const { clientId } = road.sandbox.defaults;
  for (const { keyId } of road.sandbox.tenants.secrets(clientId))
    road.sandbox.tenants.removeSecret(clientId, keyId);
  road.app.mail.start();
  const ids = await road.accept(50);
  const before = road.sandbox.stats().tokenRequests;
  await passTime(road, 5000, 11 * 60_000, () => road.clock.now() >= Date.UTC(2026, 10, 23, 8, 10, 0));
  const asked = road.sandbox.stats().tokenRequests - before;
  assert.ok(asked >= 2 && asked <= 10, `a wrong secret was tried ${asked} times in ten minutes`);
  const { counts } = await road.app.mail.list({ limit: 1 });
  assert.equal(counts.failed, 0);

  const added = road.sandbox.tenants.addSecret(clientId);
  const changed = structuredCloneWithSecret(await road.app.mail.smtp.active(), added.secret);
  assert.equal(
    (await road.app.mail.smtp.save(await road.app.mail.smtp.parse(changed), ADMINISTRATOR)).ok,
    true,
  );
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted === 50);
  for (const id of ids) assert.equal((await road.app.mail.show(id)).state, 'sent');
});

test('a connection lost after DATA leaves the message unknown, and it is sent again under the same Message-ID', async (t) => {
  const road = await createTestRoad(t);
  road.sandbox.fault('lost-after-data', { times: 1 });
  road.app.mail.start();
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 3000, async () => (await road.app.mail.show(id)).state === 'unknown');
  await passTime(road, 5000, 5 * 60_000, async () => (await road.app.mail.show(id)).state === 'sent');
  const view = await road.app.mail.show(id);
  assert.deepEqual(
    view.attempts.map(({ verdict }) => verdict),
    ['unknown', 'sent'],
  );
  const sources = road.sandbox
    .messages()
    .map(({ source }) => /^Message-ID: (.*)$/im.exec(source.toString())?.[1]?.trim());
  assert.deepEqual(sources, [view.messageId, view.messageId]);
});

test('two processes on one database send each message once', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  await road.accept(90);
  road.app.mail.start();
  other.mail.start();
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted >= 90);
  const ids = road.sandbox
    .messages()
    .map(({ source }) => /^Message-ID: (.*)$/im.exec(source.toString())?.[1]);
  assert.equal(new Set(ids).size, 90);
  assert.equal(ids.length, 90);
  assert.equal(road.sandbox.stats().refused[432] ?? 0, 0);
});

function structuredCloneWithSecret(settings: unknown, secret: unknown): unknown {
  const plain = JSON.parse(JSON.stringify(settings)) as {
    authentication: { credential: { secret: unknown } };
  };
  plain.authentication.credential.secret =
    typeof secret === 'string' ? secret : (secret as { reveal(): string }).reveal();
  return plain;
}

test('a lane that is set to hold keeps an unknown message until a person sends it again', async (t) => {
  const road = await createTestRoad(t);
  await road.app.mail.keepUnknown('interactive', true, ADMINISTRATOR);
  road.sandbox.fault('lost-after-data', { times: 1 });
  road.app.mail.start();
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 3000, async () => (await road.app.mail.show(id)).state === 'unknown');
  await passTime(road, 60_000, 20 * 60_000, () => road.clock.now() > Date.UTC(2026, 10, 23, 8, 15, 0));
  assert.equal((await road.app.mail.show(id)).state, 'unknown');
  await road.app.mail.move(id, 'retry', ADMINISTRATOR);
  await passTime(road, 1000, 60_000, async () => (await road.app.mail.show(id)).state === 'sent');
});
