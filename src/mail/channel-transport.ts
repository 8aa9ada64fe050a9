// One SMTP connection as lines and replies, with its transcript. Knows nothing of commands. What is secret is never
// written into the transcript: the sender gives a stand-in for it, and message content appears as its size.
import type { Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import { endsReply, parseReply, type SmtpReply } from './smtp-reply.ts';

/** The connection ended or broke before an expected reply. */
export class ChannelClosed extends Error {
  /** The system's error code, `closed` for an orderly end, `ETIMEDOUT`, or `not-smtp` for an answer that is no reply. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ChannelClosed';
    this.code = code;
  }
}

export interface SmtpChannel {
  readonly socket: Socket;
  readonly isOpen: boolean;
  /** Since the last reset: `C:` ours, `S:` theirs, each with the seconds since then. */
  readonly transcript: readonly string[];
  /** True once the last byte of the message has left for the network. */
  readonly isDataSent: boolean;
  /** Forgets the transcript so far and starts its clock anew. */
  resetTranscript(): void;
  note(line: string): void;
  /** From now on `[secret]` stands for this text in everything heard: servers quote commands that they do not like. */
  hide(secret: string): void;
  /** Sends command lines in one write. `shown` stands in the transcript in place of lines that hold a secret. */
  send(lines: readonly string[], shown?: readonly string[]): void;
  sendData(source: Uint8Array): void;
  reply(timeoutMs: number): Promise<SmtpReply>;
  /** Goes on over another socket, as after STARTTLS. Throws when the server has already sent more (RFC 3207 §5). */
  continueOver(socket: (plain: Socket) => Promise<Socket>): Promise<void>;
  close(): void;
}

const LONGEST_LINE = 64 * 1024; // RFC 5321 asks for 512; a peer that never ends a line must not fill memory
const LONGEST_REPLY = 500;
const MOST_REPLIES = 2_000; // nobody asked for: more than any pipeline of ours
const LONGEST_NOTE = 2_000;
const CLOSE_WITHIN_MS = 2_000;

export function createChannel(first: Socket, { clock, log }: { clock: Clock; log: Log }): SmtpChannel {
  let socket = first;
  let buffered = '';
  let isDataSent = true;
  const hidden: string[] = [];
  const decoder = new StringDecoder('utf8'); // a character may arrive in two pieces
  let lines: string[] = [];
  const replies: SmtpReply[] = [];
  let waiting: { resolve: (reply: SmtpReply) => void; reject: (error: Error) => void } | undefined;
  let ended: ChannelClosed | undefined;
  let transcript: string[] = [];
  let startedAt = clock.now();

  const note = (line: string): void => {
    log.trace({ line }, 'smtp');
    if (transcript.length === 1000) return;
    transcript.push(`${((clock.now() - startedAt) / 1000).toFixed(3)} ${line.slice(0, LONGEST_NOTE)}`);
  };
  const end = (code: string, message: string): void => {
    if (ended) return;
    ended = new ChannelClosed(code, message);
    note(`-- ${message}`);
    socket.destroy();
    waiting?.reject(ended);
    waiting = undefined;
  };
  const take = (reply: SmtpReply): void => {
    if (waiting) waiting.resolve(reply);
    else if (replies.length === MOST_REPLIES)
      end('not-smtp', 'the server sent replies that nobody asked for');
    else replies.push(reply);
    waiting = undefined;
  };
  /** Without secrets, and without what would steer the terminal or page that shows it. */
  const readable = (line: string): string => {
    const challenge = line.startsWith('334 ') ? Buffer.from(line.slice(4), 'base64').toString('utf8') : '';
    if (hidden.some((secret) => challenge.includes(secret))) return '334 [secret]';
    const text = hidden.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), line.slice(4));
    return (line.slice(0, 4) + text).replace(/[^\P{Cc}\t]/gu, '\ufffd');
  };
  const hear = (chunk: Buffer): void => {
    buffered += decoder.write(chunk);
    for (let at = buffered.indexOf('\n'); at >= 0; at = buffered.indexOf('\n')) {
      const line = readable(buffered.slice(0, at).replace(/\r$/, ''));
      buffered = buffered.slice(at + 1);
      note(`S: ${line}`);
      const last = endsReply(line);
      if (last === undefined || lines.length === LONGEST_REPLY)
        return end(
          'not-smtp',
          `the server answered with something that is not SMTP: ${JSON.stringify(line.slice(0, 200))}`,
        );
      lines.push(line);
      if (last) {
        const whole = lines;
        lines = [];
        take(parseReply(whole));
      }
    }
    if (buffered.length > LONGEST_LINE) end('not-smtp', 'the server sent a line without end');
  };
  const broken = (error: NodeJS.ErrnoException): void =>
    end(error.code ?? 'EPROTO', `the connection broke: ${error.message}`);
  const closed = (): void => end('closed', 'the server closed the connection');
  // Resumed, since a socket that comes through a tunnel may have been paused meanwhile.
  const attach = (): void =>
    void socket.on('data', hear).on('error', broken).once('close', closed).once('end', closed).resume();
  const detach = (): void =>
    void socket.off('data', hear).off('error', broken).off('close', closed).off('end', closed);
  attach();
  if (socket.destroyed) closed();

  return {
    get socket() {
      return socket;
    },
    get isOpen() {
      return !ended;
    },
    get transcript() {
      return transcript;
    },
    resetTranscript() {
      transcript = [];
      startedAt = clock.now();
    },
    get isDataSent() {
      return isDataSent;
    },
    note,
    hide(secret) {
      if (secret !== '') hidden.push(secret);
    },
    send(commands, shown = commands) {
      if (ended) return; // the reply that follows tells
      for (const line of shown) note(`C: ${line}`);
      socket.write(commands.join('\r\n') + '\r\n');
    },
    sendData(source) {
      if (ended) return;
      note(`C: <message of ${source.length} bytes>`);
      isDataSent = false;
      socket.cork();
      socket.write(source);
      socket.write('.\r\n', (error) => (isDataSent = !error));
      socket.uncork();
    },
    reply(timeoutMs) {
      const ready = replies.shift();
      if (ready) return Promise.resolve(ready);
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => end('ETIMEDOUT', `no reply within ${timeoutMs / 1000} s`), timeoutMs);
        waiting = {
          resolve: (reply) => (clearTimeout(limit), resolve(reply)),
          reject: (error) => (clearTimeout(limit), reject(error)),
        };
      });
    },
    async continueOver(upgrade) {
      if (replies.length > 0 || lines.length > 0 || buffered + decoder.end() !== '')
        throw new ChannelClosed(
          'not-smtp',
          'the server sent more before TLS than it may: somebody may be injecting commands',
        );
      detach();
      const plain = socket.on('error', () => undefined); // its failure shows in the handshake
      socket = await upgrade(plain);
      attach();
    },
    close() {
      if (ended) return;
      ended = new ChannelClosed('closed', 'closed by us');
      waiting?.reject(ended);
      detach();
      socket.on('error', () => socket.destroy()); // what the server still sends to a connection we left is of no interest
      socket.end();
      socket.destroySoon();
      setTimeout(() => socket.destroy(), CLOSE_WITHIN_MS).unref(); // a peer that reads nothing must not keep us
    },
  };
}
