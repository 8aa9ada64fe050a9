import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { jwtVerify } from 'jose';
import { createScriptedHttps, grant } from '../../test/stand-ins/scripted-https.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { realClock } from '../time/clock.ts';
import { openCertificate } from './client-certificate.ts';
import { requestToken } from './token-transport.ts';

const PASSPHRASE = 'pass "phrase" ü';
const made: { certificate: string; key: string; other: string; forgeCertificate?: forge.pki.Certificate } = {
  certificate: '',
  key: '',
  other: '',
};

before(() => {
  const pair = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
  const { privateKey: key, publicKey } = pair();
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2020-01-01');
  certificate.validity.notAfter = new Date('2049-01-01');
  certificate.setSubject([{ name: 'commonName', value: 'foyer' }]);
  certificate.setIssuer([{ name: 'commonName', value: 'foyer' }]);
  certificate.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  Object.assign(made, {
    certificate: forge.pki.certificateToPem(certificate),
    key,
    other: pair().privateKey,
    forgeCertificate: certificate,
  });
});

/** As `openssl pkcs12 -export` makes them: AES by default, 3DES with `-legacy`. */
function pfx(algorithm: 'aes256' | '3des', passphrase: string): Secret {
  const key = forge.pki.privateKeyFromPem(made.key);
  const file = forge.pkcs12.toPkcs12Asn1(key, made.forgeCertificate ?? [], passphrase, { algorithm });
  return new Secret(Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary').toString('base64'));
}

const encrypted = (): Secret =>
  new Secret(
    forge.pki.encryptRsaPrivateKey(forge.pki.privateKeyFromPem(made.key), 'phrase', { algorithm: 'aes256' }),
  );

const FORMS: Record<string, () => Parameters<typeof openCertificate>[0]> = {
  PEM: () => ({ type: 'certificate', certificate: made.certificate, privateKey: new Secret(made.key) }),
  'PEM under a passphrase': () => ({
    type: 'certificate',
    certificate: made.certificate,
    privateKey: encrypted(),
    passphrase: new Secret('phrase'),
  }),
  'PFX with modern encryption': () => ({
    type: 'certificate',
    pfx: pfx('aes256', PASSPHRASE),
    passphrase: new Secret(PASSPHRASE),
  }),
  'PFX with old encryption': () => ({
    type: 'certificate',
    pfx: pfx('3des', PASSPHRASE),
    passphrase: new Secret(PASSPHRASE),
  }),
  'PFX without a passphrase': () => ({ type: 'certificate', pfx: pfx('aes256', '') }),
};

for (const [form, credential] of Object.entries(FORMS))
  test(`a certificate in ${form} opens`, () => {
    const opened = openCertificate(credential());
    const { raw } = new X509Certificate(made.certificate);
    assert.equal(opened.thumbprint, createHash('sha256').update(raw).digest('base64url'));
    assert.equal(opened.key.asymmetricKeyType, 'rsa');
    assert.match(opened.subject, /foyer/);
    assert.equal(opened.validTo.getUTCFullYear(), 2049);
  });

const WRONG: Record<string, () => Parameters<typeof openCertificate>[0]> = {
  'a key of another certificate': () => ({
    type: 'certificate',
    certificate: made.certificate,
    privateKey: new Secret(made.other),
  }),
  'a wrong passphrase': () => ({
    type: 'certificate',
    pfx: pfx('aes256', PASSPHRASE),
    passphrase: new Secret('wrong'),
  }),
  'a missing passphrase': () => ({
    type: 'certificate',
    certificate: made.certificate,
    privateKey: encrypted(),
  }),
  'a PFX that is none': () => ({ type: 'certificate', pfx: new Secret('bm9uZQ==') }),
  'a PFX that is empty': () => ({ type: 'certificate', pfx: new Secret('') }),
  'a PEM that is none': () => ({
    type: 'certificate',
    certificate: 'none',
    privateKey: new Secret(made.key),
  }),
};

for (const [what, credential] of Object.entries(WRONG))
  test(`${what} is refused with what to do, without telling the key`, () => {
    assert.throws(
      () => openCertificate(credential()),
      (error: unknown) => {
        assert.ok(error instanceof Refusal);
        assert.equal(error.code, 'client_certificate_unusable');
        assert.match(error.message, /(Check|Give|Make) .*\.$/);
        return true;
      },
    );
  });

test('a key that is not RSA is refused before Entra does', () => {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const key = new Secret(privateKey);
  assert.throws(
    () => openCertificate({ type: 'certificate', certificate: made.certificate, privateKey: key }),
    /not RSA/,
  );
});

test('the assertion is what Entra asks for: PS256, x5t#S256, one audience, ten minutes', async (t) => {
  const { requests, network, client } = await createScriptedHttps(t, (_request, response) => grant(response));
  const asking = client({ credential: (FORMS['PEM'] as () => Parameters<typeof openCertificate>[0])() });
  for (let time = 0; time < 2; time += 1)
    assert.ok((await requestToken(asking, 2000, { network, clock: realClock })).ok);
  const [first, second] = requests.map(({ form }) => form.get('client_assertion') ?? '');
  const { payload, protectedHeader } = await jwtVerify(first ?? '', createPublicKey(made.key), {
    audience: asking.tokenEndpoint,
  });
  const { raw } = new X509Certificate(made.certificate);
  assert.deepEqual(protectedHeader, {
    alg: 'PS256',
    typ: 'JWT',
    'x5t#S256': createHash('sha256').update(raw).digest('base64url'),
  });
  assert.equal(payload.aud, asking.tokenEndpoint);
  assert.deepEqual([payload.iss, payload.sub], [asking.clientId, asking.clientId]);
  assert.equal((payload.exp ?? 0) - (payload.nbf ?? 0), 600);
  assert.ok(payload.jti);
  assert.notEqual(first, second);
  assert.equal(requests[0]?.form.get('client_secret'), null);
});

test('a certificate that cannot be used is a failure of the token, and nothing is asked', async (t) => {
  const { requests, network, client } = await createScriptedHttps(t, (_request, response) => grant(response));
  const asked = await requestToken(
    client({ credential: { type: 'certificate', pfx: new Secret('x') } }),
    2000,
    { network, clock: realClock },
  );
  assert.ok(!asked.ok);
  assert.deepEqual([asked.failure.stage, asked.failure.code], ['token', 'client_certificate_unusable']);
  assert.equal(requests.length, 0);
});
