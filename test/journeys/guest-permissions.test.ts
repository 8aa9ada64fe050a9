// The table of permissions and verbs: with each permission of a sponsor group taken away, exactly the verbs that it gives are
// refused, by the API and by the command line; and what is not one's own is not there, whatever the road.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { App } from '../../src/app.ts';
import { GUEST_VERBS, type GuestVerb } from '../../src/sponsors/sponsors.ts';
import { API_ROUTES } from '../../src/web/api/routes.ts';
import { createTestApi } from '../stand-ins/api.ts';
import { createCommandLine } from '../stand-ins/command-line.ts';
import { ADMIN, guestAccess, type TestGuests } from '../stand-ins/guests.ts';
import { asksForMore } from '../stand-ins/reminders.ts';

interface Tried {
  /** Of the group; null: being in a group is enough. */
  readonly permission: string | null;
  readonly before?: 'suspend';
  readonly request: (id: string, typeId: string) => readonly [request: string, body?: object];
  readonly words: (name: string) => readonly string[];
}

const csv = 'First Name,Last Name\nAda,Lovelace\n';
const file = Buffer.from(csv).toString('base64');

/** Null: neither API nor command line has it yet. */
const TRIED: Readonly<Record<GuestVerb, Tried | null>> = {
  read: {
    permission: null,
    request: (id) => [`GET /guests/${id}`],
    words: (name) => ['show', name],
  },
  create: {
    permission: null,
    request: (_, guestTypeId) => ['POST /guests', { guestTypeId }],
    words: () => ['create', '--type', 'Daily'],
  },
  import: {
    permission: 'mayImport',
    request: (_, guestTypeId) => ['POST /guests/import', { guestTypeId, file }],
    words: () => ['import', '-', '--type', 'Daily'],
  },
  'create-random': {
    permission: 'mayCreateRandom',
    request: (_, guestTypeId) => ['POST /guests/batches', { guestTypeId, count: 1 }],
    words: () => ['random', '1', '--type', 'Daily'],
  },
  update: {
    permission: 'mayUpdate',
    request: (id) => [`PATCH /guests/${id}`, { company: 'Contoso' }],
    words: (name) => ['change', name, '--company', 'Contoso'],
  },
  'view-passwords': {
    permission: 'mayViewPasswords',
    request: (id) => [`GET /guests/${id}/credentials`],
    words: (name) => ['show', name, '--password'],
  },
  'send-sms': null,
  resend: {
    permission: null,
    request: (id) => [`POST /guests/${id}/resend`, { email: true }],
    words: (name) => ['resend', name],
  },
  'reset-password': {
    permission: 'mayResetPasswords',
    request: (id) => [`POST /guests/${id}/reset-password`, { email: true }],
    words: (name) => ['reset-password', name, '--mail'],
  },
  extend: {
    permission: 'mayExtend',
    request: (id) => [`POST /guests/${id}/extend`, { by: { value: 1, unit: 'days' } }],
    words: (name) => ['extend', name, '--by', '1d'],
  },
  delete: {
    permission: 'mayDelete',
    request: (id) => [`DELETE /guests/${id}`],
    words: (name) => ['delete', name],
  },
  suspend: {
    permission: 'maySuspend',
    request: (id) => [`POST /guests/${id}/suspend`, { reason: 'lost badge' }],
    words: (name) => ['suspend', name, '--reason', 'lost badge'],
  },
  reinstate: {
    permission: 'mayReinstate',
    before: 'suspend',
    request: (id) => [`POST /guests/${id}/reinstate`, {}],
    words: (name) => ['reinstate', name],
  },
  approve: null,
};

const VERBS = GUEST_VERBS.flatMap((verb) => {
  const tried = TRIED[verb];
  return tried ? [{ verb, ...tried }] : [];
});
const PERMISSIONS = [...new Set(VERBS.map(({ permission }) => permission))];

/** Without one permission of its group, which is null where nothing is taken away. */
async function sponsorWithout(permission: string | null, guests: Pick<TestGuests, 'group' | 'sponsor'>) {
  const taken = permission === null ? {} : { [permission]: false };
  const group = await guests.group({ mayUseApi: true, ...taken });
  return guests.sponsor(`without-${permission ?? 'nothing'}`.toLowerCase(), group);
}

async function accountFor(
  { before }: Pick<Tried, 'before'>,
  app: App,
  create: () => ReturnType<TestGuests['create']>,
) {
  const { guest } = await create();
  if (before) await app.guests.act(before, [guest.id], { reason: 'before' }, ADMIN);
  return guest;
}

type Table = Record<string, Record<string, boolean>>;

const WANTED: Table = Object.fromEntries(
  PERMISSIONS.map((without) => [
    without ?? 'nothing',
    Object.fromEntries(
      VERBS.map(({ verb, permission }) => [verb, permission === null || permission !== without]),
    ),
  ]),
);

test('by the API a sponsor may exactly what the group permits', async (t) => {
  const api = await createTestApi(t);
  const { app } = api;
  const guests = { ...api, ...(await guestAccess(api)) };
  const table: Table = {};
  for (const without of PERMISSIONS) {
    const by = await sponsorWithout(without, guests);
    const key = await guests.keyOf(by.accountId);
    const row: Record<string, boolean> = (table[without ?? 'nothing'] = {});
    for (const tried of VERBS) {
      const { id } = await accountFor(tried, app, () => guests.create(by, { email: 'guest@fabrikam.com' }));
      const [request, body] = tried.request(id, guests.types.Daily.id);
      const answer = await api.ask(request, { key, body });
      assert.ok(answer.status < 300 || answer.status === 403, `${tried.verb}: ${answer.text}`);
      if (answer.status === 403)
        assert.equal(answer.body['code'], 'sponsor_permission_missing', `${tried.verb} without ${without}`);
      row[tried.verb] = answer.status < 300;
    }
  }
  assert.deepEqual(table, WANTED);
});

test('by the command line, with --as, what the group does not permit is refused, and everything else is done', async (t) => {
  const line = await createCommandLine(t);
  const app = await line.server();
  const guests = await guestAccess({ app });
  for (const without of PERMISSIONS) {
    const by = await sponsorWithout(without, guests);
    // The whole table is the API's: a command is a process.
    for (const tried of VERBS.filter(({ permission }) => without === null || permission === without)) {
      const { username } = await accountFor(tried, app, () =>
        guests.create(by, { email: 'guest@fabrikam.com' }),
      );
      const { code, out, err } = await line.foyer(['guests', ...tried.words(username), '--as', by.name], csv);
      assert.equal(code, without === null ? 0 : 77, `${tried.verb} without ${without}: ${err}${out}`);
    }
  }
});

/** Every row that names an account or a batch, with a body that it would take. */
const BODIES: Readonly<Record<string, object>> = {
  changeGuest: { company: 'Mallory' },
  extendGuest: { by: { value: 1, unit: 'days' } },
  suspendGuest: { reason: 'guessed' },
  reinstateGuest: {},
  resetGuestPassword: {},
  resendGuest: { email: true },
};

test('the id of another group’s account opens nothing by any row of the API, and changes nothing', async (t) => {
  const api = await createTestApi(t);
  const { app } = api;
  const guests = await guestAccess(api);
  const anna = await guests.sponsor('anna', await guests.group({ mayUseApi: true, manages: 'group' }));
  const ben = await guests.sponsor('ben', await guests.group({ mayUseApi: true, manages: 'group' }));
  const key = await guests.keyOf(ben.accountId);
  const { guest } = await guests.create(anna, { userName: 'visitor', email: 'visitor@contoso.com' });
  const batch = await app.guests.batches.begin({ guestTypeId: guests.types.Daily.id, count: 2 }, anna);
  await app.guests.batches.work(batch.id);
  const request = await asksForMore(app, guest, 'Until Friday');
  const stored = async () => [
    await app.guests.find(guest.id, ADMIN),
    await app.reminders.extensions.count(ADMIN),
    [...(await app.guests.passwords([guest.id], ADMIN)).values()].map((each) => each.reveal()),
    await app.guests.batches.list({ limit: 10 }, ADMIN),
  ];
  const before = await stored();
  const rows = API_ROUTES.filter(({ path }) => /^\/guests\/.*\{/.test(path));
  assert.ok(rows.length >= 12);
  for (const { method, path, name } of rows) {
    const owns = { '/guests/batches': batch.id, '/guests/extension-requests': request };
    const own = Object.entries(owns).find(([start]) => path.startsWith(start))?.[1] ?? guest.id;
    for (const id of [own, own.toUpperCase()]) {
      const line = `${method} ${path.replace('{id}', id).replace('{userName}', 'visitor')}`;
      const answer = await api.ask(line, { key, body: BODIES[name] });
      assert.equal(answer.status, 404, `${name}: ${answer.text}`);
      assert.doesNotMatch(answer.text, /visitor@|Amsterdam/);
    }
  }
  for (const act of ['extend', 'suspend', 'reinstate', 'reset-password', 'resend', 'delete']) {
    const input = { extend: { by: { value: 1, unit: 'days' } }, resend: { email: true } }[act] ?? {};
    const byId = await api.ask('POST /guests/bulk', { key, body: { act, ids: [guest.id], input } });
    const [outcome] = byId.body['outcomes'] as unknown as Record<string, unknown>[];
    assert.deepEqual(
      [byId.status, outcome?.['outcome'], outcome?.['userName'], outcome?.['code']],
      [200, 'refused', null, 'guest_not_found'],
    );
    const body = { act, filter: { userName: 'visitor' }, input };
    assert.deepEqual((await api.ask('POST /guests/bulk', { key, body })).body['outcomes'], []);
  }
  for (const query of ['', '?search=visitor', `?batch=${batch.id}`, `?sponsor=${anna.accountId}`])
    assert.deepEqual((await api.ask(`GET /guests${query}`, { key })).body['guests'], [], query);
  for (const path of ['/guests/export', '/guests/extension-requests'])
    assert.doesNotMatch((await api.ask(`GET ${path}`, { key })).text, /visitor/);
  assert.deepEqual(await stored(), before);
  assert.equal((await app.mail.list({ limit: 10 })).messages.length, 0);
});

test('by the command line the same account is not there for another sponsor', async (t) => {
  const line = await createCommandLine(t);
  const app = await line.server();
  const guests = await guestAccess({ app });
  const anna = await guests.sponsor('anna', await guests.group());
  await guests.sponsor('ben', await guests.group());
  const { guest } = await guests.create(anna, { userName: 'visitor' });
  const request = await asksForMore(app, guest, '');
  const declined = await line.foyer(['guests', 'requests', request, '--decline', '--as', 'ben', '--json']);
  assert.deepEqual([declined.code, declined.out.includes('extension_request_not_found')], [66, true]);
  assert.equal(await app.reminders.extensions.count(ADMIN), 1);
  const before = await app.guests.find(guest.id, ADMIN);
  for (const { verb, words } of VERBS.filter(({ words: make }) => make('visitor').includes('visitor')))
    for (const name of ['visitor', guest.id]) {
      const { code, out } = await line.foyer(['guests', ...words(name), '--as', 'ben', '--json']);
      assert.deepEqual([code, out.includes('guest_not_found')], [66, true], `${verb} ${name}`);
    }
  assert.deepEqual(await app.guests.find(guest.id, ADMIN), before);
});
