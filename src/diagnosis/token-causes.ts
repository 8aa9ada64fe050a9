// The token: tenant, application, credential, policy, and what the token says.
import { AADSTS, OAUTH_PAGE, type Cause } from './cause.ts';

export const TOKEN_CAUSES = {
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
  'certificate-key-unsupported': {
    title: 'The certificate has a kind of key that Entra does not take',
    remedy: 'Make a certificate with an RSA key of 2048 bits or more, and upload its public part in Entra.',
    link: AADSTS(5002730),
  },
  'client-certificate-unusable': {
    title: 'The certificate or its private key cannot be used',
    remedy:
      'Check that certificate and key belong together, that the key is RSA, and the passphrase; then enter them again.',
  },
  'assertion-file-unreadable': {
    title: 'The file with the federated assertion cannot be read',
    remedy: 'Check the path of the assertion file and that the account that Foyer runs under may read it.',
  },
} as const satisfies Record<string, Cause>;
