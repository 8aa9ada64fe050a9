// A tunnel through an HTTP proxy: CONNECT (RFC 9110 §9.3.6) with Basic credentials (RFC 7617), on a socket that we have
// opened. Node's own HTTP client asks: it bounds and parses the header, and hands back whatever came after it, which
// for SMTP is the server's greeting. What undici offers for proxies dials by itself and hides what the proxy said.
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { addressOf, type Proxy, type Route } from './proxy.ts';
import { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';

const LONGEST_HEADER = 16_384;
/** Of a refusal's page: Squid and others tell there, after their own styles, whether the name was the problem. */
const LONGEST_PAGE = 4_096;
const LONGEST_WAIT_FOR_PAGE_MS = 1_000;
const LONGEST_SHOWN = 120;

export function askHttpProxy(
  socket: Socket,
  proxy: Proxy,
  { leg, target }: Route,
  timeoutMs: number,
): Promise<Socket> {
  const name = addressOf(proxy);
  const goal = addressOf(target);
  return new Promise((resolve, reject) => {
    let isOver = false;
    const fail = (code: ProxyFailureCode, words: string, status?: number): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(limit);
      socket.on('error', () => undefined); // a late error of a socket that was left must not end the process
      socket.destroy();
      const message = `the proxy ${name}, asked for ${goal}: ${withoutSecrets(words, proxy)}`;
      reject(
        new ProxyFailure(code, { leg, proxy: name, message, ...(status === undefined ? {} : { status }) }),
      );
    };
    const limit = setTimeout(() => fail('PROXY_TIMEOUT', 'no answer in time'), timeoutMs);
    const asked = request({
      method: 'CONNECT',
      path: goal,
      agent: false,
      createConnection: () => socket,
      maxHeaderSize: LONGEST_HEADER,
      headers: { host: goal, ...authorization(proxy) },
    });
    asked.on('error', (error: NodeJS.ErrnoException) =>
      fail('PROXY_PROTOCOL', `no answer of an HTTP proxy: ${error.message}`),
    );
    asked.once('connect', (answer: IncomingMessage, _socket, head) => {
      const { statusCode: status = 0 } = answer;
      if (status >= 200 && status < 300) {
        if (isOver) return;
        isOver = true;
        clearTimeout(limit);
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      const firstLine = `HTTP/${answer.httpVersion} ${status} ${answer.statusMessage ?? ''}`.trim();
      const refuse = (page: string): void => fail(codeOf(status, page), firstLine, status);
      const told = answer.headers['x-squid-error'];
      if (typeof told === 'string' || !GATEWAY.has(status)) return refuse(String(told));
      clearTimeout(limit);
      readPage(socket, head, Math.min(timeoutMs, LONGEST_WAIT_FOR_PAGE_MS), refuse);
    });
    asked.end();
  });
}

const GATEWAY = new Set([500, 502, 503, 504]);
/** Apache without mod_proxy_connect, nginx, and web servers that are no proxies at all. */
const NOT_A_PROXY = new Set([405, 501]);

function codeOf(status: number, told: string): ProxyFailureCode {
  if (status === 407) return 'PROXY_AUTH_REQUIRED';
  if (NOT_A_PROXY.has(status) || status < 400) return 'PROXY_PROTOCOL';
  if (status < 500) return 'PROXY_FORBIDDEN';
  return /\bERR_DNS_FAIL\b/.test(told) ? 'PROXY_NO_SUCH_HOST' : 'PROXY_BAD_GATEWAY';
}

/** As much as comes soon. Proxies keep the connection open, so its end is not waited for. */
function readPage(socket: Socket, head: Buffer, waitMs: number, done: (page: string) => void): void {
  let page = head.toString('latin1');
  const finish = (): void => {
    clearTimeout(limit);
    socket.off('data', hear).off('close', finish);
    done(page);
  };
  const hear = (chunk: Buffer): void => {
    page += chunk.toString('latin1');
    if (page.length >= LONGEST_PAGE || page.includes('ERR_DNS_FAIL') || /<\/html>/i.test(page)) finish();
  };
  const limit = setTimeout(finish, waitMs);
  socket.on('data', hear).once('close', finish);
  hear(Buffer.alloc(0));
}

/** Sent at once: waiting for 407 first costs a second connection, and only whoever reads along gains by it. */
function authorization({ username, password }: Proxy): Record<string, string> {
  if (username === undefined) return {};
  const credentials = Buffer.from(`${username}:${password?.reveal() ?? ''}`).toString('base64');
  return { 'proxy-authorization': `Basic ${credentials}` };
}

function withoutSecrets(words: string, proxy: Proxy): string {
  const basic = authorization(proxy)['proxy-authorization']?.slice('Basic '.length) ?? '';
  const secrets = [basic, proxy.password?.reveal() ?? ''].filter((secret) => secret !== '');
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), words);
  return clean.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST_SHOWN);
}
