// Attachments of odd names and contents, read back by an independent parser.
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

for (const filename of [
  'plain.txt',
  'a"b;c=d\\e.pdf',
  '../../etc/passwd',
  'Größe 山田 🎉.pdf',
  `${'x'.repeat(200)}.txt`,
  '\u2028Bcc: spy@example.net',
  '',
])
  test(`an attachment called ${JSON.stringify(filename.slice(0, 30))} arrives whole`, async () => {
    const content = Buffer.from('\x00\r\n.\r\nbytes\xff', 'latin1');
    const { mail, source } = await composed({
      attachments: [{ filename, content, contentType: 'application/pdf' }],
    });
    assert.deepEqual(
      mail.attachments.map(({ content: arrived }) => arrived),
      [content],
    );
    if (filename !== '' && !filename.includes('\u2028'))
      assert.equal(mail.attachments[0]?.filename, filename);
    assert.ok(!fieldNames(source).includes('bcc'));
  });

test('a line break in an attachment’s name or type is refused', async () => {
  const content = Buffer.from('x');
  await assert.rejects(
    composed({ attachments: [{ filename: 'a\r\nX: y', content }] }),
    refusedFor('attachments'),
  );
  const contentType = 'text/plain\r\nBcc: spy@example.net';
  await assert.rejects(
    composed({ attachments: [{ filename: 'a', content, contentType }] }),
    refusedFor('attachments'),
  );
});

test('an attached message with bare line feeds goes out with whole line ends', async () => {
  const content = Buffer.from('Subject: inner\n\n.\nbody\n.\n');
  const { source } = await composed({
    attachments: [{ filename: 'm.eml', content, contentType: 'message/rfc822' }],
  });
  assert.doesNotMatch(source, /(?<!\r)\n|\r(?!\n)/);
});

test('nothing that a draft names is read from a file or fetched', async () => {
  const attachments = [
    { filename: 'a', content: Buffer.from('x'), path: '/etc/hostname', href: 'http://127.0.0.1:9/' },
  ];
  const html = '<img src="file:///etc/hostname"><img src="http://127.0.0.1:9/">';
  const { mail } = await composed({ attachments, html });
  assert.equal(mail.attachments[0]?.content.toString(), 'x');
});

test('a message too large for any mailbox is refused', async () => {
  const attachments = [{ filename: 'big', content: Buffer.alloc(120 * 1024 * 1024) }];
  await assert.rejects(
    composed({ attachments }),
    (error: unknown) =>
      error instanceof Refusal && error.code === 'message_too_large' && error.kind === 'too_large',
  );
});
