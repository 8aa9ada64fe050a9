// The words of the pages: every language has all of them and no other, none lies unused, each asks for the same values as
// English does, and no sentence is wired into a page.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { EN_PAGES } from '../src/languages/en/pages.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { PAGES } from '../src/languages/pages.ts';

const SOURCE = resolve(import.meta.dirname, '../src');
const sources = globSync('**/*.ts', { cwd: SOURCE })
  .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('languages/'))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const KEYS = Object.keys(EN_PAGES) as (keyof typeof EN_PAGES)[];

/** Names of the values that a sentence wants, with how often a plural is made of them. */
function argumentsOf(pattern: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly object[]): void => {
    for (const element of elements as {
      type: number;
      value: string;
      options?: Record<string, { value: object[] }>;
    }[]) {
      // 0 is literal text, 7 the # of a plural, 8 a tag.
      if (element.type !== 0 && element.type !== 7) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

for (const language of OTHERS)
  test(`${language} has every word of English, and no other`, () => {
    assert.deepEqual(Object.keys(PAGES[language]).sort(), [...KEYS].sort());
  });

test('every sentence can be read, and asks for the same values in every language', () => {
  const wrong: string[] = [];
  for (const key of KEYS) {
    const wanted = argumentsOf(EN_PAGES[key], 'en');
    for (const language of OTHERS) {
      const pattern = PAGES[language][key];
      if (pattern === undefined) continue;
      const found = argumentsOf(pattern, language);
      if (String(found) !== String(wanted))
        wrong.push(`${language} ${key}: ${String(found)} instead of ${String(wanted)}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('no word lies unused', () => {
  const text = sources.map((source) => source.text).join('\n');
  const families = [...text.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/g)].map((match) => match[1] ?? '');
  const unused = KEYS.filter(
    (key) => !text.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  );
  assert.deepEqual(unused, []);
});

/** The product's own name and technical tokens are the same in every language. */
const SAME_EVERYWHERE = /^(Foyer|[·›:–—|/.,()\s\d&;]|&[a-z]+;)*$/;

/** Text between tags of a template, with what is filled in left out. */
function textOf(node: ts.TaggedTemplateExpression): string[] {
  const { template } = node;
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.rawText ?? template.text]
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  return (
    parts
      .join('\u0001')
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]*>/g, '\u0001')
      .split('\u0001')
      // What is left of a tag whose attributes are filled in.
      .map((text) =>
        text
          .replace(/^[^<]*>/, '')
          .replace(/<[^>]*$/, '')
          .trim(),
      )
      .filter((text) => text !== '')
  );
}

test('no sentence is wired into a page', () => {
  const wired: string[] = [];
  let templates = 0;
  for (const { path, text } of sources.filter((source) => source.path.startsWith('web/'))) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
        templates += 1;
        for (const words of textOf(node)) if (!SAME_EVERYWHERE.test(words)) wired.push(`${path}: ${words}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  assert.ok(templates > 30, 'the templates were not found');
  assert.deepEqual(wired, []);
});
