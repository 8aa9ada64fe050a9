// Real servers with certificates of every kind, right and wrong, and what Foyer says of each. The table in docs/trust.md,
// "What real servers showed", is held against this one.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { diagnose } from '../../src/diagnosis/diagnosis.ts';
import { buildOcspRequest } from '../../src/trust/trust.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { hasNginx, startNginx, type Served } from '../stand-ins/nginx.ts';
import {
  hasOpenssl,
  ocspAnswer,
  responderFiles,
  startResponder,
  startTlsServer,
  temporaryFolder,
} from '../stand-ins/openssl.ts';
import { createTestAuthority, type TestAuthority, type Wanted } from '../stand-ins/test-authority.ts';
import { createTestTrust, type TestTrust } from '../stand-ins/trust.ts';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/trust.md');

/** What each server's certificate is, and what is said of it. */
const SEEN: Readonly<Record<string, string | null>> = {
  good: null,
  expired: 'CERT_HAS_EXPIRED',
  'not-yet-valid': 'CERT_NOT_YET_VALID',
  'other-host': 'ERR_TLS_CERT_ALTNAME_INVALID',
  'self-signed': 'DEPTH_ZERO_SELF_SIGNED_CERT self-signed',
  'missing-intermediate': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY missing-intermediate',
  'unknown-root': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY absent',
  'unknown-root-sent': 'SELF_SIGNED_CERT_IN_CHAIN absent',
  'root-disabled': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY disabled',
  'root-without-role': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY without-role',
  'ocsp-good': null,
  'ocsp-revoked': 'CERT_REVOKED',
  'ocsp-unknown': 'CERT_STATUS_UNKNOWN',
  'ocsp-unreachable': 'CERT_STATUS_UNREACHABLE',
  'stapled-good': null,
  'stapled-revoked': 'CERT_REVOKED',
  'crl-good': null,
  'crl-revoked': 'CERT_REVOKED',
  'crl-expired': 'CRL_HAS_EXPIRED',
  'crl-unreachable': 'CERT_STATUS_UNREACHABLE',
};

/** What the diagnosis makes of a code and a standing. */
const causeOfFailure = ([code = '', kind]: readonly string[]): string | undefined =>
  diagnose({ stage: 'encrypt', code, known: {}, ...(kind === undefined ? {} : { standing: { kind } }) })
    .diagnosis[0]?.cause;

const NOWHERE = 'http://127.0.0.1:1/'; // tcpmux, which nobody serves

interface Scene extends TestTrust {
  readonly served: readonly Served[];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

interface StatusPlaces {
  url: string;
  ocsp: (request: Buffer) => Promise<Buffer>;
  readonly lists: Map<string, Buffer>;
}

/** An HTTP server that answers POST by OpenSSL's responder and GET with the list under this name. */
async function statusPlaces(t: TestContext): Promise<StatusPlaces> {
  const lists = new Map<string, Buffer>();
  const places: StatusPlaces = { url: '', lists, ocsp: () => Promise.reject(new Error('not set')) };
  const server = createServer((request, response) => {
    const answer = async (): Promise<Buffer | undefined> =>
      request.method === 'POST' ? places.ocsp(await bodyOf(request)) : lists.get(request.url ?? '');
    void answer().then(
      (body) => response.writeHead(body ? 200 : 404).end(body),
      () => response.writeHead(500).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  places.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return places;
}

async function arrange(t: TestContext): Promise<Scene> {
  const stand = await createTestTrust(t);
  const { trust } = stand;
  const [root, unknown, disabled, roleless, alone] = await Promise.all([
    createTestAuthority('Known Root'),
    createTestAuthority('Unknown Root'),
    createTestAuthority('Disabled Root'),
    createTestAuthority('Root Without Role'),
    createTestAuthority('localhost', { isAuthority: false, names: ['localhost'] }),
  ]);
  const middle = await root.authority({ subject: 'Known Middle' });
  const asksOcsp = await root.authority({ subject: 'Middle Asking OCSP' });
  const asksList = await root.authority({ subject: 'Middle Asking Lists' });
  const places = await statusPlaces(t);
  const leaf = (by: TestAuthority, wanted: Partial<Wanted> = {}) =>
    by.issue({ subject: 'localhost', names: ['localhost'], ...wanted });
  const served: Served[] = [];
  const serve = async (
    name: string,
    by: TestAuthority,
    wanted: Partial<Wanted> = {},
    above: readonly TestAuthority[] = [by],
  ): Promise<Served> => {
    const one = { name, leaf: await leaf(by, wanted), above };
    served.push(one);
    return one;
  };

  await trust.add(root.pem, { roles: ['infrastructure'] }, ADMINISTRATOR);
  await trust.add(roleless.pem, { roles: ['services'] }, ADMINISTRATOR);
  await trust.add(disabled.pem, { roles: ['infrastructure'] }, ADMINISTRATOR);
  await trust.edit(disabled.x509.fingerprint256, { enabled: false }, ADMINISTRATOR);
  for (const [authority, statusValidation] of [
    [asksOcsp, { ocsp: { on: true, rejectUnknown: true, rejectUnreachable: true } }],
    [asksList, { crl: { on: true } }],
  ] as const) {
    await trust.add(authority.pem, { roles: ['infrastructure'] }, ADMINISTRATOR);
    await trust.edit(authority.x509.fingerprint256, { statusValidation }, ADMINISTRATOR);
  }

  await serve('good', middle);
  await serve('expired', middle, { until: '2021-01-01T00:00:00Z' });
  await serve('not-yet-valid', middle, { from: '2048-01-01T00:00:00Z' });
  await serve('other-host', middle, { names: ['elsewhere.example'] });
  served.push({ name: 'self-signed', leaf: alone, above: [] });
  await serve('missing-intermediate', middle, { issuerAt: 'http://ca.example/middle.crt' }, []);
  for (const [name, authority] of [
    ['unknown-root', unknown],
    ['root-disabled', disabled],
    ['root-without-role', roleless],
  ] as const)
    await serve(name, await authority.authority({ subject: `Middle Of ${name}` }));
  await serve('unknown-root-sent', unknown);

  const ocsp = `${places.url}/ocsp`;
  const known = {
    good: await serve('ocsp-good', asksOcsp, { ocsp }),
    revoked: await serve('ocsp-revoked', asksOcsp, { ocsp }),
  };
  await serve('ocsp-unknown', asksOcsp, { ocsp });
  await serve('ocsp-unreachable', asksOcsp, { ocsp: NOWHERE });
  const stapled = { good: await leaf(asksOcsp), revoked: await leaf(asksOcsp) };
  const files = await responderFiles(t, asksOcsp, [
    { certificate: known.good.leaf, revokedAt: null },
    { certificate: known.revoked.leaf, revokedAt: '260203040506Z' },
    { certificate: stapled.good, revokedAt: null },
    { certificate: stapled.revoked, revokedAt: '260203040506Z' },
  ]);
  places.ocsp = (request) => ocspAnswer(files, request);
  for (const name of ['good', 'revoked'] as const) {
    const staple = await ocspAnswer(files, buildOcspRequest(stapled[name].x509, asksOcsp.x509));
    served.push({ name: `stapled-${name}`, leaf: stapled[name], above: [asksOcsp], staple });
  }

  await serve('crl-good', asksList, { crl: `${places.url}/now.crl` });
  const { leaf: revoked } = await serve('crl-revoked', asksList, { crl: `${places.url}/now.crl` });
  await serve('crl-expired', asksList, { crl: `${places.url}/old.crl` });
  await serve('crl-unreachable', asksList, { crl: `${places.url}/none.crl` });
  const until = new Date('2049-01-01T00:00:00Z');
  places.lists.set('/now.crl', await asksList.revocationList([revoked.x509], { until }));
  const ended = new Date('2025-02-01T00:00:00Z');
  places.lists.set('/old.crl', await asksList.revocationList([], { until: ended }));
  return { ...stand, served };
}

const wantsOpenssl = { skip: hasOpenssl ? false : 'openssl is not installed' };

test('what Foyer says of the certificates of openssl s_server', wantsOpenssl, async (t) => {
  const { served, judge } = await arrange(t);
  const folder = await temporaryFolder(t);
  const seen: Record<string, string | null> = {};
  for (const { name, leaf, above, staple } of served) {
    const file = join(folder, `${name}.der`);
    if (staple) await writeFile(file, staple);
    const port = await startTlsServer(t, leaf, above, staple ? ['-status_file', file] : []);
    seen[name] = await judge(port);
  }
  assert.deepEqual(seen, inOrderOf(seen));
});

const wantsNginx = {
  skip: !hasOpenssl ? 'openssl is not installed' : hasNginx ? false : 'nginx is not installed',
};

test('what Foyer says of the certificates of nginx', wantsNginx, async (t) => {
  const { served, judge } = await arrange(t);
  const sockets = await startNginx(t, served);
  const seen: Record<string, string | null> = {};
  for (const [name, socket] of sockets) seen[name] = await judge(socket);
  assert.deepEqual(seen, inOrderOf(seen));
});

/** Every case must have been seen. */
function inOrderOf(seen: object): Record<string, string | null> {
  assert.deepEqual(Object.keys(seen).sort(), Object.keys(SEEN).sort());
  return { ...SEEN };
}

test('the responder of openssl itself, at an address of the administrator’s', wantsOpenssl, async (t) => {
  const { trust, judge } = await createTestTrust(t);
  const root = await createTestAuthority();
  const [good, bad] = [
    await root.issue({ subject: 'localhost', names: ['localhost'], ocsp: NOWHERE }),
    await root.issue({ subject: 'localhost', names: ['localhost'], ocsp: NOWHERE }),
  ];
  const responder = await startResponder(
    t,
    await responderFiles(t, root, [
      { certificate: good, revokedAt: null },
      { certificate: bad, revokedAt: '260203040506Z' },
    ]),
  );
  await trust.add(root.pem, { roles: ['infrastructure'] }, ADMINISTRATOR);
  const ocsp = { on: true, responder, rejectUnknown: true, rejectUnreachable: true };
  await trust.edit(root.x509.fingerprint256, { statusValidation: { ocsp } }, ADMINISTRATOR);
  assert.equal(await judge(await startTlsServer(t, good, [])), null);
  assert.equal(await judge(await startTlsServer(t, bad, [])), 'CERT_REVOKED');
});

test('docs/trust.md shows what was seen', () => {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(
    /^\| `([a-z-]+)` \|[^|]*\| ([^|]*) \| ?([^|]*?) ?\| ?(?:\[`([a-z-]+)`\][^|]*)?\|$/gm,
  );
  const shown = [...rows].map(([, name, code = '', standing = '', cause]) => {
    const words = [code, standing].map((cell) => cell.replaceAll('`', '')).filter((cell) => cell !== '');
    assert.equal(cause, words[0] === 'trusted' ? undefined : causeOfFailure(words), words.join(' '));
    return [name, words[0] === 'trusted' ? null : words.join(' ')];
  });
  assert.deepEqual(Object.fromEntries(shown), SEEN);
});
