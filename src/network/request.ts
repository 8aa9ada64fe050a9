// One HTTP request on a connection of its own, with the evidence of that connection filled in as far as it came. The time
// limit holds for all of it, the answer is bounded, and no redirect is followed. Plain HTTP is for what is signed in
// itself: CRLs and answers of OCSP.
import type { Socket } from 'node:net';
import { Agent, errors, fetch, type buildConnector, type Dispatcher } from 'undici';
import { DialFailure } from './dial.ts';
import { codeOfStatus } from './http-tunnel.ts';
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
      const answer = await fetch(url, {
        ...(init as object),
        headers: [...new Headers(init.headers), ...forwarding(way)],
        redirect: 'manual',
        // The dialling has its own, more telling end at the same time, so it gets a head start.
        signal: AbortSignal.timeout(timeoutMs + 50),
        dispatcher: isForwarded(way) ? agent.compose(withWholeUrl) : agent,
      });
      const told = answer.headers.get('x-squid-error');
      if (way.proxy && isForwarded(way) && (answer.status === 407 || told !== null)) {
        const words = `HTTP ${answer.status} ${answer.statusText}`.trim();
        const { status } = answer;
        throw tunnelFailure(way.proxy, way, { code: codeOfStatus(status, told ?? ''), words, status });
      }
      const body = await wholeBody(answer.body, maxBytes);
      return new Response(body.byteLength > 0 ? body : null, {
        status: Math.min(answer.status, 599), // a Response knows no higher ones
        headers: [...answer.headers] as [string, string][],
      });
    } finally {
      void agent.destroy();
    }
  };
}

/** Only for a proxy that passes the request on; in a tunnel the target would get the credentials. */
function forwarding(way: Route): [string, string][] {
  return way.proxy && isForwarded(way) ? Object.entries(basicAuthorization(way.proxy)) : [];
}

const withWholeUrl: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch({ ...options, path: `${String(options.origin)}${options.path}` }, handler);

/** The agent bounds what is sent; unpacked, that can be a thousand times as much. */
async function wholeBody(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > maxBytes)
      throw new TypeError('terminated', { cause: new errors.ResponseExceededMaxSizeError() });
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
