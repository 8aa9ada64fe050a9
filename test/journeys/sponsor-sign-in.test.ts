// The sponsor portal in a real browser: signing in, the warning before the session ends, what was typed when it has, and
// pages that everybody can use in either theme, on a phone or a wide screen.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addSponsor, SPONSOR_PASSWORD } from '../stand-ins/accounts.ts';
import { newContext } from '../stand-ins/browser.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WARNING = 'dialog[open]';

/** The clock of the page stands still but for the test: one that runs beside jumps answers some of them out of order. */
async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(SECOND);
}

/** Both clocks go on; the page has its turn of the last second. */
async function restBoth({ clock }: TestConsole, page: Page, ms: number): Promise<void> {
  await clock.advance(ms);
  await page.clock.fastForward(ms - SECOND);
  await page.clock.runFor(SECOND);
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/sponsor`);
  assert.match(page.url(), /\/sponsor\/sign-in$/);
  await page.fill('#name', 'sponsor');
  await page.fill('#password', SPONSOR_PASSWORD);
  await page.click('button.primary');
  await page.waitForURL('**/sponsor');
}

/** The page asks the server in between, and has its next turn when its clock goes on. */
async function until(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 20 && !(await page.isVisible(selector)); turn += 1) {
    await page.waitForSelector(selector, { timeout: SECOND }).catch(() => page.clock.runFor(SECOND));
  }
  const left = await page.evaluate<string | undefined>(`document.querySelector('[role=timer]')?.textContent`);
  assert.ok(await page.isVisible(selector), `${selector} at ${page.url()}, ${left ?? 'nothing'} left`);
}

/** A sponsor who is signed in, with the clock of the page in the hand of the test. */
async function opened(t: TestContext) {
  const console = await createTestConsole(t);
  await addSponsor(console.app);
  const context = await newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  await holdClock(page);
  await signIn(page, console.url);
  const rest = (ms: number): Promise<void> => restBoth(console, page, ms);
  return { ...console, context, page, said, rest };
}

test('a sponsor is at home in the portal and a stranger in the console', async (t) => {
  const { page, url, said } = await opened(t);
  assert.equal(await page.title(), 'Manage Accounts · Sponsor Portal');
  await page.click('button[popovertarget=me]');
  assert.ok(await page.isVisible('#me >> text=sponsor@contoso.com'));
  await page.goto(`${url}/admin`);
  assert.match(page.url(), /\/admin\/sign-in$/);
  await page.fill('#name', 'sponsor');
  await page.fill('#password', SPONSOR_PASSWORD);
  await page.click('button.primary');
  await page.click('text=Go to the sponsor portal');
  await page.waitForURL('**/sponsor');
  await page.click('button[popovertarget=me]');
  await page.click('text=Sign out');
  await page.waitForURL('**/sponsor/sign-in');
  assert.deepEqual(said, []);
});

test('a minute before the end the page asks, and whoever answers stays', async (t) => {
  const { page, rest, said } = await opened(t);
  await rest(8 * MINUTE);
  assert.equal(await page.isVisible(WARNING), false);
  await rest(MINUTE + SECOND);
  await until(page, WARNING);
  assert.match((await page.textContent(WARNING)) ?? '', /Are you still there\?/);
  await rest(10 * SECOND);
  assert.match((await page.textContent('dialog [role=timer]')) ?? '', /^0:4\d$/);
  await page.click('text=Stay signed in');
  await page.waitForSelector(WARNING, { state: 'hidden' });
  await rest(8 * MINUTE);
  await page.reload();
  assert.match(page.url(), /\/sponsor$/);
  assert.deepEqual(said, []);
});

test('without an answer it leads to the sign-in', async (t) => {
  const { page, rest } = await opened(t);
  await rest(9 * MINUTE + SECOND);
  await until(page, WARNING);
  await rest(MINUTE);
  await until(page, '#name');
  assert.match(page.url(), /\/sponsor\/sign-in$/);
});

test('a page that was left while another window was used says nothing', async (t) => {
  const { page, context, rest, url } = await opened(t);
  await rest(5 * MINUTE);
  await context.request.get(`${url}/sponsor`);
  const asked = page.waitForResponse('**/sponsor/stay/live');
  await rest(4 * MINUTE + SECOND);
  await asked;
  await rest(SECOND);
  assert.equal(await page.isVisible(WARNING), false);
});

test('typing counts as being there', async (t) => {
  const { page, rest, url } = await opened(t);
  await page.goto(`${url}/sponsor/password`);
  await page.fill('#password', 'half a new pass');
  const told = page.waitForResponse((answer) => answer.url().endsWith('/sponsor/stay') && answer.ok());
  await rest(3 * MINUTE);
  await told;
  await rest(8 * MINUTE);
  assert.equal(await page.isVisible(WARNING), false, 'eight minutes after the typing was told');
});

test('what was begun when the session ended is there after sign-in', async (t) => {
  const { page, rest, said } = await opened(t);
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
    '<form method="post" action="/sponsor/stay"><input id="note" name="note"><input name="password"></form>')`);
  await page.fill('#note', 'Two guests of Fabrikam');
  await page.fill('[name=password]', 'kite-7412-moss');
  await rest(11 * MINUTE);
  await until(page, '.banner:has-text("What you typed is kept")');
  assert.doesNotMatch(await page.content(), /Fabrikam|kite/);
  await page.fill('#name', 'sponsor');
  await page.fill('#password', SPONSOR_PASSWORD);
  await page.click('button.primary');
  await page.waitForSelector('button:has-text("Send it now")');
  assert.match(page.url(), /\/sponsor$/, 'reloading leads on');
  assert.equal(await page.inputValue('[name=note]'), 'Two guests of Fabrikam');
  assert.doesNotMatch(await page.content(), /kite/);
  const sent = page.waitForRequest((request) => request.url().endsWith('/sponsor/stay'));
  await page.click('button.primary');
  assert.equal(new URLSearchParams((await sent).postData() ?? '').get('note'), 'Two guests of Fabrikam');
  assert.deepEqual(said, []);
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test('every page in both themes, narrow and wide, and in other languages', async (t) => {
  const console = await createTestConsole(t);
  await addSponsor(console.app);
  const wrong: string[] = [];
  for (const [locale, colorScheme, width] of [
    ['en-US', 'light', 1440],
    ['ja', 'dark', 390],
    ['fr', 'light', 390],
    ['nl', 'dark', 1024],
  ] as const) {
    const context = await newContext({
      locale,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const look = async (what: string): Promise<void> => {
      const note = (text: string): void =>
        void wrong.push(`${what} ${locale} ${colorScheme} ${width}: ${text}`);
      for (const violation of await violations(page)) note(violation);
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) note('scrolls sideways');
    };
    await page.goto(`${console.url}/sponsor/sign-in`);
    await look('sign-in');
    await signIn(page, console.url);
    await look('manage');
    await page.click('button[popovertarget=me]');
    await look('menu');
    await page.goto(`${console.url}/sponsor/password`);
    await look('password');
    await holdClock(page);
    await page.reload();
    await restBoth(console, page, 9 * MINUTE);
    await until(page, WARNING);
    await page.clock.resume();
    await look('warning');
    await context.close();
  }
  assert.deepEqual(wrong, []);
});
