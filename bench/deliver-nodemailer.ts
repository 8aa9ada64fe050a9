// nodemailer's pool, which keeps nothing, to the same sink. Its default of 5 connections; sessions as long as ours.
import nodemailer from 'nodemailer';
import { bodyOf } from './processes.ts';

const [port = '', count = ''] = process.argv.slice(2);
const pool = nodemailer.createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  ignoreTLS: true,
  maxMessages: Infinity,
});
const send = (total: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: total }, (_, number) =>
      pool.sendMail({
        from: 'bench@example.com',
        to: `r${number}@example.com`,
        subject: `Message ${number}`,
        text: bodyOf(number),
      }),
    ),
  );
await send(300); // warm
const total = Number(count);
const since = performance.now();
await send(total);
const durationMs = performance.now() - since;
pool.close();
process.send?.({ durationMs, perSecond: (total / durationMs) * 1000 });
process.disconnect?.();
