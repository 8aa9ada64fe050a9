// The sandbox in the console: its inbox, a mail of somebody else's making, faults, and breaking something on purpose.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { switchFault } from '../../src/web/running-sandbox.ts';
import { READER, writtenEntries } from '../stand-ins/audit.ts';
import { createConsoleClient } from '../stand-ins/console-client.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';

async function start(t: TestContext, options: Parameters<typeof createTestConsole>[1] = {}) {
  const console = await createTestConsole(t, options);
  return { ...console, ...(await createConsoleClient(console)) };
}

async function mailThrough({ app }: TestConsole, html: string): Promise<void> {
  const message = await app.mail.compose({
    to: ['guest@example.com'],
    subject: '<b>Subject</b>',
    text: 'plain',
    html,
  });
  await app.mail.accept(message, { lane: 'interactive', purpose: 'test' });
  app.mail.start();
  await app.mail.settled();
}

test('a mail that arrived is listed and shown, its HTML in a frame that may do nothing', async (t) => {
  const console = await start(t);
  assert.match((await console.get('/admin/sandbox')).text, /No mail has arrived yet/);
  await mailThrough(console, '<p>Hello</p><script>alert(1)</script>');
  const list = (await console.get('/admin/sandbox')).text;
  assert.match(list, /&lt;b&gt;Subject&lt;\/b&gt;/);
  const path = /\/admin\/sandbox\/mail\/\d+/.exec(list)?.[0] ?? '';
  const shown = (await console.get(path)).text;
  assert.match(shown, /<iframe[^>]*sandbox=""/);
  assert.doesNotMatch(shown, /alert\(1\)/);
  const rendered = await console.get(`${path}/rendered`);
  assert.match(rendered.text, /<p>Hello<\/p>/);
  assert.match(rendered.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
  assert.equal(rendered.headers.get('x-frame-options'), 'SAMEORIGIN');
  assert.match((await console.get(`${path}?view=source`)).text, /Content-Type: multipart\/alternative/);
  assert.equal((await console.get('/admin/sandbox/mail/999')).status, 404);
});

test('a fault is switched on and off again, and the audit says by whom', async (t) => {
  const { get, post, sandbox, app } = await start(t);
  assert.match((await get('/admin/sandbox/faults')).text, /The client secret has expired/);
  await post('/admin/sandbox/faults/client-secret-expired', { to: 'on' });
  assert.deepEqual(
    sandbox.activeFaults().map(({ name }) => name),
    ['client-secret-expired'],
  );
  assert.match((await get('/admin/sandbox')).text, /One fault is switched on/);
  await post('/admin/sandbox/faults/client-secret-expired', { to: 'off' });
  await post('/admin/sandbox/faults/send-as-denied', { to: 'on' });
  await post('/admin/sandbox/faults');
  assert.deepEqual(sandbox.activeFaults(), []);
  assert.equal((await post('/admin/sandbox/faults/no-such', { to: 'on' })).status, 404);
  const entries = (await writtenEntries(app.database)).filter(({ action }) => action === 'sandbox.fault');
  assert.deepEqual(
    entries.map(({ subject, after, actor_name }) => [subject, after, actor_name]),
    [
      ['client-secret-expired', { isOn: true }, 'admin'],
      ['client-secret-expired', { isOn: false }, 'admin'],
      ['send-as-denied', { isOn: true }, 'admin'],
      ['send-as-denied', { isOn: false }, 'admin'],
    ],
  );
  await assert.rejects(
    switchFault({ actor: READER }, { sandbox, database: app.database, audit: app.audit }, 'token-slow', true),
    { code: 'permission_missing' },
  );
});

test('what was broken is what Foyer finds, for one fault of each part of the road', async (t) => {
  const { get, post, app, sandbox } = await start(t);
  assert.match((await get('/admin/sandbox/break')).text, /<option value="tls-untrusted-ca">/);
  for (const fault of [
    'client-secret-expired',
    'token-tls-cert-expired',
    'starttls-not-offered',
    'tls-untrusted-ca',
    'smtp-auth-disabled-mailbox',
    'send-as-denied',
  ]) {
    const place = (await post('/admin/sandbox/trials', { fault })).location ?? '';
    const id = /trials\/([\w-]+)/.exec(place)?.[1] ?? '';
    for await (const run of app.mail.smtp.tests.watch(id, t.signal)) if (run.state !== 'running') break;
    const page = (await get(place)).text;
    assert.match(page, /Found: the likeliest cause is the one that was broken/, fault);
    assert.match(page, /still switched on/, fault);
    assert.doesNotMatch(page, /hx-trigger="every 1s"/, fault);
    await post(`/admin/sandbox/faults/${fault}`, { to: 'off', from: 'break' });
    assert.match((await get(place)).text, /Break something else/);
  }
  assert.deepEqual(sandbox.activeFaults(), []);
});

test('without a sandbox there is no row for it, and its page says how to try one', async (t) => {
  const { get, post } = await start(t, { withSandbox: false });
  assert.doesNotMatch((await get('/admin')).text, /href="\/admin\/sandbox"/);
  for (const path of ['', '/faults', '/break'])
    assert.match((await get(`/admin/sandbox${path}`)).text, /npm run demo/);
  assert.equal((await post('/admin/sandbox/faults/token-slow', { to: 'on' })).status, 404);
  assert.equal((await post('/admin/sandbox/trials', { fault: 'token-slow' })).status, 404);
});

test('the row is there with the sandbox', async (t) => {
  const { get } = await start(t);
  assert.match((await get('/admin')).text, /href="\/admin\/sandbox"/);
});
