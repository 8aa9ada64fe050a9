// The mail pages as the console answers them, with 100,000 messages: session, questions to the database, HTML, compression,
// over HTTP on this machine. Prints p50, p95 and the longest of each. Run alone with `bin/node bench/mail-pages-foyer.ts`; a
// number gives another count of messages.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { silentLog } from '../src/log/log.ts';
import { realOutside } from '../src/outside.ts';
import { Secret } from '../src/secrets/secrets.ts';
import { startWeb } from '../src/web/web.ts';
import { seedJournal } from './journal-seed.ts';

const [count = '100000'] = process.argv.slice(2);
const ROUNDS = 40;
const PASSWORD = 'quiet-lake-41-otters';
const data = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
const config = readConfig({ FOYER_DATA: data });
const outside = realOutside('silent');
const app = await openApp(config, outside);
const web = await startWeb(
  { app, config, clock: outside.clock, log: silentLog },
  { listen: { host: '127.0.0.1', port: 0 }, tls: undefined },
);
const url = `http://127.0.0.1:${web.port}`;

async function signIn(): Promise<string> {
  const { firstStart } = app.accounts;
  const link = (await firstStart.link()).reveal();
  await firstStart.redeem(link, { name: 'admin', password: new Secret(PASSWORD) }, '127.0.0.1');
  const answer = await fetch(`${url}/admin/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ name: 'admin', password: PASSWORD }),
    redirect: 'manual',
  });
  return (
    answer.headers
      .getSetCookie()
      .find((line) => line.includes('session='))
      ?.split(';')[0] ?? ''
  );
}

async function timed(path: string, cookie: string): Promise<string> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = -2; round < ROUNDS; round += 1) {
    const at = performance.now();
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    bytes = (await answer.text()).length;
    if (round >= 0) times.push(performance.now() - at); // the first two warm up
  }
  times.sort((one, other) => one - other);
  const at = (part: number): string =>
    (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1).padStart(9);
  return `${path.padEnd(60)}${at(0.5)}${at(0.95)}${at(1)}${(bytes / 1000).toFixed(0).padStart(9)}`;
}

try {
  const one = await seedJournal(app.database, { count: Number(count), now: outside.clock.now() });
  const cookie = await signIn();
  const first = await (await fetch(`${url}/admin/mail`, { headers: { cookie } })).text();
  const next = (/href="([^"]*cursor=[^"]*)"/.exec(first)?.[1] ?? '').replaceAll('&amp;', '&');
  console.log(`${`ms, ${count} messages`.padEnd(60)}      p50      p95      max       kB`);
  for (const path of [
    '/admin/mail',
    next,
    '/admin/mail?state=failed',
    '/admin/mail?sort=oldest',
    '/admin/mail?q=room+17',
    '/admin/mail?q=contoso&state=sent',
    `/admin/mail/${one}`,
    '/admin',
  ])
    console.log(await timed(path, cookie));
} finally {
  await web.stop();
  await app.close();
  await rm(data, { recursive: true, force: true });
}
