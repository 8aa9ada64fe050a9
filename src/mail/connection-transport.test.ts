import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer, createSecureContext } from 'node:tls';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createScriptedSmtp } from '../../test/stand-ins/scripted-smtp.ts';
import { silentLog } from '../log/log.ts';
import { createNetwork } from '../network/network.ts';
import { createCertificateAuthority } from '../sandbox/certificate-authority.ts';
import { realClock } from '../time/clock.ts';
import { parseSmtpSettings } from './smtp-settings.ts';
import {
  defaultSender,
  ehloNameOf,
  openConnection,
  signIn,
  type TransportStep,
} from './connection-transport.ts';

const authority = await createCertificateAuthority(['localhost']);
const context = createSecureContext({ ca: authority.certificate, minVersion: 'TLSv1.2' });
const network = createNetwork({ context: () => Promise.resolve(context) });
const needs = { network, clock: realClock, log: silentLog, ehloName: 'client.example' };
const settingsFor = (port: number, encryption: string, authentication: object = { type: 'none' }) =>
  parseSmtpSettings({ server: 'localhost', port, encryption, connectionTimeoutSeconds: 2, authentication });

test('implicit TLS comes before the greeting', async (t) => {
  const { chain, key } = await authority.serverCertificate('good');
  const server = createServer({ cert: chain, key }, (socket) => {
    socket.write('220 tls ESMTP\r\n');
    socket
      .on('data', () => socket.write('250-tls\r\n250 AUTH XOAUTH2\r\n'))
      .on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  const steps: TransportStep[] = [];
  const { port } = server.address() as AddressInfo;
  const { channel, capabilities } = await openConnection(settingsFor(port, 'tls'), needs, (name, work) => {
    steps.push(name);
    return work();
  });
  t.after(() => channel.close());
  assert.deepEqual(steps, ['resolve', 'connect', 'encrypt', 'greeting']);
  assert.deepEqual(capabilities.get('AUTH'), ['XOAUTH2']);
});

test('without encryption and sign-in nothing of either is said', async (t) => {
  const { port, commands } = await createScriptedSmtp(t, { capabilities: ['STARTTLS', 'AUTH LOGIN'] });
  const settings = settingsFor(port, 'none');
  const connection = await openConnection(settings, needs);
  t.after(() => connection.channel.close());
  assert.equal(await signIn(connection, settings, undefined), undefined);
  assert.deepEqual(commands, ['EHLO client.example']);
});

test('a password signs in', async (t) => {
  const { port, commands } = await createScriptedSmtp(t, { capabilities: ['AUTH PLAIN'] });
  const settings = settingsFor(port, 'none', { type: 'password', username: 'a@example.com', password: 'p' });
  const connection = await openConnection(settings, needs);
  t.after(() => connection.channel.close());
  assert.equal((await signIn(connection, settings, undefined))?.code, 235);
  assert.equal(commands[1], `AUTH PLAIN ${Buffer.from('\0a@example.com\0p').toString('base64')}`);
});

for (const [hostname, name] of [
  ['mail.contoso.example', 'mail.contoso.example'],
  ['node-a', 'node-a'],
  ['192.0.2.1', '[192.0.2.1]'],
  ['2001:db8::1', '[IPv6:2001:db8::1]'],
  ['my host', '[127.0.0.1]'],
  ['a\r\nMAIL', '[127.0.0.1]'],
  ['-a', '[127.0.0.1]'],
  ['', '[127.0.0.1]'],
] as const)
  test(`a machine called ${JSON.stringify(hostname)} says EHLO ${name}`, () => {
    assert.equal(ehloNameOf(hostname), name);
  });

test('mail is sent from the mailbox, or the user name where it is an address', () => {
  const password = (username: string) =>
    settingsFor(25, 'none', { type: 'password', username, password: 'p' });
  assert.equal(defaultSender(password('a@example.com')), 'a@example.com');
  assert.equal(defaultSender(password('a')), undefined);
  assert.equal(defaultSender(settingsFor(25, 'none')), undefined);
});
