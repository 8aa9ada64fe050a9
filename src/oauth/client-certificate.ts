// A certificate and its private key out of PEM or PFX, ready to sign client assertions. Entra takes RSA keys only
// (AADSTS5002730 for others) and finds the certificate by `x5t#S256` (Microsoft Learn, "Certificate credentials").
import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Credential } from './credential.ts';

export interface ClientCertificate {
  readonly key: KeyObject;
  /** base64url of the SHA-256 over the DER form. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly validTo: Date;
}

type CertificateCredential = Extract<Credential, { type: 'certificate' }>;

export function openCertificate(credential: CertificateCredential): ClientCertificate {
  const { certificate, key } =
    'pfx' in credential
      ? fromPfx(credential.pfx, credential.passphrase)
      : fromPem(credential.certificate, credential.privateKey, credential.passphrase);
  if (key.asymmetricKeyType !== 'rsa')
    throw unusable(
      'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more',
    );
  if (!certificate.checkPrivateKey(key))
    throw unusable('does not belong to the private key. Give the two that were made together');
  return {
    key,
    thumbprint: createHash('sha256').update(certificate.raw).digest('base64url'),
    subject: certificate.subject,
    validTo: new Date(certificate.validTo),
  };
}

function fromPem(
  pem: string,
  key: Secret,
  passphrase?: Secret,
): { certificate: X509Certificate; key: KeyObject } {
  try {
    return {
      certificate: new X509Certificate(pem),
      key: createPrivateKey({
        key: key.reveal(),
        ...(passphrase ? { passphrase: passphrase.reveal() } : {}),
      }),
    };
  } catch (cause) {
    throw unusable('or its private key cannot be read as PEM. Check both texts and the passphrase', cause);
  }
}

/** node:crypto opens PFX for TLS only, so forge takes it apart: old (3DES, RC2) and new (AES) encryption alike. */
function fromPfx(pfx: Secret, passphrase?: Secret): { certificate: X509Certificate; key: KeyObject } {
  try {
    const file = forge.pkcs12.pkcs12FromAsn1(
      forge.asn1.fromDer(Buffer.from(pfx.reveal(), 'base64').toString('binary')),
      passphrase?.reveal() ?? '',
    );
    const bags = (type: string) => file.getBags({ bagType: type })[type] ?? [];
    const { certBag, keyBag, pkcs8ShroudedKeyBag } = forge.pki.oids as Record<string, string>;
    const key = [...bags(pkcs8ShroudedKeyBag ?? ''), ...bags(keyBag ?? '')][0]?.key;
    if (!key) throw new Error('no private key in the file');
    const keyObject = createPrivateKey(forge.pki.privateKeyToPem(key));
    const certificates = bags(certBag ?? '').flatMap(({ cert }) =>
      cert ? [new X509Certificate(forge.pki.certificateToPem(cert))] : [],
    );
    const certificate = certificates.find((candidate) => candidate.checkPrivateKey(keyObject));
    if (!certificate) throw new Error('no certificate that belongs to the key');
    return { certificate, key: keyObject };
  } catch (cause) {
    throw unusable('cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase', cause);
  }
}

function unusable(what: string, cause?: unknown): Refusal {
  return new Refusal('invalid', 'client_certificate_unusable', `The certificate ${what}.`, { cause });
}
