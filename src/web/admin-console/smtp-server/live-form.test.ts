// What scripts add to the SMTP Server page, in a real Chromium: Save that rests while one types, an endpoint that fills
// itself in, a test that is watched.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { BrowserContextOptions } from 'playwright-core';
import { newContext } from '../../../../test/stand-ins/browser.ts';
import {
  createSettingsForm,
  SMTP_PAGE,
  type SettingsForm,
} from '../../../../test/stand-ins/settings-form.ts';
import { filledIn } from './form-values.ts';

/** A page of somebody who is signed in; what it complains about is in `errors`. */
async function opened(t: TestContext, form: SettingsForm, options: BrowserContextOptions = {}) {
  const { url } = form.road;
  const context = await newContext(options);
  t.after(() => context.close());
  const [name = '', value = ''] = form.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(url + SMTP_PAGE);
  return { page, errors };
}

test('as an administrator works: type, watch the test, change something, take it back, save', async (t) => {
  const form = await createSettingsForm(t, {}, { isFirstTime: true });
  const { page, errors } = await opened(t, form);
  const typed = form.fresh();
  assert.equal(await page.isDisabled('[data-test]'), true, 'nothing can be tested yet');
  await page.selectOption('#cloud', 'gcc-high');
  assert.equal(await page.inputValue('#server'), 'smtp.office365.us');
  await page.fill('#tenantId', typed.tenantId ?? '');
  const filled = filledIn('gcc-high', typed.tenantId ?? '');
  assert.equal(await page.inputValue('#tokenEndpoint-filled-in'), filled.tokenEndpoint);
  assert.equal(await page.inputValue('#scope-filled-in'), filled.scope);
  await page.selectOption('#cloud', 'worldwide');
  for (const field of ['server', 'port', 'mailbox', 'clientId', 'secret', 'expiresOn'])
    await page.fill(`#${field}`, typed[field] ?? '');
  await page.check('#own');
  assert.equal(
    await page.inputValue('#tokenEndpoint'),
    filledIn('worldwide', typed.tenantId ?? '').tokenEndpoint,
    'one edits what was filled in',
  );
  await page.fill('#tokenEndpoint', typed.tokenEndpoint ?? '');
  await page.fill('#scope', typed.scope ?? '');
  assert.equal(await page.isDisabled('[data-test]'), false);

  await page.click('[data-test]');
  await page.waitForSelector('#test-live .banner.good');
  await page.waitForSelector('[data-save]:not(:disabled)');
  assert.match((await page.textContent('#test-live')) ?? '', /Successfully connected to localhost\./);
  assert.ok(!(await page.content()).includes(form.secret));

  await page.fill('#timeout', '61');
  assert.equal(await page.isDisabled('[data-save]'), true);
  assert.match((await page.textContent('#why')) ?? '', /Changed\. Save becomes available/);
  await page.fill('#timeout', '60');
  assert.equal(await page.isDisabled('[data-save]'), false, 'the values are the tested ones again');
  await page.click('[data-save]');
  await page.waitForSelector('.toast');
  assert.equal((await form.app.mail.smtp.active())?.server, 'localhost');
  assert.deepEqual(errors, []);
});

test('without scripts the same road: what was not chosen is hidden, the page follows the test by loading itself', async (t) => {
  const form = await createSettingsForm(t);
  form.sandbox.fault('mailbox-permission-missing');
  const { page } = await opened(t, form, { javaScriptEnabled: false });
  assert.equal(await page.isVisible('#username'), false);
  assert.equal(await page.isVisible('#tenantId'), true);
  assert.equal(await page.isVisible('[data-show]'), false);
  await page.locator('[name=authentication][value=password]').focus();
  await page.keyboard.press('Space');
  assert.equal(await page.isVisible('#username'), true);
  assert.equal(await page.isVisible('#tenantId'), false);
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.inputValue('#tenantId'), form.fresh().tenantId, 'a value that is hidden stays');
  await page.fill('#expiresOn', '2027-06-30');
  await page.locator('#mailbox').press('Enter');
  await page.waitForURL(/test=/);
  await page.waitForSelector('.diagnosis', { timeout: 10_000 });
  assert.match((await page.textContent('.diagnosis')) ?? '', /Invalid email address/);
  form.sandbox.clearFaults();
  await page.click('.diagnosis [value=test]');
  await page.waitForSelector('#test-live .banner.good');
  await page.click('[data-save]');
  await page.waitForSelector('.toast');
});

test('a new credential is watched as it is tested, and takes over by one press', async (t) => {
  const form = await createSettingsForm(t);
  const { secret } = form.sandbox.tenants.addSecret(form.sandbox.defaults.clientId);
  const { page, errors } = await opened(t, form);
  await page.click('section.second summary');
  await page.fill('#second-secret', secret.reveal());
  await page.fill('#second-expiresOn', '2028-01-31');
  await page.click('section.second [value=begin]');
  await page.click('section.second [value=complete]');
  await page.waitForSelector('.toast');
  assert.match((await page.textContent('section.second')) ?? '', /Kept/);
  assert.deepEqual(errors, []);
});
