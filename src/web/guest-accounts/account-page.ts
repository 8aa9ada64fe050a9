// One guest account: how it stands, its credentials for whoever may see them, what can be done with it, what can be changed.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import { may } from '../../permissions/permissions.ts';
import type { Secret } from '../../secrets/secrets.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { addressOf } from '../address.ts';
import { problemsIn } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { foreignText, visible, cut } from '../parts/foreign-text.ts';
import { facts } from '../parts/message.ts';
import { icon } from '../parts/sign.ts';
import { seeOther, type Visit } from '../visit.ts';
import { ACT_ICONS, DIALOG_ACTS, mayAct, statesOf } from './account-acts.ts';
import { accountChange, accountForm, type AccountChoices, type TypedAccount } from './account-form.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { amountInWords, guestName, guestState, inNameOrder, localTime, timeLeftCell } from './guest-words.ts';
import { slipsButton } from './new-passwords-page.ts';

export async function showAccount(visit: Visit, parts: GuestParts): Promise<Response> {
  return accountPage(visit, parts, visit.param('id'));
}

export async function changeAccount(visit: Visit, parts: GuestParts): Promise<Response> {
  const { form, actor, say } = visit;
  const id = visit.param('id');
  const guest = await parts.guests.find(id, actor);
  try {
    const change = accountChange(form, await parts.guestTypes.list(), guest);
    const { username } = await parts.guests.change(id, change, actor);
    return seeOther(
      visit,
      `${guestPaths(visit).manage}/account/${guest.id}`,
      say('guest-accounts.saved', { username }),
    );
  } catch (error) {
    return accountPage(visit, parts, id, { typed: { form, problems: problemsIn(error) }, status: 422 });
  }
}

/** By POST: a password stands in no address, and no page that is looked at again has it. */
export async function showAccountPassword(visit: Visit, parts: GuestParts): Promise<Response> {
  const { id } = await parts.guests.find(visit.param('id'), visit.actor);
  const password = (await parts.guests.passwords([id], visit.actor)).get(id);
  return accountPage(visit, parts, id, { password });
}

interface Over {
  readonly dialog?: Html;
  readonly typed?: TypedAccount;
  readonly password?: Secret | undefined;
  readonly status?: 200 | 409 | 422;
}

/** With a dialog about it, the account lies behind and rests. */
export async function accountPage(
  visit: Visit,
  parts: GuestParts,
  id: string,
  { dialog, typed, password, status = 200 }: Over = {},
): Promise<Response> {
  const { guests, guestTypes } = parts;
  const guest = await guests.find(id, visit.actor);
  const rights = await guests.rightsOf(visit.actor);
  const choices: AccountChoices = {
    types: await guestTypes.list(),
    locations: await guestTypes.locations.list(),
    ssids: await guestTypes.locations.ssids(),
    rights,
  };
  const name = guestName(visit, guest);
  const form = rights.verbs.has('update')
    ? accountForm(visit, guest, choices, typed)
    : personFacts(visit, guest);
  return guestPage(
    visit,
    parts,
    {
      title: cut(visible(guest.username), 80),
      tab: 'manage',
      ...(name === guest.username ? {} : { purpose: foreignText(name) }),
      body: html`<div class="split lead account">
        <div class="beside flow">
          ${standing(visit, guest)}${actButtons(visit, guest, rights)}${credentials(visit, guest, rights, password)}
        </div>
        <div>${form}</div>
      </div>`,
      ...(dialog === undefined ? {} : { dialog }),
    },
    status,
  );
}

function standing(visit: Visit, guest: GuestView): Html {
  const { say } = visit;
  const { manage } = guestPaths(visit);
  const { location, batchId, email, activatedAt, state, suspendReason } = guest;
  const { timeZone: zone } = location;
  const rows: (readonly [string, Html | string])[] = [
    [say('guest-accounts.state'), guestState(visit, state)],
    ...(state === 'suspended'
      ? [
          [
            say('guest-accounts.suspend-reason'),
            suspendReason === '' ? say('guest-accounts.no-reason') : foreignText(suspendReason, 256),
          ] as const,
        ]
      : []),
    [say('guest-accounts.term'), term(visit, guest)],
    [say('guest-accounts.time-left'), timeLeftCell(visit, guest)],
    [
      say('guest-accounts.first-sign-in'),
      activatedAt === null ? say('guest-accounts.not-signed-in') : localTime(activatedAt, zone),
    ],
    [say('guest-accounts.guest-type'), foreignText(guest.guestType.name)],
    [say('guest-accounts.location'), foreignText(location.name)],
    [say('guest-accounts.sponsor'), foreignText(guest.sponsorName)],
    [say('guest-accounts.created'), localTime(guest.createdAt, zone)],
  ];
  if (batchId !== null)
    rows.push([
      say('guest-accounts.batch'),
      html`<a href="${addressOf(manage, { batch: batchId })}">${say('guest-accounts.batch-open')}</a>`,
    ]);
  if (visit.place.portal === 'console' && may(visit.actor, 'mail.read') && email !== '')
    rows.push([
      say('guest-accounts.mails'),
      html`<a href="${addressOf('/admin/mail', { q: email })}"
        >${say('guest-accounts.mails-open', { address: cut(visible(email), 80) })}</a
      >`,
    ]);
  return facts(rows.filter(([, value]) => value !== NOTHING));
}

function term(visit: Visit, { startsAt, endsAt, duration, activatedAt, location }: GuestView): Html {
  const { speaker } = visit;
  const { timeZone: zone } = location;
  const end = localTime(endsAt, zone);
  const said =
    duration !== null && activatedAt === null
      ? speaker.sayWith('guest-accounts.term-from-first', {
          amount: amountInWords(visit, duration),
          end,
          zone,
        })
      : speaker.sayWith('guest-accounts.term-from-to', { from: localTime(startsAt, zone), to: end, zone });
  return html`${said}`;
}

function credentials(
  visit: Visit,
  guest: GuestView,
  { verbs }: GuestRights,
  password: Secret | undefined,
): Html {
  const { say } = visit;
  const address = `${guestPaths(visit).manage}/account/${guest.id}`;
  const copy = (of: string): Html =>
    html`<button
      class="button plain scripted"
      type="button"
      ${attributes({ 'data-copy': of, 'data-done-word': say('frame.copied') })}
    >
      ${icon('copy')}<span>${say('frame.copy')}</span>
    </button>`;
  const shown = !guest.hasKnownPassword
    ? html`<dd class="text">${say('guest-accounts.password-own')}</dd>`
    : password !== undefined
      ? html`<dd>
          <span id="shown-password" data-shown-once="${address}">${password.reveal()}</span
          >${copy('shown-password')}
        </dd>`
      : verbs.has('view-passwords')
        ? html`<dd class="text">
            <span class="quiet">${say('guest-accounts.password-hidden')}</span>
            <form class="inline" method="post" action="${address}/password">
              ${tokenField(visit)}<button class="button">${say('guest-accounts.show-password')}</button>
            </form>
          </dd>`
        : undefined;
  return html`<section aria-labelledby="credentials">
    <h2 id="credentials">${say('guest-accounts.credentials')}</h2>
    <dl class="credentials">
      <div>
        <dt>${say('guest-accounts.username')}</dt>
        <dd><span id="shown-username">${foreignText(guest.username)}</span>${copy('shown-username')}</dd>
      </div>
      ${
        shown === undefined
          ? NOTHING
          : html`<div>
              <dt>${say('guest-accounts.password')}</dt>
              ${shown}
            </div>`
      }
    </dl>
    ${verbs.has('view-passwords') && statesOf('resend')?.includes(guest.state) ? html`<div class="actions apart">${slipsButton(visit, [guest.id])}</div>` : NOTHING}
  </section>`;
}

/** Those that can be done as it is now. */
function actButtons(visit: Visit, { id, state }: GuestView, rights: GuestRights): Html {
  const { say } = visit;
  const acts = DIALOG_ACTS.filter((act) => mayAct(rights, act) && statesOf(act)?.includes(state));
  if (acts.length === 0) return NOTHING;
  return html`<section aria-labelledby="acts">
    <h2 id="acts">${say('guest-accounts.acts')}</h2>
    <form class="actions" method="post" action="${guestPaths(visit).manage}/act">
      ${tokenField(visit)}<input type="hidden" name="account" value="${id}" />${acts.map((act) => {
        const button = attributes({
          class: act === 'delete' ? 'button danger' : 'button',
          name: 'do',
          value: act,
        });
        return html`<button${button}>${icon(ACT_ICONS[act])}${say(`guest-accounts.do-${act}`)}</button>`;
      })}
    </form>
  </section>`;
}

/** For whoever may look and not change. */
function personFacts(visit: Visit, guest: GuestView): Html {
  const { say } = visit;
  const rows: readonly (readonly [string, string])[] = [
    ...inNameOrder<readonly [string, string]>(
      visit,
      [say('guest-accounts.first-name'), guest.firstName],
      [say('guest-accounts.last-name'), guest.lastName],
    ),
    [say('guest-accounts.email'), guest.email],
    [say('guest-accounts.phone'), guest.phone],
    [say('guest-accounts.company'), guest.company],
    [say('guest-accounts.person-visited'), guest.personVisited],
    [say('guest-accounts.reason-for-visit'), guest.reasonForVisit],
    [say('guest-accounts.ssid'), guest.ssid ?? ''],
    ...Object.entries(guest.customFields),
  ];
  const known = rows.filter(([, value]) => value !== '');
  return html`<section aria-labelledby="person">
    <h2 id="person">${say('guest-accounts.person')}</h2>
    ${facts(known.map(([name, value]) => [name, foreignText(value, 256)]))}
    <p class="effect">${say('guest-accounts.cannot-edit')}</p>
  </section>`;
}
