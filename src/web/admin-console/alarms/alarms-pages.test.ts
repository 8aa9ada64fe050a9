// The alarms in the console: list, one of them, acknowledging, and what the first page says of them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { raiseAlarm } from '../../../../test/stand-ins/open-alarms.ts';

const PATH = '/admin/alarms';
const rowsIn = (text: string): string[] =>
  [...text.matchAll(/<tbody[^]*?<\/tbody>/g)].map(([body]) => read(body));

test('alarms are listed, filtered, acknowledged and told on the first page', async (t) => {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const empty = await admin.get(PATH);
  assert.match(read(empty.text), /No alarm is open .*client secret/);
  assert.doesNotMatch(empty.text, /count loud/);

  const secret = await raiseAlarm(road);
  const lockouts = { kind: 'sign-in-lockouts', subject: 'accounts', details: { count: '4' } } as const;
  const warning = await raiseAlarm(road, { ...lockouts, severity: 'warning', firstAt: secret.firstAt - 1 });
  const ended = { endedAt: secret.firstAt, clearedAt: secret.firstAt };
  const cleared = await raiseAlarm(road, { subject: 'old', ...ended });

  await t.test('the list tells each with its sentence, the newest first', async () => {
    const { text } = await admin.get(PATH);
    const [rows = ''] = rowsIn(text);
    assert.match(
      rows,
      /Critical Client secret expiring The client secret .* in 3 days\. node-a .* Warning Sign-in/,
    );
    assert.match(text, /<span class="count loud bad"\s*>2</);
    assert.match(text, /href="\/admin\/alarms\?severity=critical"/);
  });

  await t.test('severity, kind, words of a name and state narrow it', async () => {
    const found = async (query: string): Promise<number> =>
      ((await admin.get(`${PATH}?${query}`)).text.match(/<th scope="row"/g) ?? []).length;
    assert.equal(await found('severity=warning'), 1);
    assert.equal(await found('kind=client-secret'), 1);
    assert.equal(await found('kind=client-secret&state=all'), 2);
    assert.equal(await found('q=lockout'), 1);
    assert.equal(await found('q=nothing'), 0);
    assert.equal(await found('state=cleared'), 1);
    assert.equal(await found(`after=${secret.firstAt}.${secret.id}`), 1);
    assert.match(read((await admin.get(`${PATH}?q=nothing`)).text), /Nothing fits this filter/);
  });

  await t.test('one tells what to do, where, and of its rule', async () => {
    await road.app.alarms.rules.change(
      secret.kind,
      { note: 'Call <the> identity team.', byMail: false },
      { kind: 'command', name: 'root', permissions: new Set(['settings.alarms']) },
    );
    const { text } = await admin.get(`${PATH}/${secret.id}`);
    assert.match(text, /<a class="button primary" href="\/admin\/settings\/smtp-server#second-credential">/);
    assert.match(text, /Call &lt;the&gt; identity team\./);
    assert.match(text, /href="\/admin\/settings\/alarms\/rules\/client-secret-expiring"/);
    const over = (await admin.get(`${PATH}/${cleared.id}`)).text;
    assert.match(read(over), /From 2026-11-23 08:00 until 2026-11-23 08:00/);
    assert.doesNotMatch(over, /acknowledge"/);
    assert.equal((await admin.get(`${PATH}/nothing`)).status, 404);
  });

  await t.test('the first page tells them once', async () => {
    const { text } = await admin.get('/admin');
    assert.match(read(text), /Alarms All alarms 1 Critical 1 Warning 0 Info/);
    assert.match(read(text), /Client secret expiring The client secret/);
    assert.doesNotMatch(read(text), /Nothing needs attention/);
    const guests = await createClientAs(road, 'guest-admin');
    const other = (await guests.get('/admin')).text;
    assert.doesNotMatch(other, /\/admin\/alarms/);
    assert.match(read(other), /Needs attention/);
  });

  await t.test('whoever may only read has nothing to acknowledge with', async () => {
    const reader = await createClientAs(road, 'read-only');
    assert.doesNotMatch((await reader.get(PATH)).text, /name="do"/);
    assert.doesNotMatch((await reader.get(`${PATH}/${secret.id}`)).text, /name="do"/);
    assert.equal((await reader.post(`${PATH}/acknowledge`, { id: secret.id })).status, 403);
  });

  await t.test('several are acknowledged, and all of a rule', async () => {
    const second = await raiseAlarm(road, { ...lockouts, subject: 'others', severity: 'warning' });
    const none = await admin.post(`${PATH}/acknowledge?severity=critical`);
    assert.deepEqual([none.status, none.location], [303, `${PATH}?severity=critical`]);
    assert.match(none.toast, /No alarm was selected/);
    const one = await admin.post(`${PATH}/acknowledge`, { id: [secret.id, warning.id], do: 'chosen' });
    assert.match(one.toast, /2 alarms acknowledged/);
    const rule = await admin.post(`${PATH}/acknowledge`, { id: warning.id, do: 'rule' });
    assert.match(rule.toast, /1 alarm acknowledged/);
    const states = (await road.app.alarms.open()).map(({ acknowledgedBy }) => acknowledgedBy);
    assert.deepEqual(states, ['admin', 'admin', 'admin']);
    const again = await admin.post(`${PATH}/${second.id}/acknowledge`, { do: 'this' });
    assert.match(again.toast, /Nothing was left/);
    assert.match(read((await admin.get(PATH)).text), /Acknowledged by admin/);
  });
});

test('more than a page is turned to by where it ended', async (t) => {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  for (let index = 0; index < 51; index += 1) await raiseAlarm(road, { subject: `app ${index}` });
  const first = (await admin.get(PATH)).text;
  assert.match(read(first), /50 of 51 alarms/);
  const older = /href="(\/admin\/alarms\?after=[^"]+)"/.exec(first)?.[1] ?? '';
  const last = read((await admin.get(older)).text);
  assert.match(last, /1 of 51 alarms Newest/);
  assert.doesNotMatch(last, / Older/);
});

test('one that is over and not cleared yet says so on the first page, in the list and on its own', async (t) => {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const { id } = await raiseAlarm(road, { kind: 'clock-skew', endedAt: road.clock.now() });
  for (const path of ['/admin', PATH, `${PATH}/${id}`])
    assert.match(read((await admin.get(path)).text), /Over since 08:00/, path);
  assert.match(
    read((await admin.get(`${PATH}/${id}`)).text),
    /cleared once it has stayed away for 5 minutes/,
  );
});
