import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { createInbox, type AcceptedMessage } from './inbox.ts';
import { converseSignedIn, rehearse, requestToken, sendMail } from './rehearsal.ts';
import type { Sandbox } from './sandbox.ts';

const message = (source: string): Omit<AcceptedMessage, 'id'> => ({
  mailbox: 'a@b.example',
  envelope: { from: 'a@b.example', to: [] },
  receivedAt: 0,
  tls: 'TLSv1.3',
  messageId: '<1@b>',
  source: Buffer.from(source),
});

test('the inbox forgets its oldest when there are too many messages or bytes, and tells of each', () => {
  const told: string[] = [];
  const onMessage = ({ id }: AcceptedMessage): void => void told.push(id);
  const inbox = createInbox({ keepMessages: 3, keepBytes: 10, onMessage });
  for (const source of ['1', '22', '333', '4444']) inbox.keep(message(source));
  assert.deepEqual(
    inbox.messages().map(({ id }) => id),
    ['2', '3', '4'],
  );
  inbox.keep(message('55555'));
  assert.deepEqual(
    inbox.messages().map(({ id }) => id),
    ['4', '5'],
  );
  assert.deepEqual(told, ['1', '2', '3', '4', '5']);
});

test('a message larger than the inbox is told of and not kept', () => {
  const inbox = createInbox({ keepMessages: 3, keepBytes: 2, onMessage: undefined });
  inbox.keep(message('333'));
  assert.equal(inbox.messages().length, 0);
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Not fetch: it does not let a test choose Host and Origin. */
function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(path, sandbox.inboxUrl),
      { method, headers, agent: false },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part: string) => (text += part));
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text, headers: incoming.headers }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const json = (answer: Answer): never => JSON.parse(answer.text) as never;

const EVIL = '<script>alert(1)</script>';

async function withMail(sandbox: Sandbox): Promise<void> {
  const { mailbox } = sandbox.defaults;
  using client = await converseSignedIn(sandbox);
  const source = [
    `From: ${mailbox}`,
    'To: Guest <guest@fabrikam.example>',
    `Subject: ${EVIL}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Hello ${EVIL}</p>`,
    '--b',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="map.pdf"',
    '',
    'pdf',
    '--b--',
    '',
  ].join('\r\n');
  assert.match(await sendMail(client, mailbox, ['guest@fabrikam.example'], source), /^250 /);
}

test('mail is listed, parsed and given back as it came', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  await withMail(sandbox);
  const { messages, total } = json(await ask(sandbox, 'GET', '/api/messages')) as {
    messages: Record<string, unknown>[];
    total: number;
  };
  assert.equal(total, 1);
  assert.equal(messages[0]?.['subject'], EVIL);
  const one = json(await ask(sandbox, 'GET', '/api/messages/1')) as Record<string, unknown>;
  assert.deepEqual(one['attachments'], [
    { filename: 'map.pdf', contentType: 'application/pdf', sizeBytes: 3 },
  ]);
  assert.deepEqual(one['envelope'], { from: sandbox.defaults.mailbox, to: ['guest@fabrikam.example'] });
  assert.equal(one['receivedAt'], '2026-05-30T14:00:00.000Z');
  const source = await ask(sandbox, 'GET', '/api/messages/1/source');
  assert.equal(source.text, sandbox.messages()[0]?.source.toString());
  assert.equal((await ask(sandbox, 'DELETE', '/api/messages')).status, 204);
  assert.equal((await ask(sandbox, 'GET', '/api/messages/1')).status, 404);
});

test('nothing of a mail becomes markup of the page, and its own HTML stands in a frame that can do nothing', async () => {
  await using stand = await rehearse();
  await withMail(stand.sandbox);
  for (const path of ['/', '/messages/1', '/messages/1?view=text', '/messages/1?view=source']) {
    const page = await ask(stand.sandbox, 'GET', path);
    assert.equal(page.status, 200);
    assert.ok(!page.text.includes('<script'), path);
    assert.match(String(page.headers['content-security-policy']), /^default-src 'none'/);
  }
  const page = await ask(stand.sandbox, 'GET', '/messages/1');
  assert.match(page.text, /<iframe\s+sandbox=""\s[^>]*src="\/messages\/1\/rendered"/);
  const rendered = await ask(stand.sandbox, 'GET', '/messages/1/rendered');
  assert.match(String(rendered.headers['content-security-policy']), /^sandbox; default-src 'none'/);
});

test('an empty inbox says what will be here', async () => {
  await using stand = await rehearse();
  assert.match((await ask(stand.sandbox, 'GET', '/')).text, /No mail has arrived/);
});

test('faults are listed and switched over HTTP and by the buttons of the page', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const body = JSON.stringify({ name: 'client-secret-expired', times: 2 });
  assert.equal((await ask(sandbox, 'POST', '/api/faults', body)).status, 201);
  assert.deepEqual((await requestToken(sandbox)).body['error_codes'], [7000222]);
  const { faults } = json(await ask(sandbox, 'GET', '/api/faults')) as {
    faults: { name: string; active: unknown }[];
  };
  const listed = faults.find(({ name }) => name === 'client-secret-expired');
  assert.deepEqual(listed?.active, { name: 'client-secret-expired', timesLeft: 1, mailbox: null });
  assert.equal((await ask(sandbox, 'DELETE', '/api/faults')).status, 204);
  assert.equal((await requestToken(sandbox)).status, 200);

  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal((await ask(sandbox, 'POST', '/faults/send-as-denied', 'to=on', form)).status, 303);
  assert.match((await ask(sandbox, 'GET', '/')).text, /A fault is switched on\./);
  assert.equal((await ask(sandbox, 'POST', '/faults/send-as-denied', 'to=off', form)).status, 303);
  assert.deepEqual(sandbox.activeFaults(), []);
});

test('a wrong request is refused with the fields that are wrong', async () => {
  await using stand = await rehearse();
  assert.equal((await ask(stand.sandbox, 'POST', '/api/faults', '{')).status, 422);
  assert.equal((await ask(stand.sandbox, 'POST', '/api/faults', '{"name":"no-such-fault"}')).status, 404);
  const refused = json(
    await ask(stand.sandbox, 'POST', '/api/faults', '{"name":"token-slow","times":0}'),
  ) as { problems: { field: string }[] };
  assert.deepEqual(
    refused.problems.map(({ field }) => field),
    ['times'],
  );
});

test('a page of another site changes nothing, and another name for this machine sees nothing', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const host = new URL(sandbox.inboxUrl).host;
  const body = '{"name":"send-as-denied"}';
  for (const origin of ['http://evil.example', 'null', `https://${host}`]) {
    assert.equal((await ask(sandbox, 'POST', '/api/faults', body, { origin })).status, 403, origin);
  }
  assert.equal((await ask(sandbox, 'GET', '/', '', { host: 'evil.example' })).status, 403);
  assert.deepEqual(sandbox.activeFaults(), []);
  assert.equal((await ask(sandbox, 'POST', '/api/faults', body, { origin: `http://${host}` })).status, 201);
});

test('secrets are rotated over HTTP; their values are shown once', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const path = `/api/apps/${sandbox.defaults.clientId}/secrets`;
  const added = json(await ask(sandbox, 'POST', path)) as { keyId: string; value: string };
  assert.equal((await requestToken(sandbox, { client_secret: added.value })).status, 200);
  assert.ok(!(await ask(sandbox, 'GET', path)).text.includes(added.value));
  assert.equal((await ask(sandbox, 'POST', `${path}/${added.keyId}/expire`)).status, 204);
  assert.deepEqual(
    (await requestToken(sandbox, { client_secret: added.value })).body['error_codes'],
    [7000222],
  );
  assert.equal((await ask(sandbox, 'DELETE', `${path}/${added.keyId}`)).status, 204);
  assert.deepEqual(
    (await requestToken(sandbox, { client_secret: added.value })).body['error_codes'],
    [7000215],
  );
  assert.ok(
    !(await ask(sandbox, 'GET', '/api/settings')).text.includes(sandbox.defaults.clientSecret.reveal()),
  );
});
