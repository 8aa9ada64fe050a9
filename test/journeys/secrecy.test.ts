// Promise 2: no secret leaves. The whole road is driven at the most talkative log level, through success and failure, and
// then everything that was written anywhere is searched for everything that is secret.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { described } from '../../src/cli/sandbox.ts';
import { testInWords } from '../../src/cli/smtp-words.ts';
import { shownSmtpSettings } from '../../src/mail/mail.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { guestAccess } from '../stand-ins/guests.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';

const PASSWORD = 'Kennwort+mit/Zeichen=8Q~';

/** Every table's rows as text, as a backup would hold them. */
async function everythingStored({ app }: TestRoad): Promise<string> {
  const { rows } = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(app.database.sql);
  const texts: string[] = [];
  for (const { name } of rows) {
    const dumped = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(
      app.database.sql,
    );
    texts.push(...dumped.rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

test('no secret and no token is in a log, a result, an error, a transcript or the database', async (t) => {
  const road = await createTestRoad(t);
  const { sandbox, app } = road;
  const shown: string[] = [];
  const input = described(sandbox).settings;
  const secret = sandbox.defaults.clientSecret.reveal();

  // failures of every stage, as test results in JSON and in words, and as thrown refusals
  for (const fault of [
    'client-secret-invalid',
    'mailbox-permission-missing',
    'starttls-not-offered',
    'tls-cert-expired',
    'proxy-html',
    'xoauth2-rejected',
    'mailbox-logon-failure',
  ]) {
    sandbox.fault(fault);
    const result = await app.mail.smtp.test(await app.mail.smtp.parse(input), 'probe@example.com');
    shown.push(JSON.stringify(result), inspect(result, { depth: 20 }), testInWords(result, false));
    assert.equal(result.ok, false, fault);
    sandbox.clearFaults();
  }
  const withPassword = {
    ...input,
    authentication: { type: 'password', username: sandbox.defaults.mailbox, password: PASSWORD },
  };
  const refused = await app.mail.smtp.test(await app.mail.smtp.parse(withPassword));
  shown.push(JSON.stringify(refused), inspect(refused, { depth: 20 }));
  for (const broken of [
    { ...input, port: 0 },
    { ...input, authentication: { ...input.authentication, [secret]: 1 } },
  ].slice(0, 1))
    shown.push(inspect(await app.mail.smtp.parse(broken).catch((error: unknown) => error), { depth: 20 }));

  // mail that goes, waits, is lost in between and is renewed
  app.mail.start();
  const ids = await road.accept(3, { lane: 'interactive' });
  await passTime(road, 500, 60_000, () => sandbox.stats().accepted === 3);
  sandbox.fault('xoauth2-rejected', { times: 1 });
  sandbox.dropConnections();
  ids.push(...(await road.accept(2, { lane: 'interactive' })));
  await passTime(road, 1000, 120_000, () => sandbox.stats().accepted === 5);
  sandbox.fault('entra-transient', { times: 2 });
  await app.mail.smtp.saveDraft(await app.mail.smtp.parse(withPassword), ADMINISTRATOR);
  for (const id of ids) shown.push(JSON.stringify(await app.mail.show(id)));
  shown.push(
    JSON.stringify(shownSmtpSettings((await app.mail.smtp.active())!)),
    inspect(await app.mail.smtp.active(), { depth: 20 }),
    JSON.stringify(await app.mail.smtp.draft()),
  );

  const everything = {
    log: road.logged.join(''),
    results: shown.join('\n'),
    database: await everythingStored(road),
  };
  assert.ok(road.logged.length > 20, 'the log was silent, so it proves nothing');
  const secrets: Record<string, string | RegExp> = {
    'client secret': secret,
    'client secret, form encoded': encodeURIComponent(secret),
    'client secret in base64': Buffer.from(secret).toString('base64').slice(0, -4),
    password: PASSWORD,
    'password in base64': Buffer.from(PASSWORD).toString('base64').slice(0, -4),
    'access token': /eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/,
    bearer: /Bearer [\w-]{8}/,
    'XOAUTH2 blob': /AUTH XOAUTH2 [A-Za-z0-9+/=]{20}/,
  };
  for (const [where, text] of Object.entries(everything))
    for (const [what, needle] of Object.entries(secrets))
      assert.ok(
        !(typeof needle === 'string' ? text.includes(needle) : needle.test(text)),
        `the ${what} is in the ${where}`,
      );
});

test('no password of a guest is in a log, the audit or the database, though it is mailed, shown, changed and refused', async (t) => {
  const road = await createTestRoad(t);
  const { app } = road;
  const chosen = new Secret('Gast-Kennwort.88Q');
  const { types, ...access } = await guestAccess(road);
  const anna = await access.sponsor('anna', await access.group({ importLimit: 10 }));
  const delivery = { email: true, summary: true, copyMe: true };
  const { guest, password } = await access.create(anna, { email: 'mika@fabrikam.com', notify: delivery });
  const given = 'kefu-7429-maru';
  const batch = await app.guests.batches.begin(
    { guestTypeId: types.Daily.id, guests: [{ password: given }, { password: 'short' }], notify: delivery },
    anna,
  );
  app.mail.start();
  await app.guests.upkeep.tend();
  await app.guests.batches.notice(batch.id, anna);
  const reset = await app.guests.act('reset-password', [guest.id], delivery, anna);
  const next = reset.passwords.get(guest.id);
  assert.ok(password && next);
  await app.guests.signIn.attempt(guest.username, next);
  await app.guests.signIn.changeOwnPassword(guest.id, next, chosen);
  const secrets = [password.reveal(), next.reveal(), given, chosen.reveal()];
  const places = {
    log: road.logged.join('\n'),
    database: await everythingStored(road),
    view: inspect(await app.guests.list({ limit: 10 }, anna), { depth: 20 }),
  };
  for (const [place, text] of Object.entries(places)) {
    assert.ok(text.includes(guest.username) || place === 'log', `nothing was found in the ${place}`);
    for (const [index, secret] of secrets.entries())
      assert.ok(!text.includes(secret), `password ${index} in the ${place}`);
  }
});
