import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createConsoleClient, createSponsorClient, read } from '../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../test/stand-ins/console.ts';
import { ADMIN, guestAccess, SPONSOR_PASSWORD } from '../../../test/stand-ins/guests.ts';
import { guestStore } from '../../guests/guest-store.ts';

const DAY = 86_400_000;

async function opened(t: TestContext, permissions: Record<string, unknown> = {}) {
  const road = await createTestConsole(t);
  const access = await guestAccess(road);
  const anna = await access.sponsor('anna', await access.group(permissions));
  const client = await createSponsorClient(road, 'anna', SPONSOR_PASSWORD);
  const terms = { guestTypeId: access.types.Daily.id, language: 'en', duration: '2', durationUnit: 'days' };
  const all = async () => (await road.app.guests.list({ limit: 100 }, ADMIN)).guests;
  return { ...road, ...access, anna, client, terms, all };
}

const MIKA = { firstName: 'Mika', lastName: 'Tanaka', email: 'm.tanaka@fabrikam.com' };

test('one known guest: the account is made, mailed, shown with its password, and reloading makes no other', async (t) => {
  const { client, terms, all, app } = await opened(t);
  const answer = await client.post('/sponsor/create', { ...terms, ...MIKA, 'email-delivery': 'on' });
  assert.equal(answer.status, 303);
  const [guest] = await all();
  assert.equal(answer.location, `/sponsor/create/created/${guest!.id}?mail=queued`);
  assert.deepEqual([guest!.username, guest!.endsAt - guest!.startsAt], ['mtanaka', 2 * DAY]);
  for (let time = 0; time < 2; time++) {
    const { text } = await client.get(answer.location);
    assert.match(read(text), /mtanaka .*[a-z]{4}-\d{4}-[a-z]{4}/);
    assert.match(text, /on their way to m\.tanaka@fabrikam\.com/);
  }
  assert.equal((await all()).length, 1);
  const { messages } = await app.mail.list({ limit: 5 });
  assert.deepEqual(
    messages.map(({ purpose }) => purpose),
    ['guest-credentials'],
  );
});

test('what is wrong comes back beside its field and at the top, and all that was typed stays', async (t) => {
  const { client, terms, all } = await opened(t);
  const { status, text } = await client.post('/sponsor/create', {
    ...terms,
    ...MIKA,
    email: 'nobody <b>',
    duration: '2 weeks',
    personVisited: '"host',
  });
  assert.equal(status, 422);
  for (const part of [
    'href="#email"',
    'id="email-error"',
    'href="#duration"',
    'id="duration-error"',
    'value="nobody &lt;b&gt;"',
    'value="2 weeks"',
    'value="&quot;host"',
    'value="Mika"',
  ])
    assert.ok(text.includes(part), part);
  assert.equal((await all()).length, 0);
});

test('the box at the top says that nothing was created, and names each field by its label', async (t) => {
  const { client, terms, create, anna } = await opened(t);
  const wrong = { firstName: 'xe\u202Egnp', lastName: 'a'.repeat(65), email: 'a@b.example Bcc: x@y.example' };
  const { text } = await client.post('/sponsor/create', { ...terms, ...wrong });
  const box = (page: string): string => read(/<div class="problems"[^]*?<\/div>/.exec(page)?.[0] ?? '');
  assert.match(box(text), /Not created: 3 fields need a change/);
  assert.match(box(text), /First name: This holds characters that cannot be seen\. Type it again/i);
  assert.match(box(text), /Last name: Use 64 characters or fewer\./i);
  assert.match(box(text), /Email address: Enter a full email address, with a name, an @ and a domain\./i);
  const { guest } = await create(anna, MIKA);
  const edit = await client.post(`/sponsor/account/${guest.id}`, { ...wrong, language: 'en' });
  assert.match(box(edit.text), /Not saved: .*First name: This holds characters/i);
  const act = await client.post('/sponsor/act/suspend', {
    do: 'suspend',
    id: guest.id,
    reason: 'x'.repeat(300),
  });
  assert.match(box(act.text), /Not done: 1 field needs a change Reason: Use 256 characters or fewer\./);
  const notify = await client.post(`/sponsor/create/created/${guest.id}/notify`, {});
  assert.match(
    box(notify.text),
    /Nobody was notified: .*Deliver notification using: Choose at least one way/,
  );
});

test('another guest type is changed to without a script, and nothing typed is lost or made', async (t) => {
  const { client, terms, types, all, app } = await opened(t);
  await app.guestTypes.change(
    types.Weekly.id,
    { customFields: [{ name: 'Badge', kind: 'text', isRequired: true }] },
    ADMIN,
  );
  const { status, text } = await client.post('/sponsor/create', {
    ...terms,
    ...MIKA,
    guestTypeId: types.Weekly.id,
    change: 'on',
  });
  assert.equal(status, 200);
  assert.match(text, /value="Mika"/);
  assert.match(text, /name="customFields\.Badge"/);
  const lacking = await client.post('/sponsor/create', { ...terms, ...MIKA, guestTypeId: types.Weekly.id });
  assert.match(lacking.text, /id="custom-0-error"/);
  assert.equal((await all()).length, 0);
});

test('only what the groups permit is offered, and a password that may not be seen is not shown', async (t) => {
  const { client, terms, all } = await opened(t, {
    mayImport: false,
    maySetFutureStart: false,
    mayViewPasswords: false,
    maySetPrefix: false,
  });
  const { text } = await client.get('/sponsor/create');
  assert.match(text, /create\/random\?/);
  assert.doesNotMatch(text, /create\/import|name="startsAt"|name="locationId"|name="ssid"/);
  assert.doesNotMatch((await client.get('/sponsor/create/random')).text, /usernamePrefix/);
  const made = await client.post('/sponsor/create', { ...terms, ...MIKA });
  const shown = await client.get(made.location!);
  assert.doesNotMatch(shown.text, /[a-z]{4}-\d{4}-[a-z]{4}|manage\/slips/);
  assert.match(shown.text, /does not show passwords/);
  const tried = await client.post('/sponsor/create/import/begin', { rows: 'v1.x' });
  assert.equal(tried.status, 403);
  const future = await client.post('/sponsor/create', { ...terms, startsAt: '2027-01-01T10:00' });
  assert.match(future.text, /id="startsAt|href="#startsAt"/);
  assert.equal((await all()).length, 1);
});

test('rows that this server did not seal are none', async (t) => {
  const { client, all } = await opened(t);
  const forged = await client.post('/sponsor/create/import/begin', { rows: 'v1.x' });
  assert.match(forged.text, /not there any more/);
  assert.equal((await all()).length, 0);
});

test('the summary follows what is typed, keeps no session awake, and leads nobody away from a form', async (t) => {
  const { client, terms, create, anna, url } = await opened(t);
  await create(anna, MIKA);
  const at = '/sponsor/create/summary/live';
  const typed = await client.post(at, { ...terms, ...MIKA, email: 'half@', 'email-delivery': 'on' });
  assert.match(read(typed.text), /Access Now to 2026-11-25 09:00/);
  assert.match(read((await client.post(at, { ...terms, ...MIKA })).text), /mtanaka2/);
  assert.match(read((await client.post(at, { ...terms, duration: '9' })).text), /longer than the 5 days/);
  const stranger = await fetch(url + at, { method: 'POST', headers: { 'hx-request': 'true' } });
  assert.deepEqual([stranger.status, stranger.headers.get('hx-redirect')], [204, null]);
});

test('“Create another” keeps type, place, duration and host', async (t) => {
  const { client, terms, app } = await opened(t);
  await app.guestTypes.locations.add({ name: 'Tokyo', timeZone: 'Asia/Tokyo' }, ADMIN);
  const made = await client.post('/sponsor/create', {
    ...terms,
    ...MIKA,
    personVisited: 'host@contoso.com',
    duration: '36',
    durationUnit: 'hours',
  });
  const { text } = await client.get(made.location!);
  const next = /href="(\/sponsor\/create\?[^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&');
  const form = (await client.get(next)).text;
  assert.match(form, /value="host@contoso\.com"/);
  assert.match(form, new RegExp(`value="${terms.guestTypeId}" selected`));
  assert.match(form, /value="36"/);
  assert.doesNotMatch(form, /value="Mika"/);
});

test('credentials are sent again from the page of the account, and a choice of nothing is asked about', async (t) => {
  const { client, create, anna, app } = await opened(t);
  const { guest } = await create(anna, MIKA);
  const at = `/sponsor/create/created/${guest.id}`;
  const nothing = await client.post(`${at}/notify`, { sponsorEmail: 'me@contoso.com' });
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /id="delivery-error"/);
  const wrong = await client.post(`${at}/notify`, { summary: 'on', sponsorEmail: 'nobody' });
  assert.match(wrong.text, /id="sponsorEmail-error"/);
  const done = await client.post(`${at}/notify`, { 'email-delivery': 'on', summary: 'on' });
  assert.match(done.toast, /1 guest is notified/);
  const { messages } = await app.mail.list({ limit: 5 });
  assert.deepEqual(messages.map(({ purpose }) => purpose).sort(), ['guest-credentials', 'sponsor-summary']);
});

test('who may not see passwords is told when nobody was told one, and what to do', async (t) => {
  const road = await opened(t);
  const { sponsor, group, terms, app, create } = road;
  const bert = await sponsor('bert', await group({ mayViewPasswords: false }));
  const client = await createSponsorClient(road, 'bert', SPONSOR_PASSWORD);
  const madeWith = async (typed: Record<string, string>): Promise<string> =>
    (await client.get((await client.post('/sponsor/create', { ...terms, ...typed })).location!)).text;
  const mailed = await madeWith({ ...MIKA, 'email-delivery': 'on' });
  assert.match(read(mailed), /does not show passwords\. It reaches the guest by email\./);
  assert.doesNotMatch(read(mailed), /Nobody has been told|Hand these over/);
  const silent = await madeWith({ ...MIKA, email: '' });
  assert.match(
    read(silent),
    /Nobody has been told the password.*Enter the guest’s email address, then resend/,
  );
  assert.match(silent, /href="\/sponsor\/account\/[^"]+#email"/);
  assert.doesNotMatch(read(silent), /It reaches the guest/);
  assert.match(read(await madeWith(MIKA)), /Nobody has been told.*Mail it: choose Email under Notify\./);
  const { guest } = await create(bert, MIKA);
  const at = `/sponsor/create/created/${guest.id}`;
  const told = await client.post(`${at}/notify`, { 'email-delivery': 'on' });
  assert.doesNotMatch(read((await client.get(told.location!)).text), /Nobody has been told/);
  await app.notifications.guestEmail.save({ isEnabled: false }, ADMIN);
  const off = await madeWith({ ...MIKA, 'email-delivery': 'on' });
  assert.match(read(off), /Nobody has been told.*switched off\. Ask an administrator of guest access/);
});

test('a guest is mailed where it is asked for or the group always does, and not twice by one more click', async (t) => {
  const road = await opened(t);
  const { client, sponsor, group, terms } = road;
  const notify = (page: string): string => /<input[^>]*name="email-delivery"[^>]*>/.exec(page)?.[0] ?? '';
  for (const path of ['create', 'create/import'])
    assert.doesNotMatch(notify((await client.get(`/sponsor/${path}`)).text), /checked/, path);
  await sponsor('ben', await group({ autoNotify: true }));
  const ben = await createSponsorClient(road, 'ben', SPONSOR_PASSWORD);
  assert.match(notify((await ben.get('/sponsor/create')).text), /checked[^>]*disabled/);
  const result = async (typed: Record<string, string>): Promise<string> =>
    (await client.get((await client.post('/sponsor/create', { ...terms, ...MIKA, ...typed })).location!))
      .text;
  const mailed = await result({ 'email-delivery': 'on' });
  assert.doesNotMatch(notify(mailed), /checked/);
  const next = /href="(\/sponsor\/create\?[^"]+)"/.exec(mailed)![1]!.replaceAll('&amp;', '&');
  assert.match(notify((await client.get(next)).text), /checked/, 'the next of a party is mailed too');
  assert.match(notify(await result({})), /checked/);
});

test('what belongs to another sponsor is not there', async (t) => {
  const { client, create, sponsor, group, types, app } = await opened(t);
  const ben = await sponsor('ben', await group());
  const { guest } = await create(ben, MIKA);
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 1 }, ben);
  for (const path of [`/sponsor/create/created/${guest.id}`, `/sponsor/notices/${id}`])
    assert.equal((await client.get(path)).status, 404);
  for (const path of [`/sponsor/notices/${id}/delete`, `/sponsor/notices/${id}/notify`])
    assert.equal((await client.post(path, { summary: 'on' })).status, 404);
});

test('requests are approved one by one and denied together; what was decided meanwhile is told', async (t) => {
  const { client, create, anna, app, all } = await opened(t);
  assert.match((await client.get('/sponsor/pending')).text, /register themselves/);
  const ids: string[] = [];
  for (const firstName of ['Ada', 'Bo', '<i>Cy']) {
    const { guest } = await create(anna, { firstName });
    const [stored] = await guestStore(app.database.sql).find([guest.id], 'all');
    await guestStore(app.database.sql).change({ ...stored!, approval: 'pending' });
    ids.push(guest.id);
  }
  const { text } = await client.get('/sponsor/pending');
  assert.match(text, /&lt;i&gt;Cy/);
  const nobody = await client.post('/sponsor/pending', { act: 'deny' });
  assert.equal(nobody.status, 422);
  assert.match(nobody.text, /Select who is meant/);
  const one = await client.post('/sponsor/pending', { approve: ids[0]! });
  assert.match(one.toast, /1 guest is approved/);
  const chosen = await client.post('/sponsor/pending', { act: 'deny', id: ids });
  assert.match(chosen.toast, /2 guests are denied.*1 was decided by somebody else/);
  assert.deepEqual((await all()).map(({ state }) => state).sort(), ['created', 'denied', 'denied']);
});

test('an administrator has the same pages in the console, with all accounts', async (t) => {
  const road = await opened(t);
  const admin = await createConsoleClient(road);
  const at = '/admin/guest-access/accounts';
  const made = await admin.post(`${at}/create`, { ...road.terms, ...MIKA });
  assert.match(made.location ?? '', new RegExp(`^${at}/create/created/`));
  assert.match(read((await admin.get(made.location!)).text), /mtanaka/);
  const random = await admin.post(`${at}/create/random`, { ...road.terms, count: '3' });
  assert.match(read((await admin.get(random.location!)).text), /3 accounts were created/);
  assert.equal((await admin.get(`${at}/pending`)).status, 200);
});
