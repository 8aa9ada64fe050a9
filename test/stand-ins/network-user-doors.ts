// The doors of the network users that change something, as rows of test/journeys/doors.test.ts.
import type { App } from '../../src/app.ts';
import { SYSTEM } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import type { Door } from './guest-doors.ts';

const userOf = async ({ networkUsers }: App): Promise<string> =>
  (await networkUsers.list({ limit: 1 }, SYSTEM)).users[0]?.id ?? '';

export const NETWORK_USER_DOORS: Readonly<Record<string, Door>> = {
  'networkUsers.add': {
    permission: 'network-users.manage',
    action: 'network-user.add',
    open: ({ app }, by) => app.networkUsers.add({ name: 'zoe', password: 'mellow-otter-51-kites' }, by),
  },
  'networkUsers.change': {
    permission: 'network-users.manage',
    action: 'network-user.change',
    open: async ({ app }, by) => app.networkUsers.change(await userOf(app), { group: 'Staff' }, by),
  },
  'networkUsers.setPassword': {
    permission: 'network-users.manage',
    action: 'network-user.set-password',
    open: async ({ app }, by) =>
      app.networkUsers.setPassword(await userOf(app), new Secret('brisk-heron-77-ponds'), by),
  },
  'networkUsers.setDisabled': {
    permission: 'network-users.manage',
    action: 'network-user.disable',
    open: async ({ app }, by) => app.networkUsers.setDisabled([await userOf(app)], true, by),
  },
  'networkUsers.import': {
    permission: 'network-users.manage',
    action: 'network-user.import',
    open: ({ app }, by) => app.networkUsers.import([{ name: 'zara' }], { skipsFaulty: false }, by),
  },
  'networkUsers.remove': {
    permission: 'network-users.manage',
    action: 'network-user.remove',
    open: async ({ app }, by) => app.networkUsers.remove([await userOf(app)], by),
  },
  'networkUsers.policy.save': {
    permission: 'network-users.manage',
    action: 'network-user-policy.save',
    open: ({ app }, by) => app.networkUsers.policy.save({ lifetimeDays: 90 }, by),
  },
};
