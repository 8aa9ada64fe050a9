// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
export const SPONSOR_WORDS = {
  'sponsors.purpose': 'Who creates and looks after guest accounts in the sponsor portal.',
  'sponsors.add': 'Add a sponsor',
  'sponsors.add-purpose': 'A person who signs in to the sponsor portal, and not to this console.',
  'sponsors.empty': 'There is no sponsor yet',
  'sponsors.empty-text': 'Sponsors create accounts for their guests, as far as their groups permit.',
  'sponsors.group': 'Group',
  'sponsors.no-group': 'In no group',
  'sponsors.administrator': 'Administrator',
  'sponsors.display-name-hint': 'Guests read it in their mails.',
  'sponsors.email-hint': 'Guests reply to it, and copies and summaries go there.',
  'sponsors.groups-text': 'Groups say what somebody may do. Whoever is in none can do nothing.',
  'sponsors.in-groups': 'In these groups',
  'sponsors.group-disabled': 'This group is disabled and permits nothing at present.',
  'sponsors.is-administrator': 'This is an administrator ({role}). Only the sponsor groups are chosen here.',
  'sponsors.to-administrator': 'To the administrator',
  'sponsors.delete-also':
    'Guest accounts that this sponsor made stay, and are managed by those who manage all accounts.',
  'sponsors.help-groups': 'Sponsor groups',
  'sponsors.help-groups-text':
    'Whoever is in several groups may do what any of them permits. A change counts at once, also for somebody who is signed in.',
  'sponsors.help-administrators': 'Administrators as sponsors',
  'sponsors.help-administrators-text':
    'An administrator becomes a sponsor by being put into a group: open the administrator and choose sponsor groups. One account then enters both.',
  'sponsors.help-password': 'The first password',
  'sponsors.help-password-text':
    'Tell it to the sponsor by a way that only the two of you use. It has to be changed at the first sign-in.',
} as const;
