// One request to the token endpoint (RFC 6749 §4.4, client credentials), and its answer as a value, whatever happens:
// a token, or the failure with its evidence. Decides nothing and caches nothing.
import { readFile } from 'node:fs/promises';
import * as oauth from 'oauth4webapi';
import { isNetworkFailure, toldCode, type HttpsEvidence, type Network } from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { openCertificate, type ClientCertificate } from './client-certificate.ts';
import type { OAuthClient } from './credential.ts';
import type { AccessToken } from './token.ts';
import { clockSkew, failureFromAnswer, type TokenFailure } from './token-answer.ts';

export interface TokenRequestEvidence extends HttpsEvidence {
  httpStatus?: number;
  clockSkewMs?: number;
  requestId?: string;
}

export type TokenAnswer =
  | { readonly ok: true; readonly token: AccessToken; readonly evidence: TokenRequestEvidence }
  | {
      readonly ok: false;
      readonly failure: TokenFailure;
      readonly evidence: TokenRequestEvidence;
      readonly cause?: unknown;
    };

interface TokenNeeds {
  readonly network: Pick<Network, 'request'>;
  readonly clock: Clock;
}

export async function requestToken(
  client: OAuthClient,
  timeoutMs: number,
  { network, clock }: TokenNeeds,
): Promise<TokenAnswer> {
  const evidence: TokenRequestEvidence = {};
  let sent: RequestInit = {};
  const server: oauth.AuthorizationServer = {
    issuer: client.tokenEndpoint,
    token_endpoint: client.tokenEndpoint,
  };
  const party: oauth.Client = { client_id: client.clientId };
  // The server counts a token's life from before its answer is here, so it is counted from the question.
  const askedAt = clock.now();
  try {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      party,
      await clientAuthentication(client, askedAt),
      { scope: client.scope, ...client.extraParameters },
      {
        [oauth.customFetch]: (url: string, init: RequestInit) => {
          sent = init;
          return network.request(new URL(url), sent, timeoutMs, evidence, {
            leg: 'token',
            proxy: client.proxy,
          });
        },
      },
    );
    return await judge(response, { server, party, askedAt, now: clock.now(), evidence, sent });
  } catch (error) {
    return { ok: false, failure: failureFromError(error, evidence), evidence, cause: error };
  }
}

interface Asked {
  readonly server: oauth.AuthorizationServer;
  readonly party: oauth.Client;
  readonly askedAt: Instant;
  readonly now: Instant;
  readonly evidence: TokenRequestEvidence;
  readonly sent: RequestInit;
}

async function judge(
  response: Response,
  { server, party, askedAt, now, evidence, sent }: Asked,
): Promise<TokenAnswer> {
  const body = await response.text();
  evidence.httpStatus = response.status;
  const skew = clockSkew(response.headers, now);
  if (skew !== undefined) evidence.clockSkewMs = skew;
  const requestId = response.headers.get('x-ms-request-id');
  if (requestId) evidence.requestId = requestId;
  if (response.status !== 200) {
    const shown = withoutSentCredentials(body, sent);
    return { ok: false, failure: failureFromAnswer(response.status, response.headers, shown, now), evidence };
  }
  try {
    const answer = await oauth.processClientCredentialsResponse(server, party, new Response(body, response));
    const lifeMs = (answer.expires_in ?? 300) * 1000; // RFC 6749 only recommends `expires_in`; then assume little
    return {
      ok: true,
      token: { value: new Secret(answer.access_token), receivedAt: askedAt, expiresAt: askedAt + lifeMs },
      evidence,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The body may hold a token that something else is wrong with, so neither it nor the error that quotes it leaves.
    const message = 'the answer is not a token response (RFC 6749 §5.1)';
    return { ok: false, failure: { stage: 'token', aadsts: [], message, httpStatus: 200 }, evidence };
  }
}

async function clientAuthentication(client: OAuthClient, now: Instant): Promise<oauth.ClientAuth> {
  const { credential } = client;
  switch (credential.type) {
    case 'secret':
      return client.clientAuthentication === 'basic'
        ? oauth.ClientSecretBasic(credential.secret.reveal())
        : oauth.ClientSecretPost(credential.secret.reveal());
    case 'certificate':
      return signedAssertion(openCertificate(credential), client, now);
    case 'federated': {
      // Read anew each time: the platform that issues it replaces the file well before it expires.
      const assertion = await readAssertion(credential.assertionFile);
      return (_server, party, body) => {
        body.set('client_id', party.client_id);
        body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
        body.set('client_assertion', assertion);
      };
    }
  }
}

const ASSERTION_LIFE_S = 600; // Microsoft Learn, "Certificate credentials": 5 to 10 minutes after nbf

async function signedAssertion(
  certificate: ClientCertificate,
  client: OAuthClient,
  now: Instant,
): Promise<oauth.ClientAuth> {
  const der = certificate.key.export({ format: 'der', type: 'pkcs8' });
  const key = await crypto.subtle.importKey(
    'pkcs8',
    new Uint8Array(der),
    { name: 'RSA-PSS', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const issuedAt = Math.floor(now / 1000);
  return oauth.PrivateKeyJwt(key, {
    [oauth.modifyAssertion](header, payload) {
      header.typ = 'JWT';
      header['x5t#S256'] = certificate.thumbprint;
      payload.aud = client.tokenEndpoint; // a string: Entra refuses an array (AADSTS50027)
      payload.iat = issuedAt;
      payload.nbf = issuedAt;
      payload.exp = issuedAt + ASSERTION_LIFE_S;
    },
  });
}

async function readAssertion(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Refusal(
      'configuration',
      'assertion_file_unreadable',
      `The assertion file cannot be read: ${code}. Check its path and that Foyer may read it.`,
      { cause },
    );
  }
}

/** Proxies and gateways quote requests that they do not like, in their own encoding. */
function withoutSentCredentials(body: string, { body: form, headers }: RequestInit): string {
  const fields = form instanceof URLSearchParams ? form : new URLSearchParams();
  const values = [...['client_secret', 'client_assertion'].map((name) => fields.get(name) ?? '')];
  const basic = new Headers(headers).get('authorization')?.replace(/^Basic /i, '') ?? '';
  const plain = [...values, basic, ...Buffer.from(basic, 'base64').toString('utf8').split(':').slice(1)];
  const written = plain.flatMap((text) => [
    text,
    encodeURIComponent(text),
    new URLSearchParams([['', text]]).toString().slice(1),
    decodeForm(text),
    JSON.stringify(text).slice(1, -1),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ]);
  return written
    .filter((text) => text !== '')
    .reduce((shown, text) => shown.replaceAll(text, '[secret]'), body);
}

/** In HTTP Basic the secret stands form-encoded (RFC 6749 §2.3.1). */
function decodeForm(text: string): string {
  return new URLSearchParams(`=${text}`).get('') ?? '';
}

function failureFromError(error: unknown, evidence: TokenRequestEvidence): TokenFailure {
  const stage = evidence.tls ? 'token' : 'token-connect';
  let code: string | undefined;
  for (let at = error; at instanceof Error; at = at.cause) {
    if (isNetworkFailure(at))
      return { stage: 'token-connect', aadsts: [], message: at.message, code: toldCode(at) };
    if (at instanceof Refusal) return { stage: 'token', aadsts: [], message: at.message, code: at.code };
    const { code: own } = at as NodeJS.ErrnoException;
    if (
      at.name === 'TimeoutError' ||
      (typeof own === 'string' && /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(own))
    )
      return { stage, aadsts: [], message: 'the token endpoint did not answer in time', code: 'ETIMEDOUT' };
    if (typeof own === 'string') code ??= own;
  }
  // How fetch reports everything that befalls a request: a TypeError around the cause.
  if (!(error instanceof TypeError) || !/^(fetch failed|terminated)$/.test(error.message)) throw error; // not the world’s doing
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return { stage, aadsts: [], message: `the request failed: ${cause}`, code: code ?? 'request-failed' };
}
