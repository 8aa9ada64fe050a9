import { test } from 'node:test';
import assert from 'node:assert/strict';
import { LANGUAGES } from '../languages/languages.ts';
import { CAUSE_CODES, causeOf, causeWords, diagnose, findingIn } from './diagnosis.ts';

test('every cause says what it is, what it means and what to do in every language, and no text is cut short', () => {
  const named = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
  for (const code of CAUSE_CODES) {
    assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(causeOf(code).passes !== true || code !== 'unknown');
    const english = causeWords(code, 'en');
    for (const language of LANGUAGES) {
      const { title, meaning, remedy } = causeWords(code, language);
      const about = `${code} in ${language}`;
      assert.ok(title.length > 4, about);
      assert.match(meaning, /[.}。]$/, about);
      assert.match(remedy, /[.。]$/, about);
      // Everything that English tells of the case at hand is told, and nothing is asked for that nobody fills in.
      assert.deepEqual(
        [...new Set(named(title + meaning + remedy))].sort(),
        [...new Set(named(english.title + english.meaning + english.remedy))].sort(),
        about,
      );
    }
  }
});

test('a finding can be told in another language with what was known', () => {
  const known = { server: 'smtp.office365.example', port: 587 };
  const [finding] = diagnose({ stage: 'resolve', code: 'ENOTFOUND', known }).diagnosis;
  assert.ok(finding);
  assert.deepEqual(findingIn('en', finding), finding);
  const japanese = findingIn('ja', finding);
  assert.equal(japanese.cause, finding.cause);
  assert.ok(
    japanese.title.includes('smtp.office365.example') || !finding.title.includes('smtp.office365.example'),
  );
});
