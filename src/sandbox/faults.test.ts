import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { ENTRA_ERRORS } from './entra-error.ts';
import { FAULTS } from './faults.ts';
import {
  converse,
  converseSecurely,
  freshToken,
  post,
  rehearse,
  requestToken,
  sendMail,
  tokenForm,
  xoauth2Blob,
  type Conversation,
} from './rehearsal.ts';
import type { Sandbox } from './sandbox.ts';

/** How far a client comes, and what it hears there: the text of the first refusal, or `250` of an accepted mail. */
async function attempt(sandbox: Sandbox): Promise<string> {
  const { status, text } = await post(sandbox, sandbox.tokenUrl(), tokenForm(sandbox));
  if (status !== 200 || !text.startsWith('{')) return `token ${status} ${text}`;
  const token = (JSON.parse(text) as { access_token: string }).access_token;
  using client = await converse(sandbox);
  const greeting = await client.reply();
  if (!greeting.startsWith('220')) return greeting;
  const hello = await client.ask('EHLO client.example');
  if (!hello.includes('STARTTLS')) return 'no STARTTLS';
  await client.ask('STARTTLS');
  await client.startTls();
  await client.ask('EHLO client.example');
  return await signInAndSend(client, sandbox, token);
}

async function signInAndSend(client: Conversation, sandbox: Sandbox, token: string): Promise<string> {
  const { mailbox } = sandbox.defaults;
  const answer = await client.ask(`AUTH XOAUTH2 ${xoauth2Blob(mailbox, token)}`);
  return answer.startsWith('235') ? sendMail(client, mailbox) : answer;
}

const failureOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
    throw error;
  }
  return 'nothing failed';
};

test('each token error on demand is answered once, and then mail flows again', async (t) => {
  await using stand = await rehearse({ limits: 'off' });
  for (const { name, effect } of FAULTS) {
    if (effect.kind !== 'entra' && effect.kind !== 'http') continue;
    await t.test(name, async () => {
      stand.sandbox.fault(name, { times: 1 });
      const heard = await attempt(stand.sandbox);
      const status = effect.kind === 'entra' ? ENTRA_ERRORS[effect.error].status : effect.answer.status;
      const holds =
        effect.kind === 'entra' ? `AADSTS${ENTRA_ERRORS[effect.error].code}: ` : effect.answer.body;
      assert.ok(heard.startsWith(`token ${status} `) && heard.includes(holds), heard);
      assert.match(await attempt(stand.sandbox), /^250 /);
    });
  }
});

test('each reply on demand is heard once, and then mail flows again', async (t) => {
  await using stand = await rehearse({ limits: 'off' });
  for (const { name, effect, answers } of FAULTS) {
    if (effect.kind !== 'reply') continue;
    await t.test(name, async () => {
      stand.sandbox.fault(name, { times: 1 });
      const heard = await attempt(stand.sandbox);
      const opening = answers.slice(1, answers.indexOf('{')).trim();
      assert.ok(heard.startsWith(opening), `${heard} does not begin with ${opening}`);
      assert.match(await attempt(stand.sandbox), /^250 /);
    });
  }
});

const STATES: readonly [string, RegExp][] = [
  ['token-missing-smtp-role', /^535 5\.7\.3 /],
  ['token-wrong-audience', /^535 5\.7\.3 /],
  ['token-already-expired', /^535 5\.7\.3 /],
  ['exchange-service-principal-missing', /^535 5\.7\.3 /],
  ['exchange-service-principal-wrong-object-id', /^535 5\.7\.3 /],
  ['mailbox-permission-missing', /^535 5\.7\.3 /],
  ['xoauth2-mailbox-mismatch', /^535 5\.7\.3 /],
  ['mailbox-unavailable', /^535 5\.7\.3 /],
  ['smtp-auth-disabled-mailbox', /^535 5\.7\.139 .* disabled for the Mailbox/],
  ['smtp-auth-disabled-tenant', /^535 5\.7\.139 .* disabled for the Tenant/],
];

test('each wrong state on demand is refused by the ordinary checks', async (t) => {
  assert.deepEqual(
    FAULTS.filter(({ effect }) => effect.kind === 'grant' || effect.kind === 'standing').map(
      ({ name }) => name,
    ),
    STATES.map(([name]) => name),
  );
  await using stand = await rehearse({ limits: 'off' });
  for (const [name, answer] of STATES) {
    await t.test(name, async () => {
      stand.sandbox.fault(name, { times: 1 });
      assert.match(await attempt(stand.sandbox), answer);
      assert.match(await attempt(stand.sandbox), /^250 /);
    });
  }
});

test('a token issued without the role says so in its claims', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('token-missing-smtp-role');
  assert.equal(decodeJwt(await freshToken(stand.sandbox))['roles'], undefined);
  stand.sandbox.fault('token-wrong-audience');
  assert.equal(decodeJwt(await freshToken(stand.sandbox)).aud, 'https://graph.microsoft.com');
});

const CERTIFICATES: readonly [string, string][] = [
  ['tls-cert-expired', 'CERT_HAS_EXPIRED'],
  ['tls-cert-not-yet-valid', 'CERT_NOT_YET_VALID'],
  ['tls-host-mismatch', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['tls-untrusted-ca', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ['tls-handshake-aborted', 'ECONNRESET'],
];

test('each TLS fault fails the handshake with the error Node has for it, at either server', async (t) => {
  await using stand = await rehearse();
  for (const [name, code] of CERTIFICATES) {
    await t.test(name, async () => {
      stand.sandbox.fault(name, { times: 1 });
      stand.sandbox.fault(`token-${name}`, { times: 1 });
      assert.equal(await failureOf(converseSecurely(stand.sandbox)), code);
      assert.equal(await failureOf(requestToken(stand.sandbox)), code);
      assert.match(await attempt(stand.sandbox), /^250 /);
    });
  }
  await t.test('tls-server-too-old', async () => {
    stand.sandbox.fault('tls-server-too-old', { times: 1 });
    assert.match(await failureOf(converseSecurely(stand.sandbox)), /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/);
  });
});

test('a token request can be reset, or never be answered', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('token-socket-reset', { times: 1 });
  assert.equal(await failureOf(requestToken(stand.sandbox)), 'ECONNRESET');
  stand.sandbox.fault('token-socket-timeout', { times: 1 });
  const unanswered = failureOf(requestToken(stand.sandbox));
  while (stand.sandbox.stats().tokenRequests < 2) await turn();
  assert.equal((await requestToken(stand.sandbox)).status, 200);
  await stand.sandbox.stop();
  assert.equal(await unanswered, 'ECONNRESET');
});

test('a greeting that never comes does not come, not even when spoken to', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('greeting-timeout');
  const socket = connect(stand.sandbox.smtpPort, stand.sandbox.host);
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  await once(socket, 'connect');
  socket.write('EHLO client.example\r\n');
  // Another connection that is answered shows that the server has had its turn.
  stand.sandbox.clearFaults();
  using other = await converseSecurely(stand.sandbox);
  await other.ask('NOOP');
  assert.equal(heard, '');
  socket.destroy();
});

test('a server that goes deaf greets and says no more', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('socket-timeout', { times: 1 });
  using deaf = await converse(stand.sandbox);
  assert.match(await deaf.reply(), /^220 /);
  deaf.write('EHLO client.example\r\n');
  let isAnswered = false;
  const answer = deaf.reply().then(
    () => (isAnswered = true),
    () => undefined,
  );
  using other = await converseSecurely(stand.sandbox);
  await other.ask('NOOP');
  assert.equal(isAnswered, false);
  deaf[Symbol.dispose]();
  await answer;
});

test('a reset connection is reset, and STARTTLS or XOAUTH2 can be missing', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('socket-reset', { times: 1 });
  assert.match(await failureOf(attempt(stand.sandbox)), /closed without a reply/);
  stand.sandbox.fault('starttls-not-offered', { times: 1 });
  assert.equal(await attempt(stand.sandbox), 'no STARTTLS');
  stand.sandbox.fault('auth-mechanism-unsupported', { times: 1 });
  assert.match(await attempt(stand.sandbox), /^504 5\.7\.4 Unrecognized authentication type \[XX0PR/);
  stand.sandbox.fault('wrong-endpoint-mx', { times: 1 });
  assert.match(await attempt(stand.sandbox), /^504 5\.7\.4 .*MAIL\.PROTECTION\.OUTLOOK\.COM/);
});

test('a connection lost after the final dot has kept the mail, one lost before has not', async () => {
  await using stand = await rehearse();
  for (const [name, keptCount] of [
    ['lost-before-data', 0],
    ['lost-during-data', 0],
    ['lost-after-data', 1],
  ] as const) {
    stand.sandbox.fault(name, { times: 1 });
    assert.match(await failureOf(attempt(stand.sandbox)), /closed without a reply/, name);
    assert.equal(stand.sandbox.messages().length, keptCount, name);
  }
});

test('throttling says when to come back', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('entra-throttled');
  const { status, headers } = await requestToken(stand.sandbox);
  assert.deepEqual([status, headers['retry-after']], [429, '17']);
});

test('a slow token comes after twenty seconds of the clock and not before', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('token-slow', { times: 1 });
  let isAnswered = false;
  const late = requestToken(stand.sandbox).finally(() => (isAnswered = true));
  while (stand.sandbox.stats().tokenRequests === 0) await turn();
  await stand.clock.advance(19_999);
  await requestToken(stand.sandbox, { client_secret: 'other' });
  assert.equal(isAnswered, false);
  await stand.clock.advance(1);
  assert.equal((await late).status, 200);
});

test('a fault for one mailbox spares the others', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('mailbox-permission-missing', { mailbox: 'alarms@contoso.onmicrosoft.com' });
  assert.match(await attempt(stand.sandbox), /^250 /);
  using client = await converseSecurely(stand.sandbox);
  const blob = xoauth2Blob('alarms@contoso.onmicrosoft.com', await freshToken(stand.sandbox));
  assert.match(await client.ask(`AUTH XOAUTH2 ${blob}`), /^535 5\.7\.3 /);
});

test('a fault stays on until it is cleared, and one that does not exist is refused', async () => {
  await using stand = await rehearse();
  stand.sandbox.fault('service-unavailable');
  assert.match(await attempt(stand.sandbox), /^421 4\.3\.2 /);
  assert.match(await attempt(stand.sandbox), /^421 4\.3\.2 /);
  assert.deepEqual(stand.sandbox.activeFaults(), [
    { name: 'service-unavailable', timesLeft: null, mailbox: null },
  ]);
  stand.sandbox.clearFaults();
  assert.match(await attempt(stand.sandbox), /^250 /);
  assert.throws(() => stand.sandbox.fault('no-such-fault'), { code: 'sandbox_fault_unknown' });
  assert.throws(() => stand.sandbox.fault('token-slow', { mailbox: 'a@b.example' }), {
    code: 'sandbox_fault_before_mailbox',
  });
});
