// First start, sign-in, second factor, change of password.
export const SIGN_IN_WORDS = {
  'sign-in.title': 'Sign in',
  'sign-in.where': 'Administration of {node}',
  'sign-in.user-name': 'Username',
  'sign-in.password': 'Password',
  'sign-in.submit': 'Sign in',
  'sign-in.refused-title': 'You are not signed in',
  'sign-in.refused': 'Username or password is wrong.',
  'sign-in.wrong-portal': 'This account works in the sponsor portal, not here.',
  'sign-in.to-sponsor-portal': 'Go to the sponsor portal',
  'sign-in.locked':
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again, or have “foyer admins unlock” run on the server.',
  'sign-in.throttled':
    'Too many tries from this address. Wait {minutes, plural, one {# minute} other {# minutes}} and try again.',
  'sign-in.needs-https':
    'Sign-in needs HTTPS: over plain HTTP the password and the session could be read on the way. Open this page by its https:// address.',
  'sign-in.first-start':
    'There is no administrator yet. Open the one-time link that “foyer serve” printed when it started.',
  'sign-in.cannot': 'I cannot sign in',
  'sign-in.cannot-help':
    'Another administrator can set a new password under Admin Access. Whoever can run commands on the server can use “foyer admins unlock”, “reset-password” and “reset-second-factor”.',
  'sign-in.where-sponsor': 'To create, manage and approve guest accounts',
  'sign-in.locked-sponsor':
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again, or ask a guest administrator to unlock the account.',
  'sign-in.cannot-help-sponsor':
    'A guest administrator can unlock your account, set a new password and reset the second factor.',
  'second-factor.title': 'Second step',
  'second-factor.explain': 'Open your authenticator app and type the six digits it shows for Foyer.',
  'second-factor.code': 'Code',
  'second-factor.code-hint': 'Six digits, or one of your recovery codes',
  'second-factor.submit': 'Go on',
  'second-factor.refused': 'That code is not right, or it has been used. Wait for the next one.',
  'held.title': 'You were signed out before this was sent',
  'held.sign-in': 'What you typed is kept. Sign in, and choose whether to send it.',
  'held.question': 'What you typed was kept, except passwords and files. Send it now?',
  'held.send': 'Send it now',
  'held.leave': 'Do not send it',
  'held.fields': 'What will be sent',
  'new-password.title': 'Choose a new password',
  'new-password.explain': 'The one you signed in with may be used no longer.',
  'new-password.current': 'Current password',
  'new-password.next': 'New password',
  'new-password.hint':
    'At least {length, plural, one {# character} other {# characters}}. A sentence is better than a word.',
  'new-password.submit': 'Use this password',
  'first-start.title': 'Welcome to Foyer',
  'first-start.explain': 'Create the first administrator. It may do everything, and can add others.',
  'first-start.display-name': 'Your name',
  'first-start.email': 'Email address',
  'first-start.email-hint': 'For alarms and reminders',
  'first-start.submit': 'Create the administrator',
  'first-start.used-title': 'This link is used or has ended',
  'first-start.used':
    'If nobody has signed in yet, run “foyer admins first-start-link” on the server for a new one.',
  'first-start.sign-in': 'Sign in',
  'first-start.done': 'Welcome. You are signed in.',
} as const;
