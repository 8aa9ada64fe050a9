// Settings › Reminders: who is reminded, when, and who would be today.
export const REMINDER_WORDS = {
  'reminders.purpose': 'Who gets an email before a password or a guest account ends, and when.',
  'reminders.saved': 'Saved. It counts from the next look on, within the hour.',
  'reminders.administrators': 'Passwords of administrators and sponsors',
  'reminders.administrators-text': 'Enabled accounts with an email address.',
  'reminders.no-lifetime': 'Passwords do not end now: the password policy sets no lifetime.',
  'reminders.to-policy': 'Change the password policy',
  'reminders.network-users': 'Passwords of network users',
  'reminders.network-users-text':
    'Enabled users with an email address whose password is kept by Foyer and can end.',
  'reminders.guests': 'Guest accounts',
  'reminders.guests-text':
    'Guests of types with an expiry notice by email. How long before the end is set at each guest type.',
  'reminders.to-guest-types': 'Guest types',
  'reminders.on': 'Send reminders',
  'reminders.first': 'First reminder',
  'reminders.first-hint': 'Before the end, from 1 to 3650',
  'reminders.repeats': 'Repeat at',
  'reminders.repeats-hint': 'Days before the end, with commas between. At most one email a day.',
  'reminders.unused': 'Also guests who have never signed in',
  'reminders.today': 'Reminders today',
  'reminders.today-none': 'No one is reminded for the rest of today.',
  'reminders.today-count':
    '{count, plural, one {# person is due until midnight.} other {# people are due until midnight.}}',
  'reminders.without': 'Without an email address',
  'reminders.without-text':
    '{count, plural, one {# person cannot be reminded, although the end is near.} other {# people cannot be reminded, although the end is near.}}',
  'reminders.first-shown': 'The first {shown, number} are shown.',
  'reminders.who': 'Username',
  'reminders.what': 'What ends',
  'reminders.what-administrator-password': 'Password of an account',
  'reminders.what-network-user-password': 'Password of a network user',
  'reminders.what-guest-account': 'Guest account',
  'reminders.address': 'Email',
  'reminders.no-address': 'No address',
  'reminders.ends': 'Ends',
  'reminders.stage': 'Reminder',
  'reminders.stage-days': '{count, plural, one {# day before} other {# days before}}',
  'reminders.stage-notice': 'Expiry notice',
  'reminders.help-once': 'How often someone is reminded',
  'reminders.help-once-text':
    'Each reminder is sent once. If Foyer was not running, those that were missed are not sent later: the next one is. Whoever changes the password, or whose account is extended, gets no more until the new end is near.',
  'reminders.help-more-time': 'Asking for more time',
  'reminders.help-more-time-text':
    'A guest’s email has a button to ask for an extension. The sponsor is told by email and sees the request under Notices in the sponsor portal.',
} as const;
