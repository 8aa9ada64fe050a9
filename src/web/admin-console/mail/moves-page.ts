// Moves by hand, of one message or many: first what they would do, then the doing. What is moved is judged anew when it
// is done; the answer counts what then happened.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { Mail, MessageSummary, MoveOutcome, Selection } from '../../../mail/mail.ts';
import { authorise } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { effectOf, isBulkMove, MOVE_ICONS, type BulkMove, type Effect } from './bulk-moves.ts';
import { journalPage } from './journal-page.ts';
import { journalView, selectionOf, viewHref, type JournalView } from './journal-view.ts';
import { recipientsInWords, stateWord, subjectInWords } from './message-words.ts';

/** Each is a transaction with a copy of the message. */
const MOST_RESENT = 200;
const NAMED = 5;

interface Order {
  readonly move: BulkMove;
  readonly view: JournalView;
  readonly selection: Selection;
  readonly isAll: boolean;
  /** Where it leads back to. */
  readonly back: string;
}

function orderOf(visit: Visit): Order {
  const { form, dates, actor } = visit;
  const move = form.text('do');
  if (!isBulkMove(move))
    throw new Refusal(
      'invalid',
      'move_unknown',
      'It was not said what to do with the messages. Use the buttons above the list.',
    );
  if (move === 'resend') authorise(actor, 'mail.send');
  const view = journalView((name) => visit.query(name));
  const isAll = form.isOn('all');
  const message = form.text('message');
  return {
    move,
    view,
    isAll,
    selection: selectionOf(view, form.texts('id'), isAll, dates.timeZone),
    back: /^[0-9a-f-]{36}$/.test(message)
      ? `/admin/mail/${message}`
      : viewHref(view, { cursor: view.cursor }),
  };
}

export async function previewMoves(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const order = orderOf(visit);
  const { mail } = parts;
  const outcomes = await judged(mail, order);
  if (outcomes.length === 0) return seeOther(visit, order.back, visit.say('bulk.nothing'));
  const effect = effectOf(outcomes, order.move);
  const named = await Promise.all(effect.moving.slice(0, NAMED).map((id) => mail.show(id)));
  return journalPage(visit, parts, order.view, effectDialog(visit, order, effect, named));
}

/** The states as they are now; the door judges a move, sending again is judged by the same states. */
function judged(mail: Pick<Mail, 'preview'>, { move, selection }: Order): Promise<readonly MoveOutcome[]> {
  return mail.preview(selection, move === 'resend' ? 'retry' : move);
}

export async function doMoves(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const order = orderOf(visit);
  const { move, selection, back } = order;
  const [done, total] =
    move === 'resend'
      ? await resendAll(mail, visit, order)
      : countOf(await mail.moveMany(selection, move, actor));
  if (total === 0) return seeOther(visit, back, say('bulk.nothing'));
  const words = [
    ...(done > 0 ? [say(`bulk.done-${move}`, { count: done })] : []),
    ...(total > done ? [say('bulk.not-done', { count: total - done })] : []),
  ];
  return seeOther(visit, back, words.join(' '));
}

function countOf(outcomes: readonly MoveOutcome[]): [done: number, total: number] {
  return [outcomes.filter(({ outcome }) => outcome === 'moves').length, outcomes.length];
}

async function resendAll(
  mail: ConsoleParts['mail'],
  { actor, say }: Visit,
  order: Order,
): Promise<[number, number]> {
  const outcomes = await judged(mail, order);
  const { moving } = effectOf(outcomes, 'resend');
  if (moving.length > MOST_RESENT)
    throw new Refusal('too_large', 'resend_too_many', say('bulk.resend-most', { most: MOST_RESENT }));
  let done = 0;
  for (const id of moving) {
    try {
      await mail.resend(id, {}, actor);
      done += 1;
    } catch (error) {
      // Sent or forgotten since it was looked at: the others go on, and it is counted as left out.
      if (!(error instanceof Refusal && ['conflict', 'not_found'].includes(error.kind))) throw error;
    }
  }
  return [done, outcomes.length];
}

function effectDialog(visit: Visit, order: Order, effect: Effect, named: readonly MessageSummary[]): Html {
  const { say } = visit;
  const { move, view, isAll, back } = order;
  const count = effect.moving.length;
  const isTooMany = move === 'resend' && count > MOST_RESENT;
  const title = say(`bulk.title-${move}`, { count });
  const ids = isAll
    ? html`<input type="hidden" name="all" value="on" />`
    : html`${effect.moving.map((id) => html`<input type="hidden" name="id" value="${id}" />`)}`;
  const act = html`<button${attributes({ class: move === 'cancel' ? 'button danger' : 'button primary', name: 'do', value: move, autofocus: true })}
    >${icon(MOVE_ICONS[move])}${title}</button
  >`;
  const message = /^\/admin\/mail\/([0-9a-f-]{36})$/.exec(back)?.[1];
  return html`<dialog class="dialog" open aria-labelledby="effect-title">
    <form method="post" action="${viewHref(view, {}, '/admin/mail/moves')}">
      ${tokenField(visit)}${count > 0 && !isTooMany ? ids : NOTHING}
      ${message === undefined ? NOTHING : html`<input type="hidden" name="message" value="${message}" />`}
      <header>
        <h2 id="effect-title">${title}</h2>
        <p>${count > 0 ? say(`bulk.effect-${move}`) : say('bulk.none-applies')}</p>
      </header>
      ${effect.unknown > 0 && (move === 'retry' || move === 'resend') ? banner('warn', say('bulk.may-arrive-twice', { count: effect.unknown })) : NOTHING}
      ${isTooMany ? banner('bad', say('bulk.resend-most', { most: MOST_RESENT })) : NOTHING}
      ${leftOut(visit, effect)}${namedList(visit, named, count)}
      <footer>
        <a class="button" href="${back}">${say('bulk.leave')}</a>${count > 0 && !isTooMany ? act : NOTHING}
      </footer>
    </form>
  </dialog>`;
}

function leftOut(visit: Visit, { total, moving, leftOut: left }: Effect): Html {
  const { say, dates } = visit;
  if (left.length === 0) return NOTHING;
  const applies = say('bulk.applies', { moving: dates.number(moving.length), total: dates.number(total) });
  const staying = say('bulk.left-out', { count: total - moving.length });
  return html`<div>
    <p>${applies} · ${staying}</p>
    <ul class="small quiet">
      ${left.map(
        ({ state, count }) =>
          html`<li>
            ${state === null ? say('bulk.left-out-gone', { count: dates.number(count) }) : say('bulk.left-out-as', { state: stateWord(visit, state), count: dates.number(count) })}
          </li>`,
      )}
    </ul>
  </div>`;
}

function namedList(visit: Visit, named: readonly MessageSummary[], count: number): Html {
  if (named.length === 0) return NOTHING;
  const { say } = visit;
  const others =
    count > named.length
      ? html`<li class="quiet">${say('bulk.and-others', { count: count - named.length })}</li>`
      : NOTHING;
  return html`<ul class="named" aria-label="${say('bulk.which')}">
    ${named.map(
      (message) =>
        html`<li>${recipientsInWords(visit, message)} · ${subjectInWords(visit, message.subject, 60)}</li>`,
    )}${others}
  </ul>`;
}
