// Mails to guests and sponsors: facts in, subject, HTML and text out. A rendering keeps the formats of dates that it has
// made, which cost a thousand times what their use does. Pure.
import { notificationWordsIn, type Language, type NotificationWords } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';
import { isAddressable, oneLine, subjectLine, webAddress } from './clean-text.ts';
import type { GuestFacts, GuestMailKind, RenderedMail, SummaryFacts } from './facts.ts';
import { GUEST_MAIL_LAYOUT } from './guest-mail-layout.ts';
import { filled, readLayout } from './layout.ts';
import { createMailDates, type MailDates } from './mail-dates.ts';
import { joint, look } from './mail-look.ts';
import type { Markup } from './markup.ts';
import { createNoticeRendering, type NoticeRendering } from './notices.ts';
import { numbered, paragraph, textPart } from './plain-text.ts';
import { SPONSOR_SUMMARY_LAYOUT } from './sponsor-summary-layout.ts';
import {
  addressee,
  GUEST_VARIABLES,
  inMarkup,
  plainly,
  SUMMARY_VARIABLES,
  wholeName,
  type AboutGuest,
  type AboutSummary,
} from './variables.ts';

export interface Circumstances {
  readonly now: Instant;
  /** Whether an answer to the mail reaches the sponsor, by From or Reply-To. */
  readonly reachesSponsor: boolean;
}

export interface Rendering extends NoticeRendering {
  guestMail(
    kind: GuestMailKind,
    language: Language,
    facts: GuestFacts,
    circumstances: Circumstances,
  ): RenderedMail;
  sponsorSummary(language: Language, facts: SummaryFacts, now: Instant): RenderedMail;
}

const GUEST_MAIL = readLayout(GUEST_MAIL_LAYOUT);
const SPONSOR_SUMMARY = readLayout(SPONSOR_SUMMARY_LAYOUT);

export function createRendering(): Rendering {
  const kept = new Map<string, MailDates>();

  function datesFor(language: Language, timeZone: string): MailDates {
    const key = `${language} ${timeZone}`;
    const dates = kept.get(key) ?? createMailDates(notificationWordsIn(language), timeZone);
    kept.set(key, dates);
    return dates;
  }

  function aboutGuest(language: Language, facts: GuestFacts, now: Instant): AboutGuest {
    return { facts, now, words: notificationWordsIn(language), dates: datesFor(language, facts.timeZone) };
  }

  return {
    ...createNoticeRendering(datesFor),
    guestMail: (kind, language, facts, { now, reachesSponsor }) =>
      guestMail(kind, language, aboutGuest(language, facts, now), reachesSponsor),
    sponsorSummary: (language, facts, now) =>
      sponsorSummary(
        language,
        facts,
        facts.accounts.map((account) => aboutGuest(language, account, now)),
      ),
  };
}

function guestMail(
  kind: GuestMailKind,
  language: Language,
  about: AboutGuest,
  reachesSponsor: boolean,
): RenderedMail {
  const { facts, words } = about;
  const { labels, steps } = words;
  const ofKind = words.kinds[kind];
  const plain = (template: string): string => plainly(template, GUEST_VARIABLES, about);
  const markup = (template: string): Markup => inMarkup(template, GUEST_VARIABLES, about);

  const organization = oneLine(facts.organization);
  const subject = subjectLine(plain(organization === '' ? ofKind.subject : ofKind.subjectAt));
  const headline = plain(isAddressable(addressee(facts, words)) ? ofKind.headlineNamed : ofKind.headline);
  // What was not reset keeps quiet about it.
  const introduction = facts.password === null ? '' : ofKind.introduction;
  const validity = [introduction, validityTemplate(about)]
    .filter((text) => text !== '')
    .join(joint(language));
  const hasSsid = oneLine(facts.ssid ?? '') !== '';
  const stepTemplates = [hasSsid ? steps.join : steps.joinAny, steps.enter];
  const address = webAddress(facts.signInUrl) ?? null;
  const typed = hasSsid ? words.typedOn : words.typed;
  const footer = [...invitation(about, reachesSponsor), ofKind.unexpected].join(joint(language));
  const userName = oneLine(facts.userName);
  const password = facts.password === null ? null : oneLine(facts.password.reveal());

  const html = filled(GUEST_MAIL, {
    ...look(language),
    subject,
    preheader: plain(
      facts.durationMinutes === null ? words.preheader.until : words.preheader.fromFirstSignIn,
    ),
    organization: organization || null,
    headline,
    validity: markup(validity),
    userNameLabel: labels.userName,
    userName,
    passwordLabel: labels.password,
    password,
    keptPassword: password === null ? words.keptPassword : null,
    steps: stepTemplates.map((step, index) => ({ number: String(index + 1), step: markup(step) })),
    address,
    button: words.button,
    typed: markup(typed),
    footer: markup(footer),
  });

  const text = textPart([
    organization,
    paragraph(headline),
    paragraph(plain(validity)),
    [
      `  ${labels.userName}${words.colon}${userName}`,
      password === null ? `  ${words.keptPassword}` : `  ${labels.password}${words.colon}${password}`,
    ].join('\n'),
    numbered(stepTemplates.map(plain)),
    address === null ? undefined : `${labels.signInPage}${words.colon}${address}`,
    paragraph(plain(footer)),
  ]);
  return { subject, html, text };
}

function validityTemplate({ facts, words: { validity }, now }: AboutGuest): string {
  if (facts.durationMinutes !== null) return validity.fromFirstSignIn;
  return facts.startsAt > now ? validity.between : validity.until;
}

function invitation({ facts: { sponsor }, words }: AboutGuest, reachesSponsor: boolean): string[] {
  if (sponsor === null || oneLine(sponsor.name || (sponsor.email ?? '')) === '') return [];
  return [reachesSponsor && sponsor.email !== null ? words.invitedReply : words.invited];
}

function sponsorSummary(
  language: Language,
  { sponsorName, organization: given, portalUrl, showsPasswords }: SummaryFacts,
  accounts: readonly AboutGuest[],
): RenderedMail {
  const words: NotificationWords = notificationWordsIn(language);
  const { labels, summary, colon } = words;
  const about: AboutSummary = { sponsorName, accountCount: accounts.length };
  const plain = (template: string): string => plainly(template, SUMMARY_VARIABLES, about);
  const organization = oneLine(given);
  const subject = subjectLine(plain(summary.subject));
  const headline = plain(oneLine(sponsorName) === '' ? summary.headline : summary.headlineNamed);
  const introduction = plain(summary.introduction);
  const footer = showsPasswords ? summary.withPasswords : summary.withoutPasswords;
  const address = webAddress(portalUrl) ?? null;
  const rows = accounts.map(summaryRow);

  const html = filled(SPONSOR_SUMMARY, {
    ...look(language),
    subject,
    preheader: introduction,
    organization: organization || null,
    headline,
    introduction,
    userNameLabel: labels.userName,
    passwordLabel: showsPasswords ? labels.password : null,
    passwordLead: `${labels.password}${colon}`,
    validityLabel: labels.validity,
    accounts: rows.map((row) => ({ ...row, password: showsPasswords ? row.password : '' })),
    address,
    button: summary.button,
    footer,
  });

  const text = textPart([
    organization,
    paragraph(headline),
    introduction,
    ...rows.map(({ userName, name, password, validity, place }) =>
      [
        `${labels.userName}${colon}${userName}`,
        ...(name === '' ? [] : [`  ${name}`]),
        ...(showsPasswords ? [`  ${labels.password}${colon}${password}`] : []),
        `  ${labels.validity}${colon}${place === '' ? validity : `${validity} (${place})`}`,
      ].join('\n'),
    ),
    address === null ? undefined : `${labels.portal}${colon}${address}`,
    paragraph(footer),
  ]);
  return { subject, html, text };
}

const NO_PASSWORD = '–';
/** Of a phone's width, as much as leaves room for the other columns. */
const LONGEST_UNBROKEN_PASSWORD = 16;

function summaryRow(about: AboutGuest) {
  const { facts, words, dates } = about;
  const password = facts.password === null ? NO_PASSWORD : oneLine(facts.password.reveal());
  const isCounted = facts.durationMinutes !== null;
  return {
    userName: oneLine(facts.userName),
    name: wholeName(facts.firstName, facts.lastName, words.names),
    password,
    passwordClass: password.length <= LONGEST_UNBROKEN_PASSWORD ? 'unbroken' : '',
    validity: isCounted
      ? plainly(words.validity.listedFromFirstSignIn, GUEST_VARIABLES, about)
      : words.validity.listedUntil.replace('{end}', dates.short(facts.endsAt)),
    place: isCounted ? '' : plainly('$ui_time_zone$', GUEST_VARIABLES, about),
  };
}
