// The catalogue of causes: one row each, with the words for it, the one thing to do next, and the commands that do it.
// `{name}` in a text is filled in from the evidence. Codes are those of docs; the list is open.

export interface Cause {
  readonly title: string;
  readonly remedy: string;
  readonly commands?: readonly string[];
  readonly link?: string;
  /** True where the same try, later and with nothing changed, can pass. */
  readonly passes?: true;
}

const LEARN = 'https://learn.microsoft.com/';
const OAUTH_PAGE = `${LEARN}exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth`;
const SMTP_AUTH_PAGE = `${LEARN}exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`;
const AADSTS = (code: number): string => `https://login.microsoftonline.com/error?code=${code}`;

export const CATALOGUE = {
  'dns-not-found': {
    title: '{host} has no address',
    remedy: 'Check the spelling of {host}; if it is right, check the DNS server of this machine.',
  },
  'dns-temporary-failure': {
    title: 'The DNS server did not answer for {host}',
    remedy: 'Check that this machine reaches its DNS server, then test again.',
    passes: true,
  },
  'tcp-refused': {
    title: '{host} refused the connection on port {port}',
    remedy:
      'Check the port: Exchange Online takes mail on 587. If it is right, something on the way refuses it: ask the network team.',
  },
  'tcp-connect-timeout': {
    title: 'No connection to {host} on port {port}',
    remedy:
      'Ask the network team to allow TCP {port} from this machine to {host}, or to name the proxy to go through.',
  },
  'ipv6-unavailable': {
    title: '{host} was tried by IPv6, which this machine does not have',
    remedy: 'Give this machine a working IPv6 or IPv4 route to {host}.',
  },
  'socket-reset': {
    title: 'The connection to {host} was cut',
    remedy: 'Ask the network team whether a firewall cuts connections to {host}, then test again.',
    passes: true,
  },
  'greeting-timeout': {
    title: '{host} accepted the connection and said nothing',
    remedy:
      'Ask the network team whether a firewall or virus scanner inspects SMTP to {host}, and to exempt it.',
    passes: true,
  },
  'service-unavailable': {
    title: '{host} is not taking connections now',
    remedy: 'Wait; Foyer tries again by itself.',
    passes: true,
  },
  'tls-untrusted-ca': {
    title: 'The certificate of {host} comes from an authority that is not trusted: {issuer}',
    remedy:
      'If {issuer} is your own proxy or firewall, add its root certificate; if not, somebody is between you and {host}.',
    commands: ['foyer trust add root.pem --for infrastructure'],
  },
  'tls-cert-expired': {
    title: 'The certificate of {host} ended on {validTo}',
    remedy:
      'Check the clock of this machine; if it is right, whoever runs {host} has to renew the certificate.',
  },
  'tls-cert-not-yet-valid': {
    title: 'The certificate of {host} is valid only from {validFrom}',
    remedy: 'Check the clock of this machine: it is probably behind.',
  },
  'tls-host-mismatch': {
    title: 'The certificate presented is not for {host}',
    remedy:
      'Use the name that the certificate is for as the server; if {host} is right, something in between answers in its place.',
  },
  'tls-version-too-old': {
    title: '{host} offers only versions of TLS that are no longer safe',
    remedy: 'Enable TLS 1.2 or newer on {host}.',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} speaks plain text first on port {port}',
    remedy: 'Set encryption to starttls for port {port}.',
  },
  'tls-handshake-aborted': {
    title: '{host} broke off the TLS handshake',
    remedy: 'Ask the network team whether a device between here and {host} inspects TLS, and to exempt it.',
  },
  'starttls-not-offered': {
    title: '{host} does not offer encryption',
    remedy: 'Ask the network team whether a firewall strips STARTTLS from SMTP to {host}, and to exempt it.',
  },
  'tenant-malformed': {
    title: 'The tenant ID is not one',
    remedy: 'Copy the Directory (tenant) ID from the application’s Overview page in Entra.',
    link: AADSTS(900023),
  },
  'tenant-missing': {
    title: 'The token endpoint names no tenant',
    remedy: 'Put your own tenant ID in place of “common” in the token endpoint.',
    link: AADSTS(50059),
  },
  'tenant-not-found': {
    title: 'No tenant {tenantId} in this cloud',
    remedy:
      'Compare the tenant ID with the Directory (tenant) ID on the application’s Overview page, and check that the cloud is the tenant’s.',
    link: AADSTS(90002),
  },
  'cross-cloud': {
    title: 'The tenant {tenantId} lives in another of Microsoft’s clouds',
    remedy: 'Set the cloud to the one in which the tenant was created.',
    link: AADSTS(900382),
  },
  'app-not-found': {
    title: 'The application {clientId} is not in tenant {tenantId}',
    remedy:
      'Compare the client ID with the Application (client) ID on the Overview page, and check that the application is in this tenant.',
    link: AADSTS(700016),
  },
  'app-disabled': {
    title: 'The application {clientId} is disabled in the tenant',
    remedy: 'In Entra, Enterprise applications, Properties: set “Enabled for users to sign in” to Yes.',
    link: AADSTS(7000112),
  },
  'service-principal-missing': {
    title: 'The application {clientId} has no service principal in the tenant',
    remedy: 'Have an administrator of the tenant consent to the application.',
    commands: ['az ad sp create --id {clientId}'],
    link: AADSTS(7000229),
  },
  'client-credential-missing': {
    title: 'The request carried no secret',
    remedy: 'Enter the client secret and test again.',
    link: AADSTS(7000218),
  },
  'client-secret-invalid': {
    title: 'The client secret is wrong',
    remedy:
      'Paste the secret’s Value (not its Secret ID) from Certificates & secrets; if it is no longer shown, create a new one.',
    link: AADSTS(7000215),
  },
  'client-secret-expired': {
    title: 'The client secret has expired',
    remedy:
      'Create a new client secret in Entra, Certificates & secrets, and enter its Value and expiry date here.',
    link: AADSTS(7000222),
  },
  'certificate-not-registered': {
    title: 'The certificate is not registered with the application',
    remedy: 'Upload this certificate’s public part in Entra, Certificates & secrets, Certificates.',
    link: AADSTS(700027),
  },
  'assertion-expired': {
    title: 'The proof of identity was outside its time',
    remedy: 'Set the clock of this machine by NTP, then test again.',
    link: AADSTS(700024),
  },
  'federated-credential-mismatch': {
    title: 'No federated credential of the application matches',
    remedy:
      'Compare issuer, subject and audience of the assertion with the federated credential in Entra, letter by letter.',
    link: AADSTS(700211),
  },
  'scope-not-default': {
    title: 'The scope must end in /.default',
    remedy: 'Set the scope to https://outlook.office.com/.default.',
    link: AADSTS(1002012),
  },
  'scope-invalid': {
    title: 'The scope {scope} is not known',
    remedy: 'Set the scope to https://outlook.office.com/.default, or that of your cloud.',
    link: AADSTS(70011),
  },
  'resource-not-found': {
    title: 'The tenant has no Exchange Online, or the scope is wrong',
    remedy: 'Check the scope; if it is right, the tenant needs an Exchange Online licence.',
    link: AADSTS(500011),
  },
  'conditional-access-blocked': {
    title: 'A Conditional Access policy blocks the application',
    remedy:
      'In Entra, Sign-in logs, Service principal sign-ins, find the policy, and allow the address of this machine in it.',
    link: AADSTS(53003),
  },
  'entra-throttled': {
    title: 'Entra asks for fewer requests',
    remedy: 'Wait; Foyer asks again when Entra allows it.',
    passes: true,
  },
  'entra-transient': {
    title: 'Entra could not answer now',
    remedy: 'Wait; Foyer asks again by itself.',
    passes: true,
  },
  'token-wrong-audience': {
    title: 'The token is for {audience}, not for Exchange',
    remedy: 'Set the scope to https://outlook.office.com/.default.',
    link: OAUTH_PAGE,
  },
  'token-missing-smtp-role': {
    title: 'The token does not carry SMTP.SendAsApp',
    remedy:
      'In Entra, API permissions, add the application permission SMTP.SendAsApp of Office 365 Exchange Online and grant admin consent (not needed where RBAC for Applications is used).',
    link: OAUTH_PAGE,
  },
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

export type CauseCode = keyof typeof CATALOGUE;
