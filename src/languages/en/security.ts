// Settings › Security.
export const SECURITY_WORDS = {
  'security.purpose': 'What a password of an administrator must be, and how long somebody stays signed in.',
  'security.policy': 'Password policy',
  'security.policy-text':
    'Counts when a password is chosen. Those in use stay as they are until they are changed.',
  'security.minimum-length': 'Minimum length',
  'security.minimum-length-hint': 'From 8 to 128. Length protects better than signs and digits.',
  'security.characters': 'characters',
  'security.refuses-common': 'Refuse common passwords',
  'security.refuses-common-hint':
    'Nearly 50,000 that attackers try first, variants of them, and runs such as 123456789012.',
  'security.history': 'Passwords that cannot be taken again',
  'security.history-hint': 'From 0 to 24. The one in use can never be taken again.',
  'security.passwords': 'passwords',
  'security.lifetime': 'A password ends after',
  'security.lifetime-hint': 'From 1 to 3650. Empty: it does not end.',
  'security.days': 'days',
  'security.sessions': 'Sessions',
  'security.sessions-text': 'Whichever end comes first counts. Then one signs in again.',
  'security.idle': 'A session that rests ends after',
  'security.idle-hint': 'From 5 to 1440',
  'security.sponsor-idle': 'A session in the sponsor portal that rests ends after',
  'security.sponsor-idle-hint':
    'From 1 to 240. A minute before, the page asks whether somebody is still there.',
  'security.minutes': 'minutes',
  'security.absolute': 'Every session ends after',
  'security.absolute-hint': 'From 1 to 168, however busy it is',
  'security.hours': 'hours',
  'security.no': 'No',
  'security.when': 'Session times count at once, for sessions that are open too.',
  'security.saved': 'Saved. It counts from now on.',
  'security.help-length': 'Why no rules about digits and signs?',
  'security.help-length-text':
    'They make passwords alike and hard to keep in mind. NIST (SP 800-63B) asks for length and a list of what everybody tries instead.',
  'security.help-lifetime': 'Should passwords end?',
  'security.help-lifetime-text':
    'NIST advises against it: people then change one sign. Set a lifetime where your rules ask for one; Cisco ISE has 45 days.',
} as const;
