import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createStranger, read } from '../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../test/stand-ins/console.ts';

test('the bare address tells guests where to sign in and leads everybody else on', async (t) => {
  const console = await createTestConsole(t);
  const stranger = createStranger(console);
  const { status, text } = await stranger.get('/');
  assert.equal(status, 200);
  assert.match(read(text), /Are you a guest\? Join the Wi-Fi network/);
  const ways = [...text.matchAll(/<li>\s*<a href="([^"]+)"/g)].map(([, href]) => href ?? '');
  assert.equal(ways.length, 3);
  for (const way of ways) assert.ok([200, 303].includes((await stranger.get(way)).status), way);
});

test('an address that leads nowhere is told by a page, with the way back', async (t) => {
  const stranger = createStranger(await createTestConsole(t));
  for (const path of ['/nowhere', '/admin/nowhere', '/sponsor/nowhere', '/wp-login.php']) {
    const { status, text } = await stranger.get(path);
    assert.equal(status, 404, path);
    assert.match(text, /<h1>/);
    assert.match(text, /href="\/(admin|sponsor)"/);
  }
});
