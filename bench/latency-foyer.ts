// Enqueue to the server's 250 on a warm session, idle in between: one message at a time.
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

const times: number[] = [];
for (let number = 0; number < Number(count) + 20; number += 1) {
  const message = await app.mail.compose({
    from: 'bench@example.com',
    to: ['r@example.com'],
    subject: `Message ${number}`,
    text: bodyOf(number),
  });
  const since = performance.now();
  const id = await app.mail.accept(message, { lane: 'interactive', purpose: 'bench' });
  // The attempt says how long after acceptance it began and how long the submission took.
  let view = await app.mail.show(id);
  while (view.state !== 'sent') {
    await new Promise((resolve) => setTimeout(resolve, 1));
    view = await app.mail.show(id);
  }
  if (number >= 20) times.push(performance.now() - since);
  await new Promise((resolve) => setTimeout(resolve, 30)); // idle again
}
times.sort((a, b) => a - b);
const at = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
process.send?.({ medianMs: at(0.5), p95Ms: at(0.95) });
await app.close();
await rm(data, { recursive: true, force: true });
process.disconnect?.();
