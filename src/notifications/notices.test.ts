// Mails about an end: each in each language, and with what strangers put into names.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { guestFacts, NOW } from '../../test/stand-ins/guest-facts.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { LANGUAGES, type Language } from '../languages/languages.ts';
import type { GuestFacts, PasswordFacts, PasswordOwnerKind, RenderedMail } from './facts.ts';
import { createRendering } from './render.ts';

const rendering = createRendering();
const LINK = 'https://foyer.contoso.example/extend/abc';
const OWNERS: readonly PasswordOwnerKind[] = ['administrator', 'sponsor', 'network-user'];

const password = (language: Language, change: Partial<PasswordFacts> = {}): RenderedMail =>
  rendering.passwordReminder(language, {
    owner: 'administrator',
    userName: 'kim',
    shownAs: 'Kim Akers',
    endsAt: NOW,
    timeZone: 'America/Los_Angeles',
    link: LINK,
    organization: 'Contoso',
    ...change,
  });
const expiry = (language: Language, change: Partial<GuestFacts> = {}, text = ''): RenderedMail =>
  rendering.guestExpiry(
    language,
    { guest: guestFacts({ password: null, ...change }), text, link: LINK },
    NOW,
  );
const request = (language: Language, change: Partial<GuestFacts> = {}): RenderedMail =>
  rendering.extensionRequest(language, {
    sponsorName: 'Anna',
    guest: guestFacts(change),
    link: LINK,
    organization: '',
  });

for (const language of LANGUAGES)
  test(`${language}: every mail about an end is whole, in HTML and text`, () => {
    const mails = [
      ...OWNERS.map((owner) => password(language, { owner })),
      password(language, { shownAs: '', organization: '' }),
      expiry(language, {}, 'First line, $ui_first_name$.\n\nSecond line.'),
      expiry(language, { sponsor: null, firstName: '', lastName: '', organization: '' }),
      request(language),
    ];
    for (const { subject, html, text } of mails) {
      for (const part of [subject, html, text]) assert.doesNotMatch(part, /\$ui_|\{\{|\{\w+\}|undefined/);
      assert.match(html, new RegExp(`<html lang="${language}"`));
      assert.ok(html.includes(`href="${LINK}"`) && text.includes(LINK));
      assert.ok(subject.length <= 120 && !subject.includes('\n'));
    }
    const [first, , , , told] = mails;
    assert.match(first?.text ?? '', /Kim Akers/);
    assert.match(told?.text ?? '', /First line, Mika\.\n\nSecond line\./);
  });

test('the way out is the one that the owner of the password has', () => {
  assert.match(password('en').text, /foyer admins reset-password kim/);
  assert.doesNotMatch(password('en', { owner: 'sponsor' }).text, /foyer admins/);
  assert.match(password('en', { owner: 'network-user' }).text, /no longer gives access to the network/);
});

test('what strangers put into names is text, once, and no mail of ours carries their advertisement', () => {
  for (const [what, hostile] of Object.entries(HOSTILE_STRINGS)) {
    const named = { firstName: hostile, lastName: hostile, company: hostile, locationName: hostile };
    for (const { subject, html } of [
      password('en', { userName: hostile, shownAs: hostile }),
      expiry('en', named),
      request('en', named),
    ]) {
      assert.doesNotMatch(subject, /[\r\n\0\u202e]/, what);
      assert.doesNotMatch(html, /<(script|img|svg|base|iframe)/i, what);
      assert.doesNotMatch(html, /href="(?!https:\/\/(foyer|guest)\.contoso\.example)/, what);
    }
  }
  const advertisement = { firstName: 'Win at evil.example', lastName: '' };
  for (const { subject, text } of [expiry('en', advertisement), request('en', advertisement)])
    assert.doesNotMatch(subject + text, /evil\.example/);
});
