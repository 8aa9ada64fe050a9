// Mails about an end: of a password, of a guest's access, and that a guest asks for more time. One layout for the three.
// Pure.
import { notificationWordsIn, type Language } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';
import { isAddressable, oneLine, subjectLine, webAddress } from './clean-text.ts';
import type { ExpiryFacts, PasswordFacts, RenderedMail, RequestFacts } from './facts.ts';
import { filled, readLayout } from './layout.ts';
import type { MailDates } from './mail-dates.ts';
import { look } from './mail-look.ts';
import type { Markup } from './markup.ts';
import { EXPIRY_VARIABLES, PASSWORD_VARIABLES, REQUEST_VARIABLES } from './notice-variables.ts';
import { NOTICE_LAYOUT } from './notice-layout.ts';
import { numbered, paragraph, textPart } from './plain-text.ts';
import { addressee, inMarkup, plainly, wholeName, type Variables } from './variables.ts';

export interface NoticeRendering {
  passwordReminder(language: Language, facts: PasswordFacts): RenderedMail;
  guestExpiry(language: Language, facts: ExpiryFacts, now: Instant): RenderedMail;
  extensionRequest(language: Language, facts: RequestFacts): RenderedMail;
}

const NOTICE = readLayout(NOTICE_LAYOUT);

/** Templates, each with its variables; only `facts` are values already. */
interface Notice {
  readonly organization: string;
  readonly subject: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly title?: string;
  readonly steps?: readonly string[];
  readonly link: string;
  readonly button: string;
  readonly footer: string;
}

export function createNoticeRendering(
  datesFor: (language: Language, timeZone: string) => MailDates,
): NoticeRendering {
  return {
    passwordReminder(language, facts) {
      const words = notificationWordsIn(language);
      const { password } = words.notices;
      const { owner, organization, shownAs, userName } = facts;
      const isNamed = isAddressable(oneLine(shownAs)) && oneLine(shownAs) !== oneLine(userName);
      return rendered(
        language,
        {
          organization,
          subject: oneLine(organization) === '' ? password.subject : password.subjectAt,
          headline: isNamed ? password.headlineNamed : password.headline,
          paragraphs: [password.ends, password.after[owner], password.wayOut[owner]],
          link: facts.link,
          button: password.button,
          footer: password.footer,
        },
        PASSWORD_VARIABLES,
        { facts, words, dates: datesFor(language, facts.timeZone) },
      );
    },
    guestExpiry(language, { guest, text, link }, now) {
      const words = notificationWordsIn(language);
      const { guest: ofGuest } = words.notices;
      const { sponsor } = guest;
      const hasSponsor = oneLine(sponsor?.name ?? '') !== '' || (sponsor?.email ?? null) !== null;
      const hasLink = webAddress(link) !== undefined;
      return rendered(
        language,
        {
          organization: guest.organization,
          subject: oneLine(guest.organization) === '' ? ofGuest.subject : ofGuest.subjectAt,
          headline: isAddressable(addressee(guest, words)) ? ofGuest.headlineNamed : ofGuest.headline,
          paragraphs: [ofGuest.ends, ...text.split(/\r?\n/).filter((line) => line.trim() !== '')],
          title: ofGuest.title,
          steps: [
            ...(hasLink ? [ofGuest.extend] : []),
            ...(hasSponsor ? [ofGuest.contact] : []),
            ofGuest.nothing,
          ],
          link,
          button: ofGuest.button,
          footer: ofGuest.footer,
        },
        EXPIRY_VARIABLES,
        { facts: guest, now, words, dates: datesFor(language, guest.timeZone) },
      );
    },
    extensionRequest(language, facts) {
      const words = notificationWordsIn(language);
      const { request } = words.notices;
      const { guest, sponsorName } = facts;
      const dates = datesFor(language, guest.timeZone);
      const about = { facts, dates };
      const name = wholeName(guest.firstName, guest.lastName, words.names);
      return rendered(
        language,
        {
          organization: facts.organization,
          subject: request.subject,
          headline: isAddressable(oneLine(sponsorName)) ? request.headlineNamed : request.headline,
          paragraphs: [request.text],
          facts: [
            // A stranger may have chosen it: what programs would make a link of is left to the portal.
            ...(isAddressable(name) ? [[request.guest, name] as const] : []),
            [words.labels.userName, guest.userName],
            [
              request.ends,
              `${dates.full(guest.endsAt)} (${plainly('$ui_time_zone$', REQUEST_VARIABLES, about)})`,
            ],
          ],
          link: facts.link,
          button: request.button,
          footer: request.footer,
        },
        REQUEST_VARIABLES,
        about,
      );
    },
  };
}

function rendered<About>(
  language: Language,
  notice: Notice,
  variables: Variables<About>,
  about: About,
): RenderedMail {
  const words = notificationWordsIn(language);
  const plain = (template: string): string => plainly(template, variables, about);
  const markup = (template: string): Markup => inMarkup(template, variables, about);
  const organization = oneLine(notice.organization);
  const subject = subjectLine(plain(notice.subject));
  const headline = plain(notice.headline);
  const facts = (notice.facts ?? []).map(([label, value]) => ({ label, value: oneLine(value) }));
  const steps = notice.steps ?? [];
  const address = webAddress(notice.link) ?? null;
  const html = filled(NOTICE, {
    ...look(language),
    subject,
    preheader: plain(notice.paragraphs[0] ?? ''),
    organization: organization || null,
    headline,
    paragraphs: notice.paragraphs.map((text) => ({ paragraph: markup(text) })),
    isListed: facts.length > 0 ? '' : null,
    facts,
    title: notice.title ?? null,
    steps: steps.map((step, index) => ({ number: String(index + 1), step: markup(step) })),
    address,
    button: notice.button,
    footer: markup(notice.footer),
  });
  const text = textPart([
    organization,
    paragraph(headline),
    ...notice.paragraphs.map((template) => paragraph(plain(template))),
    facts.map(({ label, value }) => `  ${label}${words.colon}${value}`).join('\n'),
    notice.title,
    numbered(steps.map(plain)),
    address === null ? undefined : `${notice.button}${words.colon}${address}`,
    paragraph(plain(notice.footer)),
  ]);
  return { subject, html, text };
}
