// Every fault that the sandbox can play, met by the connection test as a person would run it: the right cause is named
// first. The faults that Exchange answers with the same bare 535 are a family of their own: some of them nothing but the
// tenant's own PowerShell can tell apart, and then the right one is among the first three.
import { after, afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { composeMessage } from '../../src/mail/composition-gate.ts';
import { FAULTS } from '../../src/sandbox/sandbox.ts';
import { createConnectionTest } from '../stand-ins/connection.ts';

const connection = await createConnectionTest({ after });
afterEach(() => connection.sandbox.clearFaults());

const message = await composeMessage(
  { from: connection.sandbox.defaults.mailbox, to: ['guest@example.com'], subject: 'test', text: 'test' },
  { id: 'test', now: Date.now() },
);

async function causesUnder(fault: string): Promise<string[]> {
  connection.sandbox.fault(fault);
  const result = await connection.run({ connectionTimeoutSeconds: 1 }, { message });
  assert.equal(result.ok, false, fault);
  return result.diagnosis.map(({ cause }) => cause);
}

/** What hides behind `535 5.7.3 Authentication unsuccessful` and nothing more. */
const FAMILY = [
  'token-wrong-audience',
  'token-missing-smtp-role',
  'token-already-expired',
  'exchange-service-principal-missing',
  'exchange-service-principal-wrong-object-id',
  'mailbox-permission-missing',
  'xoauth2-mailbox-mismatch',
  'mailbox-unavailable',
];
/** A reply without any state behind it: no evidence can speak for it. */
const WITHOUT_EVIDENCE = ['xoauth2-rejected'];

for (const { name, cause } of FAULTS.filter(({ name }) => ![...FAMILY, ...WITHOUT_EVIDENCE].includes(name)))
  test(`the fault ${name} is named ${cause}`, async () => {
    const [first] = await causesUnder(name);
    assert.equal(first, cause);
  });

test('the family of 535 5.7.3: at least six of eight named first, all among the first three', async (t) => {
  const first: string[] = [];
  for (const name of FAMILY) {
    const cause = FAULTS.find((fault) => fault.name === name)?.cause ?? '';
    const causes = await causesUnder(name);
    connection.sandbox.clearFaults();
    assert.ok(causes.slice(0, 3).includes(cause), `${name}: ${causes.join(', ')}`);
    if (causes[0] === cause) first.push(name);
  }
  t.diagnostic(`${first.length} of ${FAMILY.length} first: ${first.join(', ')}`);
  assert.ok(first.length >= 6, first.join(', '));
});

test('with the object ID that Exchange was given, a wrong one is named first', async () => {
  connection.sandbox.fault('exchange-service-principal-wrong-object-id');
  const registeredObjectId = '00000000-0000-4000-8000-00000000dead';
  const result = await connection.run({ authentication: { registeredObjectId } });
  const [first] = result.diagnosis;
  assert.equal(first?.cause, 'exchange-service-principal-wrong-object-id');
  assert.ok(
    first.meaning.includes(registeredObjectId) &&
      first.meaning.includes(connection.sandbox.defaults.objectId),
  );
});

test('a bare refusal is answered with the likeliest, and what was asked further is shown', async () => {
  connection.sandbox.fault('xoauth2-rejected');
  const before = connection.sandbox.stats();
  const kept = connection.sandbox.messages().length;
  const result = await connection.run();
  assert.equal(result.diagnosis[0]?.cause, 'mailbox-permission-missing');
  assert.ok(result.diagnosis.some(({ cause }) => cause === 'xoauth2-rejected'));
  const step = result.steps.find(({ name }) => name === 'authenticate');
  const { probes } = step?.evidence as { probes: { asked: string }[] };
  assert.deepEqual(
    probes.map(({ asked }) => asked),
    ['mailbox-tenant', 'mailbox-exists', 'login-offered', 'impossible-mailbox', 'spoilt-token'],
  );
  assert.equal(connection.sandbox.stats().connections - before.connections, 2);
  assert.equal(connection.sandbox.messages().length, kept);
  assert.doesNotMatch(JSON.stringify(result), /eyJ/);
});
