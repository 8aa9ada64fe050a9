// Every fault the sandbox can play, one row each, named after the cause it makes a client see. Where the real fault is
// a wrong state (a role not consented to, a permission missing), the row changes that state and the ordinary checks
// refuse: the evidence a client can gather then agrees with the fault, as in the real world.
import type { CertificateKind } from './certificate-authority.ts';
import { behaving, fault, type Fault } from './fault.ts';
import { CONNECTING_FAULTS, CONVERSATION_FAULTS } from './smtp-faults.ts';
import { TOKEN_FAULTS } from './token-faults.ts';

function tlsFaults(where: 'token-tls' | 'smtp-tls', prefix: string): readonly Fault[] {
  const shown = (cause: string, certificate: CertificateKind, what: string): Fault =>
    fault(where, prefix + cause, `a certificate ${what}`, { kind: 'certificate', certificate }, cause);
  return [
    shown('tls-cert-expired', 'expired', 'that ended in 2021'),
    shown('tls-cert-not-yet-valid', 'not-yet-valid', 'that begins in 2090'),
    shown('tls-host-mismatch', 'other-host', 'for elsewhere.sandbox.invalid'),
    shown('tls-untrusted-ca', 'other-authority', 'of an authority nobody trusts'),
    behaving(
      where,
      `${prefix}tls-handshake-aborted`,
      'abort-handshake',
      'nothing: closes inside the handshake',
      'tls-handshake-aborted',
    ),
    behaving(
      where,
      `${prefix}tls-server-too-old`,
      'old-tls',
      'TLS 1.1 at most, so that the handshake fails',
      'tls-version-too-old',
    ),
  ];
}

export const FAULTS: readonly Fault[] = [
  ...TOKEN_FAULTS,
  ...tlsFaults('token-tls', 'token-'),
  ...CONNECTING_FAULTS,
  ...tlsFaults('smtp-tls', ''),
  ...CONVERSATION_FAULTS,
];
