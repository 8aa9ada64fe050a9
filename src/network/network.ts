// The one place that opens sockets. A leg (token endpoint, SMTP) asks here for a connection and gets, with it or with
// the failure, the evidence of how it went.
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { Agent, fetch, type buildConnector } from 'undici';
import { realClock, type Clock } from '../time/clock.ts';
import { createStatusCheck, directStatusFetch, type StatusFetch } from './certificate-status-transport.ts';
import { createChainProbe, type ChainProbe } from './chain-probe-transport.ts';
import { DialFailure, dialAddresses, resolveHost, type Address, type AddressAttempt } from './dial.ts';
import { type TlsEvidence } from './secure.ts';
import { createVouchedTls, type TrustedAuthorities } from './vouched-tls-transport.ts';

export { DialFailure, type Address, type AddressAttempt } from './dial.ts';
export { TlsFailure, type ReceivedCertificate, type TlsEvidence } from './secure.ts';
export type { ProbedChain } from './chain-probe-transport.ts';
export type { TrustedAuthorities } from './vouched-tls-transport.ts';

/** What one HTTPS request showed of its connection. */
export interface HttpsEvidence {
  addresses?: readonly AddressAttempt[];
  tls?: TlsEvidence;
}

export interface Network {
  resolve(host: string, timeoutMs: number): Promise<readonly Address[]>;
  connect(
    addresses: readonly Address[],
    port: number,
    timeoutMs: number,
  ): Promise<{ socket: Socket; attempts: readonly AddressAttempt[] }>;
  secure(
    socket: Socket,
    host: string,
    timeoutMs: number,
  ): Promise<{ socket: TLSSocket; evidence: TlsEvidence }>;
  /** One HTTPS request on a connection of its own, with the evidence filled in as far as it came. Follows no redirect. */
  request(url: URL, init: RequestInit, timeoutMs: number, evidence: HttpsEvidence): Promise<Response>;
  /** The certificates that a server sends, and what Foyer thinks of them. Says nothing else to the server. */
  probeChain: ChainProbe;
}

export interface NetworkOptions {
  readonly clock?: Clock;
  /** How answers about revocation are fetched. */
  readonly fetchStatus?: StatusFetch;
}

export function createNetwork(
  trust: TrustedAuthorities,
  { clock = realClock, fetchStatus }: NetworkOptions = {},
): Network {
  const checkStatus = createStatusCheck({
    trust,
    clock,
    fetch: fetchStatus ?? directStatusFetch(() => trust.context()),
  });
  const upgrade = createVouchedTls(trust, checkStatus);
  return {
    resolve: resolveHost,
    connect: dialAddresses,
    secure: upgrade,
    probeChain: createChainProbe({ resolve: resolveHost, connect: dialAddresses, secure: upgrade, trust }),
    async request(url, init, timeoutMs, evidence) {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const deadline = performance.now() + timeoutMs;
      const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));
      const dial = async (): Promise<Socket> => {
        try {
          const addresses = await resolveHost(host, leftMs());
          const dialled = await dialAddresses(addresses, Number(url.port || 443), leftMs());
          evidence.addresses = dialled.attempts;
          return dialled.socket;
        } catch (error) {
          if (error instanceof DialFailure) evidence.addresses = error.attempts;
          throw error;
        }
      };
      const open = async (): Promise<TLSSocket> => {
        const secured = await upgrade(await dial(), host, leftMs());
        evidence.tls = secured.evidence;
        return secured.socket;
      };
      const connector: buildConnector.connector = (_options, done) => {
        open().then(
          (socket) => done(null, socket),
          (error: unknown) => done(error as Error, null),
        );
      };
      // A token is asked for about once an hour: a connection of its own costs little and needs no upkeep.
      const agent = new Agent({
        connect: connector,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        maxResponseSize: 1_000_000,
      });
      try {
        // The dialling has its own, more telling end at the same time, so it gets a head start.
        const signal = AbortSignal.timeout(timeoutMs + 50);
        const answer = await fetch(url, {
          ...(init as object),
          redirect: 'manual',
          signal,
          dispatcher: agent,
        });
        const body = await answer.arrayBuffer();
        return new Response(body.byteLength > 0 ? body : null, {
          status: Math.min(answer.status, 599), // a Response knows no higher ones
          headers: [...answer.headers] as [string, string][],
        });
      } finally {
        void agent.destroy();
      }
    },
  };
}
