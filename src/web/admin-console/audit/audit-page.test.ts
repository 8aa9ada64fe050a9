import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createConsoleClient } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { ACTIONS } from '../../../audit/audit.ts';
import { createSpeaker } from '../../../languages/languages.ts';

test('every action has words of its own', () => {
  const { say } = createSpeaker('en');
  const words = ACTIONS.map((action) => say(`audit.action-${action}`));
  assert.equal(new Set(words).size, ACTIONS.length);
});

test('a change is told with before and after, and filters and exports keep to what is looked for', async (t) => {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const policy = {
    minimumLength: '14',
    history: '5',
    lifetimeDays: '',
    idleMinutes: '30',
    sponsorIdleMinutes: '10',
    absoluteHours: '12',
  };
  await admin.post('/admin/settings/security', { ...policy, refusesCommon: 'on' });
  const one = await admin.get(
    '/admin/audit?action=password-policy.save&actor=ADM&from=2026-11-23&to=2026-11-23',
  );
  assert.match(one.text, /<code>minimumLength<\/code>\s*<del>12<\/del>\s*<ins>14<\/ins>/);
  assert.doesNotMatch(one.text, /<del>30<\/del>/);
  assert.match((await admin.get('/admin/audit?from=2026-11-24')).text, /Nothing fits this filter/);
  const csv = await admin.get('/admin/audit/export/csv?action=password-policy.save');
  assert.equal(csv.text.trim().split('\r\n').length, 2);
  assert.match(csv.headers.get('content-disposition') ?? '', /attachment; filename="foyer-audit.csv"/);
  const lines = (await admin.get('/admin/audit/export/jsonl')).text.trim().split('\n');
  assert.ok(lines.length > 2 && lines.every((line) => 'action' in (JSON.parse(line) as object)));
  assert.equal((await admin.get('/admin/audit/export/exe')).status, 404);
});

test('older entries are on pages of their own, none twice and none left out', async (t) => {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const [certificate] = await road.app.trust.list();
  const session = await road.app.accounts.sessions.list(
    (await road.app.accounts.administrators.list())[0]?.id ?? '',
  );
  assert.equal(session.length, 1);
  const by = { kind: 'command', name: 'root', permissions: new Set(['settings.trust'] as const) } as const;
  for (let number = 0; number < 60; number += 1)
    await road.app.trust.edit(certificate?.fingerprint ?? '', { description: `number ${number}.` }, by);
  const first = await admin.get('/admin/audit?actor=root');
  const older =
    /href="(\/admin\/audit\?[^"]*after=[^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await admin.get(older);
  const told = [first, second].flatMap(({ text }) => text.match(/<ins>number \d+\.<\/ins>/g) ?? []);
  assert.equal(new Set(told).size, 60);
  assert.equal(told.length, 60);
});

test('hostile text in a filter is shown as text', async (t) => {
  const admin = await createConsoleClient(await createTestConsole(t));
  const { status, text } = await admin.get(
    `/admin/audit?subject=${encodeURIComponent('"><script>x</script>\0')}`,
  );
  assert.equal(status, 200);
  assert.doesNotMatch(text, /<script>x/);
});
