import { test } from 'node:test';
import assert from 'node:assert/strict';
import { attemptOfFailure, attemptOfSubmission, attemptOnClosedRoad, attemptRecord } from './attempt.ts';
import type { ClaimedMessage } from './queue-store.ts';
import { parseReply, type SmtpReply } from './smtp-reply.ts';
import { SmtpFailure } from './session-transport.ts';

const NOW = 1_000_000;
const [A, B, C] = ['a@example.com', 'b@example.com', 'c@example.com'];
const reply = (text: string): SmtpReply => parseReply([text]);
const TAKEN = reply('250 2.0.0 OK');
const MESSAGE: ClaimedMessage = {
  id: '0190b0c2-7b4e-7cc0-8000-000000000001',
  lane: 'bulk',
  sender: 'no-reply@contoso.example',
  messageId: '<x@contoso.example>',
  source: Buffer.from(''),
  deferrals: 0,
  attemptCount: 1,
  giveUpAt: NOW + 3_600_000,
  recipients: [A, B, C],
  waitingCount: 3,
  failedCount: 0,
};
const recorded = (attempt: ReturnType<typeof attemptOfFailure>, message: Partial<ClaimedMessage> = {}) =>
  attemptRecord(
    { ...MESSAGE, ...message },
    attempt,
    { startedAt: NOW - 10, endedAt: NOW, durationMs: 10, roadOpensAt: NOW + 5000 },
    ['0.000 S: 220 hi', '0.001 C: EHLO'],
  );
const states = (record: ReturnType<typeof recorded>) => record.recipients.map(({ state }) => state);

test('a message that everybody got is over', () => {
  const record = recorded(attemptOfSubmission([A, B, C], { reply: TAKEN, refused: new Map() }));
  assert.deepEqual(
    [record.state, record.endedAt, record.nextAttemptAt, record.verdict],
    ['sent', NOW, undefined, 'sent'],
  );
  assert.deepEqual(states(record), ['sent', 'sent', 'sent']);
  assert.equal(record.transcript, '0.000 S: 220 hi\n0.001 C: EHLO');
  assert.equal(record.enhancedStatus, '2.0.0');
});

test('each recipient has its own end: one sent, one lost, one to be tried again', () => {
  const refused = new Map([
    [B, reply('550 5.1.1 unknown')],
    [C, reply('450 4.7.1 greylisted')],
  ]);
  const record = recorded(attemptOfSubmission([A, B, C], { reply: TAKEN, refused }));
  assert.deepEqual([record.state, record.verdict, record.deferrals], ['deferred', 'deferred', 1]);
  assert.deepEqual(states(record), ['sent', 'failed', 'waiting']);
  assert.deepEqual(
    record.recipients.map((one) => one.reply?.slice(0, 3)),
    ['250', '550', '450'],
  );
});

test('of two deferrals the one that closes the road is the verdict, in any order', () => {
  for (const order of [
    [A, B],
    [B, A],
  ] as const) {
    const refused = new Map([
      [order[0], reply('450 4.7.1 greylisted')],
      [order[1], reply('432 4.3.2 too many')],
    ]);
    const attempt = attemptOfSubmission([...order], { reply: undefined, refused });
    assert.deepEqual(attempt.verdict, { kind: 'deferred', fault: 'road', waitMs: 30_000 });
    assert.equal(recorded(attempt, { recipients: [...order], waitingCount: 2 }).nextAttemptAt, NOW + 5000);
  }
});

test('with everybody refused the first refusal is the reply', () => {
  const refused = new Map([A, B, C].map((address) => [address, reply('550 5.1.1 unknown')]));
  const record = recorded(attemptOfSubmission([A, B, C], { reply: undefined, refused }));
  assert.deepEqual(
    [record.state, record.reply, record.enhancedStatus],
    ['failed', '550 5.1.1 unknown', '5.1.1'],
  );
});

test('a recipient that an earlier attempt has lost keeps the message from being sent', () => {
  const attempt = attemptOfSubmission([B], { reply: TAKEN, refused: new Map() });
  assert.equal(recorded(attempt, { recipients: [B], waitingCount: 1, failedCount: 1 }).state, 'failed');
});

test('a message of many recipients goes on with the rest', () => {
  const attempt = attemptOfSubmission([A], { reply: TAKEN, refused: new Map() });
  const record = recorded(attempt, { recipients: [A], waitingCount: 3 });
  assert.deepEqual([record.state, record.nextAttemptAt, record.endedAt], ['queued', NOW, undefined]);
});

test('a lost connection after the last byte is unknown, and everybody waits', () => {
  const record = recorded(
    attemptOfFailure(
      [A, B, C],
      new SmtpFailure('submit', { code: 'ECONNRESET', message: 'lost', maybeAccepted: true }),
    ),
  );
  assert.deepEqual([record.state, record.verdict, record.reply], ['unknown', 'unknown', 'lost']);
  assert.deepEqual(states(record), ['waiting', 'waiting', 'waiting']);
});

test('a message that is given up leaves nobody waiting', () => {
  const failure = new SmtpFailure('submit', { reply: reply('451 4.3.0 later'), message: '451 4.3.0 later' });
  const record = recorded(attemptOfFailure([A, B, C], failure), { giveUpAt: NOW });
  assert.equal(record.state, 'failed');
  assert.deepEqual(states(record), ['failed', 'failed', 'failed']);
});

test('a closed road costs the message no try and shows why', () => {
  const record = recorded(attemptOnClosedRoad([A, B, C], 'no token', undefined), { deferrals: 3 });
  assert.deepEqual(
    [record.state, record.nextAttemptAt, record.deferrals, record.reply],
    ['deferred', NOW + 5000, 3, 'no token'],
  );
  const replied = attemptOnClosedRoad([A], 'x', reply('535 5.7.3 no'));
  assert.deepEqual([replied.reply, replied.enhancedStatus], ['535 5.7.3 no', '5.7.3']);
});
