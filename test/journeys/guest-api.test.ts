// Guest access as a program uses it: an account from its making to its end, many at once, and what they are made of.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createTestApi, textOf, type Asked, type Loose } from '../stand-ins/api.ts';
import { ADMIN, guestAccess } from '../stand-ins/guests.ts';
import { asksForMore } from '../stand-ins/reminders.ts';

async function arrange(t: TestContext) {
  const api = await createTestApi(t);
  const ask = (request: string, asked?: Asked) => api.ask(request, asked);
  return { ...api, ...(await guestAccess(api)), ask };
}

const rowsOf = (value: Loose | undefined): readonly Loose[] => value as unknown as readonly Loose[];
const plain = (value: Loose | undefined): unknown => value;

test('an account is made, found, changed, extended, suspended, reinstated, reset, mailed and deleted', async (t) => {
  const { ask, types, app } = await arrange(t);
  const made = await ask('POST /guests', {
    body: {
      guestTypeId: types.Daily.id,
      firstName: 'Mika',
      lastName: 'Tanaka',
      email: 'm.tanaka@fabrikam.com',
      startsAt: '2026-11-24T09:00',
    },
  });
  assert.equal(made.status, 201, made.text);
  const id = textOf(made.body['guest']?.['id']);
  assert.deepEqual(
    { ...(made.body['guest'] as object), id: '', createdAt: '', guestType: '', location: '' },
    {
      id: '',
      userName: 'mtanaka',
      state: 'created',
      firstName: 'Mika',
      lastName: 'Tanaka',
      company: '',
      email: 'm.tanaka@fabrikam.com',
      phone: '',
      personVisited: '',
      reasonForVisit: '',
      customFields: {},
      language: 'en',
      ssid: null,
      guestType: '',
      location: '',
      sponsor: { id: null, name: 'test' },
      batchId: null,
      createdAt: '',
      // By the clock of Amsterdam.
      startsAt: '2026-11-24T08:00:00.000Z',
      endsAt: '2026-11-25T08:00:00.000Z',
      duration: null,
      activatedAt: null,
      suspendedAt: null,
      suspendReason: '',
      timeLeft: '2D 0H 0M',
      hasKnownPassword: true,
    },
  );
  const password = textOf(made.body['password']);
  assert.match(password, /^[a-z]{4}-\d{4}-[a-z]{4}$/);
  assert.deepEqual((await ask(`GET /guests/${id}/credentials`)).body, { userName: 'mtanaka', password });
  for (const path of [
    `/guests/${id}`,
    '/guests/by-name/MTanaka',
    '/guests',
    '/guests/export',
    '/guests/counts',
  ])
    assert.doesNotMatch((await ask(`GET ${path}`)).text, new RegExp(password), path);
  assert.equal(textOf((await ask('GET /guests/by-name/MTanaka')).body['id']), id);

  const act = async (name: string, body: object) => ask(`POST /guests/${id}/${name}`, { body });
  const stateAfter = async (name: string, body: object = {}) => plain((await act(name, body)).body['state']);
  assert.equal(
    plain((await ask(`PATCH /guests/${id}`, { body: { company: 'Fabrikam' } })).body['company']),
    'Fabrikam',
  );
  assert.equal(plain((await act('extend', { until: '2026-11-26 09:00' })).body['timeLeft']), '3D 0H 0M');
  assert.equal(await stateAfter('suspend', { reason: 'lost badge' }), 'suspended');
  const twice = await act('suspend', {});
  assert.deepEqual([twice.status, plain(twice.body['code'])], [409, 'guest_state_wrong']);
  assert.equal(await stateAfter('reinstate'), 'created');
  const reset = await act('reset-password', { email: true });
  assert.notEqual(textOf(reset.body['password']), password);
  assert.equal(plain(reset.body['isMailed']), true);
  for (const nobody of [{}, { copyMe: true, sponsorEmail: 'me@contoso.com' }])
    assert.deepEqual(plain((await act('resend', nobody)).body['problems']), [
      {
        pointer: '/email',
        problem: 'must be true, or summary; choose at least one way to deliver',
      },
    ]);
  const resent = await act('resend', { email: true });
  assert.deepEqual([plain(resent.body['password']), plain(resent.body['isMailed'])], [null, true]);
  assert.equal((await app.mail.list({ limit: 10 })).messages.length, 2);
  assert.equal((await ask(`DELETE /guests/${id}`)).status, 204);
  assert.equal((await ask(`GET /guests/${id}`)).status, 404);
  assert.equal((await ask(`DELETE /guests/${id}`)).status, 404);
});

test('what is wrong is told by its field, and a repeated request makes one account with one password', async (t) => {
  const { ask, types } = await arrange(t);
  const wrong = await ask('POST /guests', { body: { guestTypeId: types.Daily.id, phone: 'x', shoe: 38 } });
  assert.equal(wrong.status, 422);
  assert.ok(rowsOf(wrong.body['problems']).length > 0);
  const order = {
    body: { guestTypeId: types.Daily.id, userName: 'visitor' },
    headers: { 'idempotency-key': '"one"' },
  };
  const [first, second] = [await ask('POST /guests', order), await ask('POST /guests', order)];
  assert.deepEqual([first.status, second.text], [201, first.text]);
  const taken = await ask('POST /guests', { body: order.body });
  assert.deepEqual(plain(taken.body['problems']), [
    { pointer: '/userName', problem: 'is taken; choose another one' },
  ]);
});

test('a list is filtered, ordered and paged by cursors that fit its order', async (t) => {
  const { ask, create, sponsor, group, types, clock } = await arrange(t);
  const anna = await sponsor('anna', await group());
  for (const lastName of ['Chow', 'Abel', 'Bosc'])
    await create(anna, { lastName, company: lastName === 'Abel' ? 'Contoso' : 'Fabrikam' });
  await clock.advance(1000);
  await create(anna, { userName: 'late', guestTypeId: types.Weekly.id });
  const names = async (query: string) => {
    const { status, body, text } = await ask(`GET /guests?${query}`);
    assert.equal(status, 200, text);
    return rowsOf(body['guests']).map((each) => textOf(each['userName']));
  };
  assert.deepEqual(await names('sort=lastName&company=fabrikam'), ['bosc', 'chow']);
  assert.deepEqual(await names('sort=-userName'), ['late', 'chow', 'bosc', 'abel']);
  assert.deepEqual(await names(`guestType=${types.Weekly.id}&state=created,active`), ['late']);
  assert.deepEqual(await names(`sponsor=${anna.accountId}&state=expired`), []);
  assert.deepEqual(await names('createdAfter=2026-11-23T08:00:01Z'), ['late']);
  assert.deepEqual(await names('search=cont%20abe'), ['abel']);
  const found: string[] = [];
  let cursor = '';
  do {
    const page = await ask(`GET /guests?sort=lastName&limit=3${cursor && `&cursor=${cursor}`}`);
    found.push(...rowsOf(page.body['guests']).map((each) => textOf(each['userName'])));
    cursor = textOf(page.body['next']) ?? '';
    if (cursor) assert.match(page.headers.get('link') ?? '', /rel="next"/);
    if (cursor) {
      const other = await ask(`GET /guests?sort=endsAt&cursor=${cursor}`);
      assert.deepEqual(
        [other.status, plain(other.body['problems'])],
        [422, [{ parameter: 'cursor', problem: 'is not one that a list gave' }]],
      );
    }
  } while (cursor);
  assert.deepEqual(found, ['late', 'abel', 'bosc', 'chow']);
  const counts = await ask('GET /guests/counts?company=Fabrikam');
  assert.deepEqual([plain(counts.body['total']), plain(counts.body['states']?.['created'])], [2, 2]);
  const csv = await ask('GET /guests/export?company=Contoso');
  assert.deepEqual(csv.text.split('\r\n').length, 3);
  assert.ok(csv.isMarked);
});

test('a mixed selection is previewed, then handled account by account', async (t) => {
  const { ask, create, types } = await arrange(t);
  const by = { kind: 'system', name: 'test', permissions: new Set(['guests.manage'] as const) } as const;
  const ids: string[] = [];
  for (const userName of ['ada1', 'bob1', 'cyd1']) ids.push((await create(by, { userName })).guest.id);
  await ask(`POST /guests/${ids[1]}/suspend`, { body: {} });
  const bulk = async (more: object) => ask('POST /guests/bulk', { body: { act: 'suspend', ...more } });
  const shape = (body: Loose) =>
    rowsOf(body['outcomes']).map((each) => [
      plain(each['userName']),
      plain(each['outcome']),
      plain(each['code']),
    ]);
  const expected = [
    ['ada1', 'applies', null],
    ['bob1', 'refused', 'guest_state_wrong'],
    ['cyd1', 'applies', null],
  ];
  assert.deepEqual(shape((await bulk({ ids, preview: true })).body), expected);
  assert.deepEqual(shape((await bulk({ ids, input: { reason: 'drill' } })).body), expected);
  const filter = { guestType: types.Daily.id, state: 'suspended' };
  const back = await bulk({ act: 'reinstate', filter });
  assert.equal(shape(back.body).length, 3);
  const reset = await bulk({ act: 'reset-password', ids: [ids[0]] });
  assert.match(textOf(rowsOf(reset.body['outcomes'])[0]?.['password']), /^[a-z]{4}-/);
  for (const wrong of [{}, { ids, filter }, { ids: [] }, { act: 'approve', ids }])
    assert.equal((await bulk(wrong)).status, 422, JSON.stringify(wrong));
  assert.equal((await bulk({ filter: { search: ' ' } })).status, 422);
  assert.deepEqual(plain((await bulk({ act: 'resend', ids, input: { copyMe: true } })).body['problems']), [
    { pointer: '/input/email', problem: 'must be true, or summary; choose at least one way to deliver' },
  ]);
  const all = await bulk({ filter: {}, preview: true });
  assert.deepEqual(
    [all.status, plain(all.body['problems'])],
    [
      422,
      [
        {
          pointer: '/filter',
          problem: 'must name at least one condition; to mean all, name every state',
        },
      ],
    ],
  );
});

test('guests who ask for more time are listed until they are given it, or it is declined', async (t) => {
  const { ask, app, types } = await arrange(t);
  const asked: string[] = [];
  for (const userName of ['visitor-1', 'visitor-2']) {
    const { guest } = await app.guests.create({ guestTypeId: types.Daily.id, userName }, ADMIN);
    asked.push(await asksForMore(app, guest, `Until Friday, ${userName}`));
  }
  const listed = async (): Promise<readonly string[]> =>
    rowsOf((await ask('GET /guests/extension-requests')).body['requests'])
      .map((each) => textOf(each['wish']))
      .toSorted();
  assert.deepEqual(await listed(), ['Until Friday, visitor-1', 'Until Friday, visitor-2']);
  assert.match((await ask('GET /guests/extension-requests')).text, /"userName":"visitor-2"/);
  assert.equal((await ask(`POST /guests/extension-requests/${asked[0]}/decline`)).status, 204);
  assert.equal((await ask(`POST /guests/extension-requests/${asked[0]}/decline`)).status, 404);
  const { id } = await app.guests.findByName('visitor-2', ADMIN);
  const body = { by: { value: 1, unit: 'days' } };
  assert.equal((await ask(`POST /guests/${id}/extend`, { body })).status, 200);
  assert.deepEqual(await listed(), []);
});
