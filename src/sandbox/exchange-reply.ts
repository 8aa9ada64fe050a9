// Exchange Online's words, one row per reply, named after the cause where there is one. The texts are facts of the real
// server (as seen in the field or documented), so that a diagnosis meets here what it meets there.
//
// `{at}` becomes `[HOST TIME ID]`, `{hostname}` becomes `[Hostname=HOST]`: Exchange ends its early replies with the one
// and its replies after DATA with the other.

import type { Instant } from '../time/clock.ts';

export interface ReplyFacts {
  readonly host: string;
  readonly now: Instant;
  readonly session: string;
  readonly mailbox: string;
  readonly from: string;
  readonly messageId: string;
}

interface ExchangeReply {
  readonly text: string;
  readonly isLast?: boolean;
}

const UNSUCCESSFUL = '535 5.7.139 Authentication unsuccessful,';
const PERMANENT = 'Failed to process message due to a permanent exception with message';

export const EXCHANGE_REPLIES = {
  // The dialogue as it goes.
  greeting: { text: '220 {host} Microsoft ESMTP MAIL Service ready at {date}' },
  'tls-ready': { text: '220 2.0.0 SMTP server ready' },
  authenticated: { text: '235 2.7.0 Authentication successful' },
  'sender-ok': { text: '250 2.1.0 Sender OK' },
  'recipient-ok': { text: '250 2.1.5 Recipient OK' },
  'data-start': { text: '354 Start mail input; end with <CRLF>.<CRLF>' },
  accepted: { text: '250 2.0.0 OK {messageId} {hostname}' },
  'chunk-ok': { text: '250 2.0.0 Octets received' },
  ok: { text: '250 2.0.0 OK' },
  reset: { text: '250 2.0.0 Resetting' },
  quit: { text: '221 2.0.0 Service closing transmission channel', isLast: true },
  'cannot-verify': { text: '252 2.1.5 Cannot VRFY user' },
  help: {
    text: '214-This server supports the following commands:\r\n214 HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT',
  },
  'hello-first': { text: '503 5.5.2 Send hello first {at}' },
  'mail-first': { text: '503 5.5.2 Need mail command {at}' },
  'recipient-first': { text: '503 5.5.2 Need rcpt command {at}' },
  'sender-again': { text: '503 5.5.2 Sender already specified {at}' },
  'bad-sequence': { text: '503 5.5.1 Bad sequence of commands {at}' },
  'unknown-command': { text: '500 5.3.3 Unrecognized command {at}' },
  'line-too-long': { text: '500 5.3.3 Line too long {at}' },
  'bad-arguments': { text: '501 5.5.4 Invalid arguments {at}' },
  'authentication-cancelled': { text: '501 5.7.3 Authentication cancelled {at}' },

  // Connection.
  'service-unavailable': { text: '421 4.3.2 Service not active {at}', isLast: true },
  'tls-version-too-old': {
    text:
      '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. ' +
      'Visit https://aka.ms/smtp_auth_tls. {at}',
    isLast: true,
  },
  'ip-throttled': {
    text: '451 4.7.500 Server busy. Please try again later from [127.0.0.1]. (S77714) {at}',
    isLast: true,
  },
  'session-timeout': { text: '451 4.4.2 Timeout waiting for data from client. {at}', isLast: true },
  'session-too-long': {
    text: '421 4.4.1 Connection timed out. Total session duration: {duration} {at}',
    isLast: true,
  },

  // AUTH.
  'auth-mechanism-unsupported': { text: '504 5.7.4 Unrecognized authentication type {at}' },
  'xoauth2-malformed': { text: '501 5.5.124 Invalid XOAUTH2 auth data {at}' },
  'xoauth2-rejected': { text: '535 5.7.3 Authentication unsuccessful {at}' },
  'smtp-auth-disabled-mailbox': {
    text: `${UNSUCCESSFUL} SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. {at}`,
  },
  'smtp-auth-disabled-tenant': {
    text: `${UNSUCCESSFUL} SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. {at}`,
  },
  'security-defaults-blocked': {
    text: `${UNSUCCESSFUL} user is locked by your organization's security defaults policy. Contact your administrator. {at}`,
  },
  'auth-policy-blocked': {
    text: `${UNSUCCESSFUL} the request did not meet the criteria to be authenticated successfully. Contact your administrator. {at}`,
  },
  'basic-auth-disabled': { text: `${UNSUCCESSFUL} basic authentication is disabled. {at}` },
  'basic-auth-rejected': { text: `${UNSUCCESSFUL} the user credentials were incorrect. {at}` },
  'federation-unreachable': { text: `${UNSUCCESSFUL} federated STS service was unreachable. {at}` },
  'basic-auth-retired': {
    text: '550 5.7.30 Basic authentication is not supported for Client Submission. {at}',
  },
  'auth-server-transient': { text: '451 4.7.0 Temporary server error. Please try again later. PRX4 {at}' },

  // MAIL and RCPT.
  'not-authenticated': { text: '530 5.7.57 Client not authenticated to send mail. {at}' },
  'sender-restricted': { text: '550 5.1.8 Access denied, bad outbound sender AS(42004) {at}' },
  'tenant-sending-blocked': { text: '550 5.7.705 Access denied, tenant has exceeded threshold {at}' },
  'sender-invalid': { text: '501 5.1.7 Invalid address {at}' },
  'recipient-invalid': { text: '501 5.1.3 Invalid address {at}' },
  'recipient-not-found': { text: '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) {at}' },
  'too-many-recipients': { text: '452 4.5.3 Too many recipients {at}' },
  'message-too-large': { text: '552 5.3.4 Message size exceeds fixed maximum message size {at}' },

  // After DATA.
  'send-as-denied': {
    text:
      '554 5.2.252 SendAsDenied; {mailbox} not allowed to send as {from}; ' +
      `STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; ${PERMANENT} Cannot submit message. {hostname}`,
  },
  'send-as-denied-5.7.60': {
    text: '550 5.7.60 SMTP; Client does not have permissions to send as this sender {at}',
  },
  'sender-domain-unregistered': {
    text:
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains. ' +
      'For more information please go to https://go.microsoft.com/fwlink/?LinkId=526655 {hostname}',
  },
  'sender-mailbox-full': {
    text: '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded {hostname}',
  },
  'mailbox-logon-failure': {
    text:
      '430 4.2.0 STOREDRV; mailbox logon failure; STOREDRV.Storage; Failed to process message due to a transient exception ' +
      'with message Cannot open mailbox. MapiExceptionLogonFailed: Unable to open message store. {hostname}',
  },
  'message-malformed': {
    text:
      '550 5.1.20 Multiple From addresses are present in the message header without a Sender address; ' +
      'one Sender address must be specified {hostname}',
  },
  'outbound-spam-blocked': {
    text:
      `554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; ${PERMANENT} WASCL UserAction verdict is not None. ` +
      'Actual verdict is RefuseQuota, ShowTierUpgrade. OutboundSpamException: WASCL UserAction verdict is not None. ' +
      'Actual verdict is RefuseQuota, ShowTierUpgrade. {hostname}',
  },
  'concurrency-limit': {
    text: '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. {hostname}',
  },
  'concurrency-limit-threads': {
    text: '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded {hostname}',
  },
  // Exchange mostly delays; where it refuses, the words are these under 421 4.4.2. The enforced limit says 432 so that
  // one number in the statistics tells whether a client kept to Exchange's limits.
  'message-rate-limit': {
    text: '432 4.3.2 Message submission rate for this client has exceeded the configured limit {hostname}',
  },
  'message-rate-limit-421': {
    text: '421 4.4.2 Message submission rate for this client has exceeded the configured limit {at}',
    isLast: true,
  },
  'recipient-rate-limit': {
    text:
      `554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; ${PERMANENT} The message can't be submitted ` +
      "because the sender's submission quota was exceeded. {hostname}",
  },
  'recipient-rate-limit-5.1.90': {
    text: "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients {hostname}",
  },
  'recipient-receive-limit': {
    text:
      '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour. ' +
      'For more information go to http://go.microsoft.com/fwlink/?LinkId=526653. {hostname}',
  },
  'tenant-external-rate-limit': {
    text:
      "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external " +
      'recipients (tenant external recipient rate limit) {hostname}',
  },
  'server-transient': { text: '452 4.3.1 Insufficient system resources (TSTE) {hostname}' },
} as const satisfies Readonly<Record<string, ExchangeReply>>;

export type ExchangeReplyName = keyof typeof EXCHANGE_REPLIES;

/** Field values come from the client: no control character of theirs may begin a line of ours. */
const onOneLine = (value: string): string => value.replace(/[\x00-\x1f\x7f]/g, '').slice(0, 320);

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Sat, 30 May 2026 14:28:05 +0000`, the form of Exchange's greeting. */
function mailDate(now: Instant): string {
  const date = new Date(now);
  return `${WEEKDAYS[date.getUTCDay()]}, ${date.toUTCString().slice(5, -4)} +0000`;
}

export function exchangeReply(
  name: ExchangeReplyName,
  facts: ReplyFacts,
  more: Readonly<Record<string, string>> = {},
): string {
  const { host, now, session, mailbox, from, messageId } = facts;
  const values: Readonly<Record<string, string>> = {
    ...{ host, mailbox, from, messageId },
    ...more,
    date: mailDate(now),
    at: `[${host} ${new Date(now).toISOString()} ${session}]`,
    hostname: `[Hostname=${host}]`,
  };
  return EXCHANGE_REPLIES[name].text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : onOneLine(value);
  });
}

export const isLastReply = (name: ExchangeReplyName): boolean => 'isLast' in EXCHANGE_REPLIES[name];
