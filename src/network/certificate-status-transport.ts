// Whether the certificates of a chain were revoked, asked after the handshake and before anything is said: the answer
// that the server stapled, else OCSP, else the revocation list, as the options of each issuing authority want it.
// Answers are kept until they end. What these questions travel over is not checked in turn: that would not end.
import type { X509Certificate } from 'node:crypto';
import type { Clock } from '../time/clock.ts';
import {
  buildOcspRequest,
  factsOf,
  isHttpUrl,
  isIssuedBy,
  isListWanted,
  judgeOcspResponse,
  statusFailure,
  statusPlaces,
  type StatusAnswer,
  type StatusFailure,
  type StatusOptions,
} from '../trust/trust.ts';
import { createListCache } from './revocation-list-transport.ts';
import type { Network } from './network.ts';
import type { ProxyChoice } from './proxy.ts';
import type { CertificateStatus, Secured } from './secure.ts';

export interface StatusRequest {
  readonly method: 'GET' | 'POST';
  readonly body?: Buffer;
  readonly contentType?: string;
  readonly maxBytes: number;
}

/** Rejects where the answer is not a 200 of at most so many bytes. Follows no redirect. */
export type StatusFetch = (url: URL, request: StatusRequest, timeoutMs: number) => Promise<Buffer>;

/** Throws StatusRejected. */
export type StatusCheck = (secured: Secured, timeoutMs: number) => Promise<readonly CertificateStatus[]>;

export class StatusRejected extends Error {
  readonly code: StatusFailure;

  constructor(code: StatusFailure, message: string) {
    super(message);
    this.name = 'StatusRejected';
    this.code = code;
  }
}

const OCSP_WITHIN_MS = 5_000;
const OCSP_MAX_BYTES = 64 * 1024; // answers have some 500 bytes, with a responder's certificate 2,500
const KEPT_ANSWERS = 1_000;
/** How long a responder that failed is left alone: each connection would wait for it. */
const LEFT_ALONE_MS = 60_000;

interface Needs {
  readonly trust: { statusOptions?(issuer: X509Certificate): Promise<StatusOptions> };
  readonly clock: Clock;
  readonly fetch: StatusFetch;
}

export function createStatusCheck({ trust, clock, fetch }: Needs): StatusCheck {
  const kept = new Map<string, { readonly answer: StatusAnswer; readonly until: number }>();
  const lists = createListCache({ clock, fetch });

  async function askOcsp(
    certificate: X509Certificate,
    issuer: X509Certificate,
    responder: string | undefined,
    timeoutMs: number,
  ): Promise<StatusAnswer> {
    if (responder === undefined) return { status: 'not-asked' };
    if (!isHttpUrl(responder)) return { status: 'none', why: `${responder} is not http or https` };
    const key = `${responder} ${issuer.fingerprint256} ${certificate.serialNumber}`;
    const before = kept.get(key);
    if (before && before.until > clock.now()) return before.answer;
    const body = buildOcspRequest(certificate, issuer);
    const question = {
      method: 'POST',
      body,
      contentType: 'application/ocsp-request',
      maxBytes: OCSP_MAX_BYTES,
    } as const;
    const answer = await fetch(new URL(responder), question, Math.min(timeoutMs, OCSP_WITHIN_MS)).then(
      (der) => judgeOcspResponse(der, certificate, issuer, clock.now()),
      (error: unknown): StatusAnswer => ({ status: 'none', why: `${responder}: ${reason(error)}` }),
    );
    const until = 'until' in answer ? answer.until : clock.now() + LEFT_ALONE_MS;
    kept.delete(key); // the oldest is first
    if (until > clock.now()) kept.set(key, { answer, until });
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  async function judge(
    certificate: X509Certificate,
    issuer: X509Certificate,
    stapled: Buffer | undefined,
    timeoutMs: number,
  ): Promise<CertificateStatus[]> {
    const options = await trust.statusOptions?.(issuer);
    if (!options || (!options.ocsp.on && !options.crl.on)) return [];
    const deadline = performance.now() + timeoutMs;
    const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));
    const { subject } = factsOf(certificate);
    const places = statusPlaces(certificate);
    const seen: CertificateStatus[] = [];
    const note = (source: CertificateStatus['source'], answer: StatusAnswer): StatusAnswer => {
      const status = 'why' in answer ? `${answer.status}: ${answer.why}` : answer.status;
      if (answer.status !== 'not-asked') seen.push({ subject, source, status });
      return answer;
    };
    const byResponder = async (): Promise<StatusAnswer> => {
      if (!options.ocsp.on) return { status: 'not-asked' };
      const sentAlong = stapled && judgeOcspResponse(stapled, certificate, issuer, clock.now());
      if (sentAlong && note('stapled', sentAlong).status !== 'none') return sentAlong;
      const responder = options.ocsp.responder ?? places.ocsp[0];
      return note('ocsp', await askOcsp(certificate, issuer, responder, leftMs()));
    };
    let byOcsp: StatusAnswer = { status: 'not-asked' };
    let byList: StatusAnswer = { status: 'not-asked' };
    if (!isIssuedBy(certificate, issuer)) {
      // Node follows names where it completes a chain. Nobody of that name could prove anything about this certificate.
      const unproven = { status: 'none', why: 'the certificate of its issuer was not found' } as const;
      if (options.ocsp.on) byOcsp = note('ocsp', unproven);
      if (options.crl.on) byList = note('crl', unproven);
    } else {
      byOcsp = await byResponder();
      if (isListWanted(options, byOcsp))
        byList = note('crl', await lists.ask(certificate, issuer, places.crl, options.crl, leftMs()));
    }
    const failure = statusFailure(options, byOcsp, byList);
    if (failure) throw new StatusRejected(failure, `${subject}: ${inWords(failure, byOcsp, byList)}`);
    return seen;
  }

  return async ({ certificates, stapled }, timeoutMs) => {
    if (!trust.statusOptions) return [];
    const deadline = performance.now() + timeoutMs;
    const seen: CertificateStatus[] = [];
    for (const [at, certificate] of certificates.entries()) {
      const issuer = certificates[at + 1];
      if (!issuer) break; // the root, which nobody could revoke
      const leftMs = Math.max(1, Math.round(deadline - performance.now()));
      seen.push(...(await judge(certificate, issuer, at === 0 ? stapled : undefined, leftMs)));
    }
    return seen;
  };
}

/** By the leg `crl`, through its proxy. */
export function statusFetchBy(request: Network['request'], proxy: () => Promise<ProxyChoice>): StatusFetch {
  return async (url, { method, body, contentType, maxBytes }, timeoutMs) => {
    const answer = await request(
      url,
      {
        method,
        ...(body ? { body: new Uint8Array(body) } : {}),
        ...(contentType === undefined ? {} : { headers: { 'content-type': contentType } }),
      },
      timeoutMs,
      {},
      { leg: 'crl', proxy: await proxy() },
      maxBytes,
    );
    if (answer.status !== 200) throw new Error(`it answered HTTP ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'TimeoutError' ? 'no answer in time' : error.message;
}

function inWords(failure: StatusFailure, byOcsp: StatusAnswer, byList: StatusAnswer): string {
  const why = [byOcsp, byList].flatMap((answer) => ('why' in answer ? [answer.why] : [])).join('; ');
  switch (failure) {
    case 'CERT_REVOKED': {
      const answer = [byOcsp, byList].find(({ status }) => status === 'revoked');
      const at = answer && 'revokedAt' in answer ? ` on ${new Date(answer.revokedAt).toISOString()}` : '';
      return `its issuer has revoked it${at}`;
    }
    case 'CERT_STATUS_UNKNOWN':
      return byOcsp.status === 'unknown'
        ? 'its issuer does not know it'
        : 'it names no place where its status could be asked';
    case 'CERT_STATUS_UNREACHABLE':
      return `its status could not be learned (${why})`;
    case 'CRL_HAS_EXPIRED':
      return `its status could not be learned: ${why}`;
  }
}
