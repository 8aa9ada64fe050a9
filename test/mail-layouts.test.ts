// The committed layouts of mails are what MJML makes of their sources, and what clients get is not more than they take.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { layoutFile, mailLayouts } from '../bin/mail-layouts.ts';

const layouts = await mailLayouts();

test('the layouts are as bin/mail-layouts.ts writes them', () => {
  assert.ok(layouts.size > 0);
  for (const [name, text] of layouts) assert.equal(readFileSync(layoutFile(name), 'utf8'), text, name);
});

test('a layout asks nobody for anything: no font, no image, no style sheet', () => {
  for (const [name, text] of layouts)
    assert.doesNotMatch(text.replace(/ xmlns(:\w)?="[^"]*"/g, ''), /https?:|<link|<img|@import|url\(/, name);
});
