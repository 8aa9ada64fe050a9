// What is stored must open nothing for who reads it: every table is searched for every secret that there was.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Secret as TotpSecret, TOTP } from 'otpauth';
import { withoutCredentials } from '../log/log.ts';
import { BY_COMMAND, createTestAccounts, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { Secret } from '../secrets/secrets.ts';

const TYPED_AS_NAME = 'my password typed as a name';
const NEXT = 'staple of another kind';

test('no row of any table holds a password, token, key, code or seed in the clear', async (t) => {
  const { database, clock, firstStart, make, enter, attempt, ownAccount, apiKeys, links } =
    await createTestAccounts(t);
  const link = await firstStart.link();
  await make('ada');
  const kit = await links.issue('setup-kit', null, 60_000, BY_COMMAND);
  await attempt(TYPED_AS_NAME);
  const first = await enter('ada');
  const opened = await ownAccount.changePassword(first.session, new Secret(PASSWORD), new Secret(NEXT));
  const draft = await ownAccount.beginSecondFactor(opened.session);
  const { secret } = await ownAccount.beginSecondFactor(opened.session);
  const code = new TOTP({ secret: TotpSecret.fromBase32(secret.reveal()) }).generate({
    timestamp: clock.now(),
  });
  const codes = await ownAccount.confirmSecondFactor(opened.session, code);
  const { key } = await apiKeys.issue({ name: 'x', scopes: ['mail.read'] }, opened.session.actor);

  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
    database.sql,
  );
  let stored = '';
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.sql);
    stored += JSON.stringify(rows);
  }
  assert.match(stored, /argon2id/);
  assert.match(stored, /own-account\.change-password/);
  const secrets = {
    'first password': PASSWORD,
    'second password': NEXT,
    'what was typed as a name': TYPED_AS_NAME,
    'first token': first.token.reveal(),
    'second token': opened.token.reveal(),
    'csrf key': opened.session.csrfKey.reveal(),
    'link of the first start': link.reveal(),
    'link of the kit': kit.token.reveal(),
    'draft of a seed': draft.secret.reveal(),
    seed: secret.reveal(),
    key: key.reveal(),
    'secret part of the key': key.reveal().split('_').slice(2).join('_'),
    ...Object.fromEntries(codes.map((each, index) => [`recovery code ${index}`, each.reveal()])),
    ...Object.fromEntries(
      codes.map((each, index) => [`plain code ${index}`, each.reveal().replaceAll('-', '')]),
    ),
  };
  const found = Object.entries(secrets).filter(([, text]) => stored.includes(text));
  assert.deepEqual(
    found.map(([what]) => what),
    [],
  );
});

test('a key and the link of the first start are blotted out of the log, wherever they stand', async (t) => {
  const { apiKeys, firstStart } = await createTestAccounts(t);
  const { key, view } = await apiKeys.issue({ name: 'x', scopes: ['mail.read'] }, BY_COMMAND);
  const path = `/first-start/${(await firstStart.link()).reveal()}`;
  const line = withoutCredentials(`{"path":"${path}","key":"${key.reveal()}"}`);
  assert.equal(line, `{"path":"/first-start/[secret]","key":"${view.prefix}_[secret]"}`);
});
