// Guest accounts: lists with 100,000 of them at the door, in every order, filtered and searched, as an administrator and as a
// sponsor; 200 accounts by chance; 10,000 imported by the API with a mail
// each. Alone it prints the times of each question.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { GUEST_ORDERS, GUEST_STATES } from '../src/guests/guests.ts';
import { realOutside } from '../src/outside.ts';
import { commandActor, PERMISSIONS, permissionsOf, type Actor } from '../src/permissions/permissions.ts';
import { described } from '../src/cli/sandbox.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { startWeb } from '../src/web/web.ts';
import { seedGuests } from './guest-seed.ts';

const [count = '100000', folder = tmpdir()] = process.argv.slice(2);
const ROUNDS = 5;
const PAGE = 50;
const IMPORTED = 10_000;
const data = mkdtempSync(join(folder, 'foyer-bench-'));
const outside = realOutside('silent');
const config = readConfig({ FOYER_DATA: data });
const app = await openApp(config, outside);
const sandbox = createSandbox({ clock: outside.clock, log: outside.log });
const BY = commandActor('bench');

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function lists(by: Actor, total: number): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  const ask = async (what: string, filter: object, order?: object, offset = 0): Promise<void> => {
    const times: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      // As a page asks: the rows, how many there are, and the numbers on the tabs.
      const ms = await timed(async () => {
        await app.guests.list({ filter, limit: PAGE, offset, ...(order ? { order } : {}) } as never, by);
        await app.guests.count(filter, by);
        await app.guests.counts(by);
      });
      if (round >= 0) times.push(ms);
    }
    seen[what] = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  };
  for (const name of GUEST_ORDERS)
    for (const isDescending of [false, true])
      await ask(`by ${name}${isDescending ? ' down' : ''}`, {}, { by: name, isDescending });
  for (const at of [0.5, 0.99]) await ask(`page at ${at}`, {}, undefined, Math.floor(total * at));
  for (const state of GUEST_STATES)
    for (const name of ['endsAt', 'lastName'] as const)
      await ask(`${state} by ${name}`, { states: [state] }, { by: name, isDescending: false });
  const [type] = await app.guestTypes.list();
  await ask('of a type', { guestTypeId: type?.id }, { by: 'endsAt', isDescending: true });
  for (const search of ['guest4711', 'tanaka', 'fabrikam', '田中', 'tanaka adatum', 'nobody at all'])
    for (const name of ['createdAt', 'state'] as const)
      await ask(`search ${search} by ${name}`, { search }, { by: name, isDescending: true });
  return seen;
}

/** From the request until a question about the batch says that it has ended, as a program would ask. */
async function importByApi(body: object): Promise<void> {
  const ask = async (
    path: string,
    more: RequestInit = {},
  ): Promise<{ id: string; endedAt: string | null }> => {
    const answer = await fetch(`http://127.0.0.1:${web.port}/api/v1/guests/batches${path}`, {
      ...more,
      headers: { authorization: `Bearer ${key.reveal()}`, 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`the API answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; endedAt: string | null };
  };
  const { id } = await ask('', { method: 'POST', body: JSON.stringify(body) });
  while ((await ask(`/${id}`)).endedAt === null) await delay(100);
}

const { key } = await app.accounts.apiKeys.issue({ name: 'bench', scopes: PERMISSIONS }, BY);
const web = await startWeb(
  { app, config, clock: outside.clock, log: outside.log },
  { listen: { host: '127.0.0.1', port: 0 }, tls: undefined },
);

try {
  await sandbox.start();
  await app.trust.add(sandbox.caCertificate, { roles: ['infrastructure'] }, BY);
  const { ok } = await app.mail.smtp.save(await app.mail.smtp.parse(described(sandbox).settings), BY);
  if (!ok) throw new Error('the settings did not pass');
  const [sponsor = ''] = await seedGuests(app, { count: Number(count), now: outside.clock.now() });
  const asSponsor: Actor = {
    kind: 'sponsor',
    id: sponsor,
    accountId: sponsor,
    name: 'sponsor0',
    permissions: permissionsOf('sponsor'),
  };
  const all = await lists(BY, Number(count));
  const own = await lists(asSponsor, Number(count) / 100);
  const guestTypeId = (await app.guestTypes.list())[0]?.id;
  const randomMs = await timed(async () => {
    const { id } = await app.guests.batches.begin({ guestTypeId, count: 200 }, asSponsor);
    await app.guests.batches.work(id);
  });
  const guests = Array.from({ length: IMPORTED }, (_, number) => ({
    firstName: 'Import',
    lastName: `Number${number}`,
    email: `import${number}@fabrikam.com`,
  }));
  app.guests.upkeep.start();
  const importMs = await timed(() => importByApi({ guestTypeId, guests, notify: { email: true } }));
  const { counts } = await app.mail.list({ limit: 1 });
  const times = [...Object.values(all), ...Object.values(own)].sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
  const result = {
    questions: times.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    maxMs: at(1),
    randomMs,
    importMs,
    imported: IMPORTED,
    queued: counts.queued,
  };
  if (process.send) process.send(result);
  else console.log({ all, own, ...result });
} finally {
  await web.stop();
  await app.close();
  await sandbox.stop();
  await rm(data, { recursive: true, force: true });
}
