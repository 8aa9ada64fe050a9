import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converse, converseSignedIn, rehearse, sendMail } from './rehearsal.ts';

const HOST = 'XX0PR00CA0000.SANDBOX.PROD.OUTLOOK.COM';
const STAMP = String.raw` \[${HOST} 2026-05-30T14:00:00\.000Z [0-9A-F]{16}\]$`;

test('the greeting and the capabilities are those of Exchange Online, before and after TLS', async () => {
  await using stand = await rehearse();
  using client = await converse(stand.sandbox);
  assert.equal(
    await client.reply(),
    `220 ${HOST} Microsoft ESMTP MAIL Service ready at Sat, 30 May 2026 14:00:00 +0000`,
  );
  const before = await client.ask('EHLO client.example');
  assert.equal(
    before,
    [
      `250-${HOST} Hello [127.0.0.1]`,
      '250-SIZE 157286400',
      '250-PIPELINING',
      '250-DSN',
      '250-ENHANCEDSTATUSCODES',
      '250-STARTTLS',
      '250-8BITMIME',
      '250-BINARYMIME',
      '250-CHUNKING',
      '250 SMTPUTF8',
    ].join('\r\n'),
  );
  assert.equal(await client.ask('STARTTLS'), '220 2.0.0 SMTP server ready');
  await client.startTls();
  const after = await client.ask('EHLO client.example');
  assert.equal(after, before.replace('250-STARTTLS', '250-AUTH LOGIN XOAUTH2'));
});

test('what a client sent ahead of TLS is forgotten', async () => {
  await using stand = await rehearse();
  using client = await converse(stand.sandbox);
  await client.reply();
  await client.ask('EHLO client.example');
  client.write('STARTTLS\r\nNOOP\r\n');
  assert.equal(await client.reply(), '220 2.0.0 SMTP server ready');
  await client.startTls();
  assert.match(await client.ask('MAIL FROM:<a@b.example>'), /^503 5\.5\.2 Send hello first/);
});

test('a mail is accepted and kept byte for byte', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  using client = await converseSignedIn(sandbox);
  const from = sandbox.defaults.mailbox;
  const body = `From: Guests <${from}>\r\nMessage-ID: <1@foyer>\r\n\r\n.one dot\r\nGr\u00fc\u00dfe\r\n`;
  const answer = await sendMail(
    client,
    from,
    ['a@b.example', 'c@d.example'],
    body.replaceAll('\r\n.', '\r\n..'),
  );
  assert.equal(answer, `250 2.0.0 OK <1@foyer> [Hostname=${HOST}]`);
  const [message] = sandbox.messages();
  assert.equal(message?.source.toString(), body);
  assert.deepEqual(message?.envelope, { from, to: ['a@b.example', 'c@d.example'] });
  assert.equal(message?.tls, 'TLSv1.3');
  assert.equal(sandbox.stats().accepted, 1);
});

test('the wrong order of commands is answered in Exchange’s words', async (t) => {
  await using stand = await rehearse();
  using client = await converse(stand.sandbox);
  await client.reply();
  const steps: readonly [string, RegExp][] = [
    ['MAIL FROM:<a@b.example>', /^503 5\.5\.2 Send hello first/],
    ['EHLO', /^501 5\.5\.4 Invalid arguments/],
    ['EHLO client.example', /^250-/],
    ['AUTH XOAUTH2 abc', /^504 5\.7\.4 Unrecognized authentication type/],
    [
      'MAIL FROM:<a@b.example>',
      new RegExp(`^530 5\\.7\\.57 Client not authenticated to send mail\\.${STAMP}`),
    ],
    ['RCPT TO:<a@b.example>', /^503 5\.5\.2 Need mail command/],
    ['DATA', /^503 5\.5\.2 Need mail command/],
    ['FLY', /^500 5\.3\.3 Unrecognized command/],
    ['VRFY a', /^252 2\.1\.5 /],
    ['NOOP', /^250 2\.0\.0 OK/],
    ['HELP', /^214-/],
    ['QUIT', /^221 2\.0\.0 Service closing transmission channel$/],
  ];
  for (const [line, answer] of steps) {
    await t.test(line, async () => assert.match(await client.ask(line), answer));
  }
  await client.closed;
});

test('From and envelope must be the mailbox or what it may send as', async () => {
  await using stand = await rehearse();
  const mailbox = 'reception@contoso.onmicrosoft.com';
  using client = await converseSignedIn(stand.sandbox, mailbox);
  const mail = (from: string): string => `From: ${from}\r\n\r\nx\r\n`;
  assert.match(await sendMail(client, mailbox, ['a@b.example'], mail('welcome@contoso.example')), /^250 /);
  assert.match(
    await sendMail(client, mailbox, ['a@b.example'], mail('ceo@contoso.example')),
    /^554 5\.2\.252 SendAsDenied; reception@contoso\.onmicrosoft\.com not allowed to send as ceo@contoso\.example; /,
  );
  assert.match(
    await sendMail(client, 'ceo@contoso.example', ['a@b.example'], mail(mailbox)),
    /^554 5\.2\.252 /,
  );
  assert.match(
    await sendMail(client, mailbox, ['a@b.example'], mail(`${mailbox}, welcome@contoso.example`)),
    /^550 5\.1\.20 /,
  );
  assert.equal(stand.sandbox.messages().length, 1);
});

test('commands sent at once are answered one by one in order, a mail among them', async () => {
  await using stand = await rehearse();
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  const envelope = `MAIL FROM:<${mailbox}>\r\nRCPT TO:<a@b.example>\r\nRCPT TO:<bad>\r\nDATA\r\n`;
  client.write(`${envelope}From: ${mailbox}\r\n\r\none\r\n.\r\nNOOP\r\n`);
  const codes: string[] = [];
  for (let count = 0; count < 6; count += 1) codes.push((await client.reply()).slice(0, 3));
  assert.deepEqual(codes, ['250', '250', '501', '354', '250', '250']);
});

test('a mail in chunks is accepted with its last one', async () => {
  await using stand = await rehearse();
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  await client.ask(`MAIL FROM:<${mailbox}> BODY=BINARYMIME`);
  await client.ask('RCPT TO:<a@b.example>');
  const head = `From: ${mailbox}\r\n\r\n`;
  assert.match(
    await client.ask(`BDAT ${head.length}\r\n${head}`.slice(0, -2)),
    /^250 2\.0\.0 Octets received/,
  );
  client.write('BDAT 7 LAST\r\na\r\n.\r\nb');
  assert.match(await client.reply(), /^250 2\.0\.0 OK </);
  assert.equal(stand.sandbox.messages()[0]?.source.toString(), `${head}a\r\n.\r\nb`);
});

test('a mail over the size is refused when announced, and when it comes unannounced', async () => {
  await using stand = await rehearse({ limits: { messageSizeBytes: 200 } });
  const { mailbox } = stand.sandbox.defaults;
  using client = await converseSignedIn(stand.sandbox);
  assert.match(await client.ask(`MAIL FROM:<${mailbox}> SIZE=201`), /^552 5\.3\.4 /);
  const long = `From: ${mailbox}\r\n\r\n${'x'.repeat(200)}\r\n`;
  assert.match(await sendMail(client, mailbox, ['a@b.example'], long), /^552 5\.3\.4 /);
  assert.match(await sendMail(client, mailbox, ['a@b.example'], `From: ${mailbox}\r\n\r\nx\r\n`), /^250 /);
});

test('a command longer than a line may be is refused and the conversation goes on', async () => {
  await using stand = await rehearse();
  using client = await converse(stand.sandbox);
  await client.reply();
  assert.match(await client.ask(`NOOP ${'x'.repeat(20_000)}`), /^500 5\.3\.3 Line too long/);
  assert.match(await client.ask('NOOP'), /^250 /);
});
