// Alarms: how they are told in mails, and the pages about them.
export const ALARM_WORDS = {
  'alarms.severity-info': 'Info',
  'alarms.severity-warning': 'Warning',
  'alarms.severity-critical': 'Critical',
  'alarms.mail-subject': '[Foyer] {severity}: {name}',
  'alarms.mail-subject-more': '[Foyer] {severity}: {name}, and {count, plural, one {# more} other {# more}}',
  'alarms.mail-remedy': 'What to do: {remedy}',
  'alarms.mail-remedy-title': 'What to do',
  'alarms.mail-button': 'Open the alarm',
  'alarms.mail-first': 'First seen {when}.',
  'alarms.mail-over': 'Over since {when}.',
  'alarms.test-note': 'This is a test: nothing is wrong. Somebody wanted to see whether alarms arrive here.',
  'alarms.mail-why':
    'Foyer on {node}. You get this mail because “Include system alarms in emails” is on for your account, or your address stands with the rule. Whoever acknowledges an alarm is told again only when it becomes worse.',
} as const;
