// What was made: the credentials for whoever may see them, and what to do with them. A page with an address of its own, so
// that reloading it makes nothing.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import { after, DURATION_UNITS, zoned } from '../../guest-types/guest-types.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { Secret } from '../../secrets/secrets.ts';
import { addressOf } from '../address.ts';
import { problemsIn } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { banner, facts } from '../parts/message.ts';
import { icon } from '../parts/sign.ts';
import { seeOther, type Visit } from '../visit.ts';
import { statesOf } from './account-acts.ts';
import { creationPath } from './create-frame.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { wholeGuestName } from './guest-words.ts';
import { deliveryProblems, notifiedText, notify, notifyProblems, notifySection } from './notice-delivery.ts';
import { durationText, localTime } from './create-offer.ts';

export function createdPath(
  visit: Visit,
  { id, email }: Pick<GuestView, 'id' | 'email'>,
  { isMailed, isAsked }: { readonly isMailed: boolean; readonly isAsked: boolean },
): string {
  const mail = isMailed ? 'queued' : isAsked && email !== '' ? 'off' : undefined;
  return addressOf(`${guestPaths(visit).create}/created/${id}`, { mail });
}

export async function showCreated(visit: Visit, parts: GuestParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function notifyCreated(visit: Visit, parts: GuestParts): Promise<Response> {
  const problems = deliveryProblems(visit);
  if (problems.length > 0) return page(visit, parts, problems);
  const id = visit.param('id');
  try {
    await parts.guests.find(id, visit.actor);
    const result = await notify(visit, parts, [id]);
    const mail = result.mailed > 0 ? 'queued' : undefined;
    const path = addressOf(`${guestPaths(visit).create}/created/${id}`, { mail });
    return seeOther(visit, path, notifiedText(visit, result));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(visit: Visit, parts: GuestParts, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, actor, param, query } = visit;
  const guest = await parts.guests.find(param('id'), actor);
  const { verbs } = await parts.guests.rightsOf(actor);
  const maySee = verbs.has('view-passwords');
  const password = maySee ? (await parts.guests.passwords([guest.id], actor)).get(guest.id) : undefined;
  const isMailed = query('mail') === 'queued';
  const isUntold = !maySee && !isMailed && guest.hasKnownPassword;
  const isMailOn = (await parts.notifications.guestEmail.shown()).settings.isEnabled;
  const paths = guestPaths(visit);
  const mayPrint = password !== undefined && statesOf('resend')?.includes(guest.state);
  return guestPage(
    visit,
    parts,
    {
      title: say('guest-creation.created'),
      tab: 'create',
      ...(maySee ? { purpose: say('guest-creation.created-text') } : {}),
      body: html`${notifyProblems(visit, problems)}${isUntold ? untold(visit, guest, isMailOn) : NOTHING}
        <div class="split">
          <div class="flow">
            ${credentials(visit, guest, password, { maySee, isUntold })}${factsOf(visit, guest)}
            <div class="actions">
              <a class="button primary" href="${another(visit, guest)}"
                >${icon('plus')}${say('guest-creation.another')}</a
              >
              ${mayPrint ? printForm(visit, [guest.id]) : NOTHING}
              <a class="button plain" href="${paths.manage}">${say('guest-creation.done')}</a>
            </div>
          </div>
          ${notifySection(visit, {
            action: `${paths.create}/created/${guest.id}/notify`,
            submit: say('guest-creation.notify-submit'),
            hasAddress: guest.email !== '',
            isMailed,
            problems,
          })}
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

/** Without a mail the password of a sponsor who may not see it reaches nobody. */
function untold(visit: Visit, { id, email }: GuestView, isMailOn: boolean): Html {
  const { say } = visit;
  const enter = html`<p class="actions">
    <a class="button" href="${guestPaths(visit).manage}/account/${id}#email"
      >${say('guest-creation.untold-enter')}</a
    >
  </p>`;
  const word = !isMailOn
    ? 'guest-creation.untold-mail-off'
    : email === ''
      ? 'guest-creation.untold-no-address'
      : 'guest-creation.untold-notify';
  return banner(
    'warn',
    say('guest-creation.untold'),
    html`<p>${say(word)}</p>
      ${isMailOn && email === '' ? enter : NOTHING}`,
  );
}

function credentials(
  { say }: Visit,
  { username, hasKnownPassword, ssid }: GuestView,
  password: Secret | undefined,
  { maySee, isUntold }: { readonly maySee: boolean; readonly isUntold: boolean },
): Html {
  const copied = (id: string, text: string, label: string): Html => {
    const copy = attributes({
      class: 'button scripted',
      type: 'button',
      'data-copy': id,
      'data-done-word': say('frame.copied'),
    });
    return html`<span id="${id}">${text}</span
      ><button${copy}>${icon('copy')}<span>${say('frame.copy')}</span><span class="sr">${label}</span></button>`;
  };
  const secret = password
    ? html`<dd translate="no">
        ${copied('new-password', password.reveal(), say('guest-creation.password'))}
      </dd>`
    : html`<dd class="text">
        ${say(maySee && !hasKnownPassword ? 'guest-creation.password-unknown' : isUntold ? 'guest-creation.password-untold' : 'guest-creation.password-not-shown')}
      </dd>`;
  return html`<dl class="credentials">
    <div>
      <dt>${say('guest-creation.user-name')}</dt>
      <dd translate="no">${copied('new-username', username, say('guest-creation.user-name'))}</dd>
    </div>
    <div>
      <dt>${say('guest-creation.password')}</dt>
      ${secret}
    </div>
    ${
      ssid === null
        ? NOTHING
        : html`<div>
            <dt>${say('guest-creation.ssid')}</dt>
            <dd class="text">${ssid}</dd>
          </div>`
    }
  </dl>`;
}

function factsOf(visit: Visit, guest: GuestView): Html {
  const { say, speaker, query } = visit;
  const { startsAt, endsAt, duration, location, guestType, email } = guest;
  const [start, end] = [localTime(startsAt, location.timeZone), localTime(endsAt, location.timeZone)];
  const known = [wholeGuestName(visit, guest), guest.company];
  const person = speaker.list(known.filter((text) => text !== ''));
  const sent = query('mail');
  const mail =
    sent === 'queued'
      ? say('guest-creation.mail-queued', { address: email })
      : say(sent === 'off' ? 'guest-creation.mail-off' : 'guest-creation.mail-not-asked');
  return facts([
    [
      say('guest-creation.access'),
      duration
        ? say('guest-creation.access-first-login', { duration: durationText(visit, duration), end })
        : say('guest-creation.access-from-to', { start, end }),
    ],
    [say('guest-creation.location'), location.name],
    ...(person === '' ? [] : [[say('guest-creation.guest'), foreignText(person)] as const]),
    [say('guest-creation.guest-type'), guestType.name],
    ...(visit.toast === undefined || sent !== undefined ? [[say('guest-creation.mail'), mail] as const] : []),
  ]);
}

/** The slips are a page of Manage Accounts. */
export function printForm(
  visit: Visit,
  which: readonly string[] | { readonly batchId: string },
  word: string = visit.say('guest-creation.print'),
): Html {
  const fields =
    'batchId' in which
      ? html`<input type="hidden" name="batchId" value="${which.batchId}" />`
      : which.map((id) => html`<input type="hidden" name="id" value="${id}" />`);
  return html`<form class="inline" method="post" action="${guestPaths(visit).manage}/slips">
    ${tokenField(visit)}${fields}<button class="button">${icon('print')}${word}</button>
  </form>`;
}

/** The next of a party: same type, place, time and host, and mailed where this one was. */
function another(visit: Visit, guest: GuestView): string {
  const { duration, startsAt, endsAt, location, guestType, personVisited, ssid, language } = guest;
  const lasts = duration ?? wholeDuration(startsAt, endsAt, location.timeZone);
  return addressOf(creationPath(visit, 'known'), {
    guestTypeId: guestType.id,
    locationId: location.id,
    ssid: ssid ?? undefined,
    language,
    personVisited,
    'email-delivery': visit.query('mail') === 'queued' ? 'on' : undefined,
    duration: lasts?.value,
    durationUnit: lasts?.unit,
    endsAt: lasts ? undefined : localTime(endsAt, location.timeZone).replace(' ', 'T'),
  });
}

/** As it was typed, where it was a duration: the largest unit of which it is a whole number. */
function wholeDuration(from: number, to: number, timeZone: string): GuestView['duration'] {
  for (const unit of DURATION_UNITS) {
    const left = zoned(from, timeZone).until(zoned(to, timeZone), { largestUnit: unit });
    const value = left[unit];
    if (value > 0 && value < 1000 && after(from, { value, unit }, timeZone) === to) return { value, unit };
  }
  return null;
}
