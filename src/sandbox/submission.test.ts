import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  converse,
  converseSecurely,
  converseSignedIn,
  freshToken,
  rehearse,
  requestToken,
  sendMail,
  xoauth2Blob,
} from './rehearsal.ts';
import { DEFAULT_SETTINGS, parseSandboxSettings, type SandboxSettings } from './sandbox-settings.ts';

type TenantInput = NonNullable<(typeof DEFAULT_SETTINGS)['tenants'][number]>;

/** The default settings with changes to the first tenant, its first application or its first mailbox. */
function settingsWith(changes: { tenant?: object; app?: object; mailbox?: object }): SandboxSettings {
  const input = structuredClone(DEFAULT_SETTINGS);
  const tenant = input.tenants[0] as TenantInput;
  Object.assign(tenant, changes.tenant);
  Object.assign(tenant.apps?.[0] ?? {}, changes.app);
  Object.assign(tenant.mailboxes?.[0] ?? {}, changes.mailbox);
  return parseSandboxSettings(input);
}

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
  const answer = await sendMail(client, from, ['a@b.example', 'c@d.example'], body.replaceAll('\r\n.', '\r\n..'));
  assert.equal(answer, `250 2.0.0 OK <1@foyer> [Hostname=${HOST}]`);
  const [message] = sandbox.messages();
  assert.equal(message?.source.toString(), body);
  assert.deepEqual(message?.envelope, { from, to: ['a@b.example', 'c@d.example'] });
  assert.equal(message?.tls, 'TLSv1.3');
  assert.equal(sandbox.stats().accepted, 1);
});

test('XOAUTH2 is taken after an empty 334 as well', async () => {
  await using stand = await rehearse();
  using client = await converseSecurely(stand.sandbox);
  assert.equal(await client.ask('AUTH XOAUTH2'), '334 ');
  const blob = xoauth2Blob(stand.sandbox.defaults.mailbox, await freshToken(stand.sandbox));
  assert.equal(await client.ask(blob), '235 2.7.0 Authentication successful');
});

const STRANGE: readonly [string, { tenant?: object; app?: object; mailbox?: object }, RegExp][] = [
  ['no SMTP role', { app: { roles: [] } }, /^535 5\.7\.3 Authentication unsuccessful \[/],
  ['no service principal in Exchange', { app: { exchangeServicePrincipal: null } }, /^535 5\.7\.3 /],
  [
    'a service principal with another object ID',
    { app: { exchangeServicePrincipal: { objectId: '00000000-0000-4000-8000-000000000001' } } },
    /^535 5\.7\.3 /,
  ],
  ['no permission on the mailbox', { mailbox: { fullAccess: [] } }, /^535 5\.7\.3 /],
  ['a role besides RBAC and no permission', { app: { rbac: true }, mailbox: { fullAccess: [] } }, /^535 5\.7\.3 /],
  ['RBAC for another mailbox', { app: { roles: [], rbac: ['other@contoso.onmicrosoft.com'] } }, /^535 5\.7\.3 /],
  ['RBAC for the mailbox', { app: { roles: [], rbac: ['no-reply@contoso.onmicrosoft.com'] }, mailbox: { fullAccess: [] } }, /^235 /],
  [
    'SMTP AUTH off for the mailbox',
    { mailbox: { smtpClientAuthenticationDisabled: true } },
    /^535 5\.7\.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox\. /,
  ],
  [
    'SMTP AUTH off for the organization',
    { tenant: { smtpClientAuthenticationDisabled: true } },
    /^535 5\.7\.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant\. /,
  ],
  [
    'SMTP AUTH off for the organization, on for the mailbox',
    { tenant: { smtpClientAuthenticationDisabled: true }, mailbox: { smtpClientAuthenticationDisabled: false } },
    /^235 /,
  ],
];

for (const [name, changes, answer] of STRANGE) {
  test(`sign-in with ${name} is answered ${answer.source.slice(1, 12)}`, async () => {
    await using stand = await rehearse({ settings: settingsWith(changes) });
    using client = await converseSecurely(stand.sandbox);
    const blob = xoauth2Blob(stand.sandbox.defaults.mailbox, await freshToken(stand.sandbox));
    assert.match(await client.ask(`AUTH XOAUTH2 ${blob}`), answer);
  });
}

test('a token is refused for what is wrong with it, always in the same words', async (t) => {
  await using stand = await rehearse();
  const { sandbox, clock } = stand;
  const { mailbox } = sandbox.defaults;
  const good = await freshToken(sandbox);
  const [head = '', claims = '', signature = ''] = good.split('.');
  const forged = Buffer.from(claims, 'base64url').toString().replace('SMTP.SendAsApp', 'SMTP.SendAsApq');
  const { body: graph } = await requestToken(sandbox, { scope: 'https://graph.microsoft.com/.default' });
  await using stranger = await rehearse();
  const blobs: readonly [string, string][] = [
    ['changed claims', xoauth2Blob(mailbox, `${head}.${Buffer.from(forged).toString('base64url')}.${signature}`)],
    ['no signature', xoauth2Blob(mailbox, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`)],
    ['another issuer', xoauth2Blob(mailbox, await freshToken(stranger.sandbox))],
    ['another audience', xoauth2Blob(mailbox, graph['access_token'] as string)],
    ['another tenant’s mailbox', xoauth2Blob('no-reply@fabrikam.onmicrosoft.com', good)],
    ['an alias as user', xoauth2Blob('guest@contoso.onmicrosoft.com', good)],
    ['not base64', '?'],
  ];
  for (const [name, blob] of blobs) {
    await t.test(name, async () => {
      using client = await converseSecurely(sandbox);
      assert.match(
        await client.ask(`AUTH XOAUTH2 ${blob}`),
        new RegExp(`^535 5\\.7\\.3 Authentication unsuccessful${STAMP}`),
      );
    });
  }
  await t.test('at the second it ends', async () => {
    await clock.advance(3599_000);
    using client = await converseSecurely(sandbox);
    assert.match(await client.ask(`AUTH XOAUTH2 ${xoauth2Blob(mailbox, good)}`), /^535 5\.7\.3 /);
  });
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
    ['MAIL FROM:<a@b.example>', new RegExp(`^530 5\\.7\\.57 Client not authenticated to send mail\\.${STAMP}`)],
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

test('AUTH LOGIN is refused, unless the mailbox permits its password', async () => {
  await using stand = await rehearse({ settings: settingsWith({ mailbox: { password: 'pa ss' } }) });
  const login = async (user: string, password: string): Promise<string> => {
    using client = await converseSecurely(stand.sandbox);
    assert.equal(await client.ask('AUTH LOGIN'), '334 VXNlcm5hbWU6');
    assert.equal(await client.ask(Buffer.from(user).toString('base64')), '334 UGFzc3dvcmQ6');
    return await client.ask(Buffer.from(password).toString('base64'));
  };
  assert.match(await login('alarms@contoso.onmicrosoft.com', 'x'), /^535 5\.7\.139 .+ basic authentication is disabled\./);
  assert.match(await login(stand.sandbox.defaults.mailbox, 'x'), /^535 5\.7\.139 .+ the user credentials were incorrect\./);
  assert.match(await login(stand.sandbox.defaults.mailbox, 'pa ss'), /^235 /);
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
  assert.match(await sendMail(client, 'ceo@contoso.example', ['a@b.example'], mail(mailbox)), /^554 5\.2\.252 /);
  assert.match(await sendMail(client, mailbox, ['a@b.example'], mail(`${mailbox}, welcome@contoso.example`)), /^550 5\.1\.20 /);
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
  assert.match(await client.ask(`BDAT ${head.length}\r\n${head}`.slice(0, -2)), /^250 2\.0\.0 Octets received/);
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
