import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { converse, converseSignedIn, rehearse, requestToken, sendMail } from './rehearsal.ts';

test('with a folder the certificate authority outlives the sandbox, and its key is nobody else’s to read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const first = await rehearse({ folder });
  await first.sandbox.stop();
  await using second = await rehearse({ folder });
  assert.equal(second.sandbox.caCertificate, first.sandbox.caCertificate);
  assert.equal((await requestToken(second.sandbox)).status, 200);
  assert.equal((await stat(join(folder, 'sandbox-ca-key.pem'))).mode & 0o777, 0o600);
  await rm(folder, { recursive: true });
});

test('SMTP goes down and comes back on its port, and the inbox is still there', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const { mailbox } = sandbox.defaults;
  const port = sandbox.smtpPort;
  const before = await converseSignedIn(sandbox);
  await sendMail(before, mailbox);
  await sandbox.stopSmtp();
  await before.closed;
  await assert.rejects(converse(sandbox), { code: 'ECONNREFUSED' });
  assert.equal((await requestToken(sandbox)).status, 200);
  await sandbox.startSmtp();
  assert.equal(sandbox.smtpPort, port);
  using after = await converseSignedIn(sandbox);
  await sendMail(after, mailbox);
  assert.equal(sandbox.messages().length, 2);
});

test('dropped connections are gone, and new ones are served', async () => {
  await using stand = await rehearse();
  const client = await converseSignedIn(stand.sandbox);
  stand.sandbox.dropConnections();
  await client.closed;
  using next = await converseSignedIn(stand.sandbox);
  assert.match(await next.ask('NOOP'), /^250 /);
});

test('latency holds back the answers to AUTH and to a mail, by the clock', async () => {
  await using stand = await rehearse();
  using client = await converseSignedIn(stand.sandbox);
  stand.sandbox.setLatency({ smtpMs: 500 });
  let isAnswered = false;
  const late = sendMail(client, stand.sandbox.defaults.mailbox).finally(() => (isAnswered = true));
  using other = await converse(stand.sandbox);
  await other.reply();
  await stand.clock.advance(499);
  await other.ask('NOOP');
  assert.equal(isAnswered, false);
  while (!isAnswered) {
    await stand.clock.advance(500);
    await other.ask('NOOP');
  }
  assert.match(await late, /^250 /);
});

test('stopping twice is stopping, with connections open', async () => {
  const { sandbox } = await rehearse();
  const client = await converse(sandbox);
  await sandbox.stop();
  await sandbox.stop();
  await client.closed;
});
