// What can be wrong with the network, of every kind; anything else that is thrown on the way is a fault of ours. Pure.
import { DialFailure } from './dial.ts';
import { ProxyFailure } from './proxy-failure.ts';
import { TlsFailure } from './secure.ts';

export type NetworkFailure = DialFailure | ProxyFailure | TlsFailure;

export function isNetworkFailure(error: unknown): error is NetworkFailure {
  return error instanceof DialFailure || error instanceof ProxyFailure || error instanceof TlsFailure;
}

/** The failure itself, or the one that somebody has wrapped. */
export function networkFailureIn(error: unknown): NetworkFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (isNetworkFailure(at)) return at;
  return undefined;
}

/** Where the proxy was not reached, that is what it comes to; the system's code is in the message. */
export function toldCode(failure: NetworkFailure): string {
  return failure instanceof DialFailure && failure.proxy !== undefined ? 'PROXY_UNREACHABLE' : failure.code;
}
