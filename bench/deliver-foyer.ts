// Foyer accepting and delivering to the sink, durably: from the first acceptance to the last arrival.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { realOutside } from '../src/outside.ts';
import { SYSTEM } from '../src/permissions/permissions.ts';
import { bodyOf } from './processes.ts';

const [port = '', count = '', folder = ''] = process.argv.slice(2);
const data = mkdtempSync(join(folder, 'foyer-bench-'));
const app = await openApp(readConfig({ FOYER_DATA: data }), realOutside('silent'));
const settings = await app.mail.smtp.parse({
  server: '127.0.0.1',
  port: Number(port),
  encryption: 'none',
  authentication: { type: 'none' },
});
if (!(await app.mail.smtp.save(settings, SYSTEM)).ok) throw new Error('the sink was not accepted');
app.mail.start();

const total = Number(count);
const acceptMany = async (from: number, to: number): Promise<void> => {
  for (let number = from; number < to; number += 1) {
    const message = await app.mail.compose({
      from: 'bench@example.com',
      to: [`r${number}@example.com`],
      subject: `Message ${number}`,
      text: bodyOf(number),
    });
    await app.mail.accept(message, { lane: 'bulk', purpose: 'bench' });
  }
};
const deliverAll = async (total: number): Promise<number> => {
  const before = (await app.mail.list({ limit: 1 })).counts.sent;
  const since = performance.now();
  await Promise.all(Array.from({ length: total }, (_, number) => acceptMany(number, number + 1)));
  while ((await app.mail.list({ limit: 1 })).counts.sent - before < total)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - since;
};
await deliverAll(300); // warm
const durationMs = await deliverAll(total);
process.send?.({ durationMs, perSecond: (total / durationMs) * 1000 });
await app.close();
await rm(data, { recursive: true, force: true });
process.disconnect?.();
