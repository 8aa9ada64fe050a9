// The whole connection test through real proxies: Squid for HTTP CONNECT, microsocks for SOCKS5. What Squid answers here
// stands in docs/proxies.md.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import type { TestResult } from '../../src/mail/mail.ts';
import { createConnectionTest } from '../stand-ins/connection.ts';
import {
  freePort,
  NO_MICROSOCKS,
  NO_SQUID,
  PASSWORD,
  startMicrosocks,
  startSquid,
  USER,
} from '../stand-ins/real-proxy.ts';

const connection = await createConnectionTest({ after });
const { sandbox } = connection;
const run = (change: Record<string, unknown>): Promise<TestResult> => connection.run(change);

const SIGNED_IN = { username: USER, password: PASSWORD };
const WRONG = { username: USER, password: 'wrong horse' };

/** The step that failed, and how; `passed` where none did. */
function outcome({ ok, steps }: TestResult): object {
  if (ok) return { step: 'passed' };
  const step = steps.find(({ status }) => status === 'failed');
  const { error, code, message, proxy } = { ...step?.evidence } as Record<string, unknown>;
  return { step: step?.name, code: error ?? code, message, proxy };
}

test('both legs pass through Squid, and the steps tell so', { skip: NO_SQUID }, async (t) => {
  const proxy = { type: 'http', ...(await startSquid(t)) };
  const result = await run({ proxy: { token: proxy, smtp: proxy } });
  assert.deepEqual(outcome(result), { step: 'passed' });
  const address = `127.0.0.1:${proxy.port}`;
  const told = result.steps.map(({ name, evidence }) => [name, (evidence as { proxy?: object }).proxy]);
  const seen = Object.fromEntries(told) as Record<string, object>;
  assert.deepEqual(seen.resolve, { leg: 'smtp', address });
  assert.deepEqual(seen.connect, { leg: 'smtp', address });
  assert.deepEqual(seen['token-connect'], { leg: 'token', address });
});

test(
  'with a password that Squid knows both legs pass, with another they say so',
  { skip: NO_SQUID },
  async (t) => {
    const rules = ['http_access deny !signed_in', 'http_access allow all'];
    const squid = { type: 'http', ...(await startSquid(t, rules)) };
    const signedIn = { ...squid, ...SIGNED_IN };
    assert.deepEqual(outcome(await run({ proxy: { token: signedIn, smtp: signedIn } })), { step: 'passed' });
    for (const wrong of [squid, { ...squid, ...WRONG }]) {
      const code = 'PROXY_AUTH_REQUIRED';
      const address = `127.0.0.1:${squid.port}`;
      const words = 'HTTP/1.1 407 Proxy Authentication Required (ERR_CACHE_ACCESS_DENIED 0)';
      const smtp = `localhost:${sandbox.smtpPort}`;
      assert.deepEqual(outcome(await run({ proxy: { smtp: wrong } })), {
        step: 'connect',
        code,
        message: `the proxy ${address}, asked for ${smtp}: ${words}`,
        proxy: { leg: 'smtp', address, status: 407 },
      });
      assert.deepEqual(outcome(await run({ proxy: { token: wrong } })), {
        step: 'token-connect',
        code,
        message: `the proxy ${address}, asked for ${new URL(sandbox.tokenUrl()).host}: ${words}`,
        proxy: { leg: 'token', address, status: 407 },
      });
    }
  },
);

test('what Squid does not let through or cannot reach is told by its kind', { skip: NO_SQUID }, async (t) => {
  const { smtpPort } = sandbox;
  const closed = await freePort();
  const open = { type: 'http', ...(await startSquid(t)) };
  const rules = [`acl smtp port ${smtpPort}`, 'http_access deny CONNECT smtp', 'http_access allow all'];
  const strict = { type: 'http', ...(await startSquid(t, rules)) };
  const cases = [
    [{ proxy: { smtp: strict } }, 'PROXY_FORBIDDEN', 403, /Forbidden \(ERR_ACCESS_DENIED 0\)$/],
    [
      { proxy: { smtp: open }, port: closed },
      'PROXY_BAD_GATEWAY',
      503,
      /Unavailable \(ERR_CONNECT_FAIL 111\)$/,
    ],
    // Squid 5.7 does not say that it is the name; others answer 503 with ERR_DNS_FAIL, which is PROXY_NO_SUCH_HOST.
    [
      { proxy: { smtp: open }, server: 'nowhere.invalid', connectionTimeoutSeconds: 10 },
      'PROXY_BAD_GATEWAY',
      500,
      /nowhere\.invalid:\d+: HTTP\/1\.1 500 Internal Server Error \(ERR_CANNOT_FORWARD 0\)$/,
    ],
  ] as const;
  for (const [change, code, status, words] of cases) {
    const { message, ...failure } = outcome(await run(change)) as { message: string };
    const address = `127.0.0.1:${change.proxy.smtp.port}`;
    assert.deepEqual(failure, { step: 'connect', code, proxy: { leg: 'smtp', address, status } });
    assert.match(message, words);
  }
  assert.deepEqual(outcome(await run({ proxy: { token: strict } })), { step: 'passed' });
});

test('a proxy that is not there is told as the proxy, for each leg', async () => {
  const port = await freePort();
  const proxy = { type: 'http', host: '127.0.0.1', port };
  for (const [leg, step] of [
    ['smtp', 'connect'],
    ['token', 'token-connect'],
  ] as const) {
    const address = `127.0.0.1:${port}`;
    const message = `the proxy ${address} was not reached: no address answered on port ${port}: ECONNREFUSED`;
    const failure = { step, code: 'PROXY_UNREACHABLE', message, proxy: { leg, address } };
    assert.deepEqual(outcome(await run({ proxy: { [leg]: proxy } })), failure);
    const unknown = { ...proxy, host: 'nowhere.invalid' };
    const { message: words, ...more } = outcome(await run({ proxy: { [leg]: unknown } })) as {
      message: string;
    };
    assert.match(words, /nowhere\.invalid could not be resolved: E/);
    const where = { leg, address: `nowhere.invalid:${port}` };
    assert.deepEqual(more, {
      step: leg === 'smtp' ? 'resolve' : step,
      code: 'PROXY_UNREACHABLE',
      proxy: where,
    });
  }
});

test('both legs pass through microsocks', { skip: NO_MICROSOCKS }, async (t) => {
  const proxy = { type: 'socks5', ...(await startMicrosocks(t)) };
  assert.deepEqual(outcome(await run({ proxy: { token: proxy, smtp: proxy } })), { step: 'passed' });
  const port = await freePort();
  const refused = outcome(await run({ proxy: { smtp: proxy }, port })) as { code: string };
  assert.equal(refused.code, 'PROXY_BAD_GATEWAY');
});

test('microsocks takes the right password and no other', { skip: NO_MICROSOCKS }, async (t) => {
  const proxy = { type: 'socks5', ...(await startMicrosocks(t, true)) };
  const signedIn = { ...proxy, ...SIGNED_IN };
  assert.deepEqual(outcome(await run({ proxy: { token: signedIn, smtp: signedIn } })), { step: 'passed' });
  for (const wrong of [proxy, { ...proxy, ...WRONG }])
    for (const leg of ['smtp', 'token']) {
      const { code } = outcome(await run({ proxy: { [leg]: wrong } })) as { code: string };
      assert.equal(code, 'PROXY_AUTH_REQUIRED');
    }
});

test('what is in the bypass list goes past a proxy that would not let it through', async () => {
  const proxy = {
    type: 'http',
    host: '127.0.0.1',
    port: await freePort(),
    bypass: ['localhost', '127.0.0.0/8'],
  };
  assert.deepEqual(outcome(await run({ proxy: { token: proxy, smtp: proxy } })), { step: 'passed' });
});
