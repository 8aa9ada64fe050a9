// `foyer reminders`: who is reminded before a password or a guest account ends, and when.
import type { DueToday, Listed, Outlooked } from '../reminders/reminders.ts';
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
import { minute } from './minute.ts';
import { printable } from './printable.ts';

export const remindersCommand: Command = {
  usage: [
    'reminders today [--json]',
    'reminders run [--json]',
    'reminders settings show [--json]',
    'reminders settings save --file FILE [--json]     (FILE may be - for standard input)',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(remindersCommand, args, { file: { type: 'string' } });
    const [what, action, ...more] = positionals;
    const { file } = values;
    const isJson = values.json === true;
    if (what === undefined) throw usage(remindersCommand, 'Say what to do');
    if (what === 'settings') return settings(context, { action, surplus: more[0], file, isJson });
    if (action !== undefined) throw usage(remindersCommand, `"${action}" is one word too many`);
    if (file !== undefined) throw usage(remindersCommand, `--file does not go with "reminders ${what}"`);
    const { streams } = context;
    if (what === 'today') {
      const { reminders } = await context.app();
      const [today, without] = [await reminders.today(), await reminders.withoutAddress()];
      streams.out(isJson ? json(inJson(today, without)) : inWords(today, without));
      return EXIT.ok;
    }
    if (what === 'run') {
      const { reminders, mail } = await context.app();
      const told = await reminders.tend();
      const isSetUp = (await mail.smtp.active()) !== undefined;
      streams.out(isJson ? json({ told }) : `${isSetUp ? runInWords(told) : NOT_SET_UP}\n`);
      return EXIT.ok;
    }
    throw usage(remindersCommand, `"${what}" is not something reminders can do`);
  },
};

const NOT_SET_UP =
  'Nobody is told while there are no SMTP settings. Save them with "foyer smtp save"; what is due then is sent.';

interface SettingsWords {
  readonly action: string | undefined;
  readonly surplus: string | undefined;
  readonly file: string | undefined;
  readonly isJson: boolean;
}

async function settings(context: CommandContext, words: SettingsWords): Promise<number> {
  const { action, surplus, file, isJson } = words;
  const { streams } = context;
  if (surplus !== undefined) throw usage(remindersCommand, `"${surplus}" is one word too many`);
  if (action === 'show') {
    if (file !== undefined)
      throw usage(remindersCommand, '--file does not go with "reminders settings show"');
    streams.out(json(await (await context.app()).reminders.settings.shown()));
    return EXIT.ok;
  }
  if (action !== 'save')
    throw usage(
      remindersCommand,
      action === undefined
        ? 'Say whether settings are shown or saved'
        : `"settings ${action}" is not something reminders can do`,
    );
  if (file === undefined) throw usage(remindersCommand, 'Say which file holds the settings');
  const input = await readSettings(file, streams);
  const saved = await (await context.app()).reminders.settings.save(input, commandUser());
  streams.out(isJson ? json(saved) : 'Saved. It counts from the next look on, within the hour.\n');
  return EXIT.ok;
}

function inJson(today: Listed<DueToday>, without: Listed<Outlooked>): object {
  return {
    today: {
      count: today.count,
      entries: today.entries.map(({ at, ...entry }) => ({
        ...withDates(entry),
        at: new Date(at).toISOString(),
      })),
    },
    withoutAddress: { count: without.count, entries: without.entries.map((entry) => withDates(entry)) },
  };
}

function runInWords(told: number | null): string {
  if (told === null) return 'Another process is looking at this moment; it tells what is due.';
  if (told === 0) return 'Nobody is due.';
  return told === 1 ? 'One reminder was queued.' : `${told} reminders were queued.`;
}

const KIND_WORDS: Readonly<Record<Outlooked['kind'], string>> = {
  'administrator-password': 'password',
  'network-user-password': 'network user password',
  'guest-account': 'guest account',
};

function inWords(today: Listed<DueToday>, without: Listed<Outlooked>): string {
  const line = ({ kind, name, email, endsAt }: Outlooked, more = ''): string =>
    `  ${printable(name)}  ${email === null ? 'no address' : printable(email)}  ${KIND_WORDS[kind]} ends ${minute(endsAt)}${more}\n`;
  const stage = ({ stage: days }: DueToday): string =>
    days === 0 ? '' : `  (${days} day${days === 1 ? '' : 's'} before)`;
  const cut = ({ entries, count }: Listed<unknown>): string =>
    entries.length < count ? `  … and ${count - entries.length} more\n` : '';
  const due =
    today.count === 0
      ? 'Nobody is due until midnight.\n'
      : `Due until midnight (${today.count}):\n${today.entries.map((entry) => line(entry, stage(entry))).join('')}${cut(today)}`;
  const silent =
    without.count === 0
      ? ''
      : `\nCannot be reminded, for want of an address (${without.count}):\n${without.entries.map((entry) => line(entry)).join('')}${cut(without)}`;
  return due + silent;
}
