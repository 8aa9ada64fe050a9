// The listening server: plain HTTP, or TLS with certificate files of one's own. Limits keep a slow or greedy client from
// holding what others need.
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import type { Secret } from '../secrets/secrets.ts';
import { Refusal } from '../refusal.ts';

export interface TlsFiles {
  readonly certificate: string;
  readonly key: Secret;
}

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** Only tests have less of it. */
export interface Patience {
  readonly headersWithinMs?: number;
}

/** A browser sends its request in one go; whoever needs longer is not one. */
const HEADERS_WITHIN_MS = 10_000;
/** Room for a form of several megabytes on a poor line. */
const REQUEST_WITHIN_MS = 60_000;
/** Longer than the 60 s after which usual proxies give up an idle connection, so that none is used as it closes. */
const KEEP_ALIVE_MS = 65_000;
const MOST_HEADERS_BYTES = 16_384;
const MOST_CONNECTIONS = 2_000;

type Fetch = Parameters<typeof getRequestListener>[0];

export function listen(
  fetch: Fetch,
  at: { readonly host: string; readonly port: number },
  tls: TlsFiles | undefined,
  { headersWithinMs = HEADERS_WITHIN_MS }: Patience = {},
): Promise<Listening> {
  const options = {
    headersTimeout: headersWithinMs,
    requestTimeout: REQUEST_WITHIN_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: headersWithinMs / 2,
    maxHeaderSize: MOST_HEADERS_BYTES,
  };
  const answer = getRequestListener(fetch);
  const listener: Parameters<typeof createHttpServer>[1] = (request, response) =>
    void answer(request, response);
  const server = tls ? createTlsServer(tls, options, listener) : createHttpServer(options, listener);
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notListening(at, error)));
    server.listen(at.port, at.host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : at.port,
        stop: () => stopped(server),
      });
    });
  });
}

function createTlsServer(
  { certificate, key }: TlsFiles,
  options: object,
  listener: Parameters<typeof createHttpServer>[1],
): Server {
  try {
    const tls = { cert: certificate, key: key.reveal(), minVersion: 'TLSv1.2' } as const;
    return createHttpsServer({ ...options, ...tls }, listener);
  } catch (cause) {
    throw new Refusal(
      'configuration',
      'tls_files_unusable',
      'Foyer cannot serve HTTPS with this certificate and key. Check that FOYER_TLS_CERTIFICATE holds the certificate with its chain and FOYER_TLS_KEY its unencrypted private key, both in PEM.',
      { cause },
    );
  }
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function notListening({ host, port }: { host: string; port: number }, cause: NodeJS.ErrnoException): Refusal {
  return new Refusal(
    'unavailable',
    'address_not_available',
    `Foyer cannot listen on ${host}:${port} (${cause.code}). Free the address, or set FOYER_LISTEN to another.`,
    { cause },
  );
}
