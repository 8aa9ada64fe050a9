// What is composed, read back by an independent parser. Every field is tried with what could become a header, another
// recipient or a command.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import { Refusal } from '../refusal.ts';
import { composeMessage } from './composition-gate.ts';
import { type MessageDraft } from './message.ts';

const STAMP = { id: '0190b0c2-7b4e-7cc0-8000-000000000001', now: Date.UTC(2026, 4, 3, 10, 25) };
const DRAFT: MessageDraft = {
  from: 'Foyer <no-reply@contoso.example>',
  to: ['guest@example.com'],
  subject: 'Your access',
  text: 'hello',
};

const composed = async (change: Partial<MessageDraft>) => {
  const message = await composeMessage({ ...DRAFT, ...change }, STAMP);
  return { message, source: message.source.toString('latin1'), mail: await simpleParser(message.source) };
};

/** Names of the header's fields, folded lines aside. */
const fieldNames = (source: string): string[] =>
  source
    .slice(0, source.indexOf('\r\n\r\n'))
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

const refusedFor = (field: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, 'message_invalid');
  assert.deepEqual([...new Set(error.problems.map((problem) => problem.field))], [field]);
  assert.match(error.message, /Correct this and send it again/);
  return true;
};

test('a message says what was asked for', async () => {
  const { message, mail } = await composed({
    cc: ['Co <cc@example.com>'],
    replyTo: 'desk@contoso.example',
    html: '<p>hello</p>',
  });
  assert.deepEqual(message.recipients, ['guest@example.com', 'cc@example.com']);
  assert.equal(message.from, 'no-reply@contoso.example');
  assert.equal(message.messageId, `<${STAMP.id}@contoso.example>`);
  assert.equal(mail.messageId, message.messageId);
  assert.equal(mail.date?.getTime(), STAMP.now);
  assert.equal(mail.subject, 'Your access');
  assert.equal(mail.from?.text, '"Foyer" <no-reply@contoso.example>');
  assert.equal(mail.replyTo?.text, 'desk@contoso.example');
  assert.equal(mail.text?.trim(), 'hello');
  assert.equal(mail.html, '<p>hello</p>');
});

test('the same draft under the same stamp has the same header', async () => {
  const header = (source: string) => source.slice(0, source.indexOf('\r\n\r\n'));
  assert.equal(header((await composed({})).source), header((await composed({})).source));
});

const FIELDS: readonly [field: string, put: (text: string) => Partial<MessageDraft>][] = [
  ['from', (text) => ({ from: `${text} <no-reply@contoso.example>` })],
  ['to', (text) => ({ to: [`${text} <guest@example.com>`] })],
  ['cc', (text) => ({ cc: [`${text} <guest@example.com>`] })],
  ['bcc', (text) => ({ bcc: [`${text} <guest@example.com>`] })],
  ['replyTo', (text) => ({ replyTo: `${text} <guest@example.com>` })],
  ['subject', (text) => ({ subject: text })],
];

for (const [field, put] of FIELDS)
  for (const [what, text] of [
    ['CRLF', 'a\r\nBcc: spy@example.net'],
    ['LF', 'a\nBcc: spy@example.net'],
    ['CR', 'a\rBcc: spy@example.net'],
    ['NUL', 'a\0b'],
    ['a folded CRLF', 'a\r\n Bcc: spy@example.net'],
  ] as const)
    test(`${what} in ${field} is refused`, async () => {
      await assert.rejects(composed(put(text)), refusedFor(field));
    });

for (const [field, put] of FIELDS)
  for (const [what, text] of [
    ['a line separator (U+2028)', 'a\u2028Bcc: spy@example.net'],
    ['a next line (U+0085)', 'a\u0085Bcc: spy@example.net'],
    ['a vertical tab', 'a\x0bBcc: spy@example.net'],
    ['an encoded line break', '=?utf-8?Q?a=0D=0ABcc:_spy=40example.net?='],
  ] as const)
    test(`${what} in ${field} makes no header`, async () => {
      let built;
      try {
        built = await composed(put(text));
      } catch (error) {
        refusedFor(field)(error); // not an address: as good
        return;
      }
      const names = fieldNames(built.source);
      assert.ok(!names.includes('bcc'), built.source);
      assert.equal(new Set(names).size, names.length);
      assert.ok(!built.message.recipients.includes('spy@example.net'));
      assert.doesNotMatch(built.source, /[\x00\x0b]/);
    });

for (const address of [
  '"a\r\nBcc: x"@y.example',
  '"a\\"b"@y.example',
  'a b@y.example',
  'a@y.example> SIZE=1',
  'a@y.example\u2028RCPT TO:<b@y.example>',
  'a@-y.example',
  'a@y..example',
  '.a@y.example',
  'a@',
  '@y.example',
  'a',
  '',
  '<>',
  `${'a'.repeat(65)}@y.example`,
])
  test(`${JSON.stringify(address)} is no recipient`, async () => {
    const before = { to: [address] };
    try {
      const { message } = await composed(before);
      // What is left after the parser has dropped the rest must be a plain address.
      assert.deepEqual(
        message.recipients.filter((recipient) => !/^[\w.]+@[\w.]+$/.test(recipient)),
        [],
      );
      assert.equal(message.recipients.length, 1);
    } catch (error) {
      refusedFor('to')(error);
    }
  });

test('a name with quotes, commas and angle brackets stays a name', async () => {
  const { message, mail } = await composed({ to: ['"Doe, \\"J\\" <spy@example.net>" <guest@example.com>'] });
  assert.deepEqual(message.recipients, ['guest@example.com']);
  const [to] = [mail.to].flat();
  assert.deepEqual(
    to?.value.map(({ address }) => address),
    ['guest@example.com'],
  );
});

test('names and subjects of every script arrive', async () => {
  const subject = 'Zugang für Jörg 你好 مرحبا 🎉 '.repeat(6).trim();
  const { mail, source } = await composed({
    subject,
    to: ['Jörg Müller-Lüdenscheidt 山田 <guest@example.com>'],
  });
  assert.equal(mail.subject, subject);
  assert.equal([mail.to].flat()[0]?.value[0]?.name, 'Jörg Müller-Lüdenscheidt 山田');
  for (const line of source.slice(0, source.indexOf('\r\n\r\n')).split('\r\n'))
    assert.ok(line.length <= 998, line);
  assert.match(source.slice(0, source.indexOf('\r\n\r\n')), /^[\x00-\x7f]*$/);
});

test('an address beyond ASCII (SMTPUTF8) is kept as it is', async () => {
  const { message, mail } = await composed({ to: ['jörg@example.com'] });
  assert.deepEqual(message.recipients, ['jörg@example.com']);
  assert.equal([mail.to].flat()[0]?.value[0]?.address, 'jörg@example.com');
});

test('blind copies are recipients and stand nowhere in the message', async () => {
  const { message, source } = await composed({ bcc: ['Spy <spy@example.net>'] });
  assert.deepEqual(message.recipients, ['guest@example.com', 'spy@example.net']);
  assert.doesNotMatch(source, /spy/i);
});

test('a message may have blind copies alone', async () => {
  const { message } = await composed({ to: [], bcc: ['spy@example.net'] });
  assert.deepEqual(message.recipients, ['spy@example.net']);
});

test('a recipient who is named twice gets one message', async () => {
  const { message } = await composed({ to: ['a@example.com', 'A@EXAMPLE.com'], cc: ['a@example.com'] });
  assert.equal(message.recipients.length, 1);
});

test('a message to nobody, from two, or without a text is refused by its field', async () => {
  await assert.rejects(composed({ to: [] }), refusedFor('to'));
  await assert.rejects(composed({ from: 'a@example.com, b@example.com' }), refusedFor('from'));
  await assert.rejects(composed({ from: 'nobody:;' }), refusedFor('from'));
  await assert.rejects(
    composeMessage({ from: DRAFT.from, to: DRAFT.to, subject: DRAFT.subject }, STAMP),
    refusedFor('text'),
  );
});

test('more recipients than a mailbox has in a day are refused', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `r${index}@example.com`);
  await assert.rejects(composed({ to: many(10_001) }), refusedFor('to'));
  assert.equal((await composed({ to: many(10_000) })).message.recipients.length, 10_000);
});
