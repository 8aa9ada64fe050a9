// One HTTP request on a connection of its own, with the evidence of that connection filled in as far as it came. The time
// limit holds for all of it, the answer is bounded, and no redirect is followed. Plain HTTP is for what is signed in
// itself: CRLs and answers of OCSP.
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { Agent, type buildConnector, type Dispatcher } from 'undici';
import { DialFailure } from './dial.ts';
import { codeOfStatus, squidWords } from './http-tunnel.ts';
import type { Network } from './network.ts';
import { addressOf, type Route } from './proxy.ts';
import { basicAuthorization, tunnelFailure } from './tunnel-failure.ts';
import { isForwarded } from './tunnel.ts';

const LONGEST_ANSWER = 1_000_000;

export function createRequest({
  route,
  resolve,
  connect,
  secure,
}: Pick<Network, 'route' | 'resolve' | 'connect' | 'secure'>): Network['request'] {
  return async (url, init, timeoutMs, evidence, via, maxBytes = LONGEST_ANSWER) => {
    const deadline = performance.now() + timeoutMs;
    const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const scheme = url.protocol === 'http:' ? 'http' : 'https';
    const way = route({ scheme, host, port: Number(url.port || (scheme === 'http' ? 80 : 443)) }, via);
    if (way.proxy) evidence.proxy = addressOf(way.proxy);

    const dial = async (): Promise<Socket> => {
      try {
        const { socket, attempts } = await connect(way, await resolve(way, leftMs()), leftMs());
        evidence.addresses = attempts;
        return socket;
      } catch (error) {
        if (error instanceof DialFailure) evidence.addresses = error.attempts;
        throw error;
      }
    };
    const open = async (): Promise<Socket> => {
      const socket = await dial();
      if (scheme === 'http') return socket;
      const secured = await secure(socket, host, leftMs(), via.leg);
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
      maxResponseSize: maxBytes,
    });
    try {
      const {
        statusCode: status,
        headers,
        body,
      } = await agent.request({
        ...(await asked(url, init, way)),
        // The dialling has its own, more telling end at the same time, so it gets a head start.
        signal: AbortSignal.timeout(timeoutMs + 50),
      });
      const told = headers['x-squid-error'];
      if (way.proxy && isForwarded(way) && (status === 407 || told !== undefined))
        throw tunnelFailure(way.proxy, way, {
          code: codeOfStatus(status, String(told)),
          words: [`HTTP ${status}`, ...squidWords(told)].join(' '),
          status,
        });
      const content = await body.arrayBuffer();
      return new Response(content.byteLength > 0 ? content : null, {
        status: Math.min(status, 599), // a Response knows no higher ones
        headers: listed(headers),
      });
    } catch (cause) {
      throw new TypeError('fetch failed', { cause }); // as fetch reports everything that befalls a request
    } finally {
      void agent.destroy();
    }
  };
}

/** Not by fetch itself: it hides 407, refuses some ports, and unpacks what then knows no bound. */
async function asked(url: URL, init: RequestInit, way: Route): Promise<Dispatcher.RequestOptions> {
  const request = new Request(url, init);
  const { method } = request;
  const own = { ...Object.fromEntries(request.headers), 'accept-encoding': 'identity' };
  const body = request.body ? Buffer.from(await request.arrayBuffer()) : null;
  const { origin } = url;
  const path = url.pathname + url.search;
  if (!way.proxy || !isForwarded(way)) return { origin, path, method, headers: own, body };
  // Credentials only to a proxy that passes the request on: in a tunnel the target would get them.
  return { origin, path: origin + path, method, headers: { ...own, ...basicAuthorization(way.proxy) }, body };
}

function listed(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
}
