import { test } from 'node:test';
import assert from 'node:assert/strict';
import { request } from 'node:https';
import { createTestAuthority } from '../../test/stand-ins/test-authority.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { listen } from './http-server.ts';

const AT = { host: '127.0.0.1', port: 0 };

test('with certificate files HTTPS is served, and old versions of TLS are not', async (t) => {
  const authority = await createTestAuthority();
  const server = await authority.issue({ subject: 'localhost', names: ['localhost'] });
  const tls = { certificate: server.pem, key: new Secret(server.keyPem) };
  const listening = await listen(() => new Response('hello'), AT, tls);
  t.after(() => listening.stop());
  const ask = (options: object): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = listening;
      request({ host: '127.0.0.1', servername: 'localhost', port, ca: authority.pem, ...options }, (answer) =>
        answer.on('data', (data: Buffer) => resolve(data.toString())),
      )
        .on('error', reject)
        .end();
    });
  assert.equal(await ask({}), 'hello');
  await assert.rejects(ask({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' }));
});

test('files that make no TLS server are refused in words', async () => {
  const tls = { certificate: 'no certificate', key: new Secret('no key') };
  await assert.rejects(
    async () => listen(() => new Response(), AT, tls),
    (error) =>
      error instanceof Refusal && error.code === 'tls_files_unusable' && !error.message.includes('no key'),
  );
});

test('an address in use is refused with what to do', async (t) => {
  const first = await listen(() => new Response(), AT, undefined);
  t.after(() => first.stop());
  await assert.rejects(
    listen(() => new Response(), { ...AT, port: first.port }, undefined),
    (error) => error instanceof Refusal && /FOYER_LISTEN/.test(error.message),
  );
});
