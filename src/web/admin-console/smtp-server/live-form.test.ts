// What scripts add to the SMTP Server page, in a real Chromium: Save that rests while one types, an endpoint that fills
// itself in, a test that is watched.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { newContext } from '../../../../test/stand-ins/browser.ts';
import { createSettingsForm, SMTP_PAGE } from '../../../../test/stand-ins/settings-form.ts';
import { filledIn } from './form-values.ts';

test('as an administrator works: type, watch the test, change something, take it back, save', async (t) => {
  const form = await createSettingsForm(t, {}, { isFirstTime: true });
  const { url } = form.road;
  const context = await newContext();
  t.after(() => context.close());
  const [name = '', value = ''] = form.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(url + SMTP_PAGE);

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
