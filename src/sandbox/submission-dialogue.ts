// One SMTP conversation as Exchange Online holds it: what may come when, and in which words it is answered. It works on
// bytes and values; the socket and TLS belong to submission-server.ts.
import type { Clock } from '../time/clock.ts';
import { createAuthentication, type AuthenticationNeeds } from './authentication-dialogue.ts';
import type { Mailbox } from './directory.ts';
import { exchangeReply, isLastReply, type ExchangeReplyName } from './exchange-reply.ts';
import type { Manner } from './fault.ts';
import { createMailInput } from './mail-input.ts';
import { createMailTransaction, type TransactionNeeds } from './mail-transaction.ts';
import { capabilitiesOf } from './smtp-capabilities.ts';
import { parseCommand } from './smtp-command.ts';

export interface DialogueNeeds extends AuthenticationNeeds, TransactionNeeds {
  readonly clock: Clock;
  /** Time before every answer to AUTH and to a mail. */
  readonly latencyMs: () => number;
}

/** The connection a conversation runs on. */
export interface Connection {
  readonly sessionId: string;
  readonly host: string;
  readonly clientAddress: string;
  readonly manner: Manner | undefined;
  /** Aborted when the connection is gone: nobody waits any longer. */
  readonly signal: AbortSignal;
  send(text: string): void;
  startTls(): void;
  /** Closes after what was sent. */
  end(): void;
  /** Closes at once. */
  drop(): void;
  /** A server that is thinking takes no more bytes. */
  listen(isListening: boolean): void;
}

export interface Dialogue {
  greet(): void;
  receive(chunk: Buffer): void;
  secured(protocol: string): void;
  say(reply: ExchangeReplyName, more?: Readonly<Record<string, string>>): void;
  closed(): void;
}

type Expected = 'command' | 'authentication' | 'mail' | 'chunk' | 'nothing';
type Work = void | Promise<void>;

export function createDialogue(connection: Connection, needs: DialogueNeeds): Dialogue {
  const { clock, limits, postOffice, statistics, log } = needs;
  const input = createMailInput();
  let expected: Expected = 'command';
  let isBusy = false;
  let hasGreeted = false;
  let tls: string | undefined;
  let signedIn: Mailbox | undefined;
  let leave: (() => void) | undefined;
  let mailCount = 0;
  let output = '';

  function flush(): void {
    if (output !== '') connection.send(output);
    output = '';
  }

  function say(name: ExchangeReplyName, more: Readonly<Record<string, string>> = {}): void {
    if (connection.signal.aborted) return;
    const text = exchangeReply(
      name,
      {
        host: connection.host,
        now: clock.now(),
        session: connection.sessionId,
        mailbox: signedIn?.address ?? '',
        from: '',
        messageId: '',
      },
      more,
    );
    output += `${text}\r\n`;
    const code = text.slice(0, 3);
    if (code >= '400') {
      statistics.tally('refused', code);
      statistics.tally('refusedByName', name);
      log.debug({ session: connection.sessionId, reply: text }, 'refused');
    }
    if (!isLastReply(name)) return;
    expected = 'nothing';
    flush();
    connection.end();
  }

  const transaction = createMailTransaction(
    needs,
    {
      connection,
      say,
      mailbox: () => signedIn,
      tls: () => tls ?? 'none',
      nextMessageId: () => `<${connection.sessionId}.${(mailCount += 1)}@${connection.host}>`,
      expect: (what) => void (expected = what),
      drop() {
        flush();
        expected = 'nothing';
        connection.drop();
      },
    },
    input,
  );

  const authentication = createAuthentication(needs, {
    say,
    prompt: (text) => void (output += `334 ${text}\r\n`),
    listen: (isListening) => void (expected = isListening ? 'authentication' : 'command'),
    admit(mailbox) {
      signedIn = mailbox;
      leave = postOffice.enter(mailbox.address, connection);
    },
  });

  const capabilities = (): readonly string[] =>
    capabilitiesOf(connection, limits.messageSizeBytes, tls !== undefined);

  function hello(lines: readonly string[], rest: string): void {
    if (!rest) return say('bad-arguments');
    hasGreeted = true;
    transaction.forget();
    lines.forEach((text, index) => {
      output += `250${index === lines.length - 1 ? ' ' : '-'}${text}\r\n`;
    });
  }

  function startTls(): void {
    if (tls !== undefined || connection.manner === 'no-starttls') return say('unknown-command');
    say('tls-ready');
    flush();
    input.forget();
    connection.startTls();
  }

  function authenticate(rest: string): Work {
    if (!hasGreeted) return say('hello-first');
    if (signedIn) return say('bad-sequence');
    // Without TLS, and at an MX host, AUTH is not offered and its mechanisms are unknown.
    if (tls === undefined || connection.manner === 'mx-host') return say('auth-mechanism-unsupported');
    return authentication.begin(rest, connection.manner !== 'no-xoauth2');
  }

  function mail(rest: string): Work {
    if (!hasGreeted) return say('hello-first');
    return signedIn ? transaction.mail(rest) : say('not-authenticated');
  }

  const commands = new Map<string, (rest: string) => Work>([
    ['EHLO', (rest) => hello(capabilities(), rest)],
    ['HELO', (rest) => hello(capabilities().slice(0, 1), rest)],
    ['STARTTLS', startTls],
    ['AUTH', authenticate],
    ['MAIL', mail],
    ['RCPT', (rest) => transaction.recipient(rest)],
    ['DATA', () => transaction.data()],
    ['BDAT', (rest) => transaction.chunk(rest)],
    [
      'RSET',
      () => {
        transaction.forget();
        say('reset');
      },
    ],
    ['NOOP', () => say('ok')],
    ['VRFY', () => say('cannot-verify')],
    ['HELP', () => say('help')],
    ['QUIT', () => say('quit')],
  ]);

  /** Takes one whole thing out of the input and works on it; false when the input holds none. */
  function step(): { work: Work } | undefined {
    if (expected === 'mail') {
      const mailed = input.mail();
      return mailed && { work: slowly(() => transaction.mailReceived(mailed.source, mailed.isTooLarge)) };
    }
    if (expected === 'chunk') {
      const bytes = input.bytes();
      return bytes && { work: slowly(() => transaction.chunkReceived(bytes)) };
    }
    const line = expected === 'nothing' ? undefined : input.line();
    if (!line) return undefined;
    if (line.kind === 'too-long') return { work: say('line-too-long') };
    if (expected === 'authentication') return { work: slowly(() => authentication.answer(line.text)) };
    const { verb, rest } = parseCommand(line.text);
    const command = commands.get(verb);
    if (!command) return { work: say('unknown-command') };
    return { work: verb === 'AUTH' ? slowly(() => command(rest)) : command(rest) };
  }

  function slowly(work: () => Work): Work {
    const waitMs = needs.latencyMs();
    return waitMs > 0 ? clock.sleep(waitMs, connection.signal).then(work) : work();
  }

  function advance(): void {
    while (!isBusy) {
      const taken = step();
      if (!taken) break;
      if (taken.work instanceof Promise) wait(taken.work);
    }
    flush();
  }

  /** Answers come in the order of the commands: nothing more is read until this work is done. */
  function wait(work: Promise<void>): void {
    isBusy = true;
    connection.listen(false);
    work
      .catch((error: unknown) => {
        log.error({ err: error, session: connection.sessionId }, 'SMTP conversation failed');
        say('service-unavailable');
      })
      .finally(() => {
        isBusy = false;
        connection.listen(true);
        advance();
      });
  }

  return {
    greet() {
      say('greeting');
      flush();
    },
    receive(chunk) {
      if (expected === 'nothing') return;
      input.push(chunk);
      if (!isBusy) advance();
    },
    secured(protocol) {
      tls = protocol;
      // RFC 3207 §4.2: after TLS both sides forget what was said before.
      hasGreeted = false;
      transaction.forget();
    },
    say(reply, more) {
      say(reply, more);
      flush();
    },
    closed() {
      expected = 'nothing';
      leave?.();
      leave = undefined;
    },
  };
}
