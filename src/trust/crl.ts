// Certificate revocation lists (RFC 5280 §5): read, proven and asked. Only full lists of the issuer's own: deltas,
// indirect lists and lists of some reasons are not used, because "not in this list" would prove nothing there.
import type { X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate, IssuingDistributionPoint } from '@peculiar/asn1-x509';
import type { Instant } from '../time/clock.ts';
import { isAuthority, statusPlaces } from './certificate.ts';
import { contextTag, elementsIn, instantOf, sequenceOf, TAG, type DerElement } from './der.ts';
import { isSignedBy } from './signature.ts';
import { CLOCK_SKEW_MS, type StatusAnswer } from './status-answer.ts';

export interface RevocationList {
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | null;
  /** When, by serial number in upper-case hexadecimal as Node writes it. */
  readonly revoked: ReadonlyMap<string, Instant>;
  readonly scope: IssuingDistributionPoint | null;
}

export type ReadList =
  { readonly ok: true; readonly list: RevocationList } | { readonly ok: false; readonly why: string };

/** Signed by this issuer, whole, and without anything that it takes more to understand. */
export function readRevocationList(file: Buffer, issuer: X509Certificate): ReadList {
  try {
    return read(derOf(file), issuer);
  } catch {
    return refused('the list cannot be read'); // hostile bytes: what was wrong with them is of no use to anybody
  }
}

function read(der: Buffer, issuer: X509Certificate): ReadList {
  const [signed, algorithm, signature] = sequenceOf(der);
  if (!signed || !algorithm || signature?.tag !== TAG.bitString) return refused('the list cannot be read');
  const { algorithm: id } = AsnConvert.parse(algorithm.raw, AlgorithmIdentifier);
  // A bit string begins with the number of its unused bits.
  if (!isSignedBy(issuer.publicKey, id, signed.raw, signature.content.subarray(1)))
    return refused('the list is not signed by the issuer');

  // version, signature, issuer, thisUpdate, [nextUpdate], [revoked], [extensions]: RFC 5280 §5.1
  const parts = sequenceOf(signed.raw);
  const rest = parts[0]?.tag === TAG.integer ? parts.slice(1) : parts;
  const [, name, ...dated] = rest;
  const { subject } = AsnConvert.parse(issuer.raw, Certificate).tbsCertificate;
  if (!name?.raw.equals(Buffer.from(AsnConvert.serialize(subject))))
    return refused('the list is of another issuer');
  const [thisUpdate, nextUpdate] = dated.filter(isTime).map(instantOf);
  if (thisUpdate === undefined) return refused('the list has no date');

  const extensions = dated.find(({ tag }) => tag === contextTag(0));
  const scope = scopeIn(extensions);
  if (scope === undefined) return refused('the list is not a full list of the issuer’s own');
  const revoked = new Map<string, Instant>();
  const entries = dated.find(({ tag }) => tag === TAG.sequence);
  for (const { content } of elementsIn(entries?.content ?? Buffer.alloc(0))) {
    const [serial, when] = elementsIn(content);
    if (serial?.tag !== TAG.integer || !when) return refused('the list cannot be read');
    revoked.set(serialText(serial.content), instantOf(when));
  }
  return { ok: true, list: { thisUpdate, nextUpdate: nextUpdate ?? null, revoked, scope } };
}

/** What the list says of a certificate of its issuer. */
export function judgeByList(
  { thisUpdate, nextUpdate, revoked, scope }: RevocationList,
  certificate: X509Certificate,
  now: Instant,
  ignoreExpiry: boolean,
): StatusAnswer {
  if (scope && !covers(scope, certificate))
    return { status: 'none', why: 'the list is for other certificates' };
  if (thisUpdate > now + CLOCK_SKEW_MS)
    return { status: 'none', why: 'the list is of the future: check the clocks' };
  const revokedAt = revoked.get(certificate.serialNumber);
  const until = nextUpdate ?? now;
  if (revokedAt !== undefined) return { status: 'revoked', revokedAt, until };
  if (nextUpdate !== null && nextUpdate < now - CLOCK_SKEW_MS && !ignoreExpiry)
    return { status: 'expired-list', why: `the list ended on ${new Date(nextUpdate).toISOString()}` };
  return { status: 'good', until };
}

/** The scope, null where the list is for all; undefined where it is of a kind that is not used. */
function scopeIn(extensions: DerElement | undefined): IssuingDistributionPoint | null | undefined {
  if (!extensions) return null;
  let scope: IssuingDistributionPoint | null = null;
  for (const extension of sequenceOf(extensions.content)) {
    const [id, ...values] = elementsIn(extension.content);
    const value = values.at(-1);
    if (!id || !value) return undefined;
    const isCritical = values.length > 1 && values[0]?.content[0] !== 0;
    if (id.content.equals(SCOPE_ID)) scope = AsnConvert.parse(value.content, IssuingDistributionPoint);
    else if (isCritical) return undefined; // a delta list, or what nobody here understands (RFC 5280 §5.2)
  }
  const isPart = scope?.indirectCRL || scope?.onlySomeReasons || scope?.onlyContainsAttributeCerts;
  return isPart ? undefined : scope;
}

const SCOPE_ID = Buffer.from([0x55, 0x1d, 0x1c]); // 2.5.29.28, issuingDistributionPoint

/**
 * Authorities split their lists. One that is for other certificates is signed just as well, and over http anybody can put
 * it in place of the right one (RFC 5280 §6.3.3 b 2).
 */
function covers(scope: IssuingDistributionPoint, certificate: X509Certificate): boolean {
  if (isAuthority(certificate) ? scope.onlyContainsUserCerts : scope.onlyContainsCACerts) return false;
  const names = scope.distributionPoint?.fullName?.flatMap((name) => name.uniformResourceIdentifier ?? []);
  if (!names || names.length === 0) return true;
  const { crl } = statusPlaces(certificate);
  return crl.length === 0 || crl.some((place) => names.includes(place));
}

const isTime = ({ tag }: DerElement): boolean => tag === TAG.utcTime || tag === TAG.generalizedTime;

/** Without the zero byte that keeps a number positive. */
function serialText(content: Buffer): string {
  return content
    .toString('hex')
    .toUpperCase()
    .replace(/^(00)+(?=.)/, '');
}

/** Some authorities serve PEM. */
function derOf(file: Buffer): Buffer {
  const text = file.subarray(0, 64).toString('latin1');
  if (!text.includes('-----BEGIN X509 CRL-----')) return file;
  return Buffer.from(file.toString('latin1').replace(/-----[^-]+-----/g, ''), 'base64');
}

const refused = (why: string): ReadList => ({ ok: false, why });
