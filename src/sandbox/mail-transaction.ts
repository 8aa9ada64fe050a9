// One mail within an SMTP conversation: MAIL, RCPT, then DATA or BDAT, and the answer to it.
import type { Mailbox } from './directory.ts';
import type { ExchangeReplyName } from './exchange-reply.ts';
import { effectOf, type FaultBoard } from './fault-board.ts';
import type { Fault, FaultPlace } from './fault.ts';
import type { MailInput } from './mail-input.ts';
import type { Posted, PostOffice } from './post-office.ts';
import type { SandboxLimits } from './sandbox-settings.ts';
import { parseChunk, parsePath } from './smtp-command.ts';

export interface TransactionNeeds {
  readonly board: FaultBoard;
  readonly limits: SandboxLimits;
  readonly postOffice: PostOffice;
}

/** The conversation a transaction is part of. */
export interface TransactionSide {
  readonly connection: { readonly signal: AbortSignal };
  mailbox(): Mailbox | undefined;
  tls(): string;
  nextMessageId(): string;
  say(reply: ExchangeReplyName, more?: Readonly<Record<string, string>>): void;
  /** What the next bytes are. */
  expect(what: 'command' | 'mail' | 'chunk'): void;
  drop(): void;
}

export interface MailTransaction {
  mail(rest: string): void;
  recipient(rest: string): void;
  data(): void;
  chunk(rest: string): void;
  chunkReceived(bytes: Buffer): void | Promise<void>;
  mailReceived(source: Buffer, isTooLarge: boolean): void | Promise<void>;
  forget(): void;
}

export function createMailTransaction(
  { board, limits, postOffice }: TransactionNeeds,
  side: TransactionSide,
  input: MailInput,
): MailTransaction {
  let from: string | undefined;
  let recipients: string[] = [];
  let faults: readonly Fault[] = [];
  let chunks: { readonly parts: Buffer[]; sizeBytes: number; isLast: boolean } | undefined;
  const say: TransactionSide['say'] = (reply, more) => side.say(reply, more);

  function forget(): void {
    from = undefined;
    recipients = [];
    faults = [];
    chunks = undefined;
  }

  /** True when a fault has answered in place of the server. */
  function isFaulty(where: FaultPlace): boolean {
    const reply = effectOf(board.strike(where, side.mailbox()?.address), 'reply')?.reply;
    if (reply) say(reply);
    return reply !== undefined;
  }

  /** Whether a mail may begin; if not, says why or hangs up. */
  function mayBegin(): boolean {
    if (from === undefined) say('mail-first');
    else if (recipients.length === 0) say('recipient-first');
    else {
      faults = board.strike('data', side.mailbox()?.address);
      if (effectOf(faults, 'manner')?.manner !== 'lost-before-data') return true;
      side.drop();
    }
    return false;
  }

  function conclude(isLost: boolean, { reply, facts }: Posted): void {
    if (isLost) side.drop();
    else say(reply, facts);
  }

  function received(source: Buffer, isTooLarge: boolean): void | Promise<void> {
    side.expect('command');
    const mailbox = side.mailbox();
    if (!mailbox || from === undefined) return forget();
    const demanded = isTooLarge ? 'message-too-large' : effectOf(faults, 'reply')?.reply;
    const isLost = effectOf(faults, 'manner')?.manner === 'lost-after-data';
    const item = {
      connection: side.connection,
      signal: side.connection.signal,
      mailbox,
      from,
      recipients,
      source,
      tls: side.tls(),
      ownMessageId: side.nextMessageId(),
    };
    forget();
    if (demanded) return say(demanded, { from: item.from });
    const posted = postOffice.post(item);
    if (posted instanceof Promise) return posted.then((later) => conclude(isLost, later));
    conclude(isLost, posted);
  }

  return {
    forget,
    mail(rest) {
      if (from !== undefined) return say('sender-again');
      const reading = parsePath(rest, 'FROM');
      if (reading.kind !== 'path')
        return say(reading.kind === 'bad-address' ? 'sender-invalid' : 'bad-arguments');
      const announcedBytes = Number(reading.path.parameters.get('SIZE') ?? 0);
      if (announcedBytes > limits.messageSizeBytes) return say('message-too-large');
      if (isFaulty('mail')) return;
      from = reading.path.address;
      say('sender-ok');
    },
    recipient(rest) {
      if (from === undefined) return say('mail-first');
      const reading = parsePath(rest, 'TO');
      if (reading.kind !== 'path')
        return say(reading.kind === 'bad-address' ? 'recipient-invalid' : 'bad-arguments');
      if (limits.recipientsPerMessage !== 'off' && recipients.length >= limits.recipientsPerMessage)
        return say('too-many-recipients');
      if (isFaulty('rcpt')) return;
      recipients.push(reading.path.address);
      say('recipient-ok');
    },
    data() {
      // BDAT has begun the mail, and the two do not mix (RFC 3030 §2).
      if (chunks) return say('bad-sequence');
      if (!mayBegin()) return;
      say('data-start');
      if (effectOf(faults, 'manner')?.manner === 'lost-during-data') return side.drop();
      input.startMail(limits.messageSizeBytes);
      side.expect('mail');
    },
    chunk(rest) {
      const asked = parseChunk(rest);
      if (!asked) return say('bad-arguments');
      // The octets follow in any case: without a mail to add them to, the refusal is said and they are swallowed.
      if (chunks) chunks = { ...chunks, sizeBytes: chunks.sizeBytes + asked.size, isLast: asked.isLast };
      else if (mayBegin()) chunks = { parts: [], sizeBytes: asked.size, isLast: asked.isLast };
      input.startBytes(asked.size, (chunks?.sizeBytes ?? Infinity) <= limits.messageSizeBytes);
      side.expect('chunk');
    },
    chunkReceived(bytes) {
      side.expect('command');
      if (!chunks) return;
      chunks.parts.push(bytes);
      if (!chunks.isLast) return say('chunk-ok');
      return received(Buffer.concat(chunks.parts), chunks.sizeBytes > limits.messageSizeBytes);
    },
    mailReceived: received,
  };
}
