// The API as programs use it: keys, problems, pages, and the road from settings to a sent mail.
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { commandActor } from '../../src/permissions/permissions.ts';
import { described } from '../../src/cli/sandbox.ts';
import { createTestApi, textOf } from '../stand-ins/api.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';

test('without a key that works the answer is 401 and says how to send one', async (t) => {
  const api = await createTestApi(t);
  for (const key of ['', 'foyer_00000000_nonsense', `foyer_00000000_${'A'.repeat(43)}`]) {
    const { status, headers, body } = await api.ask('GET /key', { key });
    assert.deepEqual(
      [status, headers.get('www-authenticate'), headers.get('content-type'), body['status']],
      [401, 'Bearer realm="Foyer"', 'application/problem+json', 401],
    );
  }
  const cookie = await api.signIn();
  assert.equal((await api.ask('GET /key', { key: '', headers: { cookie } })).status, 401);
});

test('a key that has ended, was revoked, or whose owner is disabled does not work', async (t) => {
  const { app, clock, ...api } = await createTestApi(t);
  const key = await api.key(['mail.read'], '2026-11-25');
  assert.equal((await api.ask('GET /key', { key })).status, 200);
  await clock.advance(3 * 86_400_000);
  assert.equal((await api.ask('GET /key', { key })).status, 401);

  const input = {
    name: 'owner',
    displayName: 'Owner',
    role: 'super-admin',
    password: 'quiet-lake-40-otters',
  };
  const { id } = await app.accounts.administrators.add(input, ADMINISTRATOR);
  const owner = { ...commandActor('owner'), kind: 'administrator', id } as const;
  const issued = await app.accounts.apiKeys.issue({ name: 'mine', scopes: ['mail.read'] }, owner);
  const mine = { key: issued.key.reveal() };
  assert.equal((await api.ask('GET /key', mine)).status, 200);
  assert.equal((await api.ask(`POST /administrators/${id}/disable`)).status, 200);
  assert.equal((await api.ask('GET /key', mine)).status, 401);
  assert.equal((await api.ask(`POST /administrators/${id}/enable`)).status, 200);
  assert.equal((await api.ask(`DELETE /api-keys/${issued.view.id}`)).status, 204);
  assert.equal((await api.ask('GET /key', mine)).status, 401);
});

test('a key that came in clear from another machine’s name is refused', async (t) => {
  const api = await createTestApi(t);
  const key = await api.key(['mail.read']);
  const asked = get(`${api.url}/api/v1/key`, {
    headers: { host: 'foyer.example.com', authorization: `Bearer ${key}` },
  });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  assert.equal(answer.statusCode, 403);
  assert.match(await text(answer), /api_key_in_clear/);
});

test('too many wrong keys from an address are answered without asking the database, for a minute', async (t) => {
  const { clock, ...api } = await createTestApi(t);
  const wrong = { key: `foyer_00000000_${'A'.repeat(43)}` };
  for (let count = 0; count < 60; count += 1) assert.equal((await api.ask('GET /key', wrong)).status, 401);
  const { status, headers } = await api.ask('GET /key', wrong);
  assert.deepEqual([status, headers.get('retry-after')], [429, '60']);
  await clock.advance(60_000);
  assert.equal((await api.ask('GET /key')).status, 200);
});

test('a mail goes out: queued by the API, found in the list, read with its attempts', async (t) => {
  const { app, sandbox, ...api } = await createTestApi(t);
  const sent = await api.ask('POST /messages', {
    body: { to: ['guest@example.com'], subject: 'Hello', text: 'Welcome' },
  });
  assert.deepEqual([sent.status, sent.body['state']], [202, 'queued']);
  app.mail.start();
  const id = textOf(sent.body['id']);
  while (textOf((await api.ask(`GET /messages/${id}`)).body['state']) !== 'sent') await app.mail.settled();
  const { body } = await api.ask(`GET /messages/${id}`);
  assert.deepEqual([body['subject'], body['purpose'], body['attempts']?.['length']], ['Hello', 'api', 1]);
  assert.equal((await api.ask('GET /messages?state=sent,failed')).body['messages']?.[0]?.['id'], id);
  assert.equal(sandbox.messages().length, 1);
});

test('settings are tested, then saved as they were tested, and never shown with their secret', async (t) => {
  const { sandbox, ...api } = await createTestApi(t);
  const settings = described(sandbox).settings as { authentication: { credential: { secret: string } } };
  const { secret } = settings.authentication.credential;
  const started = await api.ask('POST /smtp-settings/tests', { body: { settings } });
  assert.equal(started.status, 202);
  const path = `/smtp-settings/tests/${textOf(started.body['id'])}`;
  for (;;) {
    const run = await api.ask(`GET ${path}`);
    assert.ok(!run.text.includes(secret));
    if (textOf(run.body['state']) === 'running') continue;
    assert.deepEqual([run.body['state'], run.body['result']?.['ok']], ['passed', true]);
    break;
  }
  const saved = await api.ask(`POST ${path}/save`);
  assert.equal(saved.status, 200, saved.text);
  const shown = await api.ask('GET /smtp-settings');
  assert.deepEqual(shown.body['active'], saved.body);
  assert.ok(!(saved.text + shown.text).includes(secret));
  const wrong = await api.ask('POST /smtp-settings/tests', { body: { settings: { ...settings, port: 0 } } });
  assert.deepEqual(wrong.body['problems'], [
    { pointer: '/settings/port', problem: 'must be from 1 to 65535' },
  ]);
});

test('the chain of a server is shown, and the checks of the doctor are made', async (t) => {
  const { sandbox, ...api } = await createTestApi(t);
  const { server, port } = described(sandbox).settings as { server: string; port: number };
  const chain = await api.ask('POST /certificate-chains', { body: { host: server, port, starttls: 'smtp' } });
  assert.deepEqual([chain.status, chain.body['trusted']], [200, true], chain.text);
  const checkup = await api.ask('POST /checkups');
  assert.equal(checkup.status, 200, checkup.text);
});

test('a problem names each field by its pointer, and a parameter by its name', async (t) => {
  const api = await createTestApi(t);
  const refused = await api.ask('POST /administrators', {
    body: { name: '', displayName: 'x', role: 'king', password: 'quiet-lake-41-otters', extra: 1 },
  });
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.body['type'], 'urn:foyer:refusal:account_input_invalid');
  const problems = refused.body['problems'] as unknown as { pointer: string }[];
  assert.deepEqual(problems.map(({ pointer }) => pointer).toSorted(), ['/extra', '/name', '/role']);
  for (const [path, parameter] of [
    ['/messages?limit=0', 'limit'],
    ['/messages?limit=1&limit=2', 'limit'],
    ['/messages?cursor=x', 'cursor'],
    ['/administrators?cursor=%25', 'cursor'],
    ['/key?shape=round', 'shape'],
    ['/messages/a%00b', 'id'],
    ['/guests?state=asleep', 'state'],
  ] as const) {
    const { status, body } = await api.ask(`GET ${path}`);
    assert.deepEqual([status, body['problems']?.[0]?.['parameter']], [422, parameter], path);
  }
  const unknown = 'here; correct its name or leave it out';
  for (const [request, body, told] of [
    ['GET /key?shape=round', undefined, `shape is not a parameter ${unknown}`],
    ['GET /messages?shape=round', undefined, `shape is not a parameter ${unknown}`],
    ['POST /guests', { shoe: 38 }, `shoe is not a field ${unknown}`],
    ['POST /guests', [], 'what was given must be an object'],
    ['POST /guests/bulk', [], 'the body must be an object'],
    ['POST /guests/bulk', { act: 'suspend', ids: 'x' }, 'ids must be a list'],
    ['POST /guests/bulk', { act: 'suspend', filter: { state: 'a' } }, 'filter.state must be states out of'],
    ['POST /guests/bulk', { act: 'suspend', ids: ['x'], preview: 1 }, 'preview must be true or false'],
  ] as const) {
    const { status, body: answer } = await api.ask(request, body === undefined ? {} : { body });
    assert.equal(status, 422);
    assert.ok(textOf(answer['detail']).includes(told), textOf(answer['detail']));
  }
});

test('what HTTP gets wrong is a problem too', async (t) => {
  const api = await createTestApi(t);
  const plain = { 'content-type': 'text/plain' };
  const rows = [
    ['GET /nothing', {}, 404, 'path_unknown'],
    ['GET /messages/', {}, 404, 'path_unknown'],
    ['DELETE /messages', {}, 405, 'method_not_allowed'],
    ['GET /key', { headers: { accept: 'text/html' } }, 406, 'answer_not_acceptable'],
    ['POST /explanations', { body: 'text=1', headers: plain }, 415, 'body_not_supported'],
    ['POST /explanations', { body: '{' }, 422, 'request_not_json'],
    ['POST /explanations', { body: '['.repeat(100) }, 422, 'request_too_deep'],
    ['POST /explanations', { body: { text: 'x'.repeat(1_100_000) } }, 413, 'request_body_too_large'],
    ['POST /explanations', { body: { text: 'a\0b' } }, 422, 'request_unusable'],
    [
      'POST /explanations',
      { body: { text: 'a' }, headers: { origin: 'https://evil.example' } },
      403,
      'request_foreign',
    ],
  ] as const;
  for (const [request, asked, status, code] of rows) {
    const answer = await api.ask(request, asked);
    assert.deepEqual(
      [answer.status, answer.body['code'], answer.headers.get('content-type')],
      [status, code, 'application/problem+json'],
      request,
    );
  }
  assert.equal((await api.ask('DELETE /messages')).headers.get('allow'), 'GET, HEAD, POST');
  assert.equal((await api.ask('OPTIONS /messages')).headers.get('access-control-allow-origin'), null);
});

test('a list walked page by page has everything once, while something is added and removed', async (t) => {
  const { app, ...api } = await createTestApi(t);
  const ids = await api.accept(23);
  const seen: string[] = [];
  let path: string | undefined = '/messages?limit=5';
  while (path !== undefined) {
    const { body, headers }: Awaited<ReturnType<typeof api.ask>> = await api.ask(`GET ${path}`);
    seen.push(...(body['messages'] as unknown as { id: string }[]).map(({ id }) => id));
    if (seen.length === 10) await api.accept(2);
    path = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    assert.equal(path === undefined, body['next'] === null);
  }
  assert.deepEqual(seen.toSorted(), ids.toSorted());

  for (let number = 0; number < 7; number += 1)
    await app.accounts.apiKeys.issue({ name: `k${number}`, scopes: ['sandbox.use'] }, commandActor('root'));
  const keys = (await app.accounts.apiKeys.list()).map(({ id }) => id).toSorted();
  const walked: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await api.ask(`GET /api-keys?limit=3${cursor}`);
    walked.push(...(body['apiKeys'] as unknown as { id: string }[]).map(({ id }) => id));
    // One that was shown goes: the place in the list is not a number.
    if (walked.length === 3) await app.accounts.apiKeys.revoke(walked[2] ?? '', ADMINISTRATOR);
    if (body['next'] === null) break;
    cursor = `&cursor=${textOf(body['next'])}`;
  }
  assert.deepEqual(walked, keys);
});

test('what was changed by a key stands in the audit under its name, and leaves as a file', async (t) => {
  const { app, ...api } = await createTestApi(t);
  await api.ask('PUT /password-policy', { body: { minimumLength: 20 } });
  const [entry] = (await app.audit.page({ limit: 1 })).entries;
  assert.deepEqual(
    [entry?.action, entry?.actor.kind, entry?.actor.name],
    ['password-policy.save', 'api-key', 'test'],
  );
  const file = await api.ask('GET /audit-export?action=password-policy.');
  assert.equal(file.headers.get('content-disposition'), 'attachment; filename="foyer-audit.csv"');
  assert.equal(file.text.trim().split('\n').length, 2);
});

test('many messages are moved at once, with a preview, and one is read and sent again', async (t) => {
  const api = await createTestApi(t);
  const [id = ''] = await api.accept(3);
  const move = { move: 'hold', matching: { subject: 'mail' } };
  const preview = await api.ask('POST /messages/moves', { body: { ...move, isPreview: true } });
  assert.equal(preview.body['outcomes']?.['length'], 3);
  assert.equal((await api.ask('GET /messages?state=held')).body['messages']?.['length'], 0);
  await api.ask('POST /messages/moves', { body: move });
  assert.equal((await api.ask('GET /messages?state=held&subject=MAIL')).body['messages']?.['length'], 3);
  assert.equal((await api.ask('GET /messages?subject=other')).body['messages']?.['length'], 0);
  assert.match(textOf((await api.ask(`GET /messages/${id}/content`)).body['text']), /Number 1/);
  assert.equal((await api.ask(`GET /messages/${id}/timeline`)).body['events']?.[0]?.['kind'], 'accepted');
  const again = await api.ask(`POST /messages/${id}/resend`, { body: { to: ['other@example.com'] } });
  assert.equal((await api.ask(`GET /messages/${textOf(again.body['id'])}`)).body['repeats'], id);
  assert.equal((await api.ask('GET /overview')).body['held'], 3);
  for (const wrong of [{}, { matching: {} }, { ids: [id], matching: { subject: 'mail' } }])
    assert.equal((await api.ask('POST /messages/moves', { body: { move: 'hold', ...wrong } })).status, 422);
});

test('the set-up guide makes a link that opens the kit, and takes it back', async (t) => {
  const api = await createTestApi(t);
  const made = await api.ask('POST /setup-guide/links', { body: {} });
  assert.equal(made.status, 201, made.text);
  const path = new URL(textOf(made.body['url'])).pathname;
  assert.equal((await fetch(api.url + path)).status, 200);
  assert.equal((await api.ask(`DELETE /setup-guide/links/${textOf(made.body['id'])}`)).status, 204);
  assert.notEqual((await fetch(api.url + path)).status, 200);
  assert.equal((await api.ask('GET /setup-guide')).body['links']?.['length'], 0);
});

test('a fault of the sandbox is switched on and off', async (t) => {
  const api = await createTestApi(t, { withSandbox: true });
  const on = await api.ask('PUT /sandbox/faults/client-secret-expired');
  assert.deepEqual(on.body['faultsOn'], ['client-secret-expired'], on.text);
  assert.equal((await api.ask('DELETE /sandbox/faults')).status, 204);
  assert.deepEqual((await api.ask('GET /sandbox/faults')).body['faultsOn'], []);
  assert.notEqual((await api.ask('PUT /sandbox/faults/nothing')).status, 500);
});

test('a fault is told with a reference that is in the log', async (t) => {
  const { app, ...api } = await createTestApi(t);
  await sql`alter table trusted_certificates rename to hidden`.execute(app.database.sql);
  const { status, body, ...answer } = await api.ask('GET /trusted-certificates');
  assert.deepEqual([status, body['code']], [500, 'fault']);
  assert.match(textOf(body['reference']), /^[0-9A-F]{8}$/);
  assert.ok(!answer.text.includes('trusted_certificates'));
});
