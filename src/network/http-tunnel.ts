// A tunnel through an HTTP proxy: CONNECT (RFC 9110 §9.3.6) on a socket that we have opened. Node's own HTTP client asks:
// it bounds and parses the header, and hands back whatever came after it, which for SMTP is the server's greeting. What
// undici offers for proxies dials by itself and hides what the proxy said.
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { addressOf, type Proxy, type Route } from './proxy.ts';
import type { ProxyFailureCode } from './proxy-failure.ts';
import { basicAuthorization, tunnelFailure, type Refused } from './tunnel-failure.ts';

const LONGEST_HEADER = 16_384;
/** Of a refusal's page: Squid and others tell there, after their own styles, whether the name was the problem. */
const LONGEST_PAGE = 4_096;
const LONGEST_WAIT_FOR_PAGE_MS = 1_000;

export function askHttpProxy(socket: Socket, proxy: Proxy, route: Route, timeoutMs: number): Promise<Socket> {
  const goal = addressOf(route.target);
  const deadline = performance.now() + timeoutMs;
  return new Promise((resolve, reject) => {
    const fail = (refused: Refused): void => {
      clearTimeout(limit);
      socket.on('error', () => undefined); // a late error of a socket that was left must not end the process
      socket.destroy();
      reject(tunnelFailure(proxy, route, refused));
    };
    const limit = setTimeout(() => fail({ code: 'PROXY_TIMEOUT', words: 'no answer in time' }), timeoutMs);
    const asked = request({
      method: 'CONNECT',
      path: goal,
      createConnection: () => socket,
      maxHeaderSize: LONGEST_HEADER,
      // Without it Node says `close`, and a proxy may take that to be about the tunnel.
      headers: { host: goal, connection: 'keep-alive', ...basicAuthorization(proxy) },
    });
    asked.on('error', ({ message }) =>
      fail({ code: 'PROXY_PROTOCOL', words: `no answer of an HTTP proxy: ${message}` }),
    );
    asked.once('connect', (answer: IncomingMessage, _socket, head) => {
      clearTimeout(limit);
      const { statusCode: status = 0 } = answer;
      if (status >= 200 && status < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      const reason = Buffer.from(answer.statusMessage ?? '', 'latin1').toString(); // Node reads headers as Latin-1
      const told = answer.headers['x-squid-error'];
      const words = [`HTTP/${answer.httpVersion} ${status} ${reason}`.trim(), ...squidWords(told)].join(' ');
      const refuse = (page: string): void => fail({ code: codeOfStatus(status, page), words, status });
      if (told !== undefined || !GATEWAY.has(status)) return refuse(String(told));
      const leftMs = Math.max(1, deadline - performance.now());
      readPage(socket, head, answer, Math.min(leftMs, LONGEST_WAIT_FOR_PAGE_MS), refuse);
    });
    asked.end();
  });
}

const GATEWAY = new Set([500, 502, 503, 504]);
/** Web servers that are no proxies at all, and proxies that know no CONNECT. */
const NOT_A_PROXY = new Set([405, 501]);

/** Squid's own name for what went wrong, which tells more than its status: `(ERR_CONNECT_FAIL 111)`. */
export function squidWords(told: string | string[] | undefined): string[] {
  return told === undefined ? [] : [`(${String(told)})`];
}

/** `told`: the page of the refusal, or Squid's header `X-Squid-Error`. */
export function codeOfStatus(status: number, told: string): ProxyFailureCode {
  if (status === 407) return 'PROXY_AUTH_REQUIRED';
  if (NOT_A_PROXY.has(status) || status < 400) return 'PROXY_PROTOCOL';
  if (status < 500) return 'PROXY_FORBIDDEN';
  return /\bERR_DNS_FAIL\b/.test(told) ? 'PROXY_NO_SUCH_HOST' : 'PROXY_BAD_GATEWAY';
}

/** As much as comes soon. A proxy may keep the connection open, so its end is not waited for. */
function readPage(
  socket: Socket,
  head: Buffer,
  { headers }: IncomingMessage,
  waitMs: number,
  done: (page: string) => void,
): void {
  const wanted = Math.min(Number(headers['content-length'] ?? LONGEST_PAGE), LONGEST_PAGE);
  let page = '';
  const finish = (): void => {
    clearTimeout(limit);
    socket.off('data', hear).off('close', finish);
    done(page.slice(0, LONGEST_PAGE));
  };
  const hear = (chunk: Buffer): void => {
    page += chunk.toString('latin1');
    if (page.length >= wanted) finish();
  };
  const limit = setTimeout(finish, waitMs);
  socket.on('data', hear).once('close', finish);
  hear(head);
}
