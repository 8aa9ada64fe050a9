// Guest Access › Guest Username and Password Policy.
export const GUEST_POLICY_WORDS = {
  'guest-policies.purpose': 'How usernames and passwords of guests are made, and what they must be.',
  'guest-policies.known': 'Usernames of known guests',
  'guest-policies.source': 'Made from',
  'guest-policies.source-name': 'First and last name',
  'guest-policies.source-name-hint':
    'The first letter and the last name. Where the name is not known, the address.',
  'guest-policies.source-email': 'Email address',
  'guest-policies.source-email-hint': 'The whole address. Where it is not known, the name.',
  'guest-policies.minimum-length': 'Minimum length',
  'guest-policies.username-length-hint': 'From 1 to 64. Shorter names are filled up with digits.',
  'guest-policies.random': 'Random usernames',
  'guest-policies.random-text':
    'For guests of whom nobody knows name or address. They have six characters or more.',
  'guest-policies.minimum-letters': 'Letters',
  'guest-policies.minimum-digits': 'Digits',
  'guest-policies.minimum-specials': 'Special characters',
  'guest-policies.minimum-lowercase': 'Small letters',
  'guest-policies.minimum-uppercase': 'Capital letters',
  'guest-policies.minimum-hint': 'At least, 0 to 16',
  'guest-policies.password': 'Passwords',
  'guest-policies.password-length-hint': 'From 4 to 128',
  'guest-policies.specials': 'Special characters that count',
  'guest-policies.specials-hint': 'The first parts the groups of a password. Not < > / , % or a space.',
  'guest-policies.lifetime': 'A password ends after',
  'guest-policies.lifetime-hint': 'From 1 to 3650. Empty: it ends with its account.',
  'guest-policies.when': 'Counts for what is made from now on. Accounts that exist stay as they are.',
  'guest-policies.saved': 'Saved. It counts for what is made from now on.',
  'guest-policies.examples': 'What would be made now',
  'guest-policies.examples-text': 'By the policy that is saved. Nobody has these.',
  'guest-policies.example-known': '{name}, {address}',
  'guest-policies.example-random': 'Random usernames',
  'guest-policies.example-passwords': 'Passwords',
  'guest-policies.help-known': 'Known guests',
  'guest-policies.help-known-text':
    'Names are spelled in letters that every keyboard has. Where two guests would have one name, the second gets a number. Japanese names whose reading nobody can know get a random one.',
  'guest-policies.help-random': 'Random names',
  'guest-policies.help-random-text':
    'They are made of syllables and digits that are hard to mistake. A sponsor group can give them a beginning.',
  'guest-policies.help-readable': 'Why passwords look like this',
  'guest-policies.help-readable-text':
    'Guests type them on a phone, and sponsors read them out. Groups of syllables and digits are easy to say, and there are too many to guess: wrong ones lock the account.',
} as const;
