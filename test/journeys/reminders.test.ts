// Passwords that end, day by day: exactly the reminders that are named, once each, whoever looks.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Refusal } from '../../src/refusal.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { writtenEntries } from '../stand-ins/audit.ts';
import { ONLOOKER } from '../stand-ins/connection-runs.ts';
import { DAY, HOUR, reminded, textOf } from '../stand-ins/reminders.ts';
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

test('where some cannot be reminded, the others are', async (t) => {
  const road = await arrange(t);
  const { app, clock, add } = road;
  await add('kim');
  await app.networkUsers.policy.save({ lifetimeDays: LIFETIME }, BY_COMMAND);
  const ann = { name: 'ann', email: 'ann@contoso.example', password: PASSWORD };
  await app.networkUsers.add(ann, BY_COMMAND);
  await clock.advance((LIFETIME - 30) * DAY);
  await sql`create function fails() returns trigger language plpgsql as $$
    begin raise exception 'the world ends'; end $$`.execute(app.database.sql);
  await sql`create trigger fails before insert on reminders
    for each row when (new.kind = 'administrator-password') execute function fails()`.execute(
    app.database.sql,
  );
  await assert.rejects(app.reminders.tend(), /the world ends/);
  assert.deepEqual(
    (await reminded(road)).map(({ to }) => to),
    ['ann@contoso.example'],
  );
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
