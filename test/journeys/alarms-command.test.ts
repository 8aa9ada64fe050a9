// `foyer alarms` as somebody with a shell meets it: what is open, what to do, and that somebody knows.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { commandActor } from '../../src/permissions/permissions.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';
import { freePort } from '../stand-ins/real-proxy.ts';
import { createTestAuthority } from '../stand-ins/test-authority.ts';

const DAY = 86_400_000;
const BY_COMMAND = commandActor('root');

test('an alarm is listed with what to do, acknowledged, and listed as cleared when it has ended', async (t) => {
  const line = await createCommandLine(t);
  const foyer = (words: string): Promise<Ran> => line.foyer(words.split(' '));
  assert.match((await foyer('alarms list')).out, /^There are no open alarms\.$/m);

  const app = await line.server();
  t.after(() => app.close());
  const until = new Date(Date.now() + 20.5 * DAY).toISOString();
  const { pem } = await createTestAuthority('Contoso Root\u001b[31m', { until });
  const { certificates } = await app.trust.add(Buffer.from(pem), { roles: ['infrastructure'] }, BY_COMMAND);
  await app.alarms.tend();

  const { out } = await foyer('alarms list');
  assert.match(out, /^WARNING {2}Trusted certificate expiring {2}[0-9a-f-]{36}$/m);
  assert.match(out, /“Contoso Root.*” ends on \d{4}-\d\d-\d\d, in 20 days\.$/m);
  assert.match(out, /foyer trust add/);
  assert.ok(!out.includes('\u001b'), 'a terminal obeys control characters');
  const [{ id = '', kind = '' } = {}] = JSON.parse((await foyer('alarms list --json')).out) as {
    id?: string;
    kind?: string;
  }[];
  assert.equal(kind, 'trusted-certificate-expiring');

  assert.equal((await foyer(`alarms acknowledge ${id}`)).code, 0);
  assert.match((await foyer('alarms list')).out, /; acknowledged by \S+ /);
  await app.trust.remove(certificates[0]?.fingerprint ?? '', BY_COMMAND);
  await app.alarms.tend();
  assert.match((await foyer('alarms list')).out, /no open alarms/);
  assert.match((await foyer('alarms list --cleared')).out, /; cleared \d{4}-/);
  const again = await foyer(`alarms acknowledge ${id} --json`);
  assert.equal(again.code, 66);
  assert.match(again.out, /alarm_not_found/);

  const shown = await foyer(`alarms show ${id}`);
  assert.match(shown.out, /; acknowledged by \S+ .*; cleared \d{4}-/);
  assert.match(
    (await foyer('alarms summary')).out,
    /^Trusted certificate expiring {2}0 open {2}once {2}last \S+ \S+ UTC {2}on \S+$/m,
  );
  const found = async (words: string): Promise<number> =>
    (JSON.parse((await foyer(`alarms list ${words} --json`)).out) as unknown[]).length;
  assert.equal(await found('--all --severity warning --kind trusted-certificate-expiring'), 1);
  assert.equal(await found('--all --rule trusted-certificate-expiring --text root --limit 1'), 1);
  assert.equal(await found('--all --severity critical'), 0);
  assert.equal(await found('--all --kind mail-backlog --kind mail-failing'), 0);
  assert.equal(await found('--all --to 2026-01-01'), 0);
  assert.equal(await found('--node nobody'), 0);
  const none = await foyer('alarms acknowledge --rule trusted-certificate-expiring --json');
  assert.deepEqual(JSON.parse(none.out), { acknowledged: 0 });
  assert.match(
    (await foyer('alarms kinds')).out,
    /^mail-backlog {2}Mail backlog {2}mail\n {4}minutes 30 \(1 to /m,
  );
});

test('words that alarms does not know are told with its usage, and nothing is opened', async (t) => {
  const line = await createCommandLine(t, { FOYER_DATABASE_URL: 'postgres://nowhere.invalid/foyer' });
  for (const words of [
    '',
    'mute',
    'list x',
    'list --cleared --all',
    'list --severity bad',
    'list --kind pager',
    'list --from yesterday',
    'list --limit 0',
    'list --file x',
    'show',
    'show x y',
    'acknowledge',
    'acknowledge x --rule y',
    'acknowledge x --cleared',
    'rules x y',
    'add-rule',
    'add-rule x --file y',
    'change-rule --file x',
    'mute-rules',
    'remove-rule',
    'add-channel',
    'change-channel x',
    'test-channel',
    'deliveries',
    'notification x',
    'test-mail',
    'test-mail x --language klingon',
    'constructor',
  ]) {
    const { code, err } = await line.foyer(['alarms', ...words.split(' ').filter((word) => word !== '')]);
    assert.deepEqual([code, err.includes('Use:\n  foyer alarms ')], [64, true], words);
  }
});

test('rules are added, changed by what was printed, muted by name, and deleted', async (t) => {
  const line = await createCommandLine(t);
  const foyer = (words: readonly string[], input?: unknown): Promise<Ran> =>
    line.foyer(['alarms', ...words], JSON.stringify(input));
  const wanted = { kind: 'mail-backlog', name: 'For the desk', thresholds: { minutes: 120 } };
  const added = await foyer(['add-rule', '--file', '-', '--json'], wanted);
  assert.equal(added.code, 0, added.err);
  const again = await foyer(['add-rule', '--file', '-', '--json'], wanted);
  assert.deepEqual([again.code, again.out.includes('alarm_rule_exists')], [1, true], again.out);

  const rule = JSON.parse(added.out) as object;
  const note = 'Call 42\u001b[31m';
  const changed = await foyer(['change-rule', 'for the DESK', '--file', '-'], {
    ...rule,
    note,
    byMail: false,
  });
  assert.equal(changed.code, 0, changed.err);
  assert.match(changed.out, / of mail-backlog {2}For the desk {2}minutes 120\n {4}goes by syslog, webhook\n/);
  assert.match(changed.out, /note: Call 42/);
  assert.ok(!changed.out.includes('\u001b'));
  const system = JSON.parse((await foyer(['rules', 'mail-throttled', '--json'])).out) as object;
  const same = await foyer(['change-rule', 'mail-throttled', '--file', '-', '--json'], system);
  assert.deepEqual(JSON.parse(same.out), system);

  const muted = await foyer(['mute-rules', 'mail-throttled', 'For the desk']);
  assert.deepEqual(muted.out.match(/MUTED/g)?.length, 2, muted.err);
  assert.equal((await foyer(['enable-rules', 'For the desk', 'nothing'])).code, 66);
  assert.match((await foyer(['rules'])).out, /^mail-backlog {2}Mail backlog {2}minutes 30$/m);
  const kept = await foyer(['remove-rule', 'mail-throttled', '--json']);
  assert.match(kept.out, /alarm_rule_is_system/);
  assert.match((await foyer(['remove-rule', 'For the desk'])).out, /^For the desk is removed\.$/m);
  assert.equal((await foyer(['rules', 'For the desk'])).code, 66);
});

test('channels are added by standard input and tried, and their secrets are not printed', async (t) => {
  const line = await createCommandLine(t);
  const printed: string[] = [];
  const foyer = async (words: readonly string[], input?: unknown): Promise<Ran> => {
    const ran = await line.foyer(['alarms', ...words], JSON.stringify(input));
    printed.push(ran.out, ran.err);
    return ran;
  };
  const port = await freePort();
  const hook = {
    type: 'webhook',
    name: 'On call',
    url: `https://localhost:${port}/XyZ`,
    secret: 'wnqw2LzqPH5mXzYtQ8vB3kR7sDfG',
  };
  assert.match((await foyer(['channels'])).out, /nowhere besides mail/);
  const added = await foyer(['add-channel', '--file', '-'], hook);
  assert.equal(added.code, 0, added.err);
  assert.match(added.out, /^On call {2}\S+ {2}webhook foyer to https:\/\/localhost:\d+\/…, signed$/m);
  const failed = await foyer(['test-channel', 'on CALL']);
  assert.deepEqual(
    [failed.code, / FAILED .*test client-secret-expiring/.test(failed.out)],
    [69, true],
    failed.out,
  );
  const tried = JSON.parse((await foyer(['deliveries', 'On call', '--json'])).out) as { state: string }[];
  assert.deepEqual(
    tried.map(({ state }) => state),
    ['failed'],
  );

  const shown = JSON.parse((await foyer(['channels', 'On call', '--json'])).out) as { lastDay: object };
  assert.deepEqual(shown.lastDay, { delivered: 0, failed: 1, meanLatencyMs: null });
  const changed = await foyer(['change-channel', 'On call', '--file', '-'], { ...shown, isEnabled: false });
  assert.match(changed.out, /\/…, signed {2}DISABLED$/m, changed.err);
  const elsewhere = { type: 'webhook', name: 'On call', url: 'https://hooks.fabrikam.example/x' };
  assert.doesNotMatch((await foyer(['change-channel', 'On call', '--file', '-'], elsewhere)).out, /signed/);
  const wrong = await foyer(['add-channel', '--file', '-', '--json'], { ...hook, name: 'x', secret: 'XyZ' });
  assert.deepEqual([wrong.code, wrong.out.includes('"secret"')], [65, true], wrong.out);
  const named = await foyer(['change-channel', 'Nobody', '--file', '-'], hook);
  assert.deepEqual([named.code, named.err.includes('There are: On call')], [66, true]);
  assert.match((await foyer(['remove-channel', 'On call'])).out, /is removed/);
  for (const hidden of ['XyZ', hook.secret]) assert.ok(!printed.join('\n').includes(hidden), hidden);
});

test('Alarm Notification is saved as it was printed, and its test is queued', async (t) => {
  const line = await createCommandLine(t);
  const foyer = (words: readonly string[], input?: unknown): Promise<Ran> =>
    line.foyer(['alarms', ...words], JSON.stringify(input));
  const shown = JSON.parse((await foyer(['notification'])).out) as { settings: object };
  assert.deepEqual(shown.settings, { sender: null, canaryMinutes: 60 });
  const settings = { sender: 'alarms@contoso.com', canaryMinutes: 30 };
  const saved = await foyer(['notification', '--file', '-', '--json'], { ...shown, settings });
  assert.deepEqual((JSON.parse(saved.out) as typeof shown).settings, settings);
  assert.equal((await foyer(['notification', '--file', '-'], { canaryMinutes: 1 })).code, 65);
  assert.match((await foyer(['test-mail', 'ada@contoso.com'])).out, /^[0-9a-f-]{36}$/m);
  assert.equal((await foyer(['test-mail', 'nobody'])).code, 65);
});
