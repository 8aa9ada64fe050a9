// The words of `foyer users`: which options go with which action, and what is to be changed by them.
import { parseWords, usage, type Command } from './command.ts';

const FIELD_OPTIONS = [
  'first-name',
  'last-name',
  'alias',
  'email',
  'group',
  'description',
  'language',
  'password-store',
  'never-expires',
  'expires-on',
] as const;
const FILTER_OPTIONS = ['search', 'state', 'group', 'without-address', 'without-password'];

/** The options that go with each action, and how many names. */
const FITTING = {
  list: { options: [...FILTER_OPTIONS, 'limit', 'cursor', 'csv'], names: [0, 0] },
  show: { options: [], names: [1, 1] },
  add: { options: [...FIELD_OPTIONS, 'password-stdin', 'no-password'], names: [1, 1] },
  change: { options: ['name', ...FIELD_OPTIONS], names: [1, 1] },
  disable: { options: [], names: [1, Infinity] },
  enable: { options: [], names: [1, Infinity] },
  remove: { options: [], names: [1, Infinity] },
  'reset-password': { options: ['password-stdin'], names: [1, 1] },
  import: { options: ['check', 'skip-faulty'], names: [1, 1] },
  policy: { options: ['minimum-length', 'refuse-common', 'history', 'lifetime-days'], names: [0, 0] },
} as const satisfies Record<string, { options: readonly string[]; names: readonly [number, number] }>;

type Action = keyof typeof FITTING;

export function readUserWords(command: Command, args: readonly string[]) {
  const { values, positionals } = parseWords(command, args, {
    name: { type: 'string' },
    'first-name': { type: 'string' },
    'last-name': { type: 'string' },
    alias: { type: 'string' },
    email: { type: 'string' },
    group: { type: 'string' },
    description: { type: 'string' },
    language: { type: 'string' },
    'password-store': { type: 'string' },
    'never-expires': { type: 'string' },
    'expires-on': { type: 'string' },
    'password-stdin': { type: 'boolean' },
    'no-password': { type: 'boolean' },
    search: { type: 'string' },
    state: { type: 'string', multiple: true },
    'without-address': { type: 'boolean' },
    'without-password': { type: 'boolean' },
    limit: { type: 'string' },
    cursor: { type: 'string' },
    csv: { type: 'boolean' },
    check: { type: 'boolean' },
    'skip-faulty': { type: 'boolean' },
    'minimum-length': { type: 'string' },
    'refuse-common': { type: 'string' },
    history: { type: 'string' },
    'lifetime-days': { type: 'string' },
  });
  const [action, ...names] = positionals;
  if (action === undefined) throw usage(command, 'Say what to do');
  if (!isAction(action)) throw usage(command, `"${action}" is not something users can do`);
  const { options, names: count } = FITTING[action];
  const misfit = Object.keys(values).find(
    (option) => option !== 'json' && !(options as readonly string[]).includes(option),
  );
  if (misfit !== undefined) throw usage(command, `--${misfit} does not go with "users ${action}"`);
  if (names.length < count[0]) throw usage(command, action === 'import' ? 'Name the file' : 'Name the user');
  const tooMany = names[count[1]];
  if (tooMany !== undefined) throw usage(command, `"${tooMany}" is one word too many`);
  return { action, names, values };
}

export type UserWords = ReturnType<typeof readUserWords>;

const isAction = (word: string): word is Action => Object.hasOwn(FITTING, word);

const PLAIN = {
  name: 'name',
  'first-name': 'firstName',
  'last-name': 'lastName',
  alias: 'nameAlias',
  email: 'email',
  group: 'group',
  description: 'description',
  language: 'language',
  'password-store': 'passwordStore',
  'expires-on': 'accountExpiresOn',
} as const;

/** What the door takes; a field that was not named is left out. */
export function changeFrom(command: Command, { values }: UserWords): Record<string, unknown> {
  const fields = Object.entries(PLAIN).flatMap(([option, field]) => {
    const value = values[option as keyof typeof PLAIN];
    return value === undefined ? [] : [[field, value] as const];
  });
  const never = values['never-expires'];
  return {
    ...Object.fromEntries(fields),
    ...(never === undefined ? {} : { passwordNeverExpires: truth(command, 'never-expires', never) }),
  };
}

export function truth(command: Command, option: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw usage(command, `--${option} is yes or no`);
  return text === 'yes';
}
