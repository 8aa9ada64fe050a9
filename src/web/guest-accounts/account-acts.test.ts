// What is done with accounts from their list and their page: first the dialog with what it would do, then the doing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { read, type ConsoleClient } from '../../../test/stand-ins/console-client.ts';
import { createGuestConsole, type GuestConsole } from '../../../test/stand-ins/guest-console.ts';
import { ADMIN } from '../../../test/stand-ins/guests.ts';
import { HOSTILE_STRINGS } from '../../../test/stand-ins/hostile-strings.ts';
import { formsIn } from '../../../test/stand-ins/page-form.ts';

const DAY = 86_400_000;

/** The dialog's form, sent with what is typed into it besides what it holds. */
async function send(
  client: ConsoleClient,
  page: string,
  typed: Record<string, string> = {},
): ReturnType<ConsoleClient['post']> {
  const form = formsIn(/<dialog class="dialog act"[^]*?<\/dialog>/.exec(page)?.[0] ?? '')[0];
  assert.ok(form, 'there is no dialog');
  const ids = [...page.matchAll(/<input type="hidden"\s+name="id" value="([^"]+)"/g)].map((m) => m[1] ?? '');
  const rest = Object.fromEntries(
    Object.entries(form.values).filter(([name]) => !['id', 'token'].includes(name)),
  );
  return client.post(form.action, { ...rest, id: ids, ...typed });
}

async function made(console: GuestConsole, group: Record<string, unknown> = {}, ageMs = 0) {
  const anna = await console.sponsor('anna', await console.group(group));
  const ids: string[] = [];
  for (const [userName, email] of [
    ['mika', 'mika@fabrikam.com'],
    ['joost', 'joost@tailspin.example'],
    ['luca', 'luca@adatum.example'],
  ])
    ids.push((await console.create(anna, { userName, email })).guest.id);
  if (ageMs > 0) await console.clock.advance(ageMs);
  const client = await console.as('anna');
  const ask = (act: string, more: Record<string, string | string[]> = { id: ids }) =>
    client.post('/sponsor/act?q=a&sort=email', { do: act, ...more });
  const stateOf = async (id: string | undefined) => (await console.app.guests.find(id ?? '', ADMIN)).state;
  return { anna, ids, client, ask, stateOf, app: console.app };
}

test('resending says to whom it applies and who is left out, then how many got it', async (t) => {
  const { ids, client, ask, anna, app } = await made(await createGuestConsole(t));
  await app.guests.act('suspend', [ids[1] ?? ''], {}, anna);
  const { text } = await ask('resend');
  assert.match(
    read(text),
    /Resend credentials Applies to 2 of the 3 selected accounts\. Left out joost : Suspended Deliver notification using: Print .* Email mika@fabrikam\.com, luca@adatum\.example .* Send me a summary .* Copy me .* Sponsor’s Email address/,
  );
  assert.match(text, /name="sponsorEmail"[^>]*value="anna@contoso\.com"/);
  assert.match(read(text), /Cancel Resend to 2 guests/);
  assert.match(text, /<div inert/);
  const done = await send(client, text, { summary: 'on' });
  assert.equal(done.location, '/sponsor?q=a&sort=email');
  assert.equal(done.toast, 'Resent to 2 guests. The summary is on its way to you. 1 account was left out.');
  const { messages } = await app.mail.list({ limit: 10 });
  assert.deepEqual(messages.map(({ purpose }) => purpose).sort(), [
    'guest-credentials',
    'guest-credentials',
    'sponsor-summary',
  ]);
});

test('resending in no way at all is asked about, and a summary needs an address', async (t) => {
  const { client, ask, app } = await made(await createGuestConsole(t));
  const { text } = await ask('resend');
  const none = await send(client, text, { email: '' });
  assert.equal(none.status, 422);
  assert.match(read(none.text), /Choose at least one way to deliver\./);
  const wrong = await send(client, text, { copyMe: 'on', sponsorEmail: 'nowhere' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /value="nowhere"/);
  assert.equal((await app.mail.list({ limit: 1 })).messages.length, 0);
});

test('printing leads to the slips, and a reload of them does nothing again', async (t) => {
  const { client, ask } = await made(await createGuestConsole(t));
  const slips = await send(client, (await ask('resend')).text, { print: 'on', email: '' });
  assert.equal(slips.status, 200);
  assert.match(read(slips.text), /3 slips to print/);
  assert.match(slips.text, /data-shown-once="\/sponsor\?q=a&amp;sort=email"/);
  assert.equal(slips.headers.get('cache-control'), 'no-store');
});

test('a reset that is sent to nobody shows the passwords once; whoever may not see them has to send them', async (t) => {
  const console = await createGuestConsole(t);
  const { client, ask, ids } = await made(console);
  const shown = await send(client, (await ask('reset-password', { id: ids[0] ?? '' })).text, { email: '' });
  assert.match(
    read(shown.text),
    /New passwords Tell each guest theirs\. They are shown this once\. .*mika mika [a-z]{4}-\d{4}-[a-z]{4}/,
  );
  const cleo = await console.sponsor('cleo', await console.group({ mayViewPasswords: false }));
  const own = [
    (await console.create(cleo, { userName: 'known', email: 'known@contoso.com' })).guest.id,
    (await console.create(cleo, { userName: 'unknown' })).guest.id,
  ];
  const hers = await console.as('cleo');
  const { text } = await hers.post('/sponsor/act', { do: 'reset-password', id: own });
  assert.doesNotMatch(text, /name="print"/);
  assert.match(read((await send(hers, text, { email: '' })).text), /Choose at least one way/);
  assert.match(read((await send(hers, text)).text), /some have no email address/);
  const one = await hers.post('/sponsor/act', { do: 'reset-password', id: own[0] ?? '' });
  assert.equal((await send(hers, one.text)).toast, '1 password reset. Mailed to 1 guest.');
});

test('an extension shows the new ends and how far the type goes, and what is too long is not done', async (t) => {
  const console = await createGuestConsole(t);
  const { ids, client, ask, app } = await made(console, {}, 3 * DAY);
  const { text } = await ask('extend', { id: ids[0] ?? '' });
  assert.match(
    read(text),
    /mika : 2026-11-24 09:00 becomes 2026-11-27 09:00 Daily: until 2026-12-01 09:00 at most/,
  );
  const looked = await send(client, text, { how: 'by', value: '2', unit: 'days', do: 'preview' });
  assert.match(read(looked.text), /becomes 2026-11-28 09:00/);
  const long = await send(client, looked.text, { value: '30' });
  assert.equal(long.status, 409);
  assert.match(read(long.text), /mika : .*longer than the 5 days that Daily allows/i);
  assert.equal((await send(client, text, { value: 'many' })).status, 422);
  assert.equal((await send(client, text, { how: 'until', until: 'tomorrow' })).status, 409);
  const done = await send(client, text, { how: 'until', until: '2026-11-29T18:30' });
  assert.equal(done.toast, '1 account extended.');
  const { state, endsAt } = await app.guests.find(ids[0] ?? '', ADMIN);
  assert.deepEqual([state, new Date(endsAt).toISOString()], ['created', '2026-11-29T17:30:00.000Z']);
});

test('the button counts those that will be done: who is extended too far or has no address is not among them', async (t) => {
  const console = await createGuestConsole(t);
  const { anna, ids, client, ask } = await made(console);
  const { guest } = await console.create(anna, {
    guestTypeId: console.types.Contractor.id,
    userName: 'nora',
  });
  const id = [...ids, guest.id];
  const { text } = await ask('extend', { id });
  assert.match(
    text,
    /value="1"[^]*<option value="days" selected/,
    'the shortest default, which all types allow',
  );
  assert.match(read(text), /Days Hours Minutes/);
  assert.match(read(text), /Cancel Extend 4 accounts/);
  const looked = await send(client, text, { value: '30', do: 'preview' });
  assert.match(
    read(looked.text),
    /Applies to 1 of the 4 selected accounts.*joost : This is longer.*nora : .* becomes .*Cancel Extend 1 account/,
  );
  const none = await send(client, text, { value: '999', do: 'preview' });
  assert.match(read(none.text), /Cancel Extend$|Cancel Extend (?!\d)/);
  const minutes = await send(client, text, { value: '30', unit: 'minutes', do: 'preview' });
  assert.match(read(minutes.text), /mika : 2026-11-24 09:00 becomes 2026-11-24 09:30/);
  const resend = (await ask('resend', { id })).text;
  assert.match(read(resend), /1 guest has no email address.*Cancel Resend to 3 guests/);
});

test('suspending asks for a reason where the group wants one; reinstating and deleting say what becomes of it', async (t) => {
  const { ids, client, ask, stateOf, app } = await made(await createGuestConsole(t), {
    suspendNeedsReason: true,
  });
  const { text } = await ask('suspend');
  const without = await send(client, text);
  assert.equal(without.status, 422);
  assert.match(without.text, /id="reason-error"/);
  const done = await send(client, text, { reason: '<b>lost</b> badge' });
  assert.equal(done.toast, '3 accounts suspended.');
  assert.equal(await stateOf(ids[2]), 'suspended');
  const page = (await client.get(`/sponsor/account/${ids[2]}`)).text;
  assert.match(page, /&lt;b&gt;lost&lt;\/b&gt; badge/);
  assert.equal(
    (await send(client, (await ask('reinstate', { id: ids[2] ?? '' })).text)).toast,
    '1 account reinstated.',
  );
  assert.equal(await stateOf(ids[2]), 'created');
  const last = (await ask('delete')).text;
  assert.match(last, /class="button danger"[^>]*value="delete"/);
  assert.match(read(last), /A deleted account cannot be brought back\. mika · ?|mika/);
  assert.equal((await send(client, last)).toast, '3 accounts deleted.');
  assert.equal(await app.guests.count({}, ADMIN), 0);
});

test('all that the list finds is one selection, by the filter it had', async (t) => {
  const { client, stateOf, ids, app, anna } = await made(await createGuestConsole(t));
  const { text } = await client.post('/sponsor/act?q=mika', { do: 'suspend', all: 'on' });
  assert.match(read(text), /Applies to the selected account/);
  assert.equal((await send(client, text)).location, '/sponsor?q=mika');
  assert.deepEqual([await stateOf(ids[0]), await stateOf(ids[1])], ['suspended', 'created']);
  assert.equal((await app.guests.countByState({}, anna)).suspended, 1);
});

test('nothing selected, two to edit, an unknown act: nothing happens and it is said', async (t) => {
  const { client, ask, ids } = await made(await createGuestConsole(t));
  assert.match((await ask('resend', {})).toast, /^No account was selected/);
  assert.match((await ask('edit')).toast, /^Select exactly one/);
  assert.equal((await ask('edit', { id: ids[0] ?? '' })).location, `/sponsor/account/${ids[0]}`);
  assert.equal((await ask('refresh')).location, '/sponsor?q=a&sort=email');
  assert.equal((await client.post('/sponsor/act/approve', { id: ids })).status, 422);
});

test('accounts of other sponsors: nothing happens and nothing is revealed, whatever is sent', async (t) => {
  const console = await createGuestConsole(t);
  const { ids, app } = await made(console);
  const before = await app.guests.findMany(ids, ADMIN);
  await console.sponsor('mallory', await console.group());
  const mallory = await console.as('mallory');
  const [id = ''] = ids;
  const acts = ['resend', 'extend', 'suspend', 'delete', 'reset-password', 'reinstate'];
  const answers = [
    await mallory.get(`/sponsor/account/${id}`),
    await mallory.post(`/sponsor/account/${id}`, { firstName: 'Mallory' }),
    await mallory.post(`/sponsor/account/${id}/password`),
    await mallory.post('/sponsor/slips', { id: ids }),
    await mallory.get('/sponsor?q=mika'),
    await mallory.get('/sponsor/export.csv'),
  ];
  for (const act of acts) {
    const typed = { value: '1', unit: 'days', reason: 'x', email: 'on', print: 'on' };
    for (const which of [{ id: ids }, { account: id }]) {
      answers.push(await mallory.post('/sponsor/act', { do: act, ...which }));
      answers.push(await mallory.post(`/sponsor/act/${act}`, { ...typed, ...which }));
    }
    answers.push(await mallory.post(`/sponsor/act/${act}`, { ...typed, all: 'on' }));
  }
  for (const { status, text, toast } of answers) {
    assert.ok(status < 500, `${status}`);
    assert.doesNotMatch(
      text.replace(/q=mika|value="mika"|“mika”/g, '') + toast,
      /mika|fabrikam|joost|[a-z]{4}-\d{4}-[a-z]{4}/,
    );
  }
  assert.deepEqual(await app.guests.findMany(ids, ADMIN), before);
  assert.equal((await app.mail.list({ limit: 1 })).messages.length, 0);
});

test('hostile words in the fields of a dialog come back as they were typed, and do nothing', async (t) => {
  const console = await createGuestConsole(t);
  const { client, ask, stateOf, ids } = await made(console, { suspendNeedsReason: true });
  const page = (await ask('extend')).text;
  const typed = (hostile: string) => ({
    resend: { sponsorEmail: hostile, copyMe: 'on', email: 'on' },
    extend: { how: 'by', value: hostile, unit: hostile, until: hostile },
    suspend: { reason: hostile },
  });
  assert.ok(page.includes('dialog'));
  for (const [what, hostile] of Object.entries(HOSTILE_STRINGS).filter(([, text]) => text.length < 100_000))
    for (const [act, fields] of Object.entries(typed(hostile))) {
      const { status, text } = await client.post(`/sponsor/act/${act}?q=a`, { id: ids[0] ?? '', ...fields });
      assert.ok(status < 500, `${act}, ${what}: ${status}`);
      if (/<[a-z]/i.test(hostile)) assert.ok(!text.includes(hostile), `${act}, ${what} stands unescaped`);
      if ((await stateOf(ids[0])) === 'suspended')
        await console.app.guests.act('reinstate', ids.slice(0, 1), {}, ADMIN);
    }
});
