// The queue's stores on a database of the test's own, with messages to put in and results to record.
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { journalStore } from '../../src/mail/journal-store.ts';
import { LANES, type Lane } from '../../src/mail/queue.ts';
import { queueStore, type AttemptRecord, type Claim } from '../../src/mail/queue-store.ts';
import { createTestDatabase } from './database.ts';

export const NOW = 1_800_000_000_000;
export const HOUR_MS = 3_600_000;
export const HOLDER = randomUUID();
export const MAILBOX = 'no-reply@contoso.example';

export async function createTestQueue(t: TestContext) {
  const database = await createTestDatabase(t);
  const queue = queueStore(database.sql);
  const journal = journalStore(database.sql);
  const add = async (
    about: { lane?: Lane; at?: number; recipients?: readonly string[]; giveUpAt?: number } = {},
  ): Promise<string> => {
    const { lane = 'bulk', at = NOW, recipients = ['guest@example.com'], giveUpAt = NOW + HOUR_MS } = about;
    const id = randomUUID();
    const message = {
      id,
      lane,
      purpose: 'test',
      queuedAt: at,
      giveUpAt,
      from: MAILBOX,
      recipients,
      subject: 'Hi',
      messageId: `<${id}@x>`,
      source: Buffer.from('x'),
      sizeBytes: 1,
    };
    await queue.insert([message]);
    return id;
  };
  const claim = async (about: Partial<Claim> = {}) =>
    queue.claim({
      now: NOW,
      holder: HOLDER,
      leaseUntil: NOW + 45_000,
      limit: 10,
      lanes: LANES,
      oldestFirst: false,
      recipientsPerMessage: 500,
      recipientsLeft: Infinity,
      ...about,
    });
  const state = async (id: string) => (await journal.find(id))?.state;
  return { database, queue, journal, add, claim, state };
}

export const result = (message: string, change: Partial<AttemptRecord> = {}): AttemptRecord => ({
  message,
  state: 'sent',
  nextAttemptAt: undefined,
  deferrals: 0,
  endedAt: NOW + 100,
  startedAt: NOW,
  durationMs: 100,
  verdict: 'sent',
  reply: '250 2.0.0 OK',
  enhancedStatus: '2.0.0',
  transcript: 'S: 250 2.0.0 OK',
  recipients: [{ address: 'guest@example.com', state: 'sent', reply: '250 2.0.0 OK' }],
  ...change,
});
