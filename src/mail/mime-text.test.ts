// Written at once, a message is what the composer's own stream makes of it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import { simpleParser } from 'mailparser';
import { textMessage } from './mime-text.ts';
import { normalized } from './raw-message.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '.',
    '..',
    'From here',
    'Grüße',
    '予約は 3 月 1 日',
    ' ',
    '\t',
    '=',
    'x'.repeat(1500),
    '🎉'.repeat(90),
  ),
);
const words = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end).replaceAll('\0', ''));

const options = fc.record({
  text: fc.option(words, { nil: undefined }),
  html: fc.option(words, { nil: undefined }),
  textEncoding: fc.constantFrom('base64' as const, 'quoted-printable' as const),
});

test('what it says is what the stream says, whatever the words and however they are encoded', async () => {
  await fc.assert(
    fc.asyncProperty(options, async ({ text, html, textEncoding }) => {
      if (text === undefined && html === undefined) return;
      const tree = () =>
        new MailComposer({
          from: 'a@contoso.example',
          to: 'b@fabrikam.example',
          subject: 'Grüße an 山田',
          date: new Date(0),
          messageId: '<1@contoso.example>',
          baseBoundary: 'fixed',
          textEncoding,
          ...(text === undefined ? {} : { text }),
          ...(html === undefined ? {} : { html }),
        }).compile();
      // As they are queued: the last line has its end.
      const [ours, theirs] = [normalized(textMessage(tree())), normalized(await tree().build())];
      assert.ok(
        ours
          .toString('latin1')
          .split('\r\n')
          .every((one) => one.length <= 998),
      );
      const [mine, other] = await Promise.all([simpleParser(ours), simpleParser(theirs)]);
      assert.deepEqual([mine.text, mine.html, mine.subject], [other.text, other.html, other.subject]);
      assert.deepEqual(heads(ours), heads(theirs));
    }),
    { numRuns: 300 },
  );
});

const heads = (source: Buffer): string[] =>
  source
    .toString('latin1')
    .split('\r\n')
    .filter((one) => /^([A-Z][\w-]+:|--)/.test(one));
