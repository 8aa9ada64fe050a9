// `foyer guest-settings`: what guest accounts are made of and kept by, as JSON in and out: what `show` prints, `save` takes.
import type { App } from '../app.ts';
import type { ShownPurge } from '../guests/guests.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { NOTIFICATION_KINDS } from '../notifications/notifications.ts';
import type { Actor } from '../permissions/permissions.ts';
import { withDates } from './account-words.ts';
import {
  commandUser,
  json,
  parseWords,
  readSettings,
  usage,
  type Command,
  type CommandContext,
} from './command.ts';
import { EXIT } from './exit-code.ts';
import { LISTED, removeListed, saveListed } from './guest-settings-lists.ts';

interface Whole {
  readonly show: (app: App) => Promise<unknown>;
  /** Resolves with what is shown from now on. */
  readonly save: (app: App, input: unknown, by: Actor) => Promise<unknown>;
}

/** What is one object. */
const WHOLE: Readonly<Record<string, Whole>> = {
  policies: {
    show: ({ guests }) => guests.policies.shown(),
    save: ({ guests }, input, by) => guests.policies.save(input, by),
  },
  purge: {
    show: async ({ guests }) => purgeInJson(await guests.purge.shown()),
    save: async ({ guests }, input, by) =>
      purgeInJson(await guests.purge.save(within('schedule', input), by)),
  },
  email: {
    show: ({ notifications }) => notifications.guestEmail.shown(),
    save: ({ notifications }, input, by) => notifications.guestEmail.save(within('settings', input), by),
  },
};

const purgeInJson = ({ last, ...rest }: ShownPurge): object => ({
  ...withDates(rest),
  last: last && { ...last, at: new Date(last.at).toISOString() },
});

/** As `show` prints it, with what is told beside it, or alone. */
const within = (name: string, input: unknown): unknown =>
  typeof input === 'object' && input !== null && name in input
    ? (input as Record<string, unknown>)[name]
    : input;

const FILE = '--file FILE [--json]     (FILE may be - for standard input)';

export const guestSettingsCommand: Command = {
  usage: [
    ...[...Object.keys(LISTED), ...Object.keys(WHOLE)].map((what) => `guest-settings ${what} show [--json]`),
    ...[...Object.keys(LISTED), ...Object.keys(WHOLE)].map((what) => `guest-settings ${what} save ${FILE}`),
    ...Object.keys(LISTED).map((what) => `guest-settings ${what} remove NAME [--json]`),
    'guest-settings email test ADDRESS [--kind guest-credentials] [--language en] [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(guestSettingsCommand, args, {
      file: { type: 'string' },
      kind: { type: 'string' },
      language: { type: 'string' },
    });
    const [what, action, name, ...more] = positionals;
    const listed = what !== undefined && Object.hasOwn(LISTED, what) ? LISTED[what] : undefined;
    const whole = what !== undefined && Object.hasOwn(WHOLE, what) ? WHOLE[what] : undefined;
    if (what === 'email' && action === 'test' && more.length === 0) return sendTest(name, values, context);
    if (values.kind !== undefined || values.language !== undefined)
      throw usage(guestSettingsCommand, '--kind and --language go with "guest-settings email test"');
    const actions = listed ? ['show', 'save', 'remove'] : whole ? ['show', 'save'] : [];
    if (what === undefined || action === undefined) throw usage(guestSettingsCommand, 'Say what to do');
    if (!actions.includes(action))
      throw usage(guestSettingsCommand, `"${what} ${action}" is not something guest-settings can do`);
    const surplus = action === 'remove' ? more[0] : name;
    if (surplus !== undefined) throw usage(guestSettingsCommand, `"${surplus}" is one word too many`);
    if ((values.file === undefined) === (action === 'save'))
      throw usage(
        guestSettingsCommand,
        action === 'save'
          ? 'Say which file holds the settings'
          : `--file does not go with "guest-settings ${what} ${action}"`,
      );
    const { streams } = context;
    const app = await context.app();
    const by = commandUser();
    if (action === 'remove') {
      if (name === undefined) throw usage(guestSettingsCommand, 'Name what is to be removed');
      if (listed) await removeListed(listed, name, app, by);
      streams.out(values.json ? json({ removed: name }) : `${name} is removed.\n`);
      return EXIT.ok;
    }
    if (action === 'save') {
      const input = await readSettings(values.file ?? '', streams);
      const saved = listed ? await saveListed(listed, input, app, by) : await whole?.save(app, input, by);
      streams.out(
        values.json ? json(saved) : 'Saved. It counts from now on; accounts that there are stay.\n',
      );
      return EXIT.ok;
    }
    streams.out(json(await (listed ? listed.all(app) : whole?.show(app))));
    return EXIT.ok;
  },
};

async function sendTest(
  to: string | undefined,
  values: {
    readonly file?: string | undefined;
    readonly kind?: string | undefined;
    readonly language?: string | undefined;
    readonly json?: boolean | undefined;
  },
  context: CommandContext,
): Promise<number> {
  const kind = NOTIFICATION_KINDS.find((each) => each === (values.kind ?? 'guest-credentials'));
  const language = LANGUAGES.find((each) => each === (values.language ?? 'en'));
  if (to === undefined) throw usage(guestSettingsCommand, 'Say to which address the sample goes');
  if (values.file !== undefined)
    throw usage(guestSettingsCommand, '--file does not go with "guest-settings email test"');
  if (!kind) throw usage(guestSettingsCommand, `--kind is one of ${NOTIFICATION_KINDS.join(', ')}`);
  if (!language) throw usage(guestSettingsCommand, `--language is one of ${LANGUAGES.join(', ')}`);
  const { notifications } = await context.app();
  const id = await notifications.sendTest(kind, to, language, commandUser());
  context.streams.out(values.json ? json({ id }) : `${id}\n`);
  return EXIT.ok;
}
