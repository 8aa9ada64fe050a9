// `foyer setup-kit`: the PowerShell for the tenant administrator, and the judgement of what it found.
import { writeFile } from 'node:fs/promises';
import { oauthClientOf, type SmtpSettings } from '../mail/mail.ts';
import { decodeClaims, type TokenClaims } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import {
  checkSetup,
  parsePlan,
  parseResult,
  setupScript,
  SMTP_APP_ROLE,
  undoScript,
  type Expected,
  type SetupPlan,
  type SetupVerdict,
} from '../setup-kit/setup-kit.ts';
import { json, parseWords, readNamed, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

type ExchangeAuthentication = Extract<SmtpSettings['authentication'], { type: 'exchange-online-oauth' }>;
type ExchangeSettings = SmtpSettings & { readonly authentication: ExchangeAuthentication };

const OPTIONS = {
  model: { type: 'string' },
  mailbox: { type: 'string' },
  'client-id': { type: 'string' },
  'tenant-id': { type: 'string' },
  cloud: { type: 'string' },
  'object-id': { type: 'string' },
  'token-from-settings': { type: 'boolean' },
  'send-as': { type: 'string' },
  undo: { type: 'boolean' },
  result: { type: 'string' },
  output: { type: 'string' },
} as const;

export const setupKitCommand: Command = {
  usage: [
    'setup-kit [--model role|rbac] [--mailbox ADDRESS] [--client-id ID] [--tenant-id ID] [--cloud NAME] [--object-id ID | --token-from-settings] [--send-as ADDRESS] [--output FILE] [--json]',
    'setup-kit --undo [--result FILE] [--model role|rbac] [--mailbox ADDRESS] [--client-id ID] [--tenant-id ID] [--cloud NAME] [--send-as ADDRESS] [--output FILE] [--json]',
    'setup-kit check FILE [--token-from-settings] [--json]     (FILE may be - for standard input)',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(setupKitCommand, args, OPTIONS);
    const words = values as Words;
    const [action, file, ...more] = positionals;
    if (action === undefined) return make(words, context);
    if (action !== 'check') throw usage(setupKitCommand, `"${action}" is not something setup-kit can do`);
    if (file === undefined) throw usage(setupKitCommand, 'Say which file to check');
    if (more.length > 0) throw usage(setupKitCommand, `"${more[0]}" is one word too many`);
    refuseMisfits(words, ['token-from-settings'], 'check');
    return check(file, words, context);
  },
};

type Words = {
  readonly [K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K]['type'] extends 'string' ? string : boolean;
} & {
  readonly json?: boolean;
};

function refuseMisfits(words: Words, fitting: readonly string[], to: string): void {
  const misfit = Object.keys(words).find((option) => option !== 'json' && !fitting.includes(option));
  if (misfit !== undefined) throw usage(setupKitCommand, `--${misfit} does not go with "${to}"`);
}

async function make(words: Words, context: CommandContext): Promise<number> {
  const { streams } = context;
  if (words.undo)
    refuseMisfits(
      words,
      Object.keys(OPTIONS).filter((option) => option !== 'object-id' && option !== 'token-from-settings'),
      '--undo',
    );
  else if (words.result !== undefined) throw usage(setupKitCommand, '--result goes with --undo only');
  if (words['object-id'] !== undefined && words['token-from-settings'])
    throw usage(setupKitCommand, 'Give --object-id or --token-from-settings, not both');

  const done = words.result === undefined ? undefined : parseResult(await readNamed(words.result, streams));
  if (done && (done.action !== 'setup' || done.whatIf))
    throw usage(
      setupKitCommand,
      'The result is not of a set-up that was made; give the one of the first run',
    );
  // The words go before the result, and the result before the settings.
  const asked = {
    model: words.model ?? done?.model,
    mailbox: words.mailbox ?? done?.mailbox,
    clientId: words['client-id'] ?? done?.clientId,
    tenantId: words['tenant-id'] ?? done?.tenantId,
    cloud: words.cloud ?? done?.cloud,
    sendAs: words['send-as'] ?? done?.sendAs ?? undefined,
  };
  const isWhole = [asked.mailbox, asked.clientId, asked.tenantId].every((value) => value !== undefined);
  const needsSettings = words['token-from-settings'] === true || !isWhole;
  const settings = needsSettings ? await exchangeSettings(context) : undefined;
  const stored = settings?.authentication;
  const claims = words['token-from-settings'] ? await claimsOf(settings, context) : undefined;
  const plan = parsePlan({
    ...asked,
    mailbox: asked.mailbox ?? stored?.mailbox,
    clientId: asked.clientId ?? stored?.clientId,
    tenantId: asked.tenantId ?? stored?.tenantId,
    cloud: asked.cloud ?? stored?.cloud,
    objectId: claims?.objectId ?? words['object-id'],
    objectIdFrom: claims ? 'token' : words['object-id'] === undefined ? undefined : 'option',
    tokenRoles: claims?.roles,
  });
  if (claims && claims.clientId?.toLowerCase() !== plan.clientId.toLowerCase())
    throw new Refusal(
      'invalid',
      'setup_token_foreign',
      'The token of the settings is of another application than --client-id. Leave --client-id out, or give --object-id instead.',
    );
  const script = words.undo ? undoScript(plan, done) : setupScript(plan);
  for (const line of hints(plan, words)) streams.err(`foyer: ${line}\n`);
  await deliver(script, plan, words, context);
  return EXIT.ok;
}

async function deliver(
  script: string,
  plan: SetupPlan,
  words: Words,
  { streams }: CommandContext,
): Promise<void> {
  const { output } = words;
  const told = {
    model: plan.model,
    undo: words.undo === true,
    mailbox: plan.mailbox,
    clientId: plan.clientId,
    tenantId: plan.tenantId,
    cloud: plan.cloud,
    objectId: plan.objectId ?? null,
    objectIdFrom: plan.objectIdFrom ?? null,
  };
  if (output === undefined) {
    streams.out(words.json ? json({ ...told, script }) : script);
    return;
  }
  try {
    await writeFile(output, script);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = `The file ${output} cannot be written (${code}). Check its folder and rights.`;
    throw new Refusal('unavailable', 'file_not_writable', message, { cause });
  }
  streams.out(words.json ? json({ ...told, file: output }) : `Written to ${output}.\n`);
}

function hints({ model, objectId, tokenRoles }: SetupPlan, { undo }: Words): string[] {
  if (undo) return [];
  const has = tokenRoles?.includes(SMTP_APP_ROLE);
  return [
    ...(objectId === undefined
      ? [
          'The script will ask for the object ID of the Enterprise application. With --token-from-settings it knows it.',
        ]
      : []),
    ...(has === false && model === 'role'
      ? [`The token has no ${SMTP_APP_ROLE}: grant it in Entra with admin consent, or use --model rbac.`]
      : []),
    ...(has === true && model === 'rbac'
      ? [`The token has ${SMTP_APP_ROLE}, which --model rbac must not have: remove it in Entra.`]
      : []),
  ];
}

async function check(file: string, words: Words, context: CommandContext): Promise<number> {
  const { streams } = context;
  const content = await readNamed(file, streams);
  parseResult(content); // what is not a result is told before a database is started
  const settings = await exchangeSettings(context);
  const claims = words['token-from-settings'] ? await claimsOf(settings, context) : undefined;
  const { authentication } = settings ?? {};
  const expected: Expected = {
    ...(authentication
      ? {
          clientId: authentication.clientId,
          tenantId: authentication.tenantId,
          mailbox: authentication.mailbox,
        }
      : {}),
    ...(claims
      ? {
          token: {
            roles: claims.roles,
            ...(claims.objectId === undefined ? {} : { objectId: claims.objectId }),
          },
        }
      : {}),
  };
  const verdict = checkSetup(content, expected);
  streams.out(words.json ? json(verdict) : inWords(verdict, settings !== undefined));
  return verdict.ok ? EXIT.ok : EXIT.data;
}

function inWords({ ok, findings }: SetupVerdict, wasCompared: boolean): string {
  const lines = findings.flatMap((finding) => [
    `  ${finding.ok ? '✓' : '✗'} ${finding.found}`,
    ...(finding.remedy === undefined ? [] : [`    → ${finding.remedy}`]),
    ...(finding.command === undefined ? [] : [`        ${finding.command}`]),
  ]);
  const last = ok ? 'All is as it must be. Next: foyer smtp test.' : 'Not ready yet.';
  const note = wasCompared ? [] : ['There are no SMTP settings for Exchange Online to compare with.'];
  return [...lines, '', ...note, last, ''].join('\n');
}

/** The draft, else the active settings, where they are for Exchange Online by OAuth. */
async function exchangeSettings(context: CommandContext): Promise<ExchangeSettings | undefined> {
  const { smtp } = (await context.app()).mail;
  return [await smtp.draft(), await smtp.active()].find(isForExchange);
}

function isForExchange(settings: SmtpSettings | undefined): settings is ExchangeSettings {
  return settings?.authentication.type === 'exchange-online-oauth';
}

async function claimsOf(
  settings: ExchangeSettings | undefined,
  context: CommandContext,
): Promise<TokenClaims> {
  if (!settings)
    throw new Refusal(
      'not_found',
      'setup_settings_missing',
      'There are no SMTP settings to ask for a token with. Save them as a draft first: foyer smtp save --file FILE --draft',
    );
  const { oauth } = await context.app();
  const answer = await oauth.requestOnce(oauthClientOf(settings), settings.connectionTimeoutSeconds * 1000);
  if (!answer.ok)
    throw new Refusal(
      'unavailable',
      'setup_token_refused',
      `There is no token: ${answer.failure.message.split('\n')[0]}\nRun "foyer smtp test", which tells the cause and what to do.`,
    );
  const claims = decodeClaims(answer.token.value.reveal());
  if (claims?.objectId === undefined)
    throw new Refusal(
      'unavailable',
      'setup_token_mute',
      'The token does not name the object ID. Give it with --object-id, from Entra › Enterprise applications.',
    );
  return claims;
}
