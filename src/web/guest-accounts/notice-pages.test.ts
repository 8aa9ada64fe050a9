// A notice of many accounts: what leads from it to all of them.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { read } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole } from '../../../test/stand-ins/guest-console.ts';

/** More than a notice shows, and one account beside them. */
async function opened(t: TestContext) {
  const console = await createGuestConsole(t);
  const { app, types } = console;
  const anna = await console.sponsor('anna', await console.group());
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 60 }, anna);
  await app.guests.batches.work(id);
  await console.create(anna, { userName: 'other' });
  const client = await console.as('anna');
  const { text } = await client.get(`/sponsor/notices/${id}`);
  return { ...console, id, client, text };
}

test('all slips of a batch are printed, by whoever may see the batch', async (t) => {
  const { client, text, id, ...console } = await opened(t);
  const form = text.split('<form').find((part) => part.includes('/sponsor/slips')) ?? assert.fail();
  const fields = [...form.matchAll(/name="(?!csrf)(\w+)" value="([^"]+)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  );
  const slips = await client.post('/sponsor/slips', Object.fromEntries(fields));
  assert.equal(slips.text.match(/<article class="slip"/g)?.length, 60);
  assert.match(slips.text, new RegExp(`data-shown-once="/sponsor/notices/${id}"`));
  await console.sponsor('ben', await console.group({ manages: 'all' }));
  const ben = await console.as('ben');
  assert.equal((await ben.post('/sponsor/slips', { batchId: id })).status, 404);
});

test('the link of a notice leads to the accounts of its batch, and to no others', async (t) => {
  const { client, text } = await opened(t);
  const link = /href="(\/sponsor\?[^"]+)"[^>]*>See all/.exec(text)?.[1] ?? assert.fail();
  const list = read((await client.get(link.replaceAll('&amp;', '&'))).text);
  assert.match(list, /1–50 of 60/);
  assert.match(list, /Only the accounts of one batch are shown/);
});

test('older notices are on further pages, the newest on the first', async (t) => {
  const console = await createGuestConsole(t);
  const { app, types, clock } = console;
  const anna = await console.sponsor('anna', await console.group());
  for (let count = 1; count <= 51; count += 1) {
    await app.guests.batches.begin({ guestTypeId: types.Daily.id, count }, anna);
    await clock.advance(1000);
  }
  const client = await console.as('anna');
  const counts = (text: string): number[] =>
    [...read(text).matchAll(/(\d+) random accounts?/g)].map(([, count]) => Number(count));
  const { text } = await client.get('/sponsor/notices');
  assert.deepEqual([counts(text).length, counts(text)[0], counts(text).at(-1)], [50, 51, 2]);
  const older = /href="(\/sponsor\/notices\?after=[^"]+)"/.exec(text)?.[1] ?? assert.fail();
  assert.deepEqual(counts((await client.get(older)).text), [1]);
  assert.equal((await client.get('/sponsor/notices?after=rubbish')).status, 422);
});

test('a notice says that mail did not go out, and what to do', async (t) => {
  const console = await createGuestConsole(t, { hasSmtp: false });
  const { app, types } = console;
  const anna = await console.sponsor('anna', await console.group());
  const input = { guestTypeId: types.Daily.id, guests: [{ email: 'm.tanaka@fabrikam.com' }] };
  const { id } = await app.guests.batches.begin({ ...input, notify: { email: true } }, anna);
  await app.guests.batches.work(id);
  const { text } = await (await console.as('anna')).get(`/sponsor/notices/${id}`);
  assert.match(
    read(text),
    /1 account was created.*Not everything was mailed: Email to guests is off\. Ask an administrator/,
  );
});
