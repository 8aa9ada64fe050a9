// docs/guest-mail.md against the code: variables, kinds, settings.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NOTIFICATION_KINDS, SENDER_CHOICES } from '../src/notifications/notifications.ts';
import { DEFAULT_GUEST_EMAIL } from '../src/notifications/guest-email-settings.ts';
import { GUEST_VARIABLES } from '../src/notifications/variables.ts';

const text = readFileSync(new URL('../docs/guest-mail.md', import.meta.url), 'utf8');
const firstCells = (section: string): string[] =>
  (text.split(/^(?=## )/m).find((part) => part.startsWith(section)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`\$?([\w-]+)\$?`/g)])
    .map((match) => match[1] ?? '');

test('docs/guest-mail.md lists every variable, and only those', () => {
  assert.deepEqual(firstCells('## Variables').sort(), Object.keys(GUEST_VARIABLES).sort());
});

test('docs/guest-mail.md lists every kind of mail, every field of the settings and every sender', () => {
  assert.deepEqual(firstCells('# What mail'), NOTIFICATION_KINDS);
  assert.deepEqual(firstCells('## Settings'), Object.keys(DEFAULT_GUEST_EMAIL));
  assert.deepEqual(firstCells('## From'), SENDER_CHOICES);
});
