import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FAULTS } from './faults.ts';

/** The diagnosis catalogue's causes that a server can bring about. */
const CAUSES =
  `socket-reset socket-timeout proxy-auth-required proxy-bad-gateway proxy-unreachable-authority tls-untrusted-ca
  tls-cert-expired tls-cert-not-yet-valid tls-host-mismatch tls-version-too-old tls-handshake-aborted starttls-not-offered
  tenant-malformed tenant-missing tenant-not-found tenant-decommissioned cross-cloud app-not-found app-disabled
  service-principal-missing resource-not-found resource-disabled client-credential-missing client-secret-invalid
  client-secret-expired certificate-not-registered certificate-key-unsupported assertion-expired assertion-clock-skew
  assertion-audience-wrong assertion-signature-invalid assertion-malformed federated-credential-mismatch scope-invalid
  scope-not-default missing-parameter request-malformed conditional-access-blocked token-request-loop entra-throttled
  entra-transient google-delegation-missing google-key-invalid greeting-timeout service-unavailable wrong-endpoint-mx
  auth-mechanism-unsupported xoauth2-malformed xoauth2-rejected xoauth2-mailbox-mismatch token-missing-smtp-role
  token-wrong-audience exchange-service-principal-missing exchange-service-principal-wrong-object-id
  mailbox-permission-missing mailbox-unavailable smtp-auth-disabled-mailbox smtp-auth-disabled-tenant
  security-defaults-blocked auth-policy-blocked basic-auth-disabled basic-auth-rejected federation-unreachable
  not-authenticated send-as-denied sender-domain-unregistered sender-restricted sender-mailbox-full mailbox-logon-failure
  recipient-invalid recipient-not-found too-many-recipients message-too-large message-malformed outbound-spam-blocked
  concurrency-limit message-rate-limit recipient-rate-limit recipient-receive-limit tenant-external-rate-limit
  tenant-sending-blocked ip-throttled session-timeout server-transient`.split(/\s+/);

test('every cause that a server can bring about has a fault', () => {
  const covered = new Set(FAULTS.map(({ cause }) => cause));
  assert.deepEqual(
    CAUSES.filter((cause) => !covered.has(cause)),
    [],
  );
});

test('no fault has a cause that the catalogue does not know', () => {
  assert.deepEqual(
    [...new Set(FAULTS.map(({ cause }) => cause))].filter((cause) => !CAUSES.includes(cause)),
    [],
  );
});

test('the names of faults are unique', () => {
  assert.equal(new Set(FAULTS.map(({ name }) => name)).size, FAULTS.length);
});

test('the documentation lists every fault with what it answers, and no other', () => {
  const document = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
  const squeezed = (line: string): string => line.replace(/\s+/g, ' ').trim();
  const table = document.slice(document.indexOf('\n## Faults\n'));
  const listed = table.split('\n').filter((line) => line.startsWith('| `'));
  const expected = FAULTS.map(
    ({ name, where, cause, answers }) =>
      `| \`${name}\` | ${where} | ${cause === name ? '' : `\`${cause}\``} | ${answers} |`,
  );
  assert.deepEqual(listed.map(squeezed), expected.map(squeezed));
});
