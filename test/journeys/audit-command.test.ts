// `foyer audit` as an administrator meets it: changes made by commands, found again and exported.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { commandUser } from '../../src/cli/command.ts';
import type { AuditEntry, AuditPage } from '../../src/audit/audit.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';

async function arrange(t: TestContext) {
  const line = await createCommandLine(t);
  const run = (...args: string[]): Promise<Ran> => line.foyer(args);
  const foyer = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await run(...args);
    assert.equal(code, 0, err);
    return out;
  };
  return { run, foyer };
}

test('what commands change is found under the account that ran them', async (t) => {
  const { foyer } = await arrange(t);
  const { name } = commandUser();
  assert.equal(await foyer('audit', 'list'), 'No entry.\n');
  await foyer('trust', 'settings', '--status-validation', 'soft');
  await foyer('queue', 'unknown', 'alarm', 'hold');
  await foyer('queue', 'unknown');

  const listed = (await foyer('audit', 'list')).trimEnd().split('\n');
  assert.equal(listed.length, 2);
  assert.match(listed[0] ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}/);
  assert.ok(listed[0]?.endsWith(`  ${name} (command)  queue-settings.change  alarm`));

  const found = await foyer(
    'audit',
    'list',
    '--action',
    'trust-',
    '--actor',
    name,
    '--since',
    '1h',
    '--json',
  );
  const { entries, next } = JSON.parse(found) as AuditPage;
  assert.equal(next, null);
  assert.deepEqual(
    entries.map(({ action, before, after }) => ({ action, before, after })),
    [
      {
        action: 'trust-settings.save',
        before: { statusValidation: 'off' },
        after: { statusValidation: 'soft' },
      },
    ],
  );
  assert.equal(await foyer('audit', 'list', '--until', '2026-01-01'), 'No entry.\n');
  assert.equal(await foyer('audit', 'list', '--since', '2999-01-01T00:00Z'), 'No entry.\n');

  const first = await foyer('audit', 'list', '--limit', '1');
  const cursor = /--after (\S+)\n$/.exec(first)?.[1] ?? '';
  const second = await foyer('audit', 'list', '--limit', '1', '--after', cursor);
  assert.match(second, /trust-settings\.save {2}trust\n$/);
});

test('an export is CSV, or JSON lines where that is asked for', async (t) => {
  const { foyer } = await arrange(t);
  await foyer('trust', 'settings', '--base-roots', 'system');
  await foyer('queue', 'unknown', 'alarm', 'hold');
  const rows = (await foyer('audit', 'export')).split('\r\n');
  assert.equal(rows.length, 4, 'a head, two rows, the end');
  assert.match(rows[2] ?? '', /,trust-settings\.save,trust,"\{""baseRoots"":""bundled""\}",/);
  const lines = (await foyer('audit', 'export', '--format', 'jsonl', '--action', 'queue'))
    .trimEnd()
    .split('\n');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as AuditEntry).subject),
    ['alarm'],
  );
  assert.equal(await foyer('audit', 'export', '--json', '--action', 'queue'), `${lines.join('\n')}\n`);
});

test('the wrong words are told, and what to write instead', async (t) => {
  const { run } = await arrange(t);
  const cases: readonly (readonly [string[], RegExp])[] = [
    [[], /Say what to do/],
    [['paint'], /"paint" is not something/],
    [['list', 'x'], /"x" is one word too many/],
    [['list', '--format', 'csv'], /--format does not go with "audit list"/],
    [['export', '--limit', '5'], /--limit does not go with "audit export"/],
    [['list', '--limit', '0'], /from 1 to 1000/],
    [['export', '--format', 'xml'], /csv, jsonl/],
    [['list', '--since', 'yesterday'], /not a length of time/],
    [['list', '--since', '2026-13-01'], /not a time such as/],
    [['list', '--until', '2026-01-01T08:00'], /not a time such as/],
  ];
  for (const [words, told] of cases) {
    const { code, err } = await run('audit', ...words);
    assert.equal(code, 64, words.join(' '));
    assert.match(err, told);
  }
});
