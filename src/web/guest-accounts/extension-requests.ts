// Guests who ask for more time, among the notices: extending is the act that the account has anyway, declining ends the request.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { ExtensionRequest } from '../../reminders/reminders.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable, type Column } from '../parts/data-table.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { moment } from '../parts/moment.ts';
import { icon } from '../parts/sign.ts';
import { seeOther, type Visit } from '../visit.ts';
import { localTime } from './create-offer.ts';
import { guestPaths, type GuestParts } from './guest-frame.ts';
import { wholeGuestName } from './guest-words.ts';

export async function declineRequest(visit: Visit, { reminders }: GuestParts): Promise<Response> {
  await reminders.extensions.decline(visit.param('id'), visit.actor);
  return seeOther(visit, guestPaths(visit).notices, visit.say('guest-requests.declined'));
}

export function requestList(
  visit: Visit,
  requests: readonly ExtensionRequest[],
  { mayDecide }: { readonly mayDecide: boolean },
): Html {
  const { say } = visit;
  if (requests.length === 0) return NOTHING;
  const { manage } = guestPaths(visit);
  const columns: Column<ExtensionRequest>[] = [
    {
      key: 'guest',
      label: say('guest-requests.guest'),
      isHeading: true,
      cell: ({ guest }) => {
        const name = wholeGuestName(visit, guest);
        return html`<a href="${manage}/account/${guest.id}" class="mono" translate="no"
            >${foreignText(guest.username, 64)}</a
          >${name === '' ? NOTHING : html`<br /><span class="small">${foreignText(name)}</span>`}`;
      },
    },
    {
      key: 'ends',
      label: say('guest-requests.ends'),
      isLabelledInCards: true,
      cell: ({ guest }) =>
        html`<span class="nowrap">${localTime(guest.endsAt, guest.location.timeZone)}</span>`,
    },
    {
      key: 'asked',
      label: say('guest-requests.asked'),
      isLabelledInCards: true,
      cell: ({ requestedAt }) => moment(visit, requestedAt),
    },
    ...(requests.some(({ wish }) => wish !== '')
      ? [
          {
            key: 'wish',
            label: say('guest-requests.wish'),
            cell: ({ wish }: ExtensionRequest) => foreignText(wish, 200),
          },
        ]
      : []),
    ...(mayDecide
      ? [
          {
            key: 'decide',
            label: say('guest-requests.decide'),
            cell: (request: ExtensionRequest) => decisions(visit, request),
          },
        ]
      : []),
  ];
  return html`<section class="requests unpicked" aria-labelledby="requests">
    <h2 id="requests">${say('guest-requests.title')}</h2>
    ${dataTable(visit, { name: say('guest-requests.title'), columns, rows: requests })}
  </section>`;
}

function decisions(visit: Visit, { id, guest }: ExtensionRequest): Html {
  const { say } = visit;
  const { manage, notices } = guestPaths(visit);
  const named = (label: string): Html => attributes({ 'aria-label': label });
  return html`<div class="actions">
    <form class="inline" method="post" action="${manage}/act">
      ${tokenField(visit)}<input type="hidden" name="do" value="extend" /><input
        type="hidden"
        name="account"
        value="${guest.id}"
      /><button class="button small" ${named(say('guest-requests.extend-of', { name: guest.username }))}>
        ${icon('extend')}${say('guest-requests.extend')}
      </button>
    </form>
    <form class="inline" method="post" action="${notices}/requests/${id}/decline">
      ${tokenField(visit)}<button
        class="button small"
        ${named(say('guest-requests.decline-of', { name: guest.username }))}
      >
        ${say('guest-requests.decline')}
      </button>
    </form>
  </div>`;
}
