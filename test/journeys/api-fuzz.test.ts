// The OpenAPI document turned against the server: requests as it describes them and as it does not, by the thousand and
// seeded. Nothing may be a fault, nothing may hang, and every answer is what the document says of its status.
// Rows that would open connections (LEAVING) get, with a key that may, only bodies with a field too much, which are refused
// before anything is done: no host is ever looked up. What they do when they are asked rightly is in api.test.ts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { described as settingsOf } from '../../src/cli/sandbox.ts';
import { commandActor, PERMISSIONS } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { createTestApi, type TestApi } from '../stand-ins/api.ts';
import { guestAccess } from '../stand-ins/guests.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createAim, described, schemaOf, type Shot } from '../stand-ins/api-aim.ts';
import { alarmSeed } from '../stand-ins/raised-alarms.ts';
import { createChance, type Samples, type Schema } from '../stand-ins/openapi-samples.ts';

const REQUESTS = 5000;
const AT_ONCE = 8;
const WITHIN_MS = 2000;
const SEED = 20_270_315;

const PROBLEM: Schema = { $ref: '#/components/schemas/Problem' };

/** Whether a body is what the document says of an answer; one reader a schema. */
function createJudge(
  schemas: Readonly<Record<string, Schema>>,
): (schema: Schema, body: unknown) => string | undefined {
  const moved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/')) as T;
  const $defs = moved(schemas);
  const readers = new Map<Schema, z.ZodType>();
  return (schema, body) => {
    const reader = readers.get(schema) ?? z.fromJSONSchema({ ...moved(schema), $defs });
    readers.set(schema, reader);
    const result = reader.safeParse(body);
    return result.success ? undefined : result.error.message;
  };
}

/** Undefined, which no schema takes, where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Something of everything, so that there is something to hit. */
async function furnished({ app, sandbox, ...api }: TestApi, schemas: Samples['schemas']) {
  const { administrators, apiKeys } = app.accounts;
  const others = [];
  for (const name of ['first', 'second', 'third'])
    others.push(
      await administrators.add(
        { name, displayName: name, role: 'read-only', password: 'quiet-lake-40-otters' },
        ADMINISTRATOR,
      ),
    );
  const opened = [];
  for (const { name } of others)
    opened.push(
      await app.accounts.signIn.attempt({
        name,
        password: new Secret('quiet-lake-40-otters'),
        address: '127.0.0.1',
        userAgent: 'test',
        portal: 'console',
      }),
    );
  assert.ok(opened.every(({ outcome }) => outcome === 'must-change-password'));
  const sessions = (await Promise.all(others.map(({ id }) => app.accounts.sessions.list(id)))).flat();
  const settings = await app.mail.smtp.parse(settingsOf(sandbox).settings);
  const tests = [];
  for (let count = 0; count < 3; count += 1)
    tests.push(await app.mail.smtp.tests.start(settings, { by: ADMINISTRATOR }));
  for (const id of tests)
    for await (const run of app.mail.smtp.tests.watch(id, AbortSignal.timeout(10_000))) void run;
  const spare = [];
  for (let count = 0; count < 3; count += 1)
    spare.push(await apiKeys.issue({ name: 'spare', scopes: ['sandbox.use'] }, commandActor('root')));
  const guests = await furnishedGuests({ app });
  const users = Array.from({ length: 30 }, (_, index) => ({ name: `user-${index}` }));
  await app.networkUsers.import(users, { skipsFaulty: false }, commandActor('root'));
  const { users: networkUsers } = await app.networkUsers.list({ limit: 30 }, commandActor('root'));
  return {
    samples: {
      schemas,
      known: { ...guests.known, file: [Buffer.from(sandbox.caCertificate).toString('base64')] },
    },
    ids: {
      '/messages': await api.accept(30),
      '/administrators': others.map(({ id }) => id),
      '/sessions': sessions.map(({ id }) => id),
      '/api-keys': spare.map(({ view }) => view.id),
      '/smtp-settings': tests,
      '/trusted-certificates': (await app.trust.list()).map(({ fingerprint }) => fingerprint),
      '/network-users': networkUsers.map(({ id }) => id),
      ...guests.ids,
      ...(await alarmSeed(app, api.clock.now())),
      '/': ['11111111-2222-3333-4444-555555555555', 'x', '0'],
    },
  };
}

/** A few that fuzzing may delete, of each kind. */
async function furnishedGuests({ app }: Pick<TestApi, 'app'>): Promise<{
  known: Samples['known'];
  ids: Record<string, readonly string[]>;
}> {
  const access = await guestAccess({ app });
  const by = commandActor('root');
  const guestTypeId = access.types.Daily.id;
  const made = [];
  for (let count = 0; count < 30; count += 1) made.push((await access.create(by)).guest.id);
  const [types, locations, ssids, groups, sponsors, batches] = [[], [], [], [], [], []] as string[][];
  for (const name of ['One', 'Two', 'Three']) {
    types!.push((await app.guestTypes.add({ name }, by)).id);
    locations!.push((await app.guestTypes.locations.add({ name, timeZone: 'UTC' }, by)).id);
    ssids!.push((await app.guestTypes.locations.addSsid({ name }, by)).id);
    const group = await access.group();
    groups!.push(group.id);
    sponsors!.push((await access.sponsor(`sponsor-${name}`, group)).accountId);
    batches!.push((await app.guests.batches.begin({ guestTypeId, count: 2 }, by)).id);
  }
  const ids = {
    '/guests/batches': batches!,
    '/guests': made,
    '/guest-types': types!,
    '/locations': locations!,
    '/ssids': ssids!,
    '/sponsor-groups': groups!,
    '/sponsors': sponsors!,
  };
  const known = {
    guestTypeId: [guestTypeId],
    locationId: [access.location.id],
    name: ['One', 'Four', 'Five', 'Six', 'Seven'],
    timeZone: ['UTC', 'Europe/Amsterdam'],
    startsAt: ['2026-11-24T08:00:00Z'],
    endsAt: ['2026-11-25 10:00'],
    phone: ['+14085550100'],
    at: ['03:00'],
  };
  return { known, ids };
}

test(`of ${REQUESTS} requests by the OpenAPI document none is a fault, none hangs, and each answer is as described`, async (t) => {
  const api = await createTestApi(t);
  const { operations, schemas } = described((await api.ask('GET /openapi.json', { key: '' })).body as Schema);
  const judge = createJudge(schemas);
  const keys = { full: await api.key(PERMISSIONS), lacking: await api.key(['sandbox.use']) };
  const { samples, ids } = await furnished(api, schemas);
  const chance = createChance(SEED);
  const aim = createAim(samples, keys, ids);
  const seen = new Map<string, Map<number, number>>();
  const wrong: string[] = [];

  async function fire(shot: Shot): Promise<void> {
    const { operation, method, path, headers, body } = shot;
    const startedAt = performance.now();
    const answer = await fetch(`${api.url}/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(20_000),
    });
    const told = await answer.text();
    const tookMs = performance.now() - startedAt;
    const say = (what: string): void =>
      void wrong.push(
        `${what}: ${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${body?.slice(0, 300)} → ${answer.status} ${told.slice(0, 400)}`,
      );
    const { status } = answer;
    const counts = seen.get(operation.name) ?? new Map<number, number>();
    seen.set(operation.name, counts.set(status, (counts.get(status) ?? 0) + 1));
    if (status >= 500) say('a fault');
    if (tookMs > WITHIN_MS) say(`${Math.round(tookMs)} ms`);
    const type = answer.headers.get('content-type') ?? '';
    if (status >= 400 && type !== 'application/problem+json') say('no problem+json');
    if (status >= 400 && method !== 'HEAD') {
      const problem = judge(PROBLEM, parsed(told));
      if (problem !== undefined) say(problem);
    }
    const isOther =
      shot.isMangled ||
      method !== operation.method ||
      status === 405 ||
      (status === 404 && told.includes('path_unknown'));
    if (isOther || method === 'HEAD') return;
    const declared = (operation.described['responses'] as Record<string, Schema>)[String(status)];
    if (!declared) return say('a status that is not described');
    const schema = schemaOf(declared);
    const problem = schema && judge(schema, parsed(told));
    if (problem !== undefined) say(problem);
  }

  for (let shot = 0; shot < REQUESTS; shot += AT_ONCE) {
    const shots = Array.from({ length: AT_ONCE }, (_, index) =>
      aim(operations[(shot + index) % operations.length]!, chance),
    );
    await Promise.all(shots.map(fire));
    // Wrong keys of a minute ago are forgotten: else the limit on them would answer for everything.
    if (shot % (AT_ONCE * 10) === 0) await api.clock.advance(61_000);
  }
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} wrong answers`);
  assert.equal(seen.size, operations.length);
  // A generator that only makes rubbish would prove little.
  const reached = [...seen.values()].filter((counts) => [...counts.keys()].some((status) => status < 300));
  assert.ok(
    reached.length > operations.length * 0.6,
    `${reached.length} rows of ${operations.length} answered`,
  );
});

/** What a client library would not let out. */
const RAW: readonly string[] = [
  'TRACE /api/v1/key HTTP/1.1\r\nHost: x\r\n\r\n',
  'CONNECT /api/v1/key HTTP/1.1\r\nHost: x\r\n\r\n',
  'BREW /api/v1/key HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET //api/v1/key HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /api/v1/key?%zz HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /api/v1/key HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \x80\xff\r\n\r\n',
  'GET /api/v1/key HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET /api/v1/key HTTP/1.1\r\nHost: x:99999999\r\n\r\n',
  'GET http://[::1/api/v1/key HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /api/v1/explanations HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  'POST /api/v1/explanations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  `GET /api/v1/key HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
];

test('what no client library would send is refused, and the server goes on', async (t) => {
  const api: TestApi = await createTestApi(t);
  const { port } = new URL(api.url);
  for (const request of RAW) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(Buffer.from(request, 'latin1'));
    const answer = await text(socket);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
    // Without a status the connection was closed: as good an answer to what is no HTTP.
    assert.ok(status < 500, `${JSON.stringify(request.slice(0, 100))} → ${answer.slice(0, 200)}`);
  }
  assert.equal((await api.ask('GET /key')).status, 200);
});
