import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { TOTP } from 'otpauth';
import { createConsoleClient } from '../../../../test/stand-ins/console-client.ts';
import { ADMIN_PASSWORD, createTestConsole } from '../../../../test/stand-ins/console.ts';

const AT = '/admin/my-account';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  return { ...road, me: await createConsoleClient(road) };
}

test('preferences are saved and count on the next page', async (t) => {
  const { me } = await opened(t);
  const { status } = await me.post(AT, { displayName: 'Ada', email: '', language: 'fr', theme: 'dark' });
  assert.equal(status, 303);
  const { text } = await me.get(AT);
  assert.match(text, /<html lang="fr" data-theme="dark">/);
  assert.match(text, /value="Ada"/);
});

test('every language is offered by its own name', async (t) => {
  const { text } = await (await opened(t)).me.get(AT);
  for (const name of ['English', '日本語', '繁體中文', 'Français', 'Nederlands', 'Italiano'])
    assert.ok(text.includes(name), name);
});

test('a changed password keeps this session and ends the others', async (t) => {
  const road = await opened(t);
  const other = await createConsoleClient(road);
  const wrong = await road.me.post(`${AT}/password`, { current: 'x', password: 'green-heron-17-marsh' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /This is not your password/);
  await road.me.post(`${AT}/password`, { current: ADMIN_PASSWORD, password: 'green-heron-17-marsh' });
  assert.equal((await road.me.get(AT)).status, 200);
  assert.equal((await other.get(AT)).location, '/admin/sign-in');
});

test('a second factor is set up by a code, after a wrong one too, and shows recovery codes once', async (t) => {
  const { me, clock } = await opened(t);
  const begun = await me.post(`${AT}/second-factor`);
  const uri = /name="uri" value="([^"]+)"/.exec(begun.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(begun.text, /<svg class="qr"/);
  const wrong = await me.post(`${AT}/second-factor/confirm`, { uri, code: '000000' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<svg class="qr"/);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const code = new TOTP({ secret }).generate({ timestamp: clock.now() });
  const done = await me.post(`${AT}/second-factor/confirm`, { uri, code });
  const codes = done.text.match(/[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/g) ?? [];
  assert.equal(new Set(codes).size, 10);
  const { text } = await me.get(AT);
  assert.match(text, /10 recovery codes left/);
  assert.doesNotMatch(text, new RegExp(codes[0] ?? '-'));
});

test('what a form calls a secret is drawn only where it is one', async (t) => {
  const { me } = await opened(t);
  await me.post(`${AT}/second-factor`);
  for (const uri of ['https://evil.example', 'otpauth://totp/x?secret=%3Cb%3E', ''])
    assert.equal((await me.post(`${AT}/second-factor/confirm`, { uri, code: '1' })).location, AT);
});

test('the second factor is removed only with the password', async (t) => {
  const { me, clock } = await opened(t);
  const { text } = await me.post(`${AT}/second-factor`);
  const secret = /secret=([A-Z2-7]{32})/.exec(text)?.[1] ?? '';
  await me.post(`${AT}/second-factor/confirm`, {
    code: new TOTP({ secret }).generate({ timestamp: clock.now() }),
  });
  assert.equal((await me.post(`${AT}/remove-second-factor`, { current: 'x' })).status, 422);
  assert.match((await me.get(AT)).text, /10 recovery codes left/);
  assert.equal((await me.post(`${AT}/remove-second-factor`, { current: ADMIN_PASSWORD })).status, 303);
  assert.match((await me.get(AT)).text, /The password alone signs in/);
});

test('another session of mine is ended by its button, and one of somebody else is not', async (t) => {
  const road = await opened(t);
  const { me, app } = road;
  const other = await createConsoleClient(road);
  const rows = (await me.get(AT)).text.split('<tr>').filter((row) => row.includes('/end"'));
  const foreign = rows.find((row) => !row.includes('this one'));
  assert.equal(rows.length, 2);
  await me.post('/admin/administrators/add', {
    name: 'reader',
    displayName: 'R',
    role: 'read-only',
    password: 'brown-otter-91-lakes',
  });
  const reader = await createConsoleClient(road, 'reader', 'brown-otter-91-lakes');
  const { id } = await app.accounts.administrators.findByName('admin');
  for (const session of await app.accounts.sessions.list(id))
    await reader.post(`${AT}/sessions/${session.id}/end`);
  assert.equal((await other.get(AT)).status, 200);
  await me.post(/action="([^"]+)"/.exec(foreign ?? '')?.[1] ?? '');
  assert.equal((await other.get(AT)).location, '/admin/sign-in');
  assert.equal((await me.get(AT)).status, 200);
});

test('signing out everywhere asks first, and ends all sessions', async (t) => {
  const road = await opened(t);
  const other = await createConsoleClient(road);
  assert.match((await road.me.get(`${AT}/sign-out-everywhere`)).text, /Sign out everywhere\?/);
  assert.equal((await other.get(AT)).status, 200);
  await road.me.post(`${AT}/sign-out-everywhere`);
  assert.equal((await other.get(AT)).location, '/admin/sign-in');
});
