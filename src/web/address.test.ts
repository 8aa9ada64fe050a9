import { test } from 'node:test';
import assert from 'node:assert/strict';
import { returnPath } from './address.ts';

test('a return leads to a path of this server and nowhere else', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/admin//evil.example',
    '/\\evil.example',
    '/admin\r\nset-cookie: x=y',
    'javascript:alert(1)',
    '/admin?next=https://evil.example/',
    '',
    undefined,
  ];
  assert.deepEqual(
    elsewhere.map((asked) => returnPath(asked, '/admin')),
    elsewhere.map(() => '/admin'),
  );
  for (const asked of ['/admin/mail?state=held&text=a%20b', '/admin/settings/smtp-server', '/sponsor'])
    assert.equal(returnPath(asked, '/admin'), asked);
});
