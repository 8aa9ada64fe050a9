// Admin Access › Administrators.
export const ADMINISTRATOR_WORDS = {
  'administrators.purpose': 'Who may sign in to this console, and what each of them may do.',
  'administrators.add': 'Add an administrator',
  'administrators.add-text':
    'Another person gets an account of their own. Nobody shares one: the audit names who did what.',
  'administrators.search': 'Username, name or email',
  'administrators.account': 'Account',
  'administrators.display-name': 'Name',
  'administrators.email': 'Email',
  'administrators.includes-alarms': 'Include system alarms in emails',
  'administrators.includes-alarms-hint':
    'Alarms of Foyer itself go to this address, such as a client secret that ends.',
  'administrators.alarms-short': 'Alarms',
  'administrators.yes': 'Yes',
  'administrators.none': 'None',
  'administrators.never': 'Never',
  'administrators.set-up': 'Set up',
  'administrators.role': 'Role',
  'administrators.role-text':
    'A role is all that somebody may do. It can be changed later; sessions that are open then end.',
  'administrators.may': 'This administrator is',
  'administrators.role-super-admin': 'Super admin',
  'administrators.role-super-admin-text':
    'May do everything, also with administrators, API keys and the password policy.',
  'administrators.role-mail-admin': 'Mail admin',
  'administrators.role-mail-admin-text':
    'Sets up mail, proxies and certificates, reads and handles every message. Sees neither administrators nor the audit.',
  'administrators.role-guest-admin': 'Guest admin',
  'administrators.role-guest-admin-text':
    'Manages guests, their settings and sponsors. Sees what became of mails to guests, and not what was written in them.',
  'administrators.role-read-only': 'Read-only',
  'administrators.role-read-only-text':
    'Sees settings, the journal, guests, sponsors, administrators and the audit. Changes nothing and reads no mail.',
  'administrators.role-sponsor': 'Sponsor',
  'administrators.role-sponsor-text':
    'Works with guest accounts in the sponsor portal, as far as sponsor groups permit. Does not enter this console.',
  'administrators.state': 'State',
  'administrators.state-enabled': 'Enabled',
  'administrators.state-locked': 'Locked',
  'administrators.state-disabled': 'Disabled',
  'administrators.second-factor': 'Second factor',
  'administrators.last-sign-in': 'Last sign-in',
  'administrators.password-changed': 'Password changed',
  'administrators.password-ends': 'Password ends',
  'administrators.locked-until': 'Locked until',
  'administrators.added-on': 'Added',
  'administrators.first-password': 'First password',
  'administrators.must-change': 'Must be changed at the first sign-in',
  'administrators.must-change-hint': 'You know it too. Leave this on unless the account is for a program.',
  'administrators.own':
    'This is your own account. Password, second factor, language and theme are on its own page.',
  'administrators.standing': 'How it stands',
  'administrators.actions': 'Actions',
  'administrators.sponsor-groups': 'Choose sponsor groups',
  'administrators.sponsor-groups-text':
    'An administrator who is in a sponsor group signs in to the sponsor portal too.',
  'administrators.unlock': 'Unlock',
  'administrators.set-password': 'Set a password',
  'administrators.set-password-title': 'Set a password for {name}',
  'administrators.set-password-text':
    'Tell it by a way that only the two of you use. It has to be changed at the next sign-in, and all sessions of the account end now.',
  'administrators.reset-factor': 'Reset the second factor',
  'administrators.reset-factor-title': 'Reset the second factor of {name}?',
  'administrators.reset-factor-text':
    'The authenticator app and the recovery codes of {name} stop working, and all sessions end. The password alone signs in until a new second factor is set up. Be sure that it is {name} who asks.',
  'administrators.enable': 'Enable',
  'administrators.disable': 'Disable',
  'administrators.disable-title': 'Disable {name}?',
  'administrators.disable-text':
    '{name} cannot sign in until the account is enabled again. Open sessions end now, and the account’s API keys stop working meanwhile.',
  'administrators.end-sessions': 'End all sessions',
  'administrators.end-sessions-title': 'End all sessions of {name}?',
  'administrators.end-sessions-text': '{name} is signed out everywhere and may sign in again.',
  'administrators.delete': 'Delete',
  'administrators.delete-title': 'Delete {name}?',
  'administrators.delete-text':
    'The account, its sessions and its API keys end and do not come back. What {name} did stays in the audit. Disabling keeps everything.',
  'administrators.added': '{name} was added.',
  'administrators.changed': '{name} was saved.',
  'administrators.enabled': '{name} may sign in again.',
  'administrators.disabled': '{name} cannot sign in any more.',
  'administrators.unlocked': '{name} was unlocked.',
  'administrators.password-set': '{name} has a new password.',
  'administrators.factor-reset': '{name} signs in by password alone.',
  'administrators.sessions-ended': '{name} was signed out everywhere.',
  'administrators.deleted': '{name} was deleted.',
  'administrators.help-roles': 'Roles',
  'administrators.help-roles-text':
    'Nobody gives a role with more than they may do themselves, nobody changes or deletes their own account here, and the last super admin who can sign in stays one.',
  'administrators.help-locked': 'Locked accounts',
  'administrators.help-locked-text':
    'After several wrong passwords an account waits, longer each time. It opens by itself; Unlock opens it now. Who runs commands on the server can use “foyer admins unlock”.',
} as const;
