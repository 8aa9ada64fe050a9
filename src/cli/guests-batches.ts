// `foyer guests import|random|batches`: many accounts at once. A batch is worked on here and now; where a server does the
// same it takes turns, and whoever ends the command early leaves the rest to the server.
import type { App } from '../app.ts';
import type { Batch, ListedBatch, Notice } from '../guests/guests.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { withDates } from './account-words.ts';
import { json, readNamed, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { deliveryFrom, termsFrom, type GuestWords } from './guests-options.ts';
import { batchInWords, problemsInWords } from './guests-words.ts';

/** As often as progress is told. */
const TOLD_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 100;
const READ_AT_ONCE = 200;

export interface BatchOrder {
  readonly command: Pick<Command, 'usage'>;
  readonly words: GuestWords & { readonly json?: boolean | undefined };
  readonly by: Actor;
}

async function inputFrom({ command, words }: BatchOrder, app: App): Promise<object> {
  if (words.type === undefined) throw usage(command, 'Say with --type of which guest type the accounts are');
  const { prefix } = words;
  return {
    ...(await termsFrom(command, words, app)),
    ...(prefix === undefined ? {} : { usernamePrefix: prefix }),
    notify: deliveryFrom(words),
  };
}

async function workOff(begun: Batch, by: Actor, app: App, context: CommandContext): Promise<Notice> {
  const { clock } = context.outside();
  const { streams, stopping } = context;
  for (;;) {
    const hasEnded = await app.guests.batches.work(begun.id, clock.now() + TOLD_EVERY_MS);
    const batch = await app.guests.batches.notice(begun.id, by);
    streams.err(`${batch.created} of ${batch.total} made\n`);
    if (batch.endedAt !== null) return batch;
    if (stopping.aborted)
      throw new Refusal(
        'unavailable',
        'guest_batch_left',
        `The batch ${begun.id} is not done. A running server goes on with it; look with "foyer guests batches ${begun.id}".`,
      );
    // Another process has it in hand.
    if (!hasEnded) await clock.sleep(LOOK_EVERY_MS, stopping);
  }
}

const batchInJson = ({ terms, ...rest }: ListedBatch): object => ({
  ...withDates(rest),
  sponsor: terms.sponsor.name,
});

function told(batch: Notice, { words }: BatchOrder, { streams }: CommandContext): number {
  const shown = batch.guests.map(({ guest, password }) => ({
    userName: guest.username,
    password: password?.reveal() ?? null,
  }));
  if (words.json) streams.out(json({ ...batchInJson(batch), guests: shown }));
  else {
    streams.out(batchInWords(batch));
    streams.out(shown.map(({ userName, password }) => `${userName}  ${password ?? ''}\n`).join(''));
    if (batch.created > shown.length)
      streams.out(`The other ${batch.created - shown.length}: foyer guests list --batch ${batch.id}\n`);
  }
  return batch.failed > 0 ? EXIT.data : EXIT.ok;
}

export async function importFile(
  name: string,
  order: BatchOrder,
  app: App,
  context: CommandContext,
): Promise<number> {
  const { words, by } = order;
  const { streams } = context;
  const input = await inputFrom(order, app);
  const { rows, problems, faults } = await app.guests.previewFile(await readNamed(name, streams), input, by);
  const isUsable = rows.length > 0 && (faults.length === 0 || words['skip-faulty'] === true);
  if (words.check || !isUsable) {
    if (words.json) streams.out(json({ rows: rows.length, problems, created: 0 }));
    else {
      streams.out(problemsInWords(problems));
      streams.out(`${rows.length} guests can be imported. Nothing was made.\n`);
    }
    return isUsable || (words.check && faults.length === 0) ? EXIT.ok : EXIT.data;
  }
  streams.err(problemsInWords(problems));
  const guests = rows.map(({ line: _, ...row }) => row);
  const begun = await app.guests.batches.begin({ ...input, guests }, by);
  const batch = await workOff(begun, by, app, context);
  // Told by the lines of the file, which is what is corrected.
  const byLine = batch.problems.map((each) => ({ ...each, row: rows[each.row - 1]?.line ?? each.row }));
  return told({ ...batch, problems: byLine }, order, context);
}

export async function makeRandom(
  count: string,
  order: BatchOrder,
  app: App,
  context: CommandContext,
): Promise<number> {
  if (!/^\d{1,6}$/.test(count)) throw usage(order.command, 'Say how many accounts, such as 20');
  const input = { ...(await inputFrom(order, app)), count: Number(count) };
  const begun = await app.guests.batches.begin(input, order.by);
  return told(await workOff(begun, order.by, app, context), order, context);
}

export async function showBatches(
  id: string | undefined,
  order: BatchOrder,
  app: App,
  context: CommandContext,
): Promise<number> {
  const { words, by, command } = order;
  const { streams } = context;
  if (id === undefined) {
    if (words.dismiss) throw usage(command, 'Name the batch whose notice is to be dismissed');
    const batches: ListedBatch[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await app.guests.batches.list({ limit: READ_AT_ONCE, cursor }, by);
      batches.push(...page.batches);
      cursor = page.next;
    }
    if (words.json) streams.out(json(batches.map(batchInJson)));
    else streams.out(batches.length === 0 ? 'There are no batches.\n' : batches.map(batchInWords).join(''));
    return EXIT.ok;
  }
  if (!words.dismiss) {
    told(await app.guests.batches.notice(id, by), order, context);
    return EXIT.ok;
  }
  await app.guests.batches.dismiss(id, by);
  streams.out(words.json ? json({ dismissed: id }) : 'The notice is dismissed; the accounts stay.\n');
  return EXIT.ok;
}
