// Whether a key made a signature, by the algorithm that the signed thing names. SHA-1 is left out on purpose: no public
// authority may sign with it (CA/Browser Forum Baseline Requirements §7.1.3.2).
import { constants, verify, type KeyObject, type X509Certificate } from 'node:crypto';

const HASHES: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.11': 'sha256', // sha256WithRSAEncryption, RFC 4055 §5
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256', // ecdsa-with-SHA256, RFC 5758 §3.2
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.3.101.112': null, // Ed25519, RFC 8410 §3: the hash is part of it
  '1.3.101.113': null, // Ed448
};
const RSA_PSS = '1.2.840.113549.1.1.10'; // RFC 4055 §3.1

export const SHA1_ALGORITHMS: readonly string[] = [
  '1.2.840.113549.1.1.5', // sha1WithRSAEncryption
  '1.2.840.10045.4.1', // ecdsa-with-SHA1
  '1.2.840.10040.4.3', // dsa-with-sha1
];

export function isSignedBy(key: KeyObject, algorithm: string, signed: Buffer, signature: Buffer): boolean {
  try {
    if (algorithm === RSA_PSS)
      // Its parameters name the hash; a wrong guess only fails.
      return ['sha256', 'sha384', 'sha512'].some((hash) =>
        verify(
          hash,
          signed,
          { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO },
          signature,
        ),
      );
    const hash = HASHES[algorithm];
    return hash !== undefined && verify(hash, signed, key, signature);
  } catch {
    return false; // a key of another kind than the algorithm
  }
}

/** By name, key identifier and signature; a name alone proves nothing. */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false; // a key that OpenSSL does not know
  }
}
