// A certificate authority for tests, with what the sandbox's has no need of: authorities below it, places to ask for a
// status, revocation lists, responders. Its keys are EC unless told otherwise.
import 'reflect-metadata';
import {
  generateKeyPairSync,
  createPublicKey,
  randomBytes,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** From here, because the library can be loaded only after `reflect-metadata`. */
export const { Extension } = x509;
export type Extension = x509.Extension;

export interface TestCertificate {
  readonly pem: string;
  readonly x509: X509Certificate;
  readonly key: KeyObject;
  readonly keyPem: string;
}

export interface Wanted {
  readonly subject: string;
  readonly names?: readonly string[];
  readonly isAuthority?: boolean;
  /** False leaves keyCertSign out. */
  readonly maySign?: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly hash?: 'SHA-256' | 'SHA-1';
  readonly purpose?: 'server' | 'ocsp';
  readonly ocsp?: string;
  readonly crl?: string;
  readonly issuerAt?: string;
}

export interface TestAuthority extends TestCertificate {
  issue(wanted: Wanted): Promise<TestCertificate>;
  authority(wanted: Wanted): Promise<TestAuthority>;
  /** DER. */
  revocationList(
    revoked: readonly X509Certificate[],
    dates?: { from?: Date; until?: Date; extensions?: Extension[] },
  ): Promise<Buffer>;
}

const PURPOSES = { server: '1.3.6.1.5.5.7.3.1', ocsp: '1.3.6.1.5.5.7.3.9' } as const;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

const signingKey = (key: KeyObject, hash = 'SHA-256') =>
  key.toCryptoKey({ ...ALGORITHM, hash }, true, ['sign']);

async function make(wanted: Wanted, issuer?: TestCertificate): Promise<TestCertificate> {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const signer = issuer?.key ?? key;
  const signerKey = new Uint8Array(createPublicKey(signer).export({ type: 'spki', format: 'der' }));
  const {
    hash = 'SHA-256',
    isAuthority = false,
    maySign = isAuthority,
    names = [],
    purpose = 'server',
  } = wanted;
  const { digitalSignature, keyCertSign, cRLSign } = x509.KeyUsageFlags;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `40${randomBytes(9).toString('hex')}`,
    subject: [{ CN: [wanted.subject] }],
    issuer: issuer ? new x509.X509Certificate(issuer.x509.raw).subjectName : [{ CN: [wanted.subject] }],
    notBefore: new Date(wanted.from ?? '2020-01-01T00:00:00Z'),
    notAfter: new Date(wanted.until ?? '2049-12-31T23:59:59Z'),
    signingAlgorithm: { ...ALGORITHM, hash },
    publicKey,
    signingKey: signingKey(signer, hash),
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      new x509.KeyUsagesExtension(maySign ? keyCertSign | cRLSign : digitalSignature, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signerKey),
      ...(isAuthority ? [] : [new x509.ExtendedKeyUsageExtension([PURPOSES[purpose]])]),
      ...(names.length > 0
        ? [new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value })))]
        : []),
      ...(wanted.ocsp !== undefined || wanted.issuerAt !== undefined
        ? [
            new x509.AuthorityInfoAccessExtension({
              ...(wanted.ocsp === undefined ? {} : { ocsp: wanted.ocsp }),
              ...(wanted.issuerAt === undefined ? {} : { caIssuers: wanted.issuerAt }),
            }),
          ]
        : []),
      ...(wanted.crl === undefined ? [] : [new x509.CRLDistributionPointsExtension([wanted.crl])]),
    ],
  });
  const pem = `${certificate.toString('pem')}\n`;
  return {
    pem,
    x509: new X509Certificate(pem),
    key,
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function authorityOf(own: TestCertificate): TestAuthority {
  return {
    ...own,
    issue: (wanted) => make(wanted, own),
    authority: async (wanted) => authorityOf(await make({ ...wanted, isAuthority: true }, own)),
    async revocationList(revoked, { from, until, extensions = [] } = {}) {
      const list = await x509.X509CrlGenerator.create({
        issuer: new x509.X509Certificate(own.x509.raw).subjectName,
        thisUpdate: from ?? new Date('2025-01-01T00:00:00Z'),
        ...(until ? { nextUpdate: until } : {}),
        signingAlgorithm: { ...ALGORITHM, hash: 'SHA-256' },
        signingKey: signingKey(own.key),
        extensions,
        entries: revoked.map(({ serialNumber }) => ({
          serialNumber: serialNumber.toLowerCase(),
          revocationDate: new Date('2026-02-03T04:05:06Z'),
        })),
      });
      return Buffer.from(list.rawData);
    },
  };
}

export async function createTestAuthority(
  subject = 'Test Root',
  wanted: Partial<Wanted> = {},
): Promise<TestAuthority> {
  return authorityOf(await make({ subject, isAuthority: true, ...wanted }));
}
