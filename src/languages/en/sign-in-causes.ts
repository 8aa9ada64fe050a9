// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: '{host} accepted the connection and said nothing',
    meaning:
      'A server greets at once. A device that inspects mail holds the greeting back, or TLS is expected first (port 465).',
    remedy:
      'Try again; if it happens again, ask the network team whether something inspects SMTP to {host}, and to exempt it.',
  },
  'service-unavailable': {
    title: '{host} is not taking connections now',
    meaning: 'The server says so itself; it usually passes within minutes.',
    remedy: 'Wait; Foyer tries again by itself.',
  },
  'wrong-endpoint-mx': {
    title: 'The server is one that receives mail for the domain, not the one that takes it from programs',
    meaning: 'Hosts under mail.protection.outlook.com offer no sign-in.',
    remedy: 'Set the server to smtp.office365.com, port 587.',
  },
  'auth-mechanism-unsupported': {
    title: '{host} does not offer this way to sign in',
    meaning:
      'Exchange Online offers LOGIN and XOAUTH2, and no PLAIN or OAUTHBEARER. A device in between may also hide XOAUTH2.',
    remedy: 'Set the authentication to OAuth with XOAUTH2 (in Foyer: MS Exchange Online OAuth).',
  },
  'xoauth2-malformed': {
    title: 'The server could not read the XOAUTH2 message',
    meaning:
      'Username and token must be joined in one fixed form, and the whole be encoded once in Base64 on one line.',
    remedy: 'Correct how the program builds the message (Microsoft’s page shows the form), or update it.',
  },
  'xoauth2-rejected': {
    title: '{host} refused the token and does not say why',
    meaning:
      'One reply stands for many faults: an expired token, a missing permission, a wrong mailbox, an unregistered application.{tokenTime}',
    remedy: 'Test the connection with Foyer, which looks at the token and asks further.',
  },
  'xoauth2-mailbox-mismatch': {
    title: 'The token does not belong to the mailbox {mailbox}',
    meaning:
      'The mailbox is misspelt, is of another tenant than the token, or is not the one the application was let into.{mailboxTenant}',
    remedy: 'Enter the full address of the mailbox that the application was permitted to use.',
  },
  'token-missing-smtp-role': {
    title: 'The token does not carry SMTP.SendAsApp',
    meaning:
      'The permission is not there or nobody consented to it. With RBAC for Applications that is right, and then an RBAC assignment for the mailbox is missing.',
    remedy:
      'In Entra, API permissions: add the application permission SMTP.SendAsApp of Office 365 Exchange Online and grant admin consent.',
  },
  'token-wrong-audience': {
    title: 'The token is for {audience}, not for Exchange',
    meaning: 'The scope decides for whom a token is. One for Microsoft Graph cannot send by SMTP.',
    remedy: 'Set the scope to https://outlook.office365.com/.default.',
  },
  'token-expires-soon': {
    title: 'The token has too little time left',
    meaning: 'High Volume Email refuses tokens that end within some ten minutes.',
    remedy: 'Let the program renew its token ten minutes before its end.',
  },
  'exchange-service-principal-missing': {
    title: 'Exchange does not know the application',
    meaning: 'Consent in Entra is half of it: the application must be registered in Exchange Online, too.',
    remedy: 'Register the application in Exchange Online with the object ID of its Enterprise application.',
  },
  'exchange-service-principal-wrong-object-id': {
    title: 'Exchange knows the application under another object ID',
    meaning:
      'The object ID of the App registration was probably used; the Enterprise application’s is another, and the token names it.{objectIds}',
    remedy: 'Register the application again, with the Enterprise application’s object ID.',
  },
  'mailbox-permission-missing': {
    title: 'The application may not use the mailbox {mailbox}',
    meaning: 'It signs in well and has no right to this mailbox, or was given it less than an hour ago.',
    remedy: 'Grant the application the right to the mailbox; it can take an hour to count.',
  },
  'mailbox-unavailable': {
    title: 'The mailbox {mailbox} is not in Exchange Online',
    meaning: 'It does not exist, has no license, was disabled, or lives on a server of your own (hybrid).',
    remedy: 'Use a mailbox that is in Exchange Online: a licensed or a shared one.',
  },
  'smtp-auth-disabled-mailbox': {
    title: 'Authenticated SMTP is off for the mailbox {mailbox}',
    meaning: 'The switch of the mailbox is set to off. It counts for OAuth, too.',
    remedy: 'Turn on Authenticated SMTP for the mailbox.',
  },
  'smtp-auth-disabled-tenant': {
    title: 'Authenticated SMTP is off in the tenant',
    meaning:
      'That is the default for tenants created since January 2020. It counts for OAuth, too; a mailbox’s own switch wins over it.',
    remedy: 'Turn on Authenticated SMTP for this one mailbox.',
  },
  'security-defaults-blocked': {
    title: 'Security defaults block password sign-in',
    meaning: 'The tenant’s security defaults allow no password for SMTP.',
    remedy: 'Use OAuth instead of a password.',
  },
  'auth-policy-blocked': {
    title: 'A policy of the tenant blocks this sign-in',
    meaning:
      'An authentication policy or Conditional Access refuses passwords for SMTP, from here or everywhere.',
    remedy:
      'Use OAuth instead of a password, or ask the tenant administrator which policy blocks it (Entra, Sign-in logs).',
  },
  'basic-auth-disabled': {
    title: 'Password sign-in is switched off',
    meaning: 'Microsoft or the tenant has ended username and password for SMTP.',
    remedy: 'Set the authentication to OAuth (in Foyer: MS Exchange Online OAuth).',
  },
  'basic-auth-rejected': {
    title: 'Username or password was refused',
    meaning: 'They are wrong, the account is locked or needs a second factor, or an app password is wanted.',
    remedy: 'Check username and password; for Exchange Online use OAuth instead.',
  },
  'federation-unreachable': {
    title: 'The tenant’s own sign-in server was not reached',
    meaning: 'The domain is federated, and Exchange could not ask its federation server (AD FS).',
    remedy:
      'Have the tenant administrator check the federation server, or use OAuth with an application, which does not need it.',
  },
  'not-authenticated': {
    title: '{host} wants a sign-in first',
    meaning: 'Mail was begun without signing in, or the sign-in before it failed and the program went on.',
    remedy:
      'Switch on authentication in the program’s mail settings, and look for an earlier error of the sign-in.',
  },
  'relay-denied': {
    title: '{host} does not pass on mail for this sender',
    meaning:
      'Without a sign-in it takes mail only for its own domains, or only from addresses that a connector names.',
    remedy:
      'Sign in with OAuth on smtp.office365.com, port 587, or have the tenant administrator correct the connector.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
