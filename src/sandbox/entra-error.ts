// What the token endpoint says when it gives no token, one row per cause. Natural faults and faults on demand read the
// same rows. The texts are Entra's, in the one-line layout it has used since about 2024; statuses as observed.
// Microsoft warns that texts and codes change: a client must not lean on more than `error` and the status.

import type { Instant } from '../time/clock.ts';

export interface EntraFacts {
  readonly tenant: string;
  readonly clientId: string;
  readonly appName: string;
  readonly scope: string;
  readonly resource: string;
  readonly parameter: string;
  readonly thumbprint: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly notBefore: string;
  readonly expires: string;
  readonly now: string;
}

export interface EntraError {
  readonly code: number;
  readonly status: number;
  readonly error: string;
  readonly text: (facts: EntraFacts) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const CERTIFICATE_PAGE = 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials';
const FEDERATION_PAGE = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

const assertionTime = (f: EntraFacts): string =>
  `Client assertion is not within its valid time range. Current time: ${f.now}, assertion valid from ${f.notBefore}, ` +
  `expiry time of assertion ${f.expires}. Review the documentation at ${CERTIFICATE_PAGE} .`;

const MINUTE_MS = 60_000;

/** Times that go with a fault on demand, where no assertion was looked at: one made an hour ahead, one of this morning. */
export function demandedTimes(name: EntraErrorName, now: Instant): Partial<EntraFacts> {
  const at = (minutes: number): string =>
    new Date(now + minutes * MINUTE_MS).toISOString().replace('Z', '0000Z');
  if (name === 'assertion-clock-skew') return { notBefore: at(60), expires: at(70) };
  return name === 'assertion-expired' ? { expires: at(-320) } : {};
}

const invalidSignature = (reason: string, f: EntraFacts): string =>
  `Client assertion contains an invalid signature. [Reason - ${reason}, Thumbprint of key used by client: '${f.thumbprint}', ` +
  `Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${f.clientId}'.]`;

const federated = (part: string, value: string): string =>
  `No matching federated identity record found for presented assertion ${part} '${value}'. Check your federated identity ` +
  `credential Subject, Audience and Issuer against the presented assertion. ${FEDERATION_PAGE}`;

const bad = (code: number, error: string, text: EntraError['text']): EntraError => ({
  code,
  status: 400,
  error,
  text,
});
const unauthorized = (code: number, text: EntraError['text']): EntraError => ({
  code,
  status: 401,
  error: 'invalid_client',
  text,
});

export const ENTRA_ERRORS = {
  'tenant-malformed': bad(
    900023,
    'invalid_request',
    (f) =>
      `Specified tenant identifier '${f.tenant}' is neither a valid DNS name, nor a valid external domain.`,
  ),
  'tenant-missing': bad(
    50059,
    'invalid_request',
    () =>
      'No tenant-identifying information found in either the request or implied by any provided credentials.',
  ),
  'tenant-not-found': bad(
    90002,
    'invalid_tenant',
    (f) =>
      `Tenant '${f.tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct ` +
      'cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.',
  ),
  'tenant-decommissioned': bad(
    5000224,
    'invalid_request',
    () =>
      "We're sorry, this resource is not available. If you're seeing this message by mistake, contact Microsoft support.",
  ),
  'cross-cloud': bad(
    900382,
    'invalid_request',
    () => 'Confidential Client is not supported in Cross Cloud request.',
  ),
  'app-not-found': bad(
    700016,
    'unauthorized_client',
    (f) =>
      `Application with identifier '${f.clientId}' was not found in the directory '${f.tenant}'. This can happen if the ` +
      'application has not been installed by the administrator of the tenant or consented to by any user in the tenant. ' +
      'You may have sent your authentication request to the wrong tenant.',
  ),
  'app-disabled': bad(
    7000112,
    'unauthorized_client',
    (f) => `Application '${f.clientId}'(${f.appName}) is disabled.`,
  ),
  'service-principal-missing': unauthorized(
    7000229,
    (f) =>
      `The client application ${f.clientId} is missing service principal in the tenant ${f.tenant}. See instructions here: ` +
      'https://go.microsoft.com/fwlink/?linkid=2225119',
  ),
  'resource-not-found': bad(
    500011,
    'invalid_resource',
    (f) =>
      `The resource principal named ${f.resource} was not found in the tenant named ${f.tenant}. This can happen if the ` +
      'application has not been installed by the administrator of the tenant or consented to by any user in the tenant. ' +
      'You might have sent your authentication request to the wrong tenant.',
  ),
  'resource-disabled': bad(
    500014,
    'invalid_resource',
    (f) =>
      `The service principal for resource '${f.resource}' is disabled. This indicate that a subscription within the tenant ` +
      'has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.',
  ),
  'client-credential-missing': unauthorized(
    7000218,
    () => "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ),
  'client-secret-invalid': unauthorized(
    7000215,
    (f) =>
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the ' +
      `client secret ID, for a secret added to app '${f.clientId}'.`,
  ),
  'client-secret-expired': unauthorized(
    7000222,
    (f) =>
      `The provided client secret keys for app '${f.clientId}' are expired. Visit the Azure portal to create new keys for ` +
      'your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.',
  ),
  'certificate-not-registered': unauthorized(700027, (f) => invalidSignature('The key was not found.', f)),
  'certificate-expired': unauthorized(700027, (f) => invalidSignature('The key used is expired.', f)),
  'assertion-signature-invalid': unauthorized(700027, (f) =>
    invalidSignature(
      'The key was found, but use of the key to verify the signature failed: it did not match.',
      f,
    ),
  ),
  'certificate-key-unsupported': unauthorized(
    5002730,
    () =>
      "Invalid JWT token. Unsupported key for the signing algorithm. Use an RSA key with 'RS256' or 'PS256'.",
  ),
  'assertion-expired': unauthorized(700024, assertionTime),
  'assertion-clock-skew': unauthorized(700024, assertionTime),
  'assertion-audience-wrong': unauthorized(
    700023,
    (f) =>
      `Client assertion audience claim does not match Realm issuer. Review the documentation at ${CERTIFICATE_PAGE} . ` +
      `Presented audience: '${f.audience}'.`,
  ),
  'assertion-issuer-wrong': unauthorized(
    700021,
    () =>
      `Client assertion application identifier doesn't match 'client_id' parameter. Review the documentation at ${CERTIFICATE_PAGE} .`,
  ),
  'assertion-malformed': bad(50027, 'invalid_request', () => 'JWT token is invalid or malformed.'),
  'federated-credential-missing': unauthorized(
    70025,
    (f) =>
      `The client '${f.clientId}'(${f.appName}) has no configured federated identity credentials. Configure one under ` +
      'Certificates & secrets, or present an assertion of a registered certificate.',
  ),
  'federated-credential-mismatch': unauthorized(700213, (f) => federated('subject', f.subject)),
  'federated-issuer-mismatch': unauthorized(700211, (f) => federated('issuer', f.issuer)),
  'federated-audience-mismatch': unauthorized(700212, (f) => federated('audience', f.audience)),
  'scope-invalid': bad(
    70011,
    'invalid_scope',
    (f) =>
      `The provided value for the input parameter 'scope' is not valid. The scope ${f.scope} is not valid.`,
  ),
  'scope-not-default': bad(
    1002012,
    'invalid_scope',
    (f) =>
      `The provided value for scope ${f.scope} is not valid. Client credential flows must have a scope value with /.default ` +
      'suffixed to the resource identifier (application ID URI).',
  ),
  'missing-parameter': bad(
    900144,
    'invalid_request',
    (f) => `The request body must contain the following parameter: '${f.parameter}'.`,
  ),
  'request-malformed': bad(
    9002313,
    'invalid_request',
    () => 'Invalid request. Request is malformed or invalid.',
  ),
  'grant-type-unsupported': bad(
    70003,
    'unsupported_grant_type',
    () => "The app requested an unsupported grant type. The sandbox knows 'client_credentials' only.",
  ),
  'method-not-post': bad(
    900561,
    'invalid_request',
    () => 'The endpoint only accepts POST requests. Received a GET request.',
  ),
  'conditional-access-blocked': bad(
    53003,
    'invalid_grant',
    () =>
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  ),
  'token-request-loop': bad(
    50196,
    'invalid_grant',
    () =>
      'The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
  ),
  'entra-throttled': {
    code: 90055,
    status: 429,
    error: 'temporarily_unavailable',
    text: () =>
      'The server has terminated the request because there are too many requests. Retry after the given time.',
    headers: { 'retry-after': '17' },
  },
  'entra-transient': {
    code: 90033,
    status: 503,
    error: 'temporarily_unavailable',
    text: () => 'A transient error has occurred. Please try again.',
  },
} as const satisfies Readonly<Record<string, EntraError>>;

export type EntraErrorName = keyof typeof ENTRA_ERRORS;
