// Every door that changes something: who may, and what the audit says of it. A row is a door; what the rows have in
// common is tested on each.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { App } from '../../src/app.ts';
import { described } from '../../src/cli/sandbox.ts';
import { PERMISSIONS, type Actor, type Permission } from '../../src/permissions/permissions.ts';
import { Refusal } from '../../src/refusal.ts';
import { addSponsor } from '../stand-ins/accounts.ts';
import { ADMINISTRATOR, writtenEntries } from '../stand-ins/audit.ts';
import { ALARM_DOORS, arrangeAlarms } from '../stand-ins/alarm-doors.ts';
import { arrangeGuests, GUEST_DOORS, type Door } from '../stand-ins/guest-doors.ts';
import { NETWORK_USER_DOORS } from '../stand-ins/network-user-doors.ts';
import { endingOn } from '../stand-ins/connection-runs.ts';
import { allButOneHeld } from '../stand-ins/held-connections.ts';
import { createTestRoad, type TestRoad } from '../stand-ins/road.ts';

const PROXY_PASSWORD = 'hunter22';
const PROXY = { type: 'http', host: 'proxy.example', port: 3128, username: 'f', password: PROXY_PASSWORD };

const settingsOf = ({ app, sandbox }: TestRoad) => app.mail.smtp.parse(described(sandbox).settings);
const certificateOf = async ({ trust }: App): Promise<string> => (await trust.list())[0]?.fingerprint ?? '';
const messageOf = async ({ mail }: App): Promise<string> =>
  (await mail.list({ limit: 1 })).messages[0]?.id ?? '';

/** In an order in which each can be opened after those before it. */
const DOORS: Readonly<Record<string, Door>> = {
  'mail.smtp.saveDraft': {
    permission: 'settings.smtp',
    action: 'smtp-settings.keep-draft',
    open: async (road, by) => road.app.mail.smtp.saveDraft(await settingsOf(road), by),
  },
  'mail.smtp.discardDraft': {
    permission: 'settings.smtp',
    action: 'smtp-settings.discard-draft',
    open: ({ app }, by) => app.mail.smtp.discardDraft(by),
  },
  'mail.smtp.save': {
    permission: 'settings.smtp',
    action: 'smtp-settings.save',
    open: async (road, by) => road.app.mail.smtp.save(await settingsOf(road), by),
  },
  'mail.keepUnknown': {
    permission: 'settings.smtp',
    action: 'queue-settings.change',
    open: ({ app }, by) => app.mail.keepUnknown('alarm', true, by),
  },
  'mail.move': {
    permission: 'mail.manage',
    action: 'message.hold',
    open: async ({ app }, by) => app.mail.move(await messageOf(app), 'hold', by),
  },
  'mail.moveMany': {
    permission: 'mail.manage',
    action: 'message.cancel',
    open: async ({ app }, by) => app.mail.moveMany([await messageOf(app)], 'cancel', by),
  },
  'notifications.guestEmail.save': {
    permission: 'guests.settings',
    action: 'guest-email.change',
    open: ({ app }, by) => app.notifications.guestEmail.save({ isEnabled: false }, by),
  },
  ...GUEST_DOORS,
  'reminders.settings.save': {
    permission: 'settings.reminders',
    action: 'reminders.save',
    open: ({ app }, by) => app.reminders.settings.save({ administrators: { firstDays: 10 } }, by),
  },
  ...ALARM_DOORS,
  'setupGuide.tickOff': {
    permission: 'settings.smtp',
    action: 'setup-guide.step',
    open: ({ app }, by) => app.setupGuide.tickOff('isPrepared', true, by),
  },
  'setupGuide.share': {
    permission: 'settings.smtp',
    action: 'link.issue',
    open: ({ app }, by) => app.setupGuide.share(60_000, by),
  },
  'accounts.passwordPolicy.save': {
    permission: 'settings.security',
    action: 'password-policy.save',
    open: ({ app }, by) => app.accounts.passwordPolicy.save({ minimumLength: 20 }, by),
  },
  'accounts.apiKeys.issue': {
    permission: 'api-keys.manage',
    action: 'api-key.issue',
    open: ({ app }, by) =>
      app.accounts.apiKeys.issue({ name: 'A key', scopes: ['api-keys.manage'] }, { ...by, kind: 'command' }),
  },
  'networkSettings.save': {
    permission: 'settings.network',
    action: 'network-settings.save',
    open: ({ app }, by) => app.networkSettings.save({ webhook: PROXY }, by),
  },
  'trust.add': {
    permission: 'settings.trust',
    action: 'trusted-certificate.add',
    open: ({ app, sandbox }, by) =>
      app.trust.add(sandbox.caCertificate, { name: 'Again', roles: ['infrastructure'] }, by),
  },
  'trust.edit': {
    permission: 'settings.trust',
    action: 'trusted-certificate.change',
    open: async ({ app }, by) => app.trust.edit(await certificateOf(app), { description: 'why' }, by),
  },
  'trust.remove': {
    permission: 'settings.trust',
    action: 'trusted-certificate.remove',
    open: async ({ app }, by) => app.trust.remove(await certificateOf(app), by),
  },
  'trust.saveSettings': {
    permission: 'settings.trust',
    action: 'trust-settings.save',
    open: ({ app }, by) => app.trust.saveSettings({ statusValidation: 'soft' }, by),
  },
  ...NETWORK_USER_DOORS,
};

const without = (missing: Permission): Actor => ({
  ...ADMINISTRATOR,
  permissions: new Set(PERMISSIONS.filter((permission) => permission !== missing)),
});
const withOnly = (permission: Permission): Actor => ({
  ...ADMINISTRATOR,
  permissions: new Set([permission]),
});

const CHANGED_TABLES = [
  'settings',
  'trusted_certificates',
  'messages',
  'api_keys',
  'one_time_links',
  'guest_types',
  'locations',
  'ssids',
  'sponsor_groups',
  'sponsor_group_members',
  'guests',
  'guest_batches',
  'alarms',
  'alarm_rules',
  'alarm_channels',
  'network_users',
];
/** Whose accounts, and with which verbs, is said by the sponsor groups too: then the refusal speaks of those. */
const REFUSED = ['permission_missing', 'sponsor_permission_missing'];

/** All that the doors write, as text. Each sealing is another text, so what was written again is different too. */
async function stored({ app }: TestRoad): Promise<string> {
  const texts: string[] = [];
  for (const table of [...CHANGED_TABLES, 'audit_entries']) {
    const { rows } = await sql<{ text: string }>`
      select ${sql.table(table)}::text as text from ${sql.table(table)} order by 1`.execute(on(app));
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

const on = (app: App) => app.database.sql;

/** With a message, a network user, a sponsor, a batch of guest accounts, an alarm, and a rule and a channel of alarms. */
async function arranged(t: TestContext): Promise<TestRoad> {
  const road = await createTestRoad(t);
  await road.app.networkUsers.add({ name: 'ann' }, ADMINISTRATOR);
  await addSponsor(road.app);
  await road.accept(1);
  await endingOn(road, '2026-12-24');
  await road.app.alarms.tend();
  await arrangeAlarms(road.app);
  await arrangeGuests(road.app);
  return road;
}

test('a door refuses who has every permission but its own, and writes nothing', async (t) => {
  const road = await arranged(t);
  await road.app.mail.smtp.saveDraft(await settingsOf(road), ADMINISTRATOR);
  const before = await stored(road);
  for (const [name, { permission, open }] of Object.entries(DOORS))
    await assert.rejects(
      open(road, without(permission)),
      (error) => error instanceof Refusal && REFUSED.includes(error.code),
      name,
    );
  assert.equal(await stored(road), before);
});

test('a door opens to its permission alone and says in the audit who did what', async (t) => {
  const road = await arranged(t);
  for (const [name, { permission, action, open }] of Object.entries(DOORS)) {
    const before = (await writtenEntries(road.app.database)).length;
    await open(road, withOnly(permission));
    const written = (await writtenEntries(road.app.database)).slice(before);
    assert.deepEqual(
      written.map((entry) => [entry.action, entry.actor_name]),
      [[action, 'admin']],
      name,
    );
    const [{ before: old, after } = assert.fail()] = written;
    // Settings that are saved as they were are an entry in which nothing differs.
    if (name !== 'mail.smtp.save') assert.notDeepEqual(old, after, name);
  }
  const { clientSecret } = road.sandbox.defaults;
  const text = JSON.stringify(await writtenEntries(road.app.database));
  for (const secret of [clientSecret.reveal(), PROXY_PASSWORD, '[secret]', '$sealed'])
    assert.ok(!text.includes(secret), 'a secret, or what stands for one, in the audit');
  assert.match(text, /"password":"set"/);
  assert.match(text, /"secret":"set"/);
});

test('a door needs one connection: as many at once as there are connections do not wait for one another', async (t) => {
  const road = await arranged(t);
  await road.app.mail.smtp.saveDraft(await settingsOf(road), ADMINISTRATOR);
  const release = await allButOneHeld(road.app.database);
  try {
    for (const [name, { permission, open }] of Object.entries(DOORS))
      await assert.doesNotReject(open(road, withOnly(permission)), name);
  } finally {
    await release();
  }
});

for (const [what, arrange] of [
  [
    'a change that is not committed leaves no entry',
    async (app: App) => {
      for (const table of CHANGED_TABLES)
        await sql`create constraint trigger fails after insert or update or delete on ${sql.table(table)}
          deferrable initially deferred for each row execute function fails()`.execute(on(app));
    },
  ],
  [
    'a change that cannot be entered in the audit is not made',
    async (app: App) => {
      await sql`create trigger fails before insert on audit_entries
        for each row execute function fails()`.execute(on(app));
    },
  ],
] as const)
  test(what, async (t) => {
    const road = await arranged(t);
    await road.app.mail.smtp.saveDraft(await settingsOf(road), ADMINISTRATOR);
    await sql`create function fails() returns trigger language plpgsql as $$
      begin raise exception 'the world ends'; end $$`.execute(on(road.app));
    await arrange(road.app);
    const before = await stored(road);
    for (const [name, { open }] of Object.entries(DOORS))
      await assert.rejects(open(road, ADMINISTRATOR), /the world ends/, name);
    assert.equal(await stored(road), before);
  });

test('what only asks or is refused by the rules is not in the audit', async (t) => {
  const road = await createTestRoad(t);
  const before = await stored(road);
  await road.app.mail.smtp.test(await settingsOf(road));
  await road.app.mail.smtp.discardDraft(ADMINISTRATOR);
  await assert.rejects(road.app.mail.move('nothing', 'hold', ADMINISTRATOR), Refusal);
  await assert.rejects(road.app.trust.remove('AB', ADMINISTRATOR), Refusal);
  await assert.rejects(road.app.networkSettings.save({ webhook: 'x' }, ADMINISTRATOR), Refusal);
  await assert.rejects(road.app.trust.saveSettings({ baseRoots: 'x' }, ADMINISTRATOR), Refusal);
  assert.equal(await stored(road), before);
});
