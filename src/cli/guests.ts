// `foyer guests`: guest accounts, one or many, with all rights or with those of the account of `--as`. A password is never a
// word of the command: other users of the machine could read it there.
import { GUEST_ORDERS, IMPORT_TEMPLATE } from '../guests/guests.ts';
import { Secret } from '../secrets/secrets.ts';
import { json, parseWords, readAll, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { actOn, ACTS, idOf, type ActWord } from './guests-acts.ts';
import { importFile, makeRandom, showBatches, type BatchOrder } from './guests-batches.ts';
import {
  actorFor,
  DELIVERY,
  deliveryFrom,
  filterFrom,
  FILTERS,
  GUEST_OPTIONS,
  PERSON,
  personFrom,
  TERMS,
  termsFrom,
} from './guests-options.ts';
import { showRequests } from './guests-requests.ts';
import { guestInJson, guestInWords, guestsInWords } from './guests-words.ts';
import type { App } from '../app.ts';

const SELECTING = ['matching', 'preview', ...FILTERS];

/** The options that go with each action, besides --as and --json. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  list: [...FILTERS, 'sort', 'limit', 'after'],
  show: ['password'],
  create: [...TERMS, ...PERSON, ...DELIVERY, 'user-name', 'phone-as-name', 'password-stdin'],
  import: [...TERMS, ...DELIVERY, 'check', 'skip-faulty'],
  random: [...TERMS, ...DELIVERY, 'prefix'],
  change: [...PERSON, 'type', 'location', 'language', 'ssid'],
  extend: [...SELECTING, 'until', 'by'],
  suspend: [...SELECTING, 'reason'],
  reinstate: SELECTING,
  'reset-password': [...SELECTING, ...DELIVERY],
  resend: [...SELECTING, ...DELIVERY],
  delete: SELECTING,
  export: FILTERS,
  batches: ['dismiss'],
  requests: ['decline'],
  template: [],
  purge: [],
};

const SELECTION = 'USER … | --matching FILTER …';
const WHO = '[--as ACCOUNT] [--json]';
const HANDED_OVER = '[--mail] [--copy | --copy-to ADDRESS] [--summary]';
const LASTING = '[--location NAME] [--from TIME] [--until TIME | --for 3d] [--language en] [--ssid NAME]';
const PEOPLE =
  '[--first-name TEXT] [--last-name TEXT] [--company TEXT] [--email ADDRESS] [--phone NUMBER] [--visiting TEXT] [--visit-reason TEXT] [--custom NAME=TEXT …]';

export const guestsCommand: Command = {
  usage: [
    `guests list [FILTER …] [--sort -createdAt] [--limit 50] [--after CURSOR] ${WHO}`,
    `guests show USER [--password] ${WHO}`,
    `guests create --type NAME ${PEOPLE} ${LASTING} [--user-name NAME | --phone-as-name] [--password-stdin] ${HANDED_OVER} ${WHO}`,
    `guests import FILE --type NAME [--check] [--skip-faulty] ${LASTING} ${HANDED_OVER} ${WHO}     (FILE may be - for standard input)`,
    `guests random COUNT --type NAME [--prefix TEXT] ${LASTING} ${HANDED_OVER} ${WHO}`,
    `guests change USER ${PEOPLE} [--type NAME] [--location NAME] [--language en] [--ssid NAME] ${WHO}`,
    `guests extend ${SELECTION} --until TIME | --by 3d [--preview] ${WHO}`,
    `guests suspend ${SELECTION} [--reason TEXT] [--preview] ${WHO}`,
    `guests reinstate ${SELECTION} [--preview] ${WHO}`,
    `guests reset-password ${SELECTION} ${HANDED_OVER} [--preview] ${WHO}`,
    `guests resend ${SELECTION} [--copy | --copy-to ADDRESS] [--summary] [--preview] ${WHO}`,
    `guests delete ${SELECTION} [--preview] ${WHO}`,
    `guests export [FILTER …] ${WHO}`,
    `guests batches [ID [--dismiss]] ${WHO}`,
    `guests requests [ID --decline] ${WHO}`,
    'guests template',
    `guests purge ${WHO}`,
  ],
  words: { FILTER: `one of ${FILTERS.map((option) => `--${option}`).join(', ')}, with its value` },
  async run(args, context) {
    const { values, positionals } = parseWords(guestsCommand, args, GUEST_OPTIONS);
    const [action, ...names] = positionals;
    if (action === undefined) throw usage(guestsCommand, 'Say what to do');
    const fitting = Object.hasOwn(FITTING, action) ? FITTING[action] : undefined;
    if (!fitting) throw usage(guestsCommand, `"${action}" is not something guests can do`);
    const misfit = Object.keys(values).find(
      (option) => option !== 'json' && option !== 'as' && !fitting.includes(option),
    );
    if (misfit !== undefined) throw usage(guestsCommand, `--${misfit} does not go with "guests ${action}"`);
    if (action === 'template') {
      context.streams.out(IMPORT_TEMPLATE);
      return EXIT.ok;
    }
    const app = await context.app();
    const order = { command: guestsCommand, words: values, by: await actorFor(app, values.as) };
    const act = ACTS.find((each) => each === action);
    if (act) return actOn({ ...order, act: act satisfies ActWord, names }, app, context);
    const one = (what: string): string => {
      const [name, surplus] = names;
      if (surplus !== undefined) throw usage(guestsCommand, `"${surplus}" is one word too many`);
      if (name === undefined) throw usage(guestsCommand, what);
      return name;
    };
    if (action === 'import') return importFile(one('Name the file'), order, app, context);
    if (action === 'random') return makeRandom(one('Say how many'), order, app, context);
    if (action === 'show') return show(one('Name the account'), order, app, context);
    if (action === 'change') return change(one('Name the account'), order, app, context);
    if (action === 'batches')
      return showBatches(names.length === 0 ? undefined : one(''), order, app, context);
    if (action === 'requests')
      return showRequests(names.length === 0 ? undefined : one(''), order, app, context);
    if (names[0] !== undefined) throw usage(guestsCommand, `"${names[0]}" is one word too many`);
    if (action === 'list') return list(order, app, context);
    if (action === 'create') return create(order, app, context);
    if (action === 'purge') {
      const deleted = await app.guests.purge.now(order.by);
      context.streams.out(values.json ? json({ deleted }) : `${deleted} expired accounts are deleted.\n`);
      return EXIT.ok;
    }
    const pieces = await app.guests.exportCsv(await filterFrom(guestsCommand, values, app), order.by);
    for await (const piece of pieces) context.streams.out(piece);
    return EXIT.ok;
  },
};

type Order = BatchOrder;

async function list({ words, by }: Order, app: App, context: CommandContext): Promise<number> {
  const sort = words.sort ?? '-createdAt';
  const name = sort.replace(/^-/, '').replace('userName', 'username');
  const orderBy = GUEST_ORDERS.find((each) => each === name);
  if (!orderBy)
    throw usage(guestsCommand, `--sort is one of ${GUEST_ORDERS.join(', ')}, with - for descending`);
  const limit = Number(words.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw usage(guestsCommand, '--limit is a number from 1 to 1000');
  const filter = await filterFrom(guestsCommand, words, app);
  const order = { by: orderBy, isDescending: sort.startsWith('-') };
  const { guests, next } = await app.guests.list({ filter, order, limit, cursor: words.after }, by);
  const now = context.outside().clock.now();
  context.streams.out(
    words.json
      ? json({ guests: guests.map((each) => guestInJson(each, now)), next })
      : guestsInWords(guests, next, now),
  );
  return EXIT.ok;
}

async function show(name: string, { words, by }: Order, app: App, context: CommandContext): Promise<number> {
  const guest = await app.guests.find(await idOf(app, name, by), by);
  const known = words.password ? await app.guests.passwords([guest.id], by) : undefined;
  const password = known && (known.get(guest.id)?.reveal() ?? null);
  const now = context.outside().clock.now();
  context.streams.out(
    words.json
      ? json({ ...guestInJson(guest, now), ...(password === undefined ? {} : { password }) })
      : guestInWords(guest, now, password),
  );
  return EXIT.ok;
}

async function create({ words, by }: Order, app: App, context: CommandContext): Promise<number> {
  const { streams } = context;
  if (words.type === undefined)
    throw usage(guestsCommand, 'Say with --type of which guest type the account is');
  const typed = words['password-stdin'] ? (await readAll(streams.stdin)).toString('utf8') : undefined;
  const userName = words['user-name'];
  const input = {
    ...(await termsFrom(guestsCommand, words, app)),
    ...personFrom(guestsCommand, words),
    ...(userName === undefined ? {} : { userName }),
    ...(words['phone-as-name'] ? { usesPhoneAsUserName: true } : {}),
    ...(typed === undefined ? {} : { password: new Secret(typed.replace(/\r?\n$/, '')) }),
    notify: deliveryFrom(words),
  };
  const { guest, password, isMailed } = await app.guests.create(input, by);
  const now = context.outside().clock.now();
  // What was typed is known to whoever typed it.
  const shown = typed === undefined ? password?.reveal() : undefined;
  streams.out(
    words.json
      ? json({ ...guestInJson(guest, now), ...(shown === undefined ? {} : { password: shown }), isMailed })
      : guestInWords(guest, now, shown),
  );
  return EXIT.ok;
}

async function change(
  name: string,
  { words, by }: Order,
  app: App,
  context: CommandContext,
): Promise<number> {
  const id = await idOf(app, name, by);
  const input = { ...(await termsFrom(guestsCommand, words, app)), ...personFrom(guestsCommand, words) };
  const guest = await app.guests.change(id, input, by);
  const now = context.outside().clock.now();
  context.streams.out(words.json ? json(guestInJson(guest, now)) : guestInWords(guest, now));
  return EXIT.ok;
}
