// What stopped a connection at its proxy, after the proxy itself was reached: told apart by who has to do something.
import type { Leg } from './proxy.ts';

export type ProxyFailureCode =
  /** It wants credentials, or does not take these: HTTP 407, SOCKS5 without an accepted method or sign-in. */
  | 'PROXY_AUTH_REQUIRED'
  /** Its rules forbid the target: HTTP 403 and other 4xx, SOCKS5 "not allowed by ruleset". */
  | 'PROXY_FORBIDDEN'
  /** It could not reach the target. */
  | 'PROXY_BAD_GATEWAY'
  /** It could not resolve the name of the target, and said so. */
  | 'PROXY_NO_SUCH_HOST'
  /** What answers is no proxy of this type. */
  | 'PROXY_PROTOCOL'
  /** It took the connection and said nothing more in time. */
  | 'PROXY_TIMEOUT';

export class ProxyFailure extends Error {
  readonly code: ProxyFailureCode;
  readonly leg: Leg;
  /** `host:port`, or the name of the variable that was to name it. */
  readonly proxy: string;
  /** Of HTTP, or the reply code of SOCKS5. */
  readonly status: number | undefined;

  constructor(
    code: ProxyFailureCode,
    { leg, proxy, status, message }: { leg: Leg; proxy: string; status?: number; message: string },
  ) {
    super(message);
    this.name = 'ProxyFailure';
    this.code = code;
    this.leg = leg;
    this.proxy = proxy;
    this.status = status;
  }
}
