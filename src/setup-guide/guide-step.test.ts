// How far the road has been gone, from facts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { currentStep, stepsOf, type GuideFacts, type GuideStepName } from './guide-step.ts';

const NOW = 1_000_000;
const VALUES = { mailbox: 'm@x.example', tenantId: 'x.example', cloud: 'worldwide', model: 'role' } as const;
const CLIENT = '66666666-7777-8888-9999-000000000000';
const NOTHING: GuideFacts = { openLinks: 0, now: NOW };

const statesOf = (facts: Partial<GuideFacts>): Record<string, string> =>
  Object.fromEntries(stepsOf({ ...NOTHING, ...facts }).map(({ name, state }) => [name, state]));
const chains = (isTrusted: boolean, endedAt: number) => ({
  beganAt: endedAt - 1,
  endedAt,
  seen: [{ host: 'h', port: 1, isTrusted }],
});

test('with no facts every step is open, and one is at the first', () => {
  const steps = stepsOf(NOTHING);
  assert.deepEqual([...new Set(steps.map(({ state }) => state))], ['open']);
  assert.equal(currentStep(steps), 'prepare');
});

test('settings that passed the test prove every step before them, and the mail is next', () => {
  const steps = stepsOf({ ...NOTHING, smtpActiveSince: NOW });
  assert.deepEqual(
    steps.map(({ state }) => state),
    ['done', 'done', 'done', 'done', 'done', 'done', 'open'],
  );
  assert.equal(currentStep(steps), 'first-mail');
});

test('at the end of the road there is no current step', () => {
  const steps = stepsOf({ ...NOTHING, smtpActiveSince: NOW, firstMail: 'sent' });
  assert.equal(currentStep(steps), undefined);
});

test('each fact moves its own step', () => {
  const cases: readonly [facts: Partial<GuideFacts>, step: GuideStepName, state: string][] = [
    [{ isPrepared: true }, 'prepare', 'done'],
    [{ values: VALUES }, 'prepare', 'done'],
    [{ values: VALUES }, 'values', 'waiting'],
    [{ values: { ...VALUES, clientId: CLIENT } }, 'values', 'done'],
    [{ openLinks: 1 }, 'kit', 'waiting'],
    [{ openLinks: 1, isHandedOver: true }, 'kit', 'done'],
    [{ isResultGood: false }, 'kit', 'done'],
    [{ isResultGood: false }, 'result', 'attention'],
    [{ isResultGood: true }, 'result', 'done'],
    [{ chains: { beganAt: NOW, seen: [] } }, 'certificates', 'waiting'],
    [{ chains: { beganAt: NOW - 60_000, seen: [] } }, 'certificates', 'open'],
    [{ chains: chains(true, NOW) }, 'certificates', 'done'],
    [{ chains: chains(false, NOW) }, 'certificates', 'attention'],
    [{ chains: chains(false, NOW), smtpActiveSince: NOW - 1 }, 'certificates', 'attention'],
    [{ chains: chains(false, NOW - 2), smtpActiveSince: NOW - 1 }, 'certificates', 'done'],
    [{ lastTest: 'running' }, 'smtp-server', 'waiting'],
    [{ lastTest: 'failed' }, 'smtp-server', 'attention'],
    [{ lastTest: 'passed' }, 'smtp-server', 'open'],
    [{ lastTest: 'failed', smtpActiveSince: NOW }, 'smtp-server', 'done'],
    [{ firstMail: 'deferred' }, 'first-mail', 'waiting'],
    [{ firstMail: 'failed' }, 'first-mail', 'attention'],
    [{ firstMail: 'unknown' }, 'first-mail', 'attention'],
    [{ firstMail: 'sent' }, 'first-mail', 'done'],
  ];
  for (const [facts, step, state] of cases)
    assert.equal(statesOf(facts)[step], state, `${JSON.stringify(facts)} → ${step}`);
});

test('what waits for somebody else does not stop the road, and is where one is when nothing else is left', () => {
  const waiting = stepsOf({ ...NOTHING, isPrepared: true, values: VALUES, openLinks: 1 });
  assert.equal(currentStep(waiting), 'result');
  const onlyWaiting = stepsOf({ ...NOTHING, smtpActiveSince: NOW, firstMail: 'queued' });
  assert.equal(currentStep(onlyWaiting), 'first-mail');
});
