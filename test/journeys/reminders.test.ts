// Passwords and accounts that end, day by day: exactly the reminders that are named, once each, whoever looks.
import { randomUUIDv7 } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { guestStore } from '../../src/guests/guest-store.ts';
import { Refusal } from '../../src/refusal.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { writtenEntries } from '../stand-ins/audit.ts';
import { ONLOOKER } from '../stand-ins/connection-runs.ts';
import { ADMIN, createTestGuests } from '../stand-ins/guests.ts';
import { HOSTILE_STRINGS } from '../stand-ins/hostile-strings.ts';
import { DAY, HOUR, reminded, textOf, usedGuest, withNotice } from '../stand-ins/reminders.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';

const PASSWORD = new Secret('correct horse battery');
const LIFETIME = 60;

async function arrange(
  t: TestContext,
): Promise<TestRoad & { add: (name: string, more?: object) => Promise<string> }> {
  const road = await createTestRoad(t);
  const { administrators, passwordPolicy } = road.app.accounts;
  await passwordPolicy.save({ lifetimeDays: LIFETIME }, BY_COMMAND);
  const add = async (name: string, more: object = {}): Promise<string> => {
    const account = {
      name,
      displayName: name,
      role: 'mail-admin',
      email: `${name}@contoso.example`,
      password: PASSWORD,
      ...more,
    };
    return (await administrators.add(account, BY_COMMAND)).id;
  };
  return { ...road, add };
}

test('an administrator from 31 days before the end to the day after it', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  await add('kim', { displayName: 'Kim Akers' });
  await add('lee', { role: 'sponsor', language: 'fr' });
  await add('silent', { email: null });
  await app.accounts.administrators.setDisabled(await add('gone'), true, BY_COMMAND);
  await clock.advance((LIFETIME - 31) * DAY);
  const told: string[] = [];
  for (let day = 31; day >= -1; day -= 1) {
    const before = (await reminded(road)).length;
    await app.reminders.tend();
    await app.reminders.tend();
    for (const { to } of (await reminded(road)).slice(before)) told.push(`${day}: ${to}`);
    await clock.advance(DAY);
  }
  assert.deepEqual(
    told,
    [30, 7, 3, 1].flatMap((day) => [`${day}: kim@contoso.example`, `${day}: lee@contoso.example`]),
  );
  const [kim, lee] = await reminded(road);
  assert.equal(kim?.purpose, 'password-reminder');
  assert.match(kim.subject, /^Your password ends on 22 Jan 2027, /);
  const english = await textOf(road, kim.id);
  assert.match(english, /^Hello Kim Akers, your password ends soon/);
  assert.match(english, /http:\/\/localhost\/admin\/my-account\/password/);
  assert.match(english, /foyer admins reset-password kim/);
  const french = await textOf(road, lee?.id ?? '');
  assert.match(french, /expire le vendredi 22 janvier 2027/);
  assert.match(french, /http:\/\/localhost\/sponsor\/password/);
});

test('a password that is changed begins anew; a setting decides who is reminded, and when', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  const id = await add('kim');
  await clock.advance((LIFETIME - 20) * DAY);
  await app.reminders.settings.save({ administrators: { isEnabled: false } }, BY_COMMAND);
  await app.reminders.tend();
  assert.deepEqual(await reminded(road), []);
  await app.reminders.settings.save({ administrators: { firstDays: 25, repeatDays: [10] } }, BY_COMMAND);
  await app.reminders.tend();
  assert.equal((await reminded(road)).length, 1);
  await app.accounts.administrators.setPassword(id, new Secret('another horse battery'), BY_COMMAND);
  await clock.advance(20 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(road)).length, 1, 'the former end has passed');
  await clock.advance(15 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(road)).length, 2, '25 days before the new end');
  await assert.rejects(app.reminders.settings.save({}, ONLOOKER), Refusal);
  await assert.rejects(
    app.reminders.settings.save({ administrators: { firstDays: 0 } }, BY_COMMAND),
    (error) => error instanceof Refusal && error.problems[0]?.field === 'administrators.firstDays',
  );
  assert.equal(
    (await writtenEntries(app.database)).filter(({ action }) => action === 'reminders.save').length,
    2,
  );
});

test('after three days without power there is one reminder, and it arrives', async (t) => {
  const road = await arrange(t);
  const { app, clock, sandbox, add } = road;
  await add('kim', { displayName: 'Kim' });
  await clock.advance((LIFETIME - 30) * DAY);
  await app.reminders.tend();
  await clock.advance(27.5 * DAY);
  await app.reminders.tend();
  await app.reminders.tend();
  assert.equal((await reminded(road)).length, 2);
  await clock.advance(3 * DAY);
  await app.reminders.tend();
  assert.equal((await reminded(road)).length, 2, 'it has ended');
  app.mail.start();
  // The first has given up: who reads it now would read yesterday's news.
  await passTime(road, 1000, 60_000, () => sandbox.messages().length === 1);
  assert.match(sandbox.messages().at(-1)?.source.toString() ?? '', /^Subject: Your password ends on/m);
});

test('two processes that look at once tell it once, and a pass that fails in the middle loses nothing', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  const other = await road.another();
  for (const name of ['kim', 'lee', 'max']) await add(name);
  await clock.advance((LIFETIME - 30) * DAY);
  await sql`create function fails() returns trigger language plpgsql as $$
    begin raise exception 'the world ends'; end $$`.execute(app.database.sql);
  await sql`create trigger fails before insert on reminders
    for each row when (new.stage = 30) execute function fails()`.execute(app.database.sql);
  await assert.rejects(app.reminders.tend(), /the world ends/);
  assert.deepEqual(await reminded(road), [], 'no mail without its row');
  await sql`drop trigger fails on reminders`.execute(app.database.sql);
  await sql`create trigger fails before insert on messages
    for each row execute function fails()`.execute(app.database.sql);
  await assert.rejects(app.reminders.tend(), /the world ends/);
  const { rows } = await sql`select from reminders`.execute(app.database.sql);
  assert.deepEqual(rows, [], 'no row without its mail');
  await sql`drop trigger fails on messages`.execute(app.database.sql);
  for (let turn = 0; turn < 5; turn += 1) await Promise.all([app.reminders.tend(), other.reminders.tend()]);
  assert.equal((await reminded(road)).length, 3);
});

test('without SMTP settings nothing is told, and nothing is lost', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  await add('kim');
  await clock.advance((LIFETIME - 30) * DAY);
  const kept = await sql`update settings set slice = 'away' where slice = 'smtp' returning 1`.execute(
    app.database.sql,
  );
  assert.equal(kept.rows.length, 1);
  assert.equal(await app.reminders.tend(), 0);
  await sql`update settings set slice = 'smtp' where slice = 'away'`.execute(app.database.sql);
  assert.equal(await app.reminders.tend(), 1);
});

test('who would be reminded today is told beforehand, and who cannot be', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  await add('kim');
  await add('silent', { email: null });
  await clock.advance((LIFETIME - 30) * DAY - HOUR);
  const { entries, count } = await app.reminders.today();
  assert.deepEqual(
    entries.map(({ kind, name, email, stage, at }) => [kind, name, email, stage, at - clock.now()]),
    [
      ['administrator-password', 'kim', 'kim@contoso.example', 30, HOUR],
      ['administrator-password', 'silent', null, 30, HOUR],
    ],
  );
  assert.equal(count, 2);
  assert.equal((await app.reminders.withoutAddress()).count, 0);
  await clock.advance(2 * HOUR);
  await app.reminders.tend();
  assert.equal((await app.reminders.today()).count, 0);
  const { entries: silent } = await app.reminders.withoutAddress();
  assert.deepEqual(
    silent.map(({ name }) => name),
    ['silent'],
  );
});

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

test('an account that is extended while the mail about its end is written is not told of the former end', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  await withNotice(guests, { value: 3, unit: 'days' });
  const { id } = await usedGuest(guests, anna);
  await clock.advance(3 * DAY);
  let looking: Promise<number | null> = Promise.resolve(null);
  await app.database.transaction(async (tx) => {
    await sql`update guests set ends_at = ends_at + ${10 * DAY} where id = ${id}`.execute(tx);
    looking = app.reminders.tend();
    await until(async () => {
      const { rows } = await sql`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(app.database.sql);
      return rows.length > 0;
    });
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
    return { guest: { ...stored, ...called, id: randomUUIDv7() }, usernameKey: `guest-${index}` };
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

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await isSo())) {
    assert.ok(performance.now() < end, 'it does not become so');
    await delay(20);
  }
}
