// The five faults of Cisco ISE's own page (E1 to E5) and their relatives, each by the evidence that the sandbox really
// gives: the first cause, what to do, and the step that shows it.
import { after, afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { createConnectionTest } from '../../test/stand-ins/connection.ts';
import { createScriptedSmtp } from '../../test/stand-ins/scripted-smtp.ts';
import { STEP_NAMES, type StepName } from '../diagnosis/diagnosis.ts';
import { FAULTS } from '../sandbox/sandbox.ts';
import { composeMessage } from './composition-gate.ts';
import type { TestResult, TestStep } from './connection-test-gate.ts';

const connection = await createConnectionTest({ after });
afterEach(() => connection.sandbox.clearFaults());

const message = () =>
  composeMessage(
    { from: connection.sandbox.defaults.mailbox, to: ['guest@example.com'], subject: 'test', text: 'test' },
    { id: 'test', now: Date.now() },
  );

const step = (result: TestResult, name: StepName): TestStep & { evidence: Record<string, unknown> } => {
  const found = result.steps.find((candidate) => candidate.name === name);
  assert.ok(found, name);
  return { ...found, evidence: found.evidence as Record<string, unknown> };
};

/** Steps before passed, those after were not begun, and nothing secret is anywhere. */
function failsAt(result: TestResult, name: StepName, cause: string, secret = 'sandbox~secret'): void {
  assert.equal(result.ok, false);
  assert.equal(step(result, name).status, 'failed', JSON.stringify(result.steps));
  const at = result.steps.findIndex((candidate) => candidate.name === name);
  for (const [index, { status }] of result.steps.entries())
    if (index !== at) assert.ok(index < at ? status !== 'failed' : status === 'skipped');
  assert.equal(result.diagnosis[0]?.cause, cause, JSON.stringify(result.diagnosis));
  assert.ok((result.diagnosis[0]?.remedy ?? '').length > 10);
  assert.doesNotMatch(JSON.stringify(result), new RegExp(`${secret}|eyJ`));
}

test('settings that are right pass every step, and each shows what it saw', async () => {
  const heard: TestStep[] = [];
  const result = await connection.run(
    {},
    { message: await message(), onStep: (one) => void heard.push(one) },
  );
  assert.equal(result.ok, true);
  assert.deepEqual(result.diagnosis, []);
  assert.deepEqual(
    result.steps.map(({ name }) => name),
    STEP_NAMES,
  );
  assert.deepEqual(heard, result.steps);
  const evidence = (name: StepName) => step(result, name).evidence;
  assert.equal(evidence('resolve')['host'], 'localhost');
  assert.match(
    JSON.stringify(evidence('connect')['attempts']),
    /"address":"127.0.0.1","family":4.*"outcome":"connected"/,
  );
  assert.match(String(evidence('greeting')['banner']), /^220 .*Microsoft ESMTP MAIL Service ready/);
  assert.ok((evidence('greeting')['capabilities'] as string[]).includes('STARTTLS'));
  assert.match(String(evidence('encrypt')['version']), /^TLSv1\.[23]$/);
  assert.equal((evidence('encrypt')['chain'] as unknown[]).length, 2);
  assert.match(JSON.stringify(evidence('encrypt')['capabilities']), /AUTH LOGIN XOAUTH2/);
  assert.match(String(evidence('token-connect')['version']), /^TLSv1\.[23]$/);
  assert.equal(evidence('token')['expiresInSeconds'], 3599);
  assert.deepEqual(evidence('claims')['roles'], ['SMTP.SendAsApp']);
  assert.equal(evidence('claims')['objectId'], connection.sandbox.defaults.objectId);
  assert.match(String(evidence('authenticate')['reply']), /^235 2\.7\.0/);
  assert.match(String(evidence('sender')['reply']), /^250/);
  assert.match(String(evidence('submit')['reply']), /^250 2\.0\.0 OK/);
  assert.ok(result.steps.every(({ durationMs }) => Number.isInteger(durationMs) && durationMs >= 0));
  assert.doesNotMatch(JSON.stringify(result), /sandbox~secret|eyJ/);
});

test('without an address nothing is submitted', async () => {
  const sent = connection.sandbox.messages().length;
  const result = await connection.run();
  assert.equal(result.ok, true);
  assert.ok(!result.steps.some(({ name }) => name === 'submit'));
  assert.equal(connection.sandbox.messages().length, sent);
});

test('E1: nobody listens at the port', async () => {
  const result = await connection.run({ port: 1 });
  failsAt(result, 'connect', 'tcp-refused');
  assert.match(result.diagnosis[0]?.title ?? '', /localhost refused the connection on port \d/);
  assert.match(JSON.stringify(step(result, 'connect').evidence['attempts']), /ECONNREFUSED/);
});

test('E1: a name that does not exist', async () => {
  const result = await connection.run({ server: 'smtp.office365.invalid' });
  assert.equal(step(result, 'resolve').status, 'failed');
  // Without a name server at all the resolver cannot say that a name does not exist.
  assert.ok(['dns-not-found', 'dns-temporary-failure'].includes(result.diagnosis[0]?.cause ?? ''));
  assert.match(result.diagnosis[0]?.title ?? '', /smtp\.office365\.invalid/);
});

test('E2: a tenant that does not exist', async () => {
  const tenantId = '00000000-0000-4000-8000-000000000001';
  const result = await connection.run({
    authentication: { tenantId, tokenEndpoint: connection.sandbox.tokenUrl(tenantId) },
  });
  failsAt(result, 'token', 'tenant-not-found');
  assert.match(result.diagnosis[0]?.title ?? '', new RegExp(tenantId));
  assert.deepEqual(step(result, 'token').evidence['aadsts'], [90002]);
  assert.equal(step(result, 'token').evidence['httpStatus'], 400);
});

test('E2: an application that is not in the tenant', async () => {
  const result = await connection.run({
    authentication: { clientId: '00000000-0000-4000-8000-000000000002' },
  });
  failsAt(result, 'token', 'app-not-found');
  assert.match(result.diagnosis[0]?.title ?? '', /00000000-0000-4000-8000-000000000002/);
});

test('E3: a wrong secret', async () => {
  const credential = { type: 'secret', secret: 'quite~wrong' };
  const result = await connection.run({ authentication: { credential } });
  failsAt(result, 'token', 'client-secret-invalid', 'quite~wrong');
  assert.deepEqual(step(result, 'token').evidence['aadsts'], [7000215]);
  assert.match(result.diagnosis[0]?.remedy ?? '', /Value, not its Secret ID/);
  assert.equal(result.retryable, false);
});

test('E3: an expired secret', async () => {
  const { tenants, defaults } = connection.sandbox;
  const { secret } = tenants.addSecret(defaults.clientId, {
    value: 'old~secret',
    expiresAt: Date.now() - 1000,
  });
  const result = await connection.run({
    authentication: { credential: { type: 'secret', secret: secret.reveal() } },
  });
  failsAt(result, 'token', 'client-secret-expired', 'old~secret');
});

test('E4: the permission on the mailbox is missing', async () => {
  connection.sandbox.fault('mailbox-permission-missing');
  const result = await connection.run();
  failsAt(result, 'authenticate', 'mailbox-permission-missing');
  const { mailbox, objectId } = connection.sandbox.defaults;
  assert.deepEqual(result.diagnosis[0]?.commands, [
    `Add-MailboxPermission -Identity ${mailbox} -User ${objectId} -AccessRights FullAccess`,
  ]);
  assert.match(String(step(result, 'authenticate').evidence['reply']), /^535 5\.7\.3/);
});

test('E4: the role is missing in the token', async () => {
  connection.sandbox.fault('token-missing-smtp-role');
  failsAt(await connection.run(), 'authenticate', 'token-missing-smtp-role');
});

test('E5: a token endpoint of an authority that is not trusted', async () => {
  connection.sandbox.fault('token-tls-untrusted-ca');
  const result = await connection.run();
  failsAt(result, 'token-connect', 'tls-untrusted-ca');
  assert.match(result.diagnosis[0]?.title ?? '', /Somebody Else Certificate Authority/);
  assert.match(
    JSON.stringify(step(result, 'token-connect').evidence['chain']),
    /"fingerprint":"([0-9A-F]{2}:){31}/,
  );
});

test('E5: a mail server of an authority that is not trusted', async () => {
  connection.sandbox.fault('tls-untrusted-ca');
  failsAt(await connection.run(), 'encrypt', 'tls-untrusted-ca');
});

test('a recipient who is refused fails the test', async () => {
  connection.sandbox.fault('recipient-not-found');
  failsAt(await connection.run({}, { message: await message() }), 'submit', 'recipient-not-found');
});

test('a permission that shows only after DATA fails the test', async () => {
  connection.sandbox.fault('send-as-denied');
  const result = await connection.run({}, { message: await message() });
  failsAt(result, 'submit', 'send-as-denied');
});

test('a certificate that cannot be used is told before anything is asked of the endpoint', async () => {
  const credential = { type: 'certificate', pfx: 'bm9uZQ==' };
  const result = await connection.run({ authentication: { credential } });
  failsAt(result, 'token', 'client-certificate-unusable');
  assert.equal(step(result, 'token-connect').status, 'skipped');
});

test('words injected before TLS fail the step, and are no fault of ours', async (t) => {
  const { port } = await createScriptedSmtp(t, {
    capabilities: ['STARTTLS'],
    answers: { '?': '220 ready\r\n250 injected' },
  });
  const result = await connection.run({ port });
  failsAt(result, 'encrypt', 'tls-handshake-aborted');
  assert.equal(step(result, 'encrypt').evidence['error'], 'not-smtp');
});

test('the time of the settings holds for a server that says nothing', async (t) => {
  const { port } = await createScriptedSmtp(t, { raw: () => undefined });
  const since = performance.now();
  const result = await connection.run({ port, connectionTimeoutSeconds: 1 });
  failsAt(result, 'greeting', 'greeting-timeout');
  const tookMs = performance.now() - since;
  assert.ok(tookMs >= 950 && tookMs < 1600, `${tookMs} ms`);
});

/** What shows before anything is submitted; the catalogue tells all of these apart by evidence alone. */
const CERTAIN = FAULTS.filter(({ where }) => where === 'smtp-tls' || where === 'token-tls');

for (const fault of CERTAIN)
  test(`the fault ${fault.name} is told as ${fault.cause}`, async () => {
    connection.sandbox.fault(fault.name);
    const result = await connection.run();
    assert.equal(result.ok, false);
    assert.equal(
      result.diagnosis[0]?.cause,
      fault.cause,
      JSON.stringify(result.steps.find(({ status }) => status === 'failed')),
    );
  });
