// A port that never answers a connection, as behind a firewall that drops.
import { once } from 'node:events';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';

/** A port whose backlog is full and whose owner sleeps, so that no further SYN is answered: as a firewall that drops. */
export async function deafPort(t: TestContext): Promise<number> {
  const program = `
    const { parentPort } = require('node:worker_threads');
    const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    });`;
  const worker = new Worker(program, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  const held = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  t.after(async () => {
    for (const socket of held) socket.destroy();
    await worker.terminate();
  });
  await Promise.race(held.map((socket) => once(socket, 'connect')));
  return port;
}
