// Writes docs/causes/: a page for each cause of the diagnosis, and their index. The pages say what the catalogue says; a
// test holds them to it. Run it after a change of the catalogue or its words: bin/node bin/cause-pages.ts
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { causeOf, CAUSE_GROUPS, described, type CauseCode } from '../src/diagnosis/diagnosis.ts';
import { wordsIn } from '../src/languages/languages.ts';
import { FAULTS } from '../src/sandbox/sandbox.ts';

const { actors } = wordsIn('en');

/** Causes that the sandbox cannot play: what to do instead to meet them. A text in quotes is explained so. */
export const SEEN_OTHERWISE: Readonly<Partial<Record<CauseCode, string | { readonly explain: string }>>> = {
  'host-not-configured': { explain: 'Error: connect ECONNREFUSED 127.0.0.1:25' },
  'dns-not-found':
    'Test settings with the server `smtp.office365.invalid`: no such name can exist (RFC 2606).',
  'dns-temporary-failure': { explain: 'getaddrinfo EAI_AGAIN smtp.office365.com' },
  'tcp-refused': 'Test settings with the server `localhost` and the port 1, where nobody listens.',
  'tcp-connect-timeout': { explain: 'connect ETIMEDOUT 40.96.0.1:587' },
  'ipv6-unavailable': { explain: 'connect ENETUNREACH 2603:1006:1400::1:587' },
  'wrong-port': { explain: 'connect ETIMEDOUT, host smtp.office365.com, port 465' },
  'proxy-forbidden': { explain: 'Tunnel connection failed: 403 Forbidden' },
  'proxy-unreachable': 'Test settings whose proxy has the host `localhost` and the port 1.',
  'tls-ca-lacks-role':
    'Take the role from the sandbox’s authority (`foyer trust edit FINGERPRINT --for services`) and test again.',
  'tls-cert-revoked': { explain: 'CERT_REVOKED: certificate revoked' },
  'tls-cert-status-unavailable': {
    explain: 'The revocation function was unable to check revocation: the revocation server was offline',
  },
  'tls-implicit-on-starttls-port': 'Test settings with the encryption `tls` at the sandbox’s SMTP port.',
  'starttls-required': { explain: '530 5.7.0 Must issue a STARTTLS command first' },
  'tenant-restricted': { explain: 'AADSTS500021: Access to the tenant is denied' },
  'consent-missing': { explain: 'AADSTS65001: the application has not been consented to' },
  'app-role-not-assigned': { explain: 'AADSTS501051: the application is not assigned to a role' },
  'client-certificate-unusable': 'Test settings with a certificate and the private key of another.',
  'assertion-file-unreadable':
    'Test settings with a federated credential whose `assertionFile` does not exist.',
  'managed-identity-not-assigned': {
    explain: '{"error":"invalid_request","error_description":"Identity not found"}',
  },
  'managed-identity-unavailable': {
    explain: 'ManagedIdentityCredential authentication unavailable, no response from 169.254.169.254',
  },
  'user-sign-in-used': { explain: 'AADSTS50126: invalid user name or password' },
  'grant-refused': { explain: 'AADSTS700082: the refresh token has expired due to inactivity' },
  'grant-type-unsupported': { explain: 'AADSTS70003: unsupported grant type' },
  'public-client': { explain: 'AADSTS700025: the client is public' },
  'token-expires-soon': { explain: '501 5.5.127 Token will expire soon' },
  'relay-denied': { explain: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain' },
  'sender-invalid': { explain: '501 5.1.7 Invalid address' },
  'recipient-restricted': { explain: '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup' },
  'recipient-mailbox-full': { explain: '552 5.2.2 mailbox full' },
  'message-rejected': {
    explain: '550 5.7.509 Access denied, sending domain does not pass DMARC verification',
  },
  'transport-rule-rejected': { explain: '550 5.7.1 TRANSPORT.RULES.RejectMessage' },
  'ip-blocked': { explain: '550 5.7.606 Access denied, banned sending IP' },
  unknown: { explain: 'something that nobody has ever seen' },
};

const code = (text: string): string => text.replace(/\{(\w+)\}/g, '<$1>');

function retryWords(cause: CauseCode): string {
  const { passes, spreads } = causeOf(cause);
  if (passes === true) return 'Yes: the same can pass with nothing changed. Foyer tries again by itself.';
  if (passes) return 'Sometimes, depending on what was seen.';
  return spreads
    ? 'Not by itself. Once it is put right, it can take minutes to hours to count: `foyer smtp test --until-it-works 30m` waits for it.'
    : 'No: somebody has to act.';
}

function howToSee(cause: CauseCode): string {
  const faults = FAULTS.filter((fault) => fault.cause === cause);
  if (faults.length > 0)
    return [
      ...faults.map(({ name, answers }) => `- \`foyer sandbox --fault ${name}\`: ${answers}`),
      '',
      'Then test settings that lead to the sandbox: `foyer smtp test --submit guest@example.com`. See [the sandbox](../sandbox.md).',
    ].join('\n');
  const otherwise = SEEN_OTHERWISE[cause];
  if (otherwise === undefined) throw new Error(`nothing shows ${cause}`);
  return typeof otherwise === 'string'
    ? otherwise
    : `The sandbox does not play it. It is told of a text:\n\n\`\`\`sh\nfoyer explain '${otherwise.explain}'\n\`\`\``;
}

function page(cause: CauseCode): string {
  const { title, meaning, remedy, who, commands, link } = described(cause);
  const { rbacCommands } = causeOf(cause);
  const block = (lines: readonly string[]): string =>
    `\`\`\`powershell\n${lines.map(code).join('\n')}\n\`\`\``;
  return `${[
    `# ${title}`,
    `Cause \`${cause}\`.`,
    meaning,
    `## What to do`,
    remedy,
    ...(commands.length > 0 ? [block(commands)] : []),
    ...(rbacCommands ? ['With RBAC for Applications:', block(rbacCommands)] : []),
    `For ${actors[who]}.`,
    ...(link === undefined ? [] : [`More: <${link}>`]),
    `## Does it pass by waiting?`,
    retryWords(cause),
    `## How to see it in the sandbox`,
    howToSee(cause),
  ].join('\n\n')}\n`;
}

function index(): string {
  const groups = CAUSE_GROUPS.map(({ title, codes }) =>
    [
      `## ${title}`,
      '',
      '| Cause | Means |',
      '|---|---|',
      ...codes.map((cause) => `| [\`${cause}\`](${cause}.md) | ${described(cause).title} |`),
    ].join('\n'),
  );
  return `# What can be wrong?\n\nEvery cause that \`foyer smtp test\`, \`foyer explain\` and the queue can name. How the diagnosis finds them:\n[diagnosis](../diagnosis.md).\n\n${groups.join('\n\n')}\n`;
}

export function causePages(): ReadonlyMap<string, string> {
  const codes = CAUSE_GROUPS.flatMap((group) => group.codes);
  return new Map([['README.md', index()], ...codes.map((cause) => [`${cause}.md`, page(cause)] as const)]);
}

if (import.meta.main) {
  const folder = new URL('../docs/causes/', import.meta.url);
  const pages = causePages();
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
  for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
}
