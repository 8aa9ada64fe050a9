// A new administrator, from the one-time link of the first start to a first mail through the sandbox, in real Chromium: by
// mouse, by keyboard alone, and without scripts. What is typed and pressed is the same; only the hands differ.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { described } from '../../src/cli/sandbox.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { newContext, tabTo } from '../stand-ins/browser.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';

const WITHIN_MS = 15_000;
const PASSWORD = 'a lake with 41 otters';

interface Hands {
  /** A link or button of that name. */
  press(role: 'link' | 'button', name: string): Promise<void>;
  fill(id: string, text: string): Promise<void>;
  /** A tick or a radio button with that id or value. */
  tick(selector: string): Promise<void>;
}

const byMouse = (page: Page): Hands => ({
  press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
  fill: (id, text) => page.fill(`#${id}`, text),
  tick: (selector) => page.locator(selector).click(),
});

/** The browser's own types are not this program's. */
interface Markable {
  setAttribute(name: string, value: string): void;
}

function byKeyboard(page: Page): Hands {
  const reach = (selector: string): Promise<void> => tabTo(page, selector);
  const mark = async (role: 'link' | 'button', name: string): Promise<string> => {
    const wanted = page.getByRole(role, { name, exact: true }).first();
    await wanted.evaluate((element: Markable) => element.setAttribute('data-wanted', ''));
    return '[data-wanted]';
  };
  return {
    async press(role, name) {
      await reach(await mark(role, name));
      await page.keyboard.press('Enter');
    },
    async fill(id, text) {
      await reach(`#${id}`);
      // A date is typed in parts, in the order of the browser's own language.
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
      if (year !== undefined) return page.keyboard.type(`${month}${day}${year}`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    async tick(selector) {
      await reach(selector);
      await page.keyboard.press('Space');
    },
  };
}

/** As after an installation: no administrator, no settings, no certificate of the sandbox. */
async function asInstalled(t: TestContext): Promise<TestConsole> {
  const console = await createTestConsole(t, { withAdministrator: false });
  await sql`delete from settings`.execute(console.app.database.sql);
  for (const { fingerprint } of await console.app.trust.list())
    await console.app.trust.remove(fingerprint, ADMINISTRATOR);
  return console;
}

async function fromStartToMail(
  console: TestConsole,
  page: Page,
  hands: Hands,
  hasScripts: boolean,
): Promise<void> {
  const { app, sandbox, url } = console;
  page.setDefaultTimeout(WITHIN_MS);
  const token = (await app.accounts.firstStart.link()).reveal();
  await page.goto(`${url}/admin/first-start/${token}`);
  await hands.fill('name', 'ada');
  await hands.fill('email', 'ada@contoso.com');
  await hands.fill('password', PASSWORD);
  await hands.press('button', 'Create the administrator');
  await page.getByText('Mail is not configured yet').first().waitFor();

  await hands.press('link', 'Certificates');
  await hands.press('link', 'Import');
  await hands.fill('pem', sandbox.caCertificate);
  if (!(await page.isChecked('[name="roles"][value="infrastructure"]')))
    await hands.tick('[name="roles"][value="infrastructure"]');
  await hands.press('button', 'Import');
  await page.getByText('Sandbox Certificate Authority').first().waitFor();

  await hands.press('link', 'SMTP Server');
  const { settings } = described(sandbox);
  const { mailbox, clientId, tenantId, credential, tokenEndpoint, scope } = settings.authentication;
  await hands.fill('server', settings.server);
  await hands.fill('port', String(settings.port));
  await hands.fill('mailbox', mailbox);
  await hands.fill('clientId', clientId);
  await hands.fill('tenantId', tenantId);
  await hands.fill('secret', credential.secret);
  await hands.fill('expiresOn', '2027-11-23');
  await hands.tick('#own');
  await hands.fill('tokenEndpoint', tokenEndpoint);
  await hands.fill('scope', scope);
  await hands.press('button', 'Test Connection');
  await page.getByText('Successfully connected to localhost.').first().waitFor();
  assert.equal(await page.content().then((html) => html.includes(credential.secret)), false);
  await hands.press('button', 'Save');
  await page.getByText('These settings are in use. There is nothing to save.').first().waitFor();

  await hands.press('link', 'Set-up Guide');
  await hands.press('button', 'Send the mail');
  await page.getByText('On its way', { exact: true }).first().waitFor();
  app.mail.start();
  await app.mail.settled();
  if (!hasScripts) await hands.press('link', 'Refresh');
  await page.getByText('250 2.0.0 OK').first().waitFor();
  assert.ok(sandbox.messages().some(({ envelope }) => envelope.to.includes('ada@contoso.com')));
}

const WAYS = [
  { how: 'by mouse', hands: byMouse, hasScripts: true },
  { how: 'by keyboard alone', hands: byKeyboard, hasScripts: true },
  { how: 'without scripts', hands: byMouse, hasScripts: false },
];

for (const { how, hands, hasScripts } of WAYS)
  test(`from the first start to a first mail ${how}`, async (t) => {
    const console = await asInstalled(t);
    const context = await newContext({
      javaScriptEnabled: hasScripts,
      viewport: { width: 1280, height: 900 },
    });
    t.after(() => context.close());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await fromStartToMail(console, page, hands(page), hasScripts);
    assert.deepEqual(errors, []);
  });
