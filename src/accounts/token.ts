// Tokens of sessions, links and keys: 256 bits of chance, so a plain SHA-256 is all that needs to be stored. Pure.
import { createHash, createHmac } from 'node:crypto';
import { Secret } from '../secrets/secrets.ts';

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Of the token, so that it needs no place of its own and changes with it; tells nothing about the token. */
export function csrfKey(token: string): Secret {
  return new Secret(createHmac('sha256', token).update('csrf').digest('base64url'));
}

/** What cannot be a token is not looked for. */
export function isTokenShaped(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text);
}
