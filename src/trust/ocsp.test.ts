import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { hasOpenssl, ocspAnswer, responderFiles } from '../../test/stand-ins/openssl.ts';
import { createTestAuthority, type TestCertificate } from '../../test/stand-ins/test-authority.ts';
import { buildOcspRequest, judgeOcspResponse } from './ocsp.ts';

const options = { skip: hasOpenssl ? false : 'openssl is not installed' };
const NOW = Date.now(); // openssl signs with the date of this machine
const DAY = 86_400_000;

const root = await createTestAuthority();
const other = await createTestAuthority('Test Root');
const leaf = await root.issue({ subject: 'server.example' });
const revoked = await root.issue({ subject: 'revoked.example' });
const stranger = await root.issue({ subject: 'stranger.example' });
const delegate = await root.issue({ subject: 'responder', purpose: 'ocsp' });
const overdue = await root.issue({
  subject: 'old responder',
  purpose: 'ocsp',
  until: '2021-01-01T00:00:00Z',
});
const foreign = await other.issue({ subject: 'foreign responder', purpose: 'ocsp' });

const KNOWN = [
  { certificate: leaf, revokedAt: null },
  { certificate: revoked, revokedAt: '260203040506Z' },
];

async function answer(
  t: TestContext,
  about: TestCertificate,
  signer: TestCertificate = root,
  more?: readonly string[],
): Promise<Buffer> {
  const files = await responderFiles(t, root, KNOWN, signer);
  return ocspAnswer(files, buildOcspRequest(about.x509, root.x509), more);
}

for (const [name, about, status] of [
  ['valid', leaf, 'good'],
  ['revoked', revoked, 'revoked'],
  ['of nobody', stranger, 'unknown'],
] as const)
  for (const [who, signer] of [
    ['its issuer', root],
    ['a responder of its issuer', delegate],
  ] as const)
    test(`a certificate that is ${name} is ${status}, says ${who}`, options, async (t) => {
      const judged = judgeOcspResponse(await answer(t, about, signer), about.x509, root.x509, NOW);
      assert.equal(judged.status, status);
      assert.ok('until' in judged && judged.until > NOW && judged.until < NOW + 2 * DAY);
      if (judged.status === 'revoked') assert.equal(judged.revokedAt, Date.UTC(2026, 1, 3, 4, 5, 6));
    });

for (const [what, signer] of [
  ['another authority of the same name', other],
  ['a responder of another authority', foreign],
  ['a certificate that is not for this', leaf],
  ['a responder whose own certificate has ended', overdue],
] as const)
  test(`an answer of ${what} proves nothing`, options, async (t) => {
    const judged = judgeOcspResponse(await answer(t, leaf, signer), leaf.x509, root.x509, NOW);
    assert.deepEqual(judged, {
      status: 'none',
      why: 'its answer is not signed by the issuer, nor by a responder of its',
    });
  });

test('an answer about another certificate proves nothing', options, async (t) => {
  const judged = judgeOcspResponse(await answer(t, leaf), revoked.x509, root.x509, NOW);
  assert.deepEqual(judged, { status: 'none', why: 'its answer is about another certificate' });
});

test('an answer counts between its dates, clocks apart by five minutes at most', options, async (t) => {
  const der = await answer(t, leaf);
  const statusAt = (now: number) => judgeOcspResponse(der, leaf.x509, root.x509, now).status;
  assert.equal(statusAt(NOW - 240_000), 'good');
  assert.equal(statusAt(NOW - 600_000), 'none');
  assert.equal(statusAt(NOW + DAY), 'good');
  assert.equal(statusAt(NOW + DAY + 600_000), 'none');
});

test('an answer without an end is for now and is not kept', options, async (t) => {
  const der = await answer(t, leaf, root, []);
  assert.deepEqual(judgeOcspResponse(der, leaf.x509, root.x509, NOW + 1000), {
    status: 'good',
    until: NOW + 1000,
  });
  assert.equal(judgeOcspResponse(der, leaf.x509, root.x509, NOW + 2 * DAY).status, 'none');
});

test('a broken signature, a cut answer and bytes of any kind prove nothing', options, async (t) => {
  const der = await answer(t, leaf, root, ['-ndays', '1', '-badsig']);
  assert.equal(judgeOcspResponse(der, leaf.x509, root.x509, NOW).status, 'none');
  const good = await answer(t, leaf);
  for (const broken of [
    Buffer.alloc(0),
    Buffer.from('<html>'),
    good.subarray(0, 200),
    Buffer.alloc(2000, 0x30),
    Buffer.from('30030a0106', 'hex'), // unauthorized, as a responder says that does not know the authority
  ])
    assert.equal(judgeOcspResponse(broken, leaf.x509, root.x509, NOW).status, 'none');
});
