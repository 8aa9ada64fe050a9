// Who vouches for servers: the base roots, and the stored certificates that are enabled and have the role.
import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, rootCertificates, type SecureContext } from 'node:tls';
import { factsOf } from './certificate.ts';
import type { TrustRole } from './role.ts';
import type { TrustSettings } from './trust-settings.ts';

export interface Anchor {
  readonly from: 'store' | 'bundled' | 'system';
  readonly name: string;
}

interface Stored {
  readonly pem: string;
  readonly enabled: boolean;
  readonly roles: readonly TrustRole[];
}

type BaseRoots = TrustSettings['baseRoots'];

const ROOTS: Readonly<Record<BaseRoots, () => readonly string[]>> = {
  bundled: () => rootCertificates,
  system: () => getCACertificates('system'),
  none: () => [],
};

export function contextOf(base: BaseRoots, stored: readonly Stored[]): SecureContext {
  const used = stored.filter(({ enabled, roles }) => enabled && roles.includes('infrastructure'));
  return createSecureContext({
    ca: [...ROOTS[base](), ...used.map(({ pem }) => pem)],
    minVersion: 'TLSv1.2',
    // Whoever adds an intermediate authority or a server's own certificate trusts that one, root or no root.
    allowPartialTrustChain: true,
  });
}

export function baseAnchor(base: BaseRoots, certificate: X509Certificate): Anchor | undefined {
  if (base === 'none') return undefined;
  const isRoot = ROOTS[base]().some((pem) => new X509Certificate(pem).raw.equals(certificate.raw));
  return isRoot ? { from: base, name: factsOf(certificate).issuedTo } : undefined;
}
