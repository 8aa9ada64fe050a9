// A proxy that says what the test tells it to, in turn, each time that it hears something; and a tunnel through it as
// Foyer asks for one.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { createSecureContext } from 'node:tls';
import { createNetwork, type Proxy, type Route } from '../../src/network/network.ts';

/** What is sent, or done; silence where there is none left. */
export type ProxyAnswer = string | Buffer | ((socket: Socket) => void);

export interface ScriptedProxy {
  readonly port: number;
  /** What was heard, in pieces as they came. */
  readonly heard: Buffer[];
}

export async function createScriptedProxy(
  t: TestContext,
  answers: readonly ProxyAnswer[],
): Promise<ScriptedProxy> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    const left = [...answers];
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      const answer = left.shift();
      if (typeof answer === 'function') answer(socket);
      else if (answer !== undefined) socket.write(answer);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, heard };
}

export interface Tunnel {
  readonly heard: readonly Buffer[];
  /** The open tunnel, or why there is none. */
  readonly outcome: Promise<Socket>;
}

/** To `smtp.example:587`, which only the proxy knows. */
export async function tunnelThrough(
  t: TestContext,
  about: Pick<Proxy, 'type'> & Partial<Proxy>,
  answers: readonly ProxyAnswer[],
  { timeoutMs = 5000, host = 'smtp.example' } = {},
): Promise<Tunnel> {
  const { port, heard } = await createScriptedProxy(t, answers);
  const network = createNetwork({ context: () => Promise.resolve(createSecureContext()) });
  const proxy: Proxy = { host: '127.0.0.1', port, bypass: [], ...about };
  const route: Route = network.route({ scheme: 'smtp', host, port: 587 }, { leg: 'smtp', proxy });
  const outcome = network
    .connect(route, await network.resolve(route, timeoutMs), timeoutMs)
    .then(({ socket }) => {
      t.after(() => socket.destroy());
      return socket;
    });
  return { heard, outcome };
}
