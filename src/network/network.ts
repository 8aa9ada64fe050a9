// The one place that opens sockets. A leg (token endpoint, SMTP, webhook, CRL) asks here for a connection, says through
// which proxy, and gets, with it or with the failure, the evidence of how it went.
import type { Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import { resolveHost, type Address, type AddressAttempt, type Dialled } from './dial.ts';
import type { ProxyVariables } from './environment-proxy.ts';
import { routeTo, type Leg, type Route, type Target, type Via } from './proxy.ts';
import { createRequest } from './request.ts';
import { secure, TlsFailure, type TlsEvidence } from './secure.ts';
import { dialRoute, named } from './tunnel.ts';

export { DialFailure, type Address, type AddressAttempt } from './dial.ts';
export type { ProxyVariables } from './environment-proxy.ts';
export { addressOf, type Leg, type Proxy, type ProxyChoice, type Route, type Via } from './proxy.ts';
export {
  createNetworkSettings,
  parseNetworkSettings,
  type NetworkProxies,
  type NetworkSettings,
} from './network-settings.ts';
export { completeProxy, isHost, proxySchema } from './proxy-settings.ts';
export { isNetworkFailure, networkFailureIn, toldCode, type NetworkFailure } from './network-failure.ts';
export { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';
export { TlsFailure, type ReceivedCertificate, type TlsEvidence } from './secure.ts';

/** What is trusted to vouch for a server, asked anew for each connection so that changes count at once. */
export interface TrustedAuthorities {
  context(): Promise<SecureContext>;
}

/** What one HTTPS request showed of its connection. */
export interface HttpsEvidence {
  /** `host:port` of the proxy; then the addresses are its own. */
  proxy?: string;
  addresses?: readonly AddressAttempt[];
  tls?: TlsEvidence;
}

export interface Network {
  /** Who is to be dialled to come to the target. Throws a ProxyFailure where the environment names no usable proxy. */
  route(target: Target, via: Via): Route;
  /** The addresses of whoever is dialled: behind a proxy the proxy's, which looks up the target by itself. */
  resolve(route: Route, timeoutMs: number): Promise<readonly Address[]>;
  /** Through the proxy too, where there is one. Throws DialFailure, TlsFailure or ProxyFailure. */
  connect(route: Route, addresses: readonly Address[], timeoutMs: number): Promise<Dialled>;
  secure(
    socket: Socket,
    host: string,
    timeoutMs: number,
    leg?: Leg,
  ): Promise<{ socket: TLSSocket; evidence: TlsEvidence }>;
  /** One HTTPS or HTTP request, see request.ts. `maxBytes` bounds the answer, packed and unpacked; 1 MB by default. */
  request(
    url: URL,
    init: RequestInit,
    timeoutMs: number,
    evidence: HttpsEvidence,
    via: Via,
    maxBytes?: number,
  ): Promise<Response>;
}

export function createNetwork(trust: TrustedAuthorities, variables: ProxyVariables = {}): Network {
  const upgrade: Network['secure'] = async (socket, host, timeoutMs, leg) => {
    try {
      return await secure(socket, { host, timeoutMs, context: await trust.context() });
    } catch (error) {
      if (error instanceof TlsFailure && leg) error.leg = leg;
      throw error;
    }
  };
  const route: Network['route'] = (target, via) => routeTo(target, via, variables);
  const resolve: Network['resolve'] = (way, timeoutMs) =>
    named(way, resolveHost(way.proxy?.host ?? way.target.host, timeoutMs), way.proxy && 'proxy');
  const connect: Network['connect'] = (way, addresses, timeoutMs) =>
    dialRoute(way, addresses, timeoutMs, upgrade);
  const ways = { route, resolve, connect, secure: upgrade };
  return { ...ways, request: createRequest(ways) };
}
