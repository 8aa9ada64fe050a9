// The journal with 100,000 messages, put there by the queue's own statements: every filter with every sort, both ways,
// first and second pages and deep ones; one message; the overview. Prints p50, p95 and the longest of each. Run alone
// with `bin/node bench/journal-foyer.ts`; a number gives another count of messages.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp, type App } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { MessageFilter } from '../src/mail/mail.ts';
import { realOutside } from '../src/outside.ts';
import { DAYS, MINUTE_MS, seedJournal } from './journal-seed.ts';

const [count = '100000', parent = tmpdir()] = process.argv.slice(2);
const ROUNDS = 8;
const data = mkdtempSync(join(parent, 'foyer-bench-'));
const now = Date.now();
const app = await openApp(readConfig({ FOYER_DATA: data }), realOutside('silent'));

const since = (minutes: number): number => now - minutes * MINUTE_MS;
const FILTERS: Readonly<Record<string, Partial<MessageFilter>>> = {
  'no filter': {},
  'state sent': { states: ['sent'] },
  'state failed': { states: ['failed'] },
  'state held (none)': { states: ['held'] },
  'states waiting': { states: ['queued', 'deferred', 'unknown'] },
  'lane alarm': { lanes: ['alarm'] },
  purpose: { purpose: 'guest-reminder' },
  'purpose unheard of': { purpose: 'nothing' },
  'last day': { from: since(24 * 60) },
  'one hour long ago': { from: since(DAYS * 12 * 60), to: since(DAYS * 12 * 60 - 60) },
  'recipient, many': { recipient: 'example' },
  'recipient, one': { recipient: 'guest77@' },
  'recipient, none': { recipient: 'nobody.of.that.name' },
  'recipient, two letters': { recipient: 'zq' },
  'subject, many': { subject: 'access' },
  'subject, some': { subject: 'room 17' },
  'subject, Japanese': { subject: '東京' },
  'reply, many': { reply: 'queued mail for delivery' },
  'reply, some': { reply: '5.1.10' },
  'reply, none': { reply: '5.9.99' },
  'text, many': { text: 'contoso' },
  'text, some': { text: 'room 17' },
  'text, none': { text: 'qqqqqq' },
  'text, one letter': { text: 'q' },
  'text, a megabyte': { text: 'x'.repeat(1_000_000) },
  'text and state': { text: 'room 17', states: ['failed'] },
  'everything at once': {
    text: 'room',
    recipient: 'example',
    subject: 'access',
    purpose: 'guest-credentials',
    reply: 'ok',
    lanes: ['interactive'],
    states: ['sent'],
    from: since(DAYS * 24 * 60),
  },
};
const ORDERS: Readonly<Record<string, Partial<MessageFilter>>> = {
  newest: {},
  oldest: { direction: 'ascending' },
};

const all: number[] = [];
const rows: string[] = [];

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  await work(); // warm
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = performance.now();
    await work();
    times.push(performance.now() - at);
  }
  all.push(...times);
  rows.push(`${what.padEnd(52)} ${inWords(times)}`);
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function inWords(times: readonly number[]): string {
  return [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)]
    .map((ms) => ms.toFixed(1).padStart(8))
    .join('');
}

/** A cursor in the middle, with a message that need not be there. */
const middle = (side: string): string =>
  `${side}${since((DAYS * 24 * 60) / 2)}.${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`;

async function pages(app: App): Promise<void> {
  for (const [name, filter] of Object.entries(FILTERS))
    for (const [sorted, order] of Object.entries(ORDERS)) {
      const asked = { limit: 50, ...filter, ...order };
      const first = await app.mail.list(asked);
      await timed(`${name}, ${sorted}`, () => app.mail.list(asked));
      const { next } = first;
      if (next === null) continue;
      await timed(`${name}, ${sorted}, second page`, () => app.mail.list({ ...asked, cursor: next }));
      for (const side of ['', 'before.'])
        await timed(`${name}, ${sorted}, ${side || 'after.'}middle`, () =>
          app.mail.list({ ...asked, cursor: middle(side) }),
        );
    }
}

try {
  const seededAt = performance.now();
  const one = await seedJournal(app.database, { count: Number(count), now });
  console.log(`${count} messages put there in ${((performance.now() - seededAt) / 1000).toFixed(0)} s`);
  console.log(`${'ms'.padEnd(52)}      p50     p95     max`);
  await pages(app);
  await timed('purposes', () => app.mail.purposes());
  await timed('one message', () => app.mail.show(one));
  await timed('one message, its timeline', () => app.mail.timeline(one));
  await timed('overview', () => app.mail.overview());
  await timed('when the queue is empty, without settings', () => app.mail.emptyAt());
  const pagesSeen = [...all];
  console.log(rows.join('\n'));
  console.log(`${'all pages, searches and filters'.padEnd(52)} ${inWords(pagesSeen)}`);
  process.send?.({
    questions: rows.length,
    overviewP95Ms: Number(/^overview.*?([\d.]+) +([\d.]+) +[\d.]+$/m.exec(rows.join('\n'))?.[2] ?? NaN),
    medianMs: percentile(pagesSeen, 0.5),
    p95Ms: percentile(pagesSeen, 0.95),
    maxMs: Math.max(...pagesSeen),
  });
} finally {
  await app.close();
  await rm(data, { recursive: true, force: true });
  process.disconnect?.();
}
