// Messages to a syslog receiver, by UDP, TCP or TLS, and what came of it. Syslog has no answer: a datagram counts as
// delivered when nobody has refused it, a stream when the receiver has read all and closed its end.
import type { Socket } from 'node:net';
import { DialFailure, type Network } from '../network/network.ts';
import { deliveryFailure } from './delivery-failure.ts';
import type { DeliveryResult } from './delivery-retry.ts';
import { framed } from './syslog-message.ts';

export const SYSLOG_TRANSPORTS = ['udp', 'tcp', 'tls'] as const;
export type SyslogTransport = (typeof SYSLOG_TRANSPORTS)[number];

const LIMIT_MS = 10_000;
/** A receiver that wants nothing of us, such as one with a list of senders, accepts and closes at once. */
const LINGER_MS = 100;

export interface SyslogTarget {
  readonly host: string;
  readonly port: number;
  readonly transport: SyslogTransport;
}

interface SyslogNeeds {
  readonly network: Pick<Network, 'route' | 'resolve' | 'connect' | 'secure' | 'sendDatagrams'>;
}

export async function sendSyslog(
  target: SyslogTarget,
  messages: readonly string[],
  { network }: SyslogNeeds,
  limitMs = LIMIT_MS,
): Promise<DeliveryResult> {
  const startedAt = performance.now();
  const latencyMs = (): number => Math.round(performance.now() - startedAt);
  const leftMs = (): number => Math.max(1, limitMs - latencyMs());
  const { host, port, transport } = target;
  const route = network.route({ scheme: 'syslog', host, port }, { leg: 'syslog', proxy: null });
  try {
    const addresses = await network.resolve(route, leftMs());
    if (transport === 'udp') {
      await network.sendDatagrams(
        route,
        addresses,
        messages.map((message) => Buffer.from(message)),
        leftMs(),
      );
    } else {
      const { socket } = await network.connect(route, addresses, leftMs());
      const open =
        transport === 'tls' ? (await network.secure(socket, host, leftMs(), 'syslog')).socket : socket;
      await handOver(open, Buffer.from(messages.map(framed).join('')), leftMs());
    }
    return { ok: true, latencyMs: latencyMs(), mayRetry: false };
  } catch (error) {
    return { ok: false, latencyMs: latencyMs(), failure: deliveryFailure(error), mayRetry: true };
  }
}

function handOver(socket: Socket, bytes: Buffer, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let hasEnded = false;
    let linger: NodeJS.Timeout | undefined;
    const settle = (failure?: DialFailure): void => {
      clearTimeout(limit);
      clearTimeout(linger);
      socket.destroy();
      if (failure) reject(failure);
      else resolve();
    };
    const fail = (code: string, message: string): void => settle(new DialFailure('connect', code, message));
    const closed = (): void => {
      if (hasEnded) settle();
      else fail('ECONNRESET', 'the receiver closed the connection before it was given everything');
    };
    const limit = setTimeout(
      () => fail('ETIMEDOUT', 'the receiver took the connection, and did not read to its end in time'),
      timeoutMs,
    );
    // Stays to the end: a second error of a dead socket must not end the process.
    socket.on('error', ({ code = 'EPIPE' }: NodeJS.ErrnoException) =>
      fail(code, `the receiver broke the connection: ${code}`),
    );
    socket.once('end', closed).once('close', closed).resume();
    socket.write(bytes, (error) => {
      if (error) return; // `error` tells it
      linger = setTimeout(() => {
        hasEnded = true;
        socket.end();
      }, LINGER_MS);
    });
  });
}
