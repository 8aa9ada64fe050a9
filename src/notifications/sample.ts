// Facts of nobody, for test mails and previews: the page's "Send test email" shows what a guest would get. Pure.
import type { Language, NotificationWords } from '../languages/languages.ts';
import type { PreparedMessage } from '../mail/mail.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import type { GuestFacts, NotificationKind } from './facts.ts';
import type { Samples } from './preparation-gate.ts';

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

interface Sample {
  readonly to: string;
  readonly language: Language;
  readonly guest: Omit<GuestFacts, 'organization'>;
}

/** Links in it lead to a page that says that they do not work. */
const link = (path: string): string => `https://guest.example.com${path}`;

export function sampleMail(
  mails: Samples,
  kind: NotificationKind,
  { guest, ...addressed }: Sample,
): Promise<PreparedMessage> {
  if (kind === 'sponsor-summary')
    return mails.summary({
      ...addressed,
      facts: { sponsorName: '', accounts: [guest], portalUrl: '', showsPasswords: true },
    });
  if (kind === 'guest-expiry')
    return mails.guestExpiry({ ...addressed, facts: { guest, text: '', link: link('/extend/sample') } });
  if (kind === 'extension-request')
    return mails.extensionRequest({
      ...addressed,
      facts: { guest, sponsorName: '', link: link('/sponsor/notices') },
    });
  if (kind === 'password-reminder')
    return mails.passwordReminder({
      ...addressed,
      facts: {
        owner: 'network-user',
        userName: guest.userName,
        shownAs: '',
        endsAt: guest.endsAt,
        timeZone: guest.timeZone,
        link: link('/password'),
      },
    });
  return mails.guestMail({ ...addressed, kind, facts: guest });
}
