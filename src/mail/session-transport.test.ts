import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { dialScripted, openScripted, type Script } from '../../test/stand-ins/scripted-smtp.ts';
import type { Capabilities } from './smtp-reply.ts';
import {
  dataForm,
  greet,
  SmtpFailure,
  startTls,
  submit,
  trySender,
  type SmtpStage,
} from './session-transport.ts';

const FROM = 'no-reply@contoso.example';
const RECIPIENTS = ['a@example.com', 'b@example.com', 'c@example.com'];
const SOURCE = dataForm(Buffer.from('Subject: x\r\n\r\nhello\r\n'));

const failsWith =
  (stage: SmtpStage, what: { code?: string; reply?: number; maybeAccepted?: boolean }) =>
  (error: unknown) => {
    assert.ok(error instanceof SmtpFailure, String(error));
    const { maybeAccepted = false } = what;
    assert.deepEqual(
      { stage: error.stage, code: error.code, reply: error.reply?.code, maybeAccepted: error.maybeAccepted },
      { stage, code: what.code, reply: what.reply, maybeAccepted },
    );
    return true;
  };

const PIPELINING = { on: ['PIPELINING', '8BITMIME', 'SIZE 1000000'], off: ['8BITMIME', 'SIZE 1000000'] };

for (const [pipelining, capabilities] of Object.entries(PIPELINING)) {
  const open = (t: Parameters<typeof openScripted>[0], answers: Script['answers'] = {}) =>
    openScripted(t, { capabilities, answers });
  const name = `with pipelining ${pipelining} `;

  test(`${name}a message reaches every recipient`, async (t) => {
    const { server, channel, capabilities } = await open(t);
    const submission = await submit(channel, capabilities, { from: FROM, recipients: RECIPIENTS }, SOURCE);
    assert.equal(submission.reply?.code, 250);
    assert.equal(submission.refused.size, 0);
    assert.deepEqual(server.commands.slice(1), [
      `MAIL FROM:<${FROM}> SIZE=${SOURCE.length} BODY=8BITMIME`,
      ...RECIPIENTS.map((recipient) => `RCPT TO:<${recipient}>`),
      'DATA',
    ]);
    assert.deepEqual(server.messages, [SOURCE]);
  });

  test(`${name}one refused recipient is told, the others get the message`, async (t) => {
    const RCPT = (line: string) => (line.includes('b@') ? '550 5.1.1 unknown' : '250 ok');
    const { server, channel, capabilities } = await open(t, { RCPT });
    const { reply, refused } = await submit(
      channel,
      capabilities,
      { from: FROM, recipients: RECIPIENTS },
      SOURCE,
    );
    assert.equal(reply?.code, 250);
    assert.deepEqual(
      [...refused].map(([address, { code }]) => [address, code]),
      [['b@example.com', 550]],
    );
    assert.equal(server.messages.length, 1);
  });

  test(`${name}with every recipient refused no message is sent and the session stays usable`, async (t) => {
    const answers = { RCPT: '550 5.1.1 unknown', DATA: '503 5.5.1 no recipients' };
    const { server, channel, capabilities } = await open(t, answers);
    const { reply, refused } = await submit(
      channel,
      capabilities,
      { from: FROM, recipients: RECIPIENTS },
      SOURCE,
    );
    assert.equal(reply, undefined);
    assert.equal(refused.size, 3);
    assert.deepEqual(server.messages, []);
    assert.equal(server.commands.at(-1), 'RSET');
    assert.equal(channel.isOpen, true);
  });

  test(`${name}a refused sender is the failure, and the session stays usable`, async (t) => {
    const answers = { MAIL: '550 5.1.8 bad sender', RCPT: '503 no', DATA: '503 no' };
    const { channel, capabilities } = await open(t, answers);
    const envelope = { from: FROM, recipients: RECIPIENTS };
    await assert.rejects(
      submit(channel, capabilities, envelope, SOURCE),
      failsWith('sender', { reply: 550 }),
    );
    assert.equal(channel.isOpen, true);
    assert.equal((await trySenderOrFail(channel, capabilities)).code, 550);
  });

  test(`${name}a refusal of DATA is the failure, and the session stays usable`, async (t) => {
    const { channel, capabilities } = await open(t, { DATA: '451 4.3.0 not now' });
    const envelope = { from: FROM, recipients: RECIPIENTS };
    await assert.rejects(submit(channel, capabilities, envelope, SOURCE), failsWith('data', { reply: 451 }));
    assert.equal((await trySender(channel, FROM, capabilities)).code, 250);
  });

  for (const [verb, stage, code] of [
    ['MAIL', 'sender', 451],
    ['MAIL', 'sender', 421],
    ['RCPT', 'recipient', 421],
    ['DATA', 'data', 421],
    ['DATA', 'data', 550],
    ['.', 'submit', 421],
    ['.', 'submit', 554],
  ] as const)
    test(`${name}a ${code} to ${verb} is not lost when the server then hangs up`, async (t) => {
      const hangUp = (_line: string, socket: Socket): undefined =>
        void socket.end(`${code} 4.4.2 leaving\r\n`);
      const { channel, capabilities } = await open(t, { [verb]: hangUp });
      const envelope = { from: FROM, recipients: RECIPIENTS };
      await assert.rejects(
        submit(channel, capabilities, envelope, SOURCE),
        failsWith(stage, { reply: code }),
      );
    });

  // A reset takes replies with it that the server has sent already: what was pipelined may seem lost at an earlier one.
  for (const [verb, stages, maybeAccepted] of [
    ['MAIL', ['sender'], false],
    ['RCPT', ['sender', 'recipient'], false],
    ['DATA', ['sender', 'recipient', 'data'], false],
    ['.', ['submit'], true],
  ] as const)
    test(`${name}a reset at ${verb} is told as lost ${maybeAccepted ? 'after' : 'before'} the last byte`, async (t) => {
      const reset = (_line: string, socket: Socket): undefined => void socket.resetAndDestroy();
      const { channel, capabilities } = await open(t, { [verb]: reset });
      const envelope = { from: FROM, recipients: RECIPIENTS };
      await assert.rejects(submit(channel, capabilities, envelope, SOURCE), (error: unknown) => {
        assert.ok(error instanceof SmtpFailure);
        assert.ok((stages as readonly string[]).includes(error.stage), error.stage);
        assert.equal(error.reply, undefined);
        assert.equal(error.maybeAccepted, maybeAccepted);
        return true;
      });
    });

  test(`${name}an answer to DATA that is good and wrong is never success`, async (t) => {
    const { channel, capabilities } = await open(t, { DATA: '250 2.0.0 thank you' });
    const envelope = { from: FROM, recipients: RECIPIENTS };
    await assert.rejects(
      submit(channel, capabilities, envelope, SOURCE),
      failsWith('data', { code: 'not-smtp' }),
    );
  });
}

const trySenderOrFail = async (
  ...[channel, capabilities]: [Parameters<typeof trySender>[0], Capabilities]
) => {
  try {
    return await trySender(channel, FROM, capabilities);
  } catch (error) {
    assert.ok(error instanceof SmtpFailure && error.reply);
    return error.reply;
  }
};

test('a server that says 354 to nobody’s message gets an empty one, and stays in step', async (t) => {
  const { server, channel, capabilities } = await openScripted(t, { answers: { RCPT: '550 5.1.1 unknown' } });
  const { reply, refused } = await submit(
    channel,
    capabilities,
    { from: FROM, recipients: RECIPIENTS },
    SOURCE,
  );
  assert.equal(reply, undefined);
  assert.equal(refused.size, 3);
  assert.deepEqual(server.messages, [Buffer.alloc(0)]);
  assert.equal((await trySender(channel, FROM, capabilities)).code, 250);
});

test('a connection lost in the middle of a large message has not sent its last byte', async (t) => {
  const DATA = (_line: string, socket: Socket): string => {
    socket.pause();
    setTimeout(() => socket.resetAndDestroy(), 50);
    return '354 go on';
  };
  const { channel, capabilities } = await openScripted(t, { answers: { DATA } });
  const large = dataForm(Buffer.alloc(60_000_000, 'x'));
  await assert.rejects(
    submit(channel, capabilities, { from: FROM, recipients: RECIPIENTS }, large),
    (error: unknown) => {
      assert.ok(error instanceof SmtpFailure);
      return failsWith('submit', { code: error.code ?? '', maybeAccepted: false })(error);
    },
  );
});

test('a message larger than SIZE is not begun', async (t) => {
  const { server, channel, capabilities } = await openScripted(t, { capabilities: ['SIZE 100'] });
  const submission = (bytes: number) =>
    submit(channel, capabilities, { from: FROM, recipients: RECIPIENTS }, dataForm(Buffer.alloc(bytes, 'x')));
  await assert.rejects(submission(99), failsWith('sender', { code: 'message-too-large' }));
  assert.equal(server.commands.length, 1);
  await submission(98);
  assert.equal(server.messages.length, 1);
});

for (const size of ['SIZE', 'SIZE 0'])
  test(`${size} without a number means no limit`, async (t) => {
    const { channel, capabilities } = await openScripted(t, { capabilities: [size] });
    await submit(channel, capabilities, { from: FROM, recipients: RECIPIENTS }, SOURCE);
  });

test('an address beyond ASCII is said with SMTPUTF8', async (t) => {
  const { server, channel, capabilities } = await openScripted(t, { capabilities: ['SMTPUTF8'] });
  await submit(channel, capabilities, { from: FROM, recipients: ['jörg@example.com'] }, SOURCE);
  assert.equal(server.commands[1], `MAIL FROM:<${FROM}> SMTPUTF8`);
  assert.equal(Buffer.from(server.commands[2] ?? '', 'latin1').toString(), 'RCPT TO:<jörg@example.com>');
});

test('an address beyond ASCII is refused before anything is said where SMTPUTF8 is not offered', async (t) => {
  const { server, channel, capabilities } = await openScripted(t);
  const refused = failsWith('sender', { code: 'smtputf8-not-offered' });
  const envelope = { from: FROM, recipients: ['jörg@example.com'] };
  await assert.rejects(submit(channel, capabilities, envelope, SOURCE), refused);
  await assert.rejects(trySender(channel, 'größe@example.com', capabilities), refused);
  assert.equal(server.commands.length, 1);
});

test('a sender is tried and taken back', async (t) => {
  const { server, channel, capabilities } = await openScripted(t);
  assert.equal((await trySender(channel, FROM, capabilities)).code, 250);
  assert.deepEqual(server.commands.slice(1), [`MAIL FROM:<${FROM}> BODY=8BITMIME`, 'RSET']);
});

for (const [what, greeting, failure] of [
  ['a greeting that refuses', '554 5.3.2 no service', { reply: 554 }],
  ['a greeting of the wrong kind', '250 hello', { reply: 250 }],
] as const)
  test(`${what} is the failure`, async (t) => {
    const { channel } = await dialScripted(t, { greeting });
    await assert.rejects(greet(channel, 2000), failsWith('greeting', failure));
  });

test('STARTTLS that is not offered is not asked for', async (t) => {
  const { server, channel, capabilities } = await openScripted(t, { capabilities: ['AUTH LOGIN'] });
  await assert.rejects(
    startTls(channel, capabilities, 2000),
    failsWith('encrypt', { code: 'starttls-not-offered' }),
  );
  assert.equal(server.commands.length, 1);
});

test('STARTTLS that is offered and refused is the failure', async (t) => {
  const { channel, capabilities } = await openScripted(t, {
    capabilities: ['STARTTLS'],
    answers: { '?': '454 4.7.0 not now' },
  });
  await assert.rejects(startTls(channel, capabilities, 2000), failsWith('encrypt', { reply: 454 }));
});
