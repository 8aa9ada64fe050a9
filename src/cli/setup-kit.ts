// `foyer setup-kit`: the PowerShell for the tenant administrator, and the judgement of what it found.
import { writeFile } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import {
  checkSetup,
  expectedFrom,
  parseResult,
  planFrom,
  setupScript,
  SMTP_APP_ROLE,
  undoScript,
  type PlanningNeeds,
  type SetupPlan,
  type SetupVerdict,
} from '../setup-kit/setup-kit.ts';
import { json, parseWords, readNamed, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

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
  const plan = await planFrom(
    {
      model: words.model,
      mailbox: words.mailbox,
      clientId: words['client-id'],
      tenantId: words['tenant-id'],
      cloud: words.cloud,
      objectId: words['object-id'],
      sendAs: words['send-as'],
      isTokenWanted: words['token-from-settings'] === true,
      result: done,
    },
    () => planningNeeds(context),
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
  const { expected, settings } = await expectedFrom(
    words['token-from-settings'] === true,
    await planningNeeds(context),
  );
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

async function planningNeeds(context: CommandContext): Promise<PlanningNeeds> {
  const { mail, oauth } = await context.app();
  return { smtp: mail.smtp, oauth };
}
