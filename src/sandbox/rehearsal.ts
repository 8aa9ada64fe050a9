// For tests, here and elsewhere: a started sandbox, a token request, and an SMTP conversation told line by line.
import { once } from 'node:events';
import { request } from 'node:https';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { silentLog } from '../log/log.ts';
import { createManualClock, type ManualClock } from '../time/manual-clock.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

export const REHEARSED_AT = Date.parse('2026-05-30T14:00:00Z');

export interface Rehearsal extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
}

/** A started sandbox on a clock that stands still; `await using` stops it. */
export async function rehearse(options: Partial<SandboxOptions> = {}): Promise<Rehearsal> {
  const clock = createManualClock(REHEARSED_AT);
  const sandbox = createSandbox({ clock, log: silentLog, ...options });
  await sandbox.start();
  return { sandbox, clock, [Symbol.asyncDispose]: () => sandbox.stop() };
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export async function post(
  sandbox: Sandbox,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/x-www-form-urlencoded' },
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', headers, ca: sandbox.caCertificate, agent: false },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The form of a good token request, with changes; `undefined` leaves a parameter out. */
export function tokenForm(
  sandbox: Sandbox,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const { clientId, clientSecret, scope } = sandbox.defaults;
  const fields = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret.reveal(),
    scope,
    ...changes,
  };
  const present = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(present).toString();
}

export async function requestToken(
  sandbox: Sandbox,
  changes: Readonly<Record<string, string | undefined>> = {},
  tenant?: string,
): Promise<{ status: number; body: Record<string, unknown>; headers: HttpAnswer['headers'] }> {
  const { status, text, headers } = await post(
    sandbox,
    sandbox.tokenUrl(tenant),
    tokenForm(sandbox, changes),
  );
  return { status, headers, body: JSON.parse(text) as Record<string, unknown> };
}

export async function freshToken(sandbox: Sandbox): Promise<string> {
  const { body } = await requestToken(sandbox);
  return body['access_token'] as string;
}

export const xoauth2Blob = (user: string, token: string): string =>
  Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64');

export interface Conversation extends Disposable {
  /** Sends a line (or raw bytes) and gives the whole reply to it, without its last line break. */
  ask(line: string): Promise<string>;
  write(bytes: string): void;
  /** The next reply; rejects when the connection closes first. */
  reply(): Promise<string>;
  startTls(options?: { readonly ca?: string; readonly servername?: string }): Promise<void>;
  closed: Promise<unknown>;
}

const REPLY = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\r\n/;

export async function converse(sandbox: Sandbox): Promise<Conversation> {
  let socket: Socket = connect(sandbox.smtpPort, sandbox.host);
  let received = '';
  let isClosed = false;
  let wake = (): void => undefined;
  const listen = (): void => {
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('utf8');
      wake();
    });
    // A reset is one of the ways a conversation may end; 'close' tells of it.
    socket.on('error', () => wake());
  };
  const raw = socket;
  const closed = new Promise((resolve) => {
    raw.on('close', () => {
      isClosed = true;
      wake();
      resolve(undefined);
    });
  });
  listen();
  await once(socket, 'connect');

  async function reply(): Promise<string> {
    for (;;) {
      const found = REPLY.exec(received)?.[0];
      if (found) {
        received = received.slice(found.length);
        return found.slice(0, -2);
      }
      if (isClosed) throw new Error('the connection closed without a reply');
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    closed,
    reply,
    write: (bytes) => void socket.write(bytes),
    ask(line) {
      socket.write(`${line}\r\n`);
      return reply();
    },
    async startTls(options = {}) {
      raw.removeAllListeners('data');
      const secured = connectTls({
        socket: raw,
        servername: 'localhost',
        ca: sandbox.caCertificate,
        ...options,
      });
      await once(secured, 'secureConnect');
      socket = secured;
      listen();
    },
    [Symbol.dispose]: () => raw.destroy(),
  };
}

/** A conversation that has come as far as TLS. */
export async function converseSecurely(sandbox: Sandbox): Promise<Conversation> {
  const conversation = await converse(sandbox);
  await conversation.reply();
  await conversation.ask('EHLO client.example');
  await conversation.ask('STARTTLS');
  await conversation.startTls();
  await conversation.ask('EHLO client.example');
  return conversation;
}

/** A conversation signed in as a mailbox, by default the first. */
export async function converseSignedIn(
  sandbox: Sandbox,
  mailbox = sandbox.defaults.mailbox,
): Promise<Conversation> {
  const conversation = await converseSecurely(sandbox);
  const answer = await conversation.ask(`AUTH XOAUTH2 ${xoauth2Blob(mailbox, await freshToken(sandbox))}`);
  if (!answer.startsWith('235')) throw new Error(`sign-in failed: ${answer}`);
  return conversation;
}

/** Sends one small mail up to the first refusal; gives the last reply. */
export async function sendMail(
  conversation: Conversation,
  from: string,
  to: readonly string[] = ['guest@fabrikam.example'],
  source = `From: <${from}>\r\nTo: guest@fabrikam.example\r\nSubject: Hello\r\n\r\nHello.\r\n`,
): Promise<string> {
  const lines = [`MAIL FROM:<${from}>`, ...to.map((address) => `RCPT TO:<${address}>`), 'DATA'];
  for (const line of lines) {
    const answer = await conversation.ask(line);
    if (answer >= '4') return answer;
  }
  return conversation.ask(`${source}.`);
}
