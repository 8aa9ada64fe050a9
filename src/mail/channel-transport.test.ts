import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { dialScripted } from '../../test/stand-ins/scripted-smtp.ts';
import { silentLog } from '../log/log.ts';
import { realClock } from '../time/clock.ts';
import { ChannelClosed, createChannel } from './channel-transport.ts';

const closedWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof ChannelClosed, String(error));
  assert.equal(error.code, code);
  return true;
};

test('a reply that comes byte by byte is the reply', async (t) => {
  const text = '250-first\r\n250-zweite Zeile ü\r\n250 2.0.0 third\r\n';
  const raw = (socket: Socket) => {
    socket.setNoDelay(true);
    const bytes = [...Buffer.from(text)];
    const sendNext = (): void => {
      const byte = bytes.shift();
      if (byte !== undefined) socket.write(Buffer.from([byte]), () => setImmediate(sendNext));
    };
    sendNext();
  };
  const { channel } = await dialScripted(t, { raw });
  const reply = await channel.reply(2000);
  assert.deepEqual(reply.lines, ['first', 'zweite Zeile ü', '2.0.0 third']);
  assert.equal(reply.enhanced, '2.0.0');
});

test('several replies in one packet are heard in order', async (t) => {
  const { channel } = await dialScripted(t, { greeting: '220 a\r\n250 b\r\n550-c\r\n550 d' });
  assert.deepEqual(
    [await channel.reply(2000), await channel.reply(2000), await channel.reply(2000)].map(({ code }) => code),
    [220, 250, 550],
  );
});

test('lines that end in LF alone are understood', async (t) => {
  const { channel } = await dialScripted(t, { raw: (socket) => void socket.write('220-a\n220 b\n') });
  assert.equal((await channel.reply(2000)).text, '220 a b');
});

const NOT_SMTP: Record<string, (socket: Socket) => void> = {
  'a line without end': (socket) => void socket.write('2'.repeat(70_000)),
  'a reply without end': (socket) => void socket.write('250-more\r\n'.repeat(600)),
  'a page of HTML': (socket) => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n<html>'),
  'a greeting hidden by a firewall': (socket) => void socket.write('***************\r\n'),
  'a TLS record': (socket) => void socket.write(Buffer.from('150303000202280a', 'hex')),
};

for (const [what, raw] of Object.entries(NOT_SMTP))
  test(`${what} ends the connection as not SMTP`, async (t) => {
    const { channel } = await dialScripted(t, { raw });
    await assert.rejects(channel.reply(2000), closedWith('not-smtp'));
    assert.equal(channel.isOpen, false);
  });

test('replies that nobody asked for do not fill memory', async (t) => {
  const { channel } = await dialScripted(t, {
    raw: (socket) => void socket.write('250 ok\r\n'.repeat(20_000)),
  });
  while (channel.isOpen) await new Promise((resolve) => setImmediate(resolve));
  for (let heard = 0; heard < 2000; heard += 1) await channel.reply(100);
  await assert.rejects(channel.reply(100), closedWith('not-smtp'));
});

test('no reply in time closes the connection', async (t) => {
  const { channel } = await dialScripted(t, { raw: () => undefined });
  const since = performance.now();
  await assert.rejects(channel.reply(60), closedWith('ETIMEDOUT'));
  assert.ok(performance.now() - since < 500);
  await assert.rejects(channel.reply(60), closedWith('ETIMEDOUT'));
});

test('an orderly end and a reset are told apart', async (t) => {
  const ended = await dialScripted(t, { raw: (socket) => void socket.end() });
  await assert.rejects(ended.channel.reply(2000), closedWith('closed'));
  const broken = await dialScripted(t, {
    raw: (socket) => void setTimeout(() => socket.resetAndDestroy(), 20),
  });
  await assert.rejects(broken.channel.reply(2000), closedWith('ECONNRESET'));
});

test('a reply that came before the end is still heard', async (t) => {
  const { channel } = await dialScripted(t, { raw: (socket) => void socket.end('421 4.3.2 not now\r\n') });
  while (channel.isOpen) await new Promise((resolve) => setImmediate(resolve));
  assert.equal((await channel.reply(2000)).code, 421);
  await assert.rejects(channel.reply(2000), closedWith('closed'));
});

test('a channel over a connection that has ended already says so at once', async (t) => {
  const { channel } = await dialScripted(t, { raw: () => undefined });
  channel.socket.destroy();
  const late = createChannel(channel.socket, { clock: realClock, log: silentLog });
  await assert.rejects(late.reply(5000), closedWith('closed'));
});

for (const [what, injected] of [
  ['a whole reply', '250 injected\r\n'],
  ['the first line of one', '250-injected\r\n'],
  ['the first bytes of one', '250'],
  ['half a character', Buffer.from([0xc3])],
] as const)
  test(`${what} sent before TLS is refused, not taken for an answer within TLS`, async (t) => {
    const { channel } = await dialScripted(t, {
      raw: (socket) =>
        void socket.write(Buffer.concat([Buffer.from('220 ready\r\n'), Buffer.from(injected)])),
    });
    await channel.reply(2000);
    const neverUpgraded = () => Promise.reject(new Error('TLS was begun'));
    await assert.rejects(channel.continueOver(neverUpgraded), closedWith('not-smtp'));
  });

test('a reset while TLS is being prepared does not end the process', async (t) => {
  const { channel } = await dialScripted(t, {
    raw: (socket) => void socket.write('220 ready\r\n', () => setTimeout(() => socket.resetAndDestroy(), 10)),
  });
  await channel.reply(2000);
  await channel.continueOver(async (plain) => {
    await new Promise((resolve) => plain.once('close', resolve));
    return plain;
  });
  assert.equal(channel.socket.destroyed, true);
});

test('what was hidden is never shown, however it is quoted back', async (t) => {
  const echo = (line: string) => `500-5.5.1 unknown: ${line}\r\n500 again ${line}`;
  const { channel } = await dialScripted(t, { answers: { '?': echo } });
  await channel.reply(2000);
  channel.hide('s3cret=');
  channel.send(['BLOB s3cret='], ['BLOB <blob>']);
  const reply = await channel.reply(2000);
  assert.equal(reply.text, '500 5.5.1 unknown: BLOB [secret] again BLOB [secret]');
  assert.doesNotMatch(channel.transcript.join('\n'), /s3cret/);
  assert.ok(channel.transcript.some((line) => line.endsWith('C: BLOB <blob>')));
});

test('a secret that looks like a reply code does not hide the code', async (t) => {
  const { channel } = await dialScripted(t, { greeting: '220 220' });
  channel.hide('220');
  assert.equal((await channel.reply(2000)).text, '220 [secret]');
});

test('control characters of the server do not reach whoever reads the transcript', async (t) => {
  const { channel } = await dialScripted(t, { greeting: '220 \x1b[2J\x00\x07 hello\tthere' });
  assert.equal((await channel.reply(2000)).text, '220 \ufffd[2J\ufffd\ufffd hello\tthere');
  assert.doesNotMatch(channel.transcript.join('\n'), /[\x00-\x08\x0b-\x1f]/);
});

test('message content is not in the transcript, its size is', async (t) => {
  const { channel } = await dialScripted(t);
  await channel.reply(2000);
  channel.send(['DATA']);
  await channel.reply(2000);
  channel.sendData(Buffer.from('private words\r\n'));
  await channel.reply(2000);
  const transcript = channel.transcript.join('\n');
  assert.doesNotMatch(transcript, /private/);
  assert.match(transcript, /C: <message of 15 bytes>/);
});

test('a peer that reads nothing does not keep a closed connection open', { timeout: 10_000 }, async (t) => {
  const { channel } = await dialScripted(t, { raw: (socket) => void socket.pause() });
  const socket = channel.socket;
  channel.sendData(Buffer.alloc(40_000_000));
  assert.equal(channel.isDataSent, false);
  channel.close();
  await once(socket, 'close');
  assert.equal(socket.destroyed, true);
});

test('after the end nothing is sent and nothing is thrown', async (t) => {
  const { server, channel } = await dialScripted(t);
  await channel.reply(2000);
  channel.close();
  channel.close();
  channel.send(['MAIL FROM:<>']);
  channel.sendData(Buffer.from('x'));
  await assert.rejects(channel.reply(100), closedWith('closed'));
  assert.deepEqual(server.commands, []);
});

test('closing ends a wait for a reply', async (t) => {
  const { channel } = await dialScripted(t, { raw: () => undefined });
  const reply = channel.reply(5000);
  channel.close();
  await assert.rejects(reply, closedWith('closed'));
});

test('a new transcript begins empty and keeps the connection', async (t) => {
  const { server, channel } = await dialScripted(t);
  await channel.reply(2000);
  channel.resetTranscript();
  assert.deepEqual(channel.transcript, []);
  channel.send(['RSET']);
  await channel.reply(2000);
  assert.equal(channel.transcript.length, 2);
  assert.deepEqual(server.commands, ['RSET']);
});
