// OCSP (RFC 6960, in the light profile of RFC 5019): the question, and what an answer is worth. There is no nonce: answers
// of public authorities are made ahead and served from caches, and would not repeat it; what makes an answer fresh is its
// dates (RFC 5019 §4).
import { createHash, X509Certificate } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  BasicOCSPResponse,
  CertID,
  id_kp_OCSPSigning,
  id_pkix_ocsp_basic,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  Request,
  TBSRequest,
  type ResponderID,
} from '@peculiar/asn1-ocsp';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import type { Instant } from '../time/clock.ts';
import { isIssuedBy, isSignedBy } from './signature.ts';
import { CLOCK_SKEW_MS, type StatusAnswer } from './status-answer.ts';

/** Light clients ask with SHA-1 (RFC 5019 §2.1.1): it only names the certificate, and protects nothing. */
const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
};
const SHA1 = '1.3.14.3.2.26';
/** An answer without nextUpdate says that there is always a newer one (RFC 6960 §4.2.2.1); a day old it is a replay. */
const OLDEST_WITHOUT_NEXT_MS = 86_400_000;

interface Hashes {
  readonly issuerNameHash: Buffer;
  readonly issuerKeyHash: Buffer;
  readonly serialNumber: Buffer;
}

export function buildOcspRequest(certificate: X509Certificate, issuer: X509Certificate): Buffer {
  const { issuerNameHash, issuerKeyHash, serialNumber } = hashesOf(certificate, issuer, 'sha1');
  const reqCert = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA1, parameters: null }),
    issuerNameHash: new OctetString(issuerNameHash),
    issuerKeyHash: new OctetString(issuerKeyHash),
    serialNumber: new Uint8Array(serialNumber).buffer,
  });
  const tbsRequest = new TBSRequest({ requestList: [new Request({ reqCert })] });
  return Buffer.from(AsnConvert.serialize(new OCSPRequest({ tbsRequest })));
}

/** What the responder says of the certificate; `none` where what it says proves nothing. */
export function judgeOcspResponse(
  der: Buffer,
  certificate: X509Certificate,
  issuer: X509Certificate,
  now: Instant,
): StatusAnswer {
  try {
    return judged(der, certificate, issuer, now);
  } catch {
    return none('its answer cannot be read'); // hostile bytes: what was wrong with them is of no use to anybody
  }
}

function judged(
  der: Buffer,
  certificate: X509Certificate,
  issuer: X509Certificate,
  now: Instant,
): StatusAnswer {
  const { responseStatus, responseBytes } = AsnConvert.parse(der, OCSPResponse);
  if (responseStatus !== OCSPResponseStatus.successful)
    return none(`it answered ${OCSPResponseStatus[responseStatus] ?? String(responseStatus)}`);
  if (responseBytes?.responseType !== id_pkix_ocsp_basic) return none('its answer is of an unknown type');
  const basic = AsnConvert.parse(responseBytes.response.buffer, BasicOCSPResponse);
  const { tbsResponseData: data, tbsResponseDataRaw: signed } = basic;
  const isProven =
    signed !== undefined &&
    signers(basic, issuer, now).some((signer) =>
      isSignedBy(
        signer.publicKey,
        basic.signatureAlgorithm.algorithm,
        Buffer.from(signed),
        Buffer.from(basic.signature),
      ),
    );
  if (!isProven) return none('its answer is not signed by the issuer, nor by a responder of its');
  const single = data.responses.find(({ certID }) => isAbout(certID, certificate, issuer));
  if (!single) return none('its answer is about another certificate');
  const { thisUpdate, nextUpdate, certStatus } = single;
  if (thisUpdate.getTime() > now + CLOCK_SKEW_MS)
    return none('its answer is of the future: check the clocks');
  const until = nextUpdate?.getTime() ?? thisUpdate.getTime() + OLDEST_WITHOUT_NEXT_MS;
  if (until < now - CLOCK_SKEW_MS) return none('its answer is out of date');
  const keptUntil = nextUpdate ? until : now;
  if (certStatus.revoked)
    return { status: 'revoked', revokedAt: certStatus.revoked.revocationTime.getTime(), until: keptUntil };
  return { status: certStatus.good === undefined ? 'unknown' : 'good', until: keptUntil };
}

/** RFC 6960 §4.2.2.2: the issuer itself, or one whom it has given a certificate for just this. */
function signers(
  { certs = [], tbsResponseData: { responderID } }: BasicOCSPResponse,
  issuer: X509Certificate,
  now: Instant,
): X509Certificate[] {
  const delegates = certs
    .map((certificate) => new X509Certificate(Buffer.from(AsnConvert.serialize(certificate))))
    .filter(
      (candidate) =>
        // Node calls the extended key usage keyUsage, and has none where the certificate has none.
        (candidate.keyUsage as string[] | undefined)?.includes(id_kp_OCSPSigning) === true &&
        candidate.validFromDate.getTime() <= now &&
        candidate.validToDate.getTime() >= now &&
        isIssuedBy(candidate, issuer),
    );
  return [issuer, ...delegates].filter((candidate) => isNamed(responderID, candidate));
}

function isNamed({ byName, byKey }: ResponderID, candidate: X509Certificate): boolean {
  if (byKey) return keyHash(candidate, 'sha1').equals(Buffer.from(byKey.buffer));
  return byName !== undefined && Buffer.from(AsnConvert.serialize(byName)).equals(subjectOf(candidate));
}

function isAbout(certID: CertID, certificate: X509Certificate, issuer: X509Certificate): boolean {
  const hash = HASHES[certID.hashAlgorithm.algorithm];
  if (hash === undefined) return false;
  const { issuerNameHash, issuerKeyHash, serialNumber } = hashesOf(certificate, issuer, hash);
  return (
    issuerNameHash.equals(Buffer.from(certID.issuerNameHash.buffer)) &&
    issuerKeyHash.equals(Buffer.from(certID.issuerKeyHash.buffer)) &&
    serialNumber.equals(Buffer.from(certID.serialNumber))
  );
}

function hashesOf(certificate: X509Certificate, issuer: X509Certificate, hash: string): Hashes {
  return {
    issuerNameHash: createHash(hash).update(subjectOf(issuer)).digest(),
    issuerKeyHash: keyHash(issuer, hash),
    serialNumber: Buffer.from(AsnConvert.parse(certificate.raw, Certificate).tbsCertificate.serialNumber),
  };
}

function subjectOf(certificate: X509Certificate): Buffer {
  return Buffer.from(
    AsnConvert.serialize(AsnConvert.parse(certificate.raw, Certificate).tbsCertificate.subject),
  );
}

/** Over the bits of the key, without its algorithm (RFC 6960 §4.1.1). */
function keyHash(certificate: X509Certificate, hash: string): Buffer {
  const { subjectPublicKeyInfo } = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate;
  return createHash(hash).update(Buffer.from(subjectPublicKeyInfo.subjectPublicKey)).digest();
}

function none(why: string): StatusAnswer {
  return { status: 'none', why };
}
