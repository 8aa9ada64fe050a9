// Whether a token request proves to be the application: by secret, by an assertion of a registered certificate, or by
// an assertion of a federated issuer. Checked in Entra's order, so that of several faults the same one is named.
import {
  createHash,
  createPublicKey,
  timingSafeEqual,
  type KeyObject,
  type X509Certificate,
} from 'node:crypto';
import { compactVerify, decodeJwt, decodeProtectedHeader, errors, type JWTPayload } from 'jose';
import type { Instant } from '../time/clock.ts';
import type { App } from './directory.ts';
import type { EntraErrorName, EntraFacts } from './entra-error.ts';

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export type ClientProof =
  | { readonly kind: 'proved'; readonly credential: 'secret' | 'assertion' }
  | { readonly kind: 'failed'; readonly error: EntraErrorName; readonly facts?: Partial<EntraFacts> };

export interface PresentedCredential {
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
  readonly assertionType: string | undefined;
}

/** Entra forgives a client's clock five minutes. */
const SKEW_SECONDS = 300;

const failed = (error: EntraErrorName, facts?: Partial<EntraFacts>): ClientProof =>
  facts ? { kind: 'failed', error, facts } : { kind: 'failed', error };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right));

function bySecret(app: App, secret: string, now: Instant): ClientProof {
  const match = app.secrets.find((candidate) => isSame(candidate.secret.reveal(), secret));
  if (!match) return failed('client-secret-invalid');
  return match.expiresAt <= now ? failed('client-secret-expired') : { kind: 'proved', credential: 'secret' };
}

interface Assertion {
  readonly text: string;
  readonly header: { readonly alg?: string; readonly x5t?: string; readonly thumbprint256?: string };
  readonly claims: JWTPayload;
}

function readAssertion(text: string): Assertion | undefined {
  try {
    const header = decodeProtectedHeader(text);
    const thumbprint = header['x5t#S256'];
    return {
      text,
      header: {
        ...(header.alg === undefined ? {} : { alg: header.alg }),
        ...(typeof header.x5t === 'string' ? { x5t: header.x5t } : {}),
        ...(typeof thumbprint === 'string' ? { thumbprint256: thumbprint } : {}),
      },
      claims: decodeJwt(text),
    };
  } catch (error) {
    // jose reports a text that is no JWT as either of the two.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

async function isSignedBy(assertion: Assertion, key: KeyObject, algorithms: string[]): Promise<boolean> {
  try {
    await compactVerify(assertion.text, key, { algorithms });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

const thumbprint = (certificate: X509Certificate, hash: 'sha1' | 'sha256'): string =>
  createHash(hash).update(certificate.raw).digest('base64url');

function registeredCertificate(app: App, { header }: Assertion): X509Certificate | undefined {
  return app.certificates.find(
    (candidate) =>
      thumbprint(candidate, 'sha256') === header.thumbprint256 ||
      thumbprint(candidate, 'sha1') === header.x5t,
  );
}

const isoOf = (seconds: number | undefined): string =>
  `${new Date((seconds ?? 0) * 1000).toISOString().slice(0, -1)}0000Z`;

function timeFault({ exp, nbf }: JWTPayload, now: Instant): ClientProof | undefined {
  const seconds = now / 1000;
  const facts = { now: isoOf(seconds), notBefore: isoOf(nbf), expires: isoOf(exp) };
  if (exp === undefined) return failed('assertion-malformed');
  if (exp + SKEW_SECONDS <= seconds) return failed('assertion-expired', facts);
  if (nbf !== undefined && nbf - SKEW_SECONDS > seconds) return failed('assertion-clock-skew', facts);
  return undefined;
}

async function byCertificate(
  app: App,
  assertion: Assertion,
  audiences: readonly string[],
  now: Instant,
): Promise<ClientProof> {
  const { header, claims } = assertion;
  if (header.alg !== 'RS256' && header.alg !== 'PS256') return failed('certificate-key-unsupported');
  const claimed = header.thumbprint256 ?? header.x5t;
  if (claimed === undefined || typeof claims.aud !== 'string') return failed('assertion-malformed');
  const facts = { thumbprint: Buffer.from(claimed, 'base64url').toString('hex').toUpperCase() };
  const certificate = registeredCertificate(app, assertion);
  if (!certificate) return failed('certificate-not-registered', facts);
  if (!(await isSignedBy(assertion, certificate.publicKey, ['RS256', 'PS256'])))
    return failed('assertion-signature-invalid', facts);
  if (certificate.validToDate.getTime() <= now) return failed('certificate-expired', facts);
  if (claims.iss !== app.clientId || claims.sub !== app.clientId) return failed('assertion-issuer-wrong');
  if (!audiences.includes(claims.aud)) return failed('assertion-audience-wrong', { audience: claims.aud });
  return timeFault(claims, now) ?? { kind: 'proved', credential: 'assertion' };
}

/** Entra compares issuer, audience and subject letter by letter, case included, and names the first that differs. */
async function byFederation(app: App, assertion: Assertion, now: Instant): Promise<ClientProof> {
  const { iss = '', sub = '', aud } = assertion.claims;
  const audience = typeof aud === 'string' ? aud : (aud?.[0] ?? '');
  if (app.federatedCredentials.length === 0) return failed('federated-credential-missing');
  const ofIssuer = app.federatedCredentials.filter((credential) => credential.issuer === iss);
  if (ofIssuer.length === 0) return failed('federated-issuer-mismatch', { issuer: iss });
  const ofAudience = ofIssuer.filter((credential) => credential.audience === audience);
  if (ofAudience.length === 0) return failed('federated-audience-mismatch', { audience });
  const match = ofAudience.find((credential) => credential.subject === sub);
  if (!match) return failed('federated-credential-mismatch', { subject: sub });
  const key = createPublicKey(match.publicKey);
  if (!(await isSignedBy(assertion, key, ['RS256', 'PS256', 'ES256'])))
    return failed('assertion-signature-invalid');
  return timeFault(assertion.claims, now) ?? { kind: 'proved', credential: 'assertion' };
}

export async function proveClient(
  app: App,
  presented: PresentedCredential,
  audiences: readonly string[],
  now: Instant,
): Promise<ClientProof> {
  if (presented.assertion) {
    if (presented.assertionType !== ASSERTION_TYPE)
      return failed('missing-parameter', { parameter: 'client_assertion_type' });
    const assertion = readAssertion(presented.assertion);
    if (!assertion) return failed('assertion-malformed');
    const isOwn = assertion.claims.iss?.toLowerCase() === app.clientId || assertion.claims.iss === undefined;
    const hasCertificateHeader =
      assertion.header.x5t !== undefined || assertion.header.thumbprint256 !== undefined;
    return isOwn || (hasCertificateHeader && app.federatedCredentials.length === 0)
      ? byCertificate(app, assertion, audiences, now)
      : byFederation(app, assertion, now);
  }
  return presented.secret ? bySecret(app, presented.secret, now) : failed('client-credential-missing');
}
