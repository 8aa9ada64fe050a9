// Clients that submit messages of 4 kB over a number of connections, one after another on each, and tell how long it
// took until the last 250. Each step waits for its reply, as most devices and programs do.
import { connect } from 'node:net';
import { bodyOf } from './processes.ts';

const [port = '', connections = '10', count = '2000'] = process.argv.slice(2);

async function submitMany(from: number, to: number): Promise<void> {
  const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
  let heard = '';
  let told: (() => void) | undefined;
  socket.setTimeout(20_000, () => socket.destroy(new Error('the server has fallen silent')));
  socket.on('error', (error) => {
    throw error;
  });
  socket.on('data', (part) => {
    heard += part.toString('latin1');
    told?.();
  });
  const reply = async (wanted: string): Promise<void> => {
    while (!/^\d{3} .*\r\n/m.test(heard)) await new Promise<void>((resolve) => (told = resolve));
    if (!heard.startsWith(wanted)) throw new Error(`not ${wanted}: ${heard}`);
    heard = '';
  };
  const say = async (line: string, wanted: string): Promise<void> => {
    socket.write(line + '\r\n');
    await reply(wanted);
  };
  await reply('220');
  await say('EHLO bench.example.com', '250');
  for (let number = from; number < to; number += 1) {
    await say('MAIL FROM:<bench@example.com>', '250');
    await say(`RCPT TO:<r${number}@example.com>`, '250');
    await say('DATA', '354');
    await say(
      `From: bench@example.com\r\nTo: r${number}@example.com\r\nSubject: Message ${number}\r\n\r\n${bodyOf(number).replaceAll('\n', '\r\n')}\r\n.`,
      '250',
    );
  }
  socket.end('QUIT\r\n');
}

const parts = Number(connections);
const all = (total: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: parts }, (_, part) =>
      submitMany(Math.floor((total * part) / parts), Math.floor((total * (part + 1)) / parts)),
    ),
  );
await all(300); // warm
const total = Number(count);
const since = performance.now();
await all(total);
const durationMs = performance.now() - since;
process.send?.({ durationMs, perSecond: (total / durationMs) * 1000 });
process.disconnect?.();
