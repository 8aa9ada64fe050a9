// New passwords that went to nobody: shown this once to whoever may see them, to be told by mouth.
import { html, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import type { Secret } from '../../secrets/secrets.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable } from '../parts/data-table.ts';
import { icon } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { guestName, someText } from './guest-words.ts';

export function newPasswordsPage(
  visit: Visit,
  parts: GuestParts,
  guests: readonly GuestView[],
  passwords: ReadonlyMap<string, Secret>,
  back: string,
): Promise<Response> {
  const { say } = visit;
  const table = dataTable<GuestView>(visit, {
    name: say('guest-accounts.new-passwords'),
    rows: guests,
    columns: [
      {
        key: 'username',
        label: say('guest-accounts.username'),
        isHeading: true,
        cell: ({ username }) => html`<span class="mono">${someText(username)}</span>`,
      },
      {
        key: 'name',
        label: say('guest-accounts.person'),
        cell: (guest) => someText(guestName(visit, guest)),
      },
      {
        key: 'password',
        label: say('guest-accounts.password'),
        cell: ({ id }) => html`<b class="mono">${passwords.get(id)?.reveal() ?? ''}</b>`,
      },
    ],
  });
  return guestPage(visit, parts, {
    title: say('guest-accounts.new-passwords'),
    tab: 'manage',
    purpose: say('guest-accounts.new-passwords-text'),
    body: html`<div data-shown-once="${back}">${table}</div>
      <div class="apart actions">
        <a class="button" href="${back}">${say('guest-accounts.back-to-list')}</a>${slipsButton(
          visit,
          guests.map(({ id }) => id),
        )}
      </div>`,
  });
}

/** Slips show passwords, so they are asked for by POST and stand in no address. */
export function slipsButton(visit: Visit, ids: readonly string[]): Html {
  return html`<form class="inline" method="post" action="${guestPaths(visit).manage}/slips">
    ${tokenField(visit)}${ids.map((id) => html`<input type="hidden" name="id" value="${id}" />`)}
    <button class="button">
      ${icon('print')}${visit.say('guest-accounts.print-slips', { count: ids.length })}
    </button>
  </form>`;
}
