// The words of the mails to guests and sponsors. `$ui_…$` is a variable of the account (docs/guest-mail.md), `{…}` a part of
// a date. English is the measure: its keys are the type of the others.
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS = {
  dates: {
    locale: 'en-GB',
    weekday: 'long',
    full: '{weekday}, {date}, {hour}:{minute}',
    short: '{date}, {hour}:{minute}',
    /** Of the month, where the language counts the first day otherwise; empty: as the others. */
    firstDay: '',
  },
  names: {
    /** `given`: by the first name; `full`: by both; `family-first`: by both, names in Chinese characters turned round. */
    address: 'given',
    joint: ' ',
  },
  /** Between a label and its value in plain text. */
  colon: ': ',
  labels: {
    userName: 'Username',
    password: 'Password',
    validity: 'Validity',
    signInPage: 'Sign-in page',
    portal: 'Sponsor portal',
  },
  validity: {
    until: 'Your access lasts until $ui_end_date_time$ ($ui_time_zone$).',
    between: 'Your access lasts from $ui_start_date_time$ until $ui_end_date_time$ ($ui_time_zone$).',
    fromFirstSignIn: 'Your access starts when you first sign in and lasts $ui_duration$.',
    listedUntil: 'until {end}',
    listedFromFirstSignIn: '$ui_duration$ from the first sign-in',
  },
  preheader: {
    until: 'Username $ui_user_name$, valid until $ui_end_date_time$.',
    fromFirstSignIn: 'Username $ui_user_name$, valid for $ui_duration$ from your first sign-in.',
  },
  kinds: {
    'guest-credentials': {
      subject: 'Your guest access',
      subjectAt: 'Your guest access at $ui_organization$',
      headline: 'Hello, here is your network access',
      headlineNamed: 'Hello $ui_addressee$, here is your network access',
      introduction: '',
      unexpected: 'Not expecting this? Ignore it: the access ends by itself.',
    },
    'guest-password-reset': {
      subject: 'Your new password for the guest network',
      subjectAt: 'Your new password for the guest network at $ui_organization$',
      headline: 'Hello, here is your new password',
      headlineNamed: 'Hello $ui_addressee$, here is your new password',
      introduction: 'The password of your guest access was reset. The former one no longer works.',
      unexpected: 'Not expecting this? Ask the person you are visiting.',
    },
  },
  keptPassword: 'Keep using the password that you already have.',
  steps: {
    join: 'Join the Wi-Fi network $ui_ssid$.',
    joinAny: 'Connect to the guest network.',
    enter: 'Enter the username and password on the page that opens.',
  },
  button: 'Open the sign-in page',
  typedOn: 'Or type $ui_sign_in_address$ while connected to $ui_ssid$.',
  typed: 'Or type $ui_sign_in_address$ while connected to the guest network.',
  invited: 'Invited by $ui_sponsor$.',
  invitedReply: 'Invited by $ui_sponsor$; your reply goes there.',
  summary: {
    subject: 'Your guest accounts ($ui_account_count$)',
    headline: 'Hello, here are your guest accounts',
    headlineNamed: 'Hello $ui_addressee$, here are your guest accounts',
    introduction: 'Accounts in this summary: $ui_account_count$.',
    button: 'Open the sponsor portal',
    withPasswords: 'This mail holds passwords. Give each guest only their own.',
    withoutPasswords: 'Passwords are not in this mail. The guests get theirs by mail or from you.',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: {
    guest: 'Guest',
    subject: 'Test: ',
  },
} as const;
