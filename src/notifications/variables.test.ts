import { test } from 'node:test';
import assert from 'node:assert/strict';
import { guestFacts, NOW } from '../../test/stand-ins/guest-facts.ts';
import { notificationWordsIn } from '../languages/languages.ts';
import { createMailDates } from './mail-dates.ts';
import { GUEST_VARIABLES, inMarkup, plainly } from './variables.ts';

const words = notificationWordsIn('en');
const about = (change: Parameters<typeof guestFacts>[0] = {}) => {
  const facts = guestFacts(change);
  return { facts, words, dates: createMailDates(words, facts.timeZone), now: NOW };
};
const plain = (template: string, change = {}): string => plainly(template, GUEST_VARIABLES, about(change));

test('every variable has its value', () => {
  const values = Object.keys(GUEST_VARIABLES).map((name) => [
    name,
    plain(`$${name}$`, { durationMinutes: 90, sponsor: { name: 'Kim', email: 'kim@contoso.example' } }),
  ]);
  assert.deepEqual(Object.fromEntries(values), {
    ui_user_name: 'mtanaka',
    ui_password: 'kite-7412-moss',
    ui_first_name: 'Mika',
    ui_last_name: 'Tanaka',
    ui_company: 'Fabrikam',
    ui_email_address: 'mika@fabrikam.example',
    ui_phone_number: '+15550100',
    ui_start_date_time: 'Wednesday, 3 June 2026, 10:00',
    ui_end_date_time: 'Wednesday, 3 June 2026, 18:00',
    ui_time_left: '8 hours',
    ui_location_name: 'San Jose',
    ui_ssid: 'Contoso Guest',
    ui_guest_type: 'Daily',
    ui_person_visited: 'The reception',
    ui_reason_visit: 'A meeting',
    ui_sponsor_name: 'Kim',
    ui_sponsor_email: 'kim@contoso.example',
    ui_base_url: 'https://guest.contoso.example/',
    ui_sponsor: 'Kim (kim@contoso.example)',
    ui_addressee: 'Mika',
    ui_duration: '1 hour, 30 minutes',
    ui_time_zone: 'San Jose',
    ui_sign_in_address: 'guest.contoso.example',
    ui_organization: 'Contoso',
  });
});

test('what is no variable stays as it is written', () => {
  for (const text of [
    '$ui_unknown$',
    '$ui_user_name',
    'ui_user_name$',
    '$ui_constructor$',
    '$UI_USER_NAME$',
    '$5',
  ])
    assert.equal(plain(text), text);
});

test('a place without a name is told by its offset', () => {
  assert.equal(plain('$ui_time_zone$', { locationName: ' ' }), 'UTC-7');
});

test('no time is left after the end, and before the beginning it is all', () => {
  assert.equal(plain('$ui_time_left$', { endsAt: NOW - 1 }), '0 minutes');
  const startsAt = NOW + 86_400_000;
  assert.equal(plain('$ui_time_left$', { startsAt, endsAt: startsAt + 3_600_000 }), '1 hour');
});

test('what the template itself says is text as well', () => {
  const { html } = inMarkup('<i>$ui_user_name$</i> & $ui_unknown$', GUEST_VARIABLES, about());
  assert.equal(html, '&lt;i&gt;mtanaka&lt;/i&gt; &amp; $ui_unknown$');
});
