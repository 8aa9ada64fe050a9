// Datagrams: to the first address that does not refuse them, within their time.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { freePort } from '../../test/stand-ins/real-proxy.ts';
import { sendDatagrams } from './datagram.ts';
import { DialFailure } from './dial.ts';

async function receiver(t: TestContext, type: 'udp4' | 'udp6' = 'udp4'): Promise<Socket> {
  const socket = createSocket(type).bind(0, type === 'udp4' ? '127.0.0.1' : '::1');
  t.after(() => socket.close());
  await once(socket, 'listening');
  return socket;
}

const FOUR = { address: '127.0.0.1', family: 4 } as const;
const SIX = { address: '::1', family: 6 } as const;
const outcomes = (attempts: readonly { outcome: string }[]): string[] =>
  attempts.map(({ outcome }) => outcome);

test('every datagram arrives as one, by IPv4 and IPv6', async (t) => {
  for (const [type, address] of [
    ['udp4', FOUR],
    ['udp6', SIX],
  ] as const) {
    const socket = await receiver(t, type);
    const heard: string[] = [];
    const all = new Promise<void>((resolve) =>
      socket.on('message', (message: Buffer, _from: RemoteInfo) => {
        if (heard.push(message.toString()) === 3) resolve();
      }),
    );
    const sent = ['one', 'zwei', '三'.repeat(600)];
    const attempts = await sendDatagrams(
      [address],
      socket.address().port,
      sent.map((text) => Buffer.from(text)),
      1000,
    );
    await all;
    assert.deepEqual(heard, sent);
    assert.deepEqual(outcomes(attempts), ['connected']);
  }
});

test('where one address refuses, the next gets all of them', async (t) => {
  const socket = await receiver(t);
  const message = once(socket, 'message') as Promise<[Buffer]>;
  const attempts = await sendDatagrams([SIX, FOUR], socket.address().port, [Buffer.from('one')], 1000);
  assert.equal((await message)[0].toString(), 'one');
  assert.deepEqual(outcomes(attempts), ['ECONNREFUSED', 'connected']);
});

test('where all refuse, the failure has the code and what was tried', async () => {
  const port = await freePort();
  await assert.rejects(sendDatagrams([SIX, FOUR], port, [Buffer.from('one')], 1000), (error) => {
    assert.ok(error instanceof DialFailure);
    assert.deepEqual(
      [error.code, outcomes(error.attempts)],
      ['ECONNREFUSED', ['ECONNREFUSED', 'ECONNREFUSED']],
    );
    return true;
  });
});

test('a datagram that is too long for UDP is a failure', async (t) => {
  const socket = await receiver(t);
  const sending = sendDatagrams([FOUR], socket.address().port, [Buffer.alloc(70_000)], 1000);
  await assert.rejects(sending, (error) => error instanceof DialFailure && error.code === 'EMSGSIZE');
});

test('an address of another family, and no time, are failures', async (t) => {
  const { port } = (await receiver(t)).address();
  const one = [Buffer.from('one')];
  await assert.rejects(
    sendDatagrams([{ address: '::1', family: 4 }], port, one, 1000),
    (error) => error instanceof DialFailure && error.code === 'EINVAL',
  );
  await assert.rejects(sendDatagrams([FOUR], port, one, 0), DialFailure);
  await assert.rejects(
    sendDatagrams([FOUR], port, one, 10),
    (error) => (error as DialFailure).code === 'ETIMEDOUT',
  );
});
