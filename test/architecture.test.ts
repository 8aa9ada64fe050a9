// The shape of the code, held by what its imports and names say: floors, doors, purity, size. ARCHITECTURE.md tells why.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/** From the ground up. A folder imports from floors below its own; a row is one floor. */
const FLOORS: readonly (readonly string[])[] = [
  ['refusal.ts'],
  ['time', 'secrets', 'log', 'permissions', 'html', 'csv'],
  ['languages'],
  ['config.ts', 'outside.ts', 'database'],
  ['audit'],
  ['settings'],
  ['trust'],
  ['network'],
  ['accounts'],
  ['network-users'],
  ['oauth'],
  ['diagnosis'],
  ['mail'],
  ['notifications'],
  ['guest-types'],
  ['sponsors'],
  ['guests'],
  ['reminders'],
  ['alarms'],
  ['setup-kit'],
  ['doctor', 'setup-guide'],
  ['sandbox'],
  ['app.ts'],
  ['web'],
  ['cli'],
  ['main.ts'],
];

/** What stands on its own: the sandbox could be taken out and used elsewhere. */
const ALLOWED_FOR_SANDBOX = new Set(['time', 'log', 'secrets', 'refusal.ts']);

/** Small files side by side without a door of their own: each file is one. */
const WITHOUT_DOOR = new Set(['time', 'log', 'secrets']);

/** Where rules live apart from the world; ground, edges and the stand-in are the world throughout. */
const FEATURES = [
  'audit',
  'accounts',
  'network-users',
  'oauth',
  'diagnosis',
  'mail',
  'guest-types',
  'sponsors',
  'guests',
  'reminders',
  'alarms',
  'setup-kit',
  'setup-guide',
  'doctor',
];
const SHELL = /-(store|transport|loop|gate)\.ts$/;
const IMPURE: readonly [string, RegExp][] = [
  ['async', /\basync\b|\bawait\b/],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
  ['chance', /\bMath\.random\(|\brandomBytes\(|\brandomUUID|from 'uuid'/],
  ['the process', /\bprocess\./],
  [
    'I/O',
    /from 'node:(fs|net|tls|http|https|dns|dgram|child_process)[/']|from 'undici'|from 'pg'|from 'kysely'/,
  ],
];

const FORBIDDEN =
  /^(utils?|helpers?|common|shared|misc|lib|core|base|types|constants|interfaces|index)$|manager|service|handler|processor|controller/i;
const LONGEST_FILE = 300;

interface SourceFile {
  /** Relative to `src`, such as `mail/queue.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Paths within `src`. */
  readonly imports: readonly string[];
}

function read(pattern: string, from = SOURCE): SourceFile[] {
  return globSync(pattern, { cwd: from }).map((path) => {
    const text = readFileSync(join(from, path), 'utf8');
    const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
    const imports = named.map((name) => relative(from, resolve(dirname(join(from, path)), name)));
    return { path, text, lines: text.split('\n').length - 1, imports };
  });
}

const all = read('**/*.ts');
const sources = all.filter(({ path }) => !path.endsWith('.test.ts'));
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const floorOf = (path: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));

test('every file of src stands on a floor', () => {
  assert.ok(sources.length > 50, 'the sources were not found');
  assert.deepEqual(
    sources.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path),
    [],
  );
});

test('imports point down', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(
        (target) =>
          !target.startsWith('..') && roomOf(target) !== roomOf(path) && floorOf(target) >= floorOf(path),
      )
      .map((target) => `${path} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('only the database looks outside src, at the migrations', () => {
  const outside = sources.flatMap(({ path, imports }) =>
    imports.filter((target) => target.startsWith('..')).map((target) => `${path} imports ${target}`),
  );
  assert.deepEqual(outside, ['database/database.ts imports ../migrations/migrations.ts']);
});

test('a folder is entered through the file that bears its name', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(
        (target) =>
          !target.startsWith('..') &&
          target.includes('/') &&
          roomOf(target) !== roomOf(path) &&
          !WITHOUT_DOOR.has(roomOf(target)),
      )
      .filter((target) => target !== `${roomOf(target)}/${roomOf(target)}.ts`)
      .map((target) => `${path} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('the sandbox needs nothing of Foyer but the ground', () => {
  const wrong = sources
    .filter(({ path }) => roomOf(path) === 'sandbox')
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => roomOf(target) !== 'sandbox' && !ALLOWED_FOR_SANDBOX.has(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
  assert.deepEqual(wrong, []);
});

test('rules are pure: only doors and files named for the world touch it', () => {
  const core = sources.filter(
    ({ path }) =>
      FEATURES.includes(roomOf(path)) && !SHELL.test(path) && basename(path, '.ts') !== roomOf(path),
  );
  assert.ok(core.length > 15, 'the rules were not found');
  const wrong = core.flatMap(({ path, text }) => {
    const code = text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').replace(/import type [^;]+;/g, '');
    return IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${path} uses ${what}`);
  });
  assert.deepEqual(wrong, []);
});

test('SQL is written in stores and in the database folder, and nowhere else', () => {
  // web asks `select 1` to know whether the database is there.
  const wrong = sources.filter(
    ({ path, text }) =>
      /from 'kysely'|withTables</.test(text) &&
      !/-store\.ts$/.test(path) &&
      !['database', 'settings', 'trust', 'web'].includes(roomOf(path)),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('sockets are opened in the network folder, and by servers that listen', () => {
  const wrong = sources.filter(
    ({ path, text }) =>
      /\b(connect|createConnection)\b[^;]*from 'node:(net|tls)'|from 'node:dgram'|from 'undici'/.test(text) &&
      !['network', 'sandbox'].includes(roomOf(path)),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('no file is longer than 300 lines', () => {
  const files = [
    ...all,
    ...['test', 'bench', 'bin', 'migrations'].flatMap((folder) => read('**/*.ts', join(ROOT, folder))),
  ];
  assert.deepEqual(
    files.filter(({ lines }) => lines > LONGEST_FILE).map(({ path, lines }) => `${path}: ${lines}`),
    [],
  );
});

test('no name hides a noun that nobody looked for', () => {
  const names = all.flatMap(({ path }) => path.split('/').map((part) => part.replace(/(\.test)?\.ts$/, '')));
  assert.deepEqual(
    [...new Set(names)].filter((name) => FORBIDDEN.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
    [],
  );
});

test('nothing changes at the top of a file, and nothing is exported by default', () => {
  const wrong = sources.filter(({ text }) => /^(export )?let |^export default /m.test(text));
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('every empty-handed catch says why', () => {
  const wrong = sources.flatMap(({ path, text }) =>
    /catch\s*(\(\w*\))?\s*\{\s*\}/.test(text) ? [path] : [],
  );
  assert.deepEqual(wrong, []);
});
