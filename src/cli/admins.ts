// `foyer admins`: the administrators of the console, and the way back for whoever is locked out. A password is never a
// word of the command: other users of the machine could read it there.
import type { Accounts, AdministratorView } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import { newPassword, passwordInWords } from './account-password.ts';
import { administratorsInWords, withDates } from './account-words.ts';
import { commandUser, json, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

const ADDED = ['role', 'email', 'display-name', 'alarms', 'password-stdin'];
/** The options that go with each action. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  list: [],
  add: ADDED,
  unlock: [],
  disable: [],
  enable: [],
  remove: [],
  'reset-password': ['password-stdin'],
  'reset-second-factor': [],
  'first-start-link': [],
};

export const adminsCommand: Command = {
  usage: [
    'admins list [--json]',
    'admins add NAME [--role ROLE] [--email ADDRESS] [--display-name TEXT] [--alarms] [--password-stdin] [--json]',
    'admins unlock NAME [--json]',
    'admins disable NAME [--json]',
    'admins enable NAME [--json]',
    'admins remove NAME [--json]',
    'admins reset-password NAME [--password-stdin] [--json]',
    'admins reset-second-factor NAME [--json]',
    'admins first-start-link [--json]',
  ],
  async run(args, context) {
    const { action, name, values } = read(args);
    const { accounts, baseUrl } = await context.app();
    const { streams } = context;
    const answer = (value: unknown, text: string): number => {
      streams.out(values.json ? json(value) : text);
      return EXIT.ok;
    };
    if (action === 'list') {
      const administrators = await accounts.administrators.list();
      return answer(administrators.map(withDates), administratorsInWords(administrators));
    }
    if (action === 'first-start-link') {
      const link = await firstStartLink(accounts, baseUrl);
      return answer({ link }, `${link}\nOpen it within 24 hours; it works once, and ends the one before.\n`);
    }
    const by = commandUser();
    if (action === 'add') {
      const { password, isGenerated } = await newPassword(accounts, values, streams);
      const isFirst = await accounts.firstStart.isNeeded();
      const input = {
        name,
        displayName: values['display-name'] ?? name,
        email: values.email ?? null,
        role: values.role ?? (isFirst ? 'super-admin' : 'read-only'),
        includesAlarms: values.alarms === true,
        password,
      };
      const added = await accounts.administrators.add(input, by);
      return answer(
        { ...withDates(added), ...(isGenerated ? { password: password.reveal() } : {}) },
        administratorsInWords([added]) + passwordInWords(password, isGenerated),
      );
    }
    const found = await accounts.administrators.findByName(name);
    if (action === 'remove') {
      await accounts.administrators.remove(found.id, by);
      return answer({ removed: found.name }, `${found.name} is removed.\n`);
    }
    if (action === 'reset-password') {
      const { password, isGenerated } = await newPassword(accounts, values, streams);
      await accounts.administrators.setPassword(found.id, password, by);
      return answer(
        { name: found.name, ...(isGenerated ? { password: password.reveal() } : {}) },
        passwordInWords(password, isGenerated),
      );
    }
    await SIMPLE[action]?.(accounts, found, by);
    const after = await accounts.administrators.find(found.id);
    return answer(withDates(after), administratorsInWords([after]));
  },
};

const SIMPLE: Readonly<
  Record<string, (accounts: Accounts, found: AdministratorView, by: Actor) => Promise<unknown>>
> = {
  unlock: ({ administrators }, { id }, by) => administrators.unlock(id, by),
  disable: ({ administrators }, { id }, by) => administrators.setDisabled(id, true, by),
  enable: ({ administrators }, { id }, by) => administrators.setDisabled(id, false, by),
  'reset-second-factor': ({ administrators }, { id }, by) => administrators.resetSecondFactor(id, by),
};

function read(args: readonly string[]) {
  const { values, positionals } = parseWords(adminsCommand, args, {
    role: { type: 'string' },
    email: { type: 'string' },
    'display-name': { type: 'string' },
    alarms: { type: 'boolean' },
    'password-stdin': { type: 'boolean' },
  });
  const [action, name, ...more] = positionals;
  if (action === undefined) throw usage(adminsCommand, 'Say what to do');
  const fitting = Object.hasOwn(FITTING, action) ? FITTING[action] : undefined;
  if (!fitting) throw usage(adminsCommand, `"${action}" is not something admins can do`);
  const misfit = Object.keys(values).find((option) => option !== 'json' && !fitting.includes(option));
  if (misfit !== undefined) throw usage(adminsCommand, `--${misfit} does not go with "admins ${action}"`);
  const isAlone = action === 'list' || action === 'first-start-link';
  const tooMany = isAlone ? name : more[0];
  if (tooMany !== undefined) throw usage(adminsCommand, `"${tooMany}" is one word too many`);
  if (!isAlone && name === undefined) throw usage(adminsCommand, 'Name the administrator');
  return { action, name: name ?? '', values };
}

async function firstStartLink({ firstStart }: Accounts, baseUrl: string): Promise<string> {
  const token = await firstStart.link();
  return `${baseUrl}/admin/first-start/${token.reveal()}`;
}
