// `npm run demo`: the whole road on one machine. Foyer with its own database, the sandbox as its Microsoft 365, SMTP
// settings that pass the test, a guest whose credentials are the first mail by OAuth, then console and sponsor portal with
// something to look at. Everything is thrown away at the end.
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp, type App } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Secret } from '../secrets/secrets.ts';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { startWeb } from '../web/web.ts';
import { commandUser, parseWords, type Command, type CommandContext } from './command.ts';
import { addGuests, addSponsor, createGuest, DEMO_GUEST, DEMO_SPONSOR } from './demo-guests.ts';
import { holdSample, sendSamples, type SentSample } from './demo-mail.ts';
import { EXIT } from './exit-code.ts';
import { described } from './sandbox.ts';
import { testInWords } from './smtp-words.ts';
import { waitForEnd } from './wait.ts';

const FIRST_MAIL_WITHIN_MS = 30_000;
/** Near enough that there is an alarm to look at. */
const SECRET_ENDS_IN_MS = 25 * 86_400_000;
/** So that a fault which is switched on is an alarm while somebody is still looking. */
const CANARY_MINUTES = 5;
const ADMINISTRATOR = { name: 'admin', email: 'you@example.com', password: new Secret('demo-lake-7-otters') };

export const demoCommand: Command = {
  usage: ['demo [--once]     (--once ends after the first mail)'],
  async run(args, context) {
    const { values } = parseWords(demoCommand, args, { once: { type: 'boolean' } });
    const { log, ...rest } = context.outside();
    const folder = mkdtempSync(join(tmpdir(), 'foyer-demo-'));
    const config = await demoConfig(folder, context.config());
    context.streams.out(WHAT_COUNTS);
    const sandbox = createSandbox({ clock: rest.clock, log });
    try {
      await sandbox.start();
      const app = await openApp(config, { log, ...rest });
      try {
        if (!(await saveSettings(app, sandbox, context))) return EXIT.fault;
        const held = values.once ? undefined : await holdSample(app);
        const sponsor = await addSponsor(app);
        if (!(await sendFirstMail(app, sponsor, context))) return EXIT.fault;
        if (held) {
          await addGuests(app, sponsor);
          await showConsole(app, sandbox, held, context, config);
        }
        return EXIT.ok;
      } finally {
        await app.close();
      }
    } finally {
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const WHAT_COUNTS =
  'Of the environment FOYER_LISTEN, FOYER_BASE_URL, FOYER_NODE and FOYER_LOG_LEVEL count here. The data is in a folder of\nits own and not in FOYER_DATA.\n\n';

/** The port is known before anything listens: the mail to the guest leads there. */
async function demoConfig(folder: string, { listen, isListenGiven, ...told }: Config): Promise<Config> {
  const port = isListenGiven && listen.port !== 0 ? listen.port : await freePort();
  return {
    ...readConfig({ FOYER_DATA: folder }),
    listen: { host: listen.host, port },
    baseUrl: told.isBaseUrlGiven ? told.baseUrl : `http://localhost:${port}`,
    isBaseUrlGiven: true,
    node: told.node,
  };
}

async function saveSettings(
  app: App,
  sandbox: Sandbox,
  { streams, outside }: CommandContext,
): Promise<boolean> {
  await app.trust.add(sandbox.caCertificate, { name: 'Sandbox', roles: ['infrastructure'] }, commandUser());
  streams.out('Testing the SMTP settings against the sandbox:\n\n');
  const { settings } = described(sandbox);
  const { authentication } = settings;
  const expiresOn = new Date(outside().clock.now() + SECRET_ENDS_IN_MS).toISOString().slice(0, 10);
  const credential = { ...authentication.credential, expiresOn };
  const result = await app.mail.smtp.save(
    await app.mail.smtp.parse({ ...settings, authentication: { ...authentication, credential } }),
    commandUser(),
  );
  streams.out(testInWords(result, true));
  return result.ok;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function sendFirstMail(app: App, sponsor: Actor, context: CommandContext): Promise<boolean> {
  const { streams, stopping } = context;
  const { guest, password } = await createGuest(app, sponsor);
  const { messages } = await app.mail.list({ limit: 1, purpose: 'guest-credentials' });
  const sent = await waitForEnd(app, messages[0]?.id ?? '', FIRST_MAIL_WITHIN_MS, stopping);
  streams.out(
    `\nA sponsor has created the guest ${guest.username}, password ${password?.reveal()}.\nThe credentials, by mail to ${DEMO_GUEST.email}: ${sent.state}${sent.attempts[0]?.reply ? ` (${sent.attempts[0].reply})` : ''}\n`,
  );
  return sent.state === 'sent';
}

async function showConsole(
  app: App,
  sandbox: Sandbox,
  held: SentSample,
  { streams, stopping, outside }: CommandContext,
  config: Config,
): Promise<void> {
  streams.out('Sending a few more, with faults switched on for some:\n\n');
  const told = ({ subject, state }: SentSample): void => streams.out(`  ${state.padEnd(10)}${subject}\n`);
  told(held);
  for await (const sample of sendSamples(app, sandbox, stopping)) told(sample);
  if (stopping.aborted) return;
  const web = await startWeb({ app, sandbox, config, ...outside() }, config);
  app.guests.upkeep.start();
  app.reminders.start();
  try {
    const token = await app.accounts.firstStart.link();
    await app.accounts.firstStart.redeem(token.reveal(), ADMINISTRATOR);
    await startAlarms(app);
    streams.out(whereToLook(config.baseUrl, sandbox.inboxUrl));
    await new Promise<void>((resolve) => {
      if (stopping.aborted) resolve();
      stopping.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await web.stop();
  }
}

/** With somebody who is mailed. */
async function startAlarms({ accounts, alarms }: App): Promise<void> {
  const [administrator] = (await accounts.administrators.list()).filter(
    ({ name }) => name === ADMINISTRATOR.name,
  );
  if (administrator)
    await accounts.administrators.change(administrator.id, { includesAlarms: true }, commandUser());
  await alarms.notification.save({ canaryMinutes: CANARY_MINUTES }, commandUser());
  alarms.start();
}

function whereToLook(address: string, inbox: string): string {
  const { name, password } = ADMINISTRATOR;
  return `
The console is ready:

  ${address}/admin
  username   ${name}
  password   ${password.reveal()}

The sponsor portal is ready too:

  ${address}/sponsor
  username   ${DEMO_SPONSOR.name}
  password   ${DEMO_SPONSOR.password.reveal()}

Where to look first:

  Guest accounts    ${address}/sponsor
                    as the sponsor: create, resend, extend, suspend

  Mail              ${address}/admin/mail
                    what was sent, and why one waits, one failed and one is held
  Alarms            ${address}/admin/alarms
                    the client secret ends soon; by mail it is in the sandbox's inbox
  Break something   ${address}/admin/sandbox/break
                    switches a fault on and shows what Foyer finds; left on, it is an alarm within five minutes
  Set-up guide      ${address}/admin/setup-guide
                    the road from nothing to a first mail
  What arrived      ${address}/admin/sandbox
                    the sandbox's inbox (also at ${inbox}, without sign-in)

Ctrl-C stops everything and throws it away.
`;
}
