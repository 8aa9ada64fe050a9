import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { guestAccess } from '../../../../test/stand-ins/guests.ts';

const PATH = '/admin/guest-access/locations';
const SSIDS = '/admin/guest-access/ssids';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  return { ...road, ...(await guestAccess(road)), admin, locations: road.app.guestTypes.locations };
}

test('a location is added and changed, and the list tells the time there', async (t) => {
  const { admin, locations } = await opened(t);
  const added = await admin.post(`${PATH}/add`, { name: 'Tokyo', timeZone: 'Asia/Tokyo' });
  assert.deepEqual([added.status, added.location], [303, PATH]);
  // The clock of the test stands at 08:00 UTC.
  assert.match(read((await admin.get(PATH)).text), /Tokyo Asia\/Tokyo 2026-11-23 17:00/);
  const tokyo = (await locations.list()).find(({ name }) => name === 'Tokyo')!;
  await admin.post(`${PATH}/${tokyo.id}`, { name: 'Osaka', timeZone: 'Asia/Tokyo' });
  assert.equal((await locations.find(tokyo.id)).name, 'Osaka');
});

test('a time zone that nobody knows is told beside the field, and known ones are offered', async (t) => {
  const { admin } = await opened(t);
  const typed = { name: 'Atlantis', timeZone: 'Ocean/Atlantis' };
  const { status, text } = await admin.post(`${PATH}/add`, typed);
  assert.equal(status, 422);
  assert.match(text, /id="timeZone-error"/);
  assert.match(text, /value="Ocean\/Atlantis"/);
  assert.match(text, /<option>Europe\/Amsterdam<\/option>/);
});

test('deleting asks first, and the last location stays', async (t) => {
  const { admin, location, locations } = await opened(t);
  const last = await admin.post(`${PATH}/${location.id}/delete`);
  assert.equal(last.status, 409);
  assert.match(last.text, /last location/);
  await admin.post(`${PATH}/add`, { name: 'Tokyo', timeZone: 'Asia/Tokyo' });
  const tokyo = (await locations.list()).find(({ name }) => name === 'Tokyo')!;
  assert.match((await admin.get(`${PATH}/${tokyo.id}/delete`)).text, /Delete Tokyo\?/);
  assert.equal((await admin.post(`${PATH}/${tokyo.id}/delete`)).location, PATH);
  assert.deepEqual(await locations.list(), [location]);
});

test('an SSID is added and removed; one that is too long is told and stays typed', async (t) => {
  const { admin, locations } = await opened(t);
  assert.match((await admin.get(PATH)).text, /There is no SSID/);
  const long = 'ü'.repeat(17);
  const refused = await admin.post(`${SSIDS}/add`, { name: long });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /id="name-error"/);
  assert.ok(refused.text.includes(`value="${long}"`));
  await admin.post(`${SSIDS}/add`, { name: 'Contoso-Guest' });
  const [ssid] = await locations.ssids();
  assert.match((await admin.get(`${SSIDS}/${ssid!.id}/remove`)).text, /Remove Contoso-Guest\?/);
  assert.equal((await locations.ssids()).length, 1);
  await admin.post(`${SSIDS}/${ssid!.id}/remove`);
  assert.deepEqual(await locations.ssids(), []);
  assert.equal((await admin.get(`${SSIDS}/${ssid!.id}/remove`)).status, 404);
});

test('who may only read sees locations and no way to change one', async (t) => {
  const road = await opened(t);
  const reader = await createClientAs(road, 'read-only');
  assert.doesNotMatch((await reader.get(PATH)).text, /locations\/add|ssids\/add/);
  assert.match((await reader.get(`${PATH}/${road.location.id}`)).text, /<fieldset disabled>/);
});
