// What can be wrong with a field, beside it and at the top of the page; and what lists say of themselves.
export const PROBLEM_WORDS = {
  'list.shown': '{from, number}–{to, number} of {count, number}',
  'list.any': 'Any',
  'list.actions': 'Actions',
  'list.nothing-found': 'Nothing fits this filter',
  'list.nothing-found-text': 'Change what is searched for, or clear the filter to see everything again.',
  'problem.missing': 'Fill this in.',
  'problem.unseen': 'This holds characters that cannot be seen. Type it again instead of pasting it.',
  'problem.too-long':
    'Shorten this: {limit, plural, one {# character is} other {# characters are}} the most.',
  'problem.too-long-address': 'This is too long. Shorten it.',
  'problem.email': 'An email address looks like name@example.com.',
  'problem.choice': 'Choose one of those offered.',
  'problem.taken': 'Somebody has this name already. Choose another one.',
  'problem.too-many-bytes': 'This is too long. Take a shorter one.',
  'problem.too-short': 'Use {limit, plural, one {# character} other {# characters}} or more.',
  'problem.password-known-name':
    'This is a name that is known here, or nearly one. Take something nobody links with you.',
  'problem.password-common': 'This is among the first passwords that anybody tries. Take another one.',
  'problem.password-used': 'This password was used before. Take a new one.',
  'problem.password-wrong': 'This is not your password. Type it again.',
  'problem.code-wrong':
    'This is not the code that the app shows now. Check the clock of the phone, and type the next code.',
  'problem.number-between': 'Enter a whole number from {from, number} to {to, number}.',
  'problem.number-least': 'Enter {least, number} or more.',
  'problem.number-most': 'Enter {most, number} or less.',
  'problem.minutes': 'Enter a whole number of minutes.',
  'problem.minutes-most': 'Enter at most a year, 525,600 minutes.',
  'problem.no-scope': 'Tick at least one permission.',
  'problem.date': 'A date looks like 2027-03-15.',
  'problem.date-past': 'This day is over. Choose a later one.',
  'problem.host': 'Enter a host name or an IP address, without a port.',
  'problem.user-missing': 'A password goes with a user name. Enter the user name too.',
  'problem.proxy-password-missing': 'A user name goes with a password. Enter the password too.',
  'problem.proxy-password-again':
    'Enter the password again: type, host or port have changed, and the stored password goes only where it was entered for.',
  'problem.colon': 'Leave out the colon: what follows it would count as the password.',
  'problem.one-line': 'Enter one line of text.',
  'problem.bypass':
    'One of the entries is not a host, a domain such as *.contoso.com, an address, a network such as 10.0.0.0/8, or *.',
  'problem.too-many-entries': 'These are too many entries. 500 are the most.',
  'problem.status-url':
    'Enter an http:// or https:// address without user name and password. Foyer does not read ldap://.',
} as const;
