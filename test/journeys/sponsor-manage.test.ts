// Sponsors manage guest accounts in a real browser: what is selected outlives pages, every way of resending, extending what
// has expired, suspending and reinstating, deleting; without scripts, and with the keyboard alone.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext, shows, tabTo } from '../stand-ins/browser.ts';
import { createGuestConsole, type GuestConsole } from '../stand-ins/guest-console.ts';
import { seedGuests } from '../stand-ins/guest-seed.ts';
import { ADMIN, SPONSOR_PASSWORD } from '../stand-ins/guests.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const DAY = 86_400_000;

async function open(
  console: GuestConsole,
  name: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; said: string[] }> {
  const context = await newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const session = await console.signIn(name, SPONSOR_PASSWORD, SPONSOR_PORTAL);
  const [cookie = '', value = ''] = session.split(/=(.*)/s);
  await context.addCookies([{ name: cookie, value, url: console.url }]);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(`${console.url}/sponsor`);
  return { page, said };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

const toast = (page: Page): Locator => page.locator('.toast');
const pick = (page: Page, id: string | undefined): Promise<void> => page.check(`input.pick[value="${id}"]`);
async function act(page: Page, name: string): Promise<void> {
  await page.click(`button[name=do][value="${name}"]`);
  await page.waitForSelector('dialog.act[open]');
}
const go = (page: Page): Promise<void> => page.click('dialog.act footer button');

test('Manage Accounts in the browser', async (t) => {
  const console = await createGuestConsole(t);
  const { app } = console;
  const anna = await console.sponsor('anna', await console.group());
  const ben = await console.sponsor('ben', await console.group());
  const ids = await seedGuests(console, anna, 45);
  const bens = (await console.create(ben, { userName: 'bens-guest', email: 'guest@adatum.example' })).guest
    .id;
  const stateOf = async (name: string) => (await app.guests.find(ids[name] ?? '', ADMIN)).state;
  const purposes = async () =>
    (await app.mail.list({ limit: 50 })).messages
      .map(({ purpose, recipients }) => `${purpose} ${recipients[0]?.address}`)
      .sort();
  const { page, said } = await open(console, 'anna');

  await t.test('what is selected stays so over pages, order and filter, and can be cleared', async () => {
    await pick(page, ids['visitor-045']);
    await page.click('.pages a');
    await page.waitForSelector(`input.pick[value="${ids['mtanaka']}"]`);
    await pick(page, ids['mtanaka']);
    await pick(page, ids['jdevries']);
    await shows(page.locator('.chosen'), /3 selected/);
    await shows(
      page.locator('#effect'),
      /Of the 3 selected, 2 can be resent\. The others: Suspended 1\..*On other pages: 1\./s,
    );
    await shows(page.locator('button[value=suspend]'), /2/);
    assert.equal(await page.locator('button[value=edit]').isDisabled(), true);
    await page.goto(`${console.url}/sponsor?q=tanaka`);
    assert.equal(await page.isChecked(`input.pick[value="${ids['mtanaka']}"]`), true);
    await shows(page.locator('#effect'), /On other pages: 2\./);
    await act(page, 'suspend');
    await shows(page.locator('dialog.act'), /Applies to 2 of the 3 selected/);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await page.waitForURL('**/sponsor?q=tanaka');
    await shows(page.locator('.chosen'), /3 selected/);
    await page.click('#effect [data-clear-picks]');
    await shows(page.locator('.chosen'), /0 selected/);
    assert.equal(await page.isChecked(`input.pick[value="${ids['mtanaka']}"]`), false);
  });

  await t.test('each choice of resending does what it says, and the selection is done with', async () => {
    await page.goto(`${console.url}/sponsor?sort=email&order=down`);
    const resend = async (choices: readonly string[]): Promise<void> => {
      await pick(page, ids['lrossi']);
      await act(page, 'resend');
      for (const name of ['print', 'email', 'summary', 'copyMe'])
        await page.setChecked(`dialog [name=${name}]`, choices.includes(name));
      await go(page);
    };
    await resend(['email']);
    await shows(toast(page), /^Resent to 1 guest\./);
    await shows(page.locator('.chosen'), /0 selected/);
    assert.deepEqual(await purposes(), ['guest-credentials l.rossi@adatum.example']);
    await resend(['summary']);
    await shows(toast(page), /^The summary is on its way to you\./);
    assert.deepEqual(await purposes(), [
      'guest-credentials l.rossi@adatum.example',
      'sponsor-summary anna@contoso.com',
    ]);
    await resend([]);
    await shows(page.locator('#problems'), /Choose at least one way/);
    await page.check('dialog [name=print]');
    await go(page);
    await shows(page.locator('.slip'), /lrossi[^]*[a-z]{4}-\d{4}-[a-z]{4}/);
    assert.deepEqual(await violations(page), []);
    assert.match(page.url(), /\/sponsor\?sort=email&order=down$/, 'a reload leads on and resends nothing');
    assert.equal((await purposes()).length, 2);
  });

  await t.test('what has expired is extended and works again', async () => {
    await page.goto(`${console.url}/sponsor?state=expired`);
    await pick(page, ids['expired']);
    await act(page, 'extend');
    await page.fill('#value', '400');
    await page.click('dialog [value=preview]');
    await shows(page.locator('dialog.act'), /longer than the 5 days that Daily allows/i);
    await page.fill('#value', '3');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast');
    assert.equal(await stateOf('expired'), 'created');
  });

  await t.test(
    'suspended and reinstated before its end it is as it was, after its end it has expired',
    async () => {
      const suspend = async (name: string): Promise<void> => {
        await page.goto(`${console.url}/sponsor?q=${name}`);
        await pick(page, ids[name]);
        await act(page, 'suspend');
        await page.fill('#reason', 'Left the building');
        await go(page);
        await shows(toast(page), /1 account suspended\./);
      };
      await suspend('akeller');
      await pick(page, ids['akeller']);
      await act(page, 'reinstate');
      await go(page);
      await page.waitForSelector('.toast');
      assert.equal(await stateOf('akeller'), 'created');
      await suspend('visitor-001');
      await console.clock.advance(2 * DAY);
      const later = await open(console, 'anna');
      await later.page.goto(`${console.url}/sponsor/account/${ids['visitor-001']}`);
      await shows(later.page.locator('.facts'), /Suspended[^]*Left the building/);
      await act(later.page, 'reinstate');
      await go(later.page);
      await shows(later.page.locator('.facts'), /Expired/);
      assert.equal(await stateOf('visitor-001'), 'expired');
      await later.page.context().close();
    },
  );

  await t.test('the list renews itself and leaves alone what is selected and what is open', async () => {
    await page.clock.install();
    const other = await open(console, 'anna');
    await page.context().addCookies(await other.page.context().cookies());
    await page.goto(`${console.url}/sponsor?q=rossi`);
    await pick(page, ids['lrossi']);
    await app.guests.change(ids['lrossi'] ?? '', { lastName: 'Rossini' }, ADMIN);
    await page.clock.runFor(16_000);
    await page.getByText('Rossini').waitFor();
    assert.equal(await page.isChecked(`input.pick[value="${ids['lrossi']}"]`), true);
    await shows(page.locator('.chosen'), /1 selected/);
    const left = page.locator('[data-left-ms]');
    const before = await left.innerText();
    await page.click('button[popovertarget=columns]');
    await app.guests.change(ids['lrossi'] ?? '', { lastName: 'Bianchi' }, ADMIN);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/sponsor/stay')) asked.push(request.url());
    });
    await page.clock.runFor(121_000);
    assert.deepEqual(asked, [], 'no list is asked for while something is open');
    assert.doesNotMatch(await page.locator('#accounts').innerText(), /Bianchi/);
    assert.notEqual(await left.innerText(), before, 'the time that is left goes on');
    await other.page.context().close();
  });

  await t.test('two sponsors of different groups each see what is theirs', async () => {
    const other = await open(console, 'ben');
    await shows(other.page.locator('#accounts'), /bens-guest/);
    assert.doesNotMatch(await other.page.content(), /mtanaka|visitor-0/);
    await other.page.goto(`${console.url}/sponsor/account/${ids['mtanaka']}`);
    await shows(other.page.locator('main'), /no such guest account/);
    await other.page.context().close();
  });

  await t.test('without scripts the same is done, by the server alone', async () => {
    const { page: plain } = await open(console, 'ben', { javaScriptEnabled: false });
    await pick(plain, bens);
    await act(plain, 'extend');
    await plain.check('[name=how][value=by]', { force: true });
    await plain.fill('#value', '2');
    await go(plain);
    await shows(toast(plain), /1 account extended\./);
    await pick(plain, bens);
    await act(plain, 'delete');
    await go(plain);
    await shows(toast(plain), /1 account deleted\./);
    await shows(plain.locator('main'), /No guest accounts yet/);
    await plain.context().close();
  });

  await t.test('by keyboard alone an account is deleted, on a phone', async () => {
    const { page: phone } = await open(console, 'anna', { viewport: { width: 390, height: 844 } });
    await phone.goto(`${console.url}/sponsor?q=okafor`);
    await tabTo(phone, 'input.pick[name=id]');
    await phone.keyboard.press('Space');
    await phone.keyboard.press('Shift+Tab');
    await phone.evaluate('document.querySelector("#main").focus()');
    await tabTo(phone, 'button.more');
    await phone.keyboard.press('Enter');
    await tabTo(phone, 'button[name=do][value=delete]');
    await phone.keyboard.press('Enter');
    await phone.waitForSelector('dialog.act[open]');
    await phone.locator('dialog.act:focus').waitFor();
    assert.deepEqual(await violations(phone), []);
    await tabTo(phone, 'dialog button[value=delete]');
    await phone.keyboard.press('Enter');
    await shows(toast(phone), /1 account deleted\./);
    await assert.rejects(app.guests.find(ids['nokafor'] ?? '', ADMIN));
    await phone.context().close();
  });
  assert.deepEqual(said, []);
});
