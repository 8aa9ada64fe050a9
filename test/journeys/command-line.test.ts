// The outside contract (commands, JSON, exit codes) with the real program, with and without a running server.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { described } from '../../src/cli/sandbox.ts';
import { connectedFoyer, createFoyerFolder, sharedDatabase } from '../stand-ins/foyer-process.ts';

const parsed = (text: string): Record<string, never> => JSON.parse(text) as Record<string, never>;

test('what is wrong with the words, the environment or the data has its own exit code', async (t) => {
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  const cases: readonly [args: string[], code: number, told: RegExp, input?: string][] = [
    [['frobnicate'], 64, /no command "frobnicate"/],
    [['smtp', 'paint'], 64, /Use:/],
    [['queue', 'show', '--frob'], 64, /--frob/],
    [['smtp', 'show'], 66, /no SMTP server yet/],
    [['queue', 'show', 'nonsense'], 66, /no message "nonsense"/],
    [['smtp', 'save', '--file', '/nonexistent'], 66, /cannot be read/],
    [['smtp', 'save', '--file', '-'], 65, /not JSON/, '{"a'],
    [['smtp', 'save', '--file', '-'], 65, /authentication must be given/, '{"server":"x"}'],
    [['send', '--to', 'a@example.com', '--subject', 's'], 65, /no sender/],
    [['send', '--from', 'a@b.c', '--to', 'no address', '--subject', 's'], 65, /not a mail address/],
    [['network'], 64, /Use:/],
    [['network', 'save'], 64, /which file/],
    [['network', 'save', '--file', '-'], 65, /crl\.host must be given/, '{"crl":{"type":"http","port":1}}'],
    [['trust', 'add', '-'], 65, /holds no certificate/, 'rubbish'],
    [['help'], 0, /^$/],
  ];
  for (const [args, code, told, input] of cases) {
    const finished = await foyer.run(args, input);
    assert.equal(finished.code, code, `${args.join(' ')}: ${finished.err}`);
    assert.match(finished.err, told);
  }
});

test('a broken environment is told whole, with exit code 78', async (t) => {
  const foyer = await createFoyerFolder(t, { FOYER_LISTEN: 'x', FOYER_LOGLEVEL: 'debug' });
  const { code, err } = await foyer.run(['queue', 'list']);
  assert.equal(code, 78);
  assert.match(err, /FOYER_LISTEN must be address:port[^]*FOYER_LOGLEVEL is not a name/);
});

test('settings are tested, saved, shown without the secret, and can be sent back as shown', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  const shown = await foyer.run(['smtp', 'show']);
  assert.equal(shown.code, 0);
  assert.ok(!shown.out.includes(sandbox.defaults.clientSecret.reveal()));
  const again = await foyer.run(['smtp', 'save', '--file', '-', '--json'], shown.out);
  assert.equal(again.code, 0, again.out + again.err);
  const result = JSON.parse(again.out) as {
    ok: boolean;
    steps: { name: string; status: string }[];
    diagnosis: [];
    retryable: boolean;
  };
  assert.deepEqual(
    result.steps.map(({ name, status }) => `${name} ${status}`),
    [
      'resolve',
      'connect',
      'greeting',
      'encrypt',
      'token-connect',
      'token',
      'claims',
      'authenticate',
      'sender',
    ].map((name) => `${name} passed`),
  );
});

test('settings that fail the test are not saved; as a draft they are kept and change nothing', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  const before = (await foyer.run(['smtp', 'show'])).out;
  const wrong = described(sandbox).settings;
  wrong.authentication.credential.secret = 'wrong~secret';
  const failed = await foyer.run(['smtp', 'save', '--file', '-', '--json'], JSON.stringify(wrong));
  assert.equal(failed.code, 69);
  const answer = JSON.parse(failed.out) as {
    ok: boolean;
    saved: boolean;
    diagnosis: { cause: string; remedy: string }[];
  };
  assert.equal(answer.saved, false);
  assert.equal(answer.diagnosis[0]?.cause, 'client-secret-invalid');
  assert.equal((await foyer.run(['smtp', 'show'])).out, before);
  assert.equal((await foyer.run(['smtp', 'save', '--draft', '--file', '-'], JSON.stringify(wrong))).code, 0);
  assert.equal((await foyer.run(['smtp', 'show'])).out, before);
  const sent = await foyer.run([
    'send',
    '--to',
    'a@example.com',
    '--subject',
    's',
    '--text',
    't',
    '--wait',
    '--json',
  ]);
  assert.equal(parsed(sent.out).state, 'sent');
});

test('proxies are saved, shown without the password, and can be sent back as shown', async (t) => {
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  assert.deepEqual(JSON.parse((await foyer.run(['network', 'show'])).out), { webhook: null, crl: null });
  const crl = {
    type: 'http',
    host: 'proxy.contoso.com',
    port: 3128,
    username: 'foyer',
    bypass: ['*.contoso.com'],
  };
  const saved = await foyer.run(
    ['network', 'save', '--file', '-', '--json'],
    JSON.stringify({ webhook: 'environment', crl: { ...crl, password: 'hunter22' } }),
  );
  assert.equal(saved.code, 0, saved.err);
  const shown = await foyer.run(['network', 'show']);
  assert.equal(shown.out, saved.out);
  assert.deepEqual(JSON.parse(shown.out), { webhook: 'environment', crl });
  assert.equal((await foyer.run(['network', 'save', '--file', '-'], shown.out)).code, 0);
});

test('send, sendmail and queue speak the contract without a server', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  const sent = await foyer.run([
    'send',
    '--to',
    'a@example.com',
    '--subject',
    'One',
    '--text',
    't',
    '--wait',
    '--json',
  ]);
  assert.equal(sent.code, 0, sent.err);
  const { id } = JSON.parse(sent.out) as { id: string };
  const shown = JSON.parse((await foyer.run(['queue', 'show', id, '--json'])).out) as Record<string, unknown>;
  assert.deepEqual(Object.keys(shown).sort(), [
    'attempts',
    'from',
    'id',
    'lane',
    'messageId',
    'nextAttemptAt',
    'purpose',
    'queuedAt',
    'recipients',
    'repeats',
    'state',
    'subject',
  ]);

  const raw = await foyer.run(
    ['sendmail', '-t'],
    'To: b@example.com\nBcc: c@example.com\nSubject: Two\n\nHello\n',
  );
  assert.equal(raw.code, 0, raw.err);
  const list = JSON.parse((await foyer.run(['queue', 'list', '--json'])).out) as {
    messages: { id: string; subject: string; recipients: unknown[] }[];
    counts: Record<string, number>;
    next: null;
  };
  assert.deepEqual([list.counts.sent, list.counts.queued, list.next], [1, 1, null]);
  const two = list.messages[0];
  assert.deepEqual([two?.subject, two?.recipients.length], ['Two', 2]);

  const idsOf = async (...words: string[]): Promise<unknown> =>
    (
      JSON.parse((await foyer.run(['queue', 'list', '--json', ...words])).out) as {
        messages: { id: string }[];
      }
    ).messages.map((message) => message.id);
  assert.deepEqual(await idsOf('--text', 'C@EXAMPLE'), [two?.id]);
  assert.deepEqual(await idsOf('--reply', '2.0.0 ok', '--state', 'sent', '--lane', 'interactive'), [id]);
  assert.deepEqual(await idsOf('--oldest-first', '--to', '2999-01-01'), [id, two?.id]);
  assert.deepEqual(await idsOf('--from', '2999-01-01'), []);
  assert.equal((await foyer.run(['queue', 'list', '--from', 'yesterday'])).code, 64);
  assert.equal((await foyer.run(['queue', 'list', '--lane', 'fast'])).code, 64);
  const content = await foyer.run(['queue', 'show', two?.id ?? '', '--content']);
  assert.match(content.out, /^subject: Two$[^]*^Hello$/m);
  assert.match((await foyer.run(['queue', 'show', two?.id ?? '', '--source'])).out, /\r\n\r\nHello\r\n$/);
  const again = await foyer.run(['queue', 'resend', id, '--to', 'd@example.com', '--json']);
  const repetition = JSON.parse(again.out) as { id: string; repeats: string };
  assert.equal(repetition.repeats, id);
  assert.match((await foyer.run(['queue', 'show', repetition.id])).out, new RegExp(`^repeats +${id}$`, 'm'));

  const states = [];
  for (const move of ['hold', 'release', 'cancel'])
    states.push(parsed((await foyer.run(['queue', move, two?.id ?? '', '--json'])).out).state);
  assert.deepEqual(states, ['held', 'queued', 'cancelled']);
  const tooLate = await foyer.run(['queue', 'release', two?.id ?? '']);
  assert.equal(tooLate.code, 1);
  assert.match(tooLate.err, /only one that is held can/);
  assert.equal(sandbox.messages().length, 1);
});

test('send --wait ends with 75 while the mail still waits, and 65 when it has failed', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  sandbox.fault('server-transient');
  const waits = await foyer.run([
    'send',
    '--to',
    'a@example.com',
    '--subject',
    's',
    '--wait',
    '--timeout',
    '2s',
    '--json',
  ]);
  assert.equal(waits.code, 75);
  sandbox.clearFaults();
  sandbox.fault('recipient-not-found');
  const failed = await foyer.run(['send', '--to', 'b@example.com', '--subject', 's', '--wait', '--json']);
  assert.equal(failed.code, 65, failed.out);
});

test('commands share the database with a running server, which delivers, and a second server refuses', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t);
  const server = await foyer.serve();
  const { code } = await foyer.run([
    'send',
    '--to',
    'a@example.com',
    '--subject',
    's',
    '--text',
    't',
    '--wait',
  ]);
  assert.equal(code, 0);
  assert.equal(sandbox.messages().length, 1);
  const second = await foyer.run(['serve']);
  assert.equal(second.code, 1);
  assert.match(second.err, /already serving the data folder/);
  assert.equal(await server.end('SIGTERM'), 0);
});

test('the data folder is its owner’s alone', async (t) => {
  const foyer = await createFoyerFolder(t);
  await foyer.run(['queue', 'list']);
  const data = foyer.environment.FOYER_DATA ?? '';
  assert.equal(statSync(data).mode & 0o777, 0o700);
  assert.equal(statSync(join(data, 'secret.key')).mode & 0o777, 0o600);
});

test('a lost key is told as such', async (t) => {
  const shared = await sharedDatabase(t);
  await connectedFoyer(t, shared);
  const other = await createFoyerFolder(t, {
    ...shared,
    FOYER_SECRET_KEY: 'ab'.repeat(32),
  });
  const { code, err } = await other.run(['smtp', 'test']);
  assert.equal(code, 78);
  assert.match(err, /sealed with another key/);
});
