// What somebody wants to send, checked. Nothing that a field holds can become a header or a command: line breaks
// are refused where they have no business, addresses are parsed, and the composer encodes the rest.
import addressparser from 'nodemailer/lib/addressparser';
import { Refusal, type FieldProblem } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { isMailAddress } from './mail-address.ts';
import { headerLines, headerValue, normalized, withHeaders, withoutHeader } from './raw-message.ts';

export interface Attachment {
  readonly filename: string;
  readonly content: Buffer;
  readonly contentType?: string;
}

export interface MessageDraft {
  /** `address` or `Name <address>`. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly Attachment[];
}

/** A message ready to be queued. */
export interface PreparedMessage {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly source: Buffer;
}

export interface Stamp {
  /** Unique; becomes the left side of the Message-ID. */
  readonly id: string;
  readonly now: Instant;
}

const MOST_RECIPIENTS = 10_000; // a day's worth for one mailbox
const LARGEST_MESSAGE_BYTES = 150 * 1024 * 1024; // what Exchange Online can be set to at most

/** What the composer is given: parsed, checked, with its Message-ID. */
export interface CheckedDraft extends Omit<PreparedMessage, 'source' | 'from'> {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly Attachment[];
}

/** Throws a Refusal with one problem a field. */
export function checkedDraft(draft: MessageDraft, stamp: Stamp): CheckedDraft {
  const problems: FieldProblem[] = [];
  const [from, ...others] = mailboxes('from', [draft.from], problems);
  if (others.length > 0) problems.push({ field: 'from', problem: 'must be one address' }); // else 550 5.1.20
  const to = mailboxes('to', draft.to, problems);
  const cc = mailboxes('cc', draft.cc ?? [], problems);
  const bcc = mailboxes('bcc', draft.bcc ?? [], problems);
  const replyTo = mailboxes('replyTo', draft.replyTo === undefined ? [] : [draft.replyTo], problems);
  if (hasLineBreak(draft.subject)) problems.push({ field: 'subject', problem: 'must be one line' });
  if (draft.text === undefined && draft.html === undefined)
    problems.push({ field: 'text', problem: 'must be given, or html' });
  for (const { filename, contentType = '' } of draft.attachments ?? [])
    if (hasLineBreak(filename) || hasLineBreak(contentType))
      problems.push({ field: 'attachments', problem: 'have a name or type of more than one line' });
  const recipients = checkedRecipients([...to, ...cc, ...bcc], problems);
  if (problems.length > 0 || !from) throw invalid(problems);

  return {
    from,
    to,
    cc,
    replyTo,
    recipients,
    subject: draft.subject,
    messageId: newMessageId(stamp, from.address),
    ...(draft.text === undefined ? {} : { text: draft.text }),
    ...(draft.html === undefined ? {} : { html: draft.html }),
    attachments: draft.attachments ?? [],
  };
}

/** A finished message, as from `sendmail -t`: recipients from its headers where none are given, Bcc taken out. */
export function prepareRaw(
  raw: Buffer,
  envelope: { from?: string; recipients?: readonly string[] },
  stamp: Stamp,
): PreparedMessage {
  const problems: FieldProblem[] = [];
  const message = normalized(raw);
  const headers = headerLines(message);
  const header = (name: string): string => headerValue(headers, name) ?? '';
  const addressed = envelope.recipients ?? ['to', 'cc', 'bcc'].map(header).filter((value) => value !== '');
  const recipients = checkedRecipients(mailboxes('to', addressed, problems), problems);
  const from = mailboxes('from', [envelope.from ?? (header('sender') || header('from'))], problems)[0];
  if (problems.length > 0 || !from) throw invalid(problems);
  const found = /<[^<>\s]+>/.exec(header('message-id'))?.[0];
  const messageId = found ?? newMessageId(stamp, from.address);
  const added: [string, string][] = [];
  if (!header('from')) added.push(['From', from.address]);
  if (!header('date')) added.push(['Date', new Date(stamp.now).toUTCString().replace('GMT', '+0000')]);
  if (found === undefined) added.push(['Message-ID', messageId]);
  // Blind copies are nobody's business; what is added must not stand beside an empty one of its kind.
  const dropped = ['bcc', 'resent-bcc', ...added.map(([name]) => name.toLowerCase())];
  const kept = dropped.reduce(withoutHeader, message);
  return sized({
    from: from.address,
    recipients,
    subject: header('subject'),
    messageId,
    source: withHeaders(kept, added),
  });
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

function mailboxes(field: string, texts: readonly string[], problems: FieldProblem[]): Mailbox[] {
  return texts.flatMap((text) => {
    if (hasLineBreak(text)) {
      problems.push({ field, problem: 'must not contain line breaks' });
      return [];
    }
    const parsed = addressparser(text, { flatten: true });
    const wrong = parsed.find(({ address }) => !isMailAddress(address ?? ''));
    const isNobody = parsed.length === 0 && (field === 'from' || !isEmptyGroup(text));
    if (isNobody || wrong)
      problems.push({
        field,
        problem: `is not a mail address: ${JSON.stringify((wrong?.address || text).slice(0, 100))}`,
      });
    return parsed.map(({ name, address }) => ({ name: name ?? '', address: address ?? '' }));
  });
}

/** `undisclosed-recipients:;` names nobody and is right (RFC 5322 §3.4). */
function isEmptyGroup(text: string): boolean {
  return /^[^:;@]*:\s*;\s*$/.test(text);
}

function checkedRecipients(all: readonly Mailbox[], problems: FieldProblem[]): string[] {
  const unique = [...new Map(all.map(({ address }) => [address.toLowerCase(), address])).values()];
  if (unique.length === 0 && problems.length === 0)
    problems.push({ field: 'to', problem: 'must name at least one recipient' });
  if (unique.length > MOST_RECIPIENTS)
    problems.push({
      field: 'to',
      problem: `has ${unique.length} recipients where ${MOST_RECIPIENTS} are possible`,
    });
  return unique;
}

function newMessageId({ id }: Stamp, from: string): string {
  const domain =
    from.slice(from.lastIndexOf('@') + 1).replace(/[^\x21-\x7e]|[<>[\]]/g, '') || 'foyer.invalid';
  return `<${id}@${domain}>`;
}

/** Throws a Refusal where no server could take it. */
export function sized(message: PreparedMessage): PreparedMessage {
  if (message.source.length > LARGEST_MESSAGE_BYTES)
    throw new Refusal(
      'too_large',
      'message_too_large',
      `The message has ${message.source.length} bytes where ${LARGEST_MESSAGE_BYTES} are possible. Send it without its largest attachments.`,
    );
  return message;
}

function hasLineBreak(text: string): boolean {
  return /[\r\n\0]/.test(text);
}

function invalid(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'invalid',
    'message_invalid',
    `The message cannot be queued:\n${lines.join('\n')}\nCorrect this and send it again.`,
    { problems },
  );
}
