// The message of syslog by its rules, whatever stands in an alarm.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alarmNews, hostileNews, NEWS_AT } from '../../test/stand-ins/alarm-news.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { SYSLOG_GRAMMAR, SYSLOG_SENDER } from '../../test/stand-ins/syslog-grammar.ts';
import type { AlarmNews } from './alarm-news.ts';
import { framed, syslogMessage } from './syslog-message.ts';

const said = (news: AlarmNews): string => syslogMessage(news, SYSLOG_SENDER);

/** A value of structured data as RFC 5424 §6.3.3 has it, read by its grammar. */
function valuesOf(structured: string): Record<string, string> {
  const found: Record<string, string> = {};
  const pattern = / ([^ ="\]]{1,32})="((?:[^"\\\]]|\\["\\\]])*)"/gy;
  pattern.lastIndex = structured.indexOf(' ');
  for (let match = pattern.exec(structured); match; match = pattern.exec(structured))
    found[match[1] ?? ''] = (match[2] ?? '').replace(/\\(["\\\]])/g, '$1');
  return found;
}

test('a message says what happened and what to do, with its facts as structured data', () => {
  const message = said(alarmNews({ note: 'Call the service desk.' }));
  assert.equal(
    message,
    '<130>1 2026-11-23T08:00:00.250Z node-a foyer 4711 client-secret-expired ' +
      '[alarm@32473 id="019aa0f2-5c1e-7000-8000-3f1f8e2f9d11" kind="client-secret-expired" rule="client-secret-expired" event="raised" severity="critical" ' +
      'subject="5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23" count="1" first="2026-11-23T08:00:00.250Z" last="2026-11-23T08:00:00.250Z" ' +
      'link="https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11"] ' +
      '\ufeffClient secret expired: The client secret of the application app ended on 2026-11-23. ' +
      'What to do: Make a new client secret in Entra. Note: Call the service desk.',
  );
});

test('the priority is that of the severity, and a notice for what is over or a test', () => {
  const priority = (change: Partial<AlarmNews>): number => Number(/\d+/.exec(said(alarmNews(change)))?.[0]);
  const local0 = 16 * 8;
  assert.equal(priority({ severity: 'critical' }), local0 + 2);
  assert.equal(priority({ severity: 'warning' }), local0 + 4);
  assert.equal(priority({ severity: 'info' }), local0 + 6);
  assert.equal(priority({ event: 'cleared', clearedAt: NEWS_AT }), local0 + 5);
  assert.equal(priority({ event: 'test' }), local0 + 5);
  assert.match(syslogMessage(alarmNews(), { ...SYSLOG_SENDER, facility: 'daemon' }), /^<26>1 /);
});

test('what is over says so, and no longer what to do', () => {
  const message = said(alarmNews({ event: 'cleared', clearedAt: NEWS_AT + 1000 }));
  assert.match(message, /\ufeffCleared: Client secret expired: The client secret/);
  assert.match(message, / cleared="2026-11-23T08:00:01\.250Z"/);
  assert.doesNotMatch(message, /What to do/);
});

test('whatever the texts are, a message is one line by the grammar, within 2048 bytes, and its values come back', () => {
  const judge = (text: string): void => {
    const message = syslogMessage(hostileNews(text), { ...SYSLOG_SENDER, hostname: text, processId: text });
    assert.ok(Buffer.byteLength(message) <= 2048);
    assert.equal(Buffer.from(message).toString(), message, 'well-formed');
    const [, , , , , , , structured = '', sentence = ''] =
      SYSLOG_GRAMMAR.exec(message) ?? assert.fail(message);
    assert.ok(sentence.length > 0);
    const { subject = '' } = valuesOf(structured);
    const clean = text
      .toWellFormed()
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    if (Buffer.byteLength(clean) <= 128) assert.equal(subject, clean);
    else assert.ok(subject.endsWith('…') && clean.startsWith(subject.slice(0, -1)));
  };
  for (const text of Object.values(HOSTILE_STRINGS)) judge(text);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), judge), { numRuns: 100 });
});

test('a frame is as long as it says, in bytes', () => {
  const message = said(alarmNews({ text: '証明書の有効期限 🎉' }));
  const [, length = '', rest = ''] = /^(\d+) ([^]*)$/.exec(framed(message)) ?? [];
  assert.equal(Number(length), Buffer.byteLength(rest));
  assert.equal(rest, message);
});
