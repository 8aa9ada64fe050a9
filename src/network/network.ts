// The one place that opens sockets. A leg (token endpoint, SMTP, webhook, CRL) asks here for a connection, says through
// which proxy, and gets, with it or with the failure, the evidence of how it went.
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { realClock, type Clock } from '../time/clock.ts';
import { createStatusCheck, statusFetchBy, type StatusFetch } from './certificate-status-transport.ts';
import { createChainProbe, type ChainProbe } from './chain-probe-transport.ts';
import { sendDatagrams } from './datagram.ts';
import { resolveHost, type Address, type AddressAttempt, type Dialled } from './dial.ts';
import type { ProxyVariables } from './environment-proxy.ts';
import { routeTo, type Leg, type ProxyChoice, type Route, type Target, type Via } from './proxy.ts';
import { createRequest } from './request.ts';
import { secure, TlsFailure, type TlsEvidence } from './secure.ts';
import { dialRoute, named } from './tunnel.ts';
import { createVouchedTls, type TrustedAuthorities } from './vouched-tls-transport.ts';

export { DialFailure, type Address, type AddressAttempt } from './dial.ts';
export { addressOf, type Leg, type Proxy, type ProxyChoice, type Route, type Via } from './proxy.ts';
export {
  createNetworkSettings,
  networkSettingsInput,
  type NetworkProxies,
  type NetworkSettings,
} from './network-settings.ts';
export { completeProxy, isHost, proxySchema } from './proxy-settings.ts';
export { isNetworkFailure, networkFailureIn, toldCode, type NetworkFailure } from './network-failure.ts';
export { ProxyFailure } from './proxy-failure.ts';
export { TlsFailure, type ReceivedCertificate, type TlsEvidence } from './secure.ts';
export type { ProbedChain, ProbeTarget } from './chain-probe-transport.ts';
export { WITHOUT_AUTHORITY } from './vouched-tls-transport.ts';

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
  /** By UDP, past any proxy: to the first address that does not refuse them. Throws a DialFailure. */
  sendDatagrams(
    route: Route,
    addresses: readonly Address[],
    datagrams: readonly Uint8Array[],
    timeoutMs: number,
  ): Promise<readonly AddressAttempt[]>;
  /** One HTTPS or HTTP request, see request.ts. `maxBytes` bounds the answer, packed and unpacked; 1 MB by default. */
  request(
    url: URL,
    init: RequestInit,
    timeoutMs: number,
    evidence: HttpsEvidence,
    via: Via,
    maxBytes?: number,
  ): Promise<Response>;
  /** The certificates that a server sends, and what Foyer thinks of them. Says nothing else to the server. */
  probeChain: ChainProbe;
}

export interface NetworkOptions {
  readonly clock?: Clock;
  /** What the environment says of proxies, for legs that are set to listen to it. */
  readonly variables?: ProxyVariables;
  /** The proxy of questions about revocation. */
  readonly statusProxy?: () => Promise<ProxyChoice>;
  /** In place of the network, for tests. */
  readonly fetchStatus?: StatusFetch;
}

type Ways = Pick<Network, 'route' | 'resolve' | 'connect' | 'secure'>;

export function createNetwork(
  trust: TrustedAuthorities,
  {
    clock = realClock,
    variables = {},
    statusProxy = () => Promise.resolve(null),
    fetchStatus,
  }: NetworkOptions = {},
): Network {
  const waysBy = (secureBy: Network['secure']): Ways => ({
    route: (target, via) => routeTo(target, via, variables),
    resolve: (way, timeoutMs) =>
      named(way, resolveHost(way.proxy?.host ?? way.target.host, timeoutMs), way.proxy && 'proxy'),
    connect: (way, addresses, timeoutMs) => dialRoute(way, addresses, timeoutMs, secureBy),
    secure: secureBy,
  });
  // What carries the questions about revocation is not asked about in turn: that would not end.
  const unasked = waysBy(
    onLeg(async (socket, host, timeoutMs) =>
      secure(socket, { host, timeoutMs, context: await trust.context() }),
    ),
  );
  const fetch = fetchStatus ?? statusFetchBy(createRequest(unasked), statusProxy);
  const vouched = createVouchedTls(trust, createStatusCheck({ trust, clock, fetch }));
  const ways = waysBy(onLeg(vouched));
  return {
    ...ways,
    sendDatagrams: (way, addresses, datagrams, timeoutMs) =>
      named(way, sendDatagrams(addresses, way.target.port, datagrams, timeoutMs)),
    request: createRequest(ways),
    probeChain: createChainProbe({ ...ways, secure: vouched, trust }),
  };
}

/** Failures name the leg that they befell. */
function onLeg(
  upgrade: (socket: Socket, host: string, timeoutMs: number) => ReturnType<Network['secure']>,
): Network['secure'] {
  return async (socket, host, timeoutMs, leg) => {
    try {
      return await upgrade(socket, host, timeoutMs);
    } catch (error) {
      if (error instanceof TlsFailure && leg) error.leg = leg;
      throw error;
    }
  };
}
