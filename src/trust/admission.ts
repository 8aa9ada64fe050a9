// What may become a trusted certificate. Strict unless a flag says otherwise, one for each of ISE's import options
// ("allow out-of-date, SHA-1, basicConstraints CA=false", "validate certificate extensions").
import type { X509Certificate } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { factsOf, usesSha1, type CertificateFacts } from './certificate.ts';

export const IMPORT_FLAGS = ['out-of-date', 'sha1', 'not-ca', 'extensions'] as const;
export type ImportFlag = (typeof IMPORT_FLAGS)[number];

interface Objection {
  readonly flag: ImportFlag;
  readonly applies: (facts: CertificateFacts, certificate: X509Certificate, now: Instant) => boolean;
  readonly says: (facts: CertificateFacts) => string;
}

const OBJECTIONS: readonly Objection[] = [
  {
    flag: 'out-of-date',
    applies: ({ validTo }, _, now) => Date.parse(validTo) < now,
    says: ({ validTo }) => `ended on ${validTo.slice(0, 10)}`,
  },
  {
    flag: 'out-of-date',
    applies: ({ validFrom }, _, now) => Date.parse(validFrom) > now,
    says: ({ validFrom }) => `is valid only from ${validFrom.slice(0, 10)}`,
  },
  {
    flag: 'sha1',
    applies: (_, certificate) => usesSha1(certificate),
    says: () => 'is signed with SHA-1, which can be forged',
  },
  {
    flag: 'not-ca',
    applies: ({ isAuthority }) => !isAuthority,
    says: () => 'is not an authority (basicConstraints CA=false) and vouches for nobody but itself',
  },
  {
    flag: 'extensions',
    applies: ({ isAuthority, maySign }) => isAuthority && !maySign,
    says: () => 'is an authority that may not sign certificates (no keyCertSign)',
  },
];

/** Throws a Refusal that names every objection and the flags that allow it. */
export function admit(
  certificate: X509Certificate,
  allowed: readonly ImportFlag[],
  now: Instant,
): CertificateFacts {
  const facts = factsOf(certificate);
  const objections = OBJECTIONS.filter(
    ({ flag, applies }) => !allowed.includes(flag) && applies(facts, certificate, now),
  );
  if (objections.length === 0) return facts;
  const flags = [...new Set(objections.map(({ flag }) => flag))];
  throw new Refusal(
    'invalid',
    'certificate_not_admitted',
    `${facts.subject} ${objections.map(({ says }) => says(facts)).join(', and ')}. Add the right certificate, or allow this one with "--allow ${flags.join(',')}".`,
    { about: { flags } },
  );
}
