// How a receiver knows that a webhook is from Foyer: the headers of Standard Webhooks 1.0 (standardwebhooks.com), for which
// there are libraries in most languages. Pure.
import { createHmac } from 'node:crypto';
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';

const PREFIX = 'whsec_';
/** Both from the specification, "Signature scheme"; 64 bytes are one block of SHA-256. */
const SHORTEST_KEY_BYTES = 24;
const LONGEST_KEY_BYTES = 64;

export interface Signable {
  /** Of the delivery: the same in every try, so that a receiver can drop what it has. */
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
}

/** Without a secret nothing is signed, and the other two are sent all the same. */
export function webhookHeaders({ id, at, body }: Signable, secret?: Secret): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (!secret) return headers;
  const signature = createHmac('sha256', keyOf(secret.reveal()))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return { ...headers, 'webhook-signature': `v1,${signature}` };
}

/** Why a text is no secret to sign with. */
export function webhookSecretProblem(text: string): string | undefined {
  if (text.startsWith(PREFIX) && !/^[A-Za-z0-9+/]+={0,2}$/.test(text.slice(PREFIX.length)))
    return `must be base64 after ${PREFIX}`;
  if (/[^\x21-\x7e]/.test(text)) return 'must be printable ASCII without spaces';
  const { length } = keyOf(text);
  return length < SHORTEST_KEY_BYTES || length > LONGEST_KEY_BYTES
    ? `must be a key of ${SHORTEST_KEY_BYTES} to ${LONGEST_KEY_BYTES} bytes`
    : undefined;
}

/** As the libraries read it. */
export function webhookSecretText(key: Uint8Array): string {
  return PREFIX + Buffer.from(key).toString('base64');
}

/** After the prefix the key is base64; without it the text itself is the key, for receivers that are given one. */
function keyOf(text: string): Buffer {
  return text.startsWith(PREFIX) ? Buffer.from(text.slice(PREFIX.length), 'base64') : Buffer.from(text);
}
