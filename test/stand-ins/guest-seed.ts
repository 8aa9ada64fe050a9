// Guest accounts in every state, for pages that show them: of one sponsor, with people as they are.
import type { Actor } from '../../src/permissions/permissions.ts';
import type { App } from '../../src/app.ts';
import { ADMIN, type TestGuests } from './guests.ts';
import type { TestRoad } from './road.ts';

const DAY = 86_400_000;

/** By user name. */
export type SeededGuests = Readonly<Record<string, string>>;

const PEOPLE = [
  ['Mika', 'Tanaka', 'm.tanaka@fabrikam.com', '+819055550142', 'ja', 'Fabrikam'],
  ['Joost', 'de Vries', 'j.devries@tailspin.example', '+31655550177', 'nl', 'Tailspin'],
  ['Luca', 'Rossi', 'l.rossi@adatum.example', '', 'it', 'Adatum'],
  ['Anna', 'Keller', 'a.keller@northwind.example', '', 'en', 'Northwind'],
  ['Ngozi', 'Okafor', 'n.okafor@litware.example', '+447700900142', 'en', 'Litware'],
  ['Chloé', 'Lefèvre', 'c.lefevre@contoso.com', '', 'fr', 'Contoso'],
  ['怡君', '陳', 'yichun@fabrikam.com', '', 'zh-Hant', 'Fabrikam'],
  ['', '', '', '', 'en', ''],
] as const;

/** Expired before now are those of `expired`: time goes on by two days. */
export async function seedGuests(
  { app, clock, create }: Pick<TestGuests, 'app' | 'create'> & Pick<TestRoad, 'clock'>,
  sponsor: Actor,
  more = 0,
): Promise<SeededGuests> {
  const ids: Record<string, string> = {};
  const add = async (about: Record<string, unknown>): Promise<string> => {
    const { guest } = await create(sponsor, about);
    ids[guest.username] = guest.id;
    return guest.id;
  };
  await add({ firstName: 'Nour', lastName: 'Expired', email: 'nour@proseware.example', userName: 'expired' });
  await clock.advance(2 * DAY);
  const contractor = (await app.guestTypes.list()).find(({ name }) => name === 'Contractor');
  await app.guestTypes.locations.addSsid({ name: 'Contoso Guest' }, ADMIN);
  for (const [firstName, lastName, email, phone, language, company] of PEOPLE)
    await add({
      firstName,
      lastName,
      email,
      phone,
      language,
      company,
      guestTypeId: contractor?.id,
      ssid: 'Contoso Guest',
      personVisited: 'sponsor@contoso.com',
    });
  await suspend(app, ids['jdevries'] ?? '', sponsor);
  for (let number = 1; number <= more; number += 1)
    await add({ userName: `visitor-${String(number).padStart(3, '0')}` });
  return ids;
}

const suspend = (app: App, id: string, by: Actor) =>
  app.guests.act('suspend', [id], { reason: 'Lost badge' }, by);
