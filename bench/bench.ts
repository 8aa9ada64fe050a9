// `npm run bench`: what Foyer wants to be fast at, as far as it can be measured now, each side by side with its peer in one
// run. Ratios count, times do not. Prints a table and writes it to bench/RESULTS.md. A peer that is missing is skipped
// with a word.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postfixMissing, startPostfix } from './postfix.ts';
import { run, start, startSink, type Sink } from './processes.ts';

interface Rate {
  readonly perSecond: number;
}
interface Times {
  readonly medianMs: number;
  readonly p95Ms: number;
}
interface Row {
  readonly what: string;
  readonly foyer: string;
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
}

const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
chmodSync(folder, 0o711); // Postfix's own user has to pass through
const rate = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)}/s`);
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const times = (ratio: number | undefined): string => (ratio === undefined ? '–' : `${ratio.toFixed(2)} ×`);

/** Both sides by turns, so that what else the machine does touches both. */
async function byTurns(
  foyer: () => Promise<number>,
  peer: (() => Promise<number>) | undefined,
): Promise<{ foyer: number; peer?: number }> {
  const seen = { foyer: [] as number[], peer: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.foyer.push(await foyer());
    if (peer) seen.peer.push(await peer());
  }
  return { foyer: median(seen.foyer), ...(peer ? { peer: median(seen.peer) } : {}) };
}

const SMTP_SOURCE = '/usr/sbin/smtp-source';

/** By Postfix's own load generator where it is installed: it takes little of the machine from the server. */
async function submit(port: number): Promise<number> {
  if (!existsSync(SMTP_SOURCE)) return (await run<Rate>('submit.ts', [String(port), '10', '4000'])).perSecond;
  await offer(port, 500); // warm
  const since = performance.now();
  return ((await offer(port, 8000)) / (performance.now() - since)) * 1000;
}

async function offer(port: number, count: number): Promise<number> {
  const words = ['-d', '-s', '10', '-l', '4096', '-m', String(count)];
  const envelope = ['-f', 'a@example.com', '-t', 'b@example.com', `127.0.0.1:${port}`];
  await promisify(execFile)(SMTP_SOURCE, [...words, ...envelope], { timeout: 60_000 });
  return count;
}

async function acceptance(): Promise<Row> {
  const missing = postfixMissing();
  const byFoyer = async (): Promise<number> => {
    const listener = start<{ port: number }>('accept-foyer.ts', [folder]);
    const { port } = await listener.answer;
    const perSecond = await submit(port);
    listener.child.disconnect();
    await new Promise((resolve) => listener.child.once('exit', resolve));
    return perSecond;
  };
  const byPostfix = async (): Promise<number> => {
    const postfix = await startPostfix(mkdtempSync(join(folder, 'postfix-')));
    const perSecond = await submit(postfix.port);
    postfix.stop();
    return perSecond;
  };
  const { foyer, peer } = await byTurns(byFoyer, missing ? undefined : byPostfix);
  return {
    what: 'Durable acceptance by SMTP, 10 connections, 4 kB',
    foyer: rate(foyer),
    peer: missing ?? `Postfix: ${rate(peer)}`,
    ratio: times(peer && foyer / peer),
    goal: '2 ×',
  };
}

async function delivery(): Promise<Row> {
  const sink = await startSink();
  const args = [String(sink.port), '4000'];
  const { foyer, peer } = await byTurns(
    async () => (await run<Rate>('deliver-foyer.ts', [...args, folder])).perSecond,
    async () => (await run<Rate>('deliver-nodemailer.ts', args)).perSecond,
  );
  const missing = postfixMissing();
  const postfix = missing ?? `Postfix: ${rate(await throughPostfix(sink))}`;
  sink.stop();
  return {
    what: 'Composed, accepted and delivered to a local sink, durable',
    foyer: rate(foyer),
    peer: `nodemailer’s pool, which keeps nothing: ${rate(peer)}; ${postfix}`,
    ratio: times(peer && foyer / peer),
    goal: '1 × nodemailer’s pool',
  };
}

/** Accepted by SMTP and relayed to the sink, from the first message offered to the last that arrived. */
async function throughPostfix(sink: Sink): Promise<number> {
  const postfix = await startPostfix(mkdtempSync(join(folder, 'postfix-')), sink.port);
  try {
    const before = await sink.arrived();
    const since = performance.now();
    const count = await offer(postfix.port, 4000);
    while ((await sink.arrived()) - before < count) await new Promise((resolve) => setTimeout(resolve, 20));
    return (count / (performance.now() - since)) * 1000;
  } finally {
    postfix.stop();
  }
}

async function latency(): Promise<Row> {
  const sink = await startSink();
  const foyer = await run<Times>('latency-foyer.ts', [String(sink.port), '200', folder]);
  const peer = await run<Times>('latency-new-session.ts', [String(sink.port), '200']);
  sink.stop();
  return {
    what: 'Enqueue → seen as sent, warm session, idle',
    foyer: `median ${foyer.medianMs.toFixed(1)} ms, p95 ${foyer.p95Ms.toFixed(1)} ms`,
    peer: `a new session each, nothing kept: p95 ${peer.p95Ms.toFixed(1)} ms`,
    ratio: times(foyer.p95Ms / peer.p95Ms),
    goal: 'p95 < 25 ms',
  };
}

async function tokens(): Promise<Row> {
  const { senders, foyer, uncachedPerHundred } = await run<{
    senders: number;
    foyer: number;
    uncachedPerHundred: number;
  }>('tokens.ts');
  return {
    what: `Token requests an hour, ${senders} concurrent senders`,
    foyer: String(foyer),
    peer: `without a cache: ${uncachedPerHundred} for each 100 sends`,
    ratio: '–',
    goal: '1',
  };
}

async function journal(): Promise<Row> {
  const { questions, medianMs, p95Ms, maxMs } = await run<Times & { questions: number; maxMs: number }>(
    'journal-foyer.ts',
    ['100000', folder],
  );
  return {
    what: `The journal with 100,000 messages: ${questions} pages, searches and filters`,
    foyer: `median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms, longest ${maxMs.toFixed(0)} ms`,
    peer: '–',
    ratio: '–',
    goal: 'p95 < 100 ms',
  };
}

async function pages(): Promise<Row> {
  const seen = await run<{ pages: number; firstMs: number; againMs: number; longestMs: number }>(
    'pages-foyer.ts',
  );
  const [first, again, longest] = [seen.firstMs, seen.againMs, seen.longestMs].map(Math.round);
  return {
    what: `First paint of the console’s ${seen.pages} pages in Chromium`,
    foyer: `first visit: median ${first} ms; files kept: median ${again} ms; longest of all ${longest} ms`,
    peer: '–',
    ratio: '–',
    goal: '< 200 ms',
  };
}

async function guests(): Promise<Row[]> {
  const seen = await run<
    Times & {
      questions: number;
      maxMs: number;
      randomMs: number;
      importMs: number;
      imported: number;
      queued: number;
    }
  >('guests-foyer.ts', ['100000', folder]);
  const row = (what: string, foyer: string, goal: string): Row => ({
    what,
    foyer,
    peer: '–',
    ratio: '–',
    goal,
  });
  const { medianMs, p95Ms, maxMs, randomMs, importMs, imported, queued } = seen;
  return [
    row(
      `Guest accounts, 100,000 of them: ${seen.questions} pages, orders, filters and searches`,
      `median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms, longest ${maxMs.toFixed(0)} ms`,
      'p95 < 100 ms',
    ),
    row('200 guest accounts by chance, committed', `${randomMs.toFixed(0)} ms`, '< 1 s'),
    row(
      `${imported} guest accounts imported by the API, with ${queued} mails queued`,
      `${(importMs / 1000).toFixed(1)} s`,
      '< 20 s',
    ),
  ];
}

async function reminders(): Promise<Row> {
  const { told, firstMs, peakMiB } = await run<{ told: number; firstMs: number; peakMiB: number }>(
    'reminders-foyer.ts',
    ['20000', folder],
  );
  return {
    what: `${told} passwords that end in the same week, told in one pass`,
    foyer: `${(firstMs / 1000).toFixed(1)} s, at most ${peakMiB.toFixed(0)} MiB`,
    peer: '–',
    ratio: '–',
    goal: '< 10 s',
  };
}

const rows: Row[] = [];
for (const measure of [acceptance, delivery, latency, tokens, journal, guests, reminders, pages])
  for (const row of [await measure()].flat()) {
    rows.push(row);
    console.log(`${row.what}\n  Foyer ${row.foyer}; ${row.peer}; ratio ${row.ratio}; goal ${row.goal}`);
  }
await rm(folder, { recursive: true, force: true });

const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}),
${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const table = rows
  .map((row) => `| ${row.what} | ${row.foyer} | ${row.peer} | ${row.ratio} | ${row.goal} |`)
  .join('\n');
writeFileSync(
  join(import.meta.dirname, 'RESULTS.md'),
  `# Results of \`npm run bench\`

Written by the run itself on a machine with ${machine}. Both sides of a row run by
turns in the same run, each in a process of its own, three rounds, the median shown. Ratios can be compared between
machines; times cannot.

| What | Foyer | Beside it | Ratio | Goal |
|---|---|---|---|---|
${table}

- *Acceptance*: by Postfix’s own smtp-source, 10 sessions, one message after another on each. Foyer’s side is a bare
  listener (smtp-server) before the queue, until the relay exists; Postfix puts every message on hold, so that neither
  delivers meanwhile.
- *Delivery*: 4,000 messages handed over at once to either side; the sink takes everything and keeps nothing. Foyer
  commits each message before it is sent and each result after; nodemailer keeps nothing. Postfix is measured once, from
  smtp-source to the sink.
- *Latency*: from the call that queues to the state \`sent\` read back from the database, with a pause between messages.
- *Tokens*: the sandbox’s token endpoint, an hour passed by a clock in the test’s hand.
- *Journal*: at the door, \`journal-foyer.ts\`: every filter in both orders, first and second pages and such in the middle, by
  a text that many, some and no messages hold; alone it prints the times of each.
- *Guest accounts*: at the door, \`guests-foyer.ts\`: each question is a page of 50, how many fit, and the numbers of the
  tabs, as an administrator over all and as one of a hundred sponsors over their own; then a batch of 200, and an import of
  10,000 by the API into the same tables, each with a mail rendered, composed and committed, while passwords are hashed in
  the background; until the API says that the batch has ended.
- *Reminders*: \`reminders-foyer.ts\`, in six languages, each mail rendered, composed and committed with its row; the memory of
  the whole process, with as much for 2,000.
- *Pages*: \`pages-foyer.ts\`, seven rounds a page, with a browser that has been there and one that has not; alone it prints
  each page, and its time at the server. \`mail-pages-foyer.ts\` has the mail pages with 100,000 messages.
`,
);
