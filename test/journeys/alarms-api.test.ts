// Alarms as a program meets them: looked for and counted, acknowledged, and their rules kept.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Alarm } from '../../src/alarms/alarms.ts';
import { listed, refusedWith } from '../stand-ins/api-answers.ts';
import { createTestApi, textOf, type ApiAnswer, type TestApi } from '../stand-ins/api.ts';
import { writtenEntries } from '../stand-ins/audit.ts';
import { MINUTE, raisedAlarms } from '../stand-ins/raised-alarms.ts';

const raised = ({ app, clock }: TestApi, changes: readonly Partial<Alarm>[]) =>
  raisedAlarms(app, clock.now(), changes);

const idsIn = (answer: ApiAnswer): string[] => listed(answer, 'alarms').map(({ id }) => textOf(id));

test('alarms are looked for by what they are, a page at a time, with how many there are of each severity', async (t) => {
  const api = await createTestApi(t);
  const clearedAt = api.clock.now();
  const ids = await raised(api, [
    { kind: 'mail-backlog', severity: 'warning' },
    { kind: 'mail-throttled', severity: 'critical', node: 'node-b' },
    { kind: 'disk-space-low', severity: 'critical', subject: '100%_full \\ disk' },
    { kind: 'mail-backlog', severity: 'info', clearedAt },
    { kind: 'disk-space-low', severity: 'warning', subject: '<script>alert(1)</script>\u202e' },
  ]);
  const [backlog, throttled, disk, gone, hostile] = ids;
  const found = async (query: string): Promise<string[]> => idsIn(await api.ask(`GET /alarms${query}`));
  assert.deepEqual(await found(''), [hostile, disk, throttled, backlog]);
  assert.deepEqual(await found('?state=cleared'), [gone]);
  assert.deepEqual(await found('?state=all&kind=mail-backlog'), [gone, backlog]);
  assert.deepEqual(await found('?kind=mail-backlog,mail-throttled'), [throttled, backlog]);
  assert.deepEqual(await found('?severity=critical'), [disk, throttled]);
  assert.deepEqual(await found('?node=node-b'), [throttled]);
  assert.deepEqual(await found('?rule=disk-space-low'), [hostile, disk]);
  assert.deepEqual(await found(`?text=${encodeURIComponent('0%_FULL \\')}`), [disk]);
  assert.deepEqual(await found(`?text=${encodeURIComponent('%disk%')}`), [], 'a sign of SQL is only a sign');
  const third = new Date(api.clock.now() - 3 * MINUTE).toISOString();
  assert.deepEqual(await found(`?from=${third}`), [hostile, disk]);
  assert.deepEqual(await found(`?to=${encodeURIComponent(third.replace('Z', '+00:00'))}`), [
    disk,
    throttled,
    backlog,
  ]);

  const critical = await api.ask('GET /alarms?severity=critical&limit=1');
  assert.deepEqual(critical.body['counts'], { info: 0, warning: 2, critical: 2 });
  const pages: string[][] = [];
  let next: string | undefined = '/alarms?limit=2&state=all';
  while (next !== undefined) {
    const page: ApiAnswer = await api.ask(`GET ${next}`);
    pages.push(idsIn(page));
    const link: string | null = page.headers.get('link');
    assert.equal(link === null, page.body['next'] === null);
    next = link === null ? undefined : /<\/api\/v1(\S+)>/.exec(link)?.[1];
  }
  assert.deepEqual(pages, [[hostile, gone], [disk, throttled], [backlog]]);

  const one = (await api.ask(`GET /alarms/${backlog}`)).body;
  assert.deepEqual(one, listed(await api.ask('GET /alarms'), 'alarms').at(-1));
  assert.equal(one['name'], 'Mail backlog');
  assert.match(textOf(one['text']), /^\S.*\.$/);
  assert.match(textOf(one['remedy']), /\S/);
  assert.equal(one['link'], `http://localhost/admin/alarms/${backlog}`);
  assert.equal((await api.ask(`GET /alarms/${gone}`)).body['clearedAt'], new Date(clearedAt).toISOString());

  const summary = listed(await api.ask('GET /alarms/summary'), 'rules');
  assert.deepEqual(
    summary.map(({ rule, open, occurrences, nodes }) => ({ rule, open, occurrences, nodes })),
    [
      { rule: 'disk-space-low', open: 2, occurrences: 2, nodes: ['node-a'] },
      { rule: 'mail-backlog', open: 1, occurrences: 2, nodes: ['node-a'] },
      { rule: 'mail-throttled', open: 1, occurrences: 1, nodes: ['node-b'] },
    ],
  );
  const kinds = listed(await api.ask('GET /alarms/kinds'), 'kinds');
  const { thresholds } = kinds.find(({ code }) => textOf(code) === 'mail-backlog') ?? {};
  assert.deepEqual(thresholds, { minutes: { least: 1, most: 10_080, standard: 30 } });

  for (const [query, parameter] of [
    ['state=gone', 'state'],
    ['severity=bad', 'severity'],
    ['kind=mail-backlog,x', 'kind'],
    ['from=yesterday', 'from'],
    ['limit=0', 'limit'],
    ['text=', 'text'],
    ['page=2', 'page'],
  ])
    assert.deepEqual(refusedWith(await api.ask(`GET /alarms?${query}`)), [
      422,
      'request_unusable',
      parameter,
    ]);
  for (const cursor of ['x', `1.${NOBODY}x`, `9999999999999999.${NOBODY}`, '-1.0', "' or 1=1 --"]) {
    const answer = await api.ask(`GET /alarms?cursor=${encodeURIComponent(cursor)}`);
    assert.deepEqual(refusedWith(answer), [422, 'request_unusable', 'cursor'], cursor);
  }
  for (const id of [NOBODY, 'x', "'%20or%201=1"])
    assert.equal(refusedWith(await api.ask(`GET /alarms/${id}`))[1], 'alarm_not_found');
});

const NOBODY = '0190a000-0000-7000-8000-00000000dead';

test('several alarms, or all of a rule, are acknowledged at once, and each once', async (t) => {
  const api = await createTestApi(t);
  const [first = '', second = '', third = '', cleared = ''] = await raised(api, [
    { kind: 'mail-backlog' },
    { kind: 'mail-throttled' },
    { kind: 'mail-throttled' },
    { kind: 'mail-throttled', clearedAt: api.clock.now() },
  ]);
  const acknowledge = (body: unknown) => api.ask('POST /alarms/acknowledge', { body });
  const count = async (body: unknown): Promise<unknown> => (await acknowledge(body)).body['acknowledged'];
  assert.equal(await count({ ids: [first, second] }), 2);
  assert.equal(await count({ ids: [first, second] }), 0);
  assert.equal(await count({ rule: 'mail-throttled' }), 1);
  assert.equal(await count({ rule: 'nothing' }), 0);
  for (const id of [first, second, third])
    assert.equal((await api.ask(`GET /alarms/${id}`)).body['acknowledgedBy'], 'test');
  for (const body of [{ ids: [cleared] }, { ids: [NOBODY] }, { ids: ['x'] }])
    assert.deepEqual(refusedWith(await acknowledge(body)).slice(0, 2), [404, 'alarm_not_found']);
  const wrong = [
    {},
    [],
    { ids: [] },
    { ids: [first], rule: 'x' },
    { ids: first },
    { ids: [1] },
    { rule: null },
  ];
  for (const body of [...wrong, { ids: Array<string>(1001).fill(first) }])
    assert.equal((await acknowledge(body)).status, 422, JSON.stringify(body).slice(0, 80));
  const reader = await api.key(['alarms.read']);
  const refused = await api.ask('POST /alarms/acknowledge', { body: { ids: [first] }, key: reader });
  assert.equal(refused.status, 403);
});

test('a rule is added beside that of its kind, changed, muted with others, and deleted', async (t) => {
  const api = await createTestApi(t);
  const wanted = {
    kind: 'mail-backlog',
    name: 'For the desk',
    thresholds: { minutes: 120 },
    note: 'Call 42',
  };
  const added = await api.ask('POST /alarms/rules', { body: wanted });
  assert.equal(added.status, 201, added.text);
  const id = textOf(added.body['id']);
  assert.deepEqual((await api.ask(`GET /alarms/rules/${id}`)).body, added.body);
  assert.deepEqual(
    [added.body['isSystem'], added.body['displayName'], added.body['effectiveThresholds']],
    [false, 'For the desk', { minutes: 120 }],
  );
  const [alarm] = await raised(api, [{ kind: 'mail-backlog', rule: id }]);
  const told = (await api.ask(`GET /alarms/${alarm}`)).body;
  assert.deepEqual([told['name'], told['note']], ['For the desk', 'Call 42']);

  const again = await api.ask('POST /alarms/rules', { body: { ...wanted, name: ' FOR THE Desk ' } });
  assert.deepEqual(refusedWith(again).slice(0, 2), [409, 'alarm_rule_exists'], again.text);

  const change = (name: string, body: unknown) => api.ask(`PATCH /alarms/rules/${name}`, { body });
  const changed = await change('mail-backlog', { severity: 'critical', thresholds: { minutes: 10 } });
  assert.deepEqual(
    [changed.body['severity'], changed.body['thresholds'], changed.body['name'], changed.body['displayName']],
    ['critical', { minutes: 10 }, '', 'Mail backlog'],
  );
  assert.equal(
    (await change('mail-backlog', { note: 'x' })).body['severity'],
    'critical',
    'left out, it stays',
  );
  assert.deepEqual(refusedWith(await change(id, { thresholds: { minutes: 0 } })), [
    422,
    'alarm_thresholds_invalid',
    '/thresholds/minutes',
  ]);
  assert.deepEqual(refusedWith(await change(id, { thresholds: { count: 3 } }))[2], '/thresholds/count');
  assert.deepEqual(refusedWith(await change(id, { receivers: ['a@contoso.com', 'b'] }))[2], '/receivers/1');
  assert.deepEqual(refusedWith(await change(id, { isSystem: true }))[2], '/isSystem');
  assert.deepEqual(refusedWith(await change('mail-backlog', { name: 'Mine' }))[1], 'alarm_rule_is_system');

  const many = (ids: unknown, wish: unknown) =>
    api.ask('POST /alarms/rules/change-many', { body: { ids, change: wish } });
  const muted = listed(await many(['mail-backlog', id], { status: 'muted' }), 'rules');
  assert.deepEqual(
    muted.map(({ status }) => textOf(status)),
    ['muted', 'muted'],
  );
  assert.deepEqual(refusedWith(await many([id], { status: 'loud' }))[2], '/change/status');
  assert.deepEqual(refusedWith(await many([], {}))[2], '/ids');
  const half = await many(['mail-throttled', NOBODY], { status: 'disabled' });
  assert.deepEqual(refusedWith(half).slice(0, 2), [404, 'alarm_rule_not_found']);
  assert.equal((await api.ask('GET /alarms/rules/mail-throttled')).body['status'], 'enabled', 'all or none');

  const removed = (name: string) => api.ask(`DELETE /alarms/rules/${name}`);
  assert.deepEqual(refusedWith(await removed('mail-backlog')).slice(0, 2), [409, 'alarm_rule_is_system']);
  assert.equal((await removed(id)).status, 204);
  assert.equal((await removed(id)).status, 404);
  const left = listed(await api.ask('GET /alarms/rules?limit=200'), 'rules');
  assert.ok(left.length > 20 && left.every(({ isSystem }) => isSystem));
  const actions = (await writtenEntries(api.app.database)).map(({ action }) => action);
  assert.deepEqual(
    actions.filter((action) => action.startsWith('alarm-rule.')).toSorted(),
    ['add', ...Array<string>(4).fill('change'), 'remove'].map((what) => `alarm-rule.${what}`),
  );
});
