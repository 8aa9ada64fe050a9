// What a source (an OCSP responder, a revocation list) says of a certificate, and what follows from it by the options of
// the authority that issued the certificate. The options are those of ISE's certificate status validation.
import { z } from 'zod';
import type { Instant } from '../time/clock.ts';

export type StatusAnswer =
  | { readonly status: 'good' | 'unknown'; readonly until: Instant }
  | { readonly status: 'revoked'; readonly revokedAt: Instant; readonly until: Instant }
  /** Nothing that proves anything: not reached, not readable, not signed, out of date. */
  | { readonly status: 'none'; readonly why: string }
  | { readonly status: 'expired-list'; readonly why: string }
  /** The source is off, or the certificate names no place to ask. */
  | { readonly status: 'not-asked' };

/** How far the clocks of a responder and of this machine may be apart. */
export const CLOCK_SKEW_MS = 300_000;

const url = z
  .string('must be text')
  .max(2000, 'is too long')
  .refine(
    isHttpUrl,
    'must be an http:// or https:// URL, without user name and password; ldap:// is not supported',
  );
const minutes = z
  .int('must be a whole number of minutes')
  .min(1, 'must be at least 1')
  .max(525_600, 'must be at most a year');

/** The numbers are ISE's: 5 minutes before the list ends, else every hour; 10 minutes after a failure. */
export const STATUS_OPTIONS = z.strictObject({
  ocsp: z
    .strictObject({
      on: z.boolean().default(false),
      /** In place of the one that the certificate names. */
      responder: url.nullable().default(null),
      rejectUnknown: z.boolean().default(false),
      rejectUnreachable: z.boolean().default(false),
    })
    .prefault({}),
  crl: z
    .strictObject({
      on: z.boolean().default(false),
      url: url.nullable().default(null),
      /** Null: every `everyMinutes` instead. */
      minutesBeforeExpiry: minutes.nullable().default(5),
      everyMinutes: minutes.default(60),
      retryMinutes: minutes.default(10),
      bypassIfNotReceived: z.boolean().default(false),
      ignoreExpiry: z.boolean().default(false),
    })
    .prefault({}),
});
export type StatusOptions = z.output<typeof STATUS_OPTIONS>;

export const NO_STATUS_VALIDATION: StatusOptions = STATUS_OPTIONS.parse({});

/** For certificates of authorities that have no options of their own. */
export const GENERAL_STATUS_OPTIONS: Readonly<Record<'off' | 'soft' | 'hard', StatusOptions>> = {
  off: NO_STATUS_VALIDATION,
  soft: STATUS_OPTIONS.parse({
    ocsp: { on: true },
    crl: { on: true, bypassIfNotReceived: true, ignoreExpiry: true },
  }),
  hard: STATUS_OPTIONS.parse({
    ocsp: { on: true, rejectUnknown: true, rejectUnreachable: true },
    crl: { on: true },
  }),
};

export type StatusFailure =
  'CERT_REVOKED' | 'CERT_STATUS_UNKNOWN' | 'CERT_STATUS_UNREACHABLE' | 'CRL_HAS_EXPIRED';

/**
 * What is wrong by these answers, or null. The list is asked where OCSP has not settled it, so a responder that cannot be
 * reached is no reason to reject while the list answers.
 */
export function statusFailure(
  { ocsp, crl }: StatusOptions,
  byOcsp: StatusAnswer,
  byList: StatusAnswer,
): StatusFailure | null {
  if (byOcsp.status === 'revoked' || byList.status === 'revoked') return 'CERT_REVOKED';
  if (byOcsp.status === 'good') return null;
  if (byOcsp.status === 'unknown' && ocsp.rejectUnknown) return 'CERT_STATUS_UNKNOWN';
  if (byList.status === 'good') return null;
  if (byList.status === 'expired-list') return 'CRL_HAS_EXPIRED';
  if (byList.status === 'none' && !crl.bypassIfNotReceived) return 'CERT_STATUS_UNREACHABLE';
  if (byOcsp.status === 'none' && ocsp.rejectUnreachable) return 'CERT_STATUS_UNREACHABLE';
  const nobodyAsked = byOcsp.status === 'not-asked' && byList.status === 'not-asked';
  return nobodyAsked && ocsp.on && ocsp.rejectUnknown ? 'CERT_STATUS_UNKNOWN' : null;
}

/** Whether the answer of OCSP leaves a question for the list. */
export function isListWanted({ ocsp, crl }: StatusOptions, byOcsp: StatusAnswer): boolean {
  if (!crl.on || byOcsp.status === 'good' || byOcsp.status === 'revoked') return false;
  return !(byOcsp.status === 'unknown' && ocsp.rejectUnknown);
}

export function isHttpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}
