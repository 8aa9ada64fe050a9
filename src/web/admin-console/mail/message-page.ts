// One message: what it is, what happened to it and why, and what can be done. While it is on its way the page renews
// itself.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { MessageState, MessageView } from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { foreignText, cut, visible } from '../../parts/foreign-text.ts';
import { banner, facts, tabs } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { answerPage, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { BULK_MOVES, mayMove, MOVE_ICONS, movableStates, type BulkMove } from './bulk-moves.ts';
import { timelineSections } from './message-timeline.ts';
import { LANE_WORDS, messageState, recipientsInWords, stateWord, timeStamp } from './message-words.ts';

export type MessageTab = 'timeline' | 'rendered' | 'source';

/** Renewed as long as something may happen without anybody's doing. */
const MOVING: readonly MessageState[] = ['queued', 'sending', 'deferred', 'unknown'];
const RECIPIENTS_LISTED = 10;

export async function showMessage(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const message = await parts.mail.show(visit.param('id'));
  return messagePage(visit, message, 'timeline', await liveBody(visit, parts, message));
}

/** What the page asks for by itself. */
export async function showMessageLive(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const message = await parts.mail.show(visit.param('id'));
  return answerPage(visit, await liveBody(visit, parts, message));
}

/** The frame around each view of a message. */
export function messagePage(
  visit: Visit,
  message: MessageView,
  at: MessageTab,
  body: Html,
): Promise<Response> {
  const { say, actor } = visit;
  const { id } = message;
  const heading = headingOf(visit, message);
  const views: readonly (readonly [MessageTab, string])[] = [
    ['timeline', `/admin/mail/${id}`],
    ['rendered', `/admin/mail/${id}/rendered`],
    ['source', `/admin/mail/${id}/source`],
  ];
  const seen = views.filter(([tab]) => tab === 'timeline' || may(actor, 'mail.content'));
  return consolePage(visit, {
    title: heading,
    trail: [
      { label: say('nav.mail') },
      { label: say('nav.journal'), href: '/admin/mail' },
      { label: cut(heading, 60) },
    ],
    at: '/admin/mail',
    help: [
      { title: say('message.help'), text: say('message.help-text') },
      { title: say('message.help-moves'), text: say('message.help-moves-text') },
    ],
    body: html`${at === 'timeline' ? NOTHING : messageHead(visit, message)}${seen.length > 1 && at !== 'timeline' ? tabsOf(visit, seen, at) : NOTHING}${body}`,
  });
}

function tabsOf({ say }: Visit, seen: readonly (readonly [MessageTab, string])[], at: MessageTab): Html {
  return tabs(
    say('message.views'),
    seen.map(([tab, href]) => ({ href, label: say(`message.${tab}`), isHere: tab === at })),
  );
}

const headingOf = ({ say }: Visit, { subject }: MessageView): string =>
  subject.trim() === '' ? say('mail.no-subject') : cut(visible(subject.slice(0, 1_000)).trim(), 160);

/** Everything that may change: a part that htmx puts in its own place. */
async function liveBody(visit: Visit, { mail }: ConsoleParts, message: MessageView): Promise<Html> {
  const { say, actor } = visit;
  const { id, state } = message;
  const events = await mail.timeline(id);
  const renewed = MOVING.includes(state)
    ? { 'hx-get': `/admin/mail/${id}/live`, 'hx-trigger': 'every 2s', 'hx-swap': 'outerMorph' }
    : {};
  const views: readonly (readonly [MessageTab, string])[] = [
    ['timeline', `/admin/mail/${id}`],
    ['rendered', `/admin/mail/${id}/rendered`],
    ['source', `/admin/mail/${id}/source`],
  ];
  return html`<div id="message-live" ${attributes(renewed)}>
    ${messageHead(visit, message)}
    ${state === 'unknown' ? banner('warn', say('message.unknown-title'), html`<p>${say('message.unknown')}</p>`) : NOTHING}
    ${roadBanner(visit, mail, message)}
    ${may(actor, 'mail.content') ? tabsOf(visit, views, 'timeline') : NOTHING}
    <div class="split">
      <div class="flow">${timelineSections(visit, message, events)}</div>
      <section class="beside" aria-labelledby="details">
        <h2 id="details">${say('message.details')}</h2>
        ${detailsOf(visit, message)}
      </section>
    </div>
  </div>`;
}

function roadBanner({ say, dates, now }: Visit, mail: ConsoleParts['mail'], { state }: MessageView): Html {
  const { closedUntil } = mail.road;
  if (closedUntil <= now || (state !== 'queued' && state !== 'deferred')) return NOTHING;
  return banner('warn', say('message.waiting-for-road', { time: dates.time(closedUntil) }));
}

function messageHead(visit: Visit, message: MessageView): Html {
  const { say } = visit;
  return html`<div class="head">
    <div>
      <h1><bdi>${headingOf(visit, message)}</bdi></h1>
      <p>
        ${say('message.to')} <strong>${recipientsInWords(visit, message)}</strong> ·
        ${messageState(visit, message.state)}
      </p>
    </div>
    ${actionsOf(visit, message)}
  </div>`;
}

/** What ends something is shown first with its effect; the rest is done at once. */
function actionsOf(visit: Visit, { id, state }: MessageView): Html {
  const { say } = visit;
  const moves = BULK_MOVES.filter(
    (move) => mayMove(visit.actor, move) && movableStates(move).includes(state),
  );
  if (moves.length === 0) return NOTHING;
  const needsPreview = (move: BulkMove): boolean =>
    move === 'cancel' || (move === 'retry' && state === 'unknown');
  const button = (move: BulkMove): Html =>
    move === 'resend'
      ? html`<a class="button" href="/admin/mail/${id}/resend"
          >${icon(MOVE_ICONS[move])}${say('mail.move-resend')}</a
        >`
      : html`<button${attributes({
          class: move === 'cancel' ? 'button danger' : 'button',
          name: 'do',
          value: move,
          formaction: needsPreview(move) ? '/admin/mail/moves/preview' : undefined,
        })}
        >${icon(MOVE_ICONS[move])}${say(`mail.move-${move}`)}</button
      >`;
  return html`<form method="post" class="actions" action="/admin/mail/moves">
    ${tokenField(visit)}<input type="hidden" name="id" value="${id}" /><input
      type="hidden"
      name="message"
      value="${id}"
    />${moves.map(button)}
  </form>`;
}

function detailsOf(visit: Visit, message: MessageView): Html {
  const { say, dates } = visit;
  const { id, purpose, lane, from, recipients, queuedAt, nextAttemptAt, messageId, repeats, attempts } =
    message;
  const one = ({ address, state, reply }: MessageView['recipients'][number]): Html =>
    html`<li>
      ${foreignText(address, 254)} <span class="quiet">${say(`mail.recipient-${state}`)}</span>
      ${reply === null || recipients.length === 1 ? NOTHING : html`<br /><code>${foreignText(reply, 300)}</code>`}
    </li>`;
  const [shown, rest] = [recipients.slice(0, RECIPIENTS_LISTED), recipients.slice(RECIPIENTS_LISTED, 500)];
  const list = html`<ul>
      ${shown.map(one)}
    </ul>
    ${
      rest.length === 0
        ? NOTHING
        : html`<details>
            <summary>${say('message.recipients-all', { count: dates.number(recipients.length) })}</summary>
            <ul>
              ${rest.map(one)}
            </ul>
          </details>`
    }`;
  return facts([
    [say('journal.state'), stateWord(visit, message.state)],
    [say('message.purpose'), foreignText(purpose, 100)],
    [say('message.lane'), say(LANE_WORDS[lane])],
    [say('message.from'), foreignText(from, 254)],
    [say('message.recipients'), list],
    [say('message.accepted'), timeStamp(visit, queuedAt)],
    ...(nextAttemptAt === null
      ? []
      : [[say('message.next-attempt'), timeStamp(visit, nextAttemptAt)] as const]),
    [say('message.attempts'), dates.number(attempts.length)],
    ...(repeats === null
      ? []
      : [
          [
            say('message.repeats'),
            html`<a href="/admin/mail/${repeats}">${say('message.original')}</a>`,
          ] as const,
        ]),
    [say('message.message-id'), html`<span class="mono">${foreignText(messageId, 250)}</span>`],
    [say('message.reference'), html`<span class="mono">${id}</span>`],
  ]);
}
