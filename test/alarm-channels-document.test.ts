// docs/alarm-channels.md against the code: fields, parameters, labels, and the examples, which are run.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { framed, syslogMessage, SYSLOG_FACILITIES } from '../src/alarms/syslog-message.ts';
import { webhookBody, WEBHOOK_SHAPES } from '../src/alarms/webhook-payload.ts';
import { webhookHeaders, webhookSecretText } from '../src/alarms/webhook-signature.ts';
import { Secret } from '../src/secrets/secrets.ts';
import { alarmNews, NEWS_AT } from './stand-ins/alarm-news.ts';

const text = readFileSync(new URL('../docs/alarm-channels.md', import.meta.url), 'utf8');
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(text)?.[1] ?? assert.fail(language);

/** The codes in the first cells of the table that begins so. */
function firstCells(title: string): string[] {
  const table = text.slice(text.indexOf(`\n| ${title} |`) + 1).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)])
    .map((match) => match[1] ?? '');
}

const news = alarmNews({ event: 'cleared', clearedAt: NEWS_AT, note: 'x' });

test('docs/alarm-channels.md shows the shape foyer as it is, and names every field', () => {
  assert.deepEqual(JSON.parse(block('json')), webhookBody('foyer', [alarmNews()]));
  const { alarms, ...envelope } = webhookBody('foyer', [news]) as { alarms: [object] };
  assert.deepEqual(firstCells('Field'), [...Object.keys(envelope), 'alarms', ...Object.keys(alarms[0])]);
  assert.deepEqual(firstCells('Shape'), WEBHOOK_SHAPES);
});

test('docs/alarm-channels.md names every facility, and every parameter of the structured data', () => {
  const message = syslogMessage(news, {
    facility: 'local0',
    appName: 'foyer',
    hostname: 'a',
    processId: '1',
    at: NEWS_AT,
  });
  assert.match(framed(message), /alarm@32473/);
  const parameters = [...message.matchAll(/ (\w+)="/g)].map((match) => match[1]);
  assert.deepEqual(firstCells('Parameter of `alarm@32473`'), parameters);
  const facilities = /^\| facility \| .*$/m.exec(text)?.[0] ?? '';
  const isNamed = (name: string): boolean => facilities.includes(`\`${name}\``) || /^local[1-6]$/.test(name); // `local0` to `local7`
  assert.deepEqual(
    Object.keys(SYSLOG_FACILITIES).filter((name) => !isNamed(name)),
    [],
  );
});

test('docs/alarm-channels.md names every label and annotation of Alertmanager', () => {
  const alerts = [alarmNews({ note: 'x' }), alarmNews({ event: 'test' }), alarmNews({ rule: 'own' })].flatMap(
    (one) => webhookBody('alertmanager', [one]) as { labels: object; annotations: object }[],
  );
  const labels = new Set(alerts.flatMap((alert) => Object.keys(alert.labels)));
  assert.deepEqual(new Set(firstCells('Label')), labels);
  const told = /^The annotations are [^]*?;/m.exec(text)?.[0] ?? '';
  for (const alert of alerts)
    for (const name of Object.keys(alert.annotations)) assert.ok(told.includes(`\`${name}\``), name);
});

const body = JSON.stringify(webhookBody('foyer', [alarmNews({ text: '証明書 "ü"' })]));
const secret = webhookSecretText(Buffer.alloc(32, 7));
const signedAt = (at: number, by = secret) => webhookHeaders({ id: 'one', at, body }, new Secret(by));
const plain = 'a text of one’s own, of 24 to 64 bytes';
const cases = (): unknown[] => [
  { headers: signedAt(Date.now()), body, secret },
  { headers: signedAt(Date.now()), body: body.replace('raised', 'cleared'), secret },
  { headers: signedAt(Date.now()), body, secret: webhookSecretText(Buffer.alloc(32, 8)) },
  { headers: { ...signedAt(Date.now()), 'webhook-id': 'two' }, body, secret },
  { headers: signedAt(Date.now() - 600_000), body, secret },
  { headers: {}, body, secret },
  { headers: signedAt(Date.now(), plain), body, secret: plain },
];
const VERDICTS = [true, false, false, false, false, false, true];

test('the receiver in Node of docs/alarm-channels.md knows what is from Foyer', async () => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(block('js'))}`)) as {
    isFromFoyer: (headers: unknown, body: Buffer, secret: string) => boolean;
  };
  assert.deepEqual(
    (cases() as { headers: unknown; body: string; secret: string }[]).map((one) =>
      module.isFromFoyer(one.headers, Buffer.from(one.body), one.secret),
    ),
    VERDICTS,
  );
});

const NO_PYTHON = spawnSync('python3', ['--version']).status === 0 ? false : 'Python is not installed';

test('the receiver in Python of docs/alarm-channels.md does so too', { skip: NO_PYTHON }, () => {
  const asks = `import json, sys
print(json.dumps([is_from_foyer(c["headers"], c["body"].encode(), c["secret"]) for c in json.load(sys.stdin)]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', `${block('python')}\n${asks}`], {
    input: JSON.stringify(cases()),
    encoding: 'utf8',
  });
  assert.deepEqual([stdout.trim(), stderr], [JSON.stringify(VERDICTS).replaceAll(',', ', '), '']);
});
