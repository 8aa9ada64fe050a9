// Messages for the journal's benchmark, by the statements of the queue itself, so that the tables are as they are after
// such a life: rows rewritten, indexes grown. The same every time.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../src/database/database.ts';
import { LANES } from '../src/mail/mail.ts';
import { queueStore, type AttemptRecord } from '../src/mail/queue-store.ts';
import { bodyOf } from './processes.ts';

export const MINUTE_MS = 60_000;
export const DAYS = 180;
const AT_ONCE = 60;
const HOLDER = '00000000-0000-4000-8000-000000000001';

/** Of a thousand, how they end. */
const ENDS: readonly (readonly [below: number, AttemptRecord['state'], reply: string])[] = [
  [
    965,
    'sent',
    '250 2.0.0 OK <ID@prod.outlook.com> [Hostname=AM0PR01MB1234.eurprd01.prod.exchangelabs.com] Queued mail for delivery',
  ],
  [980, 'failed', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  [985, 'failed', '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied'],
  [992, 'deferred', '451 4.7.500 Server busy. Please try again later'],
  [995, 'unknown', 'the connection ended before the reply'],
];
const PURPOSES = [
  ['guest-credentials', 'Your access for room N at Contoso'],
  ['guest-reminder', 'Your access to room N ends soon'],
  ['approval-request', 'ゲスト N の承認(東京)'],
  ['alarm', 'Alarm N: client secret expires'],
  ['test', 'Foyer test message N'],
] as const;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const pick = (number: number, of: number): number =>
  Number.parseInt(hash(String(number)).slice(0, 8), 16) % of;

function messageOf(number: number, count: number, now: number) {
  const hex = hash(`id ${number}`);
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const kind = pick(number, 20);
  const [purpose, subject] =
    PURPOSES[kind < 12 ? 0 : kind < 16 ? 1 : kind < 18 ? 2 : kind < 19 ? 3 : 4] ?? PURPOSES[0];
  const queuedAt = now - Math.floor(((count - number) / count) * DAYS * 24 * 60) * MINUTE_MS - 1;
  const source = Buffer.from(bodyOf(number).slice(0, pick(number, 10) < 7 ? 1500 : 4000));
  return {
    id,
    purpose,
    lane: LANES[purpose === 'alarm' ? 1 : purpose === 'guest-reminder' ? 2 : 0] ?? 'bulk',
    from: 'no-reply@contoso.example',
    recipients: Array.from(
      { length: pick(number, 25) === 0 ? 8 : 1 },
      (_, at) => `guest${pick(number + at * 7, 20_000)}@example${pick(number + at, 300)}.com`,
    ),
    subject: subject.replace('N', String(pick(number, 400))),
    messageId: `<${id}@contoso.example>`,
    source,
    sizeBytes: source.length,
    queuedAt,
    giveUpAt: now + DAYS * 24 * 60 * MINUTE_MS,
  };
}

/** Answers with the id of one of them. */
export async function seedJournal(
  database: Database,
  { count, now }: { count: number; now: number },
): Promise<string> {
  const queue = queueStore(database.sql);
  for (let from = 0; from < count; from += AT_ONCE) {
    const messages = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) =>
      messageOf(from + at, count, now),
    );
    await queue.insert(messages);
    const isLast = from + AT_ONCE >= count; // they wait
    if (isLast) continue;
    const claimed = await queue.claim({
      now: now + 1,
      holder: HOLDER,
      leaseUntil: now + MINUTE_MS,
      limit: AT_ONCE,
      lanes: LANES,
      oldestFirst: true,
      recipientsPerMessage: 500,
      recipientsLeft: Infinity,
    });
    await queue.record(
      HOLDER,
      'bench',
      claimed.map(({ id, recipients }) =>
        endOf(id, recipients, messages.find((message) => message.id === id)?.queuedAt ?? now, now),
      ),
    );
  }
  // What autovacuum does within a minute; while messages pour in by the thousand, counting is slower.
  await sql`vacuum analyze`.execute(database.sql);
  return messageOf(Math.floor(count / 2), count, now).id;
}

function endOf(id: string, recipients: readonly string[], queuedAt: number, now: number): AttemptRecord {
  const end = pick(Number.parseInt(id.slice(0, 6), 16), 1000);
  const [, state, reply] = ENDS.find(([below]) => end < below) ?? [0, 'sent', ENDS[0]?.[2] ?? ''];
  const isOver = state === 'sent' || state === 'failed';
  const said = reply.replace('ID', hash(id).slice(0, 24));
  return {
    message: id,
    state,
    nextAttemptAt: isOver ? undefined : now + DAYS * MINUTE_MS,
    deferrals: 0,
    endedAt: isOver ? queuedAt + 900 : undefined,
    startedAt: queuedAt + 500,
    durationMs: 400,
    verdict: state,
    reply: said,
    enhancedStatus: undefined,
    transcript: `C: EHLO foyer\nS: 250 ok\nC: MAIL FROM:<no-reply@contoso.example>\nS: 250 2.1.0 Sender OK\nC: DATA\nS: ${said}`,
    recipients: recipients.map((address) => ({
      address,
      reply: said,
      state: state === 'sent' ? 'sent' : state === 'failed' ? 'failed' : 'waiting',
    })),
  };
}
