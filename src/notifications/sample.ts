// Facts of nobody, for test mails and previews: the page's "Send test email" shows what a guest would get. Pure.
import type { NotificationWords } from '../languages/languages.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import type { GuestFacts } from './facts.ts';

const DAY_MS = 86_400_000;

export function sampleGuest(
  { sample }: NotificationWords,
  { now, sponsorEmail }: { readonly now: Instant; readonly sponsorEmail: string },
): Omit<GuestFacts, 'organization'> {
  return {
    userName: 'sample-guest',
    password: new Secret('sample-password'),
    firstName: sample.guest,
    lastName: '',
    company: 'Contoso',
    emailAddress: 'guest@example.com',
    phoneNumber: '+15550100',
    startsAt: now,
    endsAt: now + DAY_MS,
    timeZone: 'UTC',
    locationName: '',
    ssid: 'Contoso Guest',
    guestType: 'Daily',
    personVisited: '',
    reasonForVisit: '',
    durationMinutes: null,
    sponsor: { name: '', email: sponsorEmail },
    signInUrl: 'https://guest.example.com/',
  };
}
