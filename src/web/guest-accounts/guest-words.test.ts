// How guests are named, in the order of the language: on every page that names them, and on their slips.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { read } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole } from '../../../test/stand-ins/guest-console.ts';

const HANAKO = { firstName: '花子', lastName: '山田', email: 'hanako@fabrikam.com', language: 'ja' };

test('a Japanese name has the family name first for whoever reads Japanese, and on the slip of the guest', async (t) => {
  const console = await createGuestConsole(t);
  const anna = await console.sponsor('anna', await console.group());
  const { guest } = await console.create(anna, { ...HANAKO, userName: 'hanako' });
  const latin = (await console.create(anna, { firstName: 'Mika', lastName: 'Tanaka' })).guest;
  const client = await console.as('anna');
  const slip = await client.post('/sponsor/slips', { id: guest.id });
  assert.match(read(slip.text), /山田 花子/);
  const inEnglish = (await client.get(`/sponsor/create/created/${guest.id}`)).text;
  assert.match(read(inEnglish), /花子 山田/);
  await client.post('/sponsor/language', { language: 'ja', return: '/sponsor' });
  for (const path of [`create/created/${guest.id}`, `account/${guest.id}`])
    assert.match(read((await client.get(`/sponsor/${path}`)).text), /山田 花子/, path);
  assert.match(read((await client.get(`/sponsor/account/${latin.id}`)).text), /Mika Tanaka/);
  const asked = await client.post('/sponsor/act', { do: 'suspend', id: guest.id });
  assert.match(read(asked.text), /hanako · 山田 花子/);
  for (const path of ['create', `account/${guest.id}`]) {
    const { text } = await client.get(`/sponsor/${path}`);
    assert.match(text, /name="lastName"[^]*name="firstName"/, path);
  }
  const list = (await client.get('/sponsor')).text;
  assert.match(read(list), /姓 名/);
  assert.match(read(list), /山田 花子/);
});

test('elsewhere the first name is asked for first', async (t) => {
  const console = await createGuestConsole(t);
  await console.sponsor('anna', await console.group());
  const { text } = await (await console.as('anna')).get('/sponsor/create');
  assert.match(text, /name="firstName"[^]*name="lastName"/);
});
