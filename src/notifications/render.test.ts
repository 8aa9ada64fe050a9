// Whole mails: each kind in each language, and with what strangers put into names.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { guestFacts, NOW } from '../../test/stand-ins/guest-facts.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { Secret } from '../secrets/secrets.ts';
import { GUEST_MAIL_KINDS, type GuestFacts, type RenderedMail } from './facts.ts';
import { createRendering } from './render.ts';

const rendering = createRendering();
const circumstances = { now: NOW, reachesSponsor: true };
const credentials = (change: Partial<GuestFacts> = {}): RenderedMail =>
  rendering.guestMail('guest-credentials', 'en', guestFacts(change), circumstances);
const summary = (accounts: readonly GuestFacts[], showsPasswords = true): RenderedMail =>
  rendering.sponsorSummary(
    'en',
    {
      sponsorName: 'Kim',
      accounts,
      organization: 'Contoso',
      portalUrl: 'https://sponsor.contoso.example/',
      showsPasswords,
    },
    NOW,
  );

const GUESTS: Readonly<Record<string, Partial<GuestFacts>>> = {
  'of whom everything is known': {},
  'of whom nothing is known': {
    password: null,
    firstName: '',
    lastName: '',
    locationName: '',
    ssid: null,
    sponsor: null,
    signInUrl: '',
    organization: '',
  },
  'whose time counts from the first sign-in': { durationMinutes: 90 },
  'who comes tomorrow': { startsAt: NOW + 86_400_000, endsAt: NOW + 2 * 86_400_000 },
};

for (const language of LANGUAGES)
  for (const [who, change] of Object.entries(GUESTS)) {
    const mails: [string, RenderedMail][] = GUEST_MAIL_KINDS.map((kind) => [
      kind,
      rendering.guestMail(kind, language, guestFacts(change), circumstances),
    ]);
    for (const showsPasswords of [true, false])
      mails.push([
        'sponsor-summary',
        rendering.sponsorSummary(
          language,
          {
            sponsorName: '',
            accounts: [guestFacts(change)],
            organization: '',
            portalUrl: '',
            showsPasswords,
          },
          NOW,
        ),
      ]);
    for (const [kind, mail] of mails)
      test(`${kind} in ${language} about a guest ${who} has everything filled in`, () => {
        for (const part of [mail.subject, mail.html, mail.text]) {
          assert.doesNotMatch(
            part,
            /undefined|null|\[object|\[secret\]|NaN|\$ui_|\{\{|\{\w+\}|<!--(if|each|end)/,
          );
          assert.notEqual(part.trim(), '');
        }
        assert.match(mail.html, new RegExp(`<html lang="${language}"`));
        assert.ok(mail.text.includes('mtanaka'));
      });
  }

test('the text part says all that the HTML does', () => {
  const { text } = credentials();
  for (const part of [
    'Contoso\n',
    'Hello Mika, here is your network access',
    'Wednesday, 3 June 2026, 18:00 (San Jose)',
    'Username: mtanaka\n',
    'Password: kite-7412-moss\n',
    '1. Join the Wi-Fi network Contoso Guest.\n2. Enter',
    'https://guest.contoso.example/',
    'Invited by sponsoruser@contoso.example; your reply goes there.',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(text.split('\n').every((line) => line.length <= 76));
});

test('a password that is not known is not made up, and nothing says that it was reset', () => {
  const { html, text } = rendering.guestMail(
    'guest-password-reset',
    'en',
    guestFacts({ password: null }),
    circumstances,
  );
  for (const part of [html, text]) {
    assert.match(part, /Keep using the password that you already have\./);
    assert.doesNotMatch(part, /was reset|Password:/);
  }
});

test('a mail promises an answer from the sponsor only where one can come', () => {
  const promise = /your reply goes there/;
  const told = (reachesSponsor: boolean) =>
    rendering.guestMail('guest-credentials', 'en', guestFacts(), { now: NOW, reachesSponsor }).text;
  assert.match(told(true), promise);
  assert.doesNotMatch(told(false), promise);
  assert.match(told(false), /Invited by sponsoruser@contoso\.example\./);
  assert.doesNotMatch(credentials({ sponsor: null }).text, /Invited/);
});

test('a name in Chinese characters is turned round where the language does so, and one in Latin letters is not', () => {
  const headline = (language: 'ja' | 'zh-Hant', firstName: string, lastName: string) =>
    /<h1[^>]*>\s*([^<]*)/.exec(
      rendering.guestMail('guest-credentials', language, guestFacts({ firstName, lastName }), circumstances)
        .html,
    )?.[1] ?? '';
  assert.match(headline('ja', '美佳', '田中'), /^田中 美佳 様/);
  assert.match(headline('ja', 'Mika', 'Tanaka'), /^Mika Tanaka 様/);
  assert.match(headline('zh-Hant', '大文', '陳'), /^陳大文 /);
});

test('nobody is greeted by what mail programs would make a link of', () => {
  for (const firstName of ['Win at evil.example', 'https://evil.example', 'a@evil.example', 'x'.repeat(65)])
    assert.match(credentials({ firstName }).text, /\nHello, here is/);
  for (const firstName of ['J.R.R.', 'Jean-Luc', 'O’Neil', 'St. John'])
    assert.ok(credentials({ firstName }).text.includes(`Hello ${firstName},`));
});

test('a value that is written like a variable or a slot is only text', () => {
  const { html, text } = credentials({
    firstName: '$ui_password$',
    ssid: '{{password}}<!--end-->$ui_user_name$',
  });
  for (const part of [html, text]) {
    assert.equal(part.match(/kite-7412-moss/g)?.length, 1);
    assert.ok(part.includes('Hello $ui_password$,'));
  }
  assert.ok(html.includes('{{password}}&lt;!--end--&gt;$ui_user_name$'));
  // A replacement text with patterns of its own.
  assert.ok(credentials({ ssid: "$& $' $` $1" }).text.includes("$& $' $` $1"));
});

test('an address that is not for browsers is no link', () => {
  for (const signInUrl of ['javascript:alert(1)', 'data:text/html,x', 'https://u:p@x.example/', 'x', '//x'])
    assert.doesNotMatch(credentials({ signInUrl }).html, /<a /, signInUrl);
  const { html } = credentials({ signInUrl: 'https://guest.example/"onmouseover="x' });
  assert.doesNotMatch(html, /"onmouseover/);
});

/** Tags, and the names of attributes, in their order: what a value must not change. */
const shapeOf = (html: string): string =>
  (html.match(/<[a-z/!][^>]*>/gi) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '')).join('\n');

const TEXT_FIELDS = [
  'userName',
  'firstName',
  'lastName',
  'company',
  'locationName',
  'ssid',
  'organization',
] as const;

for (const [what, hostile] of Object.entries(HOSTILE_STRINGS))
  test(`${what} as every value of a guest changes no tag, no line and no header`, () => {
    // The greeting by name or without is the same tag.
    const change: Partial<GuestFacts> = {
      ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, hostile])),
      password: new Secret(hostile),
      sponsor: { name: hostile, email: null },
    };
    const { subject, html, text } = credentials(change);
    const plain = credentials({ sponsor: { name: 'x', email: null } });
    const isEmpty = hostile.trim() === '';
    if (!isEmpty) assert.equal(shapeOf(html), shapeOf(plain.html));
    assert.doesNotMatch(subject, /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    assert.ok([...subject].length <= 120);
    assert.doesNotMatch(html + text, /[\0\u001b\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    assert.equal(text.match(/^ {2}Password: /gm)?.length, 1);

    const rows = summary([guestFacts(change), guestFacts()]);
    assert.equal(shapeOf(rows.html), shapeOf(summary([guestFacts(), guestFacts()]).html));
    assert.equal(rows.text.match(/^Username: /gm)?.length, 2);
  });

test('emoji and characters of four bytes arrive whole, also where the subject is cut', () => {
  const { subject, html } = credentials({ organization: '🏳️‍🌈𠮷'.repeat(60), firstName: '𠮷野' });
  assert.equal([...subject].length, 120);
  assert.ok(subject.isWellFormed());
  assert.ok(html.includes('Hello 𠮷野,'));
});

test('a summary of 200 accounts fits what mail programs show, with passwords only where they are wanted', () => {
  const accounts = Array.from({ length: 200 }, (_, index) =>
    guestFacts({ userName: `guest${index}`, password: new Secret(`word-${index}`) }),
  );
  const open = summary(accounts);
  assert.equal(open.html.match(/word-\d+/g)?.length, 200);
  assert.equal(open.text.match(/word-\d+/g)?.length, 200);
  assert.equal(open.subject, 'Your guest accounts (200)');
  const closed = summary(accounts, false);
  assert.doesNotMatch(closed.html + closed.text, /word-\d/);
  assert.equal(closed.html.match(/guest\d+/g)?.length, 200);
  assert.ok(Buffer.byteLength(open.html) < 102 * 1024, 'Gmail cuts longer ones');
});
