// The TLS contexts the sandbox shows: the good one, and on demand a faulty one. A context is chosen for each connection.
import { createSecureContext, type SecureContext } from 'node:tls';
import {
  CERTIFICATE_KINDS,
  type CertificateAuthority,
  type CertificateKind,
} from './certificate-authority.ts';
import { effectOf } from './fault-board.ts';
import type { Fault } from './fault.ts';

export interface TlsOffers {
  contextFor(struck: readonly Fault[]): SecureContext;
}

export async function createTlsOffers(authority: CertificateAuthority): Promise<TlsOffers> {
  const contexts = new Map<CertificateKind, SecureContext>();
  for (const kind of CERTIFICATE_KINDS) {
    const { chain, key } = await authority.serverCertificate(kind);
    contexts.set(kind, createSecureContext({ cert: chain, key, minVersion: 'TLSv1.2' }));
  }
  const { chain, key } = await authority.serverCertificate('good');
  // OpenSSL 3 permits TLS 1.1 at security level 0 only.
  const old = createSecureContext({
    cert: chain,
    key,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  return {
    contextFor(struck) {
      if (effectOf(struck, 'manner')?.manner === 'old-tls') return old;
      const context = contexts.get(effectOf(struck, 'certificate')?.certificate ?? 'good');
      if (!context) throw new Error('no TLS context for this certificate');
      return context;
    },
  };
}
