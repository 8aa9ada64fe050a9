// Where alarms go besides mail: a syslog receiver or a webhook. An alarm about mail does not need mail. Pure.
import { z } from 'zod';
import { shownText } from '../accounts/accounts.ts';
import { isHost } from '../network/network.ts';
import type { FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import type { AlarmNews } from './alarm-news.ts';
import { SYSLOG_FACILITIES, type SyslogFacility } from './syslog-message.ts';
import { SYSLOG_TRANSPORTS } from './syslog-transport.ts';
import { WEBHOOK_SHAPES } from './webhook-payload.ts';
import { webhookSecretProblem } from './webhook-signature.ts';
import { isMaskedUrl, shownWebhookUrl, webhookUrlProblem } from './webhook-url.ts';

export const FACILITIES = Object.keys(SYSLOG_FACILITIES) as [SyslogFacility, ...SyslogFacility[]];
export const CHANNEL_TYPES = ['syslog', 'webhook'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

const WRITE_ONLY = { format: 'password', writeOnly: true };
const name = shownText(128);
/** Null: of every rule that goes this way. */
const rules = z.array(z.string('must be the ID of a rule')).max(200, 'can be 200 at most').nullable();

/** Checked by a rule of its own, and kept from whoever looks. */
const hidden = (problemOf: (text: string) => string | undefined) =>
  z
    .string('must be text')
    .trim()
    .superRefine((text, context) => {
      const problem = problemOf(text);
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
    })
    .transform((text) => new Secret(text))
    .meta(WRITE_ONLY);

const syslog = z.strictObject({
  type: z.literal('syslog'),
  name,
  isEnabled: z.boolean().default(true),
  rules: rules.default(null),
  host: z.string('must be text').trim().refine(isHost, 'must be the name or address of a server'),
  port: z
    .int('must be a whole number from 1 to 65535')
    .min(1, 'must be 1 or more')
    .max(65_535, 'must be 65535 or less')
    .optional(),
  transport: z.enum(SYSLOG_TRANSPORTS, `must be one of ${SYSLOG_TRANSPORTS.join(', ')}`).default('udp'),
  facility: z.enum(FACILITIES, `must be one of ${FACILITIES.join(', ')}`).default('local0'),
});

const webhook = z.strictObject({
  type: z.literal('webhook'),
  name,
  isEnabled: z.boolean().default(true),
  rules: rules.default(null),
  /** Left out: the one that is kept. Whoever knows an address at Slack or Teams may post there. */
  url: hidden(webhookUrlProblem).optional(),
  shape: z.enum(WEBHOOK_SHAPES, `must be one of ${WEBHOOK_SHAPES.join(', ')}`).default('foyer'),
  /** Left out: the one that is kept; null: none. Signs what is sent. */
  secret: hidden(webhookSecretProblem).nullable().optional().meta(WRITE_ONLY),
});

export const channelInput = z.discriminatedUnion('type', [syslog, webhook], {
  error: `must be one of ${CHANNEL_TYPES.join(', ')}`,
});
export type ChannelInput = z.output<typeof channelInput>;

interface Common {
  readonly id: string;
  readonly createdAt: Instant;
}
export type SyslogChannel = Omit<z.output<typeof syslog>, 'port'> & Common & { readonly port: number };
export type WebhookChannel = Omit<z.output<typeof webhook>, 'url' | 'secret'> &
  Common & { readonly url: Secret; readonly secret: Secret | null };
export type AlarmChannel = SyslogChannel | WebhookChannel;

/** As it is shown: that there is a secret, and not which; of the address only whose it is. */
export type ShownChannel =
  | SyslogChannel
  | (Omit<WebhookChannel, 'url' | 'secret'> & { readonly url: string; readonly hasSecret: boolean });

/** RFC 5426 §3.3, RFC 5425 §4.1; for plain TCP IANA has syslog-conn, which RFC 6587 leaves open. */
export const USUAL_PORT: Readonly<Record<SyslogChannel['transport'], number>> = {
  udp: 514,
  tcp: 601,
  tls: 6514,
};

/** With what is kept. The problem where a webhook has no address yet. */
export function completeChannel(
  input: ChannelInput,
  common: Common,
  before?: AlarmChannel,
): AlarmChannel | FieldProblem {
  if (input.type === 'syslog')
    return { ...input, ...common, port: input.port ?? USUAL_PORT[input.transport] };
  const kept = before?.type === 'webhook' ? before : undefined;
  const url = addressIn(input.url, kept?.url);
  if (!url) return { field: 'url', problem: 'is missing' };
  // A secret is for one receiver: another address does not get the one that was entered for this.
  const isSame = kept !== undefined && originOf(kept.url) === originOf(url);
  const secret = input.secret === undefined ? (isSame ? kept.secret : null) : input.secret;
  return { ...input, ...common, url, secret };
}

/** What is shown of the one that is kept may come back with the rest: then that one stays. */
function addressIn(given: Secret | undefined, kept: Secret | undefined): Secret | undefined {
  if (given === undefined) return kept;
  if (!isMaskedUrl(given.reveal())) return given;
  return kept && shownWebhookUrl(kept.reveal()) === given.reveal() ? kept : undefined;
}

const originOf = (url: Secret): string => new URL(url.reveal()).origin;

export function shownChannel(channel: AlarmChannel): ShownChannel {
  if (channel.type === 'syslog') return channel;
  const { secret, url, ...shown } = channel;
  return { ...shown, url: shownWebhookUrl(url.reveal()), hasSecret: secret !== null };
}

/** What of the news goes there: where the rule has it go this way, and the channel asks for the rule. */
export function newsFor<News extends { readonly rule: string; readonly goesBy: readonly ChannelType[] }>(
  { type, isEnabled, rules: asked }: Pick<AlarmChannel, 'type' | 'isEnabled' | 'rules'>,
  news: readonly News[],
): News[] {
  if (!isEnabled) return [];
  return news.filter(({ rule, goesBy }) => goesBy.includes(type) && (asked === null || asked.includes(rule)));
}

/** As it is before anybody has tried. */
export function waitingDelivery(
  about: Pick<AlarmDelivery, 'id' | 'channel' | 'news'>,
  now: Instant,
): AlarmDelivery {
  return {
    ...about,
    createdAt: now,
    nextAt: now,
    attempts: 0,
    state: 'waiting',
    lastAt: null,
    status: null,
    latencyMs: null,
    failure: null,
  };
}

export interface AlarmDelivery {
  readonly id: string;
  readonly channel: string;
  readonly news: readonly AlarmNews[];
  readonly createdAt: Instant;
  /** Null: it is over. */
  readonly nextAt: Instant | null;
  readonly attempts: number;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly lastAt: Instant | null;
  /** Of HTTP. */
  readonly status: number | null;
  readonly latencyMs: number | null;
  readonly failure: string | null;
}
