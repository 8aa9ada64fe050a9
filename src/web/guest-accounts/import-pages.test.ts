import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createSponsorClient, read, type Answer } from '../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../test/stand-ins/console.ts';
import { ADMIN, guestAccess, SPONSOR_PASSWORD } from '../../../test/stand-ins/guests.ts';

async function opened(t: TestContext, permissions: Record<string, unknown> = {}) {
  const road = await createTestConsole(t);
  const access = await guestAccess(road);
  const anna = await access.sponsor('anna', await access.group(permissions));
  const client = await createSponsorClient(road, 'anna', SPONSOR_PASSWORD);
  const terms = { guestTypeId: access.types.Daily.id, language: 'en', duration: '1', durationUnit: 'days' };
  const upload = (text: string, fields = {}): Promise<Answer> =>
    client.postFile('/sponsor/create/import', { ...terms, ...fields }, new Blob([text]));
  const all = async () => (await road.app.guests.list({ limit: 200 }, ADMIN)).guests;
  return { ...road, ...access, anna, client, terms, upload, all };
}

const rowsOf = ({ text }: Answer): string => /name="rows" value="([^"]+)"/.exec(text)?.[1] ?? '';

test('the template is read by the import it is for', async (t) => {
  const { client, upload } = await opened(t);
  const template = await client.get('/sponsor/create/template.csv');
  assert.equal(template.headers.get('content-type'), 'text/csv; charset=utf-8');
  assert.match(template.text, /First Name,Last Name/);
  assert.match((await upload(template.text)).text, /holds no guests/);
});

test('a file is shown before anything is made: what is good, what is not and why', async (t) => {
  const { create, anna, upload, all } = await opened(t);
  await create(anna, { userName: 'taken' });
  const seen = await upload(
    'First Name;User Name;Email Address\nAnn;ann1;ann@contoso.com\nBob;taken;\nCid;;cid@\nDee;dee1;\n<b>Eve;DEE1;\n',
  );
  assert.equal(seen.status, 200);
  const text = read(seen.text);
  assert.match(text, /2 guests can be created, 3 rows are left out/);
  assert.match(text, /3 User Name This name is taken\. Choose another one\./);
  assert.match(text, /4 Email Address Type an address such as/);
  assert.match(text, /6 User Name Line 5 has this username too/);
  assert.match(text, /Encoding UTF-8 Separator Semicolon/);
  assert.match(text, /Create 2 accounts/);
  assert.equal((await all()).length, 1);
});

test('what was seen is what is made, once; what was left out comes back as a file that can be corrected', async (t) => {
  const { client, upload, all, app, anna } = await opened(t);
  const seen = await upload('Password,First Name,Email Address\nkefu-7429-maru,Ann,\nx,"=cmd()",a@\n');
  const rows = rowsOf(seen);
  assert.doesNotMatch(seen.text, /kefu-7429/);
  const left = await client.post('/sponsor/create/import/rows-left-out.csv', { rows });
  assert.equal(
    left.text.replace('\ufeff', ''),
    "Password,First Name,Email Address,Reason Left Out\r\n,'=cmd(),a@,Email Address: Type an address such as name@example.com.\r\n",
  );
  const first = await client.post('/sponsor/create/import/begin', { rows });
  const second = await client.post('/sponsor/create/import/begin', { rows });
  assert.match(first.location ?? '', /^\/sponsor\/notices\//);
  assert.equal(second.location, first.location);
  const guests = await all();
  assert.deepEqual(
    guests.map(({ firstName }) => firstName),
    ['Ann'],
  );
  assert.equal(
    (await app.guests.passwords([guests[0]!.id], anna)).get(guests[0]!.id)?.reveal(),
    'kefu-7429-maru',
  );
  const again = await upload(left.text.replace('a@', 'a@contoso.com'));
  assert.match(read(again.text), /1 guest can be created, no row is left out/);
  assert.doesNotMatch(again.text, /About the headings/);
});

test('what was read belongs to who read it, lasts a day, and cannot be forged', async (t) => {
  const { upload, client, group, sponsor, clock, all, ...road } = await opened(t);
  const rows = rowsOf(await upload('First Name\nAnn\n'));
  await sponsor('ben', await group());
  const ben = await createSponsorClient(road, 'ben', SPONSOR_PASSWORD);
  const tried = [
    await ben.post('/sponsor/create/import/begin', { rows }),
    await client.post('/sponsor/create/import/begin', { rows: `${rows.slice(0, -4)}AAAA` }),
    await client.post('/sponsor/create/import/rows-left-out.csv', { rows: '' }),
  ];
  for (const { status, text } of tried) {
    assert.equal(status, 422);
    assert.match(text, /Choose the file again/);
  }
  await clock.advance(86_400_000);
  const next = await createSponsorClient(road, 'anna', SPONSOR_PASSWORD);
  assert.equal((await next.post('/sponsor/create/import/begin', { rows })).status, 422);
  assert.equal((await all()).length, 0);
});

test('a file that cannot be used says so beside its field, and terms that were chosen stay', async (t) => {
  const { upload, client, terms } = await opened(t, { importLimit: 2 });
  const said = async (text: string, fields = {}) => {
    const answer = await upload(text, fields);
    assert.equal(answer.status, 422);
    assert.match(answer.text, /id="file-error"|id="duration-error"/);
    return read(answer.text);
  };
  assert.match(await said('no,columns\n1,2\n'), /must name the columns|Name the columns/i);
  assert.match(await said('First Name\nA\nB\nC\n'), /The file has 3 guests, and one import takes 2 at most/);
  assert.match(await said(''), /The file holds no guests\. Put one on each line below the headings/);
  const none = await client.post('/sponsor/create/import', terms);
  assert.match(read(none.text), /Choose a file/);
  assert.match(await said(`First Name\n${'x'.repeat(5_000_001)}`), /more than 5 MB/);
  const both = await client.post('/sponsor/create/import', { ...terms, duration: '99' });
  assert.match(both.text, /id="file-error"/);
  assert.match(both.text, /id="duration-error"/);
  assert.match(both.text, /value="99"/);
});

test('a notice tells what was made and what was not, is sent to guests, and can be deleted', async (t) => {
  const { client, terms, upload, create, anna, app } = await opened(t);
  assert.match((await client.get('/sponsor/notices')).text, /No notices/);
  const rows = rowsOf(
    await upload('First Name,User Name,Email Address\nAnn,ann1,ann@contoso.com\nBob,bob1,\n'),
  );
  await create(anna, { userName: 'bob1' });
  const { location } = await client.post('/sponsor/create/import/begin', { rows });
  const notice = await client.get(location!);
  assert.match(read(notice.text), /1 account was created, 1 row was left out\./);
  assert.match(read(notice.text), /ann1 [a-z]{4}-\d{4}-[a-z]{4} Ann ann@contoso\.com Until 2026-11-24 09:00/);
  assert.match(read(notice.text), /2 User Name This name is taken/);
  assert.match(notice.text, /href="\/sponsor\?batch=/);
  assert.equal((await client.post(`${location}/notify`, { sponsorEmail: '' })).status, 422);
  const told = await client.post(`${location}/notify`, { 'email-delivery': 'on', copyMe: 'on' });
  assert.match(told.toast, /1 guest is notified/);
  assert.equal((await app.mail.list({ limit: 5 })).messages.length > 0, true);
  const random = await client.post('/sponsor/create/random', {
    ...terms,
    count: '60',
    usernamePrefix: 'fair-',
  });
  const many = await client.get(random.location!);
  assert.match(read(many.text), /The first 50 of 60 are shown/);
  assert.equal(many.text.match(/>fair-/g)?.length, 50);
  assert.match(
    read((await client.get('/sponsor/notices')).text),
    /60 random accounts Created Daily Created 60 Left out 0/,
  );
  await client.post(`${random.location}/delete`);
  assert.doesNotMatch((await client.get('/sponsor/notices')).text, /60 random accounts/);
});

test('a notice shows how far it is, without keeping the session awake, and then leads to the result', async (t) => {
  const { client, app, anna, types, clock } = await opened(t);
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 150 }, anna);
  await app.guests.batches.work(id, clock.now());
  const at = `/sponsor/notices/${id}`;
  const page = await client.get(at);
  assert.match(page.text, new RegExp(`hx-get="${at}/live"`));
  assert.match(read((await client.get(`${at}/live`)).text), /Being created.*0 of 150/);
  await app.guests.batches.work(id);
  assert.equal((await client.get(`${at}/live`)).headers.get('hx-redirect'), at);
  assert.doesNotMatch((await client.get(at)).text, /hx-get/);
});

test('random accounts keep to the limit, and a form that is sent twice makes them once', async (t) => {
  const { client, terms, all } = await opened(t, { randomLimit: 20 });
  const many = await client.post('/sponsor/create/random', { ...terms, count: '21' });
  assert.match(many.text, /id="count-error"/);
  const id = /name="id"\s+value="([^"]+)"/.exec(many.text)![1]!;
  for (let time = 0; time < 2; time++)
    assert.equal(
      (await client.post('/sponsor/create/random', { ...terms, count: '5', id })).location,
      `/sponsor/notices/${id}`,
    );
  assert.equal((await all()).length, 5);
  assert.equal((await client.post('/sponsor/create/random', { ...terms, count: '5', id: 'x' })).status, 404);
});
