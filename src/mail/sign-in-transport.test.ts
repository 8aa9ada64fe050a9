// AUTH against servers that refuse it in every form, and quote what they were sent.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { openScripted, type Script } from '../../test/stand-ins/scripted-smtp.ts';
import { Secret } from '../secrets/secrets.ts';
import { SmtpFailure } from './session-transport.ts';
import { authenticate, type SmtpLogin } from './sign-in-transport.ts';

const TOKEN = 'eyJ0eXAiOiJKV1Qi.payload.signature-of-it';
const PASSWORD = 'correct horse';
const USER = 'no-reply@contoso.example';
const LOGINS = {
  xoauth2: { mechanism: 'xoauth2', user: USER, token: new Secret(TOKEN) },
  oauthbearer: { mechanism: 'oauthbearer', user: USER, token: new Secret(TOKEN) },
  password: { mechanism: 'password', user: USER, password: new Secret(PASSWORD) },
} as const satisfies Record<string, SmtpLogin>;
const OFFERS = { capabilities: ['AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER'] };
const decoded = (command: string | undefined): string =>
  Buffer.from(command?.split(' ').at(-1) ?? '', 'base64').toString();

async function signedIn(t: Parameters<typeof openScripted>[0], login: SmtpLogin, script: Script) {
  const { server, channel, capabilities } = await openScripted(t, { ...OFFERS, ...script });
  const result: unknown = await authenticate(channel, capabilities, login).catch((error: unknown) => error);
  const told = [inspect(result, { depth: 20, showHidden: true }), ...channel.transcript].join('\n');
  for (const secret of [TOKEN, PASSWORD].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64').slice(4, -4),
  ]))
    assert.ok(!told.includes(secret), `${secret} in ${told}`);
  return { server, channel, result, told };
}

const FORMS = {
  xoauth2: `user=${USER}\x01auth=Bearer ${TOKEN}\x01\x01`,
  oauthbearer: `n,a=${USER},\x01auth=Bearer ${TOKEN}\x01\x01`,
  password: `\0${USER}\0${PASSWORD}`,
};

for (const [name, login] of Object.entries(LOGINS) as [keyof typeof LOGINS, SmtpLogin][])
  test(`${name} sends its own form and is accepted`, async (t) => {
    const { server, result, told } = await signedIn(t, login, {});
    assert.match(inspect(result), /235 2\.7\.0 welcome/);
    assert.equal(decoded(server.commands[1]), FORMS[name]);
    assert.match(told, /C: AUTH \w+ <credentials of no-reply@contoso.example>/);
  });

test('LOGIN is used where PLAIN is not offered', async (t) => {
  const answers = {
    '?': (line: string) => (decoded(line) === USER ? '334 UGFzc3dvcmQ6' : '235 2.7.0 ok'),
    AUTH: '334 VXNlcm5hbWU6',
  };
  const { server, result } = await signedIn(t, LOGINS.password, { capabilities: ['AUTH LOGIN'], answers });
  assert.match(inspect(result), /235/);
  assert.deepEqual(server.commands.slice(2).map(decoded), [USER, PASSWORD]);
});

for (const [name, answer] of [
  ['xoauth2', ''],
  ['oauthbearer', 'AQ=='],
] as const)
  test(`a challenge that explains the refusal of ${name} is answered with ${JSON.stringify(answer)} and told`, async (t) => {
    const challenge = Buffer.from(
      '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
    ).toString('base64');
    const answers = {
      AUTH: `334 ${challenge}`,
      '?': '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 bye',
    };
    const { server, result, channel } = await signedIn(t, LOGINS[name], { answers });
    assert.ok(result instanceof SmtpFailure);
    assert.equal(result.reply?.code, 535);
    assert.match(result.message, /"scope":"https:\/\/mail\.google\.com\/"/);
    assert.equal(server.commands.at(-1), answer);
    assert.equal(channel.isOpen, true);
  });

test('Exchange’s refusal without an explanation is told as it is', async (t) => {
  const { result } = await signedIn(t, LOGINS.xoauth2, {
    answers: { AUTH: '535 5.7.3 Authentication unsuccessful [HOST]' },
  });
  assert.ok(result instanceof SmtpFailure);
  assert.deepEqual([result.stage, result.reply?.enhanced], ['authenticate', '5.7.3']);
});

const quoted = (line: string): string => `${line} / ${decoded(line).replace(/[\x00\x01]/g, ' ')}`;

for (const [name, login] of Object.entries(LOGINS))
  test(`a server that quotes the credentials of ${name} in a reply or a challenge does not get them shown`, async (t) => {
    const refused = await signedIn(t, login, {
      answers: { AUTH: (line) => `500-5.5.1 ${quoted(line)}\r\n500 5.5.1 ${line}` },
    });
    assert.match(refused.told, /\[secret\]/);
    const challenging = (line: string): string => `334 ${Buffer.from(quoted(line)).toString('base64')}`;
    const challenged = await signedIn(t, login, { answers: { AUTH: challenging, '?': '535 5.7.8 no' } });
    assert.ok(challenged.result instanceof SmtpFailure);
  });

for (const [name, login] of Object.entries(LOGINS))
  test(`${name} is not tried where the server does not offer it`, async (t) => {
    const { server, result } = await signedIn(t, login, { capabilities: ['AUTH CRAM-MD5'] });
    assert.ok(result instanceof SmtpFailure);
    assert.equal(result.code, 'auth-mechanism-unsupported');
    assert.match(result.message, /it offers CRAM-MD5/);
    assert.equal(server.commands.length, 1);
  });

test('the old way to write what is offered (AUTH=…) is understood', async (t) => {
  const { result } = await signedIn(t, LOGINS.password, { capabilities: ['AUTH=LOGIN PLAIN'] });
  assert.match(inspect(result), /235/);
});
