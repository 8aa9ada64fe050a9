// The labels of the fields of guest accounts, for where a problem is told away from its field.
import type { PlainWord } from '../../languages/languages.ts';
import type { Visit } from '../visit.ts';

const FIELD_WORDS: Readonly<Record<string, PlainWord>> = {
  firstName: 'guest-creation.first-name',
  lastName: 'guest-creation.last-name',
  company: 'guest-creation.company',
  email: 'guest-creation.email',
  phone: 'guest-creation.phone',
  personVisited: 'guest-creation.person-visited',
  reasonForVisit: 'guest-creation.reason',
  userName: 'guest-creation.user-name',
  password: 'guest-creation.password',
  guestTypeId: 'guest-creation.guest-type',
  locationId: 'guest-creation.location',
  ssid: 'guest-creation.ssid',
  language: 'guest-creation.language',
  startsAt: 'guest-creation.starts',
  duration: 'guest-creation.duration',
  'duration.value': 'guest-creation.duration',
  'duration.unit': 'guest-creation.unit',
  endsAt: 'guest-creation.ends',
  count: 'guest-creation.count',
  usernamePrefix: 'guest-creation.prefix',
  sponsorEmail: 'guest-creation.sponsor-email',
  file: 'guest-creation.file',
  guests: 'guest-creation.file',
  delivery: 'guest-creation.deliver-using',
  deliver: 'guest-creation.deliver-using',
  reason: 'guest-accounts.reason',
  by: 'guest-accounts.extend-value',
  'by.value': 'guest-accounts.extend-value',
  'by.unit': 'guest-accounts.extend-unit',
  until: 'guest-accounts.until',
};

/** By the path of a problem; what a guest type asks for has the name that it has there. */
export function fieldLabel({ say }: Pick<Visit, 'say'>, field: string): string | undefined {
  const own = /^customFields\.(.*)$/s.exec(field)?.[1];
  if (own !== undefined) return own;
  const name = field.replace(/^notify\./, '');
  const word = Object.hasOwn(FIELD_WORDS, name) ? FIELD_WORDS[name] : undefined;
  // A label may end in a colon, as ISE's do.
  return word && say(word).replace(/[ :：]+$/, '');
}
