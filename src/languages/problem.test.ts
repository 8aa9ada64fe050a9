import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { EN } from './en/en.ts';
import { LANGUAGES } from './language.ts';
import { findingInWords, problemIn, refusalIn } from './problem.ts';
import { wordsIn } from './words.ts';

const ENGLISH = wordsIn('en');

test('a problem is told in the words of the page, with what it is about', () => {
  assert.equal(problemIn(ENGLISH, 'must be from 5 to 1440'), 'Type a number from 5 to 1440.');
  assert.equal(problemIn(ENGLISH, 'must be given'), 'Fill this in.');
});

test('a problem that nobody has words for is told as a sentence', () => {
  assert.equal(problemIn(ENGLISH, 'has seven legs'), 'Has seven legs.');
});

test('what somebody typed cannot become a pattern or a placeholder', () => {
  const typed = 'is not a mail address: "$& {text} (.+)"';
  assert.equal(problemIn(ENGLISH, typed), 'This is not a mail address: "$& {text} (.+)"');
});

test('a refusal without words of its own is told as it is', () => {
  const told = { code: 'constructor', message: 'No. Do that.', about: {} };
  assert.equal(refusalIn(ENGLISH, told), told.message);
});

test('a refusal says what it is about, and nothing else is filled in', () => {
  const told = { code: 'permission_missing', message: '', about: { permission: '{constructor}' } };
  assert.match(refusalIn(ENGLISH, told), /the permission \{constructor\}\./);
});

const named = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

test('in every language a problem carries over what English does', () => {
  for (const language of LANGUAGES)
    for (const [key, english] of Object.entries(EN.problems)) {
      const told = wordsIn(language).problems[key as keyof typeof EN.problems];
      assert.deepEqual(named(told), named(english), `${language}: ${key}`);
      assert.deepEqual(
        named(english).filter((name) => !key.includes(`{${name}}`)),
        [],
        key,
      );
    }
});

test('findings of the set-up kit are told in every language with what they are about', () => {
  for (const language of LANGUAGES)
    for (const [key, english] of Object.entries(EN.findings)) {
      const told = wordsIn(language).findings[key as keyof typeof EN.findings];
      assert.deepEqual(named(told), named(english), `${language}: ${key}`);
    }
  const japanese = wordsIn('ja');
  assert.equal(
    findingInWords(
      japanese,
      'The token carries SMTP.SendAsApp: Exchange then asks for mailbox permissions as well.',
    ),
    japanese.findings['The token carries {one}: Exchange then asks for mailbox permissions as well.'].replace(
      '{one}',
      'SMTP.SendAsApp',
    ),
  );
});

test('every finding and remedy of the set-up kit has words for the pages', () => {
  const source = resolve(import.meta.dirname, '../setup-kit');
  const missing: string[] = [];
  let found = 0;
  const textsOf = (node: ts.Node): string[] => {
    if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node))
      return [node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join('')];
    return []; // a name; what it stands for is a literal elsewhere in the same files
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(good|bad)$/.test(node.expression.getText()))
      for (const text of node.arguments.slice(1, 3).flatMap(textsOf)) {
        found += 1;
        if (findingInWords(wordsIn('ja'), text) === text) missing.push(text);
      }
    ts.forEachChild(node, look);
  };
  for (const path of ['check.ts', 'rights.ts'])
    look(ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.Latest, true));
  assert.ok(found > 35, 'the findings were not found');
  assert.deepEqual(missing, []);
});

/** The folders whose problems and refusals reach a page. */
const FEATURES = [
  'accounts',
  'mail',
  'guest-types',
  'sponsors',
  'guests',
  'notifications',
  'network',
  'oauth',
  'settings',
  'trust',
  'permissions',
  'alarms',
  'audit',
];
/** Told elsewhere than on a page: parts of longer sentences, of commands and of the set-up. */
const ELSEWHERE = [
  'is not',
  'is valid only from 7',
  'is named after its kind',
  'must be given, or html',
  'is signed with SHA-1, which can be forged',
  'is not an authority (basicConstraints CA=false) and vouches for nobody but itself',
  'is an authority that may not sign certificates (no keyCertSign)',
];

test('every problem that a feature can say has words for the pages', () => {
  const source = resolve(import.meta.dirname, '..');
  const missing: string[] = [];
  let found = 0;
  const look = (path: string, node: ts.Node): void => {
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText || ts.isTemplateExpression(node)) {
      const text = ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join('')
        : node.text;
      // Problems follow the name of their field: that is how they are told from other texts.
      if (/^(must|holds|is|has|was|cannot|does|looks) \S+/.test(text) && !text.includes('\n')) {
        found += 1;
        const isKnown = problemIn(ENGLISH, text) !== `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
        if (!isKnown && !ELSEWHERE.includes(text)) missing.push(`${path}: ${text}`);
      }
    }
    ts.forEachChild(node, (child) => look(path, child));
  };
  for (const path of globSync(`{${FEATURES.join(',')}}/*.ts`, { cwd: source }).filter(
    (name) => !name.endsWith('.test.ts'),
  ))
    look(
      path,
      ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  assert.ok(found > 60, 'the problems were not found');
  assert.deepEqual(missing, []);
});
