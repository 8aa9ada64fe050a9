// Signing in to both portals from outside, without a browser: what belongs to one is nothing in the other.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { addSponsor, SPONSOR_PASSWORD } from '../../../test/stand-ins/accounts.ts';
import { createClientAs, createSponsorClient, read } from '../../../test/stand-ins/console-client.ts';
import { ADMIN_NAME, ADMIN_PASSWORD, createTestConsole } from '../../../test/stand-ins/console.ts';
import { SPONSOR_PORTAL } from '../sponsor-portal/paths.ts';

async function opened(t: TestContext) {
  const console = await createTestConsole(t);
  await addSponsor(console.app);
  const ask = (path: string, cookie = '', form?: Record<string, string>): Promise<Response> =>
    fetch(console.url + path, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
  return { ...console, ask };
}

test('a sponsor signs in to the portal, sees its frame, and signs out', async (t) => {
  const console = await opened(t);
  const sponsor = await createSponsorClient(console);
  const { status, text } = await sponsor.get('/sponsor');
  assert.equal(status, 200);
  for (const words of [
    'Sponsor Portal',
    'Welcome sponsor',
    'sponsor@contoso.com',
    'Create Accounts',
    'Manage Accounts 0',
    'Pending Accounts 0',
    'Notices 0',
    'Create, manage, and approve guest accounts.',
    'Signed out after 10 minutes without use',
  ])
    assert.ok(read(text).includes(words), words);
  assert.match(text, /<title>Manage Accounts · Sponsor Portal<\/title>/);
  assert.equal((await sponsor.post('/sponsor/sign-out')).location, '/sponsor/sign-in');
  assert.equal((await sponsor.get('/sponsor')).location, '/sponsor/sign-in');
});

test('a session of one portal opens nothing in the other, under whatever cookie it is sent', async (t) => {
  const console = await opened(t);
  const { ask } = console;
  const [, inConsole] = (await console.signIn()).split('=');
  const [, inPortal] = (await console.signIn('sponsor', SPONSOR_PASSWORD, SPONSOR_PORTAL)).split('=');
  for (const cookie of [`foyer-session=${inPortal}`, `foyer-sponsor-session=${inPortal}`])
    assert.equal((await ask('/admin', cookie)).headers.get('location'), '/admin/sign-in', cookie);
  for (const cookie of [`foyer-session=${inConsole}`, `foyer-sponsor-session=${inConsole}`])
    assert.equal((await ask('/sponsor', cookie)).headers.get('location'), '/sponsor/sign-in', cookie);
  const both = `foyer-session=${inConsole}; foyer-sponsor-session=${inPortal}`;
  assert.deepEqual([(await ask('/admin', both)).status, (await ask('/sponsor', both)).status], [200, 200]);
});

test('the console sends a sponsor to the other portal, and whoever does not know the password nowhere', async (t) => {
  const { ask } = await opened(t);
  const tryTo = (name: string, password: string): Promise<Response> =>
    ask('/admin/sign-in', '', { name, password });
  const right = await tryTo('sponsor', SPONSOR_PASSWORD);
  assert.equal(right.status, 403);
  assert.deepEqual(right.headers.getSetCookie(), []);
  assert.match(await right.text(), /<a href="\/sponsor\/sign-in">/);
  const [wrong, nobody] = [await tryTo('sponsor', 'wrong'), await tryTo('nobody', 'wrong')];
  assert.deepEqual([wrong.status, nobody.status], [401, 401]);
  assert.equal((await wrong.text()).replaceAll('sponsor', 'nobody'), await nobody.text());
});

test('an administrator is a sponsor among others there, and one who may not be is told so and can leave', async (t) => {
  const console = await opened(t);
  const admin = await createSponsorClient(console, ADMIN_NAME, ADMIN_PASSWORD);
  assert.equal((await admin.get('/sponsor')).status, 200);
  await createClientAs(console, 'read-only');
  const reader = await createSponsorClient(console, 'read-only', 'other-otters-9-lake');
  const { status, text } = await reader.get('/sponsor');
  assert.equal(status, 403);
  assert.match(text, /guests\.sponsor/);
  assert.match(text, /action="\/sponsor\/sign-out"/);
  assert.equal((await reader.post('/sponsor/sign-out')).location, '/sponsor/sign-in');
});

test('too many wrong passwords lock a sponsor in both portals', async (t) => {
  const { ask, clock, app } = await opened(t);
  for (let round = 0; round < 10; round += 1) {
    await ask('/sponsor/sign-in', '', { name: 'sponsor', password: 'wrong' });
    await clock.advance(2 * 60_000);
  }
  const answer = await ask('/sponsor/sign-in', '', { name: 'sponsor', password: SPONSOR_PASSWORD });
  assert.equal(answer.status, 401);
  assert.match(await answer.text(), /ask a guest administrator to unlock/);
  assert.equal(
    (await ask('/admin/sign-in', '', { name: 'sponsor', password: SPONSOR_PASSWORD })).status,
    401,
  );
  assert.ok((await app.accounts.administrators.findByName('sponsor')).lockedUntil);
});

test('the language of the sign-in is the browser’s, and afterwards the account’s', async (t) => {
  const console = await opened(t);
  const inConsole = await console.signIn();
  const before = await console.ask('/sponsor/language', inConsole, {
    language: 'fr',
    return: '/sponsor/sign-in',
  });
  assert.equal(before.headers.get('location'), '/sponsor/sign-in');
  assert.match(before.headers.get('set-cookie') ?? '', /foyer-language=fr/);
  const sponsor = await createSponsorClient(console);
  await sponsor.post('/sponsor/language', { language: 'ja', return: '/sponsor' });
  assert.match((await sponsor.get('/sponsor')).text, /<html lang="ja"/);
  assert.equal((await console.app.accounts.administrators.findByName('sponsor')).language, 'ja');
});

test('sign-in leads back to a page of its own portal and to no other', async (t) => {
  const { ask } = await opened(t);
  const signedIn = async (asked: string): Promise<string | null> => {
    const cookie = `foyer-sponsor-return=${encodeURIComponent(asked)}`;
    const form = { name: 'sponsor', password: SPONSOR_PASSWORD };
    return (await ask('/sponsor/sign-in', cookie, form)).headers.get('location');
  };
  assert.equal(await signedIn('/sponsor/password'), '/sponsor/password');
  for (const elsewhere of ['/admin', '/sponsorship', '//evil.example', 'https://evil.example/sponsor'])
    assert.equal(await signedIn(elsewhere), '/sponsor', elsewhere);
  const asked = await ask('/sponsor/password');
  assert.match(asked.headers.get('set-cookie') ?? '', /^foyer-sponsor-return=%2Fsponsor%2Fpassword;/);
});

test('the page learns how long the session lasts yet, and only staying keeps it', async (t) => {
  const console = await opened(t);
  const sponsor = await createSponsorClient(console);
  const left = async (): Promise<unknown> => JSON.parse((await sponsor.get('/sponsor/stay/live')).text);
  assert.match((await sponsor.get('/sponsor')).text, /data-idle-seconds="600"/);
  await console.clock.advance(9 * 60_000);
  assert.deepEqual(await left(), { seconds: 60 });
  assert.deepEqual(await left(), { seconds: 60 });
  assert.deepEqual(JSON.parse((await sponsor.post('/sponsor/stay')).text), { seconds: 600 });
  await console.clock.advance(10 * 60_000);
  const { status, headers } = await sponsor.get('/sponsor/stay/live');
  assert.equal(status, 303);
  assert.deepEqual(
    headers.getSetCookie().filter((line) => line.includes('return')),
    [],
    'nobody comes back to a number',
  );
});

test('a sponsor changes the own password and stays signed in', async (t) => {
  const console = await opened(t);
  const sponsor = await createSponsorClient(console);
  const wrong = await sponsor.post('/sponsor/password', {
    current: 'wrong',
    password: 'thirty-moss-kites-8',
  });
  assert.equal(wrong.status, 422);
  const right = await sponsor.post('/sponsor/password', {
    current: SPONSOR_PASSWORD,
    password: 'thirty-moss-kites-8',
  });
  assert.equal(right.location, '/sponsor');
  assert.equal((await sponsor.get('/sponsor')).status, 200);
  assert.ok(await console.signIn('sponsor', 'thirty-moss-kites-8', SPONSOR_PORTAL));
});
