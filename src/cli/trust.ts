// `foyer trust`: the trusted certificates, and the chain that a server sends.
import type { App } from '../app.ts';
import type { ProbeTarget } from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secret.ts';
import { IMPORT_FLAGS, normalFingerprint, TRUST_ROLES, type ImportOptions } from '../trust/trust.ts';
import {
  commandUser,
  json,
  parseDurationMs,
  parseWords,
  readNamed,
  usage,
  type Command,
  type CommandContext,
} from './command.ts';
import { EXIT } from './exit-code.ts';
import { chainInWords, certificateInWords, listInWords } from './trust-words.ts';

const ADDED = ['name', 'description', 'for', 'allow'] as const;
/** The options that go with each action. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  list: [],
  show: [],
  add: [...ADDED, 'passphrase-file', 'from-chain', 'starttls', 'fingerprint', 'timeout'],
  edit: ['name', 'description', 'for', 'enable', 'disable', 'status'],
  remove: [],
  'show-chain': ['starttls', 'timeout'],
  settings: ['base-roots', 'status-validation'],
};

export const trustCommand: Command = {
  usage: [
    'trust list [--json]',
    'trust show FINGERPRINT [--json]',
    'trust add FILE [--name NAME] [--description TEXT] [--for infrastructure,…] [--allow out-of-date,sha1,not-ca,extensions] [--passphrase-file FILE] [--json]',
    'trust add --from-chain HOST:PORT --fingerprint SHA256 [--starttls smtp] [--timeout 10s] [--name NAME] [--description TEXT] [--for infrastructure,…] [--allow …] [--json]',
    'trust edit FINGERPRINT [--name NAME] [--description TEXT] [--for infrastructure,…] [--enable | --disable] [--status FILE] [--json]',
    'trust remove FINGERPRINT',
    'trust show-chain HOST:PORT [--starttls smtp] [--timeout 10s] [--json]',
    'trust settings [--base-roots bundled|system|none] [--status-validation off|soft|hard] [--json]',
  ],
  async run(args, context) {
    const words = read(args);
    const { action, argument, values } = words;
    const app = await context.app();
    const show = (value: object, text: string): number => {
      context.streams.out(values.json ? json(value) : text);
      return EXIT.ok;
    };
    if (action === 'list') {
      const [certificates, settings] = [await app.trust.list(), await app.trust.settings()];
      return show(certificates, listInWords(certificates, settings));
    }
    if (action === 'settings') {
      const { 'base-roots': baseRoots, 'status-validation': statusValidation } = values;
      const change = { ...given({ baseRoots }), ...given({ statusValidation }) };
      const settings = await (Object.keys(change).length > 0
        ? app.trust.saveSettings(change, commandUser())
        : app.trust.settings());
      return show(
        settings,
        `Base roots: ${settings.baseRoots}\nStatus validation: ${settings.statusValidation}\n`,
      );
    }
    if (action === 'add') return add(app, words, context);
    if (argument === undefined) throw usage(trustCommand, 'Say which certificate or server');
    if (action === 'remove') {
      await app.trust.remove(argument, commandUser());
      return EXIT.ok;
    }
    if (action === 'show-chain') {
      const chain = await app.network.probeChain(await target(argument, values, app), limitMs(values));
      show(chain, chainInWords(argument, chain));
      return chain.trusted ? EXIT.ok : EXIT.unavailable;
    }
    const certificate =
      action === 'edit'
        ? await app.trust.edit(argument, await changes(words, context), commandUser())
        : await app.trust.show(argument);
    return show(certificate, certificateInWords(certificate));
  },
};

type Words = ReturnType<typeof read>;
type Values = Words['values'];

function read(args: readonly string[]) {
  const { values, positionals } = parseWords(trustCommand, args, {
    name: { type: 'string' },
    description: { type: 'string' },
    for: { type: 'string' },
    allow: { type: 'string' },
    'passphrase-file': { type: 'string' },
    'from-chain': { type: 'string' },
    fingerprint: { type: 'string' },
    starttls: { type: 'string' },
    timeout: { type: 'string' },
    enable: { type: 'boolean' },
    disable: { type: 'boolean' },
    status: { type: 'string' },
    'base-roots': { type: 'string' },
    'status-validation': { type: 'string' },
  });
  const [action, argument, ...more] = positionals;
  if (action === undefined) throw usage(trustCommand, 'Say what to do');
  const fitting = FITTING[action];
  if (!fitting) throw usage(trustCommand, `"${action}" is not something trust can do`);
  const misfit = Object.keys(values).find((option) => option !== 'json' && !fitting.includes(option));
  if (misfit !== undefined) throw usage(trustCommand, `--${misfit} does not go with "trust ${action}"`);
  if (more.length > 0) throw usage(trustCommand, `"${more[0]}" is one word too many`);
  return { action, argument, values };
}

async function add(app: App, { argument, values }: Words, { streams }: CommandContext): Promise<number> {
  const from = values['from-chain'];
  if ((argument === undefined) === (from === undefined))
    throw usage(trustCommand, 'Give either a file or --from-chain HOST:PORT');
  const options: ImportOptions = {
    roles: listed(values.for ?? 'infrastructure', TRUST_ROLES, 'role'),
    allow: values.allow === undefined ? [] : listed(values.allow, IMPORT_FLAGS, 'flag'),
    ...given({ name: values.name }),
    ...given({ description: values.description }),
  };
  const file = values['passphrase-file'];
  const passphrase =
    file === undefined
      ? {}
      : { passphrase: new Secret((await readNamed(file, streams)).toString('utf8').replace(/\r?\n$/, '')) };
  const source =
    from === undefined ? await readNamed(argument ?? '', streams) : await fromChain(app, from, values);
  const { certificates, ignoredKeys } = await app.trust.add(
    source,
    { ...options, ...passphrase },
    commandUser(),
  );
  const rows = certificates.map(({ fingerprint, name }) => `${fingerprint}  ${name}\n`).join('');
  const ignored = ignoredKeys > 0 ? 'The private key in the file was not taken: trust needs none.\n' : '';
  streams.out(values.json ? json({ certificates, ignoredKeys }) : rows + ignored);
  return EXIT.ok;
}

/** Exactly the certificate whose fingerprint was typed: who could paste it from an error would compare nothing. */
async function fromChain(app: App, from: string, values: Values): Promise<string> {
  const wanted = normalFingerprint(values.fingerprint ?? '');
  if (wanted.length !== 95)
    // 32 bytes as AB:CD:…
    throw usage(trustCommand, 'Give the SHA-256 fingerprint of the certificate with --fingerprint');
  const { sent } = await app.network.probeChain(await target(from, values, app), limitMs(values));
  const found = sent.find(({ fingerprint }) => fingerprint === wanted);
  if (!found)
    throw new Refusal(
      'not_found',
      'chain_fingerprint_unknown',
      `No certificate that ${from} sends has this fingerprint. Look at them with "foyer trust show-chain ${from}" and compare with what the owner of the authority tells you.`,
    );
  return found.pem;
}

async function changes({ values }: Words, { streams }: CommandContext) {
  if (values.enable && values.disable) throw usage(trustCommand, 'Give either --enable or --disable');
  const statusValidation =
    values.status === undefined ? undefined : parseJson(await readNamed(values.status, streams));
  return {
    ...given({ name: values.name }),
    ...given({ description: values.description }),
    ...(values.for === undefined ? {} : { roles: listed(values.for, TRUST_ROLES, 'role') }),
    ...(values.enable || values.disable ? { enabled: values.enable === true } : {}),
    ...(statusValidation === undefined ? {} : { statusValidation }),
  };
}

/** By the way that the leg goes which the server is for. */
async function target(text: string, { starttls }: Values, app: App): Promise<ProbeTarget> {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^\s:[\]/]+)):(\d{1,5})$/i.exec(text);
  const [, six, name, port] = match ?? [];
  const host = six ?? name;
  if (host === undefined || !(Number(port) >= 1 && Number(port) <= 65535))
    throw usage(trustCommand, `"${text}" is not a host and a port, such as smtp.office365.com:587`);
  if (starttls !== undefined && starttls !== 'smtp')
    throw usage(trustCommand, `--starttls knows smtp, and not "${starttls}"`);
  const leg = starttls === undefined ? 'token' : 'smtp';
  const via = { leg, proxy: (await app.mail.smtp.active())?.proxy[leg] ?? null } as const;
  return { host, port: Number(port), via, ...(starttls === undefined ? {} : { starttls: 'smtp' as const }) };
}

const limitMs = ({ timeout }: Values): number => parseDurationMs(trustCommand, timeout ?? '10s');

function listed<T extends string>(text: string, known: readonly T[], what: string): T[] {
  return text.split(',').map((word) => {
    const found = known.find((each) => each === word.trim());
    if (!found) throw usage(trustCommand, `"${word}" is not a ${what}; there are ${known.join(', ')}`);
    return found;
  });
}

/** Without what was not given. */
function given<K extends string, V>(value: Readonly<Record<K, V | undefined>>): { [key in K]?: V } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [key in K]?: V;
  };
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch (cause) {
    throw new Refusal(
      'invalid',
      'trust_settings_not_json',
      'The options of the status validation are not JSON. Correct the file and try again.',
      { cause },
    );
  }
}
