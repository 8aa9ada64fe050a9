// The sandbox's own certificate authority and the certificates it shows, good and faulty. With a folder the authority
// outlives the process, so that it is trusted once; without one it is new at every start.
//
// Validity dates are fixed instants and not counted from now: whoever checks a certificate uses the machine's real
// clock, while the sandbox may play another day.
import { createPrivateKey, randomBytes, X509Certificate, type KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCertificateKey, issueCertificate } from './certificate.ts';

export const CERTIFICATE_KINDS = [
  'good',
  'expired',
  'not-yet-valid',
  'other-host',
  'other-authority',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export interface ServerCertificate {
  /** PEM; ends with the authority's own certificate, as Microsoft's servers send their intermediates. */
  readonly chain: string;
  readonly key: string;
}

export interface CertificateAuthority {
  readonly certificate: string;
  serverCertificate(kind: CertificateKind): Promise<ServerCertificate>;
}

const FROM = '2020-01-01T00:00:00Z';
const UNTIL = '2049-12-31T23:59:59Z';
const VALIDITY: Readonly<Record<CertificateKind, readonly [string, string]>> = {
  good: [FROM, UNTIL],
  expired: ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'],
  'not-yet-valid': ['2090-01-01T00:00:00Z', '2091-01-01T00:00:00Z'],
  'other-host': [FROM, UNTIL],
  'other-authority': [FROM, UNTIL],
};

interface Authority {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

/** 16 random bytes whose first is never zero: DER wants the shortest form. */
function serialNumber(): Buffer {
  const serial = randomBytes(16);
  serial[0] = (serial[0] ?? 0) | 0x40;
  return serial;
}

async function makeAuthority(subject: string): Promise<Authority> {
  const key = await createCertificateKey();
  const pem = await issueCertificate({
    subject,
    key,
    isAuthority: true,
    from: FROM,
    until: UNTIL,
    serial: serialNumber(),
  });
  return { certificate: new X509Certificate(pem), key };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function keptAuthority(folder: string): Promise<Authority> {
  const certificateFile = join(folder, 'sandbox-ca.pem');
  const keyFile = join(folder, 'sandbox-ca-key.pem');
  try {
    const [certificate, key] = await Promise.all([readFile(certificateFile), readFile(keyFile)]);
    return { certificate: new X509Certificate(certificate), key: createPrivateKey(key) };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const made = await makeAuthority('Sandbox Certificate Authority');
  await mkdir(folder, { recursive: true });
  // The key first: a crash between the two then leads to a new pair and never to a certificate without its key.
  await writeFile(keyFile, made.key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await writeFile(certificateFile, made.certificate.toString());
  return made;
}

export async function createCertificateAuthority(
  names: readonly string[],
  folder?: string,
): Promise<CertificateAuthority> {
  const authority = folder
    ? await keptAuthority(folder)
    : await makeAuthority('Sandbox Certificate Authority');
  const issued = new Map<CertificateKind, Promise<ServerCertificate>>();

  async function issue(kind: CertificateKind): Promise<ServerCertificate> {
    const issuer =
      kind === 'other-authority' ? await makeAuthority('Somebody Else Certificate Authority') : authority;
    const key = await createCertificateKey();
    const [from, until] = VALIDITY[kind];
    const shown = kind === 'other-host' ? ['elsewhere.sandbox.invalid'] : names;
    const leaf = await issueCertificate({
      subject: shown[0] ?? 'localhost',
      key,
      issuer,
      names: shown,
      from,
      until,
      serial: serialNumber(),
    });
    return {
      chain: leaf + issuer.certificate.toString(),
      key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
  }

  return {
    certificate: authority.certificate.toString(),
    serverCertificate(kind) {
      const ready = issued.get(kind) ?? issue(kind);
      issued.set(kind, ready);
      return ready;
    },
  };
}
