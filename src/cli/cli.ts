// The command line: finds the command, runs it, turns what it throws into words and an exit code.
import { randomBytes } from 'node:crypto';
import { openApp, type App } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { queryRefusal } from '../database/database.ts';
import { withoutCredentials } from '../log/log.ts';
import { realOutside, type Outside } from '../outside.ts';
import { Refusal } from '../refusal.ts';
import type { Command, CommandContext, Streams } from './command.ts';
import { EXIT, EXIT_OF_REFUSAL } from './exit-code.ts';
import { formsMeant, withWords } from './usage-forms.ts';

/** Loaded when called: a command should not wait for the others' libraries. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  serve: { summary: 'Runs the server', load: async () => (await import('./serve.ts')).serveCommand },
  smtp: {
    summary: 'Shows, tests and saves the SMTP settings; rotates their credential',
    load: async () => (await import('./smtp.ts')).smtpCommand,
  },
  send: {
    summary: 'Queues a message; prints its id',
    load: async () => (await import('./send.ts')).sendCommand,
  },
  sendmail: {
    summary: 'Queues the message on standard input, as sendmail does',
    load: async () => (await import('./sendmail.ts')).sendmailCommand,
  },
  guests: {
    summary: 'Makes, lists, changes, imports and ends guest accounts',
    load: async () => (await import('./guests.ts')).guestsCommand,
  },
  users: {
    summary: 'Keeps the network users, their passwords and when those end; imports them',
    load: async () => (await import('./users.ts')).usersCommand,
  },
  sponsors: {
    summary: 'Lists, adds and removes sponsors; says in which sponsor groups they are',
    load: async () => (await import('./sponsors.ts')).sponsorsCommand,
  },
  'guest-settings': {
    summary: 'Shows and saves guest types, locations, sponsor groups, policies, purge and guest email',
    load: async () => (await import('./guest-settings.ts')).guestSettingsCommand,
  },
  queue: {
    summary: 'Lists, shows and moves messages',
    load: async () => (await import('./queue.ts')).queueCommand,
  },
  trust: {
    summary: 'Keeps the trusted certificates; shows the chain of a server',
    load: async () => (await import('./trust.ts')).trustCommand,
  },
  explain: {
    summary: 'Says what a pasted error means, and what to do',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  'setup-kit': {
    summary: 'Prints the PowerShell that prepares Microsoft 365, and checks its result',
    load: async () => (await import('./setup-kit.ts')).setupKitCommand,
  },
  network: {
    summary: 'Shows and saves the proxies of webhooks and revocation lists',
    load: async () => (await import('./network.ts')).networkCommand,
  },
  alarms: {
    summary: 'Lists and acknowledges alarms; keeps their rules, and where they go',
    load: async () => (await import('./alarms.ts')).alarmsCommand,
  },
  reminders: {
    summary: 'Shows who is reminded before a password or a guest account ends, and when',
    load: async () => (await import('./reminders.ts')).remindersCommand,
  },
  audit: {
    summary: 'Lists and exports who changed what',
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  admins: {
    summary: 'Lists, adds, unlocks and removes administrators; prints the link of the first start',
    load: async () => (await import('./admins.ts')).adminsCommand,
  },
  keys: {
    summary: 'Lists, issues and revokes the keys of the API',
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  doctor: {
    summary: 'Checks everything; the exit code is for monitoring',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  sandbox: {
    summary: 'Runs the Microsoft 365 stand-in alone',
    load: async () => (await import('./sandbox.ts')).sandboxCommand,
  },
  demo: {
    summary: 'Shows the whole road on this machine, with the sandbox as Microsoft 365',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
};

export interface Invocation {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly streams: Streams;
  readonly stopping: AbortSignal;
}

/** Resolves with the exit code; never rejects. */
export async function runCommand({ args, environment, streams, stopping }: Invocation): Promise<number> {
  const [name, ...rest] = args;
  const wantsJson = rest.includes('--json');
  const opened: { config?: Config; outside?: Outside; app?: Promise<App> } = {};
  const context: CommandContext = {
    streams,
    stopping,
    config: () => (opened.config ??= readConfig(environment)),
    outside: () => (opened.outside ??= realOutside(logLevel(name, context.config()))),
    app: () => (opened.app ??= openApp(withOwnUrl(name, context.config()), context.outside())),
  };
  try {
    const isHelp = name === 'help' || name === '--help' || name === '-h';
    const wanted = isHelp ? rest.find((word) => !word.startsWith('-')) : name;
    if (wanted === undefined) {
      streams.out(overview());
      return isHelp ? EXIT.ok : EXIT.usage;
    }
    const known = Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined;
    if (!known)
      throw new Refusal('usage', 'usage', `There is no command "${wanted}". Run "foyer help" for the list.`);
    const command = await known.load();
    if (isHelp || rest.includes('--help')) {
      streams.out(`${known.summary}\n\n${withWords(command, command.usage)}`);
      return EXIT.ok;
    }
    return await run(command, rest, context);
  } catch (error) {
    return tell(error, streams, wantsJson);
  } finally {
    await opened.app?.then(
      (app) => app.close(),
      () => undefined, // it never opened, which is what was told above
    );
  }
}

async function run(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  try {
    return await command.run(args, context);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'usage') throw error;
    const forms = withWords(command, formsMeant(command.usage, args)).trimEnd();
    throw new Refusal('usage', 'usage', `${error.message}\nUse:\n${forms}`, { cause: error });
  }
}

/** The server says itself where it is; a command that is not told goes by what a server has noted. */
function withOwnUrl(name: string | undefined, config: Config): Config {
  return name === 'serve' ? { ...config, isBaseUrlGiven: true } : config;
}

/** Commands keep quiet about their inner life unless asked; the server tells. */
function logLevel(name: string | undefined, config: Config): Config['logLevel'] {
  return name === 'serve' || config.logLevel !== 'info' ? config.logLevel : 'error';
}

function tell(thrown: unknown, streams: Streams, wantsJson: boolean): number {
  const error = queryRefusal(thrown) ?? thrown;
  if (error instanceof Refusal) {
    if (wantsJson)
      streams.out(
        JSON.stringify(
          { error: { code: error.code, message: error.message, problems: error.problems } },
          null,
          2,
        ) + '\n',
      );
    else streams.err(`foyer: ${error.message}\n`);
    return EXIT_OF_REFUSAL[error.kind];
  }
  const reference = randomBytes(3).toString('hex').toUpperCase();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  streams.err(
    `foyer: Something went wrong here. Reference ${reference}. If it happens again, report it with these lines:\n${withoutCredentials(detail)}\n`,
  );
  if (wantsJson)
    streams.out(
      JSON.stringify(
        { error: { code: 'fault', message: 'Something went wrong here.', reference } },
        null,
        2,
      ) + '\n',
    );
  return EXIT.fault;
}

function overview(): string {
  const rows = Object.entries(COMMANDS)
    .map(([name, { summary }]) => `  ${name.padEnd(14)} ${summary}\n`)
    .join('');
  return `Foyer: guest access and the mail around it.\n\n${rows}\nEvery command takes --json and --help. Exit codes are those of sysexits.\n`;
}
