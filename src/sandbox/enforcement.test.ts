import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converse, converseSignedIn, rehearse, sendMail, type Conversation } from './rehearsal.ts';

test('the fourth connection of a mailbox is refused after DATA, until one of the others goes', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const { mailbox } = sandbox.defaults;
  const clients: Conversation[] = [];
  for (let count = 0; count < 4; count += 1) clients.push(await converseSignedIn(sandbox));
  const [first, , , fourth] = clients;
  assert.ok(first && fourth);
  assert.match(await sendMail(first, mailbox), /^250 /);
  assert.match(
    await sendMail(fourth, mailbox),
    /^432 4\.3\.2 Concurrent connections limit exceeded\. Visit https:\/\/aka\.ms\/concurrent_sending for more information\. \[Hostname=/,
  );
  await first.ask('QUIT');
  await first.closed;
  assert.match(await sendMail(fourth, mailbox), /^250 /);
  const { maxConcurrentConnections, refused } = sandbox.stats();
  assert.deepEqual(maxConcurrentConnections, { [mailbox]: 4 });
  assert.deepEqual(refused, { 432: 1 });
  for (const client of clients) client[Symbol.dispose]();
});

test('connections of another mailbox are not counted together', async () => {
  await using stand = await rehearse();
  const { mailbox } = stand.sandbox.defaults;
  const others: Conversation[] = [];
  for (let count = 0; count < 3; count += 1)
    others.push(await converseSignedIn(stand.sandbox, 'alarms@contoso.onmicrosoft.com'));
  using client = await converseSignedIn(stand.sandbox);
  assert.match(await sendMail(client, mailbox), /^250 /);
  for (const other of others) other[Symbol.dispose]();
});

test('thirty mails a minute are accepted, the next is refused until the minute has rolled on', async () => {
  await using stand = await rehearse();
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  for (let count = 0; count < 30; count += 1) assert.match(await sendMail(client, mailbox), /^250 /);
  assert.match(await sendMail(client, mailbox), /^432 4\.3\.2 Message submission rate/);
  await stand.clock.advance(60_000);
  assert.match(await sendMail(client, mailbox), /^250 /);
});

test('where the rate delays, the answer comes when the minute has room', async () => {
  await using stand = await rehearse({ limits: { messagesPerMinute: 1, whenOverRate: 'delay' } });
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  await sendMail(client, mailbox);
  let isAnswered = false;
  const late = sendMail(client, mailbox).finally(() => (isAnswered = true));
  using other = await converse(stand.sandbox);
  await other.reply();
  await stand.clock.advance(59_999);
  await other.ask('NOOP');
  assert.equal(isAnswered, false);
  // The mail may only now have come to its limit: time moves on until it is answered.
  while (!isAnswered) {
    await stand.clock.advance(1);
    await other.ask('NOOP');
  }
  assert.match(await late, /^250 /);
});

test('a client that goes away while the rate delays leaves no mail', async () => {
  await using stand = await rehearse({ limits: { messagesPerMinute: 1, whenOverRate: 'delay' } });
  const { mailbox } = stand.sandbox.defaults;
  const client = await converseSignedIn(stand.sandbox);
  await sendMail(client, mailbox);
  const late = assert.rejects(sendMail(client, mailbox), /closed without a reply/);
  using other = await converse(stand.sandbox);
  await other.reply();
  await other.ask('NOOP');
  client[Symbol.dispose]();
  await late;
  await stand.clock.advance(120_000);
  assert.equal(stand.sandbox.stats().accepted, 1);
});

test('recipients of a rolling day are limited, and so are those of one mail', async () => {
  await using stand = await rehearse({
    limits: { recipientsPerDay: 3, recipientsPerMessage: 2, sessionTotalMs: 'off', sessionIdleMs: 'off' },
  });
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  const two = ['a@b.example', 'c@d.example'];
  assert.match(await sendMail(client, mailbox, [...two, 'e@f.example']), /^452 4\.5\.3 Too many recipients/);
  await client.ask('RSET');
  assert.match(await sendMail(client, mailbox, two), /^250 /);
  assert.match(
    await sendMail(client, mailbox, two),
    /^554 5\.2\.0 STOREDRV\.Submission\.Exception:SubmissionQuotaExceeded/,
  );
  await stand.clock.advance(86_400_000);
  assert.match(await sendMail(client, mailbox, two), /^250 /);
});

test('a silent connection is ended after five minutes, any after ten', async () => {
  await using stand = await rehearse();
  using silent = await converse(stand.sandbox);
  await silent.reply();
  await stand.clock.advance(300_000);
  assert.match(await silent.reply(), /^451 4\.4\.2 Timeout waiting for data from client/);
  await silent.closed;

  using talking = await converse(stand.sandbox);
  await talking.reply();
  for (let minute = 0; minute < 9; minute += 1) {
    await stand.clock.advance(60_000);
    await talking.ask('NOOP');
  }
  await stand.clock.advance(60_000);
  assert.match(
    await talking.reply(),
    /^421 4\.4\.1 Connection timed out\. Total session duration: 00:10:00\.0000000/,
  );
});

test('without limits none is enforced', async () => {
  await using stand = await rehearse({ limits: 'off', keepMessages: 5 });
  const { mailbox } = stand.sandbox.defaults;
  const clients: Conversation[] = [];
  for (let count = 0; count < 5; count += 1) clients.push(await converseSignedIn(stand.sandbox));
  for (const client of clients) {
    for (let count = 0; count < 10; count += 1) assert.match(await sendMail(client, mailbox), /^250 /);
    client[Symbol.dispose]();
  }
  assert.equal(stand.sandbox.stats().accepted, 50);
  assert.deepEqual(
    stand.sandbox.messages().map(({ id }) => id),
    ['46', '47', '48', '49', '50'],
  );
});
