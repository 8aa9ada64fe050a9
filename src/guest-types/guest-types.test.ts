import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { v7 as uuidv7 } from 'uuid';
import { createAudit } from '../audit/audit.ts';
import { commandActor, permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { groupsWithOnly } from '../sponsors/sponsors.ts';
import { createGuestTypes, type GuestTypes } from './guest-types.ts';

const BY = commandActor('root');
const READER: Actor = { kind: 'administrator', name: 'ro', permissions: permissionsOf('read-only') };

async function made(t: TestContext): Promise<GuestTypes> {
  const database = await createTestDatabase(t);
  const newId = (): string => uuidv7();
  const audit = createAudit({ database, clock: createManualClock(0), newId });
  return createGuestTypes({ database, audit, newId, groupsWithOnly });
}
const problemsOf = (error: unknown): readonly string[] =>
  error instanceof Refusal ? error.problems.map(({ field, problem }) => `${field} ${problem}`) : [];

test('ISE’s three types are there from the start, with its defaults', async (t) => {
  const types = await (await made(t)).list();
  assert.deepEqual(
    types.map(({ name, maximumDuration, defaultDuration }) => [
      name,
      maximumDuration.value,
      defaultDuration.value,
    ]),
    [
      ['Contractor', 365, 90],
      ['Daily', 5, 1],
      ['Weekly', 14, 7],
    ],
  );
  assert.deepEqual(types[0], {
    id: types[0]?.id,
    name: 'Contractor',
    description: '',
    maximumDuration: { value: 365, unit: 'days' },
    defaultDuration: { value: 90, unit: 'days' },
    isFromFirstLogin: false,
    accessWindows: [],
    mostSimultaneousLogins: 3,
    onTooManyLogins: 'disconnect-oldest',
    mostDevices: 5,
    deviceGroup: 'GuestEndpoints',
    bypassesPortal: false,
    expiryNotice: {
      isEnabled: false,
      before: { value: 3, unit: 'days' },
      byEmail: false,
      emailText: '',
      bySms: false,
      smsText: '',
    },
    customFields: [],
  });
});

test('what a change leaves out stays, and what cannot be is named', async (t) => {
  const guestTypes = await made(t);
  const type = await guestTypes.add({ name: 'Event', isFromFirstLogin: true, mostDevices: 2 }, BY);
  const changed = await guestTypes.change(type.id, { mostDevices: 4 }, BY);
  assert.deepEqual([changed.isFromFirstLogin, changed.mostDevices], [true, 4]);
  await assert.rejects(
    guestTypes.change(type.id, { maximumDuration: { value: 1, unit: 'hours' } }, BY),
    (error) => problemsOf(error).includes('defaultDuration is longer than the longest that is allowed'),
  );
  await assert.rejects(guestTypes.add({ name: 'EVENT' }, BY), (error) =>
    problemsOf(error).includes('name is taken; choose another one'),
  );
  await assert.rejects(
    guestTypes.add({ name: 'Other' }, READER),
    (error) => (error as Refusal).kind === 'forbidden',
  );
});

test('a location has a time zone by name, and the last one stays', async (t) => {
  const { locations } = await made(t);
  const [first] = await locations.list();
  await assert.rejects(
    locations.remove(first!.id, BY),
    (error) => (error as Refusal).code === 'location_last',
  );
  for (const timeZone of ['+01:00', 'Europe/Atlantis', '', 'x'.repeat(999)])
    await assert.rejects(locations.add({ name: 'Atlantis', timeZone }, BY), (error) =>
      problemsOf(error).includes('timeZone must be a time zone such as Europe/Amsterdam'),
    );
  for (const [typed, kept] of [
    ['australia/lord_howe', 'Australia/Lord_Howe'],
    ['ASIA/KOLKATA', 'Asia/Kolkata'],
    ['us/pacific', 'US/Pacific'],
  ] as const) {
    const { id, timeZone } = await locations.add({ name: typed, timeZone: typed }, BY);
    assert.equal(timeZone, kept);
    await locations.remove(id, BY);
  }
  const tokyo = await locations.add({ name: '東京', timeZone: 'Asia/Tokyo' }, BY);
  await locations.remove(tokyo.id, BY);
  assert.deepEqual(await locations.list(), [first]);
});

test('a network has a name of 32 bytes at most, once', async (t) => {
  const { locations } = await made(t);
  const ssid = await locations.addSsid({ name: 'Contoso Guest' }, BY);
  await assert.rejects(locations.addSsid({ name: 'Contoso Guest' }, BY), Refusal);
  await assert.rejects(locations.addSsid({ name: '東'.repeat(11) }, BY), (error) =>
    problemsOf(error).includes('name must have at most 32 bytes'),
  );
  await locations.removeSsid(ssid.id, BY);
  assert.deepEqual(await locations.ssids(), []);
});
