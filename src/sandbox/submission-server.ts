// The SMTP server: sockets, STARTTLS, session times, and the faults that strike below the conversation.
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Clock, Instant } from '../time/clock.ts';
import { effectOf } from './fault-board.ts';
import type { Fault } from './fault.ts';
import { createListener, type Listener } from './listener.ts';
import { createDialogue, type Connection, type Dialogue, type DialogueNeeds } from './submission-dialogue.ts';
import type { TlsOffers } from './tls-offers.ts';

export interface SubmissionServerNeeds extends DialogueNeeds {
  readonly tlsOffers: TlsOffers;
  readonly listenHost: string;
  readonly hostname: string;
}

const MX_HOST = 'contoso-com.mail.protection.outlook.com';

export function createSubmissionServer(needs: SubmissionServerNeeds, wantedPort: number): Listener {
  const { board, statistics, log, clock, limits } = needs;

  function accept(socket: Socket): void {
    statistics.count('connections');
    statistics.count('openConnections');
    socket.setNoDelay(true);
    const struck = board.strike('smtp-connect');
    const manner = effectOf(struck, 'manner')?.manner;
    const quiet = new AbortController();
    const { connection, attach } = connectionOn(socket, manner, quiet.signal);
    const dialogue = createDialogue(connection, needs);
    const watch = watchSession(dialogue, limits, clock, quiet.signal);

    socket.on('close', () => {
      statistics.count('openConnections', -1);
      quiet.abort();
      dialogue.closed();
    });
    // A client that goes away is its own business; 'close' follows.
    socket.on('error', (error) =>
      log.debug({ session: connection.sessionId, err: error }, 'client went away'),
    );

    attach(dialogue, (chunk) => {
      watch.heard();
      if (manner === 'silent' || manner === 'deaf') return;
      if (manner === 'reset') return void socket.resetAndDestroy();
      dialogue.receive(chunk);
    });
    if (manner === 'silent') return;
    const instead = effectOf(struck, 'reply')?.reply;
    if (instead) dialogue.say(instead);
    else dialogue.greet();
  }

  function connectionOn(
    raw: Socket,
    manner: Connection['manner'],
    signal: AbortSignal,
  ): { connection: Connection; attach: (dialogue: Dialogue, heard: (chunk: Buffer) => void) => void } {
    let socket: Socket = raw;
    let onData = (_chunk: Buffer): void => undefined;
    let partner: Dialogue | undefined;

    function secure(struck: readonly Fault[]): void {
      raw.removeListener('data', onData);
      if (effectOf(struck, 'manner')?.manner === 'abort-handshake') return void raw.destroy();
      const secured = new TLSSocket(raw, {
        isServer: true,
        secureContext: needs.tlsOffers.contextFor(struck),
      });
      secured.on('error', (error) => {
        log.debug({ err: error }, 'TLS failed');
        raw.destroy();
      });
      secured.on('secure', () => partner?.secured(secured.getProtocol() ?? 'TLS'));
      secured.on('data', onData);
      socket = secured;
    }

    const connection: Connection = {
      sessionId: randomBytes(8).toString('hex').toUpperCase(),
      host: (manner === 'mx-host' ? MX_HOST : needs.hostname).toUpperCase(),
      clientAddress: raw.remoteAddress ?? '127.0.0.1',
      manner,
      signal,
      send: (text) => void (socket.writable && socket.write(text)),
      startTls: () => secure(board.strike('smtp-tls')),
      end: () => void socket.end(),
      // What was said before still goes out: `destroy` would swallow a reply that is under way.
      drop: () => socket.destroySoon(),
      listen: (isListening) => void (isListening ? socket.resume() : socket.pause()),
    };
    return {
      connection,
      attach(dialogue, heard) {
        partner = dialogue;
        onData = heard;
        socket.on('data', heard);
      },
    };
  }

  return createListener(needs.listenHost, wantedPort, accept);
}

interface SessionTimes {
  readonly sessionIdleMs: number | 'off';
  readonly sessionTotalMs: number | 'off';
}

/** Ends a conversation that is silent or lasts too long, as Exchange's receive connectors do. */
function watchSession(
  dialogue: Dialogue,
  { sessionIdleMs, sessionTotalMs }: SessionTimes,
  clock: Clock,
  signal: AbortSignal,
): { heard: () => void } {
  const startedAt = clock.now();
  let heardAt = startedAt;
  const until = (from: Instant, limitMs: number | 'off'): Instant =>
    limitMs === 'off' ? Number.POSITIVE_INFINITY : from + limitMs;

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      const now = clock.now();
      const totalUntil = until(startedAt, sessionTotalMs);
      if (now >= until(heardAt, sessionIdleMs)) return dialogue.say('session-timeout');
      if (now >= totalUntil)
        return dialogue.say('session-too-long', { duration: durationOf(now - startedAt) });
      await clock.sleep(Math.min(until(heardAt, sessionIdleMs), totalUntil) - now, signal);
    }
  }
  if (sessionIdleMs !== 'off' || sessionTotalMs !== 'off') void watch();
  return { heard: () => void (heardAt = clock.now()) };
}

/** `00:10:00.0150000`, as .NET prints a duration. */
const durationOf = (ms: number): string => `${new Date(ms).toISOString().slice(11, -1)}0000`;
