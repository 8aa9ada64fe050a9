// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
export const NOTICE_MAIL_WORDS = {
  password: {
    subject: 'Your password ends on $ui_end_short$',
    subjectAt: 'Your password at $ui_organization$ ends on $ui_end_short$',
    headline: 'Hello, your password ends soon',
    headlineNamed: 'Hello $ui_addressee$, your password ends soon',
    ends: 'The password of your account $ui_user_name$ ends on $ui_end_date_time$ ($ui_time_zone$).',
    /** What happens when it has ended. */
    after: {
      administrator:
        'Change it before then. Afterwards you can still sign in with it, but have to choose a new one before anything else opens.',
      sponsor:
        'Change it before then. Afterwards you can still sign in with it, but have to choose a new one before anything else opens.',
      'network-user': 'Change it before then. Afterwards it no longer gives access to the network.',
    },
    wayOut: {
      administrator:
        'If you cannot sign in, another administrator can set a new password, or somebody on the server with: foyer admins reset-password $ui_user_name$',
      sponsor: 'If you cannot sign in, an administrator can set a new password for you.',
      'network-user': 'If you cannot change it, contact your IT support.',
    },
    button: 'Change the password',
    footer:
      'Once the password is changed, no more reminders are sent. We never ask for your password by email.',
  },
  guest: {
    subject: 'Your guest access ends on $ui_end_short$',
    subjectAt: 'Your guest access at $ui_organization$ ends on $ui_end_short$',
    headline: 'Hello, your guest access ends soon',
    headlineNamed: 'Hello $ui_addressee$, your guest access ends soon',
    ends: 'Your access with the username $ui_user_name$ ends on $ui_end_date_time$ ($ui_time_zone$).',
    title: 'What you can do',
    extend: 'Do you need more time? Ask for an extension with the button below. Your host decides.',
    contact: 'Do you have questions? Contact $ui_sponsor$.',
    nothing: 'Is the time enough? Then there is nothing to do: the access ends by itself.',
    button: 'Ask for an extension',
    footer:
      'The button is for your account only and works until your access ends. Do not forward this email.',
  },
  request: {
    subject: 'A guest asks for more time: $ui_user_name$',
    headline: 'Hello, a guest asks for more time',
    headlineNamed: 'Hello $ui_addressee$, a guest asks for more time',
    text: 'The access of this guest ends soon. Under Notices in the sponsor portal you see what the guest wrote, and can extend the account or decline.',
    guest: 'Guest',
    ends: 'End',
    button: 'Open the notices',
    footer: 'Nothing changes until you decide in the portal.',
  },
} as const;
