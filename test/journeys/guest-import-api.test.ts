// Many guests out of a file or a list by the API: told beforehand what is wrong, taken or refused as a whole.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createTestApi, textOf, type Asked, type Loose } from '../stand-ins/api.ts';
import { ADMIN, guestAccess } from '../stand-ins/guests.ts';

async function arrange(t: TestContext) {
  const api = await createTestApi(t);
  const ask = (request: string, asked?: Asked) => api.ask(request, asked);
  return { ...api, ...(await guestAccess(api)), ask };
}

const rowsOf = (value: Loose | undefined): readonly Loose[] => value as unknown as readonly Loose[];
const plain = (value: Loose | undefined): unknown => value;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('a file is previewed, refused while a row is faulty, and imported without it when asked to', async (t) => {
  const { ask, app, types } = await arrange(t);
  const file = base64('Vorname;First Name;Email Address\n;Ada;ada@contoso.com\n;Bo;nobody\n');
  const body = { guestTypeId: types.Daily.id, file, notify: { email: true } };
  const seen = await ask('POST /guests/import/preview', { body });
  assert.deepEqual(
    [plain(seen.body['hasFaults']), rowsOf(seen.body['rows']).length, rowsOf(seen.body['problems']).length],
    [true, 1, 2],
  );
  const refused = await ask('POST /guests/import', { body });
  assert.deepEqual([refused.status, plain(refused.body['code'])], [422, 'guest_rows_faulty']);
  assert.match(refused.text, /line 3, Email Address: must be an address/);
  const begun = await ask('POST /guests/import', { body: { ...body, skipFaulty: true } });
  assert.equal(begun.status, 202, begun.text);
  assert.deepEqual(plain(begun.body['skipped']), [
    { line: 3, column: 'Email Address', problem: 'must be an address such as name@example.com' },
  ]);
  const id = textOf(begun.body['id']);
  await app.guests.batches.work(id);
  const { body: done } = await ask(`GET /guests/batches/${id}`);
  assert.deepEqual([plain(done['created']), plain(done['mailed'])], [1, 1]);
  const [first] = rowsOf(done['guests']);
  assert.match(textOf(first?.['password']), /^[a-z]{4}-/);
  assert.equal(rowsOf((await ask('GET /guests/batches')).body['batches']).length, 1);
  assert.equal((await ask(`DELETE /guests/batches/${id}`)).status, 204);
  assert.equal(rowsOf((await ask('GET /guests/batches')).body['batches']).length, 0);
  assert.match((await ask('GET /guests/import/template')).text, /^\ufeff?First Name,/);
});

test('what keeps a row from becoming an account is told before an import, by the line of the file', async (t) => {
  const { ask, app, types, create, sponsor, group, keyOf } = await arrange(t);
  await create(ADMIN, { userName: 'taken' });
  const file = base64('First Name;User Name;Password\nAda;taken;\nBo;a b;\nCy;;short\nDee;dee1;\n');
  const body = { guestTypeId: types.Daily.id, file };
  const seen = await ask('POST /guests/import/preview', { body });
  assert.deepEqual(
    [plain(seen.body['hasFaults']), rowsOf(seen.body['rows']).map((row) => textOf(row['firstName']))],
    [true, ['Dee']],
  );
  assert.deepEqual(
    rowsOf(seen.body['problems']).map(({ line, column }) => [plain(line), plain(column)]),
    [
      [2, 'User Name'],
      [3, 'User Name'],
      [4, 'Password'],
    ],
  );
  const refused = await ask('POST /guests/import', { body });
  assert.deepEqual([refused.status, plain(refused.body['code'])], [422, 'guest_rows_faulty']);
  assert.match(refused.text, /line 2, User Name: is taken/);
  const begun = await ask('POST /guests/import', { body: { ...body, skipFaulty: true } });
  assert.equal(rowsOf(begun.body['skipped']).length, 3);
  await app.guests.batches.work(textOf(begun.body['id']));
  assert.deepEqual(
    [plain(begun.body['total']), (await app.guests.findByName('dee1', ADMIN)).firstName],
    [1, 'Dee'],
  );
  const anna = await sponsor('anna', await group({ importLimit: 1, mayUseApi: true }));
  const key = await keyOf(anna.accountId);
  for (const path of ['/guests/import', '/guests/import/preview'])
    assert.deepEqual(plain((await ask(`POST ${path}`, { key, body })).body['problems']), [
      { pointer: '/file', problem: 'can be 1 at once at most' },
    ]);
});

test('ten thousand guests with every field are one request, which is taken within seconds', async (t) => {
  const { ask, app, types } = await arrange(t);
  const guests = Array.from({ length: 10_000 }, (_, index) => ({
    firstName: 'F'.repeat(60),
    lastName: `Number ${index}`,
    company: 'C'.repeat(120),
    email: `guest.number.${index}@visitors.fabrikam.com`,
    phone: '+14085550100',
    personVisited: 'host@contoso.com',
    reasonForVisit: 'R'.repeat(250),
  }));
  const startedAt = performance.now();
  const begun = await ask('POST /guests/batches', { body: { guestTypeId: types.Daily.id, guests } });
  const tookMs = performance.now() - startedAt;
  assert.equal(begun.status, 202, begun.text.slice(0, 300));
  assert.equal(plain(begun.body['total']), 10_000);
  t.diagnostic(`${Math.round(tookMs)} ms`);
  assert.ok(tookMs < 15_000, `${tookMs} ms`);
  const oneMore = { guestTypeId: types.Daily.id, guests: [...guests, guests[0]] };
  assert.equal((await ask('POST /guests/batches', { body: oneMore })).status, 422);
  await app.guests.batches.dismiss(textOf(begun.body['id']), {
    kind: 'system',
    name: 'test',
    permissions: new Set(['guests.manage']),
  });
});
