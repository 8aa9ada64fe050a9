// Asking for more time: the link of the notice, the page it opens, and the request among the notices of who may decide.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Refusal } from '../../refusal.ts';
import { ADMINISTRATOR, writtenEntries } from '../../../test/stand-ins/audit.ts';
import { createConsoleClient, createStranger, read } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole } from '../../../test/stand-ins/guest-console.ts';
import { ADMIN } from '../../../test/stand-ins/guests.ts';
import { DAY, reminded, textOf, tokenIn, usedGuest, withNotice } from '../../../test/stand-ins/reminders.ts';

const WISH = 'Until Friday\u202e, <b>bitte</b> https://evil.example';

test('a guest asks for more time, and the sponsor of the account decides', async (t) => {
  const console = await createGuestConsole(t);
  const { app, clock, url } = console;
  const anna = await console.sponsor('anna', await console.group());
  await console.sponsor('ben', await console.group());
  await withNotice(console, { value: 3, unit: 'days' });
  const guest = await usedGuest(console, anna, { language: 'fr' });
  await clock.advance(3 * DAY);
  await app.reminders.tend();
  const path = `/extend/${await tokenIn(console)}`;
  assert.match(path, /^\/extend\/[\w-]{43}$/);

  const kept = async (): Promise<string> => {
    const texts = await Promise.all(
      ['extension_requests', 'guests', 'audit_entries', 'messages'].map(async (table) => {
        const { rows } = await sql`select t::text from ${sql.table(table)} t order by 1`.execute(
          app.database.sql,
        );
        return JSON.stringify(rows);
      }),
    );
    return texts.join();
  };
  const before = await kept();
  assert.ok(!before.includes(path.slice('/extend/'.length)), 'of the token only the hash is kept');
  for (const init of [
    {},
    { method: 'HEAD' },
    { headers: { 'sec-purpose': 'prefetch', purpose: 'prefetch' } },
    { headers: { 'user-agent': 'Mozilla/5.0 (compatible; SafeLinks)' } },
  ]) {
    const answer = await fetch(`${url}${path}`, init);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
  }
  assert.equal(await kept(), before, 'looking changes nothing');

  const stranger = createStranger(console);
  const shown = await stranger.get(path);
  assert.match(shown.text, /<html lang="fr"/);
  assert.match(read(shown.text), /mtanaka.*samedi 28 novembre 2026 à 09 h 00 \(Amsterdam\)/);
  const tooLong = await stranger.post(path, { wish: 'x'.repeat(201) });
  assert.equal(tooLong.status, 422);
  assert.ok(tooLong.text.includes('x'.repeat(201)), 'what was typed stays');
  assert.equal((await stranger.post(path, { wish: WISH })).location, path);
  assert.equal((await stranger.post(path, { wish: 'again' })).location, path);
  assert.doesNotMatch((await stranger.get(path)).text, /<form[^>]*action="\/extend/);

  const [told, ...more] = (await reminded(console, [0])).filter(
    ({ purpose }) => purpose === 'extension-request',
  );
  assert.deepEqual([told?.to, more], ['anna@contoso.com', []]);
  assert.doesNotMatch(
    await textOf(console, told?.id ?? ''),
    /evil|Friday/,
    'what a stranger wrote is not sent on',
  );

  const [asAnna, asBen] = [await console.as('anna'), await console.as('ben')];
  const notices = (await asAnna.get('/sponsor/notices')).text;
  assert.match(read(notices), /mtanaka.*2026-11-28 09:00.*Until Friday, <b>bitte<\/b>/);
  assert.match(notices, /Notices<span class="count">1</);
  const decline = /action="(\/sponsor\/notices\/requests\/[^"]+\/decline)"/.exec(notices)?.[1] ?? '';
  assert.doesNotMatch((await asBen.get('/sponsor/notices')).text, /mtanaka/);
  assert.equal((await asBen.post(decline)).status, 404);
  assert.equal((await asAnna.post(decline.replace(/requests\/[^/]+/, 'requests/x'))).status, 404);
  await assert.rejects(
    app.reminders.extensions.decline(decline.split('/')[4] ?? '', {
      ...ADMINISTRATOR,
      permissions: new Set(),
    }),
    (error) => error instanceof Refusal && error.kind === 'forbidden',
  );
  const admin = await createConsoleClient(console, 'admin', 'quiet-lake-41-otters');
  assert.match((await admin.get('/admin/guest-access/accounts/notices')).text, /mtanaka/);

  // Extending is the act that the account has anyway; the request needs no telling.
  const dialog = await asAnna.post('/sponsor/act', { do: 'extend', account: guest.id });
  assert.match(dialog.text, /<dialog/);
  await app.guests.act('extend', [guest.id], { by: { value: 9, unit: 'days' } }, anna);
  assert.equal(await app.reminders.extensions.count(anna), 0);
  assert.equal((await asAnna.post(decline)).status, 404, 'it is decided');

  // The next notice has a link of its own.
  await clock.advance(9 * DAY);
  await app.reminders.tend();
  const next = await tokenIn(console);
  assert.ok(!path.endsWith(next));
  await stranger.post(`/extend/${next}`);
  const [request = assert.fail()] = await app.reminders.extensions.open(ADMIN);
  assert.equal(
    (await (await console.as('anna')).post(`/sponsor/notices/requests/${request.id}/decline`)).status,
    303,
  );
  assert.deepEqual(
    (await writtenEntries(app.database)).flatMap(({ action, subject, actor_name }) =>
      action.startsWith('extension-request') ? [[action, subject, actor_name]] : [],
    ),
    [
      ['extension-request.ask', 'mtanaka', 'mtanaka'],
      ['extension-request.ask', 'mtanaka', 'mtanaka'],
      ['extension-request.decline', 'mtanaka', 'anna'],
    ],
  );

  // Kindly, whatever became of it.
  assert.equal((await app.reminders.extensions.read(next))?.state, 'declined');
  assert.equal((await stranger.get(`/extend/${next}`)).status, 200);
  await clock.advance(5 * DAY);
  for (const token of ['x', 'a'.repeat(43), "' or 1=1 --", '%00'])
    assert.equal((await stranger.get(`/extend/${encodeURIComponent(token)}`)).status, 404);
  assert.equal((await stranger.post(`/extend/${'a'.repeat(43)}`)).status, 404);
  const foreign = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  });
  assert.equal(foreign.status, 403);
});
