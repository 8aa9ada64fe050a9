import { test } from 'node:test';
import assert from 'node:assert/strict';
import { permissionsOf, type Actor, type Role } from '../permissions/permissions.ts';
import {
  GUEST_VERBS,
  rightsOfGroups,
  rightsOfPermissions,
  scopeFor,
  seeingAll,
  type GuestVerb,
} from './guest-rights.ts';
import { sponsorGroupPermissions, type SponsorGroup } from './sponsor-group.ts';

const group = (more: Partial<SponsorGroup> = {}): SponsorGroup => ({
  id: 'g',
  name: 'OWN_ACCOUNTS',
  ...sponsorGroupPermissions.parse({}),
  memberIds: ['anna'],
  guestTypeIds: ['daily'],
  locationIds: ['tokyo'],
  ...more,
});
const rights = (...groups: SponsorGroup[]) => rightsOfGroups('anna', groups, { isByApi: false });

/** ise.md §13.1: what takes which verb away. */
const GATES: readonly [keyof SponsorGroup, GuestVerb][] = [
  ['mayImport', 'import'],
  ['mayCreateRandom', 'create-random'],
  ['mayUpdate', 'update'],
  ['mayViewPasswords', 'view-passwords'],
  ['mayResetPasswords', 'reset-password'],
  ['mayExtend', 'extend'],
  ['mayDelete', 'delete'],
  ['maySuspend', 'suspend'],
  ['mayReinstate', 'reinstate'],
  ['mayApprove', 'approve'],
];
for (const [permission, verb] of GATES)
  test(`without ${permission} nobody may ${verb}, and everything else stays`, () => {
    const left = rights(group({ [permission]: false })).verbs;
    assert.deepEqual(
      GUEST_VERBS.filter((each) => !left.has(each)),
      GUEST_VERBS.filter((each) => each === verb || each === 'send-sms'),
    );
  });

test('by default everything but text messages and the API, for one’s own accounts', () => {
  const { verbs, scope, daysAhead, importLimit } = rights(group());
  assert.deepEqual(
    GUEST_VERBS.filter((verb) => !verbs.has(verb)),
    ['send-sms'],
  );
  assert.deepEqual(scope, { sponsorIds: ['anna'] });
  assert.equal(daysAhead, 0);
  assert.equal(importLimit, 200);
  assert.equal(rightsOfGroups('anna', [group()], { isByApi: true }).verbs.size, 0);
  assert.ok(rightsOfGroups('anna', [group({ mayUseApi: true })], { isByApi: true }).verbs.has('read'));
});

test('whoever is in no group, or in one that is switched off, may nothing', () => {
  for (const none of [rights(), rights(group({ memberIds: ['ben'] })), rights(group({ isEnabled: false }))])
    assert.deepEqual([none.verbs.size, none.scope], [0, { sponsorIds: [] }]);
});

test('of several groups the union counts, and the widest of their scopes', () => {
  const both = rights(
    group({ mayExtend: false, importLimit: 10, guestTypeIds: ['daily'], suspendNeedsReason: true }),
    group({
      mayDelete: false,
      importLimit: 500,
      guestTypeIds: ['weekly'],
      manages: 'group',
      memberIds: ['anna', 'ben'],
    }),
  );
  assert.ok(both.verbs.has('extend') && both.verbs.has('delete'));
  assert.equal(both.importLimit, 500);
  assert.deepEqual(both.guestTypeIds, new Set(['daily', 'weekly']));
  assert.deepEqual(both.scope, { sponsorIds: ['anna', 'ben'] });
  assert.equal(both.suspendNeedsReason, false);
  assert.equal(rights(group(), group({ manages: 'all' })).scope, 'all');
});

test('a limit counts only where its group permits what it limits', () => {
  assert.equal(
    rights(group({ mayImport: false, importLimit: 900 }), group({ importLimit: 5 })).importLimit,
    5,
  );
});

test('in the console the permissions decide: all, to see, or the groups', () => {
  const by = (role: Role): Actor => ({ kind: 'administrator', name: role, permissions: permissionsOf(role) });
  assert.equal(rightsOfPermissions(by('guest-admin'))?.verbs.size, GUEST_VERBS.length);
  assert.deepEqual([...(rightsOfPermissions(by('read-only'))?.verbs ?? [])], ['read']);
  const both: Actor = { kind: 'api-key', name: 'k', permissions: new Set(['guests.read', 'guests.sponsor']) };
  assert.equal(rightsOfPermissions(both), null);
  assert.equal(rightsOfPermissions(by('sponsor')), null);
  assert.equal(rightsOfPermissions({ kind: 'api-key', name: 'k', permissions: new Set() })?.verbs.size, 0);
});

test('whoever may see all accounts besides does with their own what the groups permit, and sees the others', () => {
  const own = rights(group({ mayDelete: false }));
  const both = seeingAll(own);
  assert.deepEqual([both.verbs, both.scope, both.seen], [own.verbs, { sponsorIds: ['anna'] }, 'all']);
  assert.deepEqual([scopeFor(both, 'read'), scopeFor(both, 'extend')], ['all', { sponsorIds: ['anna'] }]);
  assert.deepEqual([...seeingAll(rights()).verbs], ['read']);
});
