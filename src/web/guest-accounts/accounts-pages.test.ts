// Manage Accounts as pages without a browser: the list, what narrows and orders it, and what is told to whom.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { v7 as uuidv7 } from 'uuid';
import { createClientAs, createConsoleClient, read } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole } from '../../../test/stand-ins/guest-console.ts';
import { seedGuests } from '../../../test/stand-ins/guest-seed.ts';
import { SPONSOR_PASSWORD } from '../../../test/stand-ins/guests.ts';
import { extensionStore } from '../../reminders/extension-store.ts';
import { SPONSOR_PORTAL } from '../sponsor-portal/paths.ts';

const COLUMNS = [
  'Username',
  'State',
  'First Name',
  'Last Name',
  'Email Address',
  'Mobile Number',
  'Expiration Date',
  'Time Left',
];
const heads = (page: string): string[] =>
  [...page.matchAll(/<th[^>]*role="columnheader"[^>]*>([^]*?)<\/th>/g)]
    .map(([, inside = '']) => read(inside).trim())
    .filter((text) => text !== '');
const names = (page: string): string[] =>
  [
    ...page.matchAll(
      /href="\/(?:sponsor|admin\/guest-access\/accounts)\/account\/[^"]+"[^>]*>\s*<bdi>([^<]*)</g,
    ),
  ].map((match) => match[1] ?? '');
const buttons = (page: string): string[] =>
  [...page.matchAll(/<button[^>]*name="do"[^>]*value="([^"]+)"/g)].map((match) => match[1] ?? '');

test('the list has the columns and buttons of ISE, times by the clock of the location', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  await console.create(anna, {
    firstName: 'test',
    lastName: 'user',
    userName: 't001',
    email: 'testuser@contoso.com',
  });
  const { text } = await (await console.as('anna')).get('/sponsor');
  assert.deepEqual(heads(text), COLUMNS);
  assert.deepEqual(buttons(text), [
    'edit',
    'resend',
    'extend',
    'suspend',
    'delete',
    'reset-password',
    'reinstate',
    'refresh',
  ]);
  assert.match(text, /value="extend"[^>]*data-for-states="created active expired"/);
  // The test begins at 08:00 UTC, which is 09:00 in Amsterdam; Daily lasts a day.
  assert.match(read(text), /t001 Created test user testuser@contoso\.com 2026-11-24 09:00 1D 0H 0M/);
  assert.match(read(text), /Manage Accounts 1 .*Create, manage, and approve guest accounts\./);
  assert.match(read(text), /1–1 of 1/);
});

test('what a group does not permit has no button; whoever may only look can select nothing', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor(
    'anna',
    await console.group({ mayDelete: false, mayExtend: false, mayUpdate: false }),
  );
  await console.create(anna, { userName: 'visitor' });
  assert.deepEqual(buttons((await (await console.as('anna')).get('/sponsor')).text), [
    'resend',
    'suspend',
    'reset-password',
    'reinstate',
    'refresh',
  ]);
  const { text } = await (await createClientAs(console, 'read-only')).get('/admin/guest-access/accounts');
  assert.deepEqual(names(text), ['visitor']);
  assert.deepEqual(buttons(text), []);
  assert.doesNotMatch(text, /class="pick"/);
});

test('fifty a page, in any order, and the filter is kept from page to page', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  for (let number = 1; number <= 52; number += 1)
    await console.create(anna, { userName: `visitor-${String(number).padStart(2, '0')}` });
  await console.create(anna, { userName: 'other' });
  const client = await console.as('anna');
  const first = (await client.get('/sponsor?q=visitor&sort=username')).text;
  assert.deepEqual(
    [names(first).length, names(first)[0], names(first)[49]],
    [50, 'visitor-01', 'visitor-50'],
  );
  assert.match(read(first), /1–50 of 52/);
  const next = /href="([^"]+)"[^>]*>Next/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await client.get(next)).text;
  assert.deepEqual(names(second), ['visitor-51', 'visitor-52']);
  assert.match(read(second), /51–52 of 52/);
  assert.match(read(second), /Select all 52 accounts of this list/);
  const down = (await client.get('/sponsor?q=visitor&sort=username&order=down')).text;
  assert.equal(names(down)[0], 'visitor-52');
  assert.match(down, /aria-sort="descending"/);
  const beyond = (await client.get('/sponsor?q=visitor&page=99')).text;
  assert.match(read(beyond), /51–52 of 52/);
});

test('every section says what it is, and in the console where it stands', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  await console.create(anna, { userName: 'visitor' });
  await console.clock.advance(2 * 86_400_000);
  const client = await console.as('anna');
  for (const [path, title] of [
    ['', 'Manage Accounts'],
    ['/create', 'Create Accounts'],
    ['/pending', 'Pending Accounts'],
    ['/notices', 'Notices'],
  ] as const)
    assert.match((await client.get(`/sponsor${path}`)).text, new RegExp(`<h1>${title}</h1>`), title);
  const { text } = await (await createConsoleClient(console)).get('/admin/guest-access/accounts');
  assert.match(read(text), /Work Centers Guest Access Manage Accounts Help/);
  assert.match(read(text), /visitor Expired 2026-11-24 09:00 0M/);
});

test('where nothing fits, the filter can be cleared in one place', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  await console.create(anna, { userName: 'visitor' });
  const client = await console.as('anna');
  const offers = async (query: string): Promise<number> =>
    (await client.get(`/sponsor?${query}`)).text.match(/Clear the filter/g)?.length ?? 0;
  assert.deepEqual([await offers('q=visitor'), await offers('q=nobody')], [1, 1]);
});

test('the tabs of every page have their numbers, that of one’s own password too', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  await console.create(anna, {});
  const tabs = /Manage Accounts 1 Pending Accounts 0 Notices 0/;
  assert.match(read((await (await console.as('anna')).get('/sponsor/password')).text), tabs);
  await console.sponsor('nobody');
  const { status, text } = await (await console.as('nobody')).get('/sponsor/password');
  assert.deepEqual([status, /Notices/.test(text)], [200, true]);
});

test('states, types, places and sponsors narrow the list; nothing found repeats the filter', async (t) => {
  const console = await createGuestConsole(t);
  const all = await console.sponsor('anna', await console.group({ manages: 'all' }));
  const ben = await console.sponsor('ben', await console.group());
  await seedGuests(console, all);
  await console.create(ben, { userName: 'bens' });
  const client = await console.as('anna');
  const shown = async (query: string): Promise<string[]> =>
    names((await client.get(`/sponsor?${query}`)).text);
  assert.deepEqual(await shown('state=suspended'), ['jdevries']);
  assert.deepEqual(await shown('state=expired'), ['expired']);
  assert.deepEqual(await shown(`sponsor=${ben.id}`), ['bens']);
  assert.deepEqual((await shown(`type=${console.types.Daily.id}`)).sort(), ['bens', 'expired']);
  assert.deepEqual(await shown('q=tailspin'), ['jdevries']);
  const { text } = await client.get('/sponsor?q=%3Cb%3Enobody&state=active');
  assert.match(read(text), /No account fits the filter.*“<b>nobody” · Active/);
  assert.doesNotMatch(text, /<b>nobody/);
  const bens = await console.as('ben');
  assert.doesNotMatch((await bens.get('/sponsor')).text, /name="sponsor"/, 'there is nobody else to choose');
});

test('before there is an account the page leads to making one; without a group it says who helps', async (t) => {
  const console = await createGuestConsole(t);
  await console.sponsor('anna', await console.group());
  await console.sponsor('cleo');
  const { text } = await (await console.as('anna')).get('/sponsor');
  assert.match(text, /class="button primary" href="\/sponsor\/create"/);
  const alone = await (await console.as('cleo')).get('/sponsor');
  assert.equal(alone.status, 200);
  assert.match(read(alone.text), /You are in no sponsor group.*Ask an administrator of guest access/);
});

test('further columns are chosen once and kept', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  await console.create(anna, { userName: 'visitor', company: 'Fabrikam' });
  const client = await console.as('anna');
  const chosen = await client.post('/sponsor/columns?q=vis', { column: ['company', 'sponsor', 'password'] });
  assert.equal(chosen.location, '/sponsor?q=vis');
  const [kept = ''] = chosen.headers.getSetCookie();
  assert.match(kept, /^foyer-guest-columns=company\.sponsor;/);
  const session = await console.signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL);
  const cookie = `${session}; ${kept.split(';')[0]}`;
  const page = await (await fetch(`${console.url}/sponsor`, { headers: { cookie } })).text();
  assert.deepEqual(heads(page), [...COLUMNS.slice(0, 6), 'Company', 'Sponsor', ...COLUMNS.slice(6)]);
});

test('the list renews itself, with the numbers of the sections, and that is not a sight of the session', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  const client = await console.as('anna');
  await console.create(anna, { userName: 'visitor' });
  assert.match((await client.get('/sponsor?q=vis')).text, /hx-get="\/sponsor\/live\?q=vis"/);
  await console.create(anna, { userName: 'visitor2' });
  const live = await client.get('/sponsor/live?q=vis');
  assert.deepEqual(names(live.text), ['visitor2', 'visitor']);
  assert.match(read(live.text), /Manage Accounts 2/);
  assert.doesNotMatch(live.text, /<form|<html/);
  for (let minute = 0; minute < 12; minute += 1) {
    await console.clock.advance(60_000);
    await client.get('/sponsor/live');
  }
  assert.equal((await client.get('/sponsor')).location, '/sponsor/sign-in');
});

test('what renews itself counts who asks for more time among the notices, as the page does', async (t) => {
  const console = await createGuestConsole(t);
  const { app, clock } = console;
  const { guest } = await console.create(await console.sponsor('anna', await console.group()));
  const link = { id: uuidv7(), guestId: guest.id, tokenHash: 'hash', deadline: guest.endsAt };
  await extensionStore(app.database.sql).add({ ...link, createdAt: clock.now() });
  await extensionStore(app.database.sql).ask(link.id, '', clock.now());
  const client = await console.as('anna');
  for (const path of ['/sponsor', '/sponsor/live'])
    assert.match(read((await client.get(path)).text), /Notices 1/, path);
});

test('the file for spreadsheets has the filter of the list, its mark of UTF-8, and no formula', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  const ben = await console.sponsor('ben', await console.group());
  await console.create(anna, {
    userName: 'chloe',
    firstName: 'Chloé',
    company: '=HYPERLINK("https://evil.example")',
  });
  await console.create(anna, { userName: 'other' });
  await console.create(ben, { userName: 'chloe-of-ben' });
  const client = await console.as('anna');
  const answer = await client.get('/sponsor/export.csv?q=chlo');
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8');
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /^attachment; filename="guest-accounts-2026-11-23\.csv"$/,
  );
  assert.match(answer.text, /chloe,created,Chloé.*"'=HYPERLINK/s);
  assert.doesNotMatch(answer.text, /other|of-ben/);
  // What is read as text has lost its mark.
  const cookie = await console.signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL);
  const file = await fetch(`${console.url}/sponsor/export.csv`, { headers: { cookie } });
  assert.deepEqual([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf]);
});
