// What only a browser shows of the pages of guest accounts: a dialog leaves the page behind it as it is, all that is selected
// is ticked, and on a phone one sees where one is.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext, shows } from '../stand-ins/browser.ts';
import { createGuestConsole, type GuestConsole } from '../stand-ins/guest-console.ts';
import { seedGuests } from '../stand-ins/guest-seed.ts';
import { sideways } from '../stand-ins/page-look.ts';
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

const PHONE = { viewport: { width: 390, height: 844 } };

test('on a phone the tab one is in is seen, and Notices and their accounts are cards that nothing is cut from', async (t) => {
  const { console, anna } = await seeded(t);
  const guestTypeId = console.types.Daily.id;
  const guests = [
    { firstName: 'Ann', lastName: 'Lee', email: `${'ann'.repeat(20)}@fabrikam.com` },
    { userName: 'x' },
  ];
  const { id } = await console.app.guests.batches.begin({ guestTypeId, guests }, anna);
  await console.app.guests.batches.work(id);
  const page = await open(t, console, 'anna', PHONE);
  for (const path of ['notices', `notices/${id}`]) {
    await page.goto(`${console.url}/sponsor/${path}`);
    const tab = await page.locator('.tabs [aria-current]').boundingBox();
    assert.ok(tab && tab.x >= 0 && tab.x + tab.width <= 390, `${path}: the tab is at ${tab?.x}`);
    assert.deepEqual(await sideways(page), [], path);
    for (const table of await page.locator('.scroll').all())
      assert.deepEqual(
        await table.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth > clientWidth]),
        [false],
        path,
      );
  }
  await page.goto(`${console.url}/sponsor/notices`);
  await shows(page.locator('tbody tr'), /Import of 2 guests[^]*Daily[^]*Created 1[^]*Left out 1/);
});

test('a card without a first name begins where the others do', async (t) => {
  const { console, anna, ids } = await seeded(t);
  const { guest } = await console.create(anna, { lastName: 'Kurz', userName: 'kurz' });
  const page = await open(t, console, 'anna', PHONE);
  await page.goto(`${console.url}/sponsor`);
  const startOf = async (id: string | undefined, cell: string) =>
    (await page.locator(`tr:has([value="${id}"]) ${cell}`).boundingBox())?.x;
  assert.equal(await startOf(guest.id, '.c-last'), await startOf(ids['mtanaka'], '.c-first'));
});

for (const language of ['ja', 'fr'])
  test(`fields side by side are on one line, whatever their hints say: ${language}`, async (t) => {
    const { console } = await seeded(t);
    const page = await open(t, console, 'anna', { viewport: { width: 1024, height: 900 } });
    await page.goto(`${console.url}/sponsor/create/random?lang=${language}`);
    const topOf = async (id: string) => (await page.locator(`#${id}`).boundingBox())?.y;
    assert.equal(await topOf('count'), await topOf('usernamePrefix'));
    const duration = await page.locator('.group:has(#duration)').boundingBox();
    assert.equal(duration?.y, await topOf('endsAt'));
  });

test('going back after an import leads to its form', async (t) => {
  const { console } = await seeded(t);
  const page = await open(t, console, 'anna');
  await page.goto(`${console.url}/sponsor/create/import`);
  const buffer = Buffer.from('First Name\nAnn\n');
  await page.setInputFiles('#file', { name: 'guests.csv', mimeType: 'text/csv', buffer });
  await page.click('.commit .primary');
  await page.click('text=Create 1 account');
  await page.waitForURL('**/notices/*');
  const back = await page.goBack();
  assert.equal(back?.request().method(), 'GET');
  await shows(page.locator('form .commit'), /Check the file/);
});

test('going back after an act leads to the list, and what was counted is not told of what is typed now', async (t) => {
  const { console, ids } = await seeded(t);
  const page = await open(t, console, 'anna');
  await page.goto(`${console.url}/sponsor?q=visitor`);
  await page.goto(`${console.url}/sponsor?q=a`);
  await page.check(`input.pick[value="${ids['mtanaka']}"]`);
  await page.click('button[name=do][value=extend]');
  const dialog = page.locator('dialog.act');
  await shows(dialog, /becomes[^]*Extend 1 account/);
  await page.fill('#value', '2');
  await shows(dialog, /Extend$/);
  assert.doesNotMatch(await dialog.innerText(), /becomes/);
  await page.click('dialog.act footer button');
  await page.waitForSelector('.toast');
  const back = await page.goBack();
  assert.deepEqual([back?.request().method(), back?.url()], ['GET', `${console.url}/sponsor?q=a`]);
});
