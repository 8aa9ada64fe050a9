// Certificates out of a file, whatever its form: PEM with one or many, DER, PKCS#7 as Windows exports a chain, PFX.
// Private keys in it are counted, so that it can be said that they were left where they are, and are not looked at.
import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import { contextTag, elementsIn, sequenceOf, TAG } from './der.ts';

export interface CertificateFile {
  readonly certificates: readonly X509Certificate[];
  readonly ignoredKeys: number;
}

const PEM_BLOCK = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----([^-]+)-----END \1-----/g;
const PEM_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/g;
const MOST_CERTIFICATES = 1_000; // a bundle of all public roots has some 150
const MOST_BYTES = 5_000_000;

export function readCertificateFile(file: Buffer, passphrase?: Secret): CertificateFile {
  if (file.length > MOST_BYTES) throw unreadable();
  const found = opened(file, passphrase);
  if (found.certificates.length === 0 || found.certificates.length > MOST_CERTIFICATES) throw unreadable();
  return found;
}

function opened(file: Buffer, passphrase?: Secret): CertificateFile {
  const text = file.toString('latin1');
  try {
    if (text.includes('-----BEGIN '))
      return {
        certificates: [...text.matchAll(PEM_BLOCK)].flatMap(([, kind, body = '']) => {
          const der = Buffer.from(body, 'base64');
          return kind === 'PKCS7' ? fromPkcs7(der) : [new X509Certificate(der)];
        }),
        ignoredKeys: [...text.matchAll(PEM_KEY)].length,
      };
    const [first] = sequenceOf(file);
    if (first?.tag === TAG.integer) return fromPfx(file, passphrase);
    const certificates = first?.tag === TAG.objectIdentifier ? fromPkcs7(file) : [new X509Certificate(file)];
    return { certificates, ignoredKeys: 0 };
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw unreadable(cause);
  }
}

/** RFC 5652 §5.1, where nothing is signed: version, algorithms, content, and in `[0]` the certificates. */
function fromPkcs7(der: Buffer): X509Certificate[] {
  const [, content] = sequenceOf(der);
  const signedData = content && sequenceOf(content.content);
  const certificates = signedData?.find(({ tag }) => tag === contextTag(0));
  return [...elementsIn(certificates?.content ?? Buffer.alloc(0))].map(({ raw }) => new X509Certificate(raw));
}

/** node:crypto opens PFX for TLS only, so forge takes it apart: old (3DES, RC2) and new (AES) encryption alike. */
function fromPfx(der: Buffer, passphrase?: Secret): CertificateFile {
  let file: forge.pkcs12.Pkcs12Pfx;
  try {
    file = forge.pkcs12.pkcs12FromAsn1(
      forge.asn1.fromDer(der.toString('binary')),
      passphrase?.reveal() ?? '',
    );
  } catch (cause) {
    throw new Refusal(
      'invalid',
      'certificate_passphrase_wrong',
      'The PFX file does not open with this passphrase. Give the right one, or export the certificates alone as PEM.',
      { cause },
    );
  }
  const bags = (name: string): forge.pkcs12.Bag[] => {
    const bagType = (forge.pki.oids as Record<string, string>)[name] ?? '';
    return file.getBags({ bagType })[bagType] ?? [];
  };
  return {
    // Of keys that forge does not know (EC) it keeps the certificate as ASN.1 alone.
    certificates: bags('certBag').map(({ cert, asn1 }) => {
      const tree = cert ? forge.pki.certificateToAsn1(cert) : asn1;
      return new X509Certificate(Buffer.from(forge.asn1.toDer(tree).getBytes(), 'binary'));
    }),
    ignoredKeys: bags('keyBag').length + bags('pkcs8ShroudedKeyBag').length,
  };
}

function unreadable(cause?: unknown): Refusal {
  return new Refusal(
    'invalid',
    'certificate_unreadable',
    'This holds no certificate that can be read. Export it as PEM (BEGIN CERTIFICATE), DER, PKCS#7 or PFX and add it again.',
    { cause },
  );
}
