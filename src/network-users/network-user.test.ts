import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  dayIn,
  endOfPassword,
  networkUserStateOf,
  shownAs,
  type Moment,
  type NetworkUserState,
} from './network-user.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const DAY = 86_400_000;
const at = (more: Partial<Moment> = {}): Moment => ({
  now: NOW,
  today: '2026-06-01',
  policy: { lifetimeDays: 60 },
  ...more,
});
const facts = {
  isDisabled: false,
  accountExpiresOn: null,
  passwordStore: 'internal',
  passwordChangedAt: NOW - 10 * DAY,
  passwordNeverExpires: false,
};
const OLD = NOW - 60 * DAY;

const STATES: readonly [string, Partial<Record<keyof typeof facts, unknown>>, NetworkUserState, Moment?][] = [
  ['a password with days left', {}, 'enabled'],
  ['a password on its last millisecond', { passwordChangedAt: OLD + 1 }, 'enabled'],
  ['a password at its end', { passwordChangedAt: OLD }, 'password-expired'],
  ['a password that never expires', { passwordChangedAt: OLD, passwordNeverExpires: true }, 'enabled'],
  ['a password that is kept elsewhere', { passwordStore: 'AD', passwordChangedAt: null }, 'enabled'],
  ['no password yet', { passwordChangedAt: null }, 'enabled'],
  ['a policy without an end', { passwordChangedAt: 0 }, 'enabled', at({ policy: { lifetimeDays: null } })],
  ['the last day of the account', { accountExpiresOn: '2026-06-01' }, 'enabled'],
  ['the day after it', { accountExpiresOn: '2026-05-31' }, 'account-expired'],
  [
    'an account whose password ended too',
    { accountExpiresOn: '2026-05-31', passwordChangedAt: OLD },
    'account-expired',
  ],
  [
    'a disabled one, whatever else ended',
    { isDisabled: true, accountExpiresOn: '2026-05-31', passwordChangedAt: OLD },
    'disabled',
  ],
];

for (const [what, more, state, moment = at()] of STATES)
  test(`the state with ${what} is ${state}`, () => {
    assert.equal(networkUserStateOf({ ...facts, ...more } as typeof facts, moment), state);
  });

test('a password ends so many days after it was changed, where it can end', () => {
  assert.equal(endOfPassword(facts, { lifetimeDays: 60 }), NOW + 50 * DAY);
  assert.equal(endOfPassword(facts, { lifetimeDays: null }), null);
  assert.equal(endOfPassword({ ...facts, passwordNeverExpires: true }, { lifetimeDays: 60 }), null);
});

test('the day is the one of the server’s calendar', () => {
  const night = Date.UTC(2026, 5, 1, 23, 30);
  assert.deepEqual([dayIn('UTC', night), dayIn('Europe/Amsterdam', night)], ['2026-06-01', '2026-06-02']);
});

test('a mail addresses by the alias, else by the names, else by the user name', () => {
  const user = { name: 'aroze', firstName: 'Ann', lastName: 'Rozema', nameAlias: 'Annie' };
  assert.equal(shownAs(user), 'Annie');
  assert.equal(shownAs({ ...user, nameAlias: '' }), 'Ann Rozema');
  assert.equal(shownAs({ ...user, nameAlias: '', firstName: '' }), 'Rozema');
  assert.equal(shownAs({ name: 'aroze', firstName: '', lastName: '', nameAlias: '' }), 'aroze');
});
