// A process that is killed in the middle of telling thousands: whoever comes next tells the rest, and nobody twice.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { sql } from 'kysely';
import { openDatabase } from '../../src/database/database.ts';
import { silentLog } from '../../src/log/log.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { realClock } from '../../src/time/clock.ts';
import { connectedFoyer, sharedDatabase } from '../stand-ins/foyer-process.ts';

const USERS = 3000;
const KILLS = 3;
const DAY_MS = 86_400_000;

test(
  'kills in the middle of a pass lose no reminder, and none is told twice',
  { timeout: 120_000 },
  async (t) => {
    const environment = await sharedDatabase(t);
    const { foyer } = await connectedFoyer(t, environment);
    const url = new Secret(environment['FOYER_DATABASE_URL'] ?? '');
    const database = await openDatabase({
      dataFolder: '/nonexistent',
      url,
      log: silentLog,
      clock: realClock,
    });
    t.after(() => database.close());
    // Of the usual 60 days two are left.
    await sql`
    insert into network_users (id, name, name_key, first_name, last_name, name_alias, email, description, user_group,
      is_disabled, password_store, password_hash, former_password_hashes, password_changed_at, password_never_expires,
      must_change_password, created_at, created_by, words)
    select gen_random_uuid(), 'user' || n, 'user' || n, '', '', '', 'user' || n || '@fabrikam.example', '', '', false,
      'internal', '$argon2id$', '{}', ${Date.now() - 58 * DAY_MS}::bigint, false, false, 0, 'test', ''
    from generate_series(1, ${USERS}) as n`.execute(database.sql);
    const told = async (): Promise<number> => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from reminders`.execute(
        database.sql,
      );
      return rows[0]?.count ?? 0;
    };

    const inTheMiddle: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = await told();
      const child = foyer.begin(['reminders', 'run'], '');
      const gone = once(child, 'exit');
      while ((await told()) === before && child.exitCode === null) await realClock.sleep(5);
      child.kill('SIGKILL');
      await gone;
      inTheMiddle.push(await told());
    }
    assert.ok(
      (inTheMiddle[0] ?? 0) > 0 && (inTheMiddle[0] ?? USERS) < USERS,
      'the first kill came in the middle',
    );
    t.diagnostic(`told when the kills came: ${inTheMiddle.join(', ')} of ${USERS}`);

    const [one, other] = await Promise.all([
      foyer.run(['reminders', 'run']),
      foyer.run(['reminders', 'run']),
    ]);
    assert.deepEqual([one.code, other.code], [0, 0], one.err + other.err);
    // Of two that run at once one tells; the other may have come before the lock of the killed was gone.
    assert.equal((await foyer.run(['reminders', 'run'])).code, 0);
    const { rows } = await sql<{ users: number; mails: number; receivers: number }>`
    select (select count(distinct subject) from reminders) as users,
      (select count(*) from messages where purpose = 'password-reminder') as mails,
      (select count(distinct address) from recipients) as receivers`.execute(database.sql);
    assert.deepEqual(rows, [{ users: USERS, mails: USERS, receivers: USERS }]);
  },
);
