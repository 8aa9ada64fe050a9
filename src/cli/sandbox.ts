// `foyer sandbox`: the Microsoft 365 stand-in alone.
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import {
  createSandbox,
  FAULTS,
  parseSandboxSettings,
  type Sandbox,
  type SandboxSettings,
} from '../sandbox/sandbox.ts';
import { json, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

const DEFAULT_PORT = 2587;

export const sandboxCommand: Command = {
  // SMTP is on the port, the token endpoint on the next, the inbox on the one after; 0 takes free ports.
  usage: [
    'sandbox [--port 2587] [--settings FILE] [--folder FOLDER] [--limits off] [--fault NAME …] [--json]',
    'sandbox faults [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(sandboxCommand, args, {
      port: { type: 'string' },
      settings: { type: 'string' },
      folder: { type: 'string' },
      limits: { type: 'string' },
      fault: { type: 'string', multiple: true },
    });
    const { streams } = context;
    if (positionals[0] === 'faults') {
      streams.out(
        values.json
          ? json(FAULTS.map(({ name, cause, where, answers }) => ({ name, cause, where, answers })))
          : FAULTS.map(({ name, answers }) => `${name.padEnd(44)} ${answers}\n`).join(''),
      );
      return EXIT.ok;
    }
    if (positionals.length > 0) throw usage(sandboxCommand, `"${positionals[0]}" is one word too many`);
    const port = Number(values.port ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65533)
      throw usage(sandboxCommand, '--port is a number from 0 to 65533');
    if (values.limits !== undefined && values.limits !== 'off')
      throw usage(sandboxCommand, '--limits can only be off');
    const { clock, log } = context.outside();
    mkdirSync(context.config().dataFolder, { recursive: true, mode: 0o700 });
    const sandbox = createSandbox({
      clock,
      log,
      folder: values.folder ?? join(context.config().dataFolder, 'sandbox'),
      ports: port === 0 ? {} : { smtp: port, token: port + 1, inbox: port + 2 },
      ...(values.settings === undefined ? {} : { settings: await readSettings(values.settings) }),
      ...(values.limits === 'off' ? { limits: 'off' as const } : {}),
    });
    await start(sandbox, port);
    try {
      for (const name of values.fault ?? []) sandbox.fault(name);
      streams.out(values.json ? json(described(sandbox)) : inWords(sandbox));
      await new Promise<void>((resolve) => {
        if (context.stopping.aborted) resolve();
        context.stopping.addEventListener('abort', () => resolve(), { once: true });
      });
    } finally {
      await sandbox.stop();
    }
    return EXIT.ok;
  },
};

async function start(sandbox: Sandbox, port: number): Promise<void> {
  try {
    await sandbox.start();
  } catch (cause) {
    await sandbox.stop();
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Refusal(
      'unavailable',
      'port_in_use',
      `A port from ${port} to ${port + 2} is in use. Choose others with --port, or 0 for free ones.`,
      { cause },
    );
  }
}

/** Everything a client needs to know, as SMTP settings among others. */
export function described(sandbox: Sandbox) {
  const { tenantId, clientId, clientSecret, mailbox, scope } = sandbox.defaults;
  return {
    smtp: { server: 'localhost', port: sandbox.smtpPort },
    tokenEndpoint: sandbox.tokenUrl(),
    inbox: sandbox.inboxUrl,
    caCertificate: sandbox.caCertificate,
    settings: {
      server: 'localhost',
      port: sandbox.smtpPort,
      encryption: 'starttls',
      authentication: {
        type: 'exchange-online-oauth',
        mailbox,
        tenantId,
        clientId,
        // A made-up tenant's made-up secret: it opens nothing but this sandbox.
        credential: { type: 'secret', secret: clientSecret.reveal() },
        tokenEndpoint: sandbox.tokenUrl(),
        scope,
      },
    },
  };
}

function inWords(sandbox: Sandbox): string {
  const { settings, inbox, tokenEndpoint, caCertificate } = described(sandbox);
  const { mailbox, tenantId, clientId, credential } = settings.authentication;
  return [
    'The sandbox stands in for Microsoft 365. Ctrl-C stops it.',
    '',
    `  Inbox and faults  ${inbox}`,
    `  SMTP (STARTTLS)   ${settings.server}:${settings.port}`,
    `  Token endpoint    ${tokenEndpoint}`,
    `  Mailbox           ${mailbox}`,
    `  Tenant ID         ${tenantId}`,
    `  Client ID         ${clientId}`,
    `  Client secret     ${credential.secret}`,
    '',
    'Its certificate authority, to be trusted by clients:',
    caCertificate.trim(),
    '',
  ].join('\n');
}

async function readSettings(file: string): Promise<SandboxSettings> {
  try {
    return parseSandboxSettings(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      'invalid',
      'sandbox_settings_unreadable',
      `The sandbox settings ${file} cannot be read as JSON. Check the file and start again.`,
      { cause },
    );
  }
}
