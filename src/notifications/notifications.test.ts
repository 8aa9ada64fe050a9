// The door on a whole Foyer: what is sent is read back by an independent parser.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { simpleParser, type ParsedMail } from 'mailparser';
import { ADMINISTRATOR, READER, writtenEntries } from '../../test/stand-ins/audit.ts';
import { guestFacts } from '../../test/stand-ins/guest-facts.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { createTestRoad, passTime } from '../../test/stand-ins/road.ts';
import type { PreparedMessage } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import { NOTIFICATION_KINDS, type GuestMailOrder } from './notifications.ts';

const order = (change: Partial<GuestMailOrder> = {}): GuestMailOrder => ({
  kind: 'guest-credentials',
  to: 'mika@fabrikam.example',
  language: 'en',
  facts: guestFacts(),
  ...change,
});

const read = ({ source }: PreparedMessage): Promise<ParsedMail> => simpleParser(source);

async function arrange(t: TestContext) {
  const road = await createTestRoad(t);
  const { notifications, mail } = road.app;
  const mailbox = (await mail.smtp.sendsAs())?.mailbox ?? assert.fail();
  const prepared = async (about: GuestMailOrder): Promise<readonly PreparedMessage[]> =>
    (await notifications.mailing())?.guestMail(about) ?? assert.fail('guest mail is switched off');
  const one = async (change: Partial<GuestMailOrder> = {}): Promise<ParsedMail> => {
    const [message, ...others] = await prepared(order(change));
    assert.deepEqual(others, []);
    return read(message ?? assert.fail());
  };
  return { ...road, notifications, mailbox, prepared, one };
}

test('a guest gets text and HTML from the mailbox, and an answer goes to the sponsor', async (t) => {
  const { notifications, mailbox, one } = await arrange(t);
  await notifications.guestEmail.save({ organization: 'Contoso' }, ADMINISTRATOR);
  const { from, replyTo, to, subject, text, html } = await one();
  assert.equal(from?.text, `"Contoso" <${mailbox}>`);
  assert.equal(replyTo?.text, 'sponsoruser@contoso.example');
  assert.equal(Array.isArray(to) ? '' : to?.text, 'mika@fabrikam.example');
  assert.equal(subject, 'Your guest access at Contoso');
  for (const part of [text, html || '']) assert.match(part ?? '', /kite-7412-moss/);
});

test('the sponsor’s copy is a message of its own, and neither shows the other', async (t) => {
  const { prepared } = await arrange(t);
  const messages = await prepared(order({ copy: { to: 'kim@contoso.example', showsPassword: true } }));
  assert.deepEqual(
    messages.map(({ recipients }) => recipients),
    [['mika@fabrikam.example'], ['kim@contoso.example']],
  );
  const [guests, sponsors] = await Promise.all(messages.map(read));
  assert.doesNotMatch(messages[0]?.source.toString() ?? '', /kim@/);
  assert.equal(guests?.text, sponsors?.text);
});

test('switched off, nothing is prepared, and the caller can tell', async (t) => {
  const { notifications } = await arrange(t);
  await notifications.guestEmail.save({ isEnabled: false }, ADMINISTRATOR);
  assert.equal(await notifications.mailing(), null);
});

test('without a sender nothing is prepared; an address in From is one', async (t) => {
  const { notifications } = (await createTestRoad(t, { hasSmtp: false })).app;
  assert.equal(await notifications.mailing(), null);
  await notifications.guestEmail.save({ from: 'guests@contoso.example' }, ADMINISTRATOR);
  const [message] = (await (await notifications.mailing())?.guestMail(order())) ?? [];
  assert.equal((await read(message ?? assert.fail())).from?.text, 'guests@contoso.example');
});

test('an address that is none, or more than one, is refused', async (t) => {
  const { notifications, prepared } = await arrange(t);
  const refused = (error: unknown) =>
    error instanceof Refusal && error.code === 'notification_address_invalid';
  for (const to of [
    '',
    'mika',
    'a@x.example, b@x.example',
    'Mika <a@x.example>',
    'a@x.example\r\nBcc: b@x.example',
  ]) {
    await assert.rejects(prepared(order({ to })), refused, to);
    await assert.rejects(prepared(order({ copy: { to, showsPassword: true } })), refused, to);
    await assert.rejects(notifications.sendTest('guest-credentials', to, 'en', ADMINISTRATOR), refused, to);
  }
});

test('no value of a guest or sponsor becomes a header or a recipient', async (t) => {
  const { notifications, one, prepared } = await arrange(t);
  await notifications.guestEmail.save({ sender: 'from-sponsor' }, ADMINISTRATOR);
  const { headers } = await one({
    facts: guestFacts({ sponsor: { name: 'x', email: 'kim@contoso.example' } }),
  });
  for (const [what, hostile] of Object.entries(HOSTILE_STRINGS)) {
    const facts = guestFacts({
      userName: hostile,
      firstName: hostile,
      sponsor: { name: hostile, email: 'kim@contoso.example' },
    });
    const [message = assert.fail()] = await prepared(order({ facts }));
    assert.deepEqual(message.recipients, ['mika@fabrikam.example'], what);
    assert.equal(message.from, 'kim@contoso.example', what);
    assert.deepEqual([...(await read(message)).headers.keys()].sort(), [...headers.keys()].sort(), what);
  }
});

test('the settings are changed only by whom that is permitted, and the audit says from what to what', async (t) => {
  const { notifications, app, mailbox } = await arrange(t);
  const { guestEmail } = notifications;
  await assert.rejects(
    guestEmail.save({ isEnabled: false }, READER),
    (error) => error instanceof Refusal && error.code === 'permission_missing',
  );
  const view = await guestEmail.save({ from: 'guests@contoso.example' }, ADMINISTRATOR);
  assert.deepEqual([view.mailbox, view.warnings], [mailbox, ['from-differs']]);
  assert.match(
    view.commands.join(),
    /^Add-RecipientPermission -Identity guests@contoso\.example -Trustee \S+/,
  );
  assert.deepEqual(await guestEmail.shown(), view);
  const entry = (await writtenEntries(app.database)).at(-1);
  assert.deepEqual(
    [entry?.action, entry?.before, entry?.after],
    ['guest-email.change', { from: null }, { from: 'guests@contoso.example' }],
  );
});

test('a test of every kind arrives, told by its subject, even while guest mail is off', async (t) => {
  const road = await arrange(t);
  const { notifications, app } = road;
  await notifications.guestEmail.save({ isEnabled: false }, ADMINISTRATOR);
  await assert.rejects(notifications.sendTest('guest-credentials', 'a@x.example', 'en', READER), Refusal);
  const ids: string[] = [];
  for (const kind of NOTIFICATION_KINDS)
    ids.push(await notifications.sendTest(kind, 'me@contoso.example', 'fr', ADMINISTRATOR));
  app.mail.start();
  const isSent = async (id: string): Promise<boolean> => (await app.mail.show(id)).state === 'sent';
  await passTime(road, 1000, 60_000, async () => (await Promise.all(ids.map(isSent))).every(Boolean));
  for (const id of ids) {
    const { subject, purpose, lane } = await app.mail.show(id);
    assert.match(subject, /^Test\s: /);
    assert.deepEqual([purpose, lane], ['test', 'interactive']);
  }
});
