// `npm run demo` as somebody meets it who has just cloned the project: what it prints is true, and Ctrl-C leaves nothing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../stand-ins/real-proxy.ts';

const MAIN = resolve(import.meta.dirname, '../../src/main.ts');

test('the demo prints a console that opens, mail in every state, and ends at Ctrl-C without a trace', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-demo-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN, 'demo'], {
    env: { ...process.env, TMPDIR: folder, FOYER_LISTEN: `127.0.0.1:${port}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => child.kill('SIGKILL'));
  const gone = once(child, 'close');
  let out = '';
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
    out += text;
    if (out.includes('Ctrl-C stops everything')) break;
  }
  child.stdout.resume();
  for (const line of [
    /^ {2}held +Maintenance on Sunday$/m,
    /^ {2}sent +Client secret ends in 30 days$/m,
    /^ {2}failed +Your guest access, second try$/m,
    /^ {2}deferred +Your guest access ends tomorrow$/m,
  ])
    assert.match(out, line);

  assert.match(out, /^Of the environment FOYER_LISTEN, /);
  const url = `http://localhost:${port}`;
  assert.ok(out.includes(`  ${url}/admin\n`));
  const said = (what: string): string => new RegExp(`^ {2}${what} +(\\S+)$`, 'm').exec(out)?.[1] ?? '';
  const body = new URLSearchParams({ name: said('username'), password: said('password') });
  const entry = await fetch(`${url}/admin/sign-in`, { method: 'POST', body, redirect: 'manual' });
  const cookie = entry.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const inbox = await (await fetch(`${url}/admin/sandbox`, { headers: { cookie } })).text();
  assert.match(inbox, /Your guest access at Example/);
  assert.match(inbox, /Client secret ends in 30 days/);
  assert.doesNotMatch(inbox, /Maintenance on Sunday/);

  const alarms = async (): Promise<string> =>
    (await fetch(`${url}/admin/alarms`, { headers: { cookie } })).text();
  // The first look takes its moment.
  for (const until = performance.now() + 10_000; !(await alarms()).includes('Client secret expiring');)
    assert.ok(performance.now() < until, 'the demo has no alarm to look at');

  const portal = out.slice(out.indexOf('sponsor portal'));
  const portalSaid = (what: string): string =>
    new RegExp(`^ {2}${what} +(\\S+)$`, 'm').exec(portal)?.[1] ?? '';
  const sponsor = await fetch(`${url}/sponsor/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ name: portalSaid('username'), password: portalSaid('password') }),
    redirect: 'manual',
  });
  const sponsorCookie = sponsor.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const accounts = await (await fetch(`${url}/sponsor`, { headers: { cookie: sponsorCookie } })).text();
  assert.match(accounts, /mtanaka/);

  child.kill('SIGINT');
  const [code] = (await gone) as [number | null];
  assert.equal(code, 0);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('foyer-demo')),
    [],
  );
});
