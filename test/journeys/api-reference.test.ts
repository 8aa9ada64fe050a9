// The reference page: complete, and for whoever is signed in.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { API_ROUTES } from '../../src/web/api/routes.ts';
import { createTestConsole } from '../stand-ins/console.ts';

test('the reference has every operation with its permission and a call to copy, and loads nothing from elsewhere', async (t) => {
  const { url, ...console } = await createTestConsole(t);
  assert.equal((await fetch(`${url}/admin/api`, { redirect: 'manual' })).status, 303);
  const answer = await fetch(`${url}/admin/api`, { headers: { cookie: await console.signIn() } });
  assert.equal(answer.status, 200);
  const index = await answer.text();
  const groups = [
    ...new Set([...index.matchAll(/href="(\/admin\/api\/[a-z-]+)"/g)].map((found) => found[1] ?? '')),
  ];
  assert.ok(groups.length > 10);
  const cookie = await console.signIn();
  const pages = await Promise.all(
    groups.map(async (group) => (await fetch(url + group, { headers: { cookie } })).text()),
  );
  for (const one of [index, ...pages]) {
    assert.doesNotMatch(one.replaceAll(url, ''), /(src|href)="(https?:)?\/\//);
    assert.ok(gzipSync(one).length < 40_000);
    for (const [, schema = ''] of one.matchAll(/href="#(schema-\w+)"/g))
      assert.ok(one.includes(`id="${schema}"`), schema);
  }
  const page = pages.join('');
  for (const { name, path, ...row } of API_ROUTES) {
    const needed = [row.needs].flat().join(' | ');
    const part = page.slice(page.indexOf(`<details id="${name}">`)).split('</details>')[0] ?? '';
    assert.ok(page.includes(`<details id="${name}">`) && part.includes(needed), name);
    assert.ok(
      part.includes(`/api/v1${path.replace(/\{(\w+)\}/g, (_, word: string) => word.toUpperCase())}`),
      name,
    );
  }
});
