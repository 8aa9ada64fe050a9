// A TCP listener that knows its connections: it can drop them all, stop within a moment, and start again on the same
// port, as a server that is down for ten minutes.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Listener {
  /** The first start chooses the port when none was wanted; later starts take the same. */
  start(): Promise<void>;
  stop(): Promise<void>;
  isRunning(): boolean;
  port(): number;
  dropConnections(): void;
}

export function createListener(host: string, wantedPort: number, accept: (socket: Socket) => void): Listener {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = wantedPort;

  function dropConnections(): void {
    for (const socket of sockets) socket.destroy();
  }

  return {
    async start() {
      if (server) return;
      const starting = createServer((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        accept(socket);
      });
      starting.listen({ host, port, backlog: 1024 });
      await once(starting, 'listening');
      port = (starting.address() as AddressInfo).port;
      server = starting;
    },
    async stop() {
      const stopping = server;
      if (!stopping) return;
      server = undefined;
      const closed = once(stopping, 'close');
      stopping.close();
      dropConnections();
      await closed;
    },
    isRunning: () => server !== undefined,
    port: () => port,
    dropConnections,
  };
}
