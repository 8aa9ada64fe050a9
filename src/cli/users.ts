// `foyer users`: the network users, whose passwords Foyer keeps. A password is never a word of the command.
import type { App } from '../app.ts';
import { INTERNAL, type NetworkUserView } from '../network-users/network-users.ts';
import { newPassword } from './account-password.ts';
import { withDates } from './account-words.ts';
import { commandUser, json, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { importUsers } from './users-import.ts';
import { changeFrom, readUserWords, type UserWords } from './users-options.ts';
import { showPolicy } from './users-policy.ts';
import { passwordOfUserInWords, userInWords, usersInWords } from './users-words.ts';

const FIELDS =
  '[--first-name TEXT] [--last-name TEXT] [--alias TEXT] [--email ADDRESS] [--group TEXT] [--description TEXT] ' +
  '[--language CODE] [--password-store TEXT] [--never-expires yes|no] [--expires-on DATE]';

export const usersCommand: Command = {
  usage: [
    'users list [--search TEXT] [--state STATE …] [--group TEXT] [--without-address] [--without-password] [--limit N] [--cursor TEXT] [--json]',
    'users list --csv [--search TEXT] [--state STATE …] [--group TEXT] [--without-address] [--without-password]',
    'users show NAME [--json]',
    `users add NAME ${FIELDS} [--password-stdin | --no-password] [--json]`,
    `users change NAME [--name NAME] ${FIELDS} [--json]`,
    'users disable NAME … [--json]',
    'users enable NAME … [--json]',
    'users remove NAME … [--json]',
    'users reset-password NAME [--password-stdin] [--json]',
    'users import FILE [--check] [--skip-faulty] [--json]',
    'users policy [--minimum-length N] [--refuse-common yes|no] [--history N] [--lifetime-days N|never] [--json]',
  ],
  async run(args, context) {
    const words = readUserWords(usersCommand, args);
    const app = await context.app();
    return ACTIONS[words.action](words, app, context);
  },
};

type Run = (words: UserWords, app: App, context: CommandContext) => Promise<number>;

const ACTIONS: Readonly<Record<UserWords['action'], Run>> = {
  list,
  show: async (words, app, context) => show(await named(words.names[0], app), words, context),
  add,
  async change(words, app, context) {
    const { id } = await named(words.names[0], app);
    return show(
      await app.networkUsers.change(id, changeFrom(usersCommand, words), commandUser()),
      words,
      context,
    );
  },
  disable: (words, app, context) => setDisabled(words, true, app, context),
  enable: (words, app, context) => setDisabled(words, false, app, context),
  async remove(words, app, { streams }) {
    const users = await allNamed(words.names, app);
    await app.networkUsers.remove(
      users.map(({ id }) => id),
      commandUser(),
    );
    const names = users.map(({ name }) => name);
    streams.out(
      words.values.json ? json({ removed: names }) : names.map((name) => `${name} is removed.\n`).join(''),
    );
    return EXIT.ok;
  },
  'reset-password': resetPassword,
  import: ({ names, values }, app, context) => importUsers(names[0] ?? '', values, app, context),
  policy: ({ values }, app, context) => showPolicy(usersCommand, values, app, context),
};

const named = (name: string | undefined, { networkUsers }: App): Promise<NetworkUserView> =>
  networkUsers.findByName(name ?? '', commandUser());

/** All are there before anything is done to one. */
async function allNamed(names: readonly string[], app: App): Promise<NetworkUserView[]> {
  const found: NetworkUserView[] = [];
  for (const name of names) found.push(await named(name, app));
  return found;
}

function show(user: NetworkUserView, { values }: UserWords, { streams }: CommandContext): number {
  streams.out(values.json ? json(withDates(user)) : userInWords(user));
  return EXIT.ok;
}

async function list(
  { values }: UserWords,
  { networkUsers }: App,
  { streams }: CommandContext,
): Promise<number> {
  const by = commandUser();
  const { search, state, group, limit = '50', cursor } = values;
  const filter = {
    ...(search === undefined ? {} : { search }),
    ...(state === undefined ? {} : { states: state }),
    ...(group === undefined ? {} : { group }),
    ...(values['without-address'] ? { isWithoutAddress: true } : {}),
    ...(values['without-password'] ? { isWithoutPassword: true } : {}),
  };
  if (values.csv) {
    for await (const piece of await networkUsers.exportCsv(filter, by)) streams.out(piece);
    return EXIT.ok;
  }
  if (!/^[1-9]\d{0,3}$/.test(limit)) throw usage(usersCommand, '--limit is a number from 1 to 9999');
  const page = await networkUsers.list({ filter, limit: Number(limit), cursor }, by);
  if (values.json) streams.out(json({ users: page.users.map(withDates), next: page.next }));
  else {
    streams.out(usersInWords(page.users));
    if (page.next !== null) streams.out(`There are more: --cursor ${page.next}\n`);
  }
  return EXIT.ok;
}

async function add(words: UserWords, app: App, context: CommandContext): Promise<number> {
  const { names, values } = words;
  const { streams } = context;
  const fields = changeFrom(usersCommand, words);
  const { 'password-store': store = INTERNAL, 'no-password': none = false } = values;
  if (values['password-stdin'] && (none || store !== INTERNAL))
    throw usage(
      usersCommand,
      'A password goes neither with --no-password nor with one that is kept elsewhere',
    );
  const hasNone = none || store !== INTERNAL;
  const made = hasNone
    ? undefined
    : await newPassword({ passwordPolicy: app.networkUsers.policy }, values, streams);
  const password = made === undefined ? {} : { password: made.password };
  const user = await app.networkUsers.add({ name: names[0], ...fields, ...password }, commandUser());
  const shown = made?.isGenerated ? { password: made.password.reveal() } : {};
  streams.out(values.json ? json({ ...withDates(user), ...shown }) : userInWords(user));
  if (made && !values.json) streams.out(passwordOfUserInWords(made, app.baseUrl));
  return EXIT.ok;
}

async function setDisabled(
  words: UserWords,
  isDisabled: boolean,
  app: App,
  context: CommandContext,
): Promise<number> {
  const users = await allNamed(words.names, app);
  const ids = users.map(({ id }) => id);
  await app.networkUsers.setDisabled(ids, isDisabled, commandUser());
  const after = await allNamed(words.names, app);
  context.streams.out(words.values.json ? json(after.map(withDates)) : usersInWords(after));
  return EXIT.ok;
}

async function resetPassword(words: UserWords, app: App, context: CommandContext): Promise<number> {
  const { values } = words;
  const { id, name } = await named(words.names[0], app);
  const made = await newPassword({ passwordPolicy: app.networkUsers.policy }, values, context.streams);
  await app.networkUsers.setPassword(id, made.password, commandUser());
  const shown = made.isGenerated ? { password: made.password.reveal() } : {};
  context.streams.out(values.json ? json({ name, ...shown }) : passwordOfUserInWords(made, app.baseUrl));
  return EXIT.ok;
}
