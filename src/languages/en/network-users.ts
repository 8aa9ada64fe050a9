// Identity Management › Network Users, and the settings of their passwords.
export const NETWORK_USER_WORDS = {
  'network-users.purpose':
    'People with an account for the network whose password Foyer keeps, and who are reminded before it ends.',
  'network-users.add': 'Add a network user',
  'network-users.add-purpose': 'Somebody who signs in to the network with a password that is kept here.',
  'network-users.import': 'Import',
  'network-users.export': 'Export CSV',
  'network-users.empty': 'No network users yet',
  'network-users.empty-text':
    'Add them one by one, or import them from a CSV file. Each is reminded by mail before the password ends.',
  'network-users.none': 'No network user fits',
  'network-users.search': 'Username, name, email or group',
  'network-users.list': 'Network users',
  'network-users.all': 'All',
  'network-users.state': 'State',
  'network-users.state-enabled': 'Enabled',
  'network-users.state-disabled': 'Disabled',
  'network-users.state-password-expired': 'Password ended',
  'network-users.state-account-expired': 'Account ended',
  'network-users.only': 'Only those',
  'network-users.only-address': 'Without an address ({count, number})',
  'network-users.only-password': 'Without a password ({count, number})',
  'network-users.group': 'Group',
  'network-users.person': 'Name',
  'network-users.email': 'Email',
  'network-users.no-address': 'No address',
  'network-users.password': 'Password',
  'network-users.password-left': 'Password ends',
  'network-users.elsewhere': 'Kept in {store}',
  'network-users.not-set': 'Not set yet',
  'network-users.never': 'Does not end',
  'network-users.account-until': 'Account until',
  'network-users.selected': '{count} selected',
  'network-users.enable': 'Enable',
  'network-users.disable': 'Disable',
  'network-users.remove': 'Delete',
  'network-users.nothing-selected': 'Nobody was selected. Tick the boxes of those you mean.',
  'network-users.disable-title':
    '{count, plural, one {Disable # network user?} other {Disable # network users?}}',
  'network-users.disable-text':
    'Who is disabled gets no reminders and cannot change the password. Everything stays, and they can be enabled again.',
  'network-users.remove-title':
    '{count, plural, one {Delete # network user?} other {Delete # network users?}}',
  'network-users.remove-text':
    'The accounts and their passwords end and do not come back. Disabling keeps everything.',
  'network-users.which': 'Those selected',
  'network-users.and-others': '{count, plural, one {and # other} other {and # others}}',
  'network-users.enabled':
    '{count, plural, =0 {They were enabled already.} one {# network user is enabled.} other {# network users are enabled.}}',
  'network-users.disabled':
    '{count, plural, =0 {They were disabled already.} one {# network user is disabled.} other {# network users are disabled.}}',
  'network-users.removed':
    '{count, plural, one {# network user is deleted.} other {# network users are deleted.}}',
  'network-users.added': '{name} was added.',
  'network-users.changed': '{name} was saved.',
  'network-users.account': 'Account',
  'network-users.user-name-hint': 'As it is typed to sign in to the network',
  'network-users.first-name': 'First Name',
  'network-users.last-name': 'Last Name',
  'network-users.name-alias': 'Name alias',
  'network-users.name-alias-hint': 'How the reminder addresses this person. Without it: by the name.',
  'network-users.email-hint': 'Where the reminders go. Without it nobody is reminded.',
  'network-users.language': 'Language of the mail',
  'network-users.language-none': 'The default',
  'network-users.group-hint': 'Any text, such as Employee',
  'network-users.description': 'Description',
  'network-users.password-store': 'Password is kept in',
  'network-users.password-store-hint':
    '“internal” is here. Any other name, such as that of a directory, says that it is kept there: then there is none here, and no reminder.',
  'network-users.never-expires': 'Password never expires',
  'network-users.never-expires-hint': 'For programs and devices. Nobody is reminded.',
  'network-users.ends': 'Where the password is, and what ends',
  'network-users.expires-on': 'Last day of the account',
  'network-users.expires-on-hint':
    'Whatever the password does, by the calendar of the server. Empty: the account does not end.',
  'network-users.first-password': 'Password',
  'network-users.first-password-hint':
    'At least {length, plural, one {# character} other {# characters}}. Empty: there is none until you set one.',
  'network-users.must-change': 'The user should change it',
  'network-users.must-change-hint': 'You know it too. Leave this on unless the account is for a program.',
  'network-users.should-change': 'To be changed',
  'network-users.standing': 'How it stands',
  'network-users.days-left': 'Left',
  'network-users.password-changed': 'Password changed',
  'network-users.added-on': 'Added',
  'network-users.added-by': 'Added by',
  'network-users.actions': 'Actions',
  'network-users.set-password': 'Set a password',
  'network-users.set-password-title': 'Set a password for {name}',
  'network-users.set-password-text':
    'Tell it by a way that only the two of you use. From now it lasts as long as the settings say.',
  'network-users.password-is-set': 'The password of {name} is set.',
  'network-users.read-only': 'You may look at this and not change it.',
  'network-users.own-page': 'Users change their own passwords here, without signing in to Foyer:',
  'network-users.help-states': 'States',
  'network-users.help-states-text':
    'Disabled comes first, then an account that has ended, then a password that has ended. Whoever is told one of these may have the others too.',
  'network-users.help-ended': 'When a password has ended',
  'network-users.help-ended-text':
    'Its owner can still change it on the page for that; nothing else is lost. Of a disabled user or an ended account it cannot be changed.',
  'network-users.help-reminders': 'Who is reminded',
  'network-users.help-reminders-text':
    'Whoever is enabled, has an address, and has a password here that ends. A password that is kept elsewhere is not reminded of.',

  'network-users.import-purpose':
    'Nothing is added yet: you see first what the file holds and which rows cannot be used.',
  'network-users.import-title': 'Import network users',
  'network-users.file': 'File with network users (CSV)',
  'network-users.file-hint':
    'As a spreadsheet saves it, in any encoding. Up to {rows, number} users, {passwords, number} of them with passwords.',
  'network-users.template': 'Download Template',
  'network-users.check-file': 'Check the file',
  'network-users.columns': 'Columns',
  'network-users.columns-text':
    'In any order; all but the username may be missing. What an export of the list holds can be imported elsewhere.',
  'network-users.column-name': 'One of their own for each user',
  'network-users.column-alias': 'How the reminder addresses the user',
  'network-users.column-email': 'Where reminders go',
  'network-users.column-language': 'One of {list}',
  'network-users.column-password': 'Empty: none until you set one, and no reminder before',
  'network-users.column-never': 'yes or no',
  'network-users.column-expires': 'Such as 2027-03-15: the last day',
  'network-users.column-store': 'Empty: here. Otherwise where it is kept instead',
  'network-users.column-text': 'Any text',
  'network-users.file-missing': 'Choose a file.',
  'network-users.file-empty': 'The file holds no users. Put one on each line below the headings.',
  'network-users.draft-gone': 'What was read out of the file is not there any more. Choose the file again.',
  'network-users.preview': 'Check before importing',
  'network-users.preview-text': 'Nothing has been added yet.',
  'network-users.preview-good':
    '{good, plural, =0 {No user can be imported} one {# user can be imported} other {# users can be imported}}',
  'network-users.preview-faulty':
    '{faulty, plural, =0 {no row is left out} one {# row is left out} other {# rows are left out}}',
  'network-users.import-good': '{count, plural, one {Import # user} other {Import # users}}',
  'network-users.choose-other': 'Choose another file',
  'network-users.left-out': '{count, plural, one {# row that is left out} other {# rows that are left out}}',
  'network-users.left-out-more':
    '{count, plural, one {# more problem is not shown.} other {# more problems are not shown.}}',
  'network-users.first-rows': 'The first users, as they were read',
  'network-users.line': 'Line',
  'network-users.column': 'Column',
  'network-users.whole-line': 'Whole line',
  'network-users.problem': 'What is wrong',
  'network-users.headings-note': 'About the headings',
  'network-users.has-password': 'In the file',
  'network-users.imported':
    '{added, plural, one {# network user was imported.} other {# network users were imported.}}',

  'network-users.policy-purpose': 'What a password of a network user must be, and how long it lasts.',
  'network-users.policy': 'Password policy',
  'network-users.policy-text':
    'Counts when a password is chosen. Those in use stay as they are until they are changed.',
  'network-users.lifetime-block': 'Lifetime',
  'network-users.lifetime-text':
    'Counts at once, for passwords that are in use too: a shorter lifetime can end some of them now.',
  'network-users.length-hint': 'From 8 to 64. Length protects better than signs and digits.',
  'network-users.lifetime': 'A password ends after',
  'network-users.lifetime-hint': 'From 1 to 3650. Empty: it does not end. Cisco ISE has 60 days.',
  'network-users.now': 'As things stand',
  'network-users.to-list': 'Show network users',
  'network-users.help-radius': 'How long can a password be?',
  'network-users.help-radius-text':
    '128 bytes, which is what RADIUS can carry (RFC 2865). Letters outside English take more than one.',

  'own-password.title': 'Change your network password',
  'own-password.explain':
    'The password of your account for the network. It can be changed here after it has ended, too.',
  'own-password.current': 'Current password',
  'own-password.next': 'New password',
  'own-password.again': 'New password again',
  'own-password.wants':
    'At least {length, plural, one {# character} other {# characters}}. A sentence is better than a word.',
  'own-password.wants-uncommon': 'Not one that everybody tries first, and nothing like your name.',
  'own-password.wants-new':
    '{count, plural, one {Not the one you have now.} other {Not one of your last # passwords.}}',
  'own-password.submit': 'Change the password',
  'own-password.refused-title': 'The password was not changed',
  'own-password.refused':
    'Username or current password is wrong, or the account is not in use. Type both again.',
  'own-password.locked':
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again.',
  'own-password.fill-in': 'Fill this in.',
  'own-password.differs': 'The two are not the same. Type the new one again.',
  'own-password.done-title': 'Your password is changed',
  'own-password.done-until': 'Use it from now on. It is good until {until}.',
  'own-password.done': 'Use it from now on. It does not end.',
  'own-password.done-reminded': 'You are reminded by mail before that, if your account has an address.',
  'own-password.cannot': 'I do not know my current password',
  'own-password.cannot-help': 'Whoever looks after the network in your organization can set a new one.',
  'own-password.needs-https':
    'A password needs HTTPS: over plain HTTP it could be read on the way. Open this page by its https:// address.',
} as const;
