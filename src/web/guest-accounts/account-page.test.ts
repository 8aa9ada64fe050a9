// The page of one account, and the slips that are printed.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, read } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole } from '../../../test/stand-ins/guest-console.ts';
import { ADMIN } from '../../../test/stand-ins/guests.ts';
import { HOSTILE_STRINGS } from '../../../test/stand-ins/hostile-strings.ts';
import { formsIn } from '../../../test/stand-ins/page-form.ts';

const LONGEST = 64; // of a name

test('the facts of an account, and its password only when it is asked for', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  const { guest, password } = await console.create(anna, { firstName: 'Mika', lastName: 'Tanaka' });
  const client = await console.as('anna');
  const path = `/sponsor/account/${guest.id}`;
  const { text } = await client.get(path);
  assert.match(
    read(text),
    /mtanaka Mika Tanaka State Created Valid 2026-11-23 09:00 to 2026-11-24 09:00 \(Europe\/Amsterdam\) Time Left 1D 0H 0M First signed in Not yet Guest type Daily Location Amsterdam Sponsor anna/,
  );
  const secret = password?.reveal() ?? '-';
  assert.ok(!text.includes(secret));
  const shown = await client.post(`${path}/password`);
  assert.ok(shown.text.includes(secret));
  assert.match(shown.text, new RegExp(`data-shown-once="${path}"`));
  await console.sponsor('cleo', await console.group({ mayViewPasswords: false, manages: 'all' }));
  const cleo = await console.as('cleo');
  assert.doesNotMatch((await cleo.get(path)).text, /account\/[^"]+\/password"|\/slips"/);
  assert.equal((await cleo.post(`${path}/password`)).status, 403);
  assert.equal((await cleo.post('/sponsor/slips', { id: guest.id })).status, 403);
});

test('what is typed is saved, or comes back with what is wrong; fields of the type are asked for by its names', async (t) => {
  const console = await createGuestConsole(t);
  const { app } = console;
  const customFields = [{ name: 'Car "plate"', kind: 'text', isRequired: true }];
  await app.guestTypes.change(console.types.Weekly.id, { customFields }, ADMIN);
  const anna = await console.sponsor('anna', await console.group());
  const { guest } = await console.create(anna, { firstName: 'Mika' });
  const client = await console.as('anna');
  const path = `/sponsor/account/${guest.id}`;
  const valuesIn = (page: string) => formsIn(page).find(({ action }) => action === path)?.values ?? {};
  const values = { ...valuesIn((await client.get(path)).text), lastName: 'Tanaka', email: 'nowhere' };
  const wrong = await client.post(path, values);
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#email"/);
  assert.deepEqual([valuesIn(wrong.text)['email'], valuesIn(wrong.text)['lastName']], ['nowhere', 'Tanaka']);
  const asked = await client.post(path, { ...values, email: '', guestTypeId: console.types.Weekly.id });
  assert.equal(asked.status, 422);
  assert.match(asked.text, /href="#custom-0"/);
  const done = await client.post(path, { ...valuesIn(asked.text), 'custom-0': 'AB-123-C' });
  assert.equal(done.toast, 'mika saved.');
  const after = await app.guests.find(guest.id, ADMIN);
  assert.deepEqual(
    [after.lastName, after.guestType.name, after.customFields['Car "plate"']],
    ['Tanaka', 'Weekly', 'AB-123-C'],
  );
});

test('whoever may not change sees no fields; in the console it leads to the mail that was sent', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group({ mayUpdate: false }));
  const { guest } = await console.create(anna, { firstName: 'Mika', email: 'mika@fabrikam.com' });
  const { text } = await (await console.as('anna')).get(`/sponsor/account/${guest.id}`);
  assert.doesNotMatch(text, /name="firstName"|\/admin\/mail/);
  assert.match(read(text), /First Name Mika/);
  const reader = await createClientAs(console, 'read-only');
  const page = (await reader.get(`/admin/guest-access/accounts/account/${guest.id}`)).text;
  assert.match(page, /href="\/admin\/mail\?q=mika%40fabrikam\.com"/);
  assert.doesNotMatch(page, /name="do"|name="firstName"/);
});

test('a slip is in the language and the time zone of its guest, with codes to join and to sign in', async (t) => {
  const console = await createGuestConsole(t);
  await console.app.guestTypes.locations.addSsid({ name: 'Contoso Guest' }, ADMIN);
  const anna = await console.sponsor('anna', await console.group());
  const one = await console.create(anna, { firstName: 'Mika', language: 'ja', ssid: 'Contoso Guest' });
  const other = await console.create(anna, { firstName: 'Anna' });
  const client = await console.as('anna');
  const { text, headers } = await client.post('/sponsor/slips', { id: [one.guest.id, other.guest.id] });
  assert.equal(headers.get('cache-control'), 'no-store');
  const [japanese = '', english = ''] = [...text.matchAll(/<article[^]*?<\/article>/g)].map(([slip]) => slip);
  assert.match(japanese, /lang="ja"/);
  assert.match(read(japanese), /ユーザー名 mika .*有効期限 2026年11月24日火曜日 09:00/);
  assert.match(english, /lang="en"/);
  assert.match(
    read(english),
    /Username anna Password [a-z]{4}-\d{4}-[a-z]{4} Valid until Tuesday, 24 November 2026 at 09:00/,
  );
  assert.match(read(english), /or open localhost \./);
  assert.deepEqual(
    [japanese, english].map((slip) => slip.match(/class="qr"/g)?.length),
    [2, 1],
  );
  assert.equal(text.match(/<symbol/g)?.length, 2, 'what two slips share is drawn once');
});

test('of what is suspended no slip is offered, and the sheet says whose is missing', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  const [one, other] = [await console.create(anna, {}), await console.create(anna, {})];
  await console.app.guests.act('suspend', [one.guest.id], {}, anna);
  const client = await console.as('anna');
  assert.match((await client.get(`/sponsor/account/${other.guest.id}`)).text, /\/slips"/);
  for (const page of ['account', 'create/created'])
    assert.doesNotMatch((await client.get(`/sponsor/${page}/${one.guest.id}`)).text, /\/slips"/);
  const id = [one.guest.id, other.guest.id];
  assert.match(read((await client.post('/sponsor/slips', { id })).text), /1 account has no slip/);
});

test('two hundred slips are made in a moment', async (t) => {
  const console = await createGuestConsole(t);
  await console.app.guestTypes.locations.addSsid({ name: 'Contoso Guest' }, ADMIN);
  const anna = await console.sponsor('anna', await console.group());
  const ids = [];
  for (let number = 0; number < 200; number += 1)
    ids.push((await console.create(anna, { ssid: 'Contoso Guest', language: 'fr' })).guest.id);
  const client = await console.as('anna');
  const startedAt = performance.now();
  const { text } = await client.post('/sponsor/slips', { id: ids });
  const tookMs = performance.now() - startedAt;
  assert.equal(text.match(/<article/g)?.length, 200);
  t.diagnostic(`${Math.round(tookMs)} ms, ${Math.round(text.length / 1024)} kB`);
  assert.ok(tookMs < 3000, `${tookMs} ms`);
});

test('hostile names are only shown: in the list, in each dialog, on the page, on the slip', async (t) => {
  const console = await createGuestConsole(t);
  const { app } = console;
  const anna = await console.sponsor('anna', await console.group());
  const { guest } = await console.create(anna, {});
  const client = await console.as('anna');
  let tried = 0;
  for (const [what, hostile] of Object.entries(HOSTILE_STRINGS)) {
    const text = hostile.slice(0, LONGEST);
    try {
      await app.guests.change(guest.id, { firstName: text, lastName: text, company: text }, ADMIN);
    } catch {
      continue; // refused at the door: it never gets to a page
    }
    tried += 1;
    const pages = [
      await client.get('/sponsor'),
      await client.get(`/sponsor/account/${guest.id}`),
      await client.post('/sponsor/act', { do: 'delete', id: guest.id }),
      await client.post('/sponsor/slips', { id: guest.id }),
    ];
    for (const page of pages) {
      assert.equal(page.status, 200, what);
      if (/<[a-z]/i.test(text)) assert.ok(!page.text.includes(text), `${what} stands unescaped in a page`);
      const shown = page.text.replace(/value="[^"]*"/g, '');
      assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069]/, `${what} turns the text around it`);
    }
  }
  assert.ok(tried > 20, `only ${tried} were taken by the door`);
});
