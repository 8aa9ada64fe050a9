// STARTTLS over SMTP (RFC 3207) and nothing more: just enough of the protocol to see a server's certificate. Mail takes
// another road, in mail/, which is above this floor.
import type { Socket } from 'node:net';
import { DialFailure } from './dial.ts';

const LONGEST_REPLY = 64 * 1024; // RFC 5321 §4.5.3.1.5 asks for 512 a line

/** Leaves the socket where the TLS handshake begins. Throws DialFailure, and then the socket is closed. */
export async function startTlsBySmtp(socket: Socket, timeoutMs: number): Promise<void> {
  const replies = createReplies(socket, timeoutMs);
  try {
    expect(await replies.next(), '220', 'greeted with');
    socket.write('EHLO [127.0.0.1]\r\n');
    const capabilities = expect(await replies.next(), '250', 'answered EHLO with');
    if (!/^250[ -]STARTTLS\s*$/im.test(capabilities))
      throw new DialFailure('connect', 'STARTTLS_NOT_OFFERED', 'the server does not offer STARTTLS');
    socket.write('STARTTLS\r\n');
    expect(await replies.next(), '220', 'answered STARTTLS with');
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    replies.end();
  }
}

function expect(reply: string, code: string, what: string): string {
  if (reply.startsWith(code)) return reply;
  const shown = reply.slice(0, 200).replace(/[^\x20-\x7e]+/g, ' ');
  throw new DialFailure('connect', 'NOT_SMTP', `the server ${what} "${shown.trim()}"`);
}

function createReplies(socket: Socket, timeoutMs: number): { next: () => Promise<string>; end: () => void } {
  let buffered = '';
  let failure: DialFailure | undefined;
  let look = (): void => undefined;
  const fail = (code: string, message: string): void => {
    failure ??= new DialFailure('connect', code, message);
    look();
  };
  const hear = (chunk: Buffer): void => {
    buffered += chunk.toString('latin1');
    if (buffered.length > LONGEST_REPLY) fail('NOT_SMTP', 'the server does not end its reply');
    look();
  };
  const closed = (): void => fail('ECONNRESET', 'the server closed the connection');
  const limit = setTimeout(() => fail('ETIMEDOUT', 'the server did not answer in time'), timeoutMs);
  socket.on('data', hear).on('close', closed).on('end', closed);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        look = () => {
          const reply = /^(?:\d{3}-[^\n]*\n)*(?!\d{3}-)[^\n]*\n/.exec(buffered)?.[0];
          if (failure) reject(failure);
          else if (reply !== undefined) {
            buffered = buffered.slice(reply.length);
            resolve(reply);
          }
        };
        look();
      }),
    end() {
      clearTimeout(limit);
      look = () => undefined;
      socket.off('data', hear).off('close', closed).off('end', closed).pause();
    },
  };
}
