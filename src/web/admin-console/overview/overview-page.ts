// The first page: is mail flowing, and what needs somebody. It renews itself where scripts run, and can be read where none
// do.
import { attributes, html, NOTHING, renderedHtml, type Html } from '../../../html/html.ts';
import type { MessageSummary, Room } from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { messageState, recipientsInWords, subjectInWords, timeStamp } from '../mail/message-words.ts';
import { alarmsDashlet, toldAlarms } from './alarms-dashlet.ts';
import { attentionOf } from './attention.ts';
import { attentionList } from './attention-list.ts';
import { dayPicture, sparkLine } from './day-picture.ts';
import { headlineOf, type Headline } from './headline.ts';
import type { OverviewFacts } from './overview-facts.ts';
import { eventStream } from './overview-watch.ts';

export async function showOverview(visit: Visit, { overviewWatch }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const body = may(actor, 'mail.read')
    ? html`<div id="overview" hx-sse:connect="/admin/live" hx-swap="innerMorph">
        ${overviewFragment(visit, await overviewWatch.facts())}
      </div>`
    : html`<h1>${say('nav.overview')}</h1>`;
  return consolePage(visit, {
    title: say('nav.overview'),
    trail: [{ label: say('nav.overview') }],
    at: '/admin',
    help: [{ title: say('overview.help'), text: say('overview.help-text') }],
    body,
  });
}

export async function streamOverview(visit: Visit, { overviewWatch }: ConsoleParts): Promise<Response> {
  const stream = eventStream(overviewWatch, (facts) => renderedHtml(overviewFragment(visit, facts)));
  return visit.context.body(stream, 200, {
    'content-type': 'text/event-stream',
    // A proxy that collects an answer before it passes it on would show nothing.
    'x-accel-buffering': 'no',
  });
}

function overviewFragment(visit: Visit, facts: OverviewFacts): Html {
  const alarms = toldAlarms(visit, facts);
  const needs = attentionOf(facts, alarms);
  return html`${headOf(visit, facts)}${tilesOf(visit, facts)}
    <div class="split lead">
      <div class="beside flow">
        ${alarmsDashlet(visit, facts)}${attentionList(visit, needs, alarms.length > 0)}${roomOf(visit, facts.room)}
      </div>
      <div class="flow">
        ${dayPicture(visit, facts.overview.hours)}${latestOf(visit, facts.overview.latest)}
      </div>
    </div>`;
}

function headOf(visit: Visit, facts: OverviewFacts): Html {
  const { say, actor } = visit;
  const headline = headlineOf(facts);
  const isFirstStep = headline === 'not-configured';
  const guide = html`<a class="button primary" href="/admin/setup-guide">${say('overview.open-guide')}</a>`;
  const smtp = html`<a class="button" href="/admin/settings/smtp-server">${say('overview.open-smtp')}</a>`;
  const settings = may(actor, 'settings.read') ? (isFirstStep ? guide : smtp) : NOTHING;
  return html`<div class="head">
    <div>
      <h1>${say(`overview.${headline}`)}</h1>
      <p>${sentencesOf(visit, headline, facts).join(' ')}</p>
    </div>
    <div class="actions">
      ${settings}<a class="button" href="/admin/mail">${say('overview.open-journal')}</a>
    </div>
  </div>`;
}

function sentencesOf({ say, dates }: Visit, headline: Headline, facts: OverviewFacts): readonly string[] {
  const { now, overview, road, emptyAt } = facts;
  const { lastSentAt, oldestDueAt, waiting, failedLastDay, sentLastDay } = overview;
  if (headline === 'not-configured')
    return [
      say('overview.said-not-configured'),
      ...(waiting > 0 ? [say('overview.said-waiting', { count: waiting })] : []),
    ];
  const lastSent =
    lastSentAt === null
      ? say('overview.said-none-sent')
      : say('overview.said-last-sent', { when: dates.relative(lastSentAt, now) });
  const forecast =
    waiting === 0
      ? [say('overview.said-nothing-waits')]
      : emptyAt === undefined || emptyAt <= now
        ? []
        : [say('overview.said-empty-at', { time: timeInWords(dates, emptyAt, now) })];
  if (headline === 'closed')
    return [say('overview.said-closed', { time: dates.time(road.closedUntil) }), lastSent];
  if (headline === 'stuck')
    return [say('overview.said-stuck', { time: dates.duration(now - (oldestDueAt ?? now)) }), lastSent];
  if (headline === 'failing')
    return [
      say('overview.said-failing', { failed: failedLastDay, all: failedLastDay + sentLastDay }),
      lastSent,
    ];
  return [lastSent, ...forecast];
}

/** On another day its date says more than its time. */
function timeInWords(dates: Visit['dates'], at: number, now: number): string {
  return dates.date(at) === dates.date(now) ? dates.time(at) : dates.dateTime(at).slice(0, 16);
}

interface Tile {
  readonly name: string;
  readonly count: number;
  readonly href: string;
  readonly isBad?: boolean;
  readonly more?: Html | string;
}

function tilesOf({ say, dates }: Visit, { overview, now }: OverviewFacts): Html {
  const { sentLastDay, waiting, oldestDueAt, held, unknown, failedLastDay, medianAcceptedToSentMs, hours } =
    overview;
  const ended = failedLastDay + sentLastDay;
  const share =
    ended === 0 || failedLastDay === 0
      ? undefined
      : `${dates.number(Math.round((failedLastDay / ended) * 1000) / 10)} %`;
  const tiles: readonly Tile[] = [
    {
      name: say('overview.sent-day'),
      count: sentLastDay,
      href: '/admin/mail?state=sent',
      more: sparkLine(hours),
    },
    {
      name: say('overview.waiting'),
      count: waiting,
      href: '/admin/mail?state=waiting',
      ...(oldestDueAt === null
        ? {}
        : { more: say('overview.oldest', { when: dates.relative(oldestDueAt, now) }) }),
    },
    { name: say('overview.held'), count: held, href: '/admin/mail?state=held' },
    ...(unknown > 0
      ? [{ name: say('overview.unknown'), count: unknown, href: '/admin/mail?state=unknown' }]
      : []),
    {
      name: say('overview.failed-day'),
      count: failedLastDay,
      href: '/admin/mail?state=failed',
      isBad: failedLastDay > 0,
      ...(share === undefined ? {} : { more: share }),
    },
  ];
  const median =
    medianAcceptedToSentMs === null
      ? NOTHING
      : html`<div>
          <dt>${say('overview.median')}</dt>
          <dd>${dates.duration(medianAcceptedToSentMs)}</dd>
        </div>`;
  return html`<dl class="tiles" aria-label="${say('overview.figures')}">
    ${tiles.map(
      ({ name, count, href, isBad, more }) =>
        html`<div>
          <dt>${name}</dt>
          <dd${attributes({ class: isBad ? 'bad' : undefined })}>
            <a${attributes({ href, class: isBad ? 'toned' : undefined })}>${dates.number(count)}</a>
            ${more === undefined ? NOTHING : html`<small>${more}</small>`}
          </dd>
        </div>`,
    )}${median}
  </dl>`;
}

function roomOf({ say, dates }: Visit, room: Room | undefined): Html {
  if (!room) return NOTHING;
  const gauges = [
    [say('overview.connections'), room.connections],
    [say('overview.messages-minute'), room.messages],
    [say('overview.recipients-day'), room.recipients],
  ] as const;
  return html`<section aria-labelledby="room">
    <h2 id="room">${say('overview.room')}</h2>
    <dl class="gauges">
      ${gauges.map(([name, { used, of }]) => {
        const words = say('overview.used-of', { used: dates.number(used), of: dates.number(of) });
        return html`<div>
          <dt>${name}</dt>
          <dd>${words}</dd>
          <dd>
            <progress
              class="progress"
              ${attributes({ max: of, value: Math.min(used, of), 'aria-label': name })}
            >
              ${words}
            </progress>
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function latestOf(visit: Visit, latest: readonly MessageSummary[]): Html {
  const { say } = visit;
  const table = dataTable<MessageSummary>(visit, {
    name: say('overview.latest'),
    rows: latest,
    columns: [
      { key: 'state', label: say('journal.state'), cell: ({ state }) => messageState(visit, state) },
      {
        key: 'recipient',
        label: say('journal.recipient'),
        isHeading: true,
        cell: (message) =>
          html`<a class="nowrap" href="/admin/mail/${message.id}">${recipientsInWords(visit, message)}</a>`,
      },
      {
        key: 'subject',
        label: say('journal.subject'),
        isClipped: true,
        cell: ({ subject }) => subjectInWords(visit, subject),
      },
      { key: 'purpose', label: say('journal.purpose'), cell: ({ purpose }) => foreignText(purpose, 30) },
      {
        key: 'time',
        label: say('journal.time'),
        atEnd: true,
        cell: ({ queuedAt }) => timeStamp(visit, queuedAt, visit.now),
      },
    ],
  });
  return html`<section aria-labelledby="latest">
    <div class="head tight">
      <h2 id="latest">${say('overview.latest')}</h2>
      <a href="/admin/mail">${say('overview.all-messages')}</a>
    </div>
    ${latest.length === 0 ? html`<p class="quiet">${say('overview.none-yet')}</p>` : table}
  </section>`;
}
