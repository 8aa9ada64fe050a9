import { test } from 'node:test';
import assert from 'node:assert/strict';
import { composeMessage } from './composition-gate.ts';
import { readContent } from './content-gate.ts';
import { headerLines } from './raw-message.ts';

const read = (source: Buffer) => readContent(source, headerLines(source));

test('what was composed is read: headers, text, HTML as it was written, attachments', async () => {
  const html = '<p>Zimmer <b>17</b></p><script>alert(1)</script>';
  const { source } = await composeMessage(
    {
      from: 'a@example.com',
      to: ['b@example.com'],
      subject: '東京 ✓',
      text: 'Zimmer 17\nGrüße',
      html,
      attachments: [{ filename: 'plan.pdf', content: Buffer.alloc(1234), contentType: 'application/pdf' }],
    },
    { id: '1', now: 0 },
  );
  const content = await read(source);
  assert.equal(content.text?.trimEnd(), 'Zimmer 17\nGrüße');
  assert.equal(content.html?.trimEnd(), html);
  assert.deepEqual(content.attachments, [{ name: 'plan.pdf', type: 'application/pdf', sizeBytes: 1234 }]);
  assert.ok(content.headers.some(([name, value]) => name === 'to' && value === 'b@example.com'));
  assert.deepEqual([content.isRead, content.source.equals(source)], [true, true]);
});

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');

const HOSTILE: readonly (readonly [what: string, source: Buffer, isRead: boolean])[] = [
  ['nothing', Buffer.alloc(0), true],
  ['no header', Buffer.from('\r\nhello\r\n'), true],
  ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)), true],
  [
    'a charset that there is not',
    Buffer.from('Content-Type: text/plain; charset=klingon\r\n\r\nx\xff\r\n', 'latin1'),
    true,
  ],
  [
    'a boundary that never ends',
    Buffer.from('Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx'),
    true,
  ],
  ['parts in parts, ninety deep', Buffer.from(nested(90)), true],
  ['parts in parts without end', Buffer.from(nested(20_000)), false],
  ['a header of a megabyte', Buffer.from(`Subject: ${'x'.repeat(1_000_000)}\r\n\r\nx`), true],
  ['31 MiB', Buffer.alloc(31 * 1024 * 1024, 'x\r\n'), false],
];
for (const [what, source, isRead] of HOSTILE)
  test(`${what}: read or not, it is no fault and takes no time`, async () => {
    const since = performance.now();
    const content = await read(source);
    assert.equal(content.isRead, isRead);
    assert.equal(content.source, source);
    assert.ok(performance.now() - since < 3000);
  });
