// `foyer sponsors`: who may work with guest accounts, and in which sponsor groups they are. The groups themselves are kept by
// `foyer guest-settings groups`. A password is never a word of the command.
import type { App } from '../app.ts';
import type { AdministratorView } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import { onlySponsor, type SponsorGroup } from '../sponsors/sponsors.ts';
import { newPassword, passwordInWords } from './account-password.ts';
import { administratorsInWords, withDates } from './account-words.ts';
import { commandUser, json, parseWords, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { idNamed } from './guests-options.ts';
import { printable } from './printable.ts';

/** The options that go with each action. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  list: [],
  show: [],
  add: ['email', 'display-name', 'group', 'password-stdin'],
  change: ['email', 'display-name'],
  groups: [],
  'set-groups': ['group'],
  unlock: [],
  disable: [],
  enable: [],
  remove: [],
  'set-password': ['password-stdin'],
  'reset-second-factor': [],
};

export const sponsorsCommand: Command = {
  usage: [
    'sponsors list [--json]',
    'sponsors show NAME [--json]',
    'sponsors add NAME [--email ADDRESS] [--display-name TEXT] [--group NAME …] [--password-stdin] [--json]',
    'sponsors change NAME [--email ADDRESS] [--display-name TEXT] [--json]',
    'sponsors groups [NAME] [--json]',
    'sponsors set-groups NAME [--group NAME …] [--json]',
    'sponsors unlock NAME [--json]',
    'sponsors disable NAME [--json]',
    'sponsors enable NAME [--json]',
    'sponsors remove NAME [--json]',
    'sponsors set-password NAME [--password-stdin] [--json]',
    'sponsors reset-second-factor NAME [--json]',
  ],
  async run(args, context) {
    const { action, name, values } = read(args);
    const app = await context.app();
    const { administrators } = app.accounts;
    const by = commandUser();
    if (action === 'list') return show(await administrators.list('sponsors'), values.json, app, context);
    if (action === 'groups' && name === undefined) return groups(values.json, app, context);
    if (action === 'add') return add(name ?? '', values, by, app, context);
    const found = await administrators.findByName(name ?? '');
    // An administrator may be in sponsor groups, too.
    if (action === 'groups') return show([found], values.json, app, context);
    if (action === 'set-groups') {
      await app.sponsors.setGroupsOf(found.id, await groupIds(values.group ?? [], app), by);
      return show([found], values.json, app, context);
    }
    const { id } = onlySponsor(found);
    if (action === 'remove') {
      await administrators.remove(id, by);
      context.streams.out(values.json ? json({ removed: found.name }) : `${found.name} is removed.\n`);
      return EXIT.ok;
    }
    if (action === 'set-password') {
      const { password, isGenerated } = await newPassword(app.accounts, values, context.streams);
      await administrators.setPassword(id, password, by);
      context.streams.out(
        values.json
          ? json({ name: found.name, ...(isGenerated ? { password: password.reveal() } : {}) })
          : passwordInWords(password, isGenerated),
      );
      return EXIT.ok;
    }
    if (action === 'change') await administrators.change(id, changeFrom(values), by);
    else await SIMPLE[action]?.(app, found, by);
    return show([await administrators.find(id)], values.json, app, context);
  },
};

const SIMPLE: Readonly<Record<string, (app: App, found: AdministratorView, by: Actor) => Promise<unknown>>> =
  {
    unlock: ({ accounts }, { id }, by) => accounts.administrators.unlock(id, by),
    disable: ({ accounts }, { id }, by) => accounts.administrators.setDisabled(id, true, by),
    enable: ({ accounts }, { id }, by) => accounts.administrators.setDisabled(id, false, by),
    'reset-second-factor': ({ accounts }, { id }, by) => accounts.administrators.resetSecondFactor(id, by),
  };

function read(args: readonly string[]) {
  const { values, positionals } = parseWords(sponsorsCommand, args, {
    email: { type: 'string' },
    'display-name': { type: 'string' },
    group: { type: 'string', multiple: true },
    'password-stdin': { type: 'boolean' },
  });
  const [action, name, ...more] = positionals;
  if (action === undefined) throw usage(sponsorsCommand, 'Say what to do');
  const fitting = Object.hasOwn(FITTING, action) ? FITTING[action] : undefined;
  if (!fitting) throw usage(sponsorsCommand, `"${action}" is not something sponsors can do`);
  const misfit = Object.keys(values).find((option) => option !== 'json' && !fitting.includes(option));
  if (misfit !== undefined) throw usage(sponsorsCommand, `--${misfit} does not go with "sponsors ${action}"`);
  const tooMany = action === 'list' ? name : more[0];
  if (tooMany !== undefined) throw usage(sponsorsCommand, `"${tooMany}" is one word too many`);
  if (name === undefined && action !== 'list' && action !== 'groups')
    throw usage(sponsorsCommand, 'Name the sponsor');
  return { action, name, values };
}

type Values = ReturnType<typeof read>['values'];

async function add(
  name: string,
  values: Values,
  by: Actor,
  app: App,
  context: CommandContext,
): Promise<number> {
  const wanted = await groupIds(values.group ?? [], app);
  const { password, isGenerated } = await newPassword(app.accounts, values, context.streams);
  const input = { name, displayName: name, ...changeFrom(values), password };
  const added = await app.sponsors.add(input, wanted, by);
  if (!values.json) {
    await show([added], false, app, context);
    context.streams.out(passwordInWords(password, isGenerated));
    return EXIT.ok;
  }
  const [shown] = await inJson([added], app);
  context.streams.out(json({ ...shown, ...(isGenerated ? { password: password.reveal() } : {}) }));
  return EXIT.ok;
}

function changeFrom({ email, 'display-name': displayName }: Values): object {
  return { ...(email === undefined ? {} : { email }), ...(displayName === undefined ? {} : { displayName }) };
}

async function groupIds(names: readonly string[], { sponsors }: App): Promise<string[]> {
  const all = await sponsors.groups();
  return names.map((name) => idNamed(all, name, 'sponsor group'));
}

const groupsOf = (id: string, all: readonly SponsorGroup[]): string[] =>
  all.filter(({ memberIds }) => memberIds.includes(id)).map(({ name }) => name);

async function inJson(accounts: readonly AdministratorView[], { sponsors }: App): Promise<object[]> {
  const all = await sponsors.groups();
  return accounts.map((account) => ({ ...withDates(account), groups: groupsOf(account.id, all) }));
}

async function show(
  accounts: readonly AdministratorView[],
  wantsJson: boolean | undefined,
  app: App,
  { streams }: CommandContext,
): Promise<number> {
  if (wantsJson) {
    streams.out(json(await inJson(accounts, app)));
    return EXIT.ok;
  }
  const all = await app.sponsors.groups();
  if (accounts.length === 0) streams.out('There are no sponsors.\n');
  for (const account of accounts) {
    const names = groupsOf(account.id, all).join(', ');
    streams.out(administratorsInWords([account]));
    streams.out(printable(`    ${names === '' ? 'in no sponsor group, so may nothing' : names}\n`));
  }
  return EXIT.ok;
}

async function groups(wantsJson: boolean | undefined, { sponsors }: App, { streams }: CommandContext) {
  const all = await sponsors.groups();
  streams.out(
    wantsJson
      ? json(all)
      : all
          .map(({ name, manages, memberIds, isEnabled, mayUseApi }) =>
            printable(
              `${name}  manages ${manages}  ${memberIds.length} members${mayUseApi ? '  API' : ''}${isEnabled ? '' : '  DISABLED'}\n`,
            ),
          )
          .join(''),
  );
  return EXIT.ok;
}
