// One POST of a webhook, and what came of it. Sees a certificate that the trust store does not vouch for as a failure,
// without exception, and follows no redirect: both would hand the news, and a signature, to somebody else.
import type { HttpsEvidence, Network, ProxyChoice } from '../network/network.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { oneLine, shortened } from './channel-text.ts';
import { deliveryFailure } from './delivery-failure.ts';
import type { DeliveryResult } from './delivery-retry.ts';
import { webhookHeaders } from './webhook-signature.ts';
import { webhookUrlProblem } from './webhook-url.ts';

/** Receivers are asked to answer first and work later; ten seconds are what GitHub gives its own. */
const LIMIT_MS = 10_000;
const LONGEST_SHOWN = 200;
const LONGEST_RETRY_AFTER_MS = 24 * 3_600_000;

export interface WebhookTarget {
  readonly url: string;
  /** What it is signed with. */
  readonly secret?: Secret;
}

export interface WebhookDelivery {
  /** The same in every try. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
}

export interface WebhookResult extends DeliveryResult {
  /** Null: no answer came. */
  readonly status: number | null;
  /** The first characters of it. */
  readonly answer: string;
}

interface WebhookNeeds {
  readonly network: Pick<Network, 'request'>;
  readonly clock: Clock;
  readonly proxy: ProxyChoice;
}

export async function postWebhook(
  { url, secret }: WebhookTarget,
  { id, body }: WebhookDelivery,
  { network, clock, proxy }: WebhookNeeds,
  limitMs = LIMIT_MS,
): Promise<WebhookResult> {
  const problem = webhookUrlProblem(url);
  if (problem !== undefined) throw new RangeError(`the address of a webhook ${problem}`);
  const to = new URL(url);
  const startedAt = performance.now();
  const latencyMs = (): number => Math.round(performance.now() - startedAt);
  const evidence: HttpsEvidence = {};
  try {
    const response = await network.request(
      to,
      {
        method: 'POST',
        redirect: 'manual',
        headers: {
          // Without the charset, Teams was seen to count every character twice.
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Foyer',
          ...webhookHeaders({ id, at: clock.now(), body }, secret),
        },
        body,
      },
      limitMs,
      evidence,
      { leg: 'webhook', proxy },
    );
    const answer = shortened(withoutAddress(oneLine(await response.text()), to), LONGEST_SHOWN);
    return { ...judged(response, answer, clock.now()), latencyMs: latencyMs() };
  } catch (error) {
    return {
      ok: false,
      status: null,
      answer: '',
      latencyMs: latencyMs(),
      failure: deliveryFailure(error),
      mayRetry: true,
    };
  }
}

function judged(
  { status, headers }: Response,
  answer: string,
  now: Instant,
): Omit<WebhookResult, 'latencyMs'> {
  if (status >= 200 && status < 300) return { ok: true, status, answer, mayRetry: false };
  const wait = [429, 503].includes(status) ? retryAfterMs(headers.get('retry-after'), now) : undefined;
  return {
    ok: false,
    status,
    answer,
    failure: failureOf(status, answer),
    mayRetry: mayRetryAfter(status),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

/** RFC 9110 §15.5.9, RFC 8470 §5.2, RFC 6585 §4, and faults of the server; everything else would come to the same. */
function mayRetryAfter(status: number): boolean {
  return [408, 425, 429].includes(status) || status >= 500;
}

function failureOf(status: number, answer: string): string {
  if (status >= 300 && status < 400)
    return `HTTP ${status}: the receiver has moved. Redirects are not followed: enter the new address.`;
  return `HTTP ${status}${answer === '' ? '' : `: ${answer}`}`;
}

/** RFC 9110 §10.2.3: seconds or a date. */
function retryAfterMs(header: string | null, now: Instant): number | undefined {
  if (header === null) return undefined;
  const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), LONGEST_RETRY_AFTER_MS);
}

/** Whoever knows the path of an address at Slack or Teams may post there, and pages of errors quote it. */
function withoutAddress(text: string, { pathname, search }: URL): string {
  const parts = [pathname + search, pathname, search].filter((part) => part.length > 8);
  return parts.reduce((clean, part) => clean.replaceAll(part, '[address]'), text);
}
