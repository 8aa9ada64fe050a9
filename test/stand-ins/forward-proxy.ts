// An HTTP proxy that opens every tunnel and keeps account of them.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface ForwardProxy {
  readonly type: 'http';
  readonly host: string;
  readonly port: number;
}

/** `targets`: the `host:port` of each tunnel, in the order in which they were asked for. */
export async function createForwardProxy(
  t: TestContext,
): Promise<{ readonly proxy: ForwardProxy; readonly targets: readonly string[] }> {
  const targets: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer().listen(0, '127.0.0.1');
  server.on('connect', ({ url = '' }, asking: Socket) => {
    targets.push(url);
    const [host, port] = url.split(':');
    const target = keep(connect({ host: host ?? '', port: Number(port), autoSelectFamily: true }));
    target.once('connect', () => {
      asking.write('HTTP/1.1 200 Connection established\r\n\r\n');
      keep(asking).pipe(target).pipe(asking);
    });
  });
  await once(server, 'listening');
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { proxy: { type: 'http', host: '127.0.0.1', port }, targets };
}
