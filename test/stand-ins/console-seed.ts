// A console with something to see on every page: messages in several states, administrators, keys, certificates, a
// connection test; and the address of one of each.
import { ADMINISTRATOR } from './audit.ts';
import { seedGuests } from './guest-seed.ts';
import { ADMIN, guestAccess } from './guests.ts';
import { passTime } from './road.ts';
import type { TestConsole } from './console.ts';
import type { Parameters } from './console-places.ts';
import { permissionsOf, type Actor } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';

export async function seedConsole(console: TestConsole): Promise<void> {
  const { app } = console;
  // Before the mail: time goes on by days for it.
  const access = await guestAccess(console);
  const sponsor = await access.sponsor('sponsor', await access.group({ manages: 'all' }));
  await seedGuests({ ...console, ...access }, sponsor);
  const ids = await console.accept(6);
  app.mail.start();
  await passTime(console, 1000, 60_000, async () => (await app.mail.show(ids[5] ?? '')).state === 'sent');
  await app.mail.stop();
  const [held] = await console.accept(3);
  await app.mail.move(held ?? '', 'hold', ADMINISTRATOR);
  await app.accounts.administrators.add(
    { name: 'reader', displayName: 'Reader', role: 'read-only', password: new Secret('other-otters-9-lake') },
    ADMINISTRATOR,
  );
  await seedGuestAccess(app);
  await seedNetworkUsers(app);
  await seedAlarms(app);
}

/** The clock of the test is not that of its database, which is an alarm; a rule and a channel of each type. */
async function seedAlarms({ alarms }: TestConsole['app']): Promise<void> {
  await alarms.tend();
  await alarms.rules.add({ kind: 'mail-backlog', name: 'Backlog for the service desk' }, ADMINISTRATOR);
  await alarms.channels.add({ type: 'syslog', name: 'SIEM', host: 'siem.contoso.example' }, ADMINISTRATOR);
  await alarms.channels.add(
    { type: 'webhook', name: 'Operations', url: 'https://hooks.contoso.example/a', shape: 'teams' },
    ADMINISTRATOR,
  );
}

/** One in every state. */
async function seedNetworkUsers({ networkUsers }: TestConsole['app']): Promise<void> {
  const password = 'mellow-otter-51-kites';
  const users = [
    {
      name: 'ann',
      firstName: 'Ann',
      lastName: 'Rozema',
      email: 'ann@contoso.com',
      group: 'Employee',
      password,
    },
    { name: 'badge-reader', passwordNeverExpires: true, password },
    { name: 'gone', accountExpiresOn: '2020-01-31' },
    { name: 'off', isDisabled: true, passwordStore: 'Active Directory' },
  ];
  await networkUsers.import(users, { skipsFaulty: false }, ADMINISTRATOR);
}

const networkUser = async ({ app }: TestConsole): Promise<string> =>
  `/admin/identity/network-users/${(await app.networkUsers.findByName('ann', ADMINISTRATOR)).id}`;

/** A sponsor, an administrator who is one too, a network, and a guest type with rows of every kind. */
async function seedGuestAccess(app: TestConsole['app']): Promise<void> {
  const { id } = await app.accounts.administrators.add(
    {
      name: 'anna',
      displayName: 'Anna',
      email: 'anna@contoso.com',
      role: 'sponsor',
      password: new Secret('other-otters-9-lake'),
    },
    ADMINISTRATOR,
  );
  const [group] = await app.sponsors.groups();
  const reader = await app.accounts.administrators.findByName('reader');
  for (const account of [{ id, name: 'anna' }, reader])
    await app.sponsors.setGroupsOf(account.id, [group?.id ?? ''], ADMINISTRATOR);
  await app.guestTypes.locations.addSsid({ name: 'Contoso-Guest' }, ADMINISTRATOR);
  await app.guestTypes.change(
    (await app.guestTypes.list()).at(-1)?.id ?? '',
    {
      description: 'Whoever works here for a while',
      accessWindows: [{ from: '07:00', to: '19:00', days: ['mon', 'tue', 'wed', 'thu', 'fri'] }],
      customFields: [{ name: 'Badge', kind: 'number', isRequired: true }],
    },
    ADMINISTRATOR,
  );
}

const guest = async ({ app }: TestConsole): Promise<string> =>
  (await app.guests.list({ filter: { userName: 'jdevries' }, limit: 1 }, ADMIN)).guests[0]?.id ?? '';

const firstMessage = async ({ app }: TestConsole): Promise<string> =>
  (await app.mail.list({ limit: 1 })).messages[0]?.id ?? '';

/** A link to the kit, as the guide makes it. */
const sharedKit = async ({ app }: TestConsole): Promise<string> =>
  `/setup-kit/${(await app.setupGuide.share(3_600_000, ADMINISTRATOR)).token.reveal()}`;

/** A connection test that has ended badly: the page with the most to show. */
async function failedTest({ app, sandbox }: TestConsole): Promise<string> {
  const active = await app.mail.smtp.active();
  if (!active) throw new Error('the road has no settings');
  sandbox.fault('mailbox-permission-missing');
  const id = await app.mail.smtp.tests.start(active, { by: ADMINISTRATOR });
  for await (const run of app.mail.smtp.tests.watch(id, AbortSignal.timeout(20_000)))
    if (run.state !== 'running') break;
  sandbox.clearFaults();
  return id;
}

const administrator = async ({ app }: TestConsole): Promise<string> =>
  `/admin/administrators/${(await app.accounts.administrators.findByName('reader')).id}`;

const certificate = async ({ app }: TestConsole): Promise<string> =>
  `/admin/certificates/${(await app.trust.list())[0]?.fingerprint.replaceAll(':', '')}`;

const apiKey = async ({ app }: TestConsole): Promise<string> => {
  const input = { name: 'Monitoring', scopes: ['mail.read'] };
  const by = { ...ADMINISTRATOR, kind: 'command' } as const;
  return `/admin/settings/api-keys/${(await app.accounts.apiKeys.issue(input, by)).view.id}`;
};

/** A look at a server that sends no certificate at once: the page of one that has ended. */
async function chainLookup(console: TestConsole): Promise<string> {
  const cookie = await console.signIn();
  const form = await (await fetch(`${console.url}/admin/certificates/chain`, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const { hostname, port } = new URL(console.url);
  const answer = await fetch(`${console.url}/admin/certificates/chain`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ token, host: hostname, port }),
    redirect: 'manual',
  });
  const location = answer.headers.get('location');
  if (location === null) throw new Error(`the look at a chain answered ${answer.status}`);
  return location;
}

const ALARM_SETTINGS = '/admin/settings/alarms';

const alarm = async ({ app }: TestConsole): Promise<string> =>
  `/admin/alarms/${(await app.alarms.open())[0]?.id}`;

const ownRule = async ({ app }: TestConsole): Promise<string> =>
  `${ALARM_SETTINGS}/rules/${(await app.alarms.rules.list()).find(({ isSystem }) => !isSystem)?.id}`;

const channel = async ({ app }: TestConsole): Promise<string> =>
  `${ALARM_SETTINGS}/channels/${(await app.alarms.channels.list())[0]?.id}`;

const GUEST_ACCESS = '/admin/guest-access';

const guestType = async ({ app }: TestConsole): Promise<string> =>
  `${GUEST_ACCESS}/guest-types/${(await app.guestTypes.list()).at(-1)?.id}`;

const sponsorGroup = async ({ app }: TestConsole): Promise<string> =>
  `${GUEST_ACCESS}/sponsor-groups/${(await app.sponsors.groups())[0]?.id}`;

const sponsor = async ({ app }: TestConsole): Promise<string> =>
  `${GUEST_ACCESS}/sponsors/${(await app.accounts.administrators.findByName('anna')).id}`;

const location = async ({ app }: TestConsole): Promise<string> =>
  `${GUEST_ACCESS}/locations/${(await app.guestTypes.locations.list())[0]?.id}`;

const ssid = async ({ app }: TestConsole): Promise<string> =>
  `${GUEST_ACCESS}/ssids/${(await app.guestTypes.locations.ssids())[0]?.id}`;

/** The sponsor of the seed, as they act in their portal. */
async function theSponsor({ app }: TestConsole): Promise<Actor> {
  const { id, name } = await app.accounts.administrators.findByName('sponsor');
  return { kind: 'sponsor', id, accountId: id, name, permissions: permissionsOf('sponsor') };
}

/** One account by itself, with everything about its guest that strangers may have typed. */
async function createdGuest(console: TestConsole): Promise<string> {
  const { app } = console;
  const [type] = await app.guestTypes.list();
  const { guest: created } = await app.guests.create(
    {
      guestTypeId: type?.id,
      firstName: 'Mika',
      lastName: 'Tanaka',
      email: 'm.tanaka@fabrikam.com',
      company: 'Fabrikam',
    },
    await theSponsor(console),
  );
  return `create/created/${created.id}`;
}

/** A batch that has ended, with a row that was left out. */
async function endedBatch(console: TestConsole): Promise<string> {
  const { app } = console;
  const [type] = await app.guestTypes.list();
  const guests = [
    { firstName: 'Jo', email: 'jo@fabrikam.com' },
    { firstName: 'Bo', userName: 'x' },
  ];
  const by = await theSponsor(console);
  const { id } = await app.guests.batches.begin({ guestTypeId: type?.id, guests }, by);
  await app.guests.batches.work(id);
  return `notices/${id}`;
}

/** The same pages in either portal. */
const IN_BOTH: Parameters = {
  'create/created/:id': createdGuest,
  'notices/:id': endedBatch,
  'account/:id': async (console) => `account/${await guest(console)}`,
};
const inBoth = Object.fromEntries(
  [`${GUEST_ACCESS}/accounts`, '/sponsor'].flatMap((base) =>
    Object.entries(IN_BOTH).map(([path, made]) => [
      `${base}/${path}`,
      async (console: TestConsole) => `${base}/${await made(console)}`,
    ]),
  ),
);

/** By the path of the route table. */
export const PARAMETERS: Parameters = {
  '/admin/api/:group': async () => '/admin/api/guests',
  '/admin/administrators/:id': administrator,
  '/admin/administrators/:id/password': async (console) => `${await administrator(console)}/password`,
  '/admin/administrators/:id/disable': async (console) => `${await administrator(console)}/disable`,
  '/admin/administrators/:id/reset-second-factor': async (console) =>
    `${await administrator(console)}/reset-second-factor`,
  '/admin/administrators/:id/end-sessions': async (console) => `${await administrator(console)}/end-sessions`,
  '/admin/administrators/:id/delete': async (console) => `${await administrator(console)}/delete`,
  [`${GUEST_ACCESS}/guest-types/:id`]: guestType,
  [`${GUEST_ACCESS}/guest-types/:id/delete`]: async (console) => `${await guestType(console)}/delete`,
  [`${GUEST_ACCESS}/sponsor-groups/:id`]: sponsorGroup,
  [`${GUEST_ACCESS}/sponsor-groups/:id/delete`]: async (console) => `${await sponsorGroup(console)}/delete`,
  [`${GUEST_ACCESS}/sponsors/:id`]: sponsor,
  ...Object.fromEntries(
    ['password', 'disable', 'reset-second-factor', 'end-sessions', 'delete'].map((action) => [
      `${GUEST_ACCESS}/sponsors/:id/${action}`,
      async (console: TestConsole) => `${await sponsor(console)}/${action}`,
    ]),
  ),
  [`${GUEST_ACCESS}/locations/:id`]: location,
  [`${GUEST_ACCESS}/locations/:id/delete`]: async (console) => `${await location(console)}/delete`,
  [`${GUEST_ACCESS}/ssids/:id/remove`]: async (console) => `${await ssid(console)}/remove`,
  '/admin/identity/network-users/:id': networkUser,
  '/admin/identity/network-users/:id/password': async (console) => `${await networkUser(console)}/password`,
  '/admin/settings/api-keys/:id/revoke': async (console) => `${await apiKey(console)}/revoke`,
  '/admin/alarms/:id': alarm,
  [`${ALARM_SETTINGS}/rules/:id`]: ownRule,
  [`${ALARM_SETTINGS}/rules/:id/delete`]: async (console) => `${await ownRule(console)}/delete`,
  [`${ALARM_SETTINGS}/channels/:id`]: channel,
  [`${ALARM_SETTINGS}/channels/:id/delete`]: async (console) => `${await channel(console)}/delete`,
  '/admin/certificates/:fingerprint': certificate,
  '/admin/certificates/:fingerprint/delete': async (console) => `${await certificate(console)}/delete`,
  '/setup-kit/:token': sharedKit,
  '/extend/:token': async () => '/extend/nobodys',
  '/admin/sandbox/mail/:id': async ({ sandbox }) => `/admin/sandbox/mail/${sandbox.messages()[0]?.id}`,
  '/admin/sandbox/trials/:id': async (console) =>
    `/admin/sandbox/trials/${await failedTest(console)}?fault=mailbox-permission-missing`,
  '/admin/first-start/:token': async () => '/admin/first-start/used',
  '/admin/certificates/chain/:id': chainLookup,
  ...inBoth,
  '/admin/mail/:id': async (console) => `/admin/mail/${await firstMessage(console)}`,
  '/admin/mail/:id/resend': async (console) => `/admin/mail/${await firstMessage(console)}/resend`,
  '/admin/mail/:id/rendered': async (console) => `/admin/mail/${await firstMessage(console)}/rendered`,
  '/admin/mail/:id/source': async (console) => `/admin/mail/${await firstMessage(console)}/source`,
};
