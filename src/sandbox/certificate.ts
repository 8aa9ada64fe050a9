// Issues X.509 certificates for the sandbox's servers. EC P-256 keys, because making one takes a millisecond and the
// sandbox shall start at once; clients of Exchange Online accept them as well as RSA.
import 'reflect-metadata'; // what @peculiar/x509 needs and does not bring
import { createPublicKey, generateKeyPair, type KeyObject, type X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import * as x509 from '@peculiar/x509';

const makeKeyPair = promisify(generateKeyPair);
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';

export interface CertificateRequest {
  readonly subject: string;
  readonly key: KeyObject;
  /** Absent: self-signed by `key`. */
  readonly issuer?: { readonly certificate: X509Certificate; readonly key: KeyObject };
  readonly names?: readonly string[];
  readonly isAuthority?: boolean;
  readonly from: string;
  readonly until: string;
  readonly serial: Buffer;
}

export async function createCertificateKey(): Promise<KeyObject> {
  return (await makeKeyPair('ec', { namedCurve: 'P-256' })).privateKey;
}

/** The certificate as PEM. */
export async function issueCertificate({
  subject,
  key,
  issuer,
  names = [],
  isAuthority = false,
  ...rest
}: CertificateRequest): Promise<string> {
  const publicKey = publicKeyOf(key);
  const signer = issuer?.key ?? key;
  const usage = isAuthority
    ? x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign
    : x509.KeyUsageFlags.digitalSignature;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: rest.serial.toString('hex'),
    subject: [{ CN: [subject] }],
    issuer: issuer ? new x509.X509Certificate(issuer.certificate.raw).subjectName : [{ CN: [subject] }],
    notBefore: new Date(rest.from),
    notAfter: new Date(rest.until),
    signingAlgorithm: ALGORITHM,
    publicKey,
    signingKey: signer.toCryptoKey(ALGORITHM, true, ['sign']),
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      new x509.KeyUsagesExtension(usage, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(publicKeyOf(signer)),
      ...(isAuthority ? [] : [new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION])]),
      ...(names.length === 0
        ? []
        : [
            new x509.SubjectAlternativeNameExtension(
              names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value })),
            ),
          ]),
    ],
  });
  return `${certificate.toString('pem')}\n`;
}

function publicKeyOf(key: KeyObject): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }));
}
