// Cookies. `__Host-` binds a cookie to this very host over TLS (RFC 6265bis §4.1.3.2). Plain HTTP has cookies only on the
// machine itself, for trying Foyer out: elsewhere a session could be read on the way.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Secret } from '../secrets/secrets.ts';
import type { Client } from './client.ts';

/** Each portal has a session of its own, so that one browser can be signed in to both. */
export type CookieName =
  | 'language'
  | 'session'
  | 'toast'
  | 'return'
  | 'sponsor-session'
  | 'sponsor-toast'
  | 'sponsor-return'
  | 'guest-columns';

export function mayKeepCookies({ isSecure, isLoopback }: Client): boolean {
  return isSecure || isLoopback;
}

const nameOf = (name: CookieName, { isSecure }: Client): string =>
  `${isSecure ? '__Host-' : ''}foyer-${name}`;

export function readCookie(context: Context, client: Client, name: CookieName): string | undefined {
  return mayKeepCookies(client) ? getCookie(context, nameOf(name, client)) : undefined;
}

/** Without `maxAgeSeconds` the cookie goes with the browser. */
export function writeCookie(
  context: Context,
  client: Client,
  name: CookieName,
  value: Secret | string,
  maxAgeSeconds?: number,
): void {
  if (!mayKeepCookies(client)) return;
  setCookie(context, nameOf(name, client), typeof value === 'string' ? value : value.reveal(), {
    path: '/',
    httpOnly: true,
    secure: client.isSecure,
    sameSite: 'Lax',
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  });
}

export function dropCookie(context: Context, client: Client, name: CookieName): void {
  deleteCookie(context, nameOf(name, client), { path: '/', secure: client.isSecure });
}
