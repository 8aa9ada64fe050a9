// A tunnel through a SOCKS5 proxy (RFC 1928, user name and password RFC 1929), by the package `socks` on a socket that we
// have opened. Three of its habits are met here: its errors are known by their words alone; they carry the password,
// so none is passed on; and it hands over what came too early by emitting it again, a moment after it was done.
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SocksClient } from 'socks';
import type { Proxy, Route } from './proxy.ts';
import { tunnelFailure, type Refused } from './tunnel-failure.ts';

/** RFC 1928 §4, RFC 1929 §2: lengths are one byte. The library would throw where nobody catches. */
const LONGEST_BYTES = 255;

export async function askSocksProxy(
  socket: Socket,
  proxy: Proxy,
  route: Route,
  timeoutMs: number,
): Promise<Socket> {
  const { host, port } = route.target;
  const { username, password } = proxy;
  const fail = (refused: Refused): never => {
    socket.on('error', () => undefined); // a late error of a socket that was left must not end the process
    socket.destroy();
    throw tunnelFailure(proxy, route, refused);
  };
  if (
    [host, username ?? '', password?.reveal() ?? ''].some((text) => Buffer.byteLength(text) > LONGEST_BYTES)
  )
    fail({ code: 'PROXY_PROTOCOL', words: 'SOCKS5 has no room for names or credentials of over 255 bytes' });
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
        ...(username === undefined ? {} : { userId: username, password: password?.reveal() ?? '' }),
      },
      destination: { host, port },
    });
  } catch (error) {
    fail(meaningOf(error instanceof Error ? error.message : ''));
  }
  socket.on('data', hear);
  await nextTurn();
  socket.pause().off('data', hear);
  if (early.length > 0) socket.unshift(Buffer.concat(early));
  return socket;
}

/** The words of the library for the reply codes of RFC 1928 §6, and for what else may happen. */
const MEANINGS: readonly [RegExp, Refused][] = [
  [/connection - Failure/, gateway(1, 'general failure')],
  [/connection - NotAllowed/, { code: 'PROXY_FORBIDDEN', status: 2, words: 'not allowed by its rules' }],
  [/connection - NetworkUnreachable/, gateway(3, 'network unreachable')],
  // Also what some answer to a name that they cannot resolve: SOCKS5 has no code for that.
  [/connection - HostUnreachable/, gateway(4, 'host unreachable')],
  [/connection - ConnectionRefused/, gateway(5, 'connection refused')],
  [/connection - TTLExpired/, gateway(6, 'TTL expired')],
  [/connection - AddressNotSupported/, gateway(8, 'address type not supported')],
  [/no accepted authentication/, { code: 'PROXY_AUTH_REQUIRED', words: 'another sign-in is wanted' }],
  [/Authentication failed/, { code: 'PROXY_AUTH_REQUIRED', words: 'the user name or password is wrong' }],
  [/timed out/, { code: 'PROXY_TIMEOUT', words: 'no answer in time' }],
];

function gateway(status: number, words: string): Refused {
  return { code: 'PROXY_BAD_GATEWAY', status, words };
}

function meaningOf(message: string): Refused {
  const known = MEANINGS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? { code: 'PROXY_PROTOCOL', words: 'no answer of a SOCKS5 proxy' };
}
