import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { guestEmailView, parseGuestEmail, DEFAULT_GUEST_EMAIL } from './guest-email-settings.ts';

const MAILBOX = 'no-reply@contoso.example';
const OBJECT = '22222222-2222-4222-8222-222222222222';
const identity = { mailbox: MAILBOX, isExchangeOnline: true, trustee: OBJECT };

const refusedFor = (field: string) => (error: unknown) =>
  error instanceof Refusal &&
  error.code === 'guest_email_settings_invalid' &&
  error.problems.length === 1 &&
  error.problems[0]?.field === field;

test('what nobody has set is on, from the mailbox, with the sponsor to reply to', () => {
  assert.deepEqual(DEFAULT_GUEST_EMAIL, {
    isEnabled: true,
    from: null,
    sender: 'reply-to-sponsor',
    organization: '',
  });
});

test('an empty address is none, and spaces around do not count', () => {
  const given = parseGuestEmail({ from: '  ', organization: ' Contoso ' });
  assert.deepEqual([given.from, given.organization], [null, 'Contoso']);
  assert.equal(parseGuestEmail({ from: ' a@contoso.example ' }).from, 'a@contoso.example');
});

for (const [field, input] of [
  ['from', { from: 'Contoso <a@contoso.example>' }],
  ['from', { from: 'a@contoso.example, b@contoso.example' }],
  ['from', { from: 'a@contoso.example\r\nBcc: b@evil.example' }],
  ['from', { from: 7 }],
  ['sender', { sender: 'nobody' }],
  ['organization', { organization: 'Contoso\r\nBcc: x' }],
  ['organization', { organization: '\u202eosotnoC' }],
  ['organization', { organization: 'x'.repeat(65) }],
  ['isEnabled', { isEnabled: 'yes' }],
  ['form', { form: 'a@contoso.example' }],
] as const)
  test(`${JSON.stringify(input)} is refused`, () => {
    assert.throws(() => parseGuestEmail(input), refusedFor(field));
  });

test('another From than the mailbox is told, with the command that permits it', () => {
  const settings = parseGuestEmail({ from: 'guests@contoso.example' });
  assert.deepEqual(guestEmailView(settings, identity), {
    settings,
    mailbox: MAILBOX,
    warnings: ['from-differs'],
    commands: [
      `Add-RecipientPermission -Identity guests@contoso.example -Trustee ${OBJECT} -AccessRights SendAs`,
    ],
  });
  const same = parseGuestEmail({ from: 'No-Reply@Contoso.Example' });
  assert.deepEqual(guestEmailView(same, identity).warnings, []);
});

test('the sponsor as sender needs Send As for each of them', () => {
  const { warnings, commands } = guestEmailView(parseGuestEmail({ sender: 'from-sponsor' }), identity);
  assert.deepEqual(warnings, ['sponsor-needs-send-as']);
  assert.deepEqual(commands, [
    `Add-RecipientPermission -Identity <address> -Trustee ${OBJECT} -AccessRights SendAs`,
  ]);
});

test('an address cannot break out of the command', () => {
  const { commands } = guestEmailView(parseGuestEmail({ from: "o’neil'|calc@contoso.example" }), {
    ...identity,
    trustee: undefined,
  });
  assert.deepEqual(commands, [
    "Add-RecipientPermission -Identity 'o’’neil''|calc@contoso.example' -Trustee <object ID of the Enterprise application> -AccessRights SendAs",
  ]);
});

test('there is no command for a server that is not Exchange Online, and no warning without SMTP settings', () => {
  const settings = parseGuestEmail({ from: 'guests@contoso.example' });
  const elsewhere = guestEmailView(settings, { ...identity, isExchangeOnline: false });
  assert.deepEqual([elsewhere.warnings, elsewhere.commands], [['from-differs'], []]);
  assert.deepEqual(guestEmailView(settings, undefined), {
    settings,
    mailbox: null,
    warnings: [],
    commands: [],
  });
});
