// The documents against the code, both ways: what they list exists, what exists is listed, examples are accepted. Reads
// the source text only where the code shows its table nowhere else. Does not judge the words.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { ACTIONS } from '../src/audit/audit.ts';
import { EXIT, EXIT_OF_REFUSAL } from '../src/cli/exit-code.ts';
import { readConfig } from '../src/config.ts';
import { EXCHANGE_ONLINE_PACE, UNPACED } from '../src/mail/pace.ts';
import { LANES, MESSAGE_STATES, MOVE_NAMES, movedByHand, type MoveByHand } from '../src/mail/queue.ts';
import { GIVE_UP_AFTER_MS, retryDelayMs } from '../src/mail/retry-schedule.ts';
import { parseSmtpSettings } from '../src/mail/smtp-settings.ts';
import { CLOUD_NAMES, CLOUDS } from '../src/oauth/oauth.ts';
import { STEP_NAMES } from '../src/diagnosis/diagnosis.ts';
import { Refusal } from '../src/refusal.ts';
import { parseSandboxSettings } from '../src/sandbox/sandbox.ts';
import { runHere } from './stand-ins/command-line.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const DOCUMENTS = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...filesUnder('docs', '.md')];

interface Block {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

const FENCED = /^```(\w*)\n([^]*?)^```$/gm;

function blocksOf(file: string, language: string): Block[] {
  return [...read(file).matchAll(FENCED)]
    .map((match) => ({ file, language: match[1] ?? '', text: match[2] ?? '' }))
    .filter((block) => block.language === language);
}

/** The cells of every table row of a section (all of the page where none is named), its title row left out. */
function rowsOf(file: string, section?: string): string[][] {
  const text = read(file).replace(FENCED, '');
  const part =
    section === undefined ? text : text.split(/^(?=##)/m).find((piece) => piece.startsWith(section));
  assert.ok(part !== undefined, `${file} has a section "${section}"`);
  const lines = part.split('\n');
  const isRule = (line: string | undefined): boolean => /^\|[-|]+\|$/.test(line ?? '');
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const unquoted = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');
const firstCells = (rows: readonly string[][]): string[] => rows.map(([cell]) => unquoted(cell));
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function told(...args: string[]): Promise<string> {
  const { code, out, err } = await runHere(args);
  assert.deepEqual([code, err], [0, '']);
  return out;
}

const COMMANDS = [...(await told('help')).matchAll(/^ {2}([\w-]+) +\S/gm)].map((match) => match[1] ?? '');
const USAGE = new Map<string, string>();
for (const name of COMMANDS) USAGE.set(name, await told(name, '--help'));

/** GitHub's rule for the anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

test('every relative link leads to a file, and to a heading where it names one', () => {
  const broken: string[] = [];
  for (const file of DOCUMENTS) {
    for (const [, target = ''] of read(file)
      .replace(FENCED, '')
      .matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', heading] = target.split('#');
      const found = path === '' ? file : relative(ROOT, resolve(ROOT, dirname(file), path));
      const headings = (): string[] =>
        [
          ...read(found)
            .replace(FENCED, '')
            .matchAll(/^#+ (.*)$/gm),
        ].map((match) => anchor(match[1] ?? ''));
      const isThere =
        existsSync(join(ROOT, found)) && (heading === undefined || headings().includes(heading));
      if (!isThere) broken.push(`${file}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('every page of docs can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const from of reached)
    for (const [, link = ''] of read(from).matchAll(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/g))
      reached.add(normalize(join(dirname(from), link)));
  assert.deepEqual(
    filesUnder('docs', '.md').filter((file) => !reached.has(file)),
    [],
  );
});

test('every JSON block parses, and settings among them are accepted', () => {
  const kinds = { smtp: 0, sandbox: 0 };
  for (const { file, text } of DOCUMENTS.flatMap((file) => blocksOf(file, 'json'))) {
    try {
      const value = JSON.parse(text) as object;
      if ('authentication' in value) kinds.smtp += Number(parseSmtpSettings(value).server !== '');
      if ('tenants' in value) kinds.sandbox += parseSandboxSettings(value).tenants.length;
    } catch (error) {
      assert.fail(`${file}: ${String(error)}\n${text}`);
    }
  }
  assert.ok(kinds.smtp >= 7 && kinds.sandbox >= 1, JSON.stringify(kinds));
});

test('every foyer command in a shell block exists, with its options', () => {
  const blocks = DOCUMENTS.flatMap((file) => [...blocksOf(file, 'sh'), ...blocksOf(file, '')]);
  const lines = blocks.flatMap(({ text }) => [...text.matchAll(/^(?:FOYER_\S+ +)*foyer +(\w.*)$/gm)]);
  assert.ok(lines.length > 10);
  for (const [line, form = ''] of lines) {
    const [name = '', ...words] = form.replace(/"[^"]*"/g, 'TEXT').split(/\s+/);
    const usage = USAGE.get(name);
    assert.ok(usage, `no such command: ${line}`);
    const known: readonly string[] = usage.match(/--?[a-z][\w-]*/g) ?? [];
    const unknown = words.filter((word) => /^--?[a-z]/.test(word) && !known.includes(word));
    assert.deepEqual(unknown, [], line);
  }
});

test('the commands that the README and docs name exist, but for those the README says are not there yet', () => {
  const inline = ['README.md', ...filesUnder('docs', '.md')].flatMap((file) => [
    ...read(file).matchAll(/`foyer ([a-z][\w-]*)/g),
  ]);
  const unbuilt = new Set(
    inline.map((match) => match[1] ?? '').filter((name) => name !== 'help' && !USAGE.has(name)),
  );
  assert.deepEqual([...unbuilt].sort(), ['backup']);
});

test('docs/commands.md shows the usage of every command, as the command itself tells it', () => {
  // What a word of the forms stands for is told after them, on a line of its own.
  const forms = [...USAGE.values()].flatMap((usage) =>
    [...usage.matchAll(/^ {2}(foyer .*|[A-Z]+ is .*)$/gm)].map(([, form = '']) => spaced(form)),
  );
  const shown = blocksOf('docs/commands.md', 'text').flatMap(({ text }) =>
    text.trim().split('\n').map(spaced),
  );
  assert.deepEqual(shown.sort(), forms.sort());
});

test('the README and docs/commands.md list exactly the commands that exist', () => {
  const listed = firstCells(rowsOf('README.md', '## Commands')).map((cell) => cell.replace('foyer ', ''));
  assert.deepEqual(listed.sort(), [...COMMANDS].sort());
  const headings = [...read('docs/commands.md').matchAll(/^## ([a-z]+(?:-[a-z]+)*)$/gm)].map(
    (match) => match[1],
  );
  assert.deepEqual(headings.sort(), [...COMMANDS].sort());
});

test('docs/commands.md lists every exit code', () => {
  const codes = firstCells(rowsOf('docs/commands.md', '## Exit codes')).map(Number);
  assert.deepEqual(
    codes,
    Object.values(EXIT).sort((a, b) => a - b),
  );
});

function problemFields(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.problems.filter(({ problem }) => problem.includes('not a name')).map(({ field }) => field);
  }
  return [];
}

test('docs/environment.md lists every variable, and only those', () => {
  const source = read('src/config.ts');
  const table = /const VARIABLES = \{\n([^]*?)\n\} as const/.exec(source)?.[1] ?? '';
  const launcher = /LAUNCHER_VARIABLES = new Set\(\[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const names = [...table.matchAll(/^ {2}([A-Z_]+):/gm), ...launcher.matchAll(/'([A-Z_]+)'/g)];
  const variables = names.map((match) => `FOYER_${match[1]}`);
  assert.ok(variables.length > 1);
  const listed = firstCells(rowsOf('docs/environment.md'));
  assert.deepEqual([...listed].sort(), [...variables].sort());
  assert.deepEqual(problemFields(Object.fromEntries(listed.map((name) => [name, 'x']))), []);
});

test('every FOYER_ name in the documents is one that Foyer knows, but for the slips shown on purpose', () => {
  const shown = DOCUMENTS.flatMap((file) => read(file).match(/\bFOYER_[A-Z_]+/g) ?? []);
  const unknown = problemFields(Object.fromEntries(shown.map((name) => [name, 'x'])));
  assert.deepEqual(unknown.sort(), ['FOYER_LOGLEVEL']);
});

test('docs/refusals.md lists every refusal of the code with its kind, and no other', () => {
  const inCode = new Set<string>();
  for (const file of filesUnder('src', '.ts').filter((name) => !name.endsWith('.test.ts'))) {
    const text = read(file);
    for (const [at] of text.matchAll(/new Refusal\(\s*(?:'\w+',\s*'\w+'|kind, code|(.{0,40}))/g)) {
      const [, kind, code] = /'(\w+)',\s*'(\w+)'$/.exec(at) ?? [];
      if (kind) inCode.add(`${code} ${kind}`);
      else assert.match(at, /kind, code$/, `${file}: a refusal whose code cannot be read: ${at}`);
    }
    if (/new Refusal\(\s*kind, code/.test(text))
      for (const [, kind, code] of text.matchAll(/kind: '(\w+)',\s*code: '(\w+)'/g))
        inCode.add(`${code} ${kind}`);
  }
  const rows = rowsOf('docs/refusals.md').filter((row) => row.length === 4);
  const listed = rows.map(([code, kind]) => unquoted(`${code} ${kind}`));
  assert.deepEqual(listed.sort(), [...inCode].sort());
});

test('docs/refusals.md gives every kind of refusal its exit code', () => {
  const rows = rowsOf('docs/refusals.md').filter((row) => row.length === 2);
  const listed = Object.fromEntries(rows.map(([kind, code]) => [unquoted(kind), Number(code)]));
  assert.deepEqual(listed, EXIT_OF_REFUSAL);
});

test('the refusals that docs/database.md names are those of data folder and database', () => {
  const named = rowsOf('docs/database.md', '## Messages').flatMap(([cell]) => unquoted(cell).split(', '));
  assert.deepEqual(named.sort(), firstCells(rowsOf('docs/refusals.md', '## Data folder')).sort());
});

test('docs/queue.md has the states, lanes and limits of the code', () => {
  assert.deepEqual(firstCells(rowsOf('docs/queue.md', '## States')), MESSAGE_STATES);
  assert.deepEqual(firstCells(rowsOf('docs/queue.md', '## Lanes')), LANES);
  const { connections, messagesPerMinute, recipientsPerDay, recipientsPerMessage } = EXCHANGE_ONLINE_PACE;
  const limits = firstCells(rowsOf('docs/queue.md', '## How fast')).map((cell) =>
    parseInt(cell.replace(',', '')),
  );
  assert.deepEqual(limits, [connections, messagesPerMinute, recipientsPerDay, recipientsPerMessage]);
  const unpaced = `${UNPACED.connections} connections a process and ${UNPACED.recipientsPerMessage} recipients`;
  assert.ok(read('docs/queue.md').includes(unpaced), unpaced);
});

test('docs/queue.md has the retry schedule of the code', () => {
  const minutes = [1, 2, 3, 4, 5, 6].map((attempt) => retryDelayMs(attempt) / 60_000);
  const days = GIVE_UP_AFTER_MS.lasting / 86_400_000;
  const schedule = `After ${minutes.slice(0, -1).join(', ')} and ${minutes.at(-1)} minutes, then every hour, for ${days} days.`;
  assert.ok(read('docs/queue.md').includes(schedule), schedule);
  assert.equal(retryDelayMs(7), 3_600_000);
});

test('docs/queue.md permits the moves by hand that the code permits', () => {
  const isPermitted = (move: MoveByHand, state: (typeof MESSAGE_STATES)[number]): boolean => {
    try {
      return movedByHand(move, state) !== undefined;
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return false;
    }
  };
  const rows = rowsOf('docs/queue.md', '## Moves by hand');
  const listed = rows.map(([move, from]) => [unquoted(move), unquoted(from).split(', ').sort()]);
  const permitted = MOVE_NAMES.map((move) => [
    move,
    MESSAGE_STATES.filter((at) => isPermitted(move, at)).sort(),
  ]);
  assert.deepEqual(listed, permitted);
});

test('docs/audit.md has the actions of the code', () => {
  assert.deepEqual(firstCells(rowsOf('docs/audit.md', '## Actions')), ACTIONS);
});

test('docs/smtp-settings.md has the clouds and the steps of the code', () => {
  const clouds = rowsOf('docs/smtp-settings.md', '## Clouds').map((row) => row.map(unquoted));
  const expected = CLOUD_NAMES.map((name) => {
    const { title, authority, smtpServer, scope } = CLOUDS[name];
    return [name, title, authority, smtpServer ?? 'give it yourself', scope];
  });
  assert.deepEqual(clouds, expected);
  const steps = firstCells(rowsOf('docs/smtp-settings.md', '## What does the test do?'));
  assert.deepEqual(steps.slice(0, STEP_NAMES.length), STEP_NAMES);
});
