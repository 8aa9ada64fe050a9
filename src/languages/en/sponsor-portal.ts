// The frame of the sponsor portal, and what it says before it signs somebody out.
export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': 'Sponsor Portal',
  'sponsor-portal.sections': 'Sections',
  'sponsor-portal.create': 'Create Accounts',
  'sponsor-portal.manage': 'Manage Accounts',
  'sponsor-portal.pending': 'Pending Accounts',
  'sponsor-portal.notices': 'Notices',
  'sponsor-portal.purpose': 'Create, manage, and approve guest accounts.',
  'sponsor-portal.welcome': 'Welcome',
  'sponsor-portal.idle': 'Signed out after {minutes, plural, one {# minute} other {# minutes}} without use',
  'sponsor-portal.help-accounts': 'What is where',
  'sponsor-portal.help-accounts-text':
    'Create Accounts makes access for guests you expect. Manage Accounts lists those you may change. Pending Accounts are guests who signed themselves up and wait for you. Notices tell what became of large batches.',
  'sponsor-portal.help-idle': 'When you are signed out',
  'sponsor-portal.help-idle-text':
    'After a while without use, as the foot of the page says. A minute before, the page asks whether you are still there. Typing counts as use.',
  'sponsor-portal.help-typed': 'What you typed is not lost',
  'sponsor-portal.help-typed-text':
    'If you are signed out over a form, sign in again in the same window: the form is kept, except passwords and files, and you are asked whether to send it.',
  'idle.title': 'Are you still there?',
  'idle.text':
    'Nobody has used this page for a while. Without an answer you are signed out; what you typed is kept.',
  'idle.stay': 'Stay signed in',
} as const;
