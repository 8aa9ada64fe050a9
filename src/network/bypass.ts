// The targets that are reached without the proxy: names, domains, addresses, networks. A name is compared as it is written
// and never looked up to be compared with a network: behind a proxy the machine often cannot resolve outside names, and
// what a name resolves to changes. Pure.
import { BlockList, isIP } from 'node:net';

interface Entry {
  readonly port?: number;
  matches(host: string): boolean;
}

const LABEL = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;

/** True where the list has an entry for this target. Entries that mean nothing match nothing. */
export function isBypassed(list: readonly string[], host: string, port: number): boolean {
  const plain = plainHost(host);
  return list
    .map(parseEntry)
    .some((entry) => entry?.matches(plain) === true && (entry.port ?? port) === port);
}

export function isBypassEntry(text: string): boolean {
  return parseEntry(text) !== undefined;
}

/**
 * This very machine and its link: no proxy can reach them (RFC 6761 §6.3; RFC 3927 §2.7 and RFC 4291 §2.5.6: routers do
 * not forward link-local addresses).
 */
const OWN_MACHINE = ['localhost', '.localhost', '127.0.0.0/8', '::1', '169.254.0.0/16', 'fe80::/10'];

export function isOwnMachine(host: string): boolean {
  return isBypassed(OWN_MACHINE, host, 0);
}

function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function parseEntry(text: string): Entry | undefined {
  const entry = text.trim().toLowerCase();
  if (entry === '*') return { matches: () => true };
  if (isIP(entry) !== 0) return addresses(entry);
  const network = /^([^/]+)\/(\d{1,3})$/.exec(entry);
  if (network) return addresses(network[1] ?? '', Number(network[2]));
  const [, bracketed, named = '', port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  if (Number(port ?? 0) > 65535) return undefined;
  const found = bracketed === undefined ? names(named) : addresses(bracketed);
  return found && (port === undefined ? found : { ...found, port: Number(port) });
}

function addresses(address: string, prefix?: number): Entry | undefined {
  const family = isIP(address);
  if (family === 0 || (prefix ?? 0) > (family === 6 ? 128 : 32)) return undefined;
  const list = new BlockList(); // also knows IPv4 addresses that are written as IPv6 ones
  const type = family === 6 ? 'ipv6' : 'ipv4';
  if (prefix === undefined) list.addAddress(address, type);
  else list.addSubnet(address, prefix, type);
  return {
    matches: (host) => isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'),
  };
}

function names(entry: string): Entry | undefined {
  if (isIP(entry) !== 0) return addresses(entry);
  const name = entry.replace(/\.$/, '');
  const domain = /^\*?\.(.+)$/.exec(name)?.[1];
  if (!(domain ?? name).split('.').every((label) => LABEL.test(label))) return undefined;
  return {
    matches: (host) => (domain === undefined ? host === name : host.endsWith(`.${domain}`)),
  };
}
