// Notices: guests who ask for more time, and what became of accounts that were created many at once, the newest first.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { ListedBatch } from '../../guests/guests.ts';
import { addressOf } from '../address.ts';
import { dataTable, pageLinks, type Column } from '../parts/data-table.ts';
import { emptyState } from '../parts/message.ts';
import { moment } from '../parts/moment.ts';
import { stateBadge } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { requestList } from './extension-requests.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { someText } from './guest-words.ts';
import { batchState, batchTitle } from './notice-words.ts';

const NOTICES_ON_A_PAGE = 50;

export async function showNotices(visit: Visit, parts: GuestParts): Promise<Response> {
  const { say, actor } = visit;
  const cursor = visit.query('after');
  const { batches, next } = await parts.guests.batches.list({ limit: NOTICES_ON_A_PAGE, cursor }, actor);
  const requests = await parts.reminders.extensions.open(actor);
  const names = new Map((await parts.guestTypes.list()).map(({ id, name }) => [id, name]));
  const { verbs } = await parts.guests.rightsOf(actor);
  const maySome = verbs.has('import') || verbs.has('create-random');
  return guestPage(visit, parts, {
    title: say('sponsor-portal.notices'),
    tab: 'notices',
    purpose: say('guest-notices.purpose'),
    body: html`${requestList(visit, requests, { mayDecide: verbs.has('extend') })}${
      batches.length === 0
        ? requests.length > 0
          ? NOTHING
          : emptyState(
              'bell',
              say('guest-notices.empty'),
              say('guest-notices.empty-text'),
              maySome
                ? html`<a class="button" href="${guestPaths(visit).create}"
                    >${say('sponsor-portal.create')}</a
                  >`
                : NOTHING,
            )
        : requests.length > 0
          ? html`<section class="apart" aria-labelledby="batches">
              <h2 id="batches">${say('guest-requests.batches')}</h2>
              ${listed(visit, batches, names)}
            </section>`
          : listed(visit, batches, names)
    }${pages(visit, batches.length, next)}`,
  });
}

function listed(visit: Visit, batches: readonly ListedBatch[], names: ReadonlyMap<string, string>): Html {
  const { say, dates, actor } = visit;
  const at = guestPaths(visit).notices;
  const isOthers = batches.some(({ sponsorId }) => sponsorId !== actor.accountId);
  const columns: Column<ListedBatch>[] = [
    {
      key: 'notice',
      label: say('guest-notices.notice'),
      isHeading: true,
      className: 'c-name',
      cell: (batch) => html`<a href="${at}/${batch.id}">${batchTitle(visit, batch)}</a>`,
    },
    {
      key: 'state',
      label: say('guest-notices.state'),
      className: 'c-state',
      cell: (batch) => {
        const { sign, word } = batchState(batch);
        return html`${stateBadge(sign, say(word))}${batch.endedAt === null ? progressOf(visit, batch) : NOTHING}`;
      },
    },
    {
      key: 'type',
      label: say('guest-creation.guest-type'),
      className: 'c-mail',
      cell: ({ terms }) => someText(names.get(terms.guestTypeId) ?? ''),
    },
    {
      key: 'created',
      label: say('guest-notices.created'),
      atEnd: true,
      className: 'c-until',
      isLabelledInCards: true,
      cell: ({ created }) => dates.number(created),
    },
    {
      key: 'failed',
      label: say('guest-notices.failed'),
      atEnd: true,
      className: 'c-left',
      isLabelledInCards: true,
      cell: ({ failed }) => dates.number(failed),
    },
    { key: 'begun', label: say('guest-notices.begun'), cell: ({ createdAt }) => moment(visit, createdAt) },
    ...(isOthers
      ? [{ key: 'by', label: say('guest-notices.by'), cell: ({ begunBy }: ListedBatch) => begunBy.name }]
      : []),
  ];
  const name = say('sponsor-portal.notices');
  return html`<div class="stack">${dataTable(visit, { name, columns, rows: batches, isStack: true })}</div>`;
}

/** Batches are added and dismissed meanwhile, so older ones are found by cursor. */
function pages(visit: Visit, count: number, next: string | null): Html {
  const { say, query } = visit;
  const { notices } = guestPaths(visit);
  const isFirst = query('after') === undefined;
  if (next === null && isFirst) return NOTHING;
  return pageLinks(visit, {
    shown: say('guest-notices.shown', { count }),
    previousHref: isFirst ? undefined : notices,
    previousWord: say('guest-notices.newest'),
    nextHref: next === null ? undefined : addressOf(notices, { after: next }),
    nextWord: say('guest-notices.older'),
  });
}

/** How far it is, for eyes and ears. */
export function progressOf({ say, dates }: Visit, { total, created, failed }: ListedBatch): Html {
  const done = created + failed;
  const bar = attributes({
    class: 'progress',
    value: done,
    max: total,
    'aria-label': say('guest-notices.progress-label'),
  });
  const told = say('guest-notices.progress', { done, total });
  return html`<progress${bar}>${dates.number(done)}</progress><span class="small quiet">${told}</span>`;
}
