// Words for what can be wrong at the token endpoint: tenant, application, credential, request, policy.
import type { CauseWords } from '../cause-words.ts';

export const TOKEN_CAUSE_WORDS = {
  'tenant-malformed': {
    title: 'The tenant ID is not one',
    meaning:
      'What stands in the address of the token endpoint is neither a GUID nor a domain; often part of a URL was pasted.',
    remedy: 'Copy the Directory (tenant) ID from the application’s Overview page in Entra.',
  },
  'tenant-missing': {
    title: 'The request names no tenant',
    meaning:
      'An application signs in to one tenant. “common”, “organizations” and nothing at all do not name one.',
    remedy: 'Put your own tenant ID into the token endpoint in place of “common”.',
  },
  'tenant-not-found': {
    title: 'There is no tenant {tenantId} in this cloud',
    meaning: 'The ID or domain is wrong, or the tenant lives in another of Microsoft’s clouds.',
    remedy:
      'Compare the tenant ID with the Directory (tenant) ID on the application’s Overview page, and the cloud with the tenant’s.',
  },
  'tenant-decommissioned': {
    title: 'The tenant {tenantId} is closed or blocked',
    meaning: 'Microsoft knows the tenant and serves it no longer.',
    remedy: 'Ask Microsoft’s support about the state of the tenant.',
  },
  'tenant-restricted': {
    title: 'The company’s network lets nobody sign in to this tenant',
    meaning: 'A proxy on the way adds Microsoft’s tenant restrictions, and this tenant is not on its list.',
    remedy: 'Ask the network team to add the tenant {tenantId} to the tenant restrictions of the proxy.',
  },
  'cross-cloud': {
    title: 'The tenant lives in another of Microsoft’s clouds',
    meaning:
      'The sign-in server asked is not the one of the tenant’s cloud (GCC High and DoD: .us, China: .cn).',
    remedy: 'Set the cloud to the one in which the tenant was created.',
  },
  'app-not-found': {
    title: 'The application {clientId} is not in the tenant {tenantId}',
    meaning:
      'The client ID is wrong, belongs to another tenant, or is a placeholder that was never replaced.',
    remedy: 'Compare the client ID with the Application (client) ID on the application’s Overview page.',
  },
  'app-disabled': {
    title: 'The application {clientId} is disabled',
    meaning: 'Somebody switched sign-in off for it, or Microsoft did after abuse.',
    remedy:
      'In Entra, Enterprise applications, the application, Properties: set “Enabled for users to sign in” to Yes.',
  },
  'service-principal-missing': {
    title: 'The application {clientId} has no service principal in the tenant',
    meaning: 'The application exists elsewhere and nobody has let it into this tenant yet.',
    remedy: 'Have an administrator of the tenant consent to the application.',
  },
  'consent-missing': {
    title: 'Nobody has consented to what the application asks for',
    meaning: 'The permission is listed, or not even that, and no administrator has granted it.',
    remedy: 'In Entra, the application, API permissions: grant admin consent.',
  },
  'app-role-not-assigned': {
    title: 'The application is not assigned to a role of the resource',
    meaning: 'The resource takes only applications that were assigned to it.',
    remedy: 'Have the tenant administrator assign the application to the resource, then grant admin consent.',
  },
  'resource-not-found': {
    title: 'The tenant does not know the resource that the scope names',
    meaning: 'The scope is misspelt, is for another cloud, or the tenant has no Exchange Online.',
    remedy:
      'Set the scope to https://outlook.office365.com/.default; if it is that, the tenant needs an Exchange Online license.',
  },
  'resource-disabled': {
    title: 'The resource is disabled in the tenant',
    meaning: 'Its subscription has lapsed, or an administrator switched it off.',
    remedy:
      'Have the tenant administrator check the subscription and enable Office 365 Exchange Online under Enterprise applications.',
  },
  'client-credential-missing': {
    title: 'The request carried no secret',
    meaning: 'The client secret reached the request empty, or under a wrong name.',
    remedy: 'Enter the client secret and test again.',
  },
  'client-secret-invalid': {
    title: 'The client secret is wrong',
    meaning:
      'Often the Secret ID was copied in place of the Value, the secret is another application’s, or a character was lost on the way.',
    remedy: 'Paste the secret’s Value, not its Secret ID; if it is no longer shown, create a new secret.',
  },
  'client-secret-expired': {
    title: 'The client secret has expired',
    meaning: 'Entra knows the secret and its end has passed.{typedExpiry}',
    remedy:
      'Create a new client secret in Entra, Certificates & secrets, and enter its Value and its expiry date.',
  },
  'certificate-not-registered': {
    title: 'The certificate is not registered with the application',
    meaning:
      'Entra has no key with this thumbprint for the application, or the key it has is no longer valid.',
    remedy: 'Upload this certificate’s public part in Entra, Certificates & secrets, Certificates.',
  },
  'certificate-key-unsupported': {
    title: 'The certificate has a kind of key that Entra does not take',
    meaning: 'Entra takes RSA keys for signing in; elliptic curves are refused.',
    remedy: 'Make a certificate with an RSA key of 2048 bits or more, and upload its public part in Entra.',
  },
  'client-certificate-unusable': {
    title: 'The certificate or its private key cannot be used',
    meaning: 'They do not belong together, the key is not RSA, or the passphrase is wrong.',
    remedy: 'Enter certificate, private key and passphrase again.',
  },
  'assertion-file-unreadable': {
    title: 'The file with the federated assertion cannot be read',
    meaning: 'The platform that should write it has not, or Foyer may not read it.',
    remedy: 'Check the path of the assertion file and that the account that Foyer runs under may read it.',
  },
  'assertion-expired': {
    title: 'The proof of identity was past its time',
    meaning: 'An old assertion was used again, or the clock of the machine is behind.',
    remedy: 'Make a new assertion for every request, and set the clock by NTP.',
  },
  'assertion-clock-skew': {
    title: 'The proof of identity was made with a wrong clock',
    meaning:
      'Its times are off by more than Entra forgives: the clock is wrong, or local time was used for UTC.',
    remedy: 'Set the clock of this machine by NTP, in UTC, then test again.',
  },
  'assertion-audience-wrong': {
    title: 'The proof of identity is addressed to somebody else',
    meaning:
      'Its audience must be the token endpoint of the same tenant (for a federated credential, the audience entered in Entra).',
    remedy: 'Set the assertion’s audience to the token endpoint’s address.',
  },
  'assertion-signature-invalid': {
    title: 'The signature on the proof of identity is wrong',
    meaning: 'It was signed with another key than that of the certificate whose thumbprint it names.',
    remedy: 'Enter the private key that belongs to the certificate.',
  },
  'assertion-malformed': {
    title: 'The proof of identity is malformed',
    meaning: 'It is no token, names the wrong application, or has a field in a form that Entra refuses.',
    remedy:
      'Check the assertion’s issuer and subject (the client ID), its audience (one text) and its thumbprint header.',
  },
  'federated-credential-mismatch': {
    title: 'No federated credential of the application matches',
    meaning: 'Issuer, subject and audience are compared letter by letter, capitals included.',
    remedy: 'Copy issuer, subject and audience of the assertion into the federated credential in Entra.',
  },
  'managed-identity-not-assigned': {
    title: 'This machine has no such managed identity',
    meaning: 'The machine answers for managed identities, and the one asked for is not assigned to it.',
    remedy: 'Assign the managed identity to this machine, or correct its client ID.',
  },
  'managed-identity-unavailable': {
    title: 'Managed identities are not available on this machine',
    meaning:
      'Nothing answers at 169.254.169.254: it is no Azure machine, or a proxy or firewall is in the way.',
    remedy: 'Use another credential here, or let requests to 169.254.169.254 go past the proxy.',
  },
  'scope-invalid': {
    title: 'The scope {scope} is not accepted',
    meaning: 'It is empty, misspelt, or names more than one resource.',
    remedy: 'Set the scope to https://outlook.office365.com/.default, or to that of your cloud.',
  },
  'scope-not-default': {
    title: 'The scope must end in /.default',
    meaning:
      'An application signs in with everything it was granted; a single permission cannot be asked for.',
    remedy: 'Set the scope to https://outlook.office365.com/.default.',
  },
  'missing-parameter': {
    title: 'The request lacks a parameter',
    meaning: 'A field that must be sent was empty or had a wrong name.',
    remedy: 'Enter tenant ID, client ID, secret and scope again, and test.',
  },
  'request-malformed': {
    title: 'Entra could not read the request',
    meaning: 'A value was cut off, sent in a wrong encoding, or the request was changed on the way.',
    remedy: 'Enter the values again without spaces or line breaks around them, and test.',
  },
  'conditional-access-blocked': {
    title: 'A Conditional Access policy blocks the sign-in',
    meaning:
      'For applications such a policy can only block, usually by the address that the request comes from.',
    remedy:
      'In Entra, Sign-in logs, Service principal sign-ins: find the policy, and allow the address of this machine in it.',
  },
  'user-sign-in-used': {
    title: 'The program signs in as a person, and that fails',
    meaning:
      'The answer is about a user’s password, lock or second factor. Foyer’s way, client credentials, involves no user.',
    remedy: 'Use the client credentials of an application in place of a user’s name and password.',
  },
  'grant-refused': {
    title: 'The stored permission of a user is no longer valid',
    meaning: 'A refresh token or authorization code has expired, was used before or was revoked.',
    remedy: 'Sign in again in the program, or change it to client credentials, which have no refresh token.',
  },
  'grant-type-unsupported': {
    title: 'The way of asking for a token is not one the server takes',
    meaning: 'The request must be a POST with grant_type client_credentials.',
    remedy: 'Correct the program’s OAuth flow to client credentials.',
  },
  'public-client': {
    title: 'The application is registered as a public one',
    meaning: 'A public client may not present a secret or use client credentials.',
    remedy:
      'In Entra, the application, Authentication: make it a Web application and switch “public client flows” off.',
  },
  'token-request-loop': {
    title: 'The same token was asked for too often',
    meaning: 'Entra stops a program that asks again and again within minutes.',
    remedy: 'Wait some minutes, and let the program keep its token until shortly before its end.',
  },
  'entra-throttled': {
    title: 'Entra asks for fewer requests',
    meaning: 'Too many requests came in a short time.',
    remedy: 'Wait; Foyer asks again when Entra allows it.',
  },
  'entra-transient': {
    title: 'Entra could not answer now',
    meaning: 'A fault on Microsoft’s side that usually passes within minutes.',
    remedy: 'Wait; Foyer asks again by itself.',
  },
  'google-delegation-missing': {
    title: 'The service account may not act for the mailbox',
    meaning:
      'Domain-wide delegation is missing for this client ID and the scope https://mail.google.com/, or is not in effect yet (up to 24 hours).',
    remedy:
      'In Google’s Admin console, Domain-wide delegation: add the service account’s client ID with the scope https://mail.google.com/.',
  },
  'google-key-invalid': {
    title: 'Google refuses the service account’s key or the time of the assertion',
    meaning:
      'The private key is wrong or was deleted, the clock is off, or the user to act for does not exist.',
    remedy: 'Create a new key for the service account, and set the clock of this machine by NTP.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
