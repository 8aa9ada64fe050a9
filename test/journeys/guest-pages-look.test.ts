// What only a browser shows of the pages of guest accounts: a dialog leaves the page behind it as it is, all that is selected
// is ticked, and on a phone one sees where one is.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext } from '../stand-ins/browser.ts';
import { createGuestConsole, type GuestConsole } from '../stand-ins/guest-console.ts';
import { seedGuests } from '../stand-ins/guest-seed.ts';
import { SPONSOR_PASSWORD } from '../stand-ins/guests.ts';

async function seeded(t: TestContext, more = 0) {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  return { console, anna, ids: await seedGuests(console, anna, more) };
}

/** As the sponsor, or as the administrator of the console. */
async function open(
  t: TestContext,
  console: GuestConsole,
  who: 'anna' | 'admin',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await newContext({ viewport: { width: 1280, height: 900 }, ...options });
  t.after(() => context.close());
  const session =
    who === 'admin' ? await console.signIn() : await console.signIn(who, SPONSOR_PASSWORD, SPONSOR_PORTAL);
  const [name = '', value = ''] = session.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: console.url }]);
  return context.newPage();
}

const MANAGE = '/admin/guest-access/accounts';

test('behind a dialog of the console the page stays as wide as it was', async (t) => {
  const { console, ids } = await seeded(t);
  const page = await open(t, console, 'admin');
  await page.goto(console.url + MANAGE);
  const place = () => page.locator('main').boundingBox();
  const before = await place();
  await page.check(`input.pick[value="${ids['mtanaka']}"]`);
  await page.click('button[name=do][value=suspend]');
  await page.waitForSelector('dialog.act[open]');
  const behind = await place();
  assert.deepEqual([behind?.x, behind?.width], [before?.x, before?.width]);
});
