// From the server's greeting to a signed-in mailbox.
import { DEVICE_PAGE, OAUTH_PAGE, RBAC_PAGE, SMTP_AUTH_PAGE, TROUBLE_PAGE, type Cause } from './cause.ts';

const GRANT = ['Add-MailboxPermission -Identity {mailbox} -User {objectId} -AccessRights FullAccess'];
const CHECK_RBAC = ['Test-ServicePrincipalAuthorization -Identity {objectId} -Resource {mailbox}'];
const REGISTER = ['New-ServicePrincipal -AppId {clientId} -ObjectId {objectId}'];
const SWITCH_ON = ['Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false'];

export const SIGN_IN_CAUSES = {
  'greeting-timeout': { who: 'network-team', passes: true },
  'service-unavailable': { who: 'nobody', passes: true },
  'wrong-endpoint-mx': { who: 'administrator', link: DEVICE_PAGE },
  'auth-mechanism-unsupported': { who: 'administrator', link: OAUTH_PAGE },
  'xoauth2-malformed': { who: 'administrator', link: OAUTH_PAGE },
  'xoauth2-rejected': {
    who: 'administrator',
    spreads: true,
    commands: ['foyer smtp test'],
    link: OAUTH_PAGE,
  },
  'xoauth2-mailbox-mismatch': {
    who: 'administrator',
    spreads: true,
    commands: ['Get-EXOMailbox -Identity {mailbox}'],
    link: OAUTH_PAGE,
  },
  'token-wrong-audience': { who: 'administrator', link: OAUTH_PAGE },
  'token-missing-smtp-role': {
    who: 'tenant-administrator',
    spreads: true,
    rbacCommands: ['Test-ServicePrincipalAuthorization -Identity {objectId} -Resource {mailbox}'],
    link: OAUTH_PAGE,
  },
  'token-expires-soon': { who: 'administrator', passes: true },
  'exchange-service-principal-missing': {
    who: 'tenant-administrator',
    spreads: true,
    commands: REGISTER,
    link: OAUTH_PAGE,
  },
  'exchange-service-principal-wrong-object-id': {
    who: 'tenant-administrator',
    spreads: true,
    commands: ['Remove-ServicePrincipal -Identity {clientId}', ...REGISTER],
    link: OAUTH_PAGE,
  },
  'mailbox-permission-missing': {
    who: 'tenant-administrator',
    spreads: true,
    commands: GRANT,
    rbacCommands: CHECK_RBAC,
    link: OAUTH_PAGE,
  },
  'mailbox-unavailable': {
    who: 'tenant-administrator',
    spreads: true,
    commands: ['Get-EXOMailbox -Identity {mailbox}'],
    link: DEVICE_PAGE,
  },
  'mailbox-logon-failure': {
    who: 'tenant-administrator',
    spreads: true,
    commands: GRANT,
    rbacCommands: CHECK_RBAC,
    link: RBAC_PAGE,
  },
  'smtp-auth-disabled-mailbox': {
    who: 'tenant-administrator',
    spreads: true,
    commands: SWITCH_ON,
    link: SMTP_AUTH_PAGE,
  },
  'smtp-auth-disabled-tenant': {
    who: 'tenant-administrator',
    spreads: true,
    commands: SWITCH_ON,
    link: SMTP_AUTH_PAGE,
  },
  'security-defaults-blocked': { who: 'administrator', link: TROUBLE_PAGE },
  'auth-policy-blocked': { who: 'tenant-administrator', link: TROUBLE_PAGE },
  'basic-auth-disabled': { who: 'administrator', link: SMTP_AUTH_PAGE },
  'basic-auth-rejected': { who: 'administrator', link: TROUBLE_PAGE },
  'federation-unreachable': { who: 'tenant-administrator', passes: true, link: TROUBLE_PAGE },
  'not-authenticated': { who: 'administrator', link: TROUBLE_PAGE },
  'relay-denied': { who: 'administrator', link: DEVICE_PAGE },
} as const satisfies Readonly<Record<string, Cause>>;
