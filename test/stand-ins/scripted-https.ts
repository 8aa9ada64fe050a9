// An HTTPS server that answers as the test tells it to, with a network that trusts it: for token endpoints, proxies and
// gateways of every temper.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createSecureContext } from 'node:tls';
import { createNetwork, type Network } from '../../src/network/network.ts';
import type { OAuthClient } from '../../src/oauth/oauth.ts';
import { createCertificateAuthority, type CertificateKind } from '../../src/sandbox/certificate-authority.ts';
import { Secret } from '../../src/secrets/secrets.ts';

export interface HeardRequest {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as a form. */
  readonly form: URLSearchParams;
}

export interface ScriptedHttps {
  readonly port: number;
  readonly network: Network;
  /** Whom to trust for it. */
  readonly caCertificate: string;
  readonly requests: HeardRequest[];
  /** A client whose token endpoint this is. */
  readonly client: (change?: Partial<OAuthClient>) => OAuthClient;
}

const authority = createCertificateAuthority(['localhost', '127.0.0.1']);

export async function createScriptedHttps(
  t: TestContext,
  answer: (request: HeardRequest, response: ServerResponse) => void,
  kind: CertificateKind = 'good',
): Promise<ScriptedHttps> {
  const requests: HeardRequest[] = [];
  const { chain, key } = await (await authority).serverCertificate(kind);
  const server = createServer({ cert: chain, key }, (request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const heard = {
          url: request.url ?? '',
          headers: request.headers,
          body,
          form: new URLSearchParams(body),
        };
        requests.push(heard);
        answer(heard, response);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const context = createSecureContext({ ca: (await authority).certificate, minVersion: 'TLSv1.2' });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    caCertificate: (await authority).certificate,
    network: createNetwork({ context: () => Promise.resolve(context) }),
    client: (change = {}) => ({
      tokenEndpoint: `https://127.0.0.1:${port}/tenant/oauth2/v2.0/token`,
      clientId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011',
      scope: 'https://outlook.office.com/.default',
      credential: { type: 'secret', secret: new Secret('wert~8Q/with+signs=') },
      clientAuthentication: 'post',
      extraParameters: {},
      proxy: null,
      ...change,
    }),
  };
}

/** The endpoint's answer with a token. */
export function grant(
  response: ServerResponse,
  token = 'eyJhbGciOiJub25lIn0.e30.c2lnbmF0dXJl',
  expiresIn = 3599,
): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ token_type: 'Bearer', expires_in: expiresIn, access_token: token }));
}
