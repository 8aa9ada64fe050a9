// What a proxy did in place of opening the tunnel, as a failure to show: with its own first words, without ours that are
// secret. Pure.
import { addressOf, type Proxy, type Route } from './proxy.ts';
import { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';

const LONGEST_SHOWN = 120;

export interface Refused {
  readonly code: ProxyFailureCode;
  readonly words: string;
  /** Of HTTP, or the reply code of SOCKS5. */
  readonly status?: number;
}

export function tunnelFailure(proxy: Proxy, { leg, target }: Route, refused: Refused): ProxyFailure {
  const { code, words, ...more } = refused;
  const name = addressOf(proxy);
  const message = `the proxy ${name}, asked for ${addressOf(target)}: ${withoutSecrets(words, proxy)}`;
  return new ProxyFailure(code, { leg, proxy: name, message, ...more });
}

/** RFC 7617. Sent at once: waiting for 407 first costs a second connection, and only whoever reads along gains by it. */
export function basicAuthorization({ username, password }: Proxy): Record<string, string> {
  if (username === undefined) return {};
  const credentials = Buffer.from(`${username}:${password?.reveal() ?? ''}`).toString('base64');
  return { 'proxy-authorization': `Basic ${credentials}` };
}

/** A proxy may quote what it was asked. */
function withoutSecrets(words: string, proxy: Proxy): string {
  const basic = basicAuthorization(proxy)['proxy-authorization']?.slice('Basic '.length) ?? '';
  const secrets = [basic, proxy.password?.reveal() ?? ''].filter((secret) => secret !== '');
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), words);
  return clean.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST_SHOWN);
}
