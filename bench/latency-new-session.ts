// The peer of the latency row: a new session for each mail, as ISE's log shows it, by nodemailer without a pool.
import nodemailer from 'nodemailer';
import { bodyOf } from './processes.ts';

const [port = '', count = ''] = process.argv.slice(2);
const times: number[] = [];
for (let number = 0; number < Number(count) + 20; number += 1) {
  const since = performance.now();
  const single = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(port),
    secure: false,
    ignoreTLS: true,
  });
  await single.sendMail({
    from: 'bench@example.com',
    to: 'r@example.com',
    subject: `Message ${number}`,
    text: bodyOf(number),
  });
  if (number >= 20) times.push(performance.now() - since);
}
times.sort((a, b) => a - b);
const at = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
process.send?.({ medianMs: at(0.5), p95Ms: at(0.95) });
process.disconnect?.();
