// Reminders: 20,000 network users whose passwords end in the same week, told in one pass, each mail rendered, composed and
// committed with its row; then a pass that finds all of them told. Alone it prints time and memory.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { realOutside } from '../src/outside.ts';
import { commandActor } from '../src/permissions/permissions.ts';
import { described } from '../src/cli/sandbox.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';

const [count = '20000', folder = tmpdir()] = process.argv.slice(2);
const DAY_MS = 86_400_000;
const SAMPLED_EVERY_MS = 50;
const BY = commandActor('bench');
const data = mkdtempSync(join(folder, 'foyer-bench-'));
const outside = realOutside('silent');
const config = readConfig({ FOYER_DATA: data });
const app = await openApp(config, outside);
const sandbox = createSandbox({ clock: outside.clock, log: outside.log });

/** As an import and a first password leave them; hashing 20,000 passwords is not what is measured. */
async function seedUsers(): Promise<void> {
  const now = outside.clock.now();
  await sql`
    insert into network_users (id, name, name_key, first_name, last_name, name_alias, email, description, user_group,
      language, is_disabled, password_store, password_hash, former_password_hashes, password_changed_at,
      password_never_expires, must_change_password, created_at, created_by, words)
    select gen_random_uuid(), 'user' || n, 'user' || n, 'User', 'Number ' || n, '', 'user' || n || '@fabrikam.com', '', '',
      (array['en', 'ja', 'zh-Hant', 'fr', 'nl', 'it'])[1 + n % 6], false, 'internal', '$argon2id$', '{}',
      ${now - 58 * DAY_MS}::bigint + (n % 5) * ${DAY_MS}::bigint, false, false, ${now}::bigint, 'bench', 'user' || n
    from generate_series(1, ${Number(count)}::integer) as n`.execute(app.database.sql);
  await sql`analyze network_users`.execute(app.database.sql);
}

const peak = { rss: 0, heap: 0 };
const sampling = setInterval(() => {
  const { rss, heapUsed } = process.memoryUsage();
  peak.rss = Math.max(peak.rss, rss);
  peak.heap = Math.max(peak.heap, heapUsed);
}, SAMPLED_EVERY_MS);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

try {
  await sandbox.start();
  await app.trust.add(sandbox.caCertificate, { roles: ['infrastructure'] }, BY);
  const { ok } = await app.mail.smtp.save(await app.mail.smtp.parse(described(sandbox).settings), BY);
  if (!ok) throw new Error('the settings did not pass');
  await seedUsers();
  const { reminders } = app;
  const before = process.memoryUsage().rss;
  let told: number | null = 0;
  const used = process.cpuUsage();
  const firstMs = await timed(async () => (told = await reminders.tend()));
  const { user, system } = process.cpuUsage(used);
  const peakMiB = peak.rss / 2 ** 20;
  const againMs = await timed(() => reminders.tend());
  const result = {
    told,
    firstMs,
    cpuMs: (user + system) / 1000,
    againMs,
    beforeMiB: before / 2 ** 20,
    peakMiB,
    peakHeapMiB: peak.heap / 2 ** 20,
  };
  if (process.send) process.send(result);
  else console.log(result);
} finally {
  clearInterval(sampling);
  await app.close();
  await sandbox.stop();
  await rm(data, { recursive: true, force: true });
}
