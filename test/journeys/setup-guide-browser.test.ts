// The guide in a real browser without scripts, from its first page to the reply to a mail; and with scripts, the state of the
// mail as it changes by itself.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { follow, newContext } from '../stand-ins/browser.ts';
import { createTestConsole, ADMIN_NAME, ADMIN_PASSWORD, type TestConsole } from '../stand-ins/console.ts';
import { resultOf } from '../stand-ins/setup-result.ts';

const LIMIT_MS = 10_000;

async function signedIn({ url }: TestConsole, context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(LIMIT_MS);
  const page = await context.newPage();
  await page.goto(`${url.replace('127.0.0.1', 'localhost')}/admin/setup-guide`);
  await page.fill('#name', ADMIN_NAME);
  await page.fill('#password', ADMIN_PASSWORD);
  await page.click('form.fields button.primary');
  return page;
}

test('without scripts one comes from the first step to the reply to a mail', async (t) => {
  const console = await createTestConsole(t);
  const context = await newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const page = await signedIn(console, context);
  const isAt = (step: string): Promise<void> =>
    page.waitForURL((url) => url.searchParams.get('step') === step);

  await page.getByRole('link', { name: 'What you need' }).click();
  await page.getByRole('link', { name: 'Go on' }).click();
  await isAt('values');
  await page.getByLabel('Tenant ID').fill('nonsense tenant');
  await follow(page, () => page.getByRole('button', { name: 'Keep these values' }).click());
  assert.equal(await page.getByLabel('Tenant ID').inputValue(), 'nonsense tenant');
  await page.getByLabel('Tenant ID').fill('11111111-2222-3333-4444-555555555555');
  await page.getByLabel('Username / Email Address').fill('no-reply@contoso.example');
  await page.getByLabel('Client ID').fill('66666666-7777-8888-9999-000000000000');
  await page.getByRole('button', { name: 'Keep these values' }).click();
  await isAt('kit');

  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = (await page.locator('#kit-address').innerText()).trim();
  const stranger = await newContext({ javaScriptEnabled: false });
  t.after(() => stranger.close());
  const kit = await stranger.newPage();
  await kit.goto(link);
  const download = kit.waitForEvent('download', { timeout: LIMIT_MS });
  await kit.getByRole('link', { name: 'Download the script' }).click();
  assert.equal((await download).suggestedFilename(), 'foyer-setup.ps1');
  await kit.getByLabel('Output of the script').fill(JSON.stringify(resultOf()));
  await kit.getByRole('button', { name: 'Send the result' }).click();
  await kit.getByText('Thank you. Everything is as it must be').waitFor({ timeout: LIMIT_MS });

  await page.getByRole('link', { name: 'Result of the script' }).click();
  await page.getByText('Everything is as it must be.').waitFor();
  await page.getByRole('link', { name: 'Certificates of the servers' }).click();
  await follow(page, () => page.getByRole('button', { name: 'Look at the chains' }).click());
  await console.app.setupGuide.stop();
  await page.reload();
  assert.equal(await page.getByText('Vouched for by').count(), 2);

  await page.getByRole('link', { name: 'A mail in your own inbox' }).click();
  assert.equal(await page.getByLabel('Your email address').inputValue(), 'admin@contoso.com');
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await page.getByText('On its way', { exact: true }).waitFor();
  console.app.mail.start();
  await console.app.mail.settled();
  await page.getByRole('link', { name: 'Refresh' }).click();
  await page.getByText('250 2.0.0 OK').waitFor();
  await page.goto(page.url().replace(/\?.*/, ''));
  await page.getByText('Done: mail is flowing').waitFor();
});

test('with scripts the state of the mail changes without a click', async (t) => {
  const console = await createTestConsole(t);
  const context = await newContext();
  t.after(() => context.close());
  const page = await signedIn(console, context);
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await page.getByText('On its way', { exact: true }).waitFor();
  console.app.mail.start();
  await page.getByText('250 2.0.0 OK').waitFor();
  assert.equal(await page.locator('#guide[hx-trigger]').count(), 0, 'it goes on asking');
});
