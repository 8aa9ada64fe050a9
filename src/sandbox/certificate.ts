// Issues an X.509 certificate with node:crypto alone. EC P-256 keys, because making one takes a millisecond and the
// sandbox shall start at once; clients of Exchange Online accept them as well as RSA.
import {
  createHash,
  createPublicKey,
  generateKeyPair,
  sign,
  type KeyObject,
  type X509Certificate,
} from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { bits, boolean, integer, octets, oid, sequence, setOf, tagged, time, utf8 } from './der.ts';

const makeKeyPair = promisify(generateKeyPair);

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

const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const nameOf = (commonName: string): Buffer => sequence(setOf(sequence(oid('2.5.4.3'), utf8(commonName))));

const extension = (id: string, value: Buffer, isCritical = false): Buffer =>
  sequence(oid(id), ...(isCritical ? [boolean(true)] : []), octets(value));

function ipBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = address.split('::');
  const groups = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const start = groups(head);
  const end = groups(tail);
  const middle = Array.from({ length: 8 - start.length - end.length }, () => '0');
  return Buffer.from([...start, ...middle, ...end].map((group) => group.padStart(4, '0')).join(''), 'hex');
}

const alternativeName = (name: string): Buffer =>
  isIP(name) ? tagged(0x87, ipBytes(name)) : tagged(0x82, Buffer.from(name, 'ascii'));

function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** RFC 5280 §4.2.1.2 (1) hashes the bare key; any stable value serves, so the whole SPKI is hashed here. */
const keyIdentifier = (spki: Buffer): Buffer => createHash('sha1').update(spki).digest();

function extensionsOf(request: CertificateRequest): Buffer {
  const issuerKey = request.issuer?.key ?? request.key;
  const keyUsage = request.isAuthority ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0x80]), 7);
  const list = [
    extension('2.5.29.19', request.isAuthority ? sequence(boolean(true)) : sequence(), true),
    extension('2.5.29.15', keyUsage, true),
    extension('2.5.29.14', octets(keyIdentifier(publicKeyOf(request.key)))),
    extension('2.5.29.35', sequence(tagged(0x80, keyIdentifier(publicKeyOf(issuerKey))))),
  ];
  if (!request.isAuthority) list.push(extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))));
  if (request.names?.length)
    list.push(extension('2.5.29.17', sequence(...request.names.map(alternativeName))));
  return tagged(0xa3, sequence(...list));
}

/** The certificate as PEM. */
export function issueCertificate(request: CertificateRequest): string {
  const issuerName = request.issuer ? commonNameOf(request.issuer.certificate) : request.subject;
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(request.serial),
    ECDSA_WITH_SHA256,
    nameOf(issuerName),
    sequence(time(request.from), time(request.until)),
    nameOf(request.subject),
    publicKeyOf(request.key),
    extensionsOf(request),
  );
  const signature = sign('sha256', body, { key: request.issuer?.key ?? request.key, dsaEncoding: 'der' });
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(signature)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}

function commonNameOf(certificate: X509Certificate): string {
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';
}
