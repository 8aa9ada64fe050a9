// Guest access for the demo: a sponsor, a guest whose credentials are the first mail, and accounts in every state that a
// sponsor meets.
import type { App } from '../app.ts';
import type { CreatedGuest } from '../guests/guests.ts';
import type { Actor } from '../permissions/permissions.ts';
import { permissionsOf } from '../permissions/permissions.ts';
import { Secret } from '../secrets/secrets.ts';
import { commandUser } from './command.ts';

export const DEMO_SPONSOR = {
  name: 'sponsor',
  displayName: 'Front desk',
  email: 'front-desk@example.com',
  password: new Secret('demo-reed-4-herons'),
};
export const DEMO_GUEST = { firstName: 'Mika', lastName: 'Tanaka', email: 'guest@example.com' };

const WIFI = 'Example Guest';
const MINUTES = (value: number) => ({ value, unit: 'minutes' as const });

/** Resolves with the sponsor as they act in their portal. */
export async function addSponsor({ sponsors, guestTypes, notifications }: App): Promise<Actor> {
  const by = commandUser();
  await guestTypes.locations.addSsid({ name: WIFI }, by);
  await notifications.guestEmail.save({ organization: 'Example' }, by);
  const { name, displayName, email, password } = DEMO_SPONSOR;
  const all = (await sponsors.groups()).find(({ manages }) => manages === 'all');
  const { id } = await sponsors.add(
    { name, displayName, email, password, mustChangePassword: false },
    all ? [all.id] : [],
    by,
  );
  return { kind: 'sponsor', id, accountId: id, name, permissions: permissionsOf('sponsor') };
}

async function typeNamed({ guestTypes }: App, wanted: string): Promise<string> {
  return (await guestTypes.list()).find(({ name }) => name === wanted)?.id ?? '';
}

/** Its credentials are on their way by mail when this resolves. */
export async function createGuest(app: App, sponsor: Actor): Promise<CreatedGuest> {
  const guestTypeId = await typeNamed(app, 'Contractor');
  return app.guests.create({ ...DEMO_GUEST, guestTypeId, ssid: WIFI, notify: { email: true } }, sponsor);
}

const OTHERS = [
  { firstName: 'Joost', lastName: 'de Vries', company: 'Tailspin', type: 'Weekly' },
  { firstName: 'Luca', lastName: 'Rossi', company: 'Adatum', type: 'Daily', isSignedIn: true },
  { firstName: 'Ngozi', lastName: 'Okafor', company: 'Litware', type: 'Weekly', isSuspended: true },
  { firstName: '美咲', lastName: '田中', company: 'Fabrikam', type: 'Daily', language: 'ja' },
] as const;

/** Without mails: what the journal of the demo shows is told elsewhere. */
export async function addGuests(app: App, sponsor: Actor): Promise<void> {
  const { guests } = app;
  for (const { type, ...other } of OTHERS) {
    const { isSignedIn, isSuspended, ...person } = { isSignedIn: false, isSuspended: false, ...other };
    const { guest, password } = await guests.create(
      { ...person, guestTypeId: await typeNamed(app, type), ssid: WIFI },
      sponsor,
    );
    if (isSignedIn && password) await guests.signIn.attempt(guest.username, password);
    if (isSuspended) await guests.act('suspend', [guest.id], { reason: 'Lost badge' }, sponsor);
  }
  const daily = await typeNamed(app, 'Daily');
  await guests.create({ lastName: 'Kurz', guestTypeId: daily, duration: MINUTES(1) }, sponsor);
  const { id } = await guests.batches.begin({ guestTypeId: daily, count: 12, ssid: WIFI }, sponsor);
  await guests.batches.work(id);
}
