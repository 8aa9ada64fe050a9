// Attacks on the console's guards, over real sockets: what another site, another user, a greedy or a curious client would
// try. Each must fail in the way that is said here.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { sql } from 'kysely';
import { Secret } from '../../src/secrets/secrets.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { ADMIN_NAME, ADMIN_PASSWORD, createTestConsole, type TestConsole } from '../stand-ins/console.ts';

interface Asked {
  readonly method?: string;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
}

function asking(console: Pick<TestConsole, 'url'>) {
  return async (path: string, { method, cookie, headers, form }: Asked = {}): Promise<Response> =>
    fetch(console.url + path, {
      method: method ?? (form ? 'POST' : 'GET'),
      redirect: 'manual',
      headers: { ...(cookie === undefined ? {} : { cookie }), ...headers },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
}

async function arrange(t: TestContext, options = {}) {
  const console = await createTestConsole(t, options);
  return { console, ask: asking(console) };
}

const tokenIn = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';

test('a form of another site, or without a token, or with another session’s, changes nothing', async (t) => {
  const { console, ask } = await arrange(t);
  const cookie = await console.signIn();
  const other = await console.signIn();
  const token = tokenIn(await (await ask('/admin', { cookie })).text());
  const foreign = tokenIn(await (await ask('/admin', { cookie: other })).text());
  const signOut = (asked: Asked): Promise<Response> => ask('/admin/new-password', { cookie, ...asked });
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const answer = await ask('/admin/sign-out', { cookie, headers, form: { token } });
    assert.equal(answer.status, 403, JSON.stringify(headers));
  }
  for (const wrong of ['', 'x', foreign]) {
    const answer = await ask('/admin/sign-out', { cookie, form: { token: wrong } });
    assert.equal(answer.status, 403, `token ${wrong}`);
  }
  assert.equal((await signOut({})).status, 303, 'the session is still there, and complete');
  assert.equal((await ask('/admin', { cookie })).status, 200);
  assert.equal((await ask('/admin/sign-out', { cookie, form: { token } })).status, 303);
  assert.equal((await ask('/admin', { cookie })).status, 303, 'now it has ended');
});

test('a session that was planted before sign-in is not the one that is signed in', async (t) => {
  const { ask } = await arrange(t);
  const planted = 'foyer-session=planted-by-somebody';
  const answer = await ask('/admin/sign-in', {
    cookie: planted,
    form: { name: ADMIN_NAME, password: ADMIN_PASSWORD },
  });
  const [cookie = ''] = answer.headers.getSetCookie().filter((line) => line.startsWith('foyer-session='));
  assert.equal(answer.status, 303);
  assert.doesNotMatch(cookie, /planted/);
  assert.equal((await ask('/admin', { cookie: planted })).status, 303);
  for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.match(cookie, new RegExp(flag));
});

test('sign-in leads to a page of this console, never to another site', async (t) => {
  const { ask } = await arrange(t);
  for (const [asked, expected] of [
    ['//evil.example/', '/admin'],
    ['https://evil.example/', '/admin'],
    ['/admin%0d%0aset-cookie:%20x=y', '/admin'],
    ['/admin/mail?state=held', '/admin/mail?state=held'],
  ] as const) {
    const cookie = `foyer-return=${encodeURIComponent(asked)}`;
    const answer = await ask('/admin/sign-in', {
      cookie,
      form: { name: ADMIN_NAME, password: ADMIN_PASSWORD },
    });
    assert.equal(answer.headers.get('location'), expected, asked);
    assert.equal(answer.headers.get('x'), null);
  }
});

test('an unknown name, a wrong password and a disabled account are answered alike', async (t) => {
  const { console, ask } = await arrange(t);
  const password = 'other-otters-9-lake';
  for (const name of ['zq-known', 'zq-disabled'])
    await console.app.accounts.administrators.add(
      {
        name,
        displayName: name,
        role: 'read-only',
        password: new Secret(password),
        mustChangePassword: false,
      },
      ADMINISTRATOR,
    );
  const { id } = await console.app.accounts.administrators.findByName('zq-disabled');
  await console.app.accounts.administrators.setDisabled(id, true, ADMINISTRATOR);
  const answers = new Set<string>();
  for (const [name, typed] of [
    ['zq-known', 'wrong'],
    ['zq-unknown', password],
    ['zq-disabled', password],
  ] as const) {
    const answer = await ask('/admin/sign-in', { form: { name, password: typed } });
    assert.equal(answer.status, 401);
    answers.add((await answer.text()).replaceAll(name, 'NAME'));
  }
  assert.equal(answers.size, 1);
});

test('every answer to somebody signed in is kept by no cache, framed by nobody and runs no script of others', async (t) => {
  const { console, ask } = await arrange(t);
  const cookie = await console.signIn();
  for (const path of ['/admin', '/admin/nothing', '/admin/sign-in', '/nothing']) {
    const { headers } = await ask(path, { cookie });
    assert.equal(headers.get('cache-control'), 'no-store', path);
    assert.equal(headers.get('x-frame-options'), 'DENY', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      assert.ok(policy.includes(part), `${path}: ${part}`);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('strict-transport-security'), null, 'plain HTTP promises no TLS');
  }
});

test('a proxy that nobody trusts cannot claim TLS, and over plain HTTP elsewhere there is no session', async (t) => {
  const { ask } = await arrange(t);
  const claimed = await ask('/admin/sign-in', {
    headers: { 'x-forwarded-proto': 'https' },
    form: { name: ADMIN_NAME, password: ADMIN_PASSWORD },
  });
  assert.equal(claimed.headers.get('strict-transport-security'), null);
  const port = new URL((await ask('/')).url).port;
  const elsewhere = await raw(Number(port), [
    'POST /admin/sign-in HTTP/1.1',
    'Host: foyer.example.com',
    'Content-Type: application/x-www-form-urlencoded',
    'Content-Length: 46',
    'Connection: close',
    '',
    `name=${ADMIN_NAME}&password=${ADMIN_PASSWORD}`.padEnd(46, '&'),
  ]);
  assert.match(elsewhere, /^HTTP\/1\.1 403/);
  assert.doesNotMatch(elsewhere, /set-cookie: [^\r]*session/i);
  assert.match(elsewhere, /needs HTTPS/);
});

test('behind a trusted proxy cookies are bound to this host, and TLS is pinned', async (t) => {
  const { ask } = await arrange(t, { trustedProxies: ['127.0.0.1'] });
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
  const answer = await ask('/admin/sign-in', {
    headers,
    form: { name: ADMIN_NAME, password: ADMIN_PASSWORD },
  });
  const [cookie = ''] = answer.headers.getSetCookie().filter((line) => line.includes('session'));
  assert.match(cookie, /^__Host-foyer-session=/);
  assert.match(cookie, /Secure/);
  assert.doesNotMatch(cookie, /Domain/i);
  assert.match(answer.headers.get('strict-transport-security') ?? '', /max-age=31536000/);
});

test('paths do not lead out of the folder of files', async (t) => {
  const { ask } = await arrange(t);
  const { port } = new URL((await ask('/')).url);
  for (const path of [
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '/assets/%2e%2e/package.json',
    '/assets/....//package.json',
    '/assets/parts.css/../../package.json',
    '/assets/__proto__',
    '/assets/constructor',
  ]) {
    const answer = await raw(Number(port), [
      `GET ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
      '',
      '',
    ]);
    assert.match(answer, /^HTTP\/1\.1 (404|400)/, path);
    assert.doesNotMatch(answer, /"foyer"/, path);
  }
});

test('a body beyond the limit is refused before it is read whole', async (t) => {
  const { ask } = await arrange(t);
  const answer = await fetch(`${new URL((await ask('/')).url).origin}/admin/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `name=${'x'.repeat(17 * 1024 * 1024)}`,
  }).catch((error: Error) => error);
  // The server may answer, or close while the rest is still being sent: either way nothing was kept.
  if (answer instanceof Error) assert.match(String(answer.cause), /ECONNRESET|EPIPE|closed/);
  else assert.equal(answer.status, 413);
});

test('a client that sends its headers drop by drop is let go', async (t) => {
  const { ask } = await arrange(t, { headersWithinMs: 300 });
  const { port } = new URL((await ask('/')).url);
  const startedAt = performance.now();
  const answer = await raw(Number(port), ['GET /admin HTTP/1.1', 'Host: localhost', 'X-Slow: '], 10_000);
  assert.ok(performance.now() - startedAt < 9_000, 'it was closed by the server');
  assert.match(answer, /^(HTTP\/1\.1 408|$)/);
});

test('a refusal page has a status, a reference only for faults, and says nothing of the inside', async (t) => {
  const { console, ask } = await arrange(t);
  const cookie = await console.signIn();
  const missing = await ask('/admin/nothing', { cookie });
  assert.equal(missing.status, 404);
  assert.doesNotMatch(await missing.text(), /Reference|node_modules|\.ts:/);
});

/** Sends text as it is and gives back everything until the server closes. */
function raw(port: number, lines: readonly string[], limitMs = 10_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    let answer = '';
    const timer = setTimeout(() => socket.destroy(new Error('the server kept the connection')), limitMs);
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(answer) : reject(error),
    );
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

test('a fault of a page is told with a reference that is in the log, and nothing of the inside', async (t) => {
  const { console, ask } = await arrange(t);
  const cookie = await console.signIn();
  await sql`alter table journal_entries rename to elsewhere`.execute(console.app.database.sql);
  const answer = await ask('/admin/mail', { cookie });
  const page = await answer.text();
  assert.equal(answer.status, 500);
  const reference = /reference ([0-9A-F]{8})/.exec(page)?.[1];
  assert.ok(reference, 'the page names a reference');
  assert.doesNotMatch(page, /journal_entries|relation|\.ts:/);
  const line = console.logged.find((each) => each.includes(reference));
  assert.match(line ?? '', /journal_entries/);
});
