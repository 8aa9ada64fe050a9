// docs/causes/ says what the catalogue says, and what it tells to do to see a cause does show that cause.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { causePages, SEEN_OTHERWISE } from '../bin/cause-pages.ts';
import { CAUSE_CODES, explain } from '../src/diagnosis/diagnosis.ts';

const folder = new URL('../docs/causes/', import.meta.url);

test('every cause has a page, and no page is of anything else', () => {
  assert.deepEqual(readdirSync(folder).toSorted(), [...causePages().keys()].toSorted());
  assert.equal(causePages().size, CAUSE_CODES.length + 1);
});

test('the pages are as bin/cause-pages.ts writes them', () => {
  for (const [file, text] of causePages())
    assert.equal(readFileSync(new URL(file, folder), 'utf8'), text, file);
});

for (const [cause, otherwise] of Object.entries(SEEN_OTHERWISE))
  if (typeof otherwise === 'object')
    test(`the example of ${cause} is explained as ${cause}`, () => {
      assert.equal(explain(otherwise.explain).diagnosis[0]?.cause, cause);
    });
