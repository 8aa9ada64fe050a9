// Every row of the API with a key that lacks its permission and with one that has it and nothing else: what a key may is
// what the table says, and nothing a row does needs more than it says.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { PERMISSIONS } from '../../src/permissions/permissions.ts';
import { API_ROUTES } from '../../src/web/api/routes.ts';
import { createTestApi, type TestApi } from '../stand-ins/api.ts';
import { guestAccess } from '../stand-ins/guests.ts';

const NOTHING = '11111111-2222-3333-4444-555555555555';

test('a key without the permission of a row is refused with 403, one with it alone is not', async (t) => {
  const api = await createTestApi(t);
  const only = new Map<string, string>();
  const lacking = new Map<string, string>();
  for (const permission of PERMISSIONS) {
    only.set(permission, await api.key([permission]));
    lacking.set(permission, await api.key(PERMISSIONS.filter((other) => other !== permission)));
  }
  only.set('guests.sponsor', await sponsorKey(api));
  for (const { method, path, needs, alsoNeeds, name } of API_ROUTES) {
    const request = `${method} ${path.replace('{lane}', 'bulk').replace(/\{\w+\}/g, NOTHING)}`;
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { body: {} } : {};
    const opening: readonly string[] = [needs].flat();
    const without = opening.length > 1 ? await lackingAll(api, opening) : lacking.get(String(opening[0]));
    const refused = await api.ask(request, { ...body, key: without ?? '' });
    if (needs === 'any-key') assert.equal(refused.status, 401, name);
    else assert.deepEqual([refused.status, refused.body['code']], [403, 'permission_missing'], name);
    for (const need of opening) {
      const enough = alsoNeeds
        ? await api.key(PERMISSIONS.filter((each) => each === need || each === alsoNeeds))
        : only.get(need === 'any-key' ? 'sandbox.use' : need);
      const admitted = await api.ask(request, { ...body, key: enough ?? '' });
      assert.ok(
        ![401, 403, 405, 500].includes(admitted.status),
        `${name} with ${need}: ${admitted.status} ${admitted.text}`,
      );
      assert.notEqual(admitted.body['code'], 'path_unknown', name);
    }
  }
});

const lackingAll = (api: TestApi, permissions: readonly string[]): Promise<string> =>
  api.key(PERMISSIONS.filter((other) => !permissions.includes(other)));

/** Of a sponsor whose group permits everything: what the group says is tried in guest-api.test.ts. */
async function sponsorKey(api: TestApi): Promise<string> {
  const guests = await guestAccess(api);
  const { accountId } = await guests.sponsor(
    'anna',
    await guests.group({ mayUseApi: true, mayApprove: true }),
  );
  return guests.keyOf(accountId);
}
