import { test } from 'node:test';
import assert from 'node:assert/strict';
import { diagnose, type Evidence, type StepName } from './diagnosis.ts';

const KNOWN = {
  server: 'smtp.office365.com',
  port: 587,
  mechanism: 'xoauth2',
  mailbox: 'a@contoso.example',
  tenantId: 't',
  clientId: 'c',
} as const;
const CLAIMS = { audience: 'https://outlook.office365.com', objectId: 'o', roles: ['SMTP.SendAsApp'] };
const seen = (stage: StepName, more: Partial<Evidence> = {}): Evidence => ({
  stage,
  known: KNOWN,
  ...more,
});
const reply = (text: string): NonNullable<Evidence['reply']> => {
  const enhanced = /^\d{3} (\d\.\d+\.\d+)/.exec(text)?.[1];
  return { code: Number(text.slice(0, 3)), text, ...(enhanced === undefined ? {} : { enhanced }) };
};
const causes = (evidence: Evidence): string[] => diagnose(evidence).diagnosis.map(({ cause }) => cause);

const CASES: readonly [evidence: Evidence, cause: string, retryable?: boolean][] = [
  [seen('resolve', { code: 'ENOTFOUND' }), 'dns-not-found'],
  [seen('resolve', { code: 'EAI_AGAIN' }), 'dns-temporary-failure', true],
  [seen('connect', { code: 'ECONNREFUSED' }), 'tcp-refused'],
  [seen('connect', { code: 'ETIMEDOUT' }), 'tcp-connect-timeout'],
  [seen('connect', { code: 'EADDRNOTAVAIL' }), 'ipv6-unavailable', true],
  [seen('greeting', { code: 'ETIMEDOUT' }), 'greeting-timeout', true],
  [seen('greeting', { code: 'not-smtp' }), 'tls-implicit-on-starttls-port'],
  [seen('greeting', { reply: reply('421 4.3.2 Service not active') }), 'service-unavailable', true],
  [seen('greeting', { code: 'ECONNRESET' }), 'socket-reset', true],
  [seen('encrypt', { code: 'starttls-not-offered' }), 'starttls-not-offered'],
  [seen('encrypt', { code: 'CERT_HAS_EXPIRED' }), 'tls-cert-expired'],
  [seen('encrypt', { code: 'CERT_NOT_YET_VALID' }), 'tls-cert-not-yet-valid'],
  [seen('encrypt', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'tls-host-mismatch'],
  [seen('encrypt', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), 'tls-implicit-on-starttls-port'],
  [seen('token-connect', { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }), 'tls-untrusted-ca'],
  [seen('token', { aadsts: [900023] }), 'tenant-malformed'],
  [seen('token', { aadsts: [50059] }), 'tenant-missing'],
  [seen('token', { aadsts: [90002] }), 'tenant-not-found'],
  [seen('token', { aadsts: [900382] }), 'cross-cloud'],
  [seen('token', { aadsts: [700016] }), 'app-not-found'],
  [seen('token', { aadsts: [7000215] }), 'client-secret-invalid'],
  [seen('token', { aadsts: [7000222] }), 'client-secret-expired'],
  [seen('token', { aadsts: [5002730] }), 'certificate-key-unsupported'],
  [seen('token', { code: 'client_certificate_unusable' }), 'client-certificate-unusable'],
  [seen('token', { code: 'assertion_file_unreadable' }), 'assertion-file-unreadable'],
  [seen('token', { httpStatus: 429 }), 'entra-throttled', true],
  [seen('token', { httpStatus: 503 }), 'entra-transient', true],
  [seen('token', { code: 'UND_ERR_SOCKET' }), 'socket-reset', true],
  [
    seen('authenticate', {
      reply: reply('535 5.7.139 … SmtpClientAuthentication is disabled for the Tenant.'),
    }),
    'smtp-auth-disabled-tenant',
  ],
  [
    seen('authenticate', {
      reply: reply('535 5.7.139 … SmtpClientAuthentication is disabled for the Mailbox.'),
    }),
    'smtp-auth-disabled-mailbox',
  ],
  [
    seen('authenticate', { reply: reply('535 5.7.139 … the user credentials were incorrect.') }),
    'basic-auth-rejected',
  ],
  [
    seen('authenticate', {
      reply: reply('550 5.7.30 Basic authentication is not supported for Client Submission.'),
    }),
    'basic-auth-disabled',
  ],
  [
    seen('authenticate', { reply: reply('504 5.7.4 Unrecognized authentication type') }),
    'auth-mechanism-unsupported',
  ],
  [
    seen('authenticate', { reply: reply('421 4.7.66 TLS 1.0 and 1.1 are not supported.') }),
    'tls-version-too-old',
  ],
  [
    seen('authenticate', { reply: reply('535 5.7.3 Authentication unsuccessful'), claims: CLAIMS }),
    'mailbox-permission-missing',
  ],
  [
    seen('authenticate', {
      reply: reply('535 5.7.3 Authentication unsuccessful'),
      claims: { ...CLAIMS, roles: [] },
    }),
    'token-missing-smtp-role',
  ],
  [
    seen('authenticate', {
      reply: reply('535 5.7.3 Authentication unsuccessful'),
      claims: { ...CLAIMS, audience: 'https://graph.microsoft.com' },
    }),
    'token-wrong-audience',
  ],
  [seen('authenticate', { reply: reply('535 5.7.3 Authentication unsuccessful') }), 'xoauth2-rejected'],
  [
    seen('authenticate', { reply: reply('535 5.7.3 no'), known: { ...KNOWN, mechanism: 'password' } }),
    'basic-auth-rejected',
  ],
  [seen('submit', { reply: reply('430 4.2.0 STOREDRV; mailbox logon failure') }), 'mailbox-logon-failure'],
  [
    seen('submit', { reply: reply('554 5.2.252 SendAsDenied; a not allowed to send as b') }),
    'send-as-denied',
  ],
  [
    seen('submit', { reply: reply('550 5.4.1 Recipient address rejected: Access denied.') }),
    'recipient-not-found',
  ],
  [
    seen('submit', { reply: reply('432 4.3.2 Concurrent connections limit exceeded.') }),
    'concurrency-limit',
    true,
  ],
  [seen('submit', { reply: reply('452 4.3.1 Insufficient system resources') }), 'server-transient', true],
  [seen('submit', { reply: reply('599 never heard of') }), 'unknown'],
];

for (const [evidence, cause, retryable = false] of CASES)
  test(`${evidence.stage} with ${evidence.code ?? evidence.reply?.text ?? evidence.aadsts?.join() ?? String(evidence.httpStatus)} is first of all ${cause}`, () => {
    const result = diagnose(evidence);
    assert.equal(result.diagnosis[0]?.cause, cause);
    assert.equal(result.retryable, retryable);
    const confidences = result.diagnosis.map(({ confidence }) => confidence);
    assert.deepEqual(
      confidences,
      confidences.toSorted((a, b) => b - a),
    );
    assert.ok(confidences.every((confidence) => confidence >= 0 && confidence <= 1));
    for (const { title, remedy } of result.diagnosis) assert.doesNotMatch(title + remedy, /\{|undefined/);
  });

test('a bare 535 names every cause that its evidence leaves open', () => {
  const open = causes(
    seen('authenticate', { reply: reply('535 5.7.3 Authentication unsuccessful'), claims: CLAIMS }),
  );
  assert.deepEqual(open, [
    'mailbox-permission-missing',
    'exchange-service-principal-wrong-object-id',
    'exchange-service-principal-missing',
    'xoauth2-mailbox-mismatch',
    'mailbox-unavailable',
    'xoauth2-rejected',
  ]);
});

const BARE = { reply: reply('535 5.7.3 Authentication unsuccessful [A 1 2]'), claims: CLAIMS };
const asked = (text: string) => ({ code: 535, text });

for (const [what, probes, expected] of [
  [
    'another answer for a mailbox that cannot exist clears the application',
    [{ asked: 'impossible-mailbox', reply: asked('535 5.7.3 No such mailbox') }],
    ['mailbox-permission-missing', 'xoauth2-mailbox-mismatch', 'mailbox-unavailable'],
  ],
  [
    'the same answer, but for its end, tells nothing',
    [{ asked: 'impossible-mailbox', reply: asked('535 5.7.3 Authentication unsuccessful [B 3 4]') }],
    [
      'mailbox-permission-missing',
      'exchange-service-principal-wrong-object-id',
      'exchange-service-principal-missing',
    ],
  ],
  [
    'a mailbox that Exchange Online does not know is not there',
    [{ asked: 'mailbox-exists', exists: false }],
    ['mailbox-unavailable', 'xoauth2-mailbox-mismatch', 'mailbox-permission-missing'],
  ],
] as const)
  test(what, () => {
    assert.deepEqual(causes(seen('authenticate', { ...BARE, probes })).slice(0, 3), expected);
  });

test('a server without AUTH LOGIN may be another than Exchange’s', () => {
  const probes = [{ asked: 'login-offered', offered: false }] as const;
  assert.ok(causes(seen('authenticate', { ...BARE, probes })).includes('wrong-endpoint-mx'));
});

test('what the evidence does not tell stays a gap to fill in', () => {
  const [first] = diagnose({
    stage: 'submit',
    known: {},
    reply: reply('430 4.2.0 STOREDRV; mailbox logon failure'),
  }).diagnosis;
  assert.deepEqual(first?.commands, [
    'Add-MailboxPermission -Identity <mailbox> -User <object ID of the Enterprise application> -AccessRights FullAccess',
  ]);
});

for (const [mailbox, quoted] of [
  ['a@contoso.example', 'a@contoso.example'],
  ["o'brien@contoso.example", "'o''brien@contoso.example'"],
  ['a’|Remove-Mailbox|’@contoso.example', "'a’’|Remove-Mailbox|’’@contoso.example'"],
  ['‘‚‛@b', "'‘‘‚‚‛‛@b'"],
  ['$(Get-Secret)@b', "'$(Get-Secret)@b'"],
  ['a`n&b@c', "'a`n&b@c'"],
  ['-Confirm@b', "'-Confirm@b'"],
  ['@splat', "'@splat'"],
  ['jörg@b', "'jörg@b'"],
  ['$&@b', "'$&@b'"],
] as const)
  test(`a command takes the mailbox ${mailbox} as one word`, () => {
    const [first] = diagnose(
      seen('submit', {
        reply: reply('430 4.2.0 mailbox logon failure'),
        known: { ...KNOWN, mailbox },
        claims: CLAIMS,
      }),
    ).diagnosis;
    assert.deepEqual(first?.commands, [
      `Add-MailboxPermission -Identity ${quoted} -User o -AccessRights FullAccess`,
    ]);
  });

const certificate = (subject: string, issuer: string) => ({
  subject,
  issuer,
  validFrom: '2026-01-01T00:00:00Z',
  validTo: '2027-01-01T00:00:00Z',
  fingerprint: 'AB',
});
const untrusted = (chain: ReturnType<typeof certificate>[], kind = 'absent') =>
  diagnose(
    seen('encrypt', {
      code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      chain,
      standing: { kind, issuer: chain.at(-1)?.issuer ?? '' },
    }),
  ).diagnosis[0];

test('a chain of somebody else at a name of Microsoft’s is interception, and its issuer is named', () => {
  const found = untrusted([certificate('CN=outlook.com', 'CN=Contoso Web Filter')]);
  assert.equal(found?.cause, 'tls-untrusted-ca');
  assert.match(found.title, /CN=Contoso Web Filter/);
  assert.match(found.meaning, /here CN=Contoso Web Filter inspects TLS/);
  const genuine = untrusted([
    certificate('CN=outlook.com', 'CN=DigiCert Cloud Services CA-1, O=DigiCert Inc'),
  ]);
  assert.doesNotMatch(genuine?.meaning ?? '', /inspects/);
});

test('an authority that is stored and not used is told from one that is absent', () => {
  const chain = [certificate('CN=outlook.com', 'CN=Contoso Root')];
  for (const kind of ['without-role', 'disabled']) {
    const found = untrusted(chain, kind);
    assert.equal(found?.cause, 'tls-ca-lacks-role');
    assert.match(found.meaning, /CN=Contoso Root/);
  }
  assert.match(untrusted(chain, 'missing-intermediate')?.meaning ?? '', /left out what stands between/);
});

test('a typed expiry date that Entra contradicts is told to be wrong', () => {
  const expired = (expiresOn: string) =>
    diagnose(
      seen('token', { aadsts: [7000222], now: Date.UTC(2026, 10, 24), known: { ...KNOWN, expiresOn } }),
    ).diagnosis[0]?.meaning ?? '';
  assert.match(expired('2027-03-15'), /2027-03-15, is later/);
  assert.doesNotMatch(expired('2026-11-01'), /later/);
});

test('an address family that the machine does not have is told from a port that is closed', () => {
  const attempts = (...outcomes: [4 | 6, string][]) =>
    outcomes.map(([family, outcome]) => ({ family, outcome }));
  const first = (tried: ReturnType<typeof attempts>) =>
    causes(seen('connect', { code: 'ENETUNREACH', attempts: tried }))[0];
  assert.equal(first(attempts([6, 'ENETUNREACH'])), 'ipv6-unavailable');
  assert.equal(first(attempts([6, 'ENETUNREACH'], [4, 'ETIMEDOUT'])), 'tcp-connect-timeout');
});
