import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseReply } from './smtp-reply.ts';
import { SmtpFailure, type SmtpStage } from './session-transport.ts';
import { verdictOfFailure, type Verdict } from './verdict.ts';

const FAILED: Verdict = { kind: 'failed' };
const ROAD: Verdict = { kind: 'deferred', fault: 'road' };
const MESSAGE: Verdict = { kind: 'deferred', fault: 'message' };

const LOST: readonly [what: string, failure: SmtpFailure, verdict: Verdict][] = [
  [
    'a connection lost after the final dot leaves it unknown whether the message was taken',
    new SmtpFailure('submit', { code: 'ECONNRESET', message: 'lost', maybeAccepted: true }),
    { kind: 'unknown' },
  ],
  [
    'a refusal after the final dot is a refusal',
    new SmtpFailure('submit', { reply: parseReply(['550 5.7.60 no']), message: 'no', maybeAccepted: true }),
    FAILED,
  ],
  [
    'a connection lost before DATA puts the message off',
    new SmtpFailure('recipient', { code: 'closed', message: 'lost' }),
    MESSAGE,
  ],
  [
    'a connection lost within DATA puts the message off',
    new SmtpFailure('submit', { code: 'ECONNRESET', message: 'lost' }),
    MESSAGE,
  ],
  [
    'a connection lost at sign-in is the road’s fault',
    new SmtpFailure('authenticate', { code: 'ECONNRESET', message: 'lost' }),
    ROAD,
  ],
  [
    'a greeting that never comes is the road’s fault',
    new SmtpFailure('greeting', { code: 'ETIMEDOUT', message: 'late' }),
    ROAD,
  ],
  [
    'no STARTTLS is the road’s fault',
    new SmtpFailure('encrypt', { code: 'starttls-not-offered', message: 'no' }),
    ROAD,
  ],
  [
    'a message larger than the server’s SIZE fails',
    new SmtpFailure('sender', { code: 'message-too-large', message: 'big' }),
    FAILED,
  ],
  [
    'an address that the server cannot carry fails',
    new SmtpFailure('sender', { code: 'smtputf8-not-offered', message: 'ü' }),
    FAILED,
  ],
];

for (const [what, failure, verdict] of LOST)
  test(what, () => {
    assert.deepEqual(verdictOfFailure(failure), verdict);
  });

test('a good reply at the wrong place never counts as sent', () => {
  const failure = (stage: SmtpStage) =>
    new SmtpFailure(stage, { reply: parseReply(['250 2.0.0 OK']), message: '250 2.0.0 OK' });
  assert.deepEqual(verdictOfFailure(failure('data')), MESSAGE);
  assert.deepEqual(verdictOfFailure(failure('greeting')), ROAD);
});
