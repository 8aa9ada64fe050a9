// Secrets at rest: AES-256-GCM under one key, each value bound to what it is for (`purpose` is authenticated, so a
// sealed text moved to another row does not open). Sealed form: `v1.<nonce>.<tag>.<ciphertext>`, base64url.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { Secret } from './secret.ts';

export { Secret } from './secret.ts';
export { sealingKey } from './sealing-key.ts';

const NONCE_BYTES = 12; // NIST SP 800-38D: the length GCM is specified for
const TAG_BYTES = 16;
const BYTES_VERSION = 1;
const TAG_AT = 1 + NONCE_BYTES;
const BODY_AT = TAG_AT + TAG_BYTES;

type Parts = [nonce: Buffer, tag: Buffer, body: Buffer];

export interface Seal {
  seal(secret: Secret, purpose: string): string;
  /** The same for bytes, in bytes: `1`, nonce, tag, ciphertext. */
  sealBytes(bytes: Uint8Array, purpose: string): Buffer;
  openBytes(sealed: Buffer, purpose: string): Buffer;
  /** Throws a Refusal where the key is not the one that sealed it. */
  open(sealed: string, purpose: string): Secret;
  /** Equal for equal texts under one key and purpose; without the key nobody can try texts against it. */
  digest(text: string, purpose: string): string;
  /** Tells keys apart without telling anything about them; stored beside the data to recognize a wrong key early. */
  readonly fingerprint: string;
}

export function createSeal(key: Buffer): Seal {
  // A key of its own: the sealing key is for GCM alone.
  const digestKey = Buffer.from(hkdfSync('sha256', key, '', 'foyer digest', 32));

  function encrypted(bytes: Uint8Array, purpose: string): Parts {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return [nonce, cipher.getAuthTag(), body];
  }

  function decrypted([nonce, tag, body]: Parts, purpose: string): Buffer {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    } catch (cause) {
      throw wrongKey(cause);
    }
  }

  return {
    digest: (text, purpose) =>
      createHmac('sha256', digestKey).update(purpose).update('\0').update(text).digest('base64url'),
    fingerprint: createHash('sha256')
      .update('foyer key fingerprint\0')
      .update(key)
      .digest('hex')
      .slice(0, 16),
    seal(secret, purpose) {
      const parts = encrypted(Buffer.from(secret.reveal(), 'utf8'), purpose);
      return ['v1', ...parts.map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, purpose) {
      const [version, nonce, tag, body] = sealed.split('.');
      if (version !== 'v1' || !nonce || !tag || body === undefined)
        throw wrongKey(new Error('not a sealed text'));
      const parts = [nonce, tag, body].map((part) => Buffer.from(part, 'base64url')) as Parts;
      return new Secret(decrypted(parts, purpose).toString('utf8'));
    },
    sealBytes: (bytes, purpose) =>
      Buffer.concat([Buffer.from([BYTES_VERSION]), ...encrypted(bytes, purpose)]),
    openBytes(sealed, purpose) {
      if (sealed[0] !== BYTES_VERSION || sealed.length < BODY_AT)
        throw wrongKey(new Error('not sealed bytes'));
      const parts: Parts = [
        sealed.subarray(1, TAG_AT),
        sealed.subarray(TAG_AT, BODY_AT),
        sealed.subarray(BODY_AT),
      ];
      return decrypted(parts, purpose);
    },
  };
}

function wrongKey(cause: unknown): Refusal {
  return new Refusal(
    'configuration',
    'sealing_key_wrong',
    'The stored secrets were sealed with another key. Restore the FOYER_SECRET_KEY (or secret.key in the data folder) that this database was used with, or enter the secrets again.',
    { cause },
  );
}
