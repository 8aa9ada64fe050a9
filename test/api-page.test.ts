// docs/api.md against the table of the API.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openedBy } from '../src/web/api/api-route.ts';
import { matchPath } from '../src/web/api/route-match.ts';
import { API_ROUTES } from '../src/web/api/routes.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../docs/api.md'), 'utf8');

test('every request that docs/api.md shows is one of the API', () => {
  const shown = PAGE.replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.startsWith('curl '));
  assert.ok(shown.length >= 7);
  for (const line of shown) {
    const path = /\$FOYER(\/[\w/-]+)/.exec(line)?.[1] ?? '';
    const method = /-X (\w+)/.exec(line)?.[1] ?? (/ -d /.test(line) ? 'POST' : 'GET');
    const found = matchPath(API_ROUTES, path);
    assert.ok(
      found?.rows.some((row) => row.method === method),
      line,
    );
  }
});

test('every permission and code that docs/api.md names in brackets is one', () => {
  const needs = new Set<string>(API_ROUTES.flatMap((route) => openedBy(route)));
  const named = [...PAGE.matchAll(/\(`([a-z-]+\.[a-z]+)`\)/g)].map((match) => match[1] ?? '');
  assert.ok(named.length >= 3);
  assert.deepEqual(
    named.filter((name) => !needs.has(name)),
    [],
  );
});
