// Answers of the token endpoint that are not Entra's JSON: what proxies and gateways on the way put in its place, and
// what other providers say. Rows by fault name.

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: string;
}

const page = (status: number, title: string, text: string, more: Partial<HttpAnswer> = {}): HttpAnswer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
  ...more,
});

const google = (error: string, text: string): HttpAnswer => ({
  status: 400,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify({ error, error_description: text }),
});

export const HTTP_FAULTS: Readonly<Record<string, HttpAnswer>> = {
  'proxy-auth-required': page(
    407,
    'Proxy Authentication Required',
    'This proxy serves only users who have signed in.',
    { headers: { 'proxy-authenticate': 'Basic realm="proxy.contoso.example"' } },
  ),
  'proxy-bad-gateway': page(
    502,
    'Bad Gateway',
    'The proxy server received no answer from the upstream server.',
  ),
  'proxy-unreachable-authority': page(
    504,
    'Gateway Timeout',
    'The proxy could not connect to login.microsoftonline.com.',
  ),
  'proxy-html': page(200, 'Sign in to the network', 'Accept the terms of use to continue.', {
    cause: 'proxy-bad-gateway',
  }),
  'token-empty-503': {
    status: 503,
    contentType: 'text/plain',
    body: '',
    headers: { 'retry-after': '30' },
    cause: 'entra-transient',
  },
  'google-delegation-missing': google(
    'unauthorized_client',
    'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
  ),
  'google-key-invalid': google('invalid_grant', 'Invalid JWT Signature.'),
};
