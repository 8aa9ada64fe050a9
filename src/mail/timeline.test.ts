import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { MessageView } from './journal-store.ts';
import { likeliestCause, timelineOf } from './timeline.ts';

const at = (second: number): string => new Date(second * 1000).toISOString();
const attempt = (second: number, verdict: string, reply: string) => ({
  startedAt: at(second),
  durationMs: 10,
  node: 'n',
  verdict,
  reply,
  enhancedStatus: null,
  transcript: 'S: 220',
});
const MESSAGE: MessageView = {
  id: 'x',
  state: 'sent',
  purpose: 'test',
  lane: 'bulk',
  from: 'a@example.com',
  recipients: [],
  subject: 's',
  messageId: '<x@x>',
  queuedAt: at(1),
  nextAttemptAt: null,
  repeats: null,
  attempts: [
    attempt(
      2,
      'deferred',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    ),
    attempt(9, 'sent', '250 2.0.0 OK'),
  ],
};

test('events are told in their order, from the acceptance to the state now', () => {
  const acts = [{ at: 5000, action: 'message.hold', by: 'admin' }];
  const events = timelineOf(MESSAGE, acts, [{ id: 'y', queuedAt: 11_000 }], 20_000);
  assert.deepEqual(
    events.map(({ kind, at: when }) => [kind, Date.parse(when) / 1000]),
    [
      ['accepted', 1],
      ['attempt', 2],
      ['by-hand', 5],
      ['attempt', 9],
      ['repeated', 11],
      ['now', 20],
    ],
  );
  assert.ok(!JSON.stringify(events).includes('S: 220'), 'the transcript is told elsewhere');
});

test('a failed attempt has its likeliest cause, a sent one none', () => {
  const causes = timelineOf(MESSAGE, [], [], 0).flatMap((event) =>
    event.kind === 'attempt' ? [event.cause?.cause] : [],
  );
  assert.deepEqual(causes, ['smtp-auth-disabled-tenant', undefined]);
});

test('a reply that tells nothing has no cause', () => {
  for (const reply of [null, '', 'x'.repeat(100_000), '\0\ud800']) assert.equal(likeliestCause(reply), null);
});
