// A guest to write mails about; what a test is about is changed.
import type { GuestFacts } from '../../src/notifications/facts.ts';
import { Secret } from '../../src/secrets/secrets.ts';

/** Wednesday, 3 June 2026, 10:00 in San Jose. */
export const NOW = Date.UTC(2026, 5, 3, 17);

export const guestFacts = (change: Partial<GuestFacts> = {}): GuestFacts => ({
  userName: 'mtanaka',
  password: new Secret('kite-7412-moss'),
  firstName: 'Mika',
  lastName: 'Tanaka',
  company: 'Fabrikam',
  emailAddress: 'mika@fabrikam.example',
  phoneNumber: '+15550100',
  startsAt: NOW,
  endsAt: NOW + 8 * 3_600_000,
  timeZone: 'America/Los_Angeles',
  locationName: 'San Jose',
  ssid: 'Contoso Guest',
  guestType: 'Daily',
  personVisited: 'The reception',
  reasonForVisit: 'A meeting',
  durationMinutes: null,
  sponsor: { name: '', email: 'sponsoruser@contoso.example' },
  signInUrl: 'https://guest.contoso.example/',
  organization: 'Contoso',
  ...change,
});
