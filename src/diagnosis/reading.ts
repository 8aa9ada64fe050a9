// Any pasted text read as evidence: a log line, a JSON body, a stack trace, a bounce, of any program. What is taken from it are
// codes, numbers and families of wording; no piece of the text itself ever goes on, so nothing secret in it can.
import { decodeClaims } from '../oauth/oauth.ts';
import { ENTRA_CODES, ENTRA_SENTENCES } from './entra-codes.ts';
import type { Evidence, SeenReply, StepName } from './evidence.ts';
import { normalized } from './pasted-text.ts';
import { STAGE_SIGNS, WORDINGS } from './wording.ts';

export interface Recognised {
  readonly what:
    | 'smtp-code'
    | 'enhanced-status-code'
    | 'aadsts'
    | 'oauth-error'
    | 'http-status'
    | 'failure'
    | 'server'
    | 'port'
    | 'mechanism'
    | 'token'
    | 'stage';
  readonly value: string;
}

export interface Reading {
  readonly evidence: Evidence;
  readonly recognised: readonly Recognised[];
}

export function readEvidence(text: string, context?: string): Reading {
  const message = normalized(text);
  const known = normalized(context ?? '');
  const all = `${message}\n${known}`;
  const httpStatus = statusOf(message);
  const reply = smtpReply(message, httpStatus);
  const aadsts = entraCodes(message);
  const oauthError =
    OAUTH_ERROR.exec(message)?.[1]?.toLowerCase() ??
    (/client authentication failed/i.test(message) ? 'invalid_client' : undefined);
  const wording = WORDINGS.find(({ says }) => says.test(message));
  const server = serverIn(known) ?? serverIn(message);
  // A program without a server set tries its own machine.
  const isOwnMachine = server === undefined && LOCAL.test(all) && wording?.stage === 'connect' && !reply;
  const code = isOwnMachine ? 'no-host' : wording?.code;
  const port = portIn(known) ?? portIn(message);
  const mechanism = mechanismIn(known) ?? mechanismIn(message);
  const jwt = JWT.exec(text)?.[0];
  const claims = jwt === undefined ? undefined : decodeClaims(jwt);
  const stage = reply
    ? (stageOf(message, ['submit', 'sender', 'authenticate', 'greeting']) ?? undefined)
    : aadsts.length > 0 || oauthError !== undefined
      ? 'token'
      : (wording?.stage ?? stageOf(message, ['token']));
  const evidence: Evidence = {
    ...(stage === undefined ? {} : { stage }),
    ...(reply ? { reply } : {}),
    ...(code === undefined ? {} : { code }),
    aadsts,
    ...(oauthError === undefined ? {} : { oauthError }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    message,
    ...(known === '' ? {} : { context: known }),
    ...(claims ? { claims } : {}),
    known: {
      ...(server === undefined ? {} : { server }),
      ...(port === undefined ? {} : { port }),
      ...(mechanism === undefined ? {} : { mechanism }),
      ...(/client_?credentials|SendAsApp|app-only/i.test(all) ? { isAppOnly: true as const } : {}),
    },
  };
  return { evidence, recognised: recognisedIn(evidence) };
}

// SMTP -----------------------------------------------------------------------------------------------------------

/** The numbers that RFC 5321, RFC 4954 and Exchange use for refusals: 587 is a port, 404 is HTTP's. */
const BASIC = '4(?:21|3[0-2]|4[0-2]|5[0-9]|7[1-3])|5(?:0[0-4]|1[0-7]|2[1-5]|3[0-9]|4[1-2]|5[0-7]|7[0-1])';
const ENHANCED = '[245]\\.\\d{1,3}\\.\\d{1,3}';
/** A basic code counts where an enhanced one follows, or where it begins a reply. */
const FULL_REPLY = new RegExp(
  `(?<![\\d.:/-])(${BASIC})(?:[ :,;'"#<b(-]|&#39;){1,4}(${ENHANCED})(?![\\d.])`,
  'gi',
);
const BARE_REPLY = new RegExp(
  `(?:^ ?|said: |reply: |[>'"(\\[] ?|[a-z]: )(${BASIC})(?=[ -][A-Za-z"'<(*#]|, ?b?['"])|(?:code|response|status|reply|error|server)["')\\]]*\\s?[:=#]?\\s?["'([]?(${BASIC})(?=\\W|$)`,
  'gim',
);
const BARE_ENHANCED = new RegExp(`(?<![\\w.@/-])(?<!version )(${ENHANCED})(?=[ :;,'"\\])<]|$)`, 'gim');
/** MailKit and System.Net.Mail give a code's name in place of its number. */
const NAMED: readonly (readonly [name: RegExp, code: number])[] = [
  [/AuthenticationInvalidCredentials/i, 535],
  [/MustIssueStartTlsFirst|ClientNotPermitted/i, 530],
  [/MailboxNameNotAllowed/i, 553],
  [/ErrorInProcessing/i, 451],
  [/ServiceNotAvailable/i, 421],
  [/ExceededStorageAllocation/i, 552],
];

function smtpReply(text: string, httpStatus: number | undefined): SeenReply | undefined {
  const replies: SeenReply[] = [...text.matchAll(FULL_REPLY)].map(([, code, enhanced = '']) => ({
    code: Number(code),
    enhanced,
    text: '',
  }));
  const loose = [...text.matchAll(BARE_ENHANCED)]
    .map(([, enhanced]) => enhanced)
    .find((e) => e && !e.startsWith('2'));
  const bare = [...text.matchAll(BARE_REPLY)].map(([, begins, named]) => Number(begins ?? named));
  for (const code of bare)
    if (code !== httpStatus && !replies.some((reply) => reply.code === code))
      replies.push({ code, text: '' });
  const named = NAMED.find(([name]) => name.test(text))?.[1];
  if (replies.length === 0 && (loose !== undefined || named !== undefined))
    replies.push({ code: named ?? 0, text: '' });
  // A refused sign-in explains everything after it; a permanent refusal explains more than a temporary one.
  const chosen =
    replies.find(({ code }) => code === 535 || code === 534) ??
    replies.find(({ code }) => code >= 500) ??
    replies[0];
  if (!chosen) return undefined;
  const enhanced = chosen.enhanced ?? loose;
  return { ...chosen, ...(enhanced === undefined ? {} : { enhanced }) };
}

// The token endpoint ---------------------------------------------------------------------------------------------

const OAUTH_ERROR =
  /\b(invalid_(?:client|grant|scope|request|tenant|resource)|unauthorized_client|unsupported_grant_type|temporarily_unavailable|interaction_required|server_error)\b/i;
const JWT = /\beyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}/;

/** `AADSTS7000215`, `"error_codes":[7000215]`, `error?code=7000215`, MSAL’s `7000215 - [2023-…`. In the order of the text. */
function entraCodes(text: string): number[] {
  const written = [...text.matchAll(/AADSTS\s?(\d{4,8})\b/gi)].map(([, code]) => Number(code));
  const listed = [...text.matchAll(/error_?codes?["'\\ ]*[:=]\s*\[([\d,\s]{4,80})\]/gi)].flatMap(
    ([, codes = '']) => codes.split(',').map(Number),
  );
  const msal = [
    ...text.matchAll(
      /(?:error\(s\): |\berror\?code=|\b)(\d{5,7})(?= - (?:\[|Timestamp)|\b(?<=code=\d{5,7}))/gi,
    ),
  ].map(([, code]) => Number(code));
  const labelled = [...text.matchAll(/error code:?\s{1,3}(\d{5,7})\b/gi)]
    .map(([, code]) => Number(code))
    .filter((code) => code in ENTRA_CODES);
  const codes = [...new Set([...written, ...listed, ...msal, ...labelled])].filter((code) => code > 0);
  const said = ENTRA_SENTENCES.find(([says]) => says.test(text))?.[1];
  return codes.length > 0 || said === undefined ? codes : [said];
}

const STATUS =
  /(?:HTTP\/\d(?:\.\d)?["' ]+|\bHTTP (?:status |error |code )?(?:code )?[:(]?\s?|http_?status["']?\s*[:=]?\s*["']?|status(?:[ _-]?code)?["'\\]?\s*[:=]?\s*["']?|Response status code does not indicate success: |server returned an error: \(|responded with (?:status )?|unexpected status(?: code)? |http error:? )(\d{3})\b|\b(\d{3}) (?:Bad Gateway|Service (?:Temporarily )?Unavailable(?!,)|Gateway Time-?out|Too Many Requests|Proxy Authentication Required|Forbidden|Internal Server Error)/i;

function statusOf(text: string): number | undefined {
  const found = STATUS.exec(text);
  const status = Number(found?.[1] ?? found?.[2] ?? 0);
  return status >= 400 && status < 600 ? status : undefined;
}

// Surroundings -----------------------------------------------------------------------------------------------------

/** Hosts that everybody may know of; any other host is somebody's, and is not kept. */
const PUBLIC_HOST =
  /\b(?:[\w-]{1,63}\.){0,5}(?:office365\.(?:com|us)|outlook\.(?:com|cn|office\.com|office365\.com)|outlook\.office365\.us|office\.com|microsoftonline\.(?:com|us|cn|de)|gmail\.com|googleapis\.com|azurecomm\.net|google\.com)\b/i;
const LOCAL = /\b(localhost|127\.0\.0\.1)\b|(?<![0-9a-f:])\[?::1\]?(?=:\d)/i;

/** Names before a public one that are the same for everybody; an MX host's begins with a customer's domain. */
const EVERYBODYS =
  /^(smtp(-mail|-relay|-hve|-legacy)?|outlook|login|graph|oauth2|accounts|aspmx\.l|gmail-smtp-in\.l|smtp\.partner|outlook-dod)\./i;

function serverIn(text: string): string | undefined {
  // Where no address stands, looking for one costs more than all the rest of the reading.
  const bare = text.includes('@') ? text.replace(/[^\s@]{1,64}@\S{1,120}/g, ' ') : text;
  const found = PUBLIC_HOST.exec(bare)?.[0].toLowerCase();
  if (found === undefined) return undefined;
  return EVERYBODYS.test(found)
    ? found
    : found.replace(/^.{0,400}?((?:mail\.protection\.|prod\.)?[\w-]+\.\w+)$/, '*.$1');
}

const PORT =
  /(?:\bport["'=: ]{1,4}|(?:\d|\]|com|us|cn|net|localhost)[:,] ?)(25|465|587|2525|443|993|1025|80|3128|8080)\b/i;
const portIn = (text: string): number | undefined => {
  const found = PORT.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

function mechanismIn(text: string): 'password' | 'xoauth2' | 'oauthbearer' | undefined {
  if (/OAUTHBEARER/i.test(text)) return 'oauthbearer';
  if (
    /XOAUTH2|AUTH_?OAUTH|auth=bearer|SaslMechanismOAuth2|type['": ]+oauth2|SendAsApp|client_credentials|access ?token/i.test(
      text,
    )
  )
    return 'xoauth2';
  return /AUTH[ =_]+(LOGIN|PLAIN|CRAM)|mechanism\W+(LOGIN|PLAIN)|\bbasic auth|app(-specific| )password/i.test(
    text,
  )
    ? 'password'
    : undefined;
}

function stageOf(text: string, among: readonly StepName[]): StepName | undefined {
  return STAGE_SIGNS.find(([stage, says]) => among.includes(stage) && says.test(text))?.[0];
}

function recognisedIn({
  reply,
  aadsts = [],
  oauthError,
  httpStatus,
  code,
  known,
  claims,
  stage,
}: Evidence): Recognised[] {
  const found: (Recognised | undefined)[] = [
    reply && reply.code > 0 ? { what: 'smtp-code', value: String(reply.code) } : undefined,
    reply?.enhanced === undefined ? undefined : { what: 'enhanced-status-code', value: reply.enhanced },
    ...aadsts.map((number): Recognised => ({ what: 'aadsts', value: String(number) })),
    oauthError === undefined ? undefined : { what: 'oauth-error', value: oauthError },
    httpStatus === undefined ? undefined : { what: 'http-status', value: String(httpStatus) },
    code === undefined ? undefined : { what: 'failure', value: code },
    known.server === undefined ? undefined : { what: 'server', value: known.server },
    known.port === undefined ? undefined : { what: 'port', value: String(known.port) },
    known.mechanism === undefined ? undefined : { what: 'mechanism', value: known.mechanism },
    claims ? { what: 'token', value: 'an access token (its claims were read, it is not kept)' } : undefined,
    stage === undefined ? undefined : { what: 'stage', value: stage },
  ];
  return found.filter((one) => one !== undefined);
}
