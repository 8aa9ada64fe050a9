// Guest Access › Guest Account Purge Policy.
export const GUEST_PURGE_WORDS = {
  'guest-purge.purpose': 'When expired accounts are deleted. Until then they can be extended.',
  'guest-purge.schedule': 'Schedule',
  'guest-purge.enabled': 'Purge expired accounts by schedule',
  'guest-purge.every': 'Every',
  'guest-purge.every-hint': 'From 1 to 999',
  'guest-purge.at': 'Time of day',
  'guest-purge.at-hint': 'With days. By the clock of {zone}.',
  'guest-purge.weekday': 'Day of the week',
  'guest-purge.weekday-hint': 'With days: the first such day after the time has passed.',
  'guest-purge.any-day': 'Any',
  'guest-purge.keep': 'Keep expired accounts for',
  'guest-purge.keep-hint': 'From 0 to 365. Those that ended more recently stay, and can be extended.',
  'guest-purge.runs': 'Runs',
  'guest-purge.last': 'Last purge',
  'guest-purge.deleted': 'Accounts deleted',
  'guest-purge.begun': 'Begun',
  'guest-purge.by-hand': 'By hand',
  'guest-purge.by-schedule': 'By schedule',
  'guest-purge.next': 'Next purge',
  'guest-purge.at-once': 'Within a minute',
  'guest-purge.off': 'None, the schedule is off',
  'guest-purge.now': 'Purge now',
  'guest-purge.now-title': 'Purge expired accounts now?',
  'guest-purge.now-text':
    '{count, plural, =0 {No account has expired: nothing would be deleted.} one {# expired account is deleted and does not come back.} other {# expired accounts are deleted and do not come back.}} The days that expired accounts are kept do not count here.',
  'guest-purge.done':
    '{count, plural, =0 {There was nothing to delete.} one {# account was deleted.} other {# accounts were deleted.}}',
  'guest-purge.saved': 'Saved. It counts from now on.',
  'guest-purge.help-what': 'What is purged',
  'guest-purge.help-what-text':
    'Accounts whose time is over, whoever made them. Suspended accounts stay until they are reinstated or deleted. What happened stays in the audit.',
  'guest-purge.help-missed': 'A purge that was missed',
  'guest-purge.help-missed-text':
    'If Foyer was not running at the time, it purges once as soon as it runs again.',
} as const;
