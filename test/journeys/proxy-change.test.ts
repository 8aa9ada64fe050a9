// A proxy that is changed while Foyer runs: what is warm takes the new way with the next message.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { described } from '../../src/cli/sandbox.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createForwardProxy } from '../stand-ins/forward-proxy.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';
import { until } from '../stand-ins/until.ts';

async function save({ app, sandbox }: TestRoad, proxy: object): Promise<void> {
  const result = await app.mail.smtp.save(
    await app.mail.smtp.parse({ ...described(sandbox).settings, proxy }),
    ADMINISTRATOR,
  );
  assert.ok(result.ok, JSON.stringify(result.diagnosis));
  // The news comes by notification; whoever hears it lets go of the session that was warm.
  await until(() => Promise.resolve(sandbox.stats().openConnections === 0));
}

async function sendOne(road: TestRoad): Promise<void> {
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 60_000, async () => (await road.app.mail.show(id)).state === 'sent');
}

const SIGN_IN = { username: 'foyer', password: 'hunter22' };

test('warm sessions and the token are renewed by the new way when the proxy changes', async (t) => {
  const road = await createTestRoad(t);
  const { proxy: place, targets } = await createForwardProxy(t);
  const proxy = { ...place, ...SIGN_IN };
  const smtp = `localhost:${road.sandbox.smtpPort}`;
  const token = new URL(road.sandbox.tokenUrl()).host;
  const since = (count: number): string[] => targets.slice(count).sort();

  road.app.mail.start();
  await sendOne(road);
  assert.deepEqual(targets, []);

  await save(road, { token: proxy, smtp: proxy });
  const tested = targets.length;
  assert.deepEqual(since(0), [smtp, token].sort(), 'the test itself');
  await sendOne(road);
  assert.deepEqual(since(tested), [smtp, token].sort(), 'a new session and a new token, through the proxy');
  await sendOne(road);
  assert.equal(targets.length, tested + 2, 'then both are warm');

  await save(road, { token: null, smtp: null });
  const before = targets.length;
  await sendOne(road);
  assert.equal(targets.length, before, 'directly again');
  assert.doesNotMatch(road.logged.join(''), /hunter22|Zm95ZXI6aHVudGVyMjI/, 'the password is in no log');
});
