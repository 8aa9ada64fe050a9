import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';

const GUEST = { firstName: 'Jane', lastName: 'Doe', email: 'jane.doe@contoso.com', language: null };

test('examples are what the policies would make now', async (t) => {
  const { policies } = (await createTestGuests(t)).app.guests;
  assert.equal((await policies.examples(GUEST)).known, 'jdoe');
  await policies.save(
    {
      username: { source: 'email', minimumLetters: 0, minimumDigits: 9 },
      password: { specials: '=', minimumUppercase: 2 },
    },
    ADMIN,
  );
  const { known, usernames, passwords } = await policies.examples(GUEST);
  assert.equal(known, GUEST.email);
  for (const username of usernames) assert.match(username, /^\d{9}$/);
  for (const password of passwords) assert.match(password, /^[a-z]*[A-Z].*=\d{4}=/);
  assert.equal(new Set(passwords).size, passwords.length);
});
