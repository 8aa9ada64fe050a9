// Slips to print: what a guest needs to sign in, in the guest's own language and time zone, with codes for a phone to read.
// They show passwords: asked for by POST, kept by no cache, gone when the page is left.
import { html, NOTHING, type Html } from '../../html/html.ts';
import { MOST_SELECTED, type Slip } from '../../guests/guests.ts';
import { createSpeaker, type Language, type Speaker } from '../../languages/languages.ts';
import { document } from '../page-frame.ts';
import { emptyState } from '../parts/message.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { createQrSheet, type QrSheet } from '../parts/qr-code.ts';
import { icon } from '../parts/sign.ts';
import { answerPage, type Visit } from '../visit.ts';
import { pickedIds } from './act-order.ts';
import { guestPaths, type GuestParts } from './guest-frame.ts';
import { wholeGuestName } from './guest-words.ts';
import { wifiCode } from './wifi-code.ts';

export async function printSlips(visit: Visit, parts: GuestParts): Promise<Response> {
  const { manage, notices } = guestPaths(visit);
  const batchId = visit.form.text('batchId');
  if (batchId === '') return slipsPage(visit, parts, pickedIds(visit), manage);
  const ids = await parts.guests.batches.accountIds(batchId, visit.actor);
  return slipsPage(visit, parts, ids, `${notices}/${batchId}`);
}

export async function slipsPage(
  visit: Visit,
  { guests, notifications }: GuestParts,
  ids: readonly string[],
  back: string,
): Promise<Response> {
  const { say } = visit;
  const slips = await guests.slips(ids.slice(0, MOST_SELECTED), visit.actor);
  const { organization } = (await notifications.guestEmail.shown()).settings;
  const count = slips.length;
  const leftOut = ids.length - count;
  const title = count === 0 ? say('guest-accounts.slips-none') : say('guest-accounts.slips-title', { count });
  const done = html`<a class="button" href="${back}">${say('guest-accounts.done')}</a>`;
  const sheet = createQrSheet();
  const speakers = new Map<Language, SlipWriter>();
  const writerOf = (language: Language): SlipWriter => {
    const writer = speakers.get(language) ?? slipWriter(language);
    speakers.set(language, writer);
    return writer;
  };
  const drawn = slips.map((slip, index) =>
    slipOf({ writer: writerOf(slip.language), sheet, organization }, slip, index),
  );
  const body =
    count === 0
      ? html`<h1 class="sr">${title}</h1>
          ${emptyState('print', title, say('guest-accounts.slips-none-text'), done)}`
      : html`<div class="head no-print" data-shown-once="${back}">
            <h1>${title}</h1>
            <div class="actions">
              <label class="tick"
                ><input type="checkbox" id="one-a-page" /><span
                  >${say('guest-accounts.one-a-page')}</span
                ></label
              >
              ${done}<button class="button primary scripted" type="button" data-print>
                ${icon('print')}${say('guest-accounts.print')}
              </button>
            </div>
          </div>
          ${leftOut > 0 ? html`<p class="no-print">${say('guest-accounts.slips-left-out', { count: leftOut })}</p>` : NOTHING}
          ${drawn}${sheet.drawings()}`;
  return answerPage(
    visit,
    document(visit, title, 'sheet', html`<main id="main" tabindex="-1">${body}</main>`),
  );
}

interface SlipWriter {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly date: (at: number, timeZone: string) => string;
  readonly amount: (value: number, unit: string) => string;
}

/** English is written as most of the world writes it: the day before the month, 24 hours. */
const LOCALES: Partial<Record<Language, string>> = { en: 'en-GB' };

function slipWriter(language: Language): SlipWriter {
  const locale = LOCALES[language] ?? language;
  const formats = new Map<string, Intl.DateTimeFormat>();
  return {
    language,
    speaker: createSpeaker(language),
    date(at, timeZone) {
      const format =
        formats.get(timeZone) ??
        new Intl.DateTimeFormat(locale, {
          timeZone,
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        });
      formats.set(timeZone, format);
      return format.format(at);
    },
    amount: (value, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(
        value,
      ),
  };
}

interface SlipFrame {
  readonly writer: SlipWriter;
  readonly sheet: QrSheet;
  readonly organization: string;
}

function slipOf(
  { writer, sheet, organization }: SlipFrame,
  { facts, fromFirstSignIn }: Slip,
  index: number,
): Html {
  const { language, speaker, date, amount } = writer;
  const { say } = speaker;
  const { ssid, signInUrl, endsAt, timeZone, password } = facts;
  const end = date(endsAt, timeZone);
  const name = wholeGuestName({ speaker }, facts);
  const address = signInUrl.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const valid =
    fromFirstSignIn === null
      ? end
      : say('slip.from-first-sign-in', { amount: amount(fromFirstSignIn.value, fromFirstSignIn.unit), end });
  const strong = (text: string): Html => html`<strong>${foreignText(text, 80)}</strong>`;
  const code = (drawing: Html, words: string): Html =>
    html`<div>
      ${drawing}
      <p class="small">${words}</p>
    </div>`;
  const heading = `slip-${index + 1}`;
  return html`<article class="slip" lang="${language}" aria-labelledby="${heading}">
    <header>
      <h2 id="${heading}">
        ${organization.trim() === '' ? say('slip.title-plain') : speaker.sayWith('slip.title', { organization: foreignText(organization, 80) })}
      </h2>
      <span>${foreignText(name, 60)}</span>
    </header>
    <div class="cols">
      <dl>
        <dt>${say('slip.user-name')}</dt>
        <dd class="big">${foreignText(facts.userName, 256)}</dd>
        <dt>${say('slip.password')}</dt>
        ${password === null ? html`<dd>${say('slip.own-password')}</dd>` : html`<dd class="big"><bdi>${password.reveal()}</bdi></dd>`}
        ${
          ssid === null
            ? NOTHING
            : html`<dt>${say('slip.network')}</dt>
                <dd>${foreignText(ssid, 64)}</dd>`
        }
        <dt>${say('slip.valid-until')}</dt>
        <dd>${valid}</dd>
      </dl>
      <div class="codes">
        ${ssid === null ? NOTHING : code(sheet.code(wifiCode(ssid), say('slip.qr-join', { network: ssid })), say('slip.scan-join'))}${code(
          sheet.code(signInUrl, say('slip.qr-open', { address })),
          say('slip.scan-open'),
        )}
      </div>
    </div>
    <ol>
      <li>
        ${ssid === null ? say('slip.step-join-any') : speaker.sayWith('slip.step-join', { network: strong(ssid) })}
      </li>
      <li>${speaker.sayWith('slip.step-open', { address: strong(address) })}</li>
      <li>${say('slip.step-enter')}</li>
    </ol>
  </article>`;
}
