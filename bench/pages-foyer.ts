// How soon the console's pages are there: time at the server, and the first paint in Chromium, as a browser shows it that
// has been here before (files kept) and one that has not. Prints the median and the longest of each page. Run alone with
// `bin/node bench/pages-foyer.ts`.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openApp } from '../src/app.ts';
import { described } from '../src/cli/sandbox.ts';
import { readConfig } from '../src/config.ts';
import { realOutside } from '../src/outside.ts';
import { SYSTEM } from '../src/permissions/permissions.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { Secret } from '../src/secrets/secrets.ts';
import { ADMIN_ROUTES } from '../src/web/admin-console/routes.ts';
import { startWeb } from '../src/web/web.ts';
import { launchChromium } from '../test/stand-ins/chromium.ts';

const ROUNDS = 7;
const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
const config = readConfig({ FOYER_DATA: folder, FOYER_LISTEN: '127.0.0.1:0' });
const outside = realOutside('silent');
const sandbox = createSandbox({ clock: outside.clock, log: outside.log });
await sandbox.start();
const app = await openApp(config, outside);
await app.trust.add(sandbox.caCertificate, { name: 'Sandbox', roles: ['infrastructure'] }, SYSTEM);
await app.mail.smtp.save(await app.mail.smtp.parse(described(sandbox).settings), SYSTEM);
app.mail.start();
for (let number = 0; number < 30; number += 1) {
  const message = await app.mail.compose({
    to: ['guest@example.com'],
    subject: `Mail ${number}`,
    text: 'Hello',
  });
  await app.mail.accept(message, { lane: 'interactive', purpose: 'bench' });
}
const account = { name: 'admin', password: new Secret('quiet-lake-41-otters') };
await app.accounts.firstStart.redeem((await app.accounts.firstStart.link()).reveal(), account);
const web = await startWeb({ app, sandbox, config, ...outside }, config);
const url = `http://127.0.0.1:${web.port}`;

const PAGES = ADMIN_ROUTES.filter(
  ({ method, path, needs }) =>
    method === 'GET' && !path.includes(':') && !['second-factor', 'new-password'].includes(needs),
).map(({ path }) => path);

const browser = await launchChromium();
const kept = await signedIn(browser);
const rows: Record<string, Record<string, string>> = {};
const all = { first: [] as number[], again: [] as number[] };
for (const path of PAGES) {
  const seen = { server: [] as number[], first: [] as number[], again: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    const answer = await fetch(url + path, { headers: { cookie: await cookieOf(kept) }, redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    await answer.text();
    if (!isPage) break;
    seen.server.push(performance.now() - startedAt);
    const fresh = await signedIn(browser);
    seen.first.push(await paintOf(fresh, path));
    await fresh.context().close();
    seen.again.push(await paintOf(kept, path));
  }
  all.first.push(...seen.first);
  all.again.push(...seen.again);
  if (seen.server.length > 0)
    rows[path] = {
      'at the server': shown(seen.server),
      'first visit': shown(seen.first),
      'files kept': shown(seen.again),
    };
}
console.table(rows);
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
process.send?.({
  pages: Object.keys(rows).length,
  firstMs: middle(all.first),
  againMs: middle(all.again),
  longestMs: Math.max(...all.first, ...all.again),
});
await browser.close();
await web.stop();
await app.close();
await sandbox.stop();
await rm(folder, { recursive: true, force: true });
process.disconnect?.();

/** A context that has signed in and kept no file. */
async function signedIn(inside: Browser): Promise<Page> {
  const page = await (await inside.newContext({ locale: 'en-US' })).newPage();
  const answer = await page.request.post(`${url}/admin/sign-in`, {
    form: { name: account.name, password: account.password.reveal() },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`sign-in answered ${answer.status()}`);
  return page;
}

async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function paintOf(page: Page, path: string): Promise<number> {
  await page.goto(url + path, { waitUntil: 'load' });
  return page.evaluate<number>(`new Promise((resolve) => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const look = () => (painted() === undefined ? setTimeout(look, 5) : resolve(painted()));
    look();
  })`);
}

function shown(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${Math.round(median)} ms (longest ${Math.round(sorted.at(-1) ?? 0)})`;
}
