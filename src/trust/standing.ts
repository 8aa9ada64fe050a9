// Why nobody vouches for a chain, told from what is stored: absent, or present and not used, which ISE shows as the same
// error (ise.md E5). A stored certificate counts by its key and a verified signature; a name alone proves nothing.
import type { X509Certificate } from 'node:crypto';
import { factsOf, isSelfSigned } from './certificate.ts';
import type { TrustRole } from './role.ts';
import { isIssuedBy } from './signature.ts';

export interface Standing {
  readonly kind: 'absent' | 'disabled' | 'without-role' | 'missing-intermediate' | 'self-signed';
  /** Who would have to be trusted. */
  readonly issuer: string;
  /** The stored certificate that is not used. */
  readonly certificate?: { readonly name: string; readonly fingerprint: string };
}

export interface StoredAuthority {
  readonly name: string;
  readonly x509: X509Certificate;
  readonly enabled: boolean;
  readonly roles: readonly TrustRole[];
}

/** `chain` as received or completed, leaf first. Undefined where a stored certificate that is used vouches for it. */
export function standingOf(
  chain: readonly X509Certificate[],
  stored: readonly StoredAuthority[],
): Standing | undefined {
  const top = chain.at(-1);
  if (!top) return undefined;
  for (const certificate of chain.toReversed()) {
    const known = vouching(certificate, stored);
    if (known) return unusedStanding(known);
  }
  const { subject, issuer } = factsOf(top);
  if (isSelfSigned(top)) return { kind: chain.length === 1 ? 'self-signed' : 'absent', issuer: subject };
  // A server that sends its own certificate alone has most likely left out what is between it and a root.
  return { kind: chain.length === 1 ? 'missing-intermediate' : 'absent', issuer };
}

/** The stored certificate that is this one, has its name and key, or has issued it; one that is used before another. */
function vouching(
  certificate: X509Certificate,
  stored: readonly StoredAuthority[],
): StoredAuthority | undefined {
  const candidates = stored.filter(
    ({ x509 }) =>
      x509.fingerprint256 === certificate.fingerprint256 ||
      (x509.subject === certificate.subject && x509.publicKey.equals(certificate.publicKey)) ||
      isIssuedBy(certificate, x509),
  );
  return candidates.find((candidate) => !unusedStanding(candidate)) ?? candidates[0];
}

function unusedStanding({ name, x509, enabled, roles }: StoredAuthority): Standing | undefined {
  const kind = !enabled ? 'disabled' : roles.includes('infrastructure') ? undefined : 'without-role';
  return (
    kind && {
      kind,
      issuer: factsOf(x509).subject,
      certificate: { name, fingerprint: x509.fingerprint256 },
    }
  );
}

const WORDS: Readonly<Record<Standing['kind'], (standing: Standing) => string>> = {
  absent: ({ issuer }) => `${issuer} is not among the trusted certificates. Add it if you trust it.`,
  disabled: ({ certificate }) =>
    `"${certificate?.name}" is among the trusted certificates, and disabled. Enable it with "foyer trust edit".`,
  'without-role': ({ certificate }) =>
    `"${certificate?.name}" is among the trusted certificates without the role infrastructure. Give it the role with "foyer trust edit --for infrastructure".`,
  'missing-intermediate': ({ issuer }) =>
    `The server sent its own certificate alone, and its issuer ${issuer} is not among the trusted certificates. Have the server send the certificates in between, or add the issuer.`,
  'self-signed': ({ issuer }) =>
    `${issuer} vouches only for itself. Have the server use a certificate of an authority; to trust this one, add it with "--allow not-ca".`,
};

export function standingInWords(standing: Standing): string {
  return WORDS[standing.kind](standing);
}
