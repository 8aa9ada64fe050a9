// From the addresses of a route to a connection with its target: dialled directly, or to the proxy and through it. One
// time limit holds for all of it, and every failure says which leg it befell and whether the proxy was reached at all.
import type { Socket } from 'node:net';
import { dialAddresses, DialFailure, type Address, type Dialled } from './dial.ts';
import { askHttpProxy } from './http-tunnel.ts';
import { addressOf, type Route } from './proxy.ts';
import { TlsFailure } from './secure.ts';
import { askSocksProxy } from './socks-tunnel.ts';

/** TLS with the proxy itself. */
export type Securing = (socket: Socket, host: string, timeoutMs: number) => Promise<{ socket: Socket }>;

export async function dialRoute(
  route: Route,
  addresses: readonly Address[],
  timeoutMs: number,
  secured: Securing,
): Promise<Dialled> {
  const { proxy } = route;
  if (!proxy) return named(route, dialAddresses(addresses, route.target.port, timeoutMs));
  const deadline = performance.now() + timeoutMs;
  const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));
  const { socket, attempts } = await named(route, dialAddresses(addresses, proxy.port, timeoutMs), 'proxy');
  const open =
    proxy.type === 'https'
      ? (await named(route, secured(socket, proxy.host, leftMs()), 'proxy')).socket
      : socket;
  if (isForwarded(route)) return { socket: open, attempts };
  const ask = proxy.type === 'socks5' ? askSocksProxy : askHttpProxy;
  return { socket: await ask(open, proxy, route, leftMs()), attempts };
}

/**
 * Whether the proxy passes on the request itself, with the whole URL in its first line (RFC 9112 §3.2.2), in place of
 * opening a tunnel: proxies allow CONNECT to few ports, and 80 is seldom one of them.
 */
export function isForwarded({ proxy, target }: Route): boolean {
  return target.scheme === 'http' && proxy !== undefined && proxy.type !== 'socks5';
}

/** The failure of `work` with the leg on it, and where the proxy is what failed, with its name in place of none. */
export async function named<T>({ leg, proxy }: Route, work: Promise<T>, at?: 'proxy'): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DialFailure || error instanceof TlsFailure)) throw error;
    error.leg = leg;
    if (at && proxy) {
      error.proxy = addressOf(proxy);
      error.message = `the proxy ${error.proxy} was not reached: ${error.message}`;
    }
    throw error;
  }
}
