// What only a browser shows of the pages of guest accounts: a dialog leaves the page behind it as it is, all that is selected
// is ticked, and on a phone one sees where one is.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext, shows } from '../stand-ins/browser.ts';
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

test('all accounts on every page are ticked wherever one looks, until one of them is taken out', async (t) => {
  const { console, ids } = await seeded(t, 45);
  const page = await open(t, console, 'anna');
  await page.goto(`${console.url}/sponsor`);
  await page.check(`input.pick[value="${ids['visitor-045']}"]`);
  await page.check('input[name=all]');
  const ticked = () => page.locator('input.pick[name=id]:checked').count();
  assert.equal(await ticked(), 50);
  await shows(page.locator('.chosen'), /54 selected/);
  await page.click('.pages a');
  await page.waitForURL('**/sponsor?page=2');
  assert.equal(await ticked(), 4 + 1, 'the rows of this page, and the one that was ticked by itself');
  await shows(page.locator('.chosen'), /54 selected/);
  await page.click('button[name=do][value=suspend]');
  await shows(page.locator('dialog.act'), /Applies to 52 of the 54 selected accounts/);
  await shows(page.locator('.chosen'), /54 selected/);
  assert.equal(await page.isChecked('input[name=all]'), true);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/sponsor?page=2');
  await shows(page.locator('.chosen'), /54 selected/);
  await page.uncheck(`input.pick[value="${ids['expired']}"]`);
  assert.equal(await page.isChecked('input[name=all]'), false);
  await shows(page.locator('.chosen'), /4 selected/);
});
