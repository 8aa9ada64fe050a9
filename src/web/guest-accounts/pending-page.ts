// Requests that wait for a decision: one at a time, or those that are selected.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable, type Column } from '../parts/data-table.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { banner, emptyState } from '../parts/message.ts';
import { moment } from '../parts/moment.ts';
import { icon } from '../parts/sign.ts';
import { seeOther, type Visit } from '../visit.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { guestName } from './guest-words.ts';

/** As many as anybody decides about at one sitting; the next come up as these go. */
const MOST_SHOWN = 200;

export async function showPending(visit: Visit, parts: GuestParts): Promise<Response> {
  return page(visit, parts, false);
}

export async function judgePending(visit: Visit, parts: GuestParts): Promise<Response> {
  const { form, say, actor } = visit;
  const one = form.text('approve') || form.text('deny');
  const act = form.text('approve') !== '' || form.text('act') === 'approve' ? 'approve' : 'deny';
  const ids = one === '' ? form.texts('id') : [one];
  if (ids.length === 0 || (one === '' && form.text('act') === '')) return page(visit, parts, true);
  const { outcomes } = await parts.guests.act(act, ids, {}, actor);
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused').length;
  const count = outcomes.length - refused;
  const told = say(act === 'approve' ? 'guest-pending.approved' : 'guest-pending.denied', { count });
  const leftOut = refused === 0 ? [] : [say('guest-pending.left-out', { count: refused })];
  return seeOther(visit, guestPaths(visit).pending, visit.speaker.sentences([told, ...leftOut]));
}

async function page(visit: Visit, parts: GuestParts, isNobodyChosen: boolean): Promise<Response> {
  const { say, actor } = visit;
  const rights = await parts.guests.rightsOf(actor);
  const { guests, next } = await parts.guests.list(
    { filter: filterFor(visit, rights), limit: MOST_SHOWN, order: { by: 'createdAt', isDescending: false } },
    actor,
  );
  return guestPage(
    visit,
    parts,
    {
      title: say('sponsor-portal.pending'),
      tab: 'pending',
      purpose: say('guest-pending.purpose'),
      body:
        guests.length === 0
          ? emptyState('user', say('guest-pending.empty'), say('guest-pending.empty-text'))
          : html`${isNobodyChosen ? banner('warn', say('guest-pending.choose')) : NOTHING}
            ${requests(visit, guests, rights)}
            ${next === null ? NOTHING : html`<p class="effect">${say('guest-pending.shown', { count: MOST_SHOWN })}</p>`}`,
    },
    isNobodyChosen ? 422 : 200,
  );
}

/** Those that are addressed to somebody else are not offered, since they could not be decided. */
function filterFor({ session }: Visit, { approvesOnlyAddressed }: GuestRights): Record<string, unknown> {
  if (!approvesOnlyAddressed) return { states: ['pending'] };
  const address = session?.administrator.email;
  return address ? { states: ['pending'], personVisited: address } : { states: [] };
}

function requests(visit: Visit, guests: readonly GuestView[], { verbs }: GuestRights): Html {
  const { say } = visit;
  const mayJudge = verbs.has('approve');
  const button = (act: 'approve' | 'deny', guest: GuestView): Html => {
    const more = attributes({
      class: act === 'deny' ? 'button danger' : 'button',
      name: act,
      value: guest.id,
    });
    return html`<button${more}>
      ${say(`guest-pending.${act}`)}<span class="sr">${foreignText(guestName(visit, guest), 80)}</span>
    </button>`;
  };
  const columns: Column<GuestView>[] = [
    {
      key: 'guest',
      label: say('guest-pending.guest'),
      isHeading: true,
      cell: (guest) =>
        html`${foreignText(guestName(visit, guest), 60)}${[guest.email, guest.company]
          .filter((text) => text !== '')
          .map((text) => html`<br /><span class="quiet">${foreignText(text, 60)}</span>`)}`,
    },
    {
      key: 'visiting',
      label: say('guest-pending.visiting'),
      cell: ({ personVisited, reasonForVisit }) =>
        html`${foreignText(personVisited, 60)}${reasonForVisit === '' ? NOTHING : html`<br />${foreignText(reasonForVisit, 80)}`}`,
    },
    {
      key: 'type',
      label: say('guest-creation.guest-type'),
      cell: ({ guestType }) => guestType.name,
    },
    { key: 'asked', label: say('guest-pending.asked'), cell: ({ createdAt }) => moment(visit, createdAt) },
  ];
  if (!mayJudge) return dataTable(visit, { name: say('sponsor-portal.pending'), columns, rows: guests });
  const decision: Column<GuestView> = {
    key: 'decision',
    label: say('guest-pending.decision'),
    cell: (guest) => html`<span class="actions">${button('approve', guest)}${button('deny', guest)}</span>`,
  };
  return html`<form class="requests" method="post" action="${guestPaths(visit).pending}">
    ${tokenField(visit)}
    <div class="bulk">
      ${bulkButton('approve', 'check', say('guest-pending.approve'))}
      ${bulkButton('deny', 'close', say('guest-pending.deny'))}
    </div>
    ${dataTable(visit, {
      name: say('sponsor-portal.pending'),
      columns: [...columns, decision],
      rows: guests,
      pick: (guest) => ({ value: guest.id, name: guestName(visit, guest).slice(0, 80), state: 'pending' }),
    })}
  </form>`;
}

function bulkButton(act: string, sign: 'check' | 'close', word: string): Html {
  return html`<button
    class="button${act === 'deny' ? ' danger' : ''}"
    name="act"
    value="${act}"
    data-for-states="*"
  >
    ${icon(sign)}${word}
  </button>`;
}
