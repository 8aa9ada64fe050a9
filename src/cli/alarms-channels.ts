// The channels of alarms and their mail from a shell. Secrets come by a file or standard input, and are not printed.
import type { ShownChannel } from '../alarms/alarms.ts';
import type { App } from '../app.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { withDates } from './account-words.ts';
import { channelNamed, settingsIn, type AlarmOrder } from './alarms-options.ts';
import { channelsInWords, deliveriesInWords } from './alarms-words.ts';
import { commandUser, json, readSettings, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

/** What is printed and cannot be set. */
const TOLD = ['id', 'createdAt', 'hasSecret', 'lastDay'];
const NONE = { delivered: 0, failed: 0, meanLatencyMs: null };

async function print(
  found: ShownChannel | readonly ShownChannel[],
  { alarms }: App,
  { values }: AlarmOrder,
  { streams }: CommandContext,
): Promise<number> {
  const days = new Map((await alarms.channels.figures()).map(({ channel, ...day }) => [channel, day]));
  const withDay = (one: ShownChannel) => ({ ...one, lastDay: days.get(one.id) ?? NONE });
  if (!values.json) streams.out(channelsInWords([found].flat().map(withDay)));
  else if ('id' in found) streams.out(json(withDates(withDay(found))));
  else streams.out(json(found.map(withDay).map(withDates)));
  return EXIT.ok;
}

export async function channels(order: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const [name] = order.names;
  const found =
    name === undefined
      ? await app.alarms.channels.list()
      : await app.alarms.channels.find(await channelNamed(app, name));
  return print(found, app, order, context);
}

export async function addChannel(order: AlarmOrder, context: CommandContext): Promise<number> {
  const input = await settingsIn(order, context, TOLD);
  const app = await context.app();
  return print(await app.alarms.channels.add(input, commandUser()), app, order, context);
}

export async function changeChannel(order: AlarmOrder, context: CommandContext): Promise<number> {
  const input = await settingsIn(order, context, TOLD);
  const app = await context.app();
  const id = await channelNamed(app, order.names[0] ?? '');
  return print(await app.alarms.channels.change(id, input, commandUser()), app, order, context);
}

export async function removeChannel({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const { id, name } = await app.alarms.channels.find(await channelNamed(app, names[0] ?? ''));
  await app.alarms.channels.remove(id, commandUser());
  context.streams.out(values.json ? json({ removed: name }) : `${name} is removed.\n`);
  return EXIT.ok;
}

export async function testChannel({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const delivery = await app.alarms.channels.test(await channelNamed(app, names[0] ?? ''), commandUser());
  context.streams.out(values.json ? json(withDates(delivery)) : deliveriesInWords([delivery]));
  return delivery.state === 'delivered' ? EXIT.ok : EXIT.unavailable;
}

export async function deliveries({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const found = await app.alarms.channels.deliveries(await channelNamed(app, names[0] ?? ''));
  context.streams.out(values.json ? json(found.map(withDates)) : deliveriesInWords(found));
  return EXIT.ok;
}

export async function notification({ values }: AlarmOrder, context: CommandContext): Promise<number> {
  const { file } = values;
  const { streams } = context;
  if (file === undefined) {
    streams.out(json(await (await context.app()).alarms.notification.shown()));
    return EXIT.ok;
  }
  const input = await readSettings(file, streams);
  // As it is printed, with what is told beside it, or alone.
  const settings =
    typeof input === 'object' && input !== null && 'settings' in input ? input.settings : input;
  const { alarms } = await context.app();
  const saved = await alarms.notification.save(settings, commandUser());
  const refused = saved.senderDiffers
    ? `The sender is not the mailbox ${saved.mailbox}, which Exchange Online refuses until it may send as it:\n${saved.commands.map((line) => `  ${line}\n`).join('')}`
    : '';
  streams.out(values.json ? json(saved) : `Saved. It counts from now on.\n${refused}`);
  return EXIT.ok;
}

export async function testMail(
  { names, values, fail }: AlarmOrder,
  context: CommandContext,
): Promise<number> {
  const language = LANGUAGES.find((each) => each === (values.language ?? 'en'));
  if (!language) throw fail(`--language is one of ${LANGUAGES.join(', ')}`);
  const { alarms } = await context.app();
  const id = await alarms.notification.sendTest(names[0] ?? '', language, commandUser());
  context.streams.out(values.json ? json({ id }) : `${id}\n`);
  return EXIT.ok;
}
