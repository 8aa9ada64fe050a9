// The way a leg takes: straight to its target, or through a proxy. Each leg of Foyer's traffic has its own choice, since
// firewalls treat them differently: HTTPS usually goes through a proxy that allows no SMTP. Pure.
import type { Secret } from '../secrets/secrets.ts';
import { isBypassed } from './bypass.ts';
import { proxyOfEnvironment, type ProxyVariables } from './environment-proxy.ts';

export type Leg = 'token' | 'smtp' | 'webhook' | 'crl' | 'syslog';

export const PROXY_TYPES = ['http', 'https', 'socks5'] as const;

export interface Proxy {
  /** `https` is an HTTP proxy that is itself spoken to over TLS. */
  readonly type: (typeof PROXY_TYPES)[number];
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: Secret;
  /** Targets that are reached without the proxy, see bypass.ts. */
  readonly bypass: readonly string[];
}

/** `environment`: what HTTPS_PROXY and its relatives say; null: no proxy. */
export type ProxyChoice = Proxy | 'environment' | null;

export interface Target {
  readonly scheme: 'smtp' | 'http' | 'https' | 'syslog';
  readonly host: string;
  readonly port: number;
}

export interface Via {
  readonly leg: Leg;
  readonly proxy: ProxyChoice;
}

export interface Route {
  readonly leg: Leg;
  readonly target: Target;
  /** Who is dialled in place of the target, and looks up its name. */
  readonly proxy?: Proxy;
}

export function routeTo(target: Target, { leg, proxy: choice }: Via, variables: ProxyVariables): Route {
  const proxy = choice === 'environment' ? proxyOfEnvironment(target, leg, variables) : choice;
  return proxy && !isBypassed(proxy.bypass, target.host, target.port)
    ? { leg, target, proxy }
    : { leg, target };
}

/** `host:port`, an IPv6 address in brackets (RFC 3986 §3.2.2). */
export function addressOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
