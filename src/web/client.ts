// Who is asking, and how: the client's address and whether TLS was used. What a forwarding header says counts only when
// it comes from a trusted proxy; from anybody else it is a claim (RFC 7239 §8.1).
import { BlockList, isIP, isIPv6 } from 'node:net';

export interface Client {
  readonly address: string;
  readonly isSecure: boolean;
  /** Scheme and host as the browser sees them, such as `https://foyer.example.com`. */
  readonly origin: string;
  readonly isLoopback: boolean;
}

export interface Connection {
  readonly peer: string;
  readonly isTls: boolean;
  readonly host: string | undefined;
  readonly forwardedFor: string | undefined;
  readonly forwardedProto: string | undefined;
}

export type TrustedProxies = Pick<BlockList, 'check'>;

/** Addresses and networks such as `10.0.0.0/8`; throws a TypeError or RangeError on what is neither. */
export function trustedProxies(list: readonly string[]): TrustedProxies {
  const trusted = new BlockList();
  for (const entry of list) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new TypeError(`${entry} is not an address`);
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return trusted;
}

/** The nearest address that is not a trusted proxy's: further left stands only what the client itself may have written. */
export function clientOf(connection: Connection, trusted: TrustedProxies): Client {
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const peer = plainAddress(connection.peer);
  const isForwarded = isTrusted(peer);
  const chain = isForwarded
    ? (connection.forwardedFor ?? '').slice(0, 2000).split(',').map(plainAddress)
    : [];
  const claimed = chain.filter((address) => isIP(address) !== 0).findLast((address) => !isTrusted(address));
  const address = claimed ?? peer;
  const proto = connection.forwardedProto?.split(',').at(-1)?.trim().toLowerCase();
  const isSecure = connection.isTls || (isForwarded && proto === 'https');
  const host = connection.host ?? 'localhost';
  return {
    address,
    isSecure,
    origin: `${isSecure ? 'https' : 'http'}://${host}`.toLowerCase(),
    isLoopback: /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host),
  };
}

/** IPv4 as it is written, also where it arrived on an IPv6 socket; without port and brackets. */
function plainAddress(text: string): string {
  const bare = text.trim().replace(/^\[([^\]]+)\](:\d+)?$/, '$1');
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(bare);
  return v4?.[1] ?? bare;
}
