import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSeal, Secret } from '../../secrets/secrets.ts';
import { CONSOLE } from '../admin-console/paths.ts';
import type { Form } from '../form.ts';
import { NO_FORM } from '../form.ts';
import { SPONSOR_PORTAL } from '../sponsor-portal/paths.ts';
import { heldForm, openedForm, sealedForm } from './held-form.ts';

const SEAL = createSeal(Buffer.alloc(32, 1));
const NOW = Date.UTC(2026, 10, 23, 8);
const DAY = 86_400_000;
const PATH = '/sponsor/create?type=daily';

function sent(fields: Readonly<Record<string, readonly string[]>>): Form {
  const texts = (name: string): readonly string[] => fields[name] ?? [];
  return {
    ...NO_FORM,
    texts,
    text: (name) => texts(name).at(-1) ?? '',
    values: Object.fromEntries(Object.keys(fields).map((name) => [name, texts(name).at(-1) ?? ''])),
  };
}

const held = (fields: Readonly<Record<string, readonly string[]>>, path = PATH) =>
  heldForm(sent(fields), path, SPONSOR_PORTAL);

test('every text of a form is held with its address, several of one name too', () => {
  assert.deepEqual(held({ firstName: ['Mika'], id: ['1', '2'], note: [''] }), {
    path: PATH,
    fields: [
      ['firstName', 'Mika'],
      ['id', '1'],
      ['id', '2'],
      ['note', ''],
    ],
  });
});

test('passwords, secrets and tokens are not held, and a tick that is called like one is', () => {
  const fields = {
    password: ['kite-7412-moss'],
    newPassword: ['x'],
    clientSecret: ['x'],
    passphrase: ['x'],
    current: ['x'],
    code: ['123456'],
    uri: ['otpauth://totp/x'],
    token: ['x'],
    held: ['x'],
  };
  assert.equal(held(fields), undefined);
  assert.deepEqual(held({ ...fields, mustChangePassword: ['on'] })?.fields, [['mustChangePassword', 'on']]);
});

test('what is larger than 64 kB is not held', () => {
  assert.ok(held({ note: ['a'.repeat(60_000)] }));
  assert.equal(held({ note: ['a'.repeat(66_000)] }), undefined);
  assert.equal(held({ note: ['字'.repeat(22_000)] }), undefined);
});

test('only an address of the portal is held', () => {
  for (const path of [
    'https://evil.example/sponsor',
    '//evil.example',
    '/admin/administrators/add',
    '/sponsorship',
    '/sponsor//evil.example',
    '/sponsor\\evil',
    'javascript:alert(1)',
    '',
  ])
    assert.equal(held({ a: ['1'] }, path), undefined, path);
  for (const path of ['/sponsor', '/sponsor?page=2', '/sponsor/pending'])
    assert.equal(held({ a: ['1'] }, path)?.path, path);
});

test('a held form opens in its portal for a day, and tells nothing of itself', () => {
  const form = held({ firstName: ['Mika'] });
  assert.ok(form);
  const text = sealedForm(form, SPONSOR_PORTAL, SEAL, NOW);
  assert.doesNotMatch(text, /Mika|sponsor/);
  assert.deepEqual(openedForm(text, SPONSOR_PORTAL, SEAL, NOW + DAY - 1), form);
  assert.equal(openedForm(text, SPONSOR_PORTAL, SEAL, NOW + DAY), undefined);
  assert.equal(openedForm(text, CONSOLE, SEAL, NOW), undefined);
});

test('nobody forges a held form, or makes one of another', () => {
  const form = held({ firstName: ['Mika'] });
  assert.ok(form);
  const text = sealedForm(form, SPONSOR_PORTAL, SEAL, NOW);
  const other = createSeal(Buffer.alloc(32, 2));
  const [version, nonce, tag, body = ''] = text.split('.');
  const changed = `${body.slice(0, -2)}${body.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const forged of [
    sealedForm({ ...form, path: '/sponsor/delete' }, SPONSOR_PORTAL, other, NOW),
    [version, nonce, tag, changed].join('.'),
    [version, nonce, tag, ''].join('.'),
    SEAL.seal(new Secret(JSON.stringify({ ...form, at: NOW })), 'something else'),
    JSON.stringify({ ...form, at: NOW }),
    'v1.a.b.c',
    'x',
    '',
  ])
    assert.equal(openedForm(forged, SPONSOR_PORTAL, SEAL, NOW), undefined, forged.slice(0, 40));
});
