// What goes out after DATA, against the strictest and the laxest reader.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { openScripted } from '../../test/stand-ins/scripted-smtp.ts';
import { normalized } from './raw-message.ts';
import { dataForm, submit } from './session-transport.ts';

/** Bytes in which the dangerous ones are frequent. */
function randomSource(): Buffer {
  const frequent = [0x2e, 0x0d, 0x0a, 0x2e, 0x0a, 0x41];
  return Buffer.from(
    Array.from({ length: randomInt(0, 40) }, () =>
      randomInt(3) ? (frequent[randomInt(6)] ?? 0) : randomInt(1, 256),
    ),
  );
}

test('whatever bytes a message has, the server gets back what was queued', async (t) => {
  const { server, channel, capabilities } = await openScripted(t);
  const sources = Array.from({ length: 400 }, () => normalized(randomSource()));
  for (const source of sources)
    await submit(
      channel,
      capabilities,
      { from: 'a@example.com', recipients: ['b@example.com'] },
      dataForm(source),
    );
  assert.deepEqual(
    server.messages.map((message) => message.toString('latin1')),
    sources.map((source) => source.toString('latin1')),
  );
});

test('whatever bytes are given, no reader finds an end of the message in them', () => {
  for (let round = 0; round < 20_000; round += 1) {
    const source = randomSource();
    const form = dataForm(source).toString('latin1');
    // A lax server takes any of CR, LF and CRLF for a line end (SMTP smuggling).
    for (const line of form.split(/\r\n|\r|\n/))
      assert.notEqual(line, '.', JSON.stringify(source.toString('latin1')));
    assert.ok(form.endsWith('\r\n'));
  }
});

for (const [source, form] of [
  ['', '\r\n'],
  ['.', '..\r\n'],
  ['a', 'a\r\n'],
  ['a\r\n', 'a\r\n'],
  ['a\r\n.\r\n', 'a\r\n..\r\n'],
  ['..\r\n', '...\r\n'],
  ['a\r\n.b.\r\n.\r\n', 'a\r\n..b.\r\n..\r\n'],
] as const)
  test(`${JSON.stringify(source)} goes out as ${JSON.stringify(form)}`, () => {
    assert.equal(dataForm(Buffer.from(source)).toString(), form);
  });
