// Guest accounts that end: their guests are told once, in their language, and nobody is told who must not be.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { guestStore } from '../../src/guests/guest-store.ts';
import { ADMIN, createTestGuests } from '../stand-ins/guests.ts';
import { HOSTILE_STRINGS } from '../stand-ins/hostile-strings.ts';
import { DAY, HOUR, reminded, textOf, usedGuest, withNotice } from '../stand-ins/reminders.ts';
import { until, untilSomebodyWaits } from '../stand-ins/until.ts';

test('a guest is told once, as long before the end as the guest type says, in their language', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  await withNotice(
    guests,
    { value: 3, unit: 'days' },
    { emailText: 'Bring back $ui_ssid$.\n\nThe badge too.' },
  );
  const guest = await usedGuest(guests, anna, { language: 'nl' });
  await clock.advance(2 * DAY - 60_000);
  await app.reminders.tend();
  assert.deepEqual(await reminded(guests), []);
  await clock.advance(60_000);
  await app.reminders.tend();
  await app.reminders.tend();
  const [mail, ...more] = await reminded(guests);
  assert.deepEqual([mail?.to, mail?.purpose, more], ['mika@fabrikam.example', 'guest-expiry', []]);
  const text = await textOf(guests, mail?.id ?? '');
  // By the clock of Amsterdam, where the account is.
  assert.match(text, /eindigt op zaterdag 28 november\s2026 om 09\.00 uur \(Amsterdam\)/);
  assert.match(text, /The badge too\./);
  assert.match(text, /anna@contoso\.com/);
  assert.match(text, /http:\/\/localhost\/extend\/[\w-]{43}/);
  await app.guests.act('extend', [guest.id], { by: { value: 10, unit: 'days' } }, anna);
  await clock.advance(3 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(guests)).length, 1, 'there is time enough again');
  await clock.advance(7 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(guests)).length, 2, 'the new end');
  await clock.advance(4 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(guests)).length, 2);
});

const CHANGES = {
  'an account that is extended': sql`ends_at = ends_at + ${10 * DAY}`,
  'an account whose address changes': sql`email = 'new@contoso.example'`,
};
for (const [what, change] of Object.entries(CHANGES))
  test(`${what} while the mail about its end is written is not told as it was`, async (t) => {
    const guests = await createTestGuests(t);
    const { app, clock } = guests;
    const anna = await guests.sponsor('anna', await guests.group());
    await withNotice(guests, { value: 3, unit: 'days' });
    const { id } = await usedGuest(guests, anna);
    await clock.advance(3 * DAY);
    let looking: Promise<number | null> = Promise.resolve(null);
    await app.database.transaction(async (tx) => {
      await sql`update guests set ${change} where id = ${id}`.execute(tx);
      looking = app.reminders.tend();
      await untilSomebodyWaits(app.database);
    });
    assert.equal(await looking, 0);
    assert.deepEqual(await reminded(guests), []);
  });

test('guests who are suspended, waiting, unused or without an address are not told', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  await withNotice(guests, { value: 90, unit: 'minutes' });
  const [suspended, waiting] = [
    await usedGuest(guests, anna, { userName: 'suspended' }),
    await usedGuest(guests, anna, { userName: 'waiting' }),
  ];
  await app.guests.act('suspend', [suspended.id], { reason: 'x' }, anna);
  await sql`update guests set approval = 'denied' where id = ${waiting.id}`.execute(app.database.sql);
  await usedGuest(guests, anna, { email: '' });
  await usedGuest(guests, anna, { userName: 'other-type', guestTypeId: guests.types.Weekly.id });
  await guests.create(anna, { userName: 'unused', email: 'unused@fabrikam.example' });
  await clock.advance(5 * DAY - HOUR);
  await app.reminders.tend();
  assert.deepEqual(await reminded(guests), []);
  assert.equal((await app.reminders.withoutAddress()).count, 1);
  await app.notifications.guestEmail.save({ isEnabled: false }, ADMIN);
  await app.reminders.settings.save({ guests: { remindsUnused: true } }, ADMIN);
  assert.equal(await app.reminders.tend(), 0, 'guests get no mail');
  await app.notifications.guestEmail.save({ isEnabled: true }, ADMIN);
  await app.reminders.tend();
  assert.deepEqual(
    (await reminded(guests)).map(({ to }) => to),
    ['unused@fabrikam.example'],
  );
});

test('what strangers call themselves is text, in the mail and in its subject', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  await withNotice(guests, { value: 2, unit: 'hours' });
  const { id } = await usedGuest(guests, anna);
  const [stored = assert.fail()] = await guestStore(app.database.sql).find([id], 'all');
  const strangers = Object.values(HOSTILE_STRINGS).map((text, index) => {
    const name = text.replaceAll('\0', '').toWellFormed().slice(0, 300);
    const called = { username: `guest-${index}`, firstName: name, lastName: name, company: name };
    return { guest: { ...stored, ...called, id: uuidv7() }, usernameKey: `guest-${index}` };
  });
  await guestStore(app.database.sql).add(strangers);
  await clock.advance(5 * DAY - HOUR);
  assert.equal(await app.reminders.tend(), strangers.length + 1);
  for (const { id, subject } of await reminded(guests)) {
    assert.match(subject, /^Your guest access ends on /);
    const { html } = await app.mail.content(id, ADMIN);
    assert.doesNotMatch(html ?? '', /<(script|img|svg|base|meta http-equiv="refresh)/i);
  }
});

test('a server that runs looks by itself, at guests every minute', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  // Wide enough for a slow machine: the clock goes on whether or not a look has ended.
  await withNotice(guests, { value: 600, unit: 'minutes' });
  await usedGuest(guests, anna);
  await clock.advance(5 * DAY - 603 * 60_000);
  app.reminders.start();
  await until(async () => {
    await clock.advance(60_000);
    assert.ok(clock.now() < Date.UTC(2026, 10, 28, 8), 'nobody looked');
    return (await reminded(guests)).length > 0;
  });
});
