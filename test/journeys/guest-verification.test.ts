// The verification of the seed documents (ise.md §19.6, R-110 to R-133), as an administrator and a sponsor do it: the settings
// of guest email, a test mail, resending from the sponsor portal; and the guest's mail in every language.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { Page } from 'playwright-core';
import { LANGUAGES, notificationWordsIn } from '../../src/languages/languages.ts';
import { CONSOLE } from '../../src/web/admin-console/paths.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext, shows } from '../stand-ins/browser.ts';
import { ADMIN_NAME, ADMIN_PASSWORD } from '../stand-ins/console.ts';
import { createGuestConsole, type GuestConsole } from '../stand-ins/guest-console.ts';
import { SPONSOR_PASSWORD } from '../stand-ins/guests.ts';
import { passTime } from '../stand-ins/road.ts';

const WHO = {
  console: [ADMIN_NAME, ADMIN_PASSWORD, CONSOLE],
  sponsor: ['sponsoruser', SPONSOR_PASSWORD, SPONSOR_PORTAL],
} as const;

async function open(console: GuestConsole, portal: keyof typeof WHO): Promise<Page> {
  const context = await newContext({ viewport: { width: 1440, height: 900 } });
  const [name, password, place] = WHO[portal];
  const [cookie = '', value = ''] = (await console.signIn(name, password, place)).split(/=(.*)/s);
  await context.addCookies([{ name: cookie, value, url: console.url }]);
  const page = await context.newPage();
  await page.goto(console.url + place.start);
  return page;
}

/** Of the sandbox's inbox, as an independent parser reads it; time moves until it is there. */
async function arrived(console: GuestConsole, count: number): Promise<ParsedMail> {
  await passTime(console, 1000, 120_000, () => console.sandbox.messages().length >= count);
  assert.equal(console.sandbox.messages().length, count);
  return simpleParser(console.sandbox.messages().at(-1)?.source ?? '');
}

const fromOf = ({ from }: ParsedMail): string | undefined => from?.value[0]?.address;
const toOf = ({ to }: ParsedMail): string | undefined => (Array.isArray(to) ? undefined : to?.text);

test('guest email is set up, tested, and credentials are resent from the sponsor portal', async (t) => {
  const console = await createGuestConsole(t);
  const { app } = console;
  const mailbox = (await app.mail.smtp.sendsAs())?.mailbox ?? assert.fail('the road has a mailbox');
  const sponsor = await console.sponsor('sponsoruser', await console.group());
  app.mail.start();

  await t.test('R-110 to R-114: Work Centers › Guest Access › Guest Email Settings', async () => {
    const page = await open(console, 'console');
    await page.click('nav.side a:has-text("Guest Email Settings")');
    await page.waitForURL('**/guest-email');
    await shows(page.locator('nav.trail'), /Work Centers[^]*Guest Access/);
    await page.check('label:has-text("Enable email notifications to guests") input');
    await page.getByLabel('Default “From” email address').fill(mailbox);
    await page.click('main form button.primary');
    await page.waitForSelector('.toast');
    assert.equal((await app.notifications.guestEmail.shown()).settings.from, mailbox);
    await page.context().close();
  });

  await t.test('R-115 to R-118: a test mail arrives from the no-reply account', async () => {
    const page = await open(console, 'console');
    await page.goto(`${console.url}/admin/guest-access/guest-email`);
    await page.locator('input[name=to]').fill('me@contoso.com');
    await page.click('button:has-text("Send test email")');
    await page.waitForSelector('.toast');
    const mail = await arrived(console, 1);
    assert.deepEqual([fromOf(mail), toOf(mail)], [mailbox, 'me@contoso.com']);
    assert.match(mail.text ?? '', /Username: \S+\s+Password: \S+/);
    await page.context().close();
  });

  const { password } = await console.create(sponsor, {
    userName: 't001',
    firstName: 'testuser',
    email: 'testuser@contoso.com',
    guestTypeId: console.types.Contractor.id,
  });

  await t.test('R-120 to R-133: the portal as the seeds show it, and Resend', async () => {
    const page = await open(console, 'sponsor');
    const header = await page.locator('header').first().innerText();
    assert.match(header, /Sponsor Portal[^]*Welcome sponsoruser/);
    assert.deepEqual(
      (await page.locator('nav.tabs a').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
      ['Create Accounts', 'Manage Accounts 1', 'Pending Accounts 0', 'Notices 0'],
    );
    await page.getByText('Create, manage, and approve guest accounts.').waitFor();
    const buttons = await page.locator('.bulk button[name=do] span:first-of-type').allInnerTexts();
    for (const name of ['Edit', 'Resend', 'Extend', 'Suspend', 'Delete', 'Reset Password', 'Reinstate'])
      assert.ok(buttons.includes(name), `${name} among ${buttons.join(', ')}`);
    await page.locator('.bulk :text("Refresh")').first().waitFor();
    assert.deepEqual(
      (await page.locator('main thead th').allInnerTexts()).map((text) => text.trim()).filter(Boolean),
      [
        'Username',
        'State',
        'First Name',
        'Last Name',
        'Email Address',
        'Mobile Number',
        'Expiration Date',
        'Time Left',
      ],
    );
    const row = await page.locator('main tbody tr').innerText();
    assert.match(
      row,
      /t001\s+Created\s+testuser\s+testuser@contoso\.com\s+\d{4}-\d\d-\d\d \d\d:\d\d\s+\d+D \d+H \d+M/,
    );
    await page.getByRole('button', { name: 'Help' }).waitFor();

    await page.check('input.pick[name=id]');
    await page.click('button[name=do][value=resend]');
    const dialog = page.locator('dialog[open]');
    const asked = await dialog.innerText();
    for (const text of ['Deliver notification using:', 'Print', 'Email', 'Send me a summary', 'Copy me'])
      assert.ok(asked.includes(text), text);
    assert.equal(await dialog.getByLabel('Sponsor’s Email address').inputValue(), 'sponsoruser@contoso.com');
    await dialog.locator('input[name=print]').setChecked(false);
    await dialog.locator('input[name=email]').check();
    await dialog.locator('button.primary').click();
    await page.waitForSelector('.toast');
    const mail = await arrived(console, 2);
    assert.deepEqual([fromOf(mail), toOf(mail)], [mailbox, 'testuser@contoso.com']);
    assert.equal(mail.replyTo?.value[0]?.address, 'sponsoruser@contoso.com');
    assert.ok(mail.text?.includes('t001') && mail.text.includes(password?.reveal() ?? '-'));
    await page.context().close();
  });

  await t.test(
    'each guest’s mail is in the guest’s language, in the inbox as the console shows it',
    async () => {
      const page = await open(console, 'console');
      for (const [index, language] of LANGUAGES.entries()) {
        const { guest } = await console.create(sponsor, {
          email: `guest-${language.toLowerCase()}@fabrikam.com`,
          language,
          notify: { email: true },
        });
        const mail = await arrived(console, 3 + index);
        const { kinds, labels } = notificationWordsIn(language);
        assert.ok((mail.subject ?? '').includes(kinds['guest-credentials'].subject), language);
        assert.match(String(mail.html), new RegExp(`<html[^>]* lang="${language}"`));
        await page.goto(`${console.url}/admin/sandbox/mail/${console.sandbox.messages().at(-1)?.id}`);
        const shown = page.frameLocator('iframe').locator('body');
        assert.ok((await shown.innerText()).includes(guest.username), language);
        assert.ok((await shown.innerText()).includes(labels.password), language);
      }
      await page.context().close();
    },
  );
});
