// The mail pages in a real browser: hostile mail runs nothing and loads nothing, buttons carry the numbers of what they
// apply to, and what changes is seen without reloading.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { newContext, shows } from '../stand-ins/browser.ts';
import { ADMIN_NAME, ADMIN_PASSWORD, createTestConsole, type TestConsole } from '../stand-ins/console.ts';
import { fillJournal } from '../stand-ins/journal.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SCRIPT = '<script>document.title = "pwned"; top.pwned = 1</script>';
const HOSTILE_HTML = `<h1 onclick="pwned=1">Hello</h1>${SCRIPT}<img src="/admin?stolen" onerror="top.pwned=1">
  <img src="http://tracker.example/x.png"><iframe src="/admin"></iframe><link rel="stylesheet" href="/assets/console.css">
  <form action="/admin/sign-out" method="post"><button id="bait">Press</button></form>
  <a href="/admin/mail" target="_top" id="lure">out</a><meta http-equiv="refresh" content="0;url=/admin/mail">`;

async function open(console: TestConsole): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await (await newContext()).newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${console.url}/admin/sign-in`);
  await page.fill('#name', ADMIN_NAME);
  await page.fill('#password', ADMIN_PASSWORD);
  await page.click('button.primary');
  await page.waitForURL('**/admin');
  return { page, asked, said };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

const isHarmed = (page: Page): Promise<boolean> =>
  page.evaluate("'pwned' in globalThis || document.title === 'pwned'");

test('mail in the browser', async (t) => {
  const console = await createTestConsole(t);
  const made = await fillJournal(console);
  const { mail } = console.app;
  const hostile = await mail.accept(
    await mail.compose({
      to: ['victim@example.com'],
      subject: `"><img src=x onerror="pwned=1">${SCRIPT} \u202Egnp.exe`,
      text: `</pre>${SCRIPT}`,
      html: HOSTILE_HTML,
      attachments: [
        {
          filename: '"><script>pwned=1</script>.html',
          content: Buffer.from(SCRIPT),
          contentType: 'text/html',
        },
      ],
    }),
    { lane: 'interactive', purpose: '<b onmouseover="pwned=1">purpose</b>' },
  );
  const huge = await mail.accept(
    await mail.compose({ to: ['a@example.com'], subject: `\u202E${SCRIPT.repeat(20_000)}`, text: 'x' }),
    { lane: 'interactive', purpose: 'test' },
  );
  const { page, asked, said } = await open(console);

  await t.test('a hostile message is only shown, on each page that shows it', async () => {
    const views = [hostile, huge].flatMap((id) =>
      ['', '/rendered', '/source', '/resend'].map((view) => `/admin/mail/${id}${view}`),
    );
    for (const path of ['/admin', '/admin/mail', ...views]) {
      await page.goto(console.url + path);
      assert.equal(await isHarmed(page), false, path);
      assert.equal(await page.locator('main script, main img, main b[onmouseover]').count(), 0, path);
      const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      assert.equal(isTooWide, false, `${path} is too wide`);
      assert.ok((await page.content()).length < 500_000, `${path} carries the whole subject`);
    }
  });
  await t.test('its HTML runs nothing, loads nothing, sends nothing and leads nowhere', async () => {
    await page.goto(`${console.url}/admin/mail/${hostile}/rendered`);
    const frame = page.frameLocator('iframe.foreign');
    await frame.locator('h1').click();
    asked.length = 0;
    await frame.locator('#bait').click();
    await frame.locator('#lure').click();
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${console.url}/admin/mail/${hostile}/rendered`);
    assert.equal(await isHarmed(page), false);
    assert.deepEqual(asked, []);
  });
  await t.test('what is attached is saved, under a harmless name, and never shown', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href$="/attachments/1"]'),
    ]);
    assert.doesNotMatch(download.suggestedFilename(), /[<>"/\\]/);
    const answer = await page.request.get(`${console.url}/admin/mail/${hostile}/attachments/1`);
    assert.equal(answer.headers()['content-type'], 'application/octet-stream');
    assert.match(answer.headers()['content-disposition'] ?? '', /^attachment;/);
    assert.equal((await answer.body()).toString(), SCRIPT);
    await page.goto(`${console.url}/admin/mail/${hostile}/html`);
    assert.equal(await isHarmed(page), false, 'opened by its own address it is as harmless');
  });
  await t.test('buttons carry the number of the selected rows they apply to', async () => {
    await page.goto(`${console.url}/admin/mail`);
    const button = (move: string) => page.locator(`button[value=${move}]`);
    assert.equal(await button('retry').isDisabled(), true);
    for (const id of [made.failed, made.sent, made.held]) await page.check(`input[value="${id}"]`);
    await shows(button('retry'), /Retry\s*2/);
    await shows(button('release'), /1/);
    assert.equal(await button('hold').isDisabled(), true);
    await page.check('input[name=all]');
    await shows(button('cancel'), /6/);
    await page.uncheck('input[name=all]');
    await button('retry').click();
    await page.waitForSelector('dialog[open]');
    assert.deepEqual(await violations(page), []);
    await page.click('dialog button[value=retry]');
    await shows(page.locator('.toast'), /2 messages are tried again/);
    assert.equal((await mail.show(made.failed)).state, 'queued');
  });
  await t.test('a message that moves, and the overview, are renewed without reloading', async () => {
    await page.goto(`${console.url}/admin/mail/${made.failed}`);
    await mail.move(made.failed, 'hold', ADMINISTRATOR);
    await page.getByText('Held until somebody releases it').waitFor({ timeout: 5_000 });
    assert.equal(await page.locator('#message-live').getAttribute('hx-get'), null, 'and then it rests');
    await page.goto(`${console.url}/admin`);
    await page.getByText('1 message is held').first().waitFor();
    await mail.move(made.deferred, 'hold', ADMINISTRATOR);
    await page.getByText('2 messages are held').first().waitFor({ timeout: 8_000 });
    assert.deepEqual(await violations(page), []);
  });
  assert.deepEqual(said, []);
});
