import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createStranger, read } from '../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../test/stand-ins/console.ts';
import { DAY_MS, NEXT_PASSWORD, PASSWORD, ROOT } from '../../../test/stand-ins/network-users.ts';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  await road.app.networkUsers.add({ name: 'ann', password: PASSWORD }, ROOT);
  const stranger = createStranger(road);
  const change = (name: string, current: string, password = NEXT_PASSWORD, again = password) =>
    stranger.post('/password', { name, current, password, again });
  return { ...road, stranger, change };
}

test('a user changes an ended password without a session, and is told until when the new one is good', async (t) => {
  const { stranger, change, clock, app } = await opened(t);
  await clock.advance(61 * DAY_MS);
  const form = await stranger.get('/password?user=ann&lang=nl');
  assert.match(form.text, /<html[^>]* lang="nl"/);
  assert.match(form.text, /value="ann"/);
  assert.match(form.text, /action="\/password\?lang=nl"/);
  const done = await change('ann', PASSWORD);
  assert.equal(done.status, 200);
  const until = new Date(clock.now() + 60 * DAY_MS).toISOString().slice(0, 10);
  assert.ok(read(done.text).includes(`It is good until ${until}`), read(done.text));
  assert.equal((await app.networkUsers.findByName('ann', ROOT)).state, 'enabled');
  assert.equal((await change('ann', PASSWORD)).status, 401);
});

test('a wrong password and an unknown name get one answer; too many are throttled', async (t) => {
  const { change } = await opened(t);
  const told = async (name: string): Promise<string> => {
    const { status, text } = await change(name, 'wrong password');
    return `${status} ${read(text).replaceAll(name, 'NAME')}`;
  };
  assert.equal(await told('ann'), await told('nob'));
  for (let n = 0; n < 4; n++) await told('ann');
  assert.match(await told('ann'), /^429 .*Too many tries/s);
});

test('what is wrong with the new one is told beside its field, and no password comes back', async (t) => {
  const { change } = await opened(t);
  for (const [answer, words] of [
    [await change('ann', PASSWORD, 'short'), /Use 12 characters or more/],
    [await change('ann', PASSWORD, PASSWORD), /This was used before/],
    [await change('ann', PASSWORD, NEXT_PASSWORD, 'another'), /The two are not the same/],
    [await change('', '', ''), /Fill this in/],
    [await change('<script>x</script>', PASSWORD, 'short'), /is wrong/],
  ] as const) {
    assert.ok([401, 422].includes(answer.status), String(answer.status));
    assert.match(answer.text, words);
    assert.doesNotMatch(answer.text, /value="(short|mellow|brisk)|<script>x/);
  }
});
