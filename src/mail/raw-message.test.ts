// Finished messages, as `sendmail -t` gets them: from scripts that end lines as they please.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import { Refusal } from '../refusal.ts';
import { prepareRaw } from './message.ts';
import { headerLines, headerValue, normalized } from './raw-message.ts';

const STAMP = { id: '0190b0c2-7b4e-7cc0-8000-000000000001', now: Date.UTC(2026, 4, 3, 10, 25) };
const WHOLE = [
  'From: Foyer <no-reply@contoso.example>',
  'To: guest@example.com',
  'Date: Sun, 03 May 2026 10:00:00 +0000',
  'Message-ID: <one@contoso.example>',
  'Subject: Hello',
];
const text = (...lines: string[]): Buffer => Buffer.from([...WHOLE, ...lines, '', 'body', ''].join('\r\n'));
const prepared = (raw: Buffer | string, envelope: Parameters<typeof prepareRaw>[1] = {}) => {
  const message = prepareRaw(Buffer.from(raw), envelope, STAMP);
  return { ...message, text: message.source.toString('utf8') };
};
const refused = (code: string, field?: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code);
  if (field) assert.equal(error.problems[0]?.field, field);
  return true;
};

test('a message that lacks nothing goes out byte for byte', () => {
  const message = prepared(text());
  assert.deepEqual(message.source, text());
  assert.equal(message.from, 'no-reply@contoso.example');
  assert.deepEqual(message.recipients, ['guest@example.com']);
  assert.equal(message.messageId, '<one@contoso.example>');
  assert.equal(message.subject, 'Hello');
});

for (const [what, end] of [
  ['LF', '\n'],
  ['CR', '\r'],
] as const)
  test(`line ends of ${what} alone become CRLF`, () => {
    const message = prepared(text().toString().replaceAll('\r\n', end));
    assert.deepEqual(message.source, text());
  });

test('what has no line end at its end gets one', () => {
  assert.deepEqual(prepared(text().subarray(0, -2)).source, text());
});

test('bytes of another encoding pass through unharmed', () => {
  const raw = Buffer.concat([text().subarray(0, -2), Buffer.from([0xe4, 0xff, 0x80, 0x0d, 0x0a])]);
  assert.deepEqual(prepared(raw).source, raw);
});

test('the line that mbox puts first is not part of the message', () => {
  assert.deepEqual(prepared(`From root Sun May  3 10:00:00 2026\n${text().toString()}`).source, text());
});

test('a NUL is refused', () => {
  assert.throws(() => prepared(Buffer.concat([text(), Buffer.from([0])])), refused('message_has_nul'));
});

test('recipients come from To, Cc and Bcc, folded as they may be', () => {
  const raw = text(
    'Cc: Co <cc@example.com>,',
    '\tb@example.com',
    'bCC: Spy',
    ' <spy@example.net>,',
    ' "Doe, J" <j@example.net>',
  );
  const message = prepared(raw);
  assert.deepEqual(message.recipients, [
    'guest@example.com',
    'cc@example.com',
    'b@example.com',
    'spy@example.net',
    'j@example.net',
  ]);
  assert.doesNotMatch(message.text, /spy|Doe/i);
  assert.match(message.text, /^Cc: Co <cc@example.com>,\r\n\tb@example.com\r\n/m);
});

for (const name of ['Bcc', 'BCC', 'bcc ', 'Resent-Bcc'])
  test(`a field called ${JSON.stringify(name)} is taken out`, () => {
    assert.doesNotMatch(prepared(text(`${name}: spy@example.net`)).text, /spy/);
  });

test('a body that talks of Bcc is left alone', () => {
  assert.match(prepared(text('', 'Bcc: spy@example.net')).text, /spy@example.net/);
});

test('recipients that are given replace those of the header, and Bcc still goes', () => {
  const message = prepared(text('Bcc: spy@example.net'), { recipients: ['other@example.com'] });
  assert.deepEqual(message.recipients, ['other@example.com']);
  assert.doesNotMatch(message.text, /spy/);
});

test('undisclosed recipients are nobody, and no fault', () => {
  const raw = text('Bcc: a@example.com').toString().replace('guest@example.com', 'undisclosed-recipients:;');
  assert.deepEqual(prepared(raw).recipients, ['a@example.com']);
  assert.throws(() => prepared(raw.replace('Bcc: a@example.com', 'X: y')), refused('message_invalid', 'to'));
});

test('members of a group are recipients', () => {
  const raw = text().toString().replace('guest@example.com', 'Team: a@example.com, b@example.com;');
  assert.deepEqual(prepared(raw).recipients, ['a@example.com', 'b@example.com']);
});

test('Sender is the sender where there is one, a given sender before it', () => {
  const raw = text('Sender: desk@contoso.example');
  assert.equal(prepared(raw).from, 'desk@contoso.example');
  assert.equal(prepared(raw, { from: 'given@contoso.example' }).from, 'given@contoso.example');
});

test('what is missing is added at the top', async () => {
  const message = prepared('To: guest@example.com\n\nbody\n', { from: 'no-reply@contoso.example' });
  const mail = await simpleParser(message.source);
  assert.equal(mail.from?.text, 'no-reply@contoso.example');
  assert.equal(mail.date?.getTime(), STAMP.now);
  assert.equal(mail.messageId, message.messageId);
  assert.equal(message.messageId, `<${STAMP.id}@contoso.example>`);
  assert.equal(mail.text?.trim(), 'body');
});

test('an empty field is replaced, not doubled', () => {
  const raw = 'From:\nDate: \nMessage-ID: nonsense\nTo: guest@example.com\n\nbody\n';
  const names = prepared(raw, { from: 'no-reply@contoso.example' })
    .text.split('\r\n\r\n')[0]
    ?.split('\r\n')
    .map((line) => line.split(':')[0]?.toLowerCase());
  assert.deepEqual(names?.toSorted(), ['date', 'from', 'message-id', 'to']);
});

for (const [what, raw] of [
  ['a message without any header', 'just words\nand more\n'],
  ['a message that begins with an empty line', '\njust words\nand more\n'],
])
  test(`${what} is all body`, async () => {
    const message = prepared(raw ?? '', { from: 'a@contoso.example', recipients: ['guest@example.com'] });
    const mail = await simpleParser(message.source);
    assert.equal(mail.text?.trim(), 'just words\nand more');
    assert.equal(mail.from?.text, 'a@contoso.example');
  });

test('a message that is all header keeps it', () => {
  const message = prepared('To: guest@example.com\nSubject: x', { from: 'a@contoso.example' });
  assert.match(message.text, /^To: guest@example.com\r\nSubject: x\r\n\r\n$/m);
});

test('an empty input is refused by its fields', () => {
  assert.throws(() => prepared(''), refused('message_invalid'));
});

test('a line break in a given sender or recipient is refused', () => {
  assert.throws(
    () => prepared(text(), { from: 'a@example.com\r\nDATA' }),
    refused('message_invalid', 'from'),
  );
  assert.throws(
    () => prepared(text(), { recipients: ['a@example.com>\r\nDATA'] }),
    refused('message_invalid', 'to'),
  );
});

test('fields are read in order, folded lines joined, junk skipped', () => {
  const headers = headerLines(normalized(Buffer.from('A: 1\n 2\nno colon here\nB : ü\nA: 3\n\nC: body\n')));
  assert.deepEqual(headers, [
    ['a', '1 2'],
    ['b', 'ü'],
    ['a', '3'],
  ]);
  assert.equal(headerValue(headers, 'a'), '1 2, 3');
  assert.equal(headerValue(headers, 'c'), undefined);
});
