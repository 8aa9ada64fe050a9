// The stand-in against programs that know nothing of it: what they accept, a real server's client will accept.
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { createTransport } from 'nodemailer';
import * as oauth from 'oauth4webapi';
import { Agent, fetch } from 'undici';
import { silentLog } from '../log/log.ts';
import { realClock } from '../time/clock.ts';
import { freshToken, rehearse } from './rehearsal.ts';
import { createSandbox, DEFAULT_SETTINGS, parseSandboxSettings, type Sandbox } from './sandbox.ts';

const has = (program: string): boolean =>
  spawnSync(program, ['--version'], { input: '' }).error === undefined;

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(program: string, parameters: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(program, parameters, { timeout: 20_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Real time, as other programs know no other, and a folder with the certificate. */
async function onStage(work: (sandbox: Sandbox, folder: string) => Promise<void>): Promise<void> {
  const settings = structuredClone(DEFAULT_SETTINGS);
  Object.assign(settings.tenants[0]?.mailboxes?.[1] ?? {}, { password: 'open sesame' });
  const sandbox = createSandbox({
    clock: realClock,
    log: silentLog,
    settings: parseSandboxSettings(settings),
  });
  await sandbox.start();
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  try {
    await writeFile(join(folder, 'ca.pem'), sandbox.caCertificate);
    await work(sandbox, folder);
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
}

const mailFrom = (mailbox: string): string =>
  `From: ${mailbox}\nTo: guest@fabrikam.example\nSubject: By another\n\n.dots\n..and more\n`;

test(
  'curl gets a token and sends a mail with it',
  { skip: !has('curl') && 'curl is not installed' },
  async () => {
    await onStage(async (sandbox, folder) => {
      const { clientId, clientSecret, mailbox, scope } = sandbox.defaults;
      const ca = join(folder, 'ca.pem');
      const form = {
        client_id: clientId,
        client_secret: clientSecret.reveal(),
        scope,
        grant_type: 'client_credentials',
      };
      const fields = Object.entries(form).flatMap(([name, value]) => [
        '--data-urlencode',
        `${name}=${value}`,
      ]);
      const answered = await run('curl', ['-sS', '--cacert', ca, sandbox.tokenUrl(), ...fields]);
      const token = (JSON.parse(answered.output) as { access_token: string }).access_token;
      await writeFile(join(folder, 'mail'), mailFrom(mailbox).replaceAll('\n', '\r\n'));
      const sent = await run('curl', [
        ...['-sS', '--cacert', ca, '--ssl-reqd', `smtp://localhost:${sandbox.smtpPort}`],
        ...['--mail-from', mailbox, '--mail-rcpt', 'guest@fabrikam.example', '--user', mailbox],
        ...['--oauth2-bearer', token, '--login-options', 'AUTH=XOAUTH2', '-T', join(folder, 'mail')],
      ]);
      assert.equal(sent.code, 0, sent.output);
      assert.match(sandbox.messages()[0]?.source.toString() ?? '', /\r\n\.dots\r\n\.\.and more\r\n$/);
    });
  },
);

test(
  'curl does not trust the sandbox without its authority',
  { skip: !has('curl') && 'curl is not installed' },
  async () => {
    await onStage(async (sandbox) => {
      assert.equal((await run('curl', ['-sS', sandbox.tokenUrl()])).code, 60);
    });
  },
);

test('msmtp sends with XOAUTH2', { skip: !has('msmtp') && 'msmtp is not installed' }, async () => {
  await onStage(async (sandbox, folder) => {
    const { mailbox } = sandbox.defaults;
    const config = join(folder, 'msmtprc');
    await writeFile(join(folder, 'token'), await freshToken(sandbox));
    await writeFile(
      config,
      [
        ...['account default', 'host localhost', `port ${sandbox.smtpPort}`, 'tls on', 'tls_starttls on'],
        ...[`tls_trust_file ${join(folder, 'ca.pem')}`, 'auth xoauth2', `user ${mailbox}`, `from ${mailbox}`],
        `passwordeval cat ${join(folder, 'token')}`,
        '',
      ].join('\n'),
    );
    await chmod(config, 0o600);
    const sent = await run('msmtp', ['-C', config, 'guest@fabrikam.example'], mailFrom(mailbox));
    assert.equal(sent.code, 0, sent.output);
    assert.match(sandbox.messages()[0]?.source.toString() ?? '', /\r\n\.dots\r\n\.\.and more\r\n$/);
  });
});

test(
  'swaks is refused a password, and let in where the mailbox permits it',
  { skip: !has('swaks') && 'swaks is not installed' },
  async () => {
    await onStage(async (sandbox, folder) => {
      const send = (user: string): Promise<Ended> =>
        run('swaks', [
          ...['--server', '127.0.0.1', '--port', String(sandbox.smtpPort), '--tls'],
          ...['--tls-verify', '--tls-ca-path', join(folder, 'ca.pem')],
          ...['--auth', 'LOGIN', '--auth-user', user, '--auth-password', 'open sesame'],
          ...['--from', user, '--to', 'guest@fabrikam.example'],
        ]);
      assert.match(
        (await send(sandbox.defaults.mailbox)).output,
        /535 5\.7\.139 .*basic authentication is disabled/,
      );
      const sent = await send('alarms@contoso.onmicrosoft.com');
      assert.equal(sent.code, 0, sent.output);
      assert.equal(sandbox.messages()[0]?.mailbox, 'alarms@contoso.onmicrosoft.com');
    });
  },
);

test('nodemailer sends over a pool of three connections', async () => {
  await onStage(async (sandbox) => {
    const { mailbox } = sandbox.defaults;
    const transport = createTransport({
      ...{ host: 'localhost', port: sandbox.smtpPort, requireTLS: true, tls: { ca: sandbox.caCertificate } },
      ...{ pool: true, maxConnections: 3 },
      auth: { type: 'OAuth2', user: mailbox, accessToken: await freshToken(sandbox) },
    });
    const mails = Array.from({ length: 12 }, (_, index) =>
      transport.sendMail({
        from: mailbox,
        to: 'guest@fabrikam.example',
        subject: `Grüße ${index}`,
        text: 'Hello',
      }),
    );
    for (const { response } of await Promise.all(mails)) assert.match(String(response), /^250 2\.0\.0 OK </);
    transport.close();
    assert.deepEqual(sandbox.stats().refused, {});
  });
});

test('oauth4webapi gets a token by post and by HTTP Basic', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const { clientId, clientSecret, scope } = sandbox.defaults;
  const dispatcher = new Agent({ connect: { ca: sandbox.caCertificate } });
  const server = { issuer: 'https://sandbox.example', token_endpoint: sandbox.tokenUrl() };
  const client = { client_id: clientId };
  for (const prove of [oauth.ClientSecretPost, oauth.ClientSecretBasic]) {
    const answer = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      prove(clientSecret.reveal()),
      { scope },
      {
        [oauth.customFetch]: (url, init) => fetch(url, { ...init, dispatcher }),
      },
    );
    const { expires_in: lifetime } = await oauth.processClientCredentialsResponse(server, client, answer);
    assert.equal(lifetime, 3599);
  }
  await dispatcher.close();
});

test('MSAL gets a token, and tells a wrong secret by its code', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const { clientId, clientSecret, scope, tenantId } = sandbox.defaults;
  const dispatcher = new Agent({ connect: { ca: sandbox.caCertificate } });
  const send = async (
    method: string,
    url: string,
    options?: { headers?: Record<string, string>; body?: string },
  ): Promise<never> => {
    const answer = await fetch(url, { method, dispatcher, ...options });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.json(),
    } as never;
  };
  const origin = new URL(sandbox.tokenUrl()).host;
  const application = (secret: string): ConfidentialClientApplication =>
    new ConfidentialClientApplication({
      auth: {
        clientId,
        clientSecret: secret,
        authority: `https://${origin}/${tenantId}`,
        knownAuthorities: [origin],
      },
      system: {
        networkClient: {
          sendGetRequestAsync: (url, options) => send('GET', url, options),
          sendPostRequestAsync: (url, options) => send('POST', url, options),
        },
      },
    });
  const result = await application(clientSecret.reveal()).acquireTokenByClientCredential({ scopes: [scope] });
  assert.equal(result?.tokenType, 'Bearer');
  await assert.rejects(
    application('wrong').acquireTokenByClientCredential({ scopes: [scope] }),
    /AADSTS7000215/,
  );
  await dispatcher.close();
});

test(
  'openssl finds nothing wrong with the authority',
  { skip: !has('openssl') && 'openssl is not installed' },
  async () => {
    await onStage(async (_sandbox, folder) => {
      const ca = join(folder, 'ca.pem');
      assert.match(execFileSync('openssl', ['verify', '-x509_strict', '-CAfile', ca, ca]).toString(), /: OK/);
    });
  },
);
