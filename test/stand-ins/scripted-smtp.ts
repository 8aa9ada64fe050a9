// An SMTP server that says what the test tells it to, byte by byte where that matters: for what no honest server does.
// Without instructions it takes every message. It hears commands line by line and un-stuffs messages as RFC 5321 §4.5.2
// says, strictly: only CRLF ends a line.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { silentLog } from '../../src/log/log.ts';
import { createChannel, type SmtpChannel } from '../../src/mail/channel-transport.ts';
import type { Capabilities } from '../../src/mail/smtp-reply.ts';
import { ehlo, greet } from '../../src/mail/session-transport.ts';
import { realClock } from '../../src/time/clock.ts';

/** What is sent back, without its last CRLF; undefined says nothing. */
type Answer = string | ((line: string, socket: Socket) => string | undefined);

export interface Script {
  greeting?: Answer;
  capabilities?: readonly string[];
  /** By verb, `.` for the end of a message and `?` for every line that is no command of SMTP. */
  answers?: Readonly<Record<string, Answer>>;
  /** Hears every byte and answers nothing by itself. */
  raw?: (socket: Socket) => void;
}

export interface ScriptedSmtp {
  readonly port: number;
  /** Commands heard, of all connections. */
  readonly commands: string[];
  /** Messages heard, un-stuffed. */
  readonly messages: Buffer[];
}

const DEFAULTS: Readonly<Record<string, string>> = {
  EHLO: '',
  MAIL: '250 2.1.0 OK',
  RCPT: '250 2.1.5 OK',
  DATA: '354 go on',
  '.': '250 2.0.0 taken',
  RSET: '250 2.0.0 reset',
  QUIT: '221 2.0.0 bye',
  AUTH: '235 2.7.0 welcome',
  '?': '500 5.5.1 what?',
};

export async function createScriptedSmtp(t: TestContext, script: Script = {}): Promise<ScriptedSmtp> {
  const {
    greeting = '220 test ESMTP',
    capabilities = ['PIPELINING', '8BITMIME'],
    answers = {},
    raw,
  } = script;
  const commands: string[] = [];
  const messages: Buffer[] = [];
  const sockets = new Set<Socket>();
  const hello = ['test', ...capabilities];
  const helloAnswer = hello.map((line, at) => `250${at < hello.length - 1 ? '-' : ' '}${line}`).join('\r\n');

  const converse = (socket: Socket): void => {
    let buffered = '';
    let inMessage = false;
    const say = (answer: Answer, line: string): string | undefined => {
      const text = typeof answer === 'string' ? answer : answer(line, socket);
      if (text !== undefined && !socket.destroyed) socket.write(`${text}\r\n`);
      return text;
    };
    say(greeting, '');
    socket.on('data', (chunk) => {
      buffered += chunk.toString('latin1');
      for (;;) {
        if (inMessage) {
          const whole = `\r\n${buffered}`;
          const end = whole.indexOf('\r\n.\r\n');
          if (end < 0) return;
          messages.push(Buffer.from(whole.slice(2, end + 2).replace(/(^|\r\n)\./g, '$1'), 'latin1'));
          buffered = whole.slice(end + 5);
          inMessage = false;
          say(answers['.'] ?? DEFAULTS['.'] ?? '', '.');
          continue;
        }
        const end = buffered.indexOf('\r\n');
        if (end < 0) return;
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        commands.push(line);
        const verb = line.split(' ')[0]?.toUpperCase() ?? '';
        const known = verb !== '?' && verb !== '.' && verb in DEFAULTS ? verb : '?';
        const said = say(answers[known] ?? (known === 'EHLO' ? helloAnswer : (DEFAULTS[known] ?? '')), line);
        inMessage = verb === 'DATA' && said?.startsWith('354') === true;
      }
    });
  };

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    if (raw) raw(socket);
    else converse(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, commands, messages };
}

export interface ScriptedSession {
  readonly server: ScriptedSmtp;
  readonly channel: SmtpChannel;
}

export async function dialScripted(t: TestContext, script?: Script): Promise<ScriptedSession> {
  const server = await createScriptedSmtp(t, script);
  const socket = connect({ port: server.port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  const channel = createChannel(socket, { clock: realClock, log: silentLog });
  t.after(() => channel.close());
  return { server, channel };
}

/** Greeted, and EHLO said. */
export async function openScripted(
  t: TestContext,
  script?: Script,
): Promise<ScriptedSession & { readonly capabilities: Capabilities }> {
  const session = await dialScripted(t, script);
  await greet(session.channel, 2000);
  return { ...session, capabilities: await ehlo(session.channel, 'client.example', 2000) };
}
