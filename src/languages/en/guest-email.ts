// Guest Access › Guest Email Settings. The labels of fields are those of ISE.
export const GUEST_EMAIL_WORDS = {
  'guest-email.purpose': 'Whether guests and sponsors get mail, and from whom.',
  'guest-email.sending': 'Sending',
  'guest-email.enabled': 'Enable email notifications to guests',
  'guest-email.enabled-hint': 'Off: nothing goes to guests or sponsors. Test emails still do.',
  'guest-email.from': 'Default “From” email address',
  'guest-email.from-hint': 'Empty: the mailbox of the SMTP settings.',
  'guest-email.sender': 'Sender of an email about a sponsored guest',
  'guest-email.reply-to-sponsor': 'Send from the default address, reply to the sponsor',
  'guest-email.reply-to-sponsor-hint': 'Works without further rights: answers still reach the sponsor.',
  'guest-email.from-sponsor': 'Send from sponsor’s email address (if sponsored)',
  'guest-email.from-sponsor-hint': 'Exchange Online wants the right Send As on the mailbox of every sponsor.',
  'guest-email.default-only': 'Always send from the default address',
  'guest-email.default-only-hint': 'Answers go there too.',
  'guest-email.organization': 'Organization',
  'guest-email.organization-hint': 'Stands as the sender, in the subject, and at the top of mails and slips.',
  'guest-email.saved': 'Saved. It counts for the next email.',
  'guest-email.no-mailbox': 'No mail can be sent yet',
  'guest-email.no-mailbox-text': 'The SMTP server does not say as which mailbox it sends. Set it up first.',
  'guest-email.send-as': 'Exchange Online refuses such mail until Send As is granted',
  'guest-email.from-differs':
    'Mail is to be from {from}, and Foyer signs in as {mailbox}. Exchange Online takes that only where the right Send As on {from} is granted.',
  'guest-email.sponsor-needs-send-as':
    'Mail is to be from sponsors, and Foyer signs in as {mailbox}. Exchange Online takes that only where the right Send As is granted on the mailbox of every sponsor; mail of others is refused.',
  'guest-email.the-mailbox': 'another mailbox',
  'guest-email.run-this':
    'An administrator of Exchange Online runs this, once for each address. It counts after some minutes, up to an hour.',
  'guest-email.test': 'Send test email',
  'guest-email.test-text': 'About a guest that does not exist, by the settings that are saved.',
  'guest-email.kind': 'Email',
  'guest-email.kind-guest-credentials': 'Credentials, to the guest',
  'guest-email.kind-guest-password-reset': 'New password, to the guest',
  'guest-email.kind-sponsor-summary': 'Summary, to the sponsor',
  'guest-email.to': 'To',
  'guest-email.send-test': 'Send test email',
  'guest-email.test-sent': 'A test email to {address} is on its way.',
  'guest-email.test-not-sent': 'Not sent',
  'guest-email.help-send-as': 'What is Send As?',
  'guest-email.help-send-as-text':
    'A right of Exchange Online: one mailbox may send under the address of another. Without it, mail whose From is not the mailbox that signed in is refused with 5.2.252 or 5.7.60. Reply-To needs no right.',
  'guest-email.help-reply-to': 'Reply-To instead of From',
  'guest-email.help-reply-to-text':
    'Mail from the default address with the sponsor as Reply-To passes every check and still reaches the sponsor when the guest answers. That is why it is the usual choice here.',
  'guest-email.help-alarms': 'Alarms',
  'guest-email.help-alarms-text':
    'These settings are for guests and sponsors. Alarms of Foyer go to administrators.',
} as const;
