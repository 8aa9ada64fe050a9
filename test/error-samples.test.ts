// How well `explain` names the cause of real error texts, in figures. Each text has its source; where several causes are right
// for a text alone, `alternatives` names them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explain, type CauseCode } from '../src/diagnosis/diagnosis.ts';
import { ENTRA_SENTENCES } from '../src/diagnosis/entra-codes.ts';
import { ENDPOINT_RULES } from '../src/diagnosis/endpoint-rules.ts';
import { NETWORK_RULES } from '../src/diagnosis/network-rules.ts';
import { SENDING_RULES, VAGUE_SENDING_RULES } from '../src/diagnosis/sending-rules.ts';
import { SIGN_IN_RULES, VAGUE_SIGN_IN_RULES } from '../src/diagnosis/sign-in-rules.ts';
import { TOKEN_RULES } from '../src/diagnosis/token-rules.ts';
import { WORDINGS } from '../src/diagnosis/wording.ts';

interface Sample {
  readonly id: string;
  readonly raw: string;
  readonly context?: object;
  readonly cause: CauseCode;
  readonly alternatives?: readonly CauseCode[];
  readonly retryable: boolean;
}

const SAMPLES = readFileSync(new URL('./samples/error-samples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

interface Figures {
  readonly first: number;
  readonly amongThree: number;
  readonly retryable: number;
}

function judged(set: readonly Sample[], dressed: (raw: string) => string = (raw) => raw): Figures {
  let [first, amongThree, retryable] = [0, 0, 0];
  for (const { raw, context, cause, alternatives = [], retryable: passes } of set) {
    const given = context === undefined ? {} : { context: JSON.stringify(context) };
    const answer = explain(dressed(raw), given);
    const named = answer.diagnosis.slice(0, 3).map((finding) => finding.cause);
    const right = [cause, ...alternatives];
    if (named[0] && right.includes(named[0])) first += 1;
    if (named.some((one) => right.includes(one))) amongThree += 1;
    if (answer.retryable === passes) retryable += 1;
  }
  const percent = (count: number): number => Math.round((1000 * count) / set.length) / 10;
  return { first: percent(first), amongThree: percent(amongThree), retryable: percent(retryable) };
}

const told = ({ first, amongThree, retryable }: Figures): string =>
  `right cause first ${first} %, among three ${amongThree} %, retryable ${retryable} %`;

test('the causes of real error texts', (t) => {
  const figures = judged(SAMPLES);
  t.diagnostic(`${SAMPLES.length} texts: ${told(figures)}`);
  assert.ok(figures.first >= 85 && figures.amongThree >= 95 && figures.retryable >= 95, told(figures));
});

/** What logs, mail, JSON and chat do to a text. None of it may change what it means. */
const DRESSES: Readonly<Record<string, (raw: string) => string>> = {
  'behind a log’s prefix': (raw) => `2026-11-24T08:00:00.123Z ERROR [mailer-3] c.c.MailService - ${raw}`,
  'quoted in a mail': (raw) => raw.replace(/^/gm, '> '),
  'as a JSON string': (raw) => JSON.stringify({ level: 'error', message: raw }),
  'in HTML': (raw) =>
    `<pre>${raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}</pre>`,
  'in Markdown': (raw) => `We see this:\n\n\`\`\`\n${raw}\n\`\`\`\nAny idea?`,
  'with a trace below': (raw) =>
    `${raw}\n    at Object.<anonymous> (mail.js:12:5)\n    at Module._compile (loader:1105:14)`,
};

for (const [how, dressed] of Object.entries(DRESSES))
  test(`${how} a text means what it means alone`, (t) => {
    const figures = judged(SAMPLES, dressed);
    t.diagnostic(told(figures));
    assert.ok(figures.first >= 85 && figures.amongThree >= 95 && figures.retryable >= 95, told(figures));
  });

test('no pattern is a sample’s text: a family of wordings, not a sentence', () => {
  const patterns = [
    ...[
      ...NETWORK_RULES,
      ...TOKEN_RULES,
      ...ENDPOINT_RULES,
      ...SIGN_IN_RULES,
      ...SENDING_RULES,
      ...VAGUE_SENDING_RULES,
      ...VAGUE_SIGN_IN_RULES,
    ].map(({ says }) => says),
    ...WORDINGS.map(({ says }) => says),
    ...ENTRA_SENTENCES.map(([says]) => says),
  ].filter((pattern) => pattern !== undefined);
  assert.ok(patterns.length > 100);
  const texts = SAMPLES.map(({ raw }) => raw.toLowerCase());
  for (const { source } of patterns)
    for (const alternative of source.split('|')) {
      const literal = alternative.replace(/\\[bdsSwW]|[()?:[\]{}^$\\]/g, '').toLowerCase();
      assert.ok(literal.length < 90, source);
      assert.ok(!texts.some((text) => text.length > 30 && text.trim() === literal), literal);
    }
});

test('what is no error of these is said to be unknown, with what was recognised', () => {
  const { diagnosis, recognised, retryable } = explain(
    'TypeError: x is not a function, port 587, smtp.office365.com',
  );
  assert.deepEqual(
    diagnosis.map(({ cause }) => cause),
    ['unknown'],
  );
  assert.equal(retryable, false);
  assert.deepEqual(recognised, [
    { what: 'server', value: 'smtp.office365.com' },
    { what: 'port', value: '587' },
  ]);
});
