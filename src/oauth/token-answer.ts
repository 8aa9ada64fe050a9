// The token endpoint's answer turned into values (pure): what Entra's error JSON, a proxy's HTML or a bare 503 say,
// and what the headers show besides. Only `error` and the status steer; AADSTS codes are for the explanation.
import type { Instant } from '../time/clock.ts';

/** Why there is no token, with everything that was seen. Holds no credential. */
export interface TokenFailure {
  readonly stage: 'token-connect' | 'token';
  /** OAuth's error name, such as `invalid_client`, where the answer had one. */
  readonly error?: string;
  readonly aadsts: readonly number[];
  /** The endpoint's own words, shortened, or the network's. */
  readonly message: string;
  readonly httpStatus?: number;
  /** The code of a network, TLS or file error. */
  readonly code?: string;
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  readonly clockSkewMs?: number;
}

const LONGEST_MESSAGE = 1000;

export function failureFromAnswer(
  status: number,
  headers: Headers,
  body: string,
  now: Instant,
): TokenFailure {
  const json = parseObject(body);
  const description = typeof json?.error_description === 'string' ? json.error_description : undefined;
  const listed = Array.isArray(json?.error_codes)
    ? json.error_codes.filter((code) => typeof code === 'number')
    : [];
  const written = [...(description ?? '').matchAll(/AADSTS(\d+)/g)].map((match) => Number(match[1]));
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), now);
  const clockSkewMs = clockSkew(headers, now);
  const requestId = headers.get('x-ms-request-id') ?? undefined;
  const error = typeof json?.error === 'string' ? json.error : undefined;
  return {
    stage: 'token',
    aadsts: [...new Set([...listed, ...written])],
    message: (description ?? error ?? (body.trim() || `HTTP ${status} with an empty body`)).slice(
      0,
      LONGEST_MESSAGE,
    ),
    httpStatus: status,
    ...(error === undefined ? {} : { error }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(clockSkewMs === undefined ? {} : { clockSkewMs }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** RFC 9110 §10.2.3: seconds or an HTTP date. */
export function parseRetryAfter(header: string | null, now: Instant): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** How far the local clock is ahead of the server's, from its `Date` header; the header has whole seconds only. */
export function clockSkew(headers: Headers, now: Instant): number | undefined {
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : now - at;
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // a proxy's page, or nothing
    throw error;
  }
}
