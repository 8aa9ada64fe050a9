// docs/administrators.md against the tables of the code.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACCOUNT_DELAYS,
  ADDRESS_FAILURES,
  ADDRESS_WINDOW_MS,
  DEFAULT_PASSWORD_POLICY,
} from '../src/accounts/accounts.ts';
import { PERMISSIONS, permissionsOf, ROLES } from '../src/permissions/permissions.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', 'docs', 'administrators.md'), 'utf8');

function tableUnder(heading: string): string[][] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('docs/administrators.md permits each role what the code permits', () => {
  const [title, , ...rows] = tableUnder('What may each role?');
  assert.deepEqual(title, ['Permission', ...ROLES]);
  const permitted = PERMISSIONS.map((permission) => [
    permission,
    ...ROLES.map((role) => (permissionsOf(role).has(permission) ? 'yes' : '')),
  ]);
  assert.deepEqual(rows, permitted);
});

test('docs/administrators.md has the waits and the limit of an address', () => {
  const inWords = (ms: number): string => (ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1000} s`);
  const [, , ...rows] = tableUnder('What happens after wrong passwords?');
  assert.deepEqual(
    rows,
    ACCOUNT_DELAYS.map(({ failures, delayMs }) => [String(failures), inWords(delayMs)]),
  );
  assert.ok(PAGE.includes(`may fail ${ADDRESS_FAILURES} times in ${ADDRESS_WINDOW_MS / 60_000} minutes`));
});

test('docs/administrators.md has the defaults of the password policy', () => {
  const [, , ...rows] = tableUnder('What is a good password?');
  const defaults = Object.values(DEFAULT_PASSWORD_POLICY).map((value) =>
    value === null ? 'none' : value === true ? 'on' : String(value),
  );
  assert.deepEqual(
    rows.map(([, value]) => value),
    defaults,
  );
});
