// How credentials reach people, or are said not to.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { untilSomebodyWaits } from '../../test/stand-ins/until.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Secret } from '../secrets/secrets.ts';
import { guestStore } from './guest-store.ts';

const MIKA = { firstName: 'Mika', lastName: 'Tanaka', email: 'm.tanaka@fabrikam.com' };

test('before there are SMTP settings accounts are made, and told not to be mailed', async (t) => {
  const guests = await createTestGuests(t, { hasSmtp: false });
  const anna = await guests.sponsor('anna', await guests.group({ autoNotify: true }));
  const { guest, isMailed } = await guests.create(anna, { ...MIKA, notify: { summary: true } });
  assert.equal(isMailed, false);
  const { mailed, isMailOff } = await guests.app.guests.act('resend', [guest.id], { email: true }, anna);
  assert.deepEqual([mailed, isMailOff], [0, true]);
  const people = [MIKA, { ...MIKA, firstName: 'Kim' }];
  const { id } = await guests.app.guests.batches.begin(
    { guestTypeId: guests.types.Daily.id, guests: people },
    anna,
  );
  await guests.app.guests.upkeep.tend();
  const notice = await guests.app.guests.batches.notice(id, anna);
  assert.deepEqual([notice.created, notice.mailed, notice.mailRefusal?.code], [2, 0, 'guest_mail_off']);
});

test('a copy tells the password only to a sponsor who may view passwords', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const copied = async (name: string, mayViewPasswords: boolean): Promise<boolean[]> => {
    const by = await guests.sponsor(name, await guests.group({ mayViewPasswords }));
    const notify = { email: true, copyMe: true, sponsorEmail: `${name}@contoso.com` };
    await guests.create(by, { email: `to-${name}@fabrikam.com`, password: 'kefu-7429-maru', notify });
    const { messages } = await app.mail.list({ limit: 2 });
    const shown = messages.map(async ({ id, recipients }) => {
      const { text } = await app.mail.content(id, ADMIN);
      return [recipients[0]?.address ?? '', /kefu-7429-maru/.test(text ?? '')] as const;
    });
    const byAddress = new Map(await Promise.all(shown));
    return [`to-${name}@fabrikam.com`, `${name}@contoso.com`].map(
      (to) => byAddress.get(to) ?? assert.fail(to),
    );
  };
  assert.deepEqual(await copied('anna', true), [true, true]);
  assert.deepEqual(await copied('ben', false), [true, false]);
});

test('a password that nobody would learn is not reset', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group({ mayViewPasswords: false }));
  const { guest } = await guests.create(anna, { ...MIKA, password: 'kefu-7429-maru' });
  const reset = (email: boolean, by: Actor = anna) =>
    app.guests.act('reset-password', [guest.id], { email }, by);
  const isKept = async () =>
    (await app.guests.signIn.attempt('mtanaka', new Secret('kefu-7429-maru'))).outcome === 'signed-in';
  assert.equal((await reset(false)).outcomes[0]?.refusal?.code, 'guest_password_untold');
  await app.notifications.guestEmail.save({ isEnabled: false }, ADMIN);
  assert.equal((await reset(true)).outcomes[0]?.refusal?.code, 'guest_password_untold');
  assert.equal(await isKept(), true);
  assert.equal((await reset(true, ADMIN)).passwords.size, 1);
  await app.notifications.guestEmail.save({ isEnabled: true }, ADMIN);
  assert.equal((await reset(true)).mailed, 1);
  assert.equal(await isKept(), false);
});

test('what somebody else changed meanwhile is in no count, no summary, and its password is not told', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const { guest: changed } = await guests.create(anna, { ...MIKA, userName: 'changed' });
  const { guest: reset } = await guests.create(anna, { ...MIKA, userName: 'reset' });
  const ids = [changed.id, reset.id];
  const acting = await app.database.transaction(async (tx) => {
    const [stored] = await guestStore(tx).lock([changed.id], 'all');
    await guestStore(tx).change({ ...stored!, email: 'other@fabrikam.com' });
    const result = app.guests.act('reset-password', ids, { email: true, summary: true }, anna);
    await untilSomebodyWaits(app.database);
    return { result };
  });
  const { outcomes, mailed, passwords } = await acting.result;
  assert.deepEqual(
    outcomes.map(({ refusal }) => refusal?.code),
    ['guest_changed_meanwhile', undefined],
  );
  assert.deepEqual([mailed, [...passwords.keys()]], [1, [reset.id]]);
  const { messages } = await app.mail.list({ limit: 5 });
  assert.deepEqual(messages.map(({ purpose }) => purpose).sort(), [
    'guest-password-reset',
    'sponsor-summary',
  ]);
  const summary = messages.find(({ purpose }) => purpose === 'sponsor-summary');
  const { text } = await app.mail.content(summary?.id ?? '', ADMIN);
  assert.match(text ?? '', new RegExp(passwords.get(reset.id)?.reveal() ?? 'none'));
  assert.doesNotMatch(text ?? '', /changed/);
});
