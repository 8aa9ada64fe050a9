import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addressingOf } from './addressing.ts';
import { parseGuestEmail } from './guest-email-settings.ts';

const MAILBOX = 'no-reply@contoso.example';
const SPONSOR = { name: 'Kim', email: 'kim@contoso.example' };

test('mail comes from the default address, under the name of the organization, and answers go to the sponsor', () => {
  assert.deepEqual(addressingOf(parseGuestEmail({ organization: 'Contoso' }), MAILBOX, SPONSOR), {
    from: `"Contoso" <${MAILBOX}>`,
    replyTo: '"Kim" <kim@contoso.example>',
    reachesSponsor: true,
  });
  assert.equal(
    addressingOf(parseGuestEmail({ from: 'g@contoso.example' }), MAILBOX, null).from,
    'g@contoso.example',
  );
});

test('mail comes from the sponsor only where that is wanted and there is one with an address', () => {
  const settings = parseGuestEmail({ sender: 'from-sponsor' });
  assert.deepEqual(addressingOf(settings, MAILBOX, SPONSOR), {
    from: '"Kim" <kim@contoso.example>',
    replyTo: undefined,
    reachesSponsor: true,
  });
  for (const sponsor of [null, { name: 'Kim', email: null }, { name: 'Kim', email: 'nobody' }])
    assert.deepEqual(addressingOf(settings, MAILBOX, sponsor), {
      from: MAILBOX,
      replyTo: undefined,
      reachesSponsor: false,
    });
});

test('where the sponsor is left out, nothing names them', () => {
  assert.deepEqual(addressingOf(parseGuestEmail({ sender: 'default-only' }), undefined, SPONSOR), {
    from: undefined,
    replyTo: undefined,
    reachesSponsor: false,
  });
});

test('a name cannot add an address, and one that looks like an address is left out', () => {
  const from = (name: string) =>
    addressingOf(parseGuestEmail({ sender: 'from-sponsor' }), MAILBOX, { ...SPONSOR, name }).from;
  assert.equal(from('Kim", <x@evil.example>, "'), 'kim@contoso.example');
  assert.equal(from('Kim", \\evil, "'), '"Kim, evil," <kim@contoso.example>');
  assert.equal(from('Kim\r\nBcc: x'), '"Kim Bcc: x" <kim@contoso.example>');
  assert.equal(from('boss@contoso.example'), 'kim@contoso.example');
});
