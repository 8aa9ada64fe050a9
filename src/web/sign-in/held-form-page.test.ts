// A form that is sent when its session has ended, in both portals, without a browser and without scripts.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { addSponsor, SPONSOR_PASSWORD, totpCode } from '../../../test/stand-ins/accounts.ts';
import { ADMIN_NAME, ADMIN_PASSWORD, createTestConsole } from '../../../test/stand-ins/console.ts';
import { formsIn, type PageForm } from '../../../test/stand-ins/page-form.ts';
import { Secret } from '../../secrets/secrets.ts';

type Fields = Record<string, string>;

/** A browser that keeps its cookies. */
async function opened(t: TestContext) {
  const console = await createTestConsole(t);
  await addSponsor(console.app);
  const cookies = new Map<string, string>();
  const ask = async (path: string, form?: Fields) => {
    const answer = await fetch(console.url + path, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
  };
  return { ...console, ask };
}

function formTo(text: string, action: string): PageForm {
  const form = formsIn(text).find((one) => one.action === action);
  assert.ok(form, `the page has no form to ${action}`);
  return form;
}

const NOTE = 'Two "guests" & <b>one</b>\nof Fabrikam';

test('a form that came too late is offered after sign-in, with a fresh token, and sent by hand', async (t) => {
  const { ask, clock } = await opened(t);
  await ask('/admin/sign-in', { name: ADMIN_NAME, password: ADMIN_PASSWORD });
  const typed = formTo((await ask('/admin/my-account')).text, '/admin/my-account').values;
  await clock.advance(31 * 60_000);
  const late = await ask('/admin/my-account', {
    ...typed,
    displayName: 'Ada <L.>',
    email: 'ada@contoso.com',
  });
  assert.equal(late.status, 401);
  assert.doesNotMatch(late.text, /Ada|ada@contoso/);
  const signIn = formTo(late.text, '/admin/sign-in').values;
  const wrong = await ask('/admin/sign-in', { ...signIn, name: ADMIN_NAME, password: 'wrong' });
  assert.equal(wrong.status, 401);
  const kept = formTo(wrong.text, '/admin/sign-in').values;
  const offered = await ask('/admin/sign-in', { ...kept, name: ADMIN_NAME, password: ADMIN_PASSWORD });
  assert.equal(offered.status, 200);
  assert.match(offered.text, /Send it now/);
  const again = formTo(offered.text, '/admin/my-account').values;
  assert.deepEqual([again['displayName'], again['email']], ['Ada <L.>', 'ada@contoso.com']);
  assert.notEqual(again['token'], typed['token']);
  assert.equal((await ask('/admin/my-account', { ...again })).status, 303);
  assert.match((await ask('/admin/my-account')).text, /value="Ada &lt;L.&gt;"/);
});

test('in the sponsor portal it goes through the second factor and a wrong code', async (t) => {
  const { ask, app, clock } = await opened(t);
  const attempt = await app.accounts.signIn.attempt({
    name: 'sponsor',
    password: new Secret(SPONSOR_PASSWORD),
    address: '192.0.2.1',
    userAgent: '',
    portal: 'sponsor',
  });
  assert.ok('session' in attempt);
  const { secret } = await app.accounts.ownAccount.beginSecondFactor(attempt.session);
  await app.accounts.ownAccount.confirmSecondFactor(attempt.session, totpCode(secret, clock.now()));
  await clock.advance(60_000);
  const late = await ask('/sponsor/stay', { note: NOTE });
  const { held = '' } = formTo(late.text, '/sponsor/sign-in').values;
  const step = await ask('/sponsor/sign-in', { held, name: 'sponsor', password: SPONSOR_PASSWORD });
  const second = formTo(step.text, '/sponsor/second-factor').values;
  assert.equal(second['held'], held);
  const wrong = await ask('/sponsor/second-factor', { ...second, code: '000000' });
  assert.equal(wrong.status, 401);
  const offered = await ask('/sponsor/second-factor', {
    ...formTo(wrong.text, '/sponsor/second-factor').values,
    code: totpCode(secret, clock.now()),
  });
  assert.equal(formTo(offered.text, '/sponsor/stay').values['note'], NOTE);
});

test('it goes through a new password too', async (t) => {
  const { ask, app } = await opened(t);
  await addSponsor(app, 'newcomer', { mustChangePassword: true });
  const { held = '' } = formTo((await ask('/sponsor/stay', { note: NOTE })).text, '/sponsor/sign-in').values;
  const step = await ask('/sponsor/sign-in', { held, name: 'newcomer', password: SPONSOR_PASSWORD });
  const form = formTo(step.text, '/sponsor/new-password').values;
  const weak = await ask('/sponsor/new-password', { ...form, current: SPONSOR_PASSWORD, password: 'short' });
  assert.equal(weak.status, 422);
  const offered = await ask('/sponsor/new-password', {
    ...formTo(weak.text, '/sponsor/new-password').values,
    current: SPONSOR_PASSWORD,
    password: 'thirty-moss-kites-8',
  });
  assert.equal(formTo(offered.text, '/sponsor/stay').values['note'], NOTE);
});

test('a held form that was forged, or is of the other portal, is forgotten', async (t) => {
  const { ask } = await opened(t);
  const admins = formTo((await ask('/admin/my-account', { displayName: 'X' })).text, '/admin/sign-in').values;
  for (const held of [
    admins['held'] ?? '',
    `${admins['held']}x`,
    'v1.a.b.c',
    '{"path":"/sponsor/stay","fields":[["note","x"]]}',
  ]) {
    const answer = await ask('/sponsor/sign-in', { held, name: 'sponsor', password: SPONSOR_PASSWORD });
    assert.deepEqual([answer.status, answer.location], [303, '/sponsor'], held);
    await ask('/sponsor/sign-out', {
      token: formTo((await ask('/sponsor')).text, '/sponsor/sign-out').values['token'] ?? '',
    });
  }
});

test('a form with nothing in it but a token, or with passwords only, leads to the sign-in', async (t) => {
  const { ask } = await opened(t);
  for (const fields of [{ token: 'x' }, { token: 'x', current: 'a', password: 'b' }])
    assert.equal((await ask('/sponsor/password', fields)).location, '/sponsor/sign-in');
});

test('a page that ends gives its form away under its address, and only one of its portal', async (t) => {
  const { ask } = await opened(t);
  const given = await ask('/sponsor/hold', { 'held-path': '/sponsor/stay', note: NOTE });
  assert.equal(given.status, 401);
  const { held = '' } = formTo(given.text, '/sponsor/sign-in').values;
  const offered = await ask('/sponsor/sign-in', { held, name: 'sponsor', password: SPONSOR_PASSWORD });
  const form = formTo(offered.text, '/sponsor/stay').values;
  assert.deepEqual([form['note'], form['held-path']], [NOTE, undefined]);
  const { token = '' } = form;
  const atOnce = await ask('/sponsor/hold', { token, 'held-path': '/sponsor/stay', note: NOTE });
  assert.equal(formTo(atOnce.text, '/sponsor/stay').values['note'], NOTE);
  for (const path of ['/admin/my-account', 'https://evil.example/', '//evil.example', ''])
    assert.equal(
      (await ask('/sponsor/hold', { token, 'held-path': path, note: NOTE })).location,
      '/sponsor/sign-in',
      path,
    );
});
