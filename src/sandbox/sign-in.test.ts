import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converseSecurely, freshToken, rehearse, requestToken, xoauth2Blob } from './rehearsal.ts';
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
  [
    'a role besides RBAC and no permission',
    { app: { rbac: true }, mailbox: { fullAccess: [] } },
    /^535 5\.7\.3 /,
  ],
  [
    'RBAC for another mailbox',
    { app: { roles: [], rbac: ['other@contoso.onmicrosoft.com'] } },
    /^535 5\.7\.3 /,
  ],
  [
    'RBAC for the mailbox',
    { app: { roles: [], rbac: ['no-reply@contoso.onmicrosoft.com'] }, mailbox: { fullAccess: [] } },
    /^235 /,
  ],
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
    {
      tenant: { smtpClientAuthenticationDisabled: true },
      mailbox: { smtpClientAuthenticationDisabled: false },
    },
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
    [
      'changed claims',
      xoauth2Blob(mailbox, `${head}.${Buffer.from(forged).toString('base64url')}.${signature}`),
    ],
    [
      'no signature',
      xoauth2Blob(mailbox, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`),
    ],
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

test('AUTH LOGIN is refused, unless the mailbox permits its password', async () => {
  await using stand = await rehearse({ settings: settingsWith({ mailbox: { password: 'pa ss' } }) });
  const login = async (user: string, password: string): Promise<string> => {
    using client = await converseSecurely(stand.sandbox);
    assert.equal(await client.ask('AUTH LOGIN'), '334 VXNlcm5hbWU6');
    assert.equal(await client.ask(Buffer.from(user).toString('base64')), '334 UGFzc3dvcmQ6');
    return await client.ask(Buffer.from(password).toString('base64'));
  };
  assert.match(
    await login('alarms@contoso.onmicrosoft.com', 'x'),
    /^535 5\.7\.139 .+ basic authentication is disabled\./,
  );
  assert.match(
    await login(stand.sandbox.defaults.mailbox, 'x'),
    /^535 5\.7\.139 .+ the user credentials were incorrect\./,
  );
  assert.match(await login(stand.sandbox.defaults.mailbox, 'pa ss'), /^235 /);
});
