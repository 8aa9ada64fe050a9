// `npm run demo`: the whole road on one machine. Foyer with its own database, the sandbox as its Microsoft 365, SMTP
// settings that pass the test, and a first mail by OAuth. Everything is thrown away at the end.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp, type App } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { Secret } from '../secrets/secrets.ts';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { startWeb } from '../web/web.ts';
import { commandUser, parseWords, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { described } from './sandbox.ts';
import { testInWords } from './smtp-words.ts';
import { waitForEnd } from './wait.ts';

const FIRST_MAIL_WITHIN_MS = 30_000;

export const demoCommand: Command = {
  usage: ['demo [--once]     (--once ends after the first mail)'],
  async run(args, context) {
    const { values } = parseWords(demoCommand, args, { once: { type: 'boolean' } });
    const { log, ...rest } = context.outside();
    const folder = mkdtempSync(join(tmpdir(), 'foyer-demo-'));
    const config = {
      ...readConfig({ FOYER_DATA: folder, FOYER_LISTEN: '127.0.0.1:0' }),
      node: context.config().node,
    };
    const sandbox = createSandbox({ clock: rest.clock, log });
    try {
      await sandbox.start();
      const app = await openApp(config, { log, ...rest });
      try {
        return await show(app, sandbox, context, config, values.once === true);
      } finally {
        await app.close();
      }
    } finally {
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function show(
  app: App,
  sandbox: Sandbox,
  { streams, stopping, outside }: CommandContext,
  config: Config,
  once: boolean,
): Promise<number> {
  await app.trust.add(sandbox.caCertificate, { name: 'Sandbox', roles: ['infrastructure'] }, commandUser());
  streams.out('Testing the SMTP settings against the sandbox:\n\n');
  const result = await app.mail.smtp.save(
    await app.mail.smtp.parse(described(sandbox).settings),
    commandUser(),
  );
  streams.out(testInWords(result, true));
  if (!result.ok) return EXIT.fault;

  const guest = 'guest@example.com';
  const message = await app.mail.compose({
    to: [guest],
    subject: 'Welcome to the demo network',
    text: 'Hello,\n\nthis is the first mail that Foyer sent: a token by client credentials, STARTTLS, AUTH XOAUTH2, DATA.\n\nYour user name is t001 and your password is lake-7-otter.\n',
  });
  const id = await app.mail.accept(message, { lane: 'interactive', purpose: 'demo' });
  const sent = await waitForEnd(app, id, FIRST_MAIL_WITHIN_MS, stopping);
  streams.out(
    `\nMail ${id} to ${guest}: ${sent.state}${sent.attempts[0]?.reply ? ` (${sent.attempts[0].reply})` : ''}\n`,
  );
  if (sent.state !== 'sent') return EXIT.fault;
  if (once) return EXIT.ok;

  const web = await startWeb({ app, config, ...outside() }, config);
  const password = new Secret('demo-lake-7-otters');
  const name = 'admin';
  await app.accounts.firstStart.redeem((await app.accounts.firstStart.link()).reveal(), { name, password });
  streams.out(`
  Read the mail      ${sandbox.inboxUrl}
  Break something    ${sandbox.inboxUrl} (Faults), then see how Foyer takes it
  Administer Foyer   http://localhost:${web.port}/admin
                     user name ${name}, password ${password.reveal()}

Ctrl-C stops everything and throws it away.
`);
  await new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener('abort', () => resolve(), { once: true });
  });
  await web.stop();
  return EXIT.ok;
}
