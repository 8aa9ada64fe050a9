// Exchange and other SMTP servers: sign-in, permissions, limits, refusals.
import { OAUTH_PAGE, SMTP_AUTH_PAGE, type Cause } from './cause.ts';

export const MAIL_CAUSES = {
  'exchange-service-principal-wrong-object-id': {
    title: 'Exchange knows the application under another object ID',
    remedy: 'Register it with the Enterprise application’s object ID, which the token names: {objectId}.',
    commands: [
      'Remove-ServicePrincipal -Identity {clientId}',
      'New-ServicePrincipal -AppId {clientId} -ObjectId {objectId}',
    ],
    link: OAUTH_PAGE,
  },
  'exchange-service-principal-missing': {
    title: 'Exchange does not know the application',
    remedy: 'Register the application in Exchange Online; consent in Entra alone is not enough.',
    commands: ['New-ServicePrincipal -AppId {clientId} -ObjectId {objectId}'],
    link: OAUTH_PAGE,
  },
  'mailbox-permission-missing': {
    title: 'The application may not use the mailbox {mailbox}',
    remedy: 'Grant the application full access to the mailbox; it takes effect within an hour.',
    commands: ['Add-MailboxPermission -Identity {mailbox} -User {objectId} -AccessRights FullAccess'],
    link: OAUTH_PAGE,
  },
  'xoauth2-mailbox-mismatch': {
    title: 'There is no mailbox {mailbox} in the tenant',
    remedy: 'Check the spelling of the mailbox; it must be in Exchange Online and licensed, or shared.',
    commands: ['Get-EXOMailbox -Identity {mailbox}'],
  },
  'smtp-auth-disabled-mailbox': {
    title: 'Authenticated SMTP is off for {mailbox}',
    remedy: 'Turn on Authenticated SMTP for the mailbox.',
    commands: ['Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false'],
    link: SMTP_AUTH_PAGE,
  },
  'smtp-auth-disabled-tenant': {
    title: 'Authenticated SMTP is off in the tenant',
    remedy: 'Turn on Authenticated SMTP for this mailbox; the mailbox’s setting wins over the tenant’s.',
    commands: ['Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false'],
    link: SMTP_AUTH_PAGE,
  },
  'security-defaults-blocked': {
    title: 'Security defaults block password sign-in',
    remedy: 'Use OAuth instead of a password.',
  },
  'basic-auth-disabled': {
    title: 'Password sign-in is switched off',
    remedy: 'Set the authentication to MS Exchange Online OAuth.',
    link: SMTP_AUTH_PAGE,
  },
  'basic-auth-rejected': {
    title: 'User name or password was refused',
    remedy: 'Check user name and password; for Exchange Online use OAuth instead.',
  },
  'auth-mechanism-unsupported': {
    title: '{host} does not offer this way to sign in',
    remedy:
      'Check the server: Exchange Online’s is smtp.office365.com. For another provider choose a mechanism that it offers.',
  },
  'xoauth2-rejected': {
    title: '{host} refused the token and does not say why',
    remedy:
      'Check in this order: mailbox permission, service principal, mailbox address, Authenticated SMTP.',
    link: OAUTH_PAGE,
  },
  'not-authenticated': {
    title: '{host} wants a sign-in first',
    remedy: 'Switch on authentication in the SMTP settings.',
  },
  'send-as-denied': {
    title: 'The mailbox may not send as this address',
    remedy: 'Send as {mailbox}, or grant the application the right to send as the other address.',
    commands: ['Add-RecipientPermission <address> -Trustee {objectId} -AccessRights SendAs'],
  },
  'mailbox-logon-failure': {
    title: 'The application may not open the mailbox {mailbox}',
    remedy: 'Grant the application full access to the mailbox; it takes effect within an hour.',
    commands: ['Add-MailboxPermission -Identity {mailbox} -User {objectId} -AccessRights FullAccess'],
    link: OAUTH_PAGE,
  },
  'sender-mailbox-full': {
    title: 'The mailbox {mailbox} is full',
    remedy: 'Empty its Sent Items, where a copy of every mail is kept, or give it more room.',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft has blocked the sender for spam',
    remedy: 'Remove the block in Microsoft Defender, Restricted entities, after finding out why it was set.',
  },
  'recipient-rate-limit': {
    title: 'The mailbox has reached its recipients of the day',
    remedy: 'Wait; Foyer goes on when Microsoft allows it.',
    passes: true,
  },
  'concurrency-limit': {
    title: 'The mailbox is used by too many connections at once',
    remedy: 'Find what else sends through {mailbox}; Foyer keeps to its share and tries again.',
    passes: true,
  },
  'message-too-large': {
    title: 'The message is larger than the server takes',
    remedy: 'Send it without its largest attachments.',
  },
  'recipient-not-found': {
    title: 'The recipient does not exist',
    remedy: 'Check the spelling of the address.',
  },
  'server-transient': {
    title: '{host} could not do it now',
    remedy: 'Wait; Foyer tries again by itself.',
    passes: true,
  },
  unknown: {
    title: 'Not a fault that Foyer knows',
    remedy: 'Look at the server’s own words in the failed step and search for them at Microsoft Learn.',
  },
} as const satisfies Record<string, Cause>;
