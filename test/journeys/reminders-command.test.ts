// `foyer reminders` as somebody with a shell meets it: the settings out and in, who is due, a look by hand.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Secret } from '../../src/secrets/secrets.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';

test('who is due is listed, the settings are saved out of a file, and a look is taken by hand', async (t) => {
  const line = await createCommandLine(t);
  const foyer = (words: string): Promise<Ran> => line.foyer(words.split(' '));
  assert.match((await foyer('reminders today')).out, /^Nobody is due until midnight\.$/m);

  const app = await line.server();
  t.after(() => app.close());
  await app.accounts.passwordPolicy.save({ lifetimeDays: 20 }, BY_COMMAND);
  const account = { role: 'mail-admin', password: new Secret('correct horse battery') };
  await app.accounts.administrators.add(
    { ...account, name: 'kim', displayName: 'kim', email: 'kim@contoso.example' },
    BY_COMMAND,
  );
  await app.accounts.administrators.add({ ...account, name: 'silent', displayName: 'silent' }, BY_COMMAND);

  const { out } = await foyer('reminders today');
  assert.match(out, /^ {2}kim {2}kim@contoso\.example {2}password ends .* UTC {2}\(30 days before\)$/m);
  assert.match(out, /for want of an address \(1\):\n {2}silent {2}no address/);
  const told = JSON.parse((await foyer('reminders today --json')).out) as {
    today: { count: number; entries: { name: string; at: string; endsAt: string }[] };
    withoutAddress: { count: number };
  };
  assert.deepEqual([told.today.count, told.withoutAddress.count], [1, 1]);
  assert.match(told.today.entries[0]?.at ?? '', /^\d{4}-.*Z$/);

  const settings = JSON.parse((await foyer('reminders settings show')).out) as { administrators: object };
  const file = join(tmpdir(), `foyer-reminders-${process.pid}.json`);
  await writeFile(file, JSON.stringify({ ...settings, administrators: { firstDays: 5 } }));
  assert.equal((await foyer(`reminders settings save --file ${file}`)).code, 0);
  assert.match((await foyer('reminders today')).out, /^Nobody is due/m);
  await writeFile(file, JSON.stringify({ administrators: { firstDays: 0 } }));
  assert.equal((await foyer(`reminders settings save --file ${file}`)).code, 65);
  assert.match((await foyer('reminders run')).out, /no SMTP settings/);
  for (const words of [
    'reminders',
    'reminders stop',
    'reminders today x',
    'reminders run --file x',
    'reminders settings',
    'reminders settings keep',
    'reminders settings save',
    'reminders settings show --file x',
  ])
    assert.equal((await foyer(words)).code, 64, words);
});
