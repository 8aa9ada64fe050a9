// Administration › System in a real browser: what only a browser can show. How its pages look to axe-core stands in
// console-accessible.test.ts, with all others.
import { after, before, describe, test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { follow, newContext, shows } from '../stand-ins/browser.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';

const WIDE = { width: 1440, height: 900 };

/** What a browser complains of is a fault too: a style or script that the policy forbids is told there. */
async function openPage(
  road: TestConsole,
  options: BrowserContextOptions,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await newContext({ baseURL: road.url, ...options });
  const [name = '', value = ''] = (await road.signIn()).split('=');
  await context.addCookies([{ name, value, url: road.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Takes connections and says nothing, until the test has seen how that looks. */
async function silentServer(t: TestContext): Promise<{ port: number; hangUp: () => void }> {
  const held = new Set<Socket>();
  const server = createServer((socket) => void held.add(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hangUp = (): void => {
    for (const socket of held) socket.destroy();
  };
  t.after(() => {
    hangUp();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, hangUp };
}

describe('the pages of Administration › System', () => {
  const running: { road?: TestConsole } = {};
  const ends: (() => unknown)[] = [];
  before(async () => {
    const lifetime = { after: (end: () => unknown) => void ends.unshift(end) } as unknown as TestContext;
    running.road = await createTestConsole(lifetime);
  });
  after(async () => {
    for (const end of ends) await end();
  });

  const opened = (options: BrowserContextOptions) => {
    if (!running.road) throw new Error('the console is not there');
    return openPage(running.road, options);
  };

  test('reloading the page that shows a key once issues no second key', async () => {
    const { page } = await opened({ viewport: WIDE });
    await page.goto('/admin/settings/api-keys/issue');
    await page.getByLabel('Name').fill('Helpdesk');
    await page.getByLabel('Read the journal').check();
    await page.getByRole('button', { name: 'Issue a key' }).click();
    await shows(page.locator('#api-key'), /^foyer_/);
    await page.reload();
    assert.equal(new URL(page.url()).pathname, '/admin/settings/api-keys');
    const keys = (await running.road?.app.accounts.apiKeys.list()) ?? [];
    assert.equal(keys.filter(({ name }) => name === 'Helpdesk').length, 1);
    await page.context().close();
  });

  test('the answer of a slow server comes into the page by itself', async (t) => {
    const { port, hangUp } = await silentServer(t);
    const { page } = await opened({ viewport: WIDE });
    await page.goto('/admin/certificates/chain');
    await page.getByLabel('Host').fill('127.0.0.1');
    await page.getByLabel('Port').fill(String(port));
    await page.getByRole('button', { name: 'Show chain' }).click();
    await page.getByText('Asking 127.0.0.1…').waitFor();
    await page.evaluate('window.isSamePage = true');
    hangUp();
    await page.getByText('127.0.0.1 sent no certificate').waitFor({ timeout: 8000 });
    assert.equal(await page.evaluate('window.isSamePage'), true);
    await page.context().close();
  });

  test('without scripts a link leads to that answer', async (t) => {
    const { port, hangUp } = await silentServer(t);
    const { page } = await opened({ viewport: WIDE, javaScriptEnabled: false });
    await page.goto('/admin/certificates/chain');
    await page.getByLabel('Host').fill('127.0.0.1');
    await page.getByLabel('Port').fill(String(port));
    await page.getByRole('button', { name: 'Show chain' }).click();
    const answer = page.getByText('127.0.0.1 sent no certificate');
    const look = (): Promise<void> =>
      follow(page, () => page.getByRole('link', { name: 'Show the answer' }).click());
    await look();
    assert.equal(await answer.count(), 0);
    hangUp();
    const until = performance.now() + 8000;
    while ((await answer.count()) === 0 && performance.now() < until) await look();
    assert.equal(await answer.count(), 1);
    await page.context().close();
  });

  test('an administrator is added by keyboard alone', async () => {
    const { page } = await opened({ viewport: WIDE });
    await page.goto('/admin/administrators/add');
    await page.getByLabel('Username').focus();
    await page.keyboard.type('keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('By Keyboard');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space'); // the first role
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('brown-otter-91-lakes');
    await page.keyboard.press('Enter');
    await page.getByText('keys was added.').waitFor();
    const added = await running.road?.app.accounts.administrators.findByName('keys');
    assert.equal(added?.role, 'mail-admin');
    await page.context().close();
  });
});
