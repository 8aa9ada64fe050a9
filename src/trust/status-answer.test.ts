import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  GENERAL_STATUS_OPTIONS,
  isListWanted,
  STATUS_OPTIONS,
  statusFailure,
  type StatusAnswer,
  type StatusOptions,
} from './status-answer.ts';

const { soft, hard } = GENERAL_STATUS_OPTIONS;
const both = STATUS_OPTIONS.parse({ ocsp: { on: true }, crl: { on: true } });
const strict = STATUS_OPTIONS.parse({
  ocsp: { on: true, rejectUnknown: true, rejectUnreachable: true },
});
const bypassing = STATUS_OPTIONS.parse({ crl: { on: true, bypassIfNotReceived: true } });

const ANSWERS: Readonly<Record<string, StatusAnswer>> = {
  good: { status: 'good', until: 1 },
  unknown: { status: 'unknown', until: 1 },
  revoked: { status: 'revoked', revokedAt: 0, until: 1 },
  none: { status: 'none', why: 'down' },
  ended: { status: 'expired-list', why: 'ended' },
  '-': { status: 'not-asked' },
};

/** Options, what OCSP says, what the list says, the failure. */
const CASES: readonly [string, StatusOptions, string, string, string | null][] = [
  ['soft', soft, 'good', '-', null],
  ['soft', soft, 'revoked', '-', 'CERT_REVOKED'],
  ['soft', soft, 'none', 'none', null],
  ['soft', soft, 'unknown', '-', null],
  ['soft', soft, 'none', 'revoked', 'CERT_REVOKED'],
  ['soft', soft, '-', '-', null],
  ['hard', hard, 'good', '-', null],
  ['hard', hard, 'unknown', '-', 'CERT_STATUS_UNKNOWN'],
  ['hard', hard, 'none', 'good', null],
  ['hard', hard, 'none', 'none', 'CERT_STATUS_UNREACHABLE'],
  ['hard', hard, 'none', '-', 'CERT_STATUS_UNREACHABLE'],
  ['hard', hard, '-', 'good', null],
  ['hard', hard, '-', 'none', 'CERT_STATUS_UNREACHABLE'],
  ['hard', hard, '-', 'ended', 'CRL_HAS_EXPIRED'],
  ['hard', hard, '-', '-', 'CERT_STATUS_UNKNOWN'],
  ['both on', both, 'unknown', 'good', null],
  ['both on', both, 'unknown', 'revoked', 'CERT_REVOKED'],
  ['both on', both, 'none', 'none', 'CERT_STATUS_UNREACHABLE'],
  ['both on', both, '-', '-', null],
  ['strict OCSP alone', strict, 'none', '-', 'CERT_STATUS_UNREACHABLE'],
  ['strict OCSP alone', strict, 'unknown', '-', 'CERT_STATUS_UNKNOWN'],
  ['a list that may be missing', bypassing, '-', 'none', null],
  ['a list that may be missing', bypassing, '-', 'ended', 'CRL_HAS_EXPIRED'],
];

for (const [name, options, ocsp, list, failure] of CASES)
  test(`${name}: OCSP ${ocsp}, list ${list} gives ${failure ?? 'no failure'}`, () => {
    const [byOcsp, byList] = [ANSWERS[ocsp], ANSWERS[list]];
    assert.ok(byOcsp && byList);
    assert.equal(statusFailure(options, byOcsp, byList), failure);
    if (byList.status !== 'not-asked') assert.equal(isListWanted(options, byOcsp), true);
  });

test('the list is not asked where OCSP has settled it', () => {
  for (const settled of ['good', 'revoked', 'unknown'])
    assert.equal(isListWanted(hard, ANSWERS[settled] ?? assert.fail()), false);
  assert.equal(isListWanted(strict, { status: 'none', why: '' }), false);
});

test('without any option nothing is validated, and the numbers are those of ISE', () => {
  assert.deepEqual(STATUS_OPTIONS.parse({}), {
    ocsp: { on: false, responder: null, rejectUnknown: false, rejectUnreachable: false },
    crl: {
      on: false,
      url: null,
      minutesBeforeExpiry: 5,
      everyMinutes: 60,
      retryMinutes: 10,
      bypassIfNotReceived: false,
      ignoreExpiry: false,
    },
  });
});

for (const input of [
  { ocsp: { on: 'yes' } },
  { ocsp: { responder: 'ldap://directory.example/ca' } },
  { ocsp: { responder: 'http://user:word@ocsp.example/' } },
  { crl: { url: 'file:///etc/passwd' } },
  { crl: { everyMinutes: 0 } },
  { other: true },
])
  test(`${JSON.stringify(input)} is refused`, () => {
    assert.equal(STATUS_OPTIONS.safeParse(input).success, false);
  });
