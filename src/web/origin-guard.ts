// Requests that change something come from our own pages. Browsers say where a request was made (Fetch Metadata; Origin,
// RFC 6454); the token in each form is the second lock, for browsers that say nothing. The token is an HMAC of a fresh
// nonce under the session's key: no page carries the same secret twice, so compression tells nothing of it (BREACH).
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../secrets/secrets.ts';

export interface RequestSource {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/** Whether the request may have been made by somebody else's page. */
export function isForeign({ origin, fetchSite }: RequestSource, ownOrigin: string): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return true;
  return origin !== undefined && origin.toLowerCase() !== ownOrigin;
}

const NONCE_BYTES = 12;

export function formToken(key: Secret): string {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return `${nonce}.${macOf(nonce, key).toString('base64url')}`;
}

export function isFormToken(token: string | undefined, key: Secret): boolean {
  const [nonce = '', mac = ''] = (token ?? '').slice(0, 200).split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(nonce, key);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function macOf(nonce: string, key: Secret): Buffer {
  return createHmac('sha256', key.reveal()).update(nonce).digest();
}
