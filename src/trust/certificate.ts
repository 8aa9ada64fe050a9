// What a certificate says of itself, as far as trust asks: names, validity, whether it is an authority, and where its
// status can be asked.
import type { X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AuthorityInfoAccessSyntax,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  id_ad_caIssuers,
  id_ad_ocsp,
  id_ce_basicConstraints,
  id_ce_cRLDistributionPoints,
  id_ce_keyUsage,
  id_pe_authorityInfoAccess,
  KeyUsage,
  KeyUsageFlags,
} from '@peculiar/asn1-x509';
import { SHA1_ALGORITHMS } from './signature.ts';

export interface CertificateFacts {
  /** SHA-256 over the DER, as `AB:CD:…`. */
  readonly fingerprint: string;
  readonly fingerprintSha1: string;
  readonly subject: string;
  readonly issuer: string;
  readonly issuedTo: string;
  readonly issuedBy: string;
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly isSelfSigned: boolean;
  /** basicConstraints CA=true. */
  readonly isAuthority: boolean;
  /** keyCertSign, or no keyUsage at all (RFC 5280 §4.2.1.3). */
  readonly maySign: boolean;
  readonly signatureAlgorithm: string;
}

export function factsOf(certificate: X509Certificate): CertificateFacts {
  const subject = oneLine(certificate.subject);
  const issuer = oneLine(certificate.issuer);
  return {
    fingerprint: certificate.fingerprint256,
    fingerprintSha1: certificate.fingerprint,
    subject,
    issuer,
    issuedTo: commonName(certificate.subject) ?? subject,
    issuedBy: commonName(certificate.issuer) ?? issuer,
    serial: certificate.serialNumber,
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    isSelfSigned: isSelfSigned(certificate),
    isAuthority: isAuthority(certificate),
    maySign: maySign(certificate),
    signatureAlgorithm: certificate.signatureAlgorithm ?? certificate.signatureAlgorithmOid,
  };
}

/** Not by checkIssued: it wants a key usage that a server's own certificate does not have. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  return (
    certificate.subject === certificate.issuer &&
    readable(() => certificate.verify(certificate.publicKey), false)
  );
}

/** Not by Node's `ca`, which asks for keyCertSign besides. */
export function isAuthority(certificate: X509Certificate): boolean {
  return readable(() => {
    const constraints = extension(certificate, id_ce_basicConstraints);
    return constraints !== undefined && AsnConvert.parse(constraints, BasicConstraints).cA;
  }, false);
}

export function usesSha1(certificate: X509Certificate): boolean {
  return SHA1_ALGORITHMS.includes(certificate.signatureAlgorithmOid);
}

/** ISE's default friendly name: common name, issuer and serial number. */
export function friendlyName({ issuedTo, issuedBy, serial }: CertificateFacts): string {
  return `${issuedTo}#${issuedBy}#${serial}`;
}

export interface StatusPlaces {
  readonly ocsp: readonly string[];
  readonly crl: readonly string[];
  /** Where the issuer's certificate can be had. */
  readonly issuer: readonly string[];
}

export function statusPlaces(certificate: X509Certificate): StatusPlaces {
  const urls = (method: string): string[] =>
    readable(() => {
      const access = extension(certificate, id_pe_authorityInfoAccess);
      const described = access ? [...AsnConvert.parse(access, AuthorityInfoAccessSyntax)] : [];
      return described
        .filter(({ accessMethod }) => accessMethod === method)
        .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? []);
    }, []);
  const lists = readable(() => {
    const points = extension(certificate, id_ce_cRLDistributionPoints);
    return (points ? [...AsnConvert.parse(points, CRLDistributionPoints)] : []).flatMap(
      ({ distributionPoint, reasons, cRLIssuer }) =>
        // A list of some reasons, or of another issuer, does not speak for the certificate as a whole.
        reasons || cRLIssuer
          ? []
          : (distributionPoint?.fullName ?? []).flatMap((name) => name.uniformResourceIdentifier ?? []),
    );
  }, []);
  return { ocsp: urls(id_ad_ocsp), crl: lists, issuer: urls(id_ad_caIssuers) };
}

function maySign(certificate: X509Certificate): boolean {
  return readable(() => {
    const usage = extension(certificate, id_ce_keyUsage);
    return !usage || (AsnConvert.parse(usage, KeyUsage).toNumber() & KeyUsageFlags.keyCertSign) !== 0;
  }, false);
}

function extension(certificate: X509Certificate, id: string): ArrayBuffer | undefined {
  const { extensions = [] } = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate;
  return extensions.find(({ extnID }) => extnID === id)?.extnValue.buffer;
}

/** A server may send anything: an extension that cannot be read says nothing. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise; // what is wrong with it does not matter
  }
}

function commonName(distinguishedName: string): string | undefined {
  return /^CN=(.*)$/m.exec(distinguishedName)?.[1];
}

function oneLine(distinguishedName: string): string {
  return distinguishedName.split('\n').join(', ');
}
