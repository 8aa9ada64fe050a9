import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseReply } from './smtp-reply.ts';
import type { SmtpStage } from './session-transport.ts';
import { verdictOfReply, type Verdict } from './verdict.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const SENT: Verdict = { kind: 'sent' };
const FAILED: Verdict = { kind: 'failed' };
const road = (waitMs?: number): Verdict => ({
  kind: 'deferred',
  fault: 'road',
  ...(waitMs === undefined ? {} : { waitMs }),
});
const message = (waitMs?: number): Verdict => ({
  kind: 'deferred',
  fault: 'message',
  ...(waitMs === undefined ? {} : { waitMs }),
});
const lasting = road(5 * MINUTE_MS);

const CASES: readonly [what: string, stage: SmtpStage, reply: string, verdict: Verdict][] = [
  ['an accepted message is sent', 'submit', '250 2.0.0 OK <id@host> [Hostname=X.prod.outlook.com]', SENT],
  ['an accepted sign-in is no fault', 'authenticate', '235 2.7.0 Authentication successful', SENT],
  [
    'too many connections (432) wait half a minute',
    'submit',
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending',
    road(30 * SECOND_MS),
  ],
  [
    'too many threads (432) wait half a minute',
    'submit',
    '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    road(30 * SECOND_MS),
  ],
  [
    'a mailbox that may not be opened (430 4.2.0) waits for somebody to act',
    'submit',
    '430 4.2.0 STOREDRV; mailbox logon failure; STOREDRV.Storage; Cannot open mailbox. MapiExceptionLogonFailed: …',
    lasting,
  ],
  ['a 430 of another kind is the message’s own', 'submit', '430 4.2.0 STOREDRV; something else', message()],
  [
    'a session that the server ends (421) opens anew',
    'sender',
    '421 4.3.2 Service not active',
    road(30 * SECOND_MS),
  ],
  ['a busy greeting (421) waits', 'greeting', '421 4.3.2 Service not available', road(30 * SECOND_MS)],
  [
    'old TLS (421 4.7.66) waits for somebody to act',
    'authenticate',
    '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client',
    lasting,
  ],
  [
    'a throttled address (451 4.7.500) waits five minutes',
    'greeting',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77714)',
    road(5 * MINUTE_MS),
  ],
  [
    'the daily limit (550 5.1.90) waits an hour, though it is 5xx',
    'submit',
    '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients',
    road(HOUR_MS),
  ],
  [
    'the daily limit of the store (554 5.2.0 SubmissionQuotaExceeded) waits an hour',
    'submit',
    '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message',
    road(HOUR_MS),
  ],
  ['the daily limit in words waits an hour', 'submit', '554 5.2.2 Submission quota exceeded', road(HOUR_MS)],
  [
    'a tenant at its limit (550 5.7.233) puts off only what goes outside',
    'submit',
    '550 5.7.233 Your message can’t be sent because your tenant exceeded its daily limit for external recipients',
    message(HOUR_MS),
  ],
  [
    'a trial tenant at its limit (550 5.7.232) puts off only what goes outside',
    'submit',
    '550 5.7.232 Your message can’t be sent because your trial tenant has exceeded its daily limit',
    message(HOUR_MS),
  ],
  [
    'a recipient who gets too much (554 5.2.122) puts off only this message',
    'submit',
    '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.',
    message(HOUR_MS),
  ],
  [
    'a recipient who gets too much from us (554 5.2.121) puts off only this message',
    'recipient',
    '554 5.2.121 Recipient’s per hour message receive limit from specific sender exceeded',
    message(HOUR_MS),
  ],
  [
    'a full mailbox of the sender stops all mail',
    'submit',
    '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    lasting,
  ],
  ['a full mailbox of one recipient stops no other mail', 'recipient', '552 5.2.2 mailbox full', FAILED],
  [
    'a spam block (554 5.2.0 OutboundSpam) is not tried again',
    'submit',
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is not None.',
    FAILED,
  ],
  [
    'a restricted sender (550 5.1.8) is not tried again',
    'sender',
    '550 5.1.8 Access denied, bad outbound sender',
    FAILED,
  ],
  [
    'a blocked tenant (550 5.7.705) is not tried again',
    'sender',
    '550 5.7.705 Access denied, tenant has exceeded threshold',
    FAILED,
  ],
  [
    'a blocked tenant (550 5.7.708) is not tried again',
    'sender',
    '550 5.7.708 Access denied, traffic not accepted',
    FAILED,
  ],
  [
    'a suspected spammer (550 5.7.501) is not tried again',
    'sender',
    '550 5.7.501 Access denied, spam abuse detected',
    FAILED,
  ],
  [
    'a banned sender (550 5.7.502) is not tried again',
    'sender',
    '550 5.7.502 Access denied, banned sender',
    FAILED,
  ],
  [
    'a sender that may not be used (554 5.2.252 SendAsDenied) is not tried again',
    'submit',
    '554 5.2.252 SendAsDenied; a@b.example not allowed to send as c@d.example',
    FAILED,
  ],
  [
    'a sender that may not be used (554 5.2.0 SendAsDenied) is not tried again',
    'submit',
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
    FAILED,
  ],
  [
    'a sender without permission (550 5.7.60) is not tried again',
    'submit',
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    FAILED,
  ],
  [
    'a session that is not signed in (530) opens anew',
    'sender',
    '530 5.7.57 Client not authenticated to send mail.',
    road(),
  ],
  [
    'a retired password sign-in (550 5.7.30) waits for somebody to act',
    'authenticate',
    '550 5.7.30 Basic authentication is not supported',
    lasting,
  ],
  [
    'a refused token (535 5.7.3) waits for somebody to act',
    'authenticate',
    '535 5.7.3 Authentication unsuccessful',
    lasting,
  ],
  [
    'SMTP AUTH switched off (535 5.7.139) waits for somebody to act',
    'authenticate',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    lasting,
  ],
  [
    'an unknown mechanism (504 5.7.4) waits for somebody to act',
    'authenticate',
    '504 5.7.4 Unrecognized authentication type',
    lasting,
  ],
  [
    'bad XOAUTH2 data (501 5.5.124) waits for somebody to act',
    'authenticate',
    '501 5.5.124 Invalid XOAUTH2 auth data',
    lasting,
  ],
  [
    'a sign-in that fails for now (451 4.7.0) is tried as the road is',
    'authenticate',
    '451 4.7.0 Temporary server error. PRX4',
    road(),
  ],
  [
    'a message too large (552 5.3.4) is not tried again',
    'sender',
    '552 5.3.4 Message size exceeds fixed maximum message size',
    FAILED,
  ],
  [
    'a message too large (552 5.2.3) is not tried again',
    'submit',
    '552 5.2.3 Message size exceeds limit',
    FAILED,
  ],
  ['too many recipients (452 4.5.3) go on at once', 'recipient', '452 4.5.3 Too many recipients', message(0)],
  [
    'a server short of resources (452 4.3.1) is asked later',
    'submit',
    '452 4.3.1 Insufficient system resources',
    message(),
  ],
  ['a greylisting recipient (450 4.7.1) is asked later', 'recipient', '450 4.7.1 Greylisted', message()],
  [
    'a full queue (450 4.7.3) is asked later',
    'submit',
    '450 4.7.3 Organization queue quota exceeded',
    message(),
  ],
  ['an unknown recipient (550 5.1.1) is not tried again', 'recipient', '550 5.1.1 User unknown', FAILED],
  ['a reply without an enhanced code is judged by its code', 'recipient', '550 no such user', FAILED],
  ['a greeting that refuses (554) waits for somebody to act', 'greeting', '554 no service here', lasting],
  ['an answer that fits nowhere (354) is asked again', 'submit', '354 go on', message()],
];

for (const [what, stage, reply, verdict] of CASES)
  test(what, () => {
    assert.deepEqual(verdictOfReply(stage, parseReply([reply])), verdict);
  });

for (const [text, waitMs] of [
  ['451 4.7.1 Greylisted, please try again in 300 seconds', 300_000],
  ['450 4.2.0 busy; retry after: 5 minutes', 300_000],
  ['421 4.3.2 try again in 2 hours', 7_200_000],
  ['451 4.7.500 Server busy. Please try again later', 300_000],
] as const)
  test(`a reply that gives a time is obeyed: ${text}`, () => {
    const verdict = verdictOfReply('submit', parseReply([text]));
    assert.equal(verdict.kind === 'deferred' && verdict.waitMs, waitMs);
  });

test('a refusal for good stays one, whatever time it names', () => {
  assert.deepEqual(verdictOfReply('recipient', parseReply(['550 5.1.1 no such user, retry in 5 minutes'])), {
    kind: 'failed',
  });
});
