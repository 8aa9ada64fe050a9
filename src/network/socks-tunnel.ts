// A tunnel through a SOCKS5 proxy (RFC 1928, user name and password RFC 1929), by the package `socks` on a socket that we
// have opened. Three of its habits are met here: its errors are known by their words alone; they carry the password,
// so none is passed on; and it hands over what came too early by emitting it again, a moment after it was done.
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SocksClient } from 'socks';
import { addressOf, type Proxy, type Route } from './proxy.ts';
import { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';

export async function askSocksProxy(
  socket: Socket,
  proxy: Proxy,
  { leg, target }: Route,
  timeoutMs: number,
): Promise<Socket> {
  const early: Buffer[] = [];
  const hear = (chunk: Buffer): void => void early.push(chunk);
  try {
    await SocksClient.createConnection({
      command: 'connect',
      existing_socket: socket,
      timeout: timeoutMs,
      proxy: {
        type: 5,
        host: proxy.host,
        port: proxy.port,
        ...(proxy.username === undefined
          ? {}
          : { userId: proxy.username, password: proxy.password?.reveal() ?? '' }),
      },
      destination: { host: target.host, port: target.port },
    });
  } catch (error) {
    socket.on('error', () => undefined); // a late error of a socket that was left must not end the process
    socket.destroy();
    const { code, status, words } = meaningOf(error instanceof Error ? error.message : '');
    throw new ProxyFailure(code, {
      leg,
      proxy: addressOf(proxy),
      message: `the proxy ${addressOf(proxy)}, asked for ${addressOf(target)}: ${words}`,
      ...(status === undefined ? {} : { status }),
    });
  }
  socket.on('data', hear);
  await nextTurn();
  socket.pause().off('data', hear);
  if (early.length > 0) socket.unshift(Buffer.concat(early));
  return socket;
}

interface Meaning {
  readonly code: ProxyFailureCode;
  /** The reply code of RFC 1928 §6. */
  readonly status?: number;
  readonly words: string;
}

/** By what the library's message holds. A proxy does not tell why it could not reach a host, so neither do we. */
const MEANINGS: readonly [RegExp, Meaning][] = [
  [/rejected connection - Failure/, gateway(1, 'general failure')],
  [
    /rejected connection - NotAllowed/,
    { code: 'PROXY_FORBIDDEN', status: 2, words: 'not allowed by its rules' },
  ],
  [/rejected connection - NetworkUnreachable/, gateway(3, 'network unreachable')],
  [/rejected connection - HostUnreachable/, gateway(4, 'host unreachable')],
  [/rejected connection - ConnectionRefused/, gateway(5, 'connection refused')],
  [/rejected connection - TTLExpired/, gateway(6, 'TTL expired')],
  [/no accepted authentication type/, { code: 'PROXY_AUTH_REQUIRED', words: 'another sign-in is wanted' }],
  [
    /Authentication failed/,
    { code: 'PROXY_AUTH_REQUIRED', words: 'the user name or password was not accepted' },
  ],
  [/timed out/, { code: 'PROXY_TIMEOUT', words: 'no answer in time' }],
];

function gateway(status: number, words: string): Meaning {
  return { code: 'PROXY_BAD_GATEWAY', status, words };
}

function meaningOf(message: string): Meaning {
  const known = MEANINGS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? { code: 'PROXY_PROTOCOL', words: 'no answer of a SOCKS5 proxy' };
}
