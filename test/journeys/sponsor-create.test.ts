// A sponsor creates accounts in a real browser: one guest on a phone, fifty by chance, two hundred out of files as
// spreadsheets save them; and a batch that one process began is finished by another.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { newContext } from '../stand-ins/browser.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';
import { ADMIN, guestAccess, SPONSOR_PASSWORD } from '../stand-ins/guests.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';

const LIMIT_MS = 15_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function opened(t: TestContext, permissions: Record<string, unknown> = {}) {
  const console = await createTestConsole(t);
  const access = await guestAccess(console);
  const anna = await access.sponsor('anna', await access.group({ randomLimit: 1000, ...permissions }));
  return { ...console, ...access, anna };
}

async function signedIn(
  t: TestContext,
  { url, signIn }: Pick<TestConsole, 'url' | 'signIn'>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await newContext(options);
  t.after(() => context.close());
  const [name = '', value = ''] = (await signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(`${url}/sponsor`);
  return page;
}

test('one known guest on a phone, of a group that notifies: a tap, three fields, Enter', async (t) => {
  const foyer = await opened(t, { autoNotify: true });
  const page = await signedIn(t, foyer, PHONE);
  await page.locator('nav.tabs').getByRole('link', { name: 'Create Accounts' }).click();
  // The cursor is in the first field: nothing is to be tapped before one types.
  await page.locator('#firstName:focus').waitFor();
  for (const text of ['Mika', 'Tanaka', 'm.tanaka@fabrikam.com']) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  }
  await page.getByText('Credentials to m.tanaka@fabrikam.com').waitFor();
  await page.locator('#account-summary').getByText('mtanaka', { exact: true }).waitFor();
  const button = page.getByRole('button', { name: 'Create account', exact: true });
  assert.ok(((await button.boundingBox())?.height ?? 0) >= 44, 'the button is too small for a finger');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The account is ready' }).waitFor();
  assert.match(await page.locator('#new-password').innerText(), /^[a-z]{4}-\d{4}-[a-z]{4}$/);
  await page.getByText('on their way to m.tanaka@fabrikam.com').waitFor();
  await page.getByRole('link', { name: 'Create another' }).click();
  await page.locator('#firstName:focus').waitFor();
  assert.equal(await foyer.app.guests.count({}, foyer.anna), 1);
});

test('two taps on Create make one account', async (t) => {
  const foyer = await opened(t);
  const page = await signedIn(t, foyer);
  await page.goto(`${foyer.url}/sponsor/create`);
  await page.fill('#firstName', 'Mika');
  await page.fill('#lastName', 'Tanaka');
  const sent: string[] = [];
  page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
  await page.getByRole('button', { name: 'Create account', exact: true }).dblclick();
  await page.getByRole('heading', { name: 'The account is ready' }).waitFor();
  assert.equal(await foyer.app.guests.count({}, foyer.anna), 1);
  assert.equal(sent.filter((url) => url.endsWith('/sponsor/create')).length, 1);
});

test('a session that ends while one types leads nobody away, and the summary stays as it was', async (t) => {
  const foyer = await opened(t);
  const page = await signedIn(t, foyer);
  await page.goto(`${foyer.url}/sponsor/create`);
  const summary = page.locator('#account-summary');
  const before = await summary.innerText();
  const typed = async (label: string): Promise<number> => {
    const answer = page.waitForResponse(/summary\/live/);
    await page.getByLabel(label).fill('Mika');
    return (await answer).status();
  };
  // Signed in anew in another window: the form is of the session before.
  const [name = '', value = ''] = (await foyer.signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL)).split(
    /=(.*)/s,
  );
  await page.context().addCookies([{ name, value, url: foyer.url }]);
  assert.equal(await typed('First Name'), 403);
  await page.context().clearCookies();
  assert.equal(await typed('Last Name'), 204);
  assert.equal(await summary.innerText(), before);
  assert.equal(await page.getByLabel('First Name').inputValue(), 'Mika');
});

test('another guest type changes the form at once, and what was typed stays', async (t) => {
  const foyer = await opened(t);
  await foyer.app.guestTypes.change(
    foyer.types.Weekly.id,
    { customFields: [{ name: 'Badge', kind: 'text', isRequired: true }] },
    ADMIN,
  );
  const page = await signedIn(t, foyer);
  await page.goto(`${foyer.url}/sponsor/create`);
  await page.getByLabel('First Name').fill('Mika');
  await page.getByLabel('Guest type').selectOption({ label: 'Weekly' });
  await page.getByLabel('Badge').fill('red');
  assert.equal(await page.getByLabel('First Name').inputValue(), 'Mika');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The account is ready' }).waitFor();
  const [guest] = (await foyer.app.guests.list({ limit: 1 }, foyer.anna)).guests;
  assert.deepEqual([guest?.guestType.name, guest?.customFields], ['Weekly', { Badge: 'red' }]);
});

test('fifty accounts by chance, on a phone without scripts', async (t) => {
  const foyer = await opened(t);
  const page = await signedIn(t, foyer, { ...PHONE, javaScriptEnabled: false });
  await page.locator('nav.tabs').getByRole('link', { name: 'Create Accounts' }).click();
  await page.getByRole('link', { name: 'Random' }).click();
  await page.getByLabel('Guest type').selectOption({ label: 'Daily' });
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByText('Daily accounts may last up to 5 days.').waitFor();
  await page.getByLabel('Number of accounts').fill('50');
  await page.getByLabel('Number of accounts').press('Enter');
  await page.getByText('50 accounts were created.').waitFor();
  assert.equal(await page.locator('tbody tr').count(), 50);
  await page.getByRole('button', { name: 'Delete Notice' }).click();
  await page.getByText('No notices').waitFor();
  assert.equal(await foyer.app.guests.count({}, foyer.anna), 50);
});

const FAULTY = [
  'Ann;Smith;ann@;;', // no address
  'Bob;Jones;;12;', // no phone number
  `${'x'.repeat(65)};Ono;;;`, // too long
  'Dee;Kay;;;taken', // somebody else's user name
  'Eve;Roy;;;guest7', // a user name of another row
  'Fay;Lee;;;;too;many', // more fields than headings
  'Gus;\u202eMay;;;', // what cannot be seen
];
const GOOD = Array.from({ length: 193 }, (_, index) =>
  index === 6 ? 'Zoë;Müller;;;guest7' : `Guest${index};Müller;guest${index}@fabrikam.com;;`,
);
const FILE = ['First Name;Last Name;Email Address;Phone Number;User Name', ...GOOD, ...FAULTY].join('\r\n');

/** What cannot be written in Windows-1252 is another fault there: a character that cannot be seen. */
const inWindows1252 = (): Buffer => Buffer.from(FILE.replace('\u202e', '\x01'), 'latin1');

for (const [encoding, bytes] of [
  ['UTF-8', () => Buffer.from(FILE)],
  ['UTF-16 LE', () => Buffer.from(`\ufeff${FILE}`, 'utf16le')],
  ['Windows-1252', inWindows1252],
] as const)
  test(`a file of 200 guests in ${encoding} with seven faults is shown, then created without them`, async (t) => {
    const foyer = await opened(t);
    await foyer.create(ADMIN, { userName: 'taken' });
    const page = await signedIn(t, foyer);
    await page.goto(`${foyer.url}/sponsor/create/import`);
    await page.setInputFiles('#file', { name: 'visitors.csv', mimeType: 'text/csv', buffer: bytes() });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('193 guests can be created, 7 rows are left out.').waitFor();
    for (const text of [encoding, 'Semicolon', 'visitors.csv'])
      await page.getByText(text, { exact: true }).waitFor();
    const told = await page
      .getByRole('region', { name: '7 rows that are left out' })
      .locator('tbody tr')
      .allInnerTexts();
    assert.deepEqual(
      told.map((row) => Number(row.split('\t')[0])),
      [195, 196, 197, 198, 199, 200, 201],
    );
    assert.equal(new Set(told.map((row) => row.split('\t').slice(1).join())).size, 7, told.join('\n'));
    assert.equal(await foyer.app.guests.count({}, foyer.anna), 0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 7 rows to correct' }).click();
    const left = readFileSync(await (await download).path(), 'utf8');
    assert.equal(left.trim().split('\r\n').length, 8);
    assert.match(left, /Reason Left Out\r\nAnn,Smith,ann@,,,Email Address: /);
    await page.getByRole('button', { name: 'Create 193 accounts' }).click();
    await page.getByText('193 accounts were created.').waitFor();
    const names = (await foyer.app.guests.list({ limit: 1, filter: { lastName: 'Müller' } }, foyer.anna))
      .guests;
    assert.equal(names.length, 1);
    assert.equal(await foyer.app.guests.count({}, foyer.anna), 193);
  });

test('a batch whose process ends in the middle is finished by another, and its page tells when', async (t) => {
  const foyer = await opened(t);
  const page = await signedIn(t, foyer);
  const first = await foyer.another();
  const { batches } = first.guests;
  const { id } = await batches.begin({ guestTypeId: foyer.types.Daily.id, count: 1000 }, foyer.anna);
  const working = batches.work(id, foyer.clock.now() + 1);
  const made = async (): Promise<number> => (await batches.notice(id, foyer.anna)).created;
  while ((await made()) === 0) await new Promise(setImmediate);
  // The time is up in the middle, and the process goes.
  await foyer.clock.advance(1);
  assert.equal(await working, false);
  const before = await made();
  assert.ok(before >= 100 && before < 1000, `${before} were made`);
  await first.close();
  await page.goto(`${foyer.url}/sponsor/notices/${id}`);
  await page.getByText(`${before} of 1,000`).waitFor();
  const second = await foyer.another();
  assert.equal(await second.guests.batches.work(undefined), true);
  await page.getByText('1,000 accounts were created.').waitFor();
  assert.equal(await foyer.app.guests.count({ batchId: id }, foyer.anna), 1000);
});
