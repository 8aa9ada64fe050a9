// The second factor: time-based codes (RFC 6238) as every authenticator has them, and recovery codes for the day when it
// is lost. Pure.
import { createHash } from 'node:crypto';
import { Secret as TotpSecret, TOTP } from 'otpauth';
import { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';

const PERIOD_MS = 30_000;
export const TOTP_SECRET_BYTES = 20; // RFC 4226 §4, R6: 160 bits
/** RFC 6238 §5.2: one step for a code typed slowly, or a clock that is off by half a minute. */
const STEPS_AROUND = 1;

export const RECOVERY_CODE_COUNT = 10;
/** 80 bits: with so many a plain hash cannot be turned back by trying. */
export const RECOVERY_CODE_BYTES = 10;

export function totpSecret(random: Buffer): Secret {
  return new Secret(new TotpSecret({ buffer: new Uint8Array(random).buffer }).base32);
}

export function totpUri(secret: Secret, name: string): Secret {
  return new Secret(totp(secret, name).toString());
}

/** The step to which the code belongs; undefined where it fits none. A step counts once: the caller sees to that. */
export function totpStep(secret: Secret, code: string, now: Instant): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: STEPS_AROUND });
  return delta === null ? undefined : Math.floor(now / PERIOD_MS) + delta;
}

/** As people copy them: with spaces and hyphens anywhere, in any case. */
export function plainCode(text: string): string {
  return text.slice(0, 64).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'; // RFC 4648 base32: no 0 and 1 to take for O and I

/** Such as `ABCD-EFGH-IJKL-MNOP`. */
export function recoveryCode(random: Buffer): Secret {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{5}/g)?.map((five) => ALPHABET[parseInt(five, 2)] ?? '') ?? [];
  return new Secret(letters.join('').replace(/(.{4})(?=.)/g, '$1-'));
}

export function isRecoveryCodeShaped(code: string): boolean {
  return /^[A-Z2-7]{16}$/.test(code);
}

export function recoveryCodeHash(administratorId: string, code: string): string {
  return createHash('sha256')
    .update(`${administratorId}\0${plainCode(code)}`)
    .digest('base64url');
}

function totp(secret: Secret, name = ''): TOTP {
  return new TOTP({ issuer: 'Foyer', label: name, secret: TotpSecret.fromBase32(secret.reveal()) });
}
