// Alarm Settings in the console: rules, Alarm Notification, channels with their tests.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { formsIn } from '../../../../test/stand-ins/page-form.ts';

const PATH = '/admin/settings/alarms';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  return { ...road, admin: await createConsoleClient(road), alarms: road.app.alarms };
}

/** As the page holds it, to be sent with changes. */
function formAt(text: string, action: string): Record<string, string> {
  const values = formsIn(text).find((form) => form.action === action)?.values ?? {};
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'token'));
}

test('rules are listed by what they watch, muted together, changed, added and deleted', async (t) => {
  const { admin, alarms } = await opened(t);
  const list = read((await admin.get(PATH)).text);
  assert.match(
    list,
    /Client secret expiring Credentials Enabled As its stage 90 and 60 days before, daily from 30/,
  );
  const many = await admin.post(PATH, { id: ['mail-backlog', 'clock-skew'], do: 'muted' });
  assert.match(many.toast, /2 rules changed/);
  assert.equal((await alarms.rules.find('clock-skew')).status, 'muted');

  const at = `${PATH}/rules/client-secret-expiring`;
  const values = formAt((await admin.get(at)).text, at);
  assert.equal(values['thresholds.criticalDays'], '7');
  const wrong = await admin.post(at, {
    ...values,
    'thresholds.criticalDays': '0',
    receivers: 'a@b.example nobody',
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /id="receivers-error"/);
  assert.match(wrong.text, /value="a@b.example nobody"/);
  const figure = await admin.post(at, { ...values, 'thresholds.criticalDays': '0' });
  assert.match(figure.text, /id="thresholds.criticalDays-error"/);
  const right = await admin.post(at, {
    ...values,
    'thresholds.criticalDays': '14',
    'thresholds.firstDays': '',
    severity: 'critical',
    byMail: '',
    receivers: 'a@b.example, c@d.example',
    note: 'Call us.',
    repeatMinutes: '60',
  });
  assert.deepEqual([right.status, right.location], [303, PATH]);
  const { thresholds, severity, byMail, byWebhook, receivers, note, repeatMinutes, suppressMinutes } =
    await alarms.rules.find('client-secret-expiring');
  assert.deepEqual(
    [thresholds.criticalDays, thresholds.firstDays, severity, byMail, byWebhook],
    [14, 90, 'critical', false, true],
  );
  assert.deepEqual(
    [receivers, note, repeatMinutes, suppressMinutes],
    [['a@b.example', 'c@d.example'], 'Call us.', 60, null],
  );

  const other = await admin.post(at, { ...values, sender: 'ceo@elsewhere.example' });
  assert.equal(other.location, at, 'what Exchange Online would say to the sender is told there');
  assert.match(read((await admin.get(at)).text), /Exchange Online refuses such mail/);

  assert.match(read((await admin.get(`${PATH}/rules/add`)).text), /Kind of alarm/);
  const add = `${PATH}/rules/add?kind=mail-backlog`;
  const fresh = formAt((await admin.get(add)).text, add);
  assert.equal((await admin.post(add, fresh)).status, 422);
  const added = await admin.post(add, { ...fresh, name: 'Night <shift>', 'thresholds.minutes': '240' });
  assert.equal(added.status, 303);
  const own = (await alarms.rules.list()).find(({ isSystem }) => !isSystem);
  assert.deepEqual([own?.name, own?.status, own?.thresholds], ['Night <shift>', 'enabled', { minutes: 240 }]);
  assert.match((await admin.get(PATH)).text, /Night &lt;shift&gt;/);
  const taken = await admin.post(add, { ...fresh, name: 'night <SHIFT>' });
  assert.match(taken.text, /id="name-error"/);
  const gone = `${PATH}/rules/${own?.id}/delete`;
  assert.match(read((await admin.get(gone)).text), /Delete the rule “Night <shift>”\?/);
  assert.equal((await admin.post(gone)).status, 303);
  assert.equal(
    (await alarms.rules.list()).some(({ isSystem }) => !isSystem),
    false,
  );
});

test('Alarm Notification says who gets mail, what Exchange Online would say, and sends a test', async (t) => {
  const { admin, alarms, app } = await opened(t);
  const at = `${PATH}/notification`;
  assert.match(read((await admin.get(at)).text), /Nobody gets alarms by mail/);
  const saved = await admin.post(at, {
    sender: 'alarms@contoso.example',
    hasCanary: '',
    canaryMinutes: '60',
  });
  assert.equal(saved.status, 303);
  assert.deepEqual((await alarms.notification.shown()).settings, {
    sender: 'alarms@contoso.example',
    canaryMinutes: null,
  });
  const { text } = await admin.get(at);
  assert.match(read(text), /Exchange Online refuses such mail/);
  assert.match(text, /Add-RecipientPermission/);
  const wrong = await admin.post(at, { sender: 'nobody', hasCanary: 'on', canaryMinutes: '1' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /id="sender-error"/);
  assert.match(wrong.text, /id="canaryMinutes-error"/);
  const test = await admin.post(`${at}/test`, { to: 'kim@contoso.example', language: 'fr' });
  const [message] = (await app.mail.list({ limit: 1 })).messages;
  assert.equal(test.location, `/admin/mail/${message?.id}`);
  assert.match((await admin.post(`${at}/test`, { to: 'x', language: 'fr' })).text, /id="to-error"/);
});

test('a syslog receiver is added, tried and deleted; its page shows what was sent', async (t) => {
  const { admin, alarms } = await opened(t);
  const receiver = createSocket('udp4').bind(0, '127.0.0.1');
  t.after(() => receiver.close());
  await once(receiver, 'listening');
  assert.match(read((await admin.get(`${PATH}/channels`)).text), /No channel yet/);
  const add = `${PATH}/channels/add/syslog`;
  const fresh = formAt((await admin.get(add)).text, add);
  assert.match((await admin.post(add, { ...fresh, name: 'SIEM', host: 'a b' })).text, /id="host-error"/);
  const port = String(receiver.address().port);
  const added = await admin.post(add, { ...fresh, name: 'SIEM', host: '127.0.0.1', port });
  const at = added.location ?? '';
  const tried = await admin.post(`${at}/test`);
  assert.equal(tried.location, `${at}?tested=yes#deliveries`);
  const page = await admin.get(`${at}?tested=yes`);
  assert.match(read(page.text), /The test was delivered/);
  assert.match(page.text, /&lt;134&gt;1|&lt;133&gt;1/);
  assert.match(
    read((await admin.get(`${PATH}/channels`)).text),
    /SIEM Syslog · UDP 127\.0\.0\.1:\d+ Delivered .* 1 delivered, 0 failed/,
  );
  assert.equal((await admin.post(`${at}/delete`)).status, 303);
  assert.deepEqual(await alarms.channels.list(), []);
  assert.equal((await admin.get(`${PATH}/channels/add/pigeon`)).status, 404);
});

test('a webhook keeps its address and secret from the page; a secret is made and shown once', async (t) => {
  const { admin, alarms } = await opened(t);
  const add = `${PATH}/channels/add/webhook`;
  const fresh = { ...formAt((await admin.get(add)).text, add), name: 'Operations', shape: 'teams' };
  assert.match((await admin.post(add, { ...fresh, url: 'http://x' })).text, /id="url-error"/);
  const url = 'https://localhost:1/hook?sig=hidden';
  const made = await admin.post(add, { ...fresh, url, do: 'generate' });
  assert.equal(made.status, 200);
  const values = formAt(made.text, add);
  assert.match(values.secret ?? '', /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.equal(values.url, url);
  const at = (await admin.post(add, { ...values, which: 'some', rules: ['clock-skew'] })).location ?? '';
  const shown = (await admin.get(at)).text;
  assert.doesNotMatch(shown, /sig=hidden/);
  assert.ok(!shown.includes(values.secret ?? '?'));
  const kept = await admin.post(at, { ...formAt(shown, at), isEnabled: '' });
  assert.equal(kept.status, 303);
  const [channel] = await alarms.channels.list();
  assert.deepEqual(
    channel?.type === 'webhook' && [channel.hasSecret, channel.rules, channel.isEnabled, channel.shape],
    [true, ['clock-skew'], false, 'teams'],
  );
  await admin.post(`${at}/test`);
  assert.match(read((await admin.get(`${at}?tested=yes`)).text), /The test was not delivered .*ECONNREFUSED/);
  await admin.post(at, { ...formAt(shown, at), dropsSecret: 'on' });
  const [bare] = await alarms.channels.list();
  assert.equal(bare?.type === 'webhook' && bare.hasSecret, false);
});

test('who may only read sees all of it at rest', async (t) => {
  const road = await opened(t);
  const reader = await createClientAs(road, 'read-only');
  const { id } = await road.alarms.channels.add(
    { type: 'syslog', name: 'SIEM', host: 'siem.contoso.example' },
    { kind: 'command', name: 'root', permissions: new Set(['settings.alarms']) },
  );
  for (const path of ['', '/rules/mail-backlog', '/notification', '/channels', `/channels/${id}`]) {
    const { status, text } = await reader.get(PATH + path);
    assert.equal(status, 200, path);
    assert.doesNotMatch(text, /action="\/admin\/settings\/alarms/, path);
  }
});
