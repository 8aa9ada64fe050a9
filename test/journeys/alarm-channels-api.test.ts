// The channels of alarms and their mail as a program keeps them, a webhook tried on a real road. What is secret goes in and
// does not come out.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { listed, refusedWith } from '../stand-ins/api-answers.ts';
import { createTestApi, textOf, type ApiAnswer, type Loose, type TestApi } from '../stand-ins/api.ts';
import { ADMINISTRATOR, writtenEntries } from '../stand-ins/audit.ts';
import { createTestAuthority } from '../stand-ins/test-authority.ts';

const SECRET = 'wnqw2LzqPH5mXzYtQ8vB3kR7sDfG';
const PATH = '/services/T0/B1/XyZ?token=hidden';

/** HTTPS whose authority Foyer trusts. */
async function receiver(t: TestContext, { app }: TestApi) {
  const authority = await createTestAuthority('Receiver Root');
  await app.trust.add(Buffer.from(authority.pem), { roles: ['infrastructure'] }, ADMINISTRATOR);
  const leaf = await authority.issue({ subject: 'localhost', names: ['localhost'] });
  const heard: { url: string | undefined; isSigned: boolean }[] = [];
  const script = { status: 204 };
  const server = createServer({ cert: leaf.pem, key: leaf.keyPem }, (request, response) => {
    heard.push({ url: request.url, isSigned: request.headers['webhook-signature'] !== undefined });
    request.resume().on('end', () => response.writeHead(script.status).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, heard, script };
}

test('a webhook is added, tried and changed, and neither its address nor its secret comes out', async (t) => {
  const api = await createTestApi(t);
  const { origin, heard, script } = await receiver(t, api);
  const answers: string[] = [];
  const ask = async (request: string, body?: unknown): Promise<ApiAnswer> => {
    const answer = await api.ask(request, body === undefined ? {} : { body });
    answers.push(answer.text);
    return answer;
  };
  const input = { type: 'webhook', name: 'On call', url: origin + PATH, secret: SECRET };
  const added = await ask('POST /alarms/channels', input);
  assert.equal(added.status, 201, added.text);
  const at = `/alarms/channels/${textOf(added.body['id'])}`;
  assert.deepEqual([added.body['url'], added.body['hasSecret']], [`${origin}/…`, true]);

  const good = (await ask(`POST ${at}/test`)).body;
  assert.deepEqual([good['state'], good['status'], good['failure']], ['delivered', 204, null]);
  assert.deepEqual(heard, [{ url: PATH, isSigned: true }]);
  script.status = 410;
  const bad = (await ask(`POST ${at}/test`)).body;
  assert.deepEqual([bad['state'], bad['status']], ['failed', 410]);
  await api.clock.advance(1000);
  const deliveries = listed(await ask(`GET ${at}/deliveries`), 'deliveries');
  assert.deepEqual(deliveries.map(({ state }) => textOf(state)).toSorted(), ['delivered', 'failed']);
  assert.deepEqual(
    deliveries.map(({ alarms }) => (alarms as unknown as Loose[])[0]?.['event']),
    ['test', 'test'],
  );
  const [{ lastDay } = {}] = listed(await ask('GET /alarms/channels'), 'channels');
  assert.deepEqual([lastDay?.['delivered'], lastDay?.['failed']], [1, 1]);

  const rest = { type: 'webhook', name: 'On call' };
  const put = (body: unknown) => ask(`PUT ${at}`, body);
  assert.equal((await put({ ...rest, isEnabled: false })).body['hasSecret'], true, 'left out, it stays');
  assert.equal((await put({ ...rest, url: `${origin}/…` })).status, 200);
  await ask(`POST ${at}/test`);
  assert.deepEqual(
    heard.at(-1),
    { url: PATH, isSigned: true },
    'what is shown came back, and nothing changed',
  );
  assert.deepEqual(refusedWith(await put({ ...rest, url: 'https://other.contoso.example/…' }))[2], '/url');
  assert.equal((await put({ ...rest, url: `${input.url}2` })).body['hasSecret'], true, 'the same host');
  assert.equal((await put({ ...rest, secret: null })).body['hasSecret'], false);
  await put(input);
  const moved = await put({ ...rest, url: 'https://hooks.fabrikam.example/x' });
  assert.equal(moved.body['hasSecret'], false, 'another host does not get the secret of this one');

  assert.equal((await ask(`DELETE ${at}`)).status, 204);
  for (const request of [`GET ${at}`, `POST ${at}/test`, `GET ${at}/deliveries`, `DELETE ${at}`])
    assert.deepEqual(refusedWith(await ask(request)).slice(0, 2), [404, 'alarm_channel_not_found'], request);
  const shown =
    answers.join('\n') + JSON.stringify(await writtenEntries(api.app.database)) + api.logged.join('');
  for (const hidden of [SECRET, 'XyZ', 'hidden']) assert.ok(!shown.includes(hidden), hidden);
});

test('a channel that cannot be used is refused with what is wrong, and two are not called alike', async (t) => {
  const api = await createTestApi(t);
  const add = (body: unknown) => api.ask('POST /alarms/channels', { body });
  const syslog = { type: 'syslog', name: 'Collector', host: 'siem.contoso.example', transport: 'tls' };
  const added = await add(syslog);
  assert.deepEqual([added.body['port'], added.body['facility'], added.body['rules']], [6514, 'local0', null]);
  assert.deepEqual(refusedWith(await add({ ...syslog, name: 'COLLECTOR' })), [
    409,
    'alarm_channel_exists',
    '/name',
  ]);
  const webhook = { type: 'webhook', name: 'Hook', url: 'https://hooks.contoso.example/x' };
  const at = `/alarms/channels/${textOf(added.body['id'])}`;
  const other = await api.ask(`PUT ${at}`, { body: webhook });
  assert.deepEqual(refusedWith(other), [409, 'alarm_channel_other_type', '/type']);
  const WRONG: readonly [unknown, string | undefined][] = [
    [{}, '/type'],
    [{ type: 'pager', name: 'x' }, '/type'],
    [{ ...webhook, url: undefined }, '/url'],
    [{ ...webhook, url: 'http://hooks.contoso.example/x' }, '/url'],
    [{ ...webhook, url: 'https://user:pass@hooks.contoso.example/' }, '/url'],
    [{ ...webhook, url: 'https://hooks.contoso.example/#x' }, '/url'],
    [{ ...webhook, url: 'https://hooks.contoso.example/\r\nHost: x' }, '/url'],
    [{ ...webhook, url: 'https://hooks.contoso.example/…' }, '/url'],
    [{ ...webhook, secret: 'short' }, '/secret'],
    [{ ...webhook, secret: 'whsec_%%%' }, '/secret'],
    [{ ...webhook, host: 'x' }, '/host'],
    [{ ...syslog, host: 'a b' }, '/host'],
    [{ ...syslog, port: 0 }, '/port'],
    [{ ...syslog, facility: 'kern' }, '/facility'],
    [{ ...syslog, rules: [1] }, '/rules/0'],
    [{ ...syslog, name: 'a\u202eb' }, '/name'],
  ];
  for (const [body, pointer] of WRONG) {
    const answer = await add(body);
    assert.deepEqual([answer.status, refusedWith(answer)[2]], [422, pointer], JSON.stringify(body));
    assert.ok(!answer.text.includes('user:pass'));
  }
  assert.equal(listed(await api.ask('GET /alarms/channels'), 'channels').length, 1);
});

test('Alarm Notification says when Exchange Online would refuse the sender, and its test is queued once', async (t) => {
  const api = await createTestApi(t);
  const shown = (await api.ask('GET /alarms/notification')).body;
  assert.deepEqual(shown['settings'], { sender: null, canaryMinutes: 60 });
  const save = (body: unknown) => api.ask('PUT /alarms/notification', { body });
  const saved = (await save({ sender: 'alarms@contoso.com', canaryMinutes: null })).body;
  assert.deepEqual(
    [saved['settings'], saved['senderDiffers']],
    [{ sender: 'alarms@contoso.com', canaryMinutes: null }, true],
  );
  assert.deepEqual(refusedWith(await save({ canaryMinutes: 1 }))[2], '/canaryMinutes');
  assert.deepEqual(refusedWith(await save({ sender: 'nobody' }))[2], '/sender');
  await save({});
  const body = { to: 'ada@contoso.com', language: 'ja' };
  const headers = { 'idempotency-key': '"once"' };
  const sent = await api.ask('POST /alarms/notification/test', { body, headers });
  assert.equal(sent.status, 202, sent.text);
  assert.deepEqual((await api.ask('POST /alarms/notification/test', { body, headers })).body, sent.body);
  const message = (await api.ask(`GET /messages/${textOf(sent.body['id'])}`)).body;
  assert.match(textOf(message['subject']), /^\[Foyer\]/);
  for (const to of ['', 'a@b, c@d', 'x\r\nBcc: y@z'])
    assert.deepEqual(
      refusedWith(await api.ask('POST /alarms/notification/test', { body: { to } })),
      [422, 'alarm_address_invalid', '/to'],
      to,
    );
});
