// Guest accounts for the benchmarks: a hundred sponsors, all states, names of many lengths; the same every time.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { App } from '../src/app.ts';
import { guestStore } from '../src/guests/guest-store.ts';
import type { StoredGuest } from '../src/guests/guest.ts';
import { commandActor } from '../src/permissions/permissions.ts';
import { Secret } from '../src/secrets/secrets.ts';

const DAY_MS = 86_400_000;
const SPONSORS = 100;
const AT_ONCE = 1000;
const FIRST = ['Mika', 'Luca', 'Ngozi', 'Wilhelmina', '美咲', 'Joost', 'Anna', 'Chloé', 'Søren', 'Ada'];
const LAST = ['Tanaka', 'Rossi', 'Okafor', 'van den Broek', '田中', 'de Vries', 'Keller', 'Dupont', 'Ek'];
const COMPANIES = ['Fabrikam', 'Contoso', 'Adatum', 'Litware', 'Proseware', 'Tailspin Toys', ''];

const pick = (number: number, of: number, salt: string): number =>
  Number.parseInt(createHash('sha256').update(`${salt}${number}`).digest('hex').slice(0, 8), 16) % of;

/** Resolves with the ids of the sponsors. */
export async function seedGuests(
  app: App,
  { count, now }: { readonly count: number; readonly now: number },
): Promise<string[]> {
  const by = commandActor('bench');
  const types = await app.guestTypes.list();
  const [location] = await app.guestTypes.locations.list();
  const groups = await app.sponsors.groups();
  const own = groups.find(({ name }) => name === 'OWN_ACCOUNTS');
  const sponsors: string[] = [];
  for (let number = 0; number < SPONSORS; number += 1) {
    const name = `sponsor${number}`;
    const { id } = await app.sponsors.add(
      {
        name,
        displayName: `Sponsor ${number}`,
        email: `${name}@contoso.com`,
        password: new Secret('quiet-lake-41-otters'),
        mustChangePassword: false,
      },
      own ? [own.id] : [],
      by,
    );
    sponsors.push(id);
  }
  for (let from = 0; from < count; from += AT_ONCE) {
    const guests = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => {
      const number = from + index;
      const first = FIRST[pick(number, FIRST.length, 'f')] ?? '';
      const last = LAST[pick(number, LAST.length, 'l')] ?? '';
      const of = pick(number, SPONSORS, 's');
      const createdAt = now - pick(number, 200 * DAY_MS, 'c');
      const state = pick(number, 100, 'x');
      const guest: StoredGuest = {
        id: uuidv7(),
        username: `guest${number}`,
        firstName: first,
        lastName: last,
        company: COMPANIES[pick(number, COMPANIES.length, 'k')] ?? '',
        email: `guest${number}@fabrikam.com`,
        phone: number % 3 === 0 ? `+1408555${String(number).padStart(7, '0')}` : '',
        personVisited: '',
        reasonForVisit: '',
        language: 'en',
        customFields: {},
        guestTypeId: types[pick(number, types.length, 't')]?.id ?? '',
        locationId: location?.id ?? '',
        ssid: null,
        sponsorId: sponsors[of] ?? null,
        sponsorName: `Sponsor ${of}`,
        batchId: null,
        createdAt,
        startsAt: createdAt,
        endsAt: state < 30 ? now - pick(number, 30 * DAY_MS, 'e') : now + 1 + pick(number, 90 * DAY_MS, 'e'),
        duration: null,
        approval: state >= 97 ? 'pending' : null,
        activatedAt: state % 2 === 0 ? createdAt : null,
        suspendedAt: state >= 30 && state < 34 ? now : null,
        suspendReason: '',
        passwordSealed: null,
        passwordHash: 'none',
        passwordSetAt: createdAt,
      };
      return { guest, usernameKey: guest.username };
    });
    await guestStore(app.database.sql).add(guests);
  }
  await sql`vacuum analyze guests`.execute(app.database.sql);
  return sponsors;
}
