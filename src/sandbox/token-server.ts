// HTTPS in front of the token endpoint. TLS is set up by hand for each connection, so that a fault can show another
// certificate to one connection and not to the next.
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Log } from '../log/log.ts';
import { effectOf, type FaultBoard } from './fault-board.ts';
import { createListener, type Listener } from './listener.ts';
import type { TlsOffers } from './tls-offers.ts';

export interface TokenServerNeeds {
  readonly log: Log;
  readonly board: FaultBoard;
  readonly tlsOffers: TlsOffers;
  readonly listenHost: string;
  readonly endpoint: Hono<{ Bindings: HttpBindings }>;
}

export function createTokenServer(needs: TokenServerNeeds, wantedPort: number): Listener {
  const { board, log, tlsOffers, endpoint } = needs;
  const answer = getRequestListener(endpoint.fetch);
  const http: Server = createServer((request, response) => void answer(request, response));

  function accept(socket: Socket): void {
    const struck = board.strike('token-tls');
    socket.on('error', (error) => log.debug({ err: error }, 'token client went away'));
    if (effectOf(struck, 'manner')?.manner === 'abort-handshake') {
      socket.once('data', () => socket.destroy());
      return;
    }
    const secured = new TLSSocket(socket, { isServer: true, secureContext: tlsOffers.contextFor(struck) });
    secured.on('error', (error) => {
      log.debug({ err: error }, 'TLS with a token client failed');
      socket.destroy();
    });
    secured.once('secure', () => http.emit('connection', secured));
  }

  return createListener(needs.listenHost, wantedPort, accept);
}
