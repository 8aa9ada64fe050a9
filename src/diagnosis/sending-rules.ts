// From the server's words about one mail to causes. Enhanced status codes by Microsoft Learn, "Non-delivery reports in
// Exchange Online"; the mailbox store's words (STOREDRV) by "SMTP submission improvements" and from the field.
import { wordsOf, type Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';

const isTemporary = ({ reply }: Evidence): boolean =>
  reply !== undefined && (Math.floor(reply.code / 100) === 4 || reply.enhanced?.startsWith('4.') === true);

/** The store that takes a mail from its sender, not the one that delivers it. */
const isSubmission = (evidence: Evidence): boolean => /Submission|ClientSubmit/i.test(wordsOf(evidence));

export const SENDING_RULES: readonly Rule[] = [
  // Limits
  {
    says: /concurrent connections? limit|sender thread limit|concurrent_sending/i,
    then: [
      ['concurrency-limit', 0.97],
      ['message-rate-limit', 0.1],
    ],
  },
  { replies: [432], when: (e) => !/submission rate/i.test(wordsOf(e)), then: [['concurrency-limit', 0.9]] },
  {
    says: /submission rate for this client|message (submission )?rate.{0,40}(exceeded|limit)|too many messages|(relay|sending) limit exceeded|sending (rate|messages) too (fast|quickly)|4\.7\.28|5\.7\.28/i,
    then: [
      ['message-rate-limit', 0.93],
      ['ip-throttled', 0.2],
    ],
  },
  {
    says: /tenant (external recipient|exceeded its daily)|tenant has exceeded its daily|external recipient rate limit|5\.7\.23[23]/i,
    then: [
      ['tenant-external-rate-limit', 0.96],
      ['recipient-rate-limit', 0.1],
    ],
  },
  {
    says: /SubmissionQuotaExceeded|submission quota|5\.1\.90|daily (user )?(sending|limit for message recipients|recipient)|exceeded (its|their|the|your) .{0,20}(daily|recipient rate|sending) (quota|limit)|recipient rate limit|exceeded.{0,30}(outmail|outgoing|sending).{0,10}quota|5\.4\.5.{0,20}(daily|limit)/i,
    then: [
      ['recipient-rate-limit', 0.95],
      ['outbound-spam-blocked', 0.1],
    ],
  },
  {
    says: /5\.2\.12[12]\b|recipient has exceeded.{0,60}receive|recipient.{0,30}receiving (mail|email).{0,30}rate|exceeded the maximum.{0,20}receive/i,
    then: [['recipient-receive-limit', 0.95]],
  },
  // Permissions of the sender
  {
    says: /SendAsDenied|not allowed to send as|permissions? to send (as|on behalf)|SendOnBehalf|5\.2\.252|5\.7\.60\b|sender address rejected: not owned|send-?as (permission|denied)/i,
    then: [
      ['send-as-denied', 0.96],
      ['mailbox-permission-missing', 0.1],
    ],
  },
  {
    says: /MapiExceptionLogonFailed|mailbox logon fail|cannot open mailbox|unable to open message store|StoreDrv.{0,80}logon ?fail/i,
    then: [
      ['mailbox-logon-failure', 0.93],
      ['mailbox-permission-missing', 0.5],
    ],
  },
  {
    replies: [430],
    then: [
      ['mailbox-logon-failure', 0.8],
      ['mailbox-permission-missing', 0.5],
    ],
  },
  {
    says: /ShutoffQuotaExceeded|mailbox (is )?full|quota exceeded.{0,40}mailbox|over ?quota|insufficient (mailbox )?storage/i,
    when: (evidence) => isSubmission(evidence) || /ShutoffQuota/i.test(wordsOf(evidence)),
    then: [
      ['sender-mailbox-full', 0.95],
      ['recipient-mailbox-full', 0.2],
    ],
  },
  {
    says: /mailbox (is )?full|full mailbox|over ?quota|quota exceeded.{0,40}mailbox|(user|recipient).{0,20}(quota|storage)|inbox is (out of storage|full)/i,
    when: ({ reply, message }) => !/queue quota/i.test(`${reply?.text ?? ''} ${message ?? ''}`),
    then: [
      ['recipient-mailbox-full', 0.85],
      ['sender-mailbox-full', 0.4],
    ],
  },
  // Blocks for spam
  {
    says: /OutboundSpam|WASCL|5\.7\.50[123]|spam abuse detected|outbound spam/i,
    then: [
      ['outbound-spam-blocked', 0.95],
      ['sender-restricted', 0.3],
    ],
  },
  {
    says: /5\.1\.8\b|bad outbound sender/i,
    then: [
      ['sender-restricted', 0.95],
      ['outbound-spam-blocked', 0.4],
    ],
  },
  {
    says: /5\.7\.(70[058]|7[1-4]\d)\b|tenant has (been blocked|exceeded threshold)|traffic not accepted from this ip/i,
    then: [
      ['tenant-sending-blocked', 0.93],
      ['outbound-spam-blocked', 0.3],
    ],
  },
  {
    says: /5\.7\.750|unregistered domain|sender domain.{0,30}not (registered|verified)|domain.{0,30}(is )?not (verified|an accepted domain)|sender address rejected: domain not found|4\.1\.8|sender.{0,40}domain.{0,20}(not exist|not found)/i,
    then: [
      ['sender-domain-unregistered', 0.95],
      ['send-as-denied', 0.2],
    ],
  },
  {
    says: /TRANSPORT\.RULES|transport rule|mail flow rule|5\.7\.1[0-9]{0,2}.{0,40}(rejected|blocked) by.{0,20}(rule|administrator)/i,
    then: [
      ['transport-rule-rejected', 0.9],
      ['message-rejected', 0.3],
    ],
  },
  {
    says: /5\.7\.703|tenant allow.?block list|not (allowed|authorized) to (send to|receive)|unauthenticated senders? (is |are )?not|5\.7\.(12[45789]|13[0-8])\b|RESOLVER\.RST\.(Not)?Auth|RestrictedToRecipients|not authorized to send to|(group|recipient).{0,60}(only|does ?n[o']t) accepts?/i,
    then: [['recipient-restricted', 0.9]],
  },
  {
    says: /5\.1\.7\b|sender verify fail|(bad|invalid) sender( address)?|sender.{0,20}(syntax|invalid)|5\.1\.0 sender denied/i,
    then: [
      ['sender-invalid', 0.88],
      ['send-as-denied', 0.2],
    ],
  },
  {
    says: /banned sending ip|reverse (dns|hostname)|cannot find your.{0,20}hostname|5\.7\.(60[6-9]|6[1-4]\d|511|512)|spamhaus|block ?list|blacklist|listed (at|by|in)|client host.{0,40}blocked|\(S314\d\)|network is on our|\bIP\b.{0,40}blocked|blocked by.{0,40}(threat|reputation|list)|IP (address )?you'?re using|not authorized to send (e?mail )?directly|not allowed to connect/i,
    then: [
      ['ip-blocked', 0.9],
      ['ip-throttled', 0.3],
    ],
  },
  {
    says: /(server busy|try again later|throttl).{0,80}(from \[|S777\d\d|ip address)|S77714|4\.7\.(650|651|26|5)\b|temporarily rate limited|ip.{0,20}(throttl|rate limit)|excessive message rate|unusual rate of/i,
    then: [
      ['ip-throttled', 0.9],
      ['server-transient', 0.4],
    ],
  },
  {
    enhanced: /^4\.7\.500$/,
    then: [
      ['ip-throttled', 0.6],
      ['server-transient', 0.55],
    ],
  },
  // Sessions
  {
    says: /timeout waiting for (data|client|client input)|total session duration|session duration|idle (timeout|too long)|4\.4\.2 (timeout|connection)|4\.4\.1 connection timed out|exceeded the (time|session) limit/i,
    then: [
      ['session-timeout', 0.93],
      ['socket-timeout', 0.2],
    ],
  },
  // Recipients and content
  {
    says: /too many recipients|4\.5\.3|5\.5\.3\b|recipients? (limit|count).{0,20}exceed/i,
    then: [
      ['too-many-recipients', 0.93],
      ['recipient-rate-limit', 0.2],
    ],
  },
  {
    says: /exceeds? (the )?(fixed )?(maximum|max|size)|message (size|is) (too large|exceed)|message.{0,20}too (large|big)|size limit|5\.3\.4\b|5\.2\.3\b/i,
    then: [['message-too-large', 0.93]],
  },
  {
    says: /exceeded storage allocation/i,
    then: [
      ['recipient-mailbox-full', 0.6],
      ['message-too-large', 0.55],
    ],
  },
  {
    says: /too many .{0,30}attempts/i,
    then: [
      ['message-rate-limit', 0.6],
      ['too-many-recipients', 0.5],
      ['ip-throttled', 0.4],
    ],
  },
  { codes: ['message-too-large'], then: [['message-too-large', 0.95]] },
  {
    replies: [552],
    when: (e) => !/full/i.test(wordsOf(e)),
    then: [
      ['message-too-large', 0.7],
      ['recipient-mailbox-full', 0.3],
    ],
  },
  {
    says: /multiple from|5\.1\.20\b|5\.6\.\d+|bare (lf|linefeed|line feed)|barelinefeed|invalid (message )?(content|header)(?! type)|mime (content|error)|message (is )?(corrupt|malformed)|conversion.{0,20}fail|RFC ?5322|not RFC ?(2822|5322)/i,
    then: [['message-malformed', 0.9]],
  },
  {
    says: /DMARC|5\.7\.(26|27|509|515|23|25)\b|SPF (check|validation)? ?fail|DKIM|content rejected|(reject|block|refus)\w{0,5} .{0,60}spam|spam.{0,60}(reject|block|score|detect|classif)|message (was )?(rejected|identified) as spam|due to policy (restrictions|reasons)|high probability of spam|blocked as spam/i,
    then: [['message-rejected', 0.85]],
  },
  {
    says: /unable to relay|relay(ing)? (access )?(is )?(denied|prohibited|not permitted)|not permitted to relay|5\.7\.(54|64)\b|TenantAttribution|relay denied/i,
    then: [
      ['relay-denied', 0.93],
      ['not-authenticated', 0.4],
    ],
  },
  {
    says: /5\.1\.3\b|invalid (recipient )?address|recipient.{0,30}(syntax|malformed|invalid)|not a valid (rfc|e-?mail|smtp)|bad (recipient|destination mailbox) address (syntax|format)|missing or malformed|recipient is not valid|recipient.{0,60}not resolved/i,
    then: [
      ['recipient-invalid', 0.9],
      ['recipient-not-found', 0.3],
    ],
  },
  {
    says: /5\.1\.(1|10|2|6|351)\b|5\.4\.(1|310|4)\b|user (is )?unknown|unknown (user|recipient|mailbox)|recipient (address )?(rejected|not found)|no such (user|recipient|mailbox)|mailbox (not found|unavailable|does not exist)|RecipNotFound|recipient.{0,30}(does not|doesn'?t) exist|was ?n[o']t found at|unknown to address|email account that you tried to reach/i,
    then: [
      ['recipient-not-found', 0.92],
      ['recipient-invalid', 0.2],
    ],
  },
];

/** Temporary refusals of any kind; asked last. */
export const VAGUE_SENDING_RULES: readonly Rule[] = [
  {
    says: /4\.7\.3 organization queue|queue quota|insufficient system resources|temporary server error|PRX\d|ATTR\d|MRH\d|resources temporarily|temporarily (unavailable|deferred)|4\.3\.\d|4\.4\.\d|4\.5\.\d|greylist|graylist/i,
    when: isTemporary,
    then: [
      ['server-transient', 0.85],
      ['service-unavailable', 0.2],
    ],
  },
  { when: isTemporary, then: [['server-transient', 0.6]] },
];
