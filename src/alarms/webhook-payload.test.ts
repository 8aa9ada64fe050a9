// What receivers of webhooks are sent: the contract of our own, and cards and blocks within the limits that Teams and Slack
// publish, whatever stands in an alarm.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alarmNews, hostileNews, NEWS_AT } from '../../test/stand-ins/alarm-news.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import type { AlarmNews } from './alarm-news.ts';
import { webhookBody, WEBHOOK_SHAPES, type WebhookShape } from './webhook-payload.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
const sent = (shape: WebhookShape, ...news: AlarmNews[]): Json =>
  JSON.parse(JSON.stringify(webhookBody(shape, news))) as Json;

/** Every object within, itself included. */
function objectsIn(value: Json): Record<string, Json>[] {
  if (value === null || typeof value !== 'object') return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value as Record<string, Json>, ...within];
}
const stringsIn = (value: Json): string[] =>
  objectsIn(value).flatMap((object) => Object.values(object).filter((one) => typeof one === 'string'));
const ofType = (value: Json, ...types: string[]): Record<string, Json>[] =>
  objectsIn(value).filter(({ type }) => typeof type === 'string' && types.includes(type));
const said = (value: Json | undefined): string =>
  typeof value === 'string' ? value : assert.fail('no text');

/** Any text in every place, in deliveries of any length. */
function forHostileNews(judge: (news: AlarmNews[]) => void): void {
  const texts = Object.values(HOSTILE_STRINGS).filter((text) => text.length < 100_000);
  for (const text of texts)
    judge([hostileNews(text), hostileNews(text, { event: 'cleared', clearedAt: NEWS_AT })]);
  judge(texts.map((text) => hostileNews(text)));
  const any = fc.record({
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({ maxLength: 3000 }),
      fc.constantFrom(...texts),
    ),
    event: fc.constantFrom('raised', 'cleared', 'test'),
    severity: fc.constantFrom('info', 'warning', 'critical'),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (all) =>
      judge(all.map(({ text, ...change }) => hostileNews(text, change))),
    ),
    { numRuns: 40 },
  );
}

test('the shape of our own has every field, and instants as ISO 8601', () => {
  const news = alarmNews({ note: 'Call the service desk.' });
  assert.deepEqual(
    sent('foyer', news, { ...news, event: 'cleared', clearedAt: NEWS_AT + 1000, link: null }),
    {
      version: 1,
      type: 'alarms',
      alarms: [
        {
          event: 'raised',
          id: '019aa0f2-5c1e-7000-8000-3f1f8e2f9d11',
          kind: 'client-secret-expired',
          rule: 'client-secret-expired',
          name: 'Client secret expired',
          severity: 'critical',
          subject: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23',
          text: 'The client secret of the application app ended on 2026-11-23.',
          remedy: 'Make a new client secret in Entra.',
          note: 'Call the service desk.',
          node: 'node-a',
          firstAt: '2026-11-23T08:00:00.250Z',
          lastAt: '2026-11-23T08:00:00.250Z',
          clearedAt: null,
          count: 1,
          link: 'https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11',
        },
        {
          ...news,
          event: 'cleared',
          firstAt: '2026-11-23T08:00:00.250Z',
          lastAt: '2026-11-23T08:00:00.250Z',
          clearedAt: '2026-11-23T08:00:01.250Z',
          link: null,
        },
      ],
    },
  );
});

test('no webhook is about nothing', () => {
  for (const shape of WEBHOOK_SHAPES) assert.throws(() => webhookBody(shape, []), RangeError);
});

test('Teams gets one Adaptive Card with what happened, what to do, the facts and the way to the alarm', () => {
  const message = sent('teams', alarmNews({ note: 'Call the service desk.', node: 'node_a', count: 3 }));
  assert.equal((message as { type: string }).type, 'message');
  const [attachment] = (message as { attachments: Record<string, Json>[] }).attachments;
  assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.adaptive');
  const [card] = ofType(message, 'AdaptiveCard');
  assert.equal(card?.version, '1.4');
  assert.deepEqual(
    ofType(message, 'RichTextBlock').map(({ inlines }) =>
      (inlines as { text: string }[]).map(({ text }) => text).join(''),
    ),
    [
      'Critical: Client secret expired',
      'The client secret of the application app ended on 2026-11-23.',
      'What to do: Make a new client secret in Entra.',
      'Note: Call the service desk.',
    ],
  );
  assert.deepEqual(ofType(message, 'FactSet')[0]?.facts, [
    { title: 'About', value: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23' },
    { title: 'Server', value: 'node\\_a' },
    { title: 'First seen', value: '2026-11-23 08:00 UTC' },
    { title: 'Told', value: '3 times' },
  ]);
  assert.deepEqual(
    ofType(message, 'Action.OpenUrl').map(({ url }) => url),
    ['https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11'],
  );
});

test('the colour of a card is the severity, and green once it is over', () => {
  const styleOf = (change: Partial<AlarmNews>): Json | undefined =>
    ofType(sent('teams', alarmNews(change)), 'Container')[0]?.style;
  assert.deepEqual(
    [
      styleOf({ severity: 'critical' }),
      styleOf({ severity: 'warning' }),
      styleOf({ severity: 'info' }),
      styleOf({ event: 'cleared', clearedAt: NEWS_AT }),
      styleOf({ event: 'test' }),
    ],
    ['attention', 'warning', 'accent', 'good', 'emphasis'],
  );
});

test('Teams: within 28 kB however it counts; no foreign text where Markdown is known unless escaped; links lead to the web', () => {
  forHostileNews((news) => {
    const message = sent('teams', ...news);
    const text = JSON.stringify(message);
    assert.ok(Buffer.byteLength(text) <= 28_000 && text.length * 2 <= 28_000);
    assert.ok(ofType(message, 'Container').length >= 1);
    assert.deepEqual(ofType(message, 'TextBlock'), []);
    for (const { value } of ofType(message, 'FactSet').flatMap(({ facts }) => facts as { value: string }[]))
      assert.doesNotMatch(value.replace(/\\[^]/g, 'x'), /[\\`*_[\]()<>#~|!&]|^[-+]|^\d+\.(\s|$)/);
    for (const { url } of ofType(message, 'Action.OpenUrl')) assert.match(said(url), /^https?:\/\//);
    for (const value of stringsIn(message))
      assert.ok(!/[\p{Cc}\p{Cs}]/u.test(value), 'no control characters, no halves');
  });
});

test('Slack gets blocks with what happened, what to do, the facts and the way to the alarm, and a line for notifications', () => {
  const message = sent('slack', alarmNews({ name: 'A & B <!channel>' }), alarmNews());
  assert.equal((message as { text: string }).text, 'Critical: A &amp; B &lt;!channel&gt;, and 1 more');
  const { blocks } = message as { blocks: Json[] };
  assert.deepEqual(blocks.slice(0, 4), [
    {
      type: 'header',
      text: { type: 'plain_text', text: '🔴 Critical: A &amp; B &lt;!channel&gt;', emoji: false },
    },
    {
      type: 'section',
      text: {
        type: 'plain_text',
        text: 'The client secret of the application app ended on 2026-11-23.',
        emoji: false,
      },
    },
    {
      type: 'section',
      text: { type: 'plain_text', text: 'What to do: Make a new client secret in Entra.', emoji: false },
    },
    {
      type: 'context',
      elements: [
        {
          type: 'plain_text',
          text: 'About: 5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23 · Server: node-a · First seen: 2026-11-23 08:00 UTC · Told: once',
          emoji: false,
        },
        {
          type: 'mrkdwn',
          text: '<https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11|Open in Foyer>',
          verbatim: true,
        },
      ],
    },
  ]);
});

test('Slack: at most 50 blocks, headers of 150 and texts of 1 to 3000 characters, and no markup but our own link', () => {
  const isEscaped = (text: string): boolean => !/[<>]|&(?!(amp|lt|gt);)/.test(text);
  forHostileNews((news) => {
    const message = sent('slack', ...news);
    const { text, blocks } = message as { text: string; blocks: Json[] };
    assert.ok(blocks.length <= 50 && JSON.stringify(blocks).length <= 13_000);
    assert.ok(text.length <= 3000 && text.length > 0 && isEscaped(text));
    for (const { text: header } of ofType(message, 'header'))
      assert.ok((header as { text: string }).text.length <= 150);
    for (const { text: plain } of ofType(message, 'plain_text')) {
      assert.ok(said(plain).length >= 1 && said(plain).length <= 3000);
      assert.ok(isEscaped(said(plain)));
    }
    for (const { text: link } of ofType(message, 'mrkdwn'))
      assert.match(said(link), /^<https?:\/\/[^<>|]+\|Open in Foyer>$/);
  });
});

test('what does not fit into one message is counted', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    alarmNews({ id: String(index), text: 'x'.repeat(500) }),
  );
  for (const shape of ['teams', 'slack'] as const) {
    const text = JSON.stringify(sent(shape, ...many));
    const shown = text.split('x'.repeat(500)).length - 1;
    assert.ok(shown > 3);
    assert.match(text, new RegExp(`"And ${40 - shown} more: `));
  }
});
