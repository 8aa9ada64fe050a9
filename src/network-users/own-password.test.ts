import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import {
  createTestNetworkUsers,
  DAY_MS,
  NEXT_PASSWORD,
  PASSWORD,
  ROOT,
} from '../../test/stand-ins/network-users.ts';

test('the owner of an ended password changes it, and learns until when the new one is good', async (t) => {
  const users = await createTestNetworkUsers(t);
  const { id } = await users.make('ann');
  await users.clock.advance(61 * DAY_MS);
  assert.equal((await users.find(id, ROOT)).state, 'password-expired');
  const endsAt = users.clock.now() + 60 * DAY_MS;
  assert.deepEqual(await users.changeOwn('Ann'), { outcome: 'changed', endsAt });
  const after = await users.find(id, ROOT);
  assert.deepEqual([after.state, after.mustChangePassword], ['enabled', false]);
  assert.deepEqual(await users.changeOwn('ann'), { outcome: 'refused' });
});

test('whoever fails gets one answer after one amount of work, whether the name exists or not', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('ann');
  await users.make('off', { isDisabled: true });
  await users.make('gone', { accountExpiresOn: '2026-01-14' });
  await users.make('elsewhere', { passwordStore: 'AD', password: undefined });
  await users.make('unset', { password: undefined });
  for (const [name, current] of [
    ['ann', 'wrong password here'],
    ['ann', 'x'.repeat(5000)],
    ['off', PASSWORD],
    ['gone', PASSWORD],
    ['elsewhere', ''],
    ['unset', ''],
    ['nobody', PASSWORD],
  ] as const) {
    users.hashed.length = 0;
    assert.deepEqual(await users.changeOwn(name, current), { outcome: 'refused' }, name);
    assert.equal(users.hashed.length, 1, name);
  }
});

test('wrong ones are counted for the name, for one that nobody has too, and for the address', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('ann');
  for (const name of ['ann', 'nobody']) {
    for (let n = 0; n < 5; n++)
      assert.equal((await users.changeOwn(name, 'wrong', PASSWORD, `a${n}`)).outcome, 'refused');
    assert.deepEqual(await users.changeOwn(name, PASSWORD), { outcome: 'throttled', retryAfterMs: 5000 });
  }
  await users.clock.advance(5000);
  assert.equal((await users.changeOwn('ann')).outcome, 'changed');
  for (let n = 0; n < 30; n++) await users.changeOwn(`name ${n}`, 'wrong', PASSWORD, '198.51.100.7');
  const told = await users.changeOwn('ann', NEXT_PASSWORD, PASSWORD, '198.51.100.7');
  assert.equal(told.outcome, 'throttled');
});

test('a next password that is not fit is told to whoever knows the present one, and does not count', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('ann');
  for (let n = 0; n < 12; n++)
    await assert.rejects(
      users.changeOwn('ann', PASSWORD, n === 0 ? PASSWORD : 'short'),
      (error) => error instanceof Refusal && error.code === 'password_unsuitable',
    );
  assert.equal((await users.changeOwn('ann', PASSWORD, NEXT_PASSWORD)).outcome, 'changed');
});

test('a password that somebody else set can be used at once by whoever was locked out', async (t) => {
  const users = await createTestNetworkUsers(t);
  const { id } = await users.make('ann');
  for (let n = 0; n < 5; n++) await users.changeOwn('ann', 'wrong', PASSWORD, `a${n}`);
  assert.equal((await users.changeOwn('ann')).outcome, 'throttled');
  await users.setPassword(id, new Secret('quiet-lake-41-otters'), ROOT);
  assert.equal((await users.changeOwn('ann', 'quiet-lake-41-otters')).outcome, 'changed');
});

test('of two changes at once, one is made', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('ann');
  const outcomes = await Promise.all([
    users.changeOwn('ann'),
    users.changeOwn('ann', PASSWORD, 'quiet-lake-41-otters'),
  ]);
  assert.deepEqual(outcomes.map(({ outcome }) => outcome).toSorted(), ['changed', 'refused']);
});
