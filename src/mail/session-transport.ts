// The SMTP conversation, a step a function, over a channel: greeting, EHLO, STARTTLS, messages (AUTH: smtp-sign-in.ts).
// Each step either returns what was learned or throws an SmtpFailure that says where it stopped, what was answered, and
// whether the server may have taken the message. Written here rather than taken from a library because three things
// must be facts, not guesses: which byte was the last to go out, the chain of a server whose certificate failed, and
// every reply word for word. Commands are pipelined where the server offers it (RFC 2920).
import { needsSmtpUtf8 } from './mail-address.ts';
import { ChannelClosed, type SmtpChannel } from './channel-transport.ts';
import { parseCapabilities, sizeLimit, type Capabilities, type SmtpReply } from './smtp-reply.ts';

export type SmtpStage =
  'greeting' | 'ehlo' | 'encrypt' | 'authenticate' | 'sender' | 'recipient' | 'data' | 'submit';

export class SmtpFailure extends Error {
  readonly stage: SmtpStage;
  readonly reply: SmtpReply | undefined;
  /** The code of a broken connection, or of something that the server does not offer: `starttls-not-offered` … */
  readonly code: string | undefined;
  /** True when the last byte of the message was sent and no reply came: it may be on its way. */
  readonly maybeAccepted: boolean;

  constructor(
    stage: SmtpStage,
    about: { reply?: SmtpReply; code?: string; message: string; maybeAccepted?: boolean; cause?: unknown },
  ) {
    super(about.message, { cause: about.cause });
    this.name = 'SmtpFailure';
    this.stage = stage;
    this.reply = about.reply;
    this.code = about.code;
    this.maybeAccepted = about.maybeAccepted ?? false;
  }
}

// RFC 5321 §4.5.3.2 asks clients to wait this long. The answer to DATA gets the full ten minutes: giving up sooner
// makes duplicates of messages that the server was about to accept.
export const REPLY_TIMEOUT_MS = { command: 120_000, dataStart: 120_000, dataEnd: 600_000 } as const;

/** The next reply, which has to be good. */
export async function expect(
  channel: SmtpChannel,
  stage: SmtpStage,
  timeoutMs: number,
  isGood: (code: number) => boolean,
): Promise<SmtpReply> {
  const reply = await replyOf(channel, stage, timeoutMs);
  if (!isGood(reply.code)) throw new SmtpFailure(stage, { reply, message: reply.text });
  return reply;
}

/** The next reply, whatever it says. */
export async function replyOf(channel: SmtpChannel, stage: SmtpStage, timeoutMs: number): Promise<SmtpReply> {
  try {
    return await channel.reply(timeoutMs);
  } catch (cause) {
    if (!(cause instanceof ChannelClosed)) throw cause;
    const maybeAccepted = stage === 'submit' && channel.isDataSent;
    throw new SmtpFailure(stage, { code: cause.code, message: cause.message, maybeAccepted, cause });
  }
}

export const positive = (code: number): boolean => code >= 200 && code < 300;

export function greet(channel: SmtpChannel, timeoutMs: number): Promise<SmtpReply> {
  return expect(channel, 'greeting', timeoutMs, (code) => code === 220);
}

export async function ehlo(channel: SmtpChannel, name: string, timeoutMs: number): Promise<Capabilities> {
  channel.send([`EHLO ${name}`]);
  return parseCapabilities(await expect(channel, 'ehlo', timeoutMs, positive));
}

/** Asks for TLS; the handshake is the caller's. */
export async function startTls(
  channel: SmtpChannel,
  capabilities: Capabilities,
  timeoutMs: number,
): Promise<void> {
  if (!capabilities.has('STARTTLS'))
    throw new SmtpFailure('encrypt', {
      code: 'starttls-not-offered',
      message: 'the server does not offer STARTTLS',
    });
  channel.send(['STARTTLS']);
  await expect(channel, 'encrypt', timeoutMs, (code) => code === 220);
}

export interface Envelope {
  readonly from: string;
  readonly recipients: readonly string[];
}

export interface Submission {
  /** The reply to the message as a whole, or undefined where every recipient was refused before it. */
  readonly reply: SmtpReply | undefined;
  readonly refused: ReadonlyMap<string, SmtpReply>;
}

/** Begins a transaction and takes it back: shows whether this sender may send, and sends nothing. */
export async function trySender(
  channel: SmtpChannel,
  from: string,
  capabilities: Capabilities,
): Promise<SmtpReply> {
  channel.send([mailCommand([from], capabilities)]);
  const reply = await expect(channel, 'sender', REPLY_TIMEOUT_MS.command, positive);
  channel.send(['RSET']);
  await expect(channel, 'sender', REPLY_TIMEOUT_MS.command, positive);
  return reply;
}

/** Submits one message; `source` is prepared for DATA (see `dataForm`). Throws SmtpFailure. */
export async function submit(
  channel: SmtpChannel,
  capabilities: Capabilities,
  envelope: Envelope,
  source: Uint8Array,
): Promise<Submission> {
  const limit = sizeLimit(capabilities);
  if (limit !== undefined && source.length > limit)
    throw new SmtpFailure('sender', {
      code: 'message-too-large',
      message: `the message has ${source.length} bytes and the server takes ${limit}`,
    });
  const addresses = [envelope.from, ...envelope.recipients];
  const commands = [
    mailCommand(addresses, capabilities, source.length),
    ...envelope.recipients.map((recipient) => `RCPT TO:<${recipient}>`),
    'DATA',
  ];
  const pipelined = capabilities.has('PIPELINING');
  if (pipelined) channel.send(commands);
  const next = async (stage: SmtpStage, index: number): Promise<SmtpReply> => {
    if (!pipelined) channel.send([commands[index] ?? '']);
    const reply = await replyOf(
      channel,
      stage,
      stage === 'data' ? REPLY_TIMEOUT_MS.dataStart : REPLY_TIMEOUT_MS.command,
    );
    if (reply.code === 421) throw new SmtpFailure(stage, { reply, message: reply.text }); // nothing comes after it
    return reply;
  };

  const mail = await next('sender', 0);
  if (!positive(mail.code)) {
    if (pipelined) await settled(channel, envelope.recipients.length);
    throw new SmtpFailure('sender', { reply: mail, message: mail.text });
  }
  const refused = new Map<string, SmtpReply>();
  for (const [index, recipient] of envelope.recipients.entries()) {
    const reply = await next('recipient', index + 1);
    if (!positive(reply.code)) refused.set(recipient, reply);
  }
  const nobody = refused.size === envelope.recipients.length;
  if (nobody && !pipelined) {
    await reset(channel);
    return { reply: undefined, refused };
  }
  if (nobody) {
    await settled(channel, 0);
    return { reply: undefined, refused };
  }
  const data = await next('data', commands.length - 1);
  if (data.code < 400 && data.code !== 354)
    throw new SmtpFailure('data', {
      code: 'not-smtp',
      message: `the server answered DATA with ${data.text}`,
    });
  if (data.code !== 354) {
    await reset(channel);
    throw new SmtpFailure('data', { reply: data, message: data.text });
  }
  channel.sendData(source);
  const reply = await replyOf(channel, 'submit', REPLY_TIMEOUT_MS.dataEnd);
  if (!positive(reply.code)) throw new SmtpFailure('submit', { reply, message: reply.text });
  return { reply, refused };
}

/** Hears the answers to what was pipelined behind a refusal, up to that to DATA. */
async function settled(channel: SmtpChannel, recipients: number): Promise<void> {
  await unlessClosed(async () => {
    for (let left = recipients; left > 0; left -= 1)
      await replyOf(channel, 'recipient', REPLY_TIMEOUT_MS.command);
    const data = await replyOf(channel, 'data', REPLY_TIMEOUT_MS.dataStart);
    // RFC 2920 §3.1: a server that says 354 all the same is given an empty message, which has nowhere to go.
    if (data.code === 354) channel.sendData(new Uint8Array());
    if (data.code === 354) await replyOf(channel, 'data', REPLY_TIMEOUT_MS.dataEnd);
  });
  await reset(channel);
}

/** Leaves a failed transaction behind so that the next message starts clean. */
async function reset(channel: SmtpChannel): Promise<void> {
  channel.send(['RSET']);
  await unlessClosed(() => replyOf(channel, 'sender', REPLY_TIMEOUT_MS.command));
}

/** The refusal is known already and must not be lost to the end of the connection, which shows in `isOpen`. */
async function unlessClosed(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SmtpFailure)) throw error;
  }
}

function mailCommand(addresses: readonly string[], capabilities: Capabilities, sizeBytes?: number): string {
  const utf8 = addresses.some(needsSmtpUtf8);
  if (utf8 && !capabilities.has('SMTPUTF8'))
    throw new SmtpFailure('sender', {
      code: 'smtputf8-not-offered',
      message: 'an address has letters beyond ASCII and the server does not offer SMTPUTF8',
    });
  const size = sizeBytes !== undefined && capabilities.has('SIZE') ? ` SIZE=${sizeBytes}` : '';
  const body = capabilities.has('8BITMIME') ? ' BODY=8BITMIME' : '';
  return `MAIL FROM:<${addresses[0]}>${size}${body}${utf8 ? ' SMTPUTF8' : ''}`;
}

/** The message as DATA wants it: CRLF line ends, the last one complete, and a dot doubled where a line starts with one. */
export function dataForm(source: Buffer): Buffer {
  let stuffed = source;
  if (source[0] === 0x2e || source.includes('\n.') || source.includes('\r.')) {
    stuffed = Buffer.from(source.toString('latin1').replace(/^\./gm, '..'), 'latin1');
  }
  return stuffed.subarray(-2).equals(CRLF) ? stuffed : Buffer.concat([stuffed, CRLF]);
}

const CRLF = Buffer.from('\r\n');
