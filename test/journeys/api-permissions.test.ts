// Every row of the API with a key that lacks its permission and with one that has it and nothing else: what a key may is
// what the table says, and nothing a row does needs more than it says.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { PERMISSIONS } from '../../src/permissions/permissions.ts';
import { API_ROUTES } from '../../src/web/api/routes.ts';
import { createTestApi } from '../stand-ins/api.ts';

const NOTHING = '11111111-2222-3333-4444-555555555555';

test('a key without the permission of a row is refused with 403, one with it alone is not', async (t) => {
  const api = await createTestApi(t);
  const only = new Map<string, string>();
  const lacking = new Map<string, string>();
  for (const permission of PERMISSIONS) {
    only.set(permission, await api.key([permission]));
    lacking.set(permission, await api.key(PERMISSIONS.filter((other) => other !== permission)));
  }
  for (const { method, path, needs, alsoNeeds, name } of API_ROUTES) {
    const request = `${method} ${path.replace('{lane}', 'bulk').replace(/\{\w+\}/g, NOTHING)}`;
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { body: {} } : {};
    const refused = await api.ask(request, { ...body, key: lacking.get(needs) ?? '' });
    if (needs === 'any-key') assert.equal(refused.status, 401, name);
    else assert.deepEqual([refused.status, refused.body['code']], [403, 'permission_missing'], name);
    const enough = alsoNeeds
      ? await api.key([needs, alsoNeeds].filter((need) => need !== 'any-key'))
      : only.get(needs === 'any-key' ? 'sandbox.use' : needs);
    const admitted = await api.ask(request, { ...body, key: enough ?? '' });
    assert.ok(
      ![401, 403, 405, 500].includes(admitted.status),
      `${name}: ${admitted.status} ${admitted.text}`,
    );
    assert.notEqual(admitted.body['code'], 'path_unknown', name);
  }
});
