// Secrets at rest: AES-256-GCM under one key, each value bound to what it is for (`purpose` is authenticated, so a
// sealed text moved to another row does not open). Sealed form: `v1.<nonce>.<tag>.<ciphertext>`, base64url.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { Secret } from './secret.ts';

export { Secret } from './secret.ts';
export { sealingKey } from './sealing-key.ts';

const NONCE_BYTES = 12; // NIST SP 800-38D: the length GCM is specified for
const TAG_BYTES = 16;

export interface Seal {
  seal(secret: Secret, purpose: string): string;
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
  return {
    digest: (text, purpose) =>
      createHmac('sha256', digestKey).update(purpose).update('\0').update(text).digest('base64url'),
    fingerprint: createHash('sha256')
      .update('foyer key fingerprint\0')
      .update(key)
      .digest('hex')
      .slice(0, 16),
    seal(secret, purpose) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(secret.reveal(), 'utf8'), cipher.final()]);
      return ['v1', ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open(sealed, purpose) {
      const [version, nonce, tag, body] = sealed.split('.');
      if (version !== 'v1' || !nonce || !tag || body === undefined)
        throw wrongKey(new Error('not a sealed text'));
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(Buffer.from(purpose)).setAuthTag(Buffer.from(tag, 'base64url'));
        return new Secret(
          Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8'),
        );
      } catch (cause) {
        throw wrongKey(cause);
      }
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
