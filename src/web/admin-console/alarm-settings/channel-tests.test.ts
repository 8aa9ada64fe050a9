import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { AlarmDelivery } from '../../../alarms/alarms.ts';
import { silentLog } from '../../../log/log.ts';
import { Refusal } from '../../../refusal.ts';
import { ADMINISTRATOR } from '../../../../test/stand-ins/audit.ts';
import { createChannelTests } from './channel-tests.ts';

const DELIVERY = { id: 'd', state: 'delivered' } as AlarmDelivery;
const PATIENT_MS = 60_000;

test('a page waits a moment for a test, and later pages find how it ended', async () => {
  const answer = Promise.withResolvers<AlarmDelivery>();
  const tests = createChannelTests({ test: () => answer.promise }, silentLog);
  assert.equal(tests.latest('c'), undefined);
  await tests.begin('c', ADMINISTRATOR, 1);
  assert.deepEqual(tests.latest('c'), { state: 'running' });
  answer.resolve(DELIVERY);
  await answer.promise;
  await tests.begin('other', ADMINISTRATOR, PATIENT_MS);
  assert.deepEqual(tests.latest('c'), { state: 'ended', delivery: DELIVERY });
});

test('a refusal is whoever asked’s, a fault is told on the page', async () => {
  const refused = new Refusal('forbidden', 'x', 'No.');
  const refusing = createChannelTests({ test: async () => Promise.reject(refused) }, silentLog);
  await assert.rejects(refusing.begin('c', ADMINISTRATOR, PATIENT_MS), refused);
  assert.equal(refusing.latest('c'), undefined);
  const faulty = createChannelTests({ test: async () => Promise.reject(new Error('broken')) }, silentLog);
  await faulty.begin('c', ADMINISTRATOR, PATIENT_MS);
  assert.deepEqual(faulty.latest('c'), { state: 'fault' });
});

test('those of channels that nobody looks at any more are forgotten', async () => {
  const tests = createChannelTests({ test: async () => DELIVERY }, silentLog);
  for (let index = 0; index <= 200; index += 1) await tests.begin(`c${index}`, ADMINISTRATOR, PATIENT_MS);
  assert.equal(tests.latest('c0'), undefined);
  assert.equal(tests.latest('c200')?.state, 'ended');
});
