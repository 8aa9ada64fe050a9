// The dialog of an act: what it would do and to whom, who is left out and why, what has to be said, and the two ways out.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { isFieldProblem, type ActOutcome, type GuestView } from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { problemOf } from '../form.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { problemSummary, textField } from '../parts/form-field.ts';
import { banner } from '../parts/message.ts';
import { icon } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { ACT_ICONS, type DialogAct, type Effect } from './account-acts.ts';
import { orderForm, type Order } from './act-order.ts';
import { deliveryFields, reachedBy, type Typed } from './delivery-fields.ts';
import { extensionAsked, extensionFields, newEnds, newTerms, type Around } from './extension-fields.ts';
import { fieldLabel } from './field-words.ts';
import { guestName, guestState } from './guest-words.ts';

const NAMED = 5;

export interface Asked {
  readonly order: Order;
  readonly effect: Effect;
  /** Those it applies to. */
  readonly guests: readonly GuestView[];
  readonly rights: GuestRights;
  readonly around: Around;
  readonly typed: Typed;
  /** Why nothing was done after all. */
  readonly why?: string | undefined;
}

const FIELDS: Readonly<Record<DialogAct, (visit: Visit, asked: Asked) => Html>> = {
  resend: (visit, { typed, guests, rights }) =>
    html`<div class="fields flush" data-recounts>
      ${deliveryFields(visit, typed, guests, { mayPrint: rights.verbs.has('view-passwords'), isReset: false })}
    </div>`,
  'reset-password': (visit, { typed, guests, rights }) =>
    deliveryFields(visit, typed, guests, { mayPrint: rights.verbs.has('view-passwords'), isReset: true }),
  extend: (visit, { typed, guests, around }) =>
    html`<div class="fields flush" data-recounts>${extensionFields(visit, typed, guests, around)}</div>
      <div class="actions">
        <button class="button" name="do" value="preview">
          ${visit.say('guest-accounts.extend-preview')}
        </button>
      </div>
      ${newEnds(visit, newTerms(visit, extensionAsked(typed, guests, around), guests, around), guests, around)}`,
  suspend: (visit, { typed: { form, problems }, rights }) =>
    textField(visit, {
      name: 'reason',
      label: visit.say('guest-accounts.reason'),
      hint: visit.say('guest-accounts.reason-hint'),
      value: form.text('reason'),
      isOptional: !rights.suspendNeedsReason,
      problem: problemOf(problems, 'reason'),
    }),
  delete: () => NOTHING,
  reinstate: () => NOTHING,
};

/** Where the act says by itself what becomes of the accounts, they are not listed once more. */
const TELLS_WHICH: readonly DialogAct[] = ['extend', 'resend'];

/**
 * Of those it applies to, whom it would reach as it is asked for now. Undefined: none as it is, which may be what is typed next.
 */
function reached(visit: Visit, { order: { act }, guests, rights, around, typed }: Asked): number | undefined {
  if (act === 'resend') return reachedBy(typed, guests, rights.verbs.has('view-passwords')) || undefined;
  if (act !== 'extend') return guests.length;
  const terms = [...newTerms(visit, extensionAsked(typed, guests, around), guests, around).values()];
  return terms.filter((term) => !isFieldProblem(term)).length || undefined;
}

export function actDialog(visit: Visit, asked: Asked): Html {
  const { say } = visit;
  const { order, effect, guests, typed, why } = asked;
  const { act, back } = order;
  const count = effect.applies.length;
  const isNone = count === 0;
  const isRed = act === 'delete';
  const button = attributes({ class: isRed ? 'button danger' : 'button primary', name: 'do', value: act });
  const uncounted = say(`guest-accounts.do-${act}`);
  const done = reached(visit, asked);
  const go = html`<button${button}
    >${icon(ACT_ICONS[act])}<span data-uncounted="${uncounted}"
      >${done === undefined ? uncounted : say(`guest-accounts.go-${act}`, { count: done })}</span
    ></button
  >`;
  const inner = html`<header>
      <h2 id="act-title">${say(`guest-accounts.title-${act}`)}</h2>
      <p>${sentencesOf(visit, act, effect.total, act === 'extend' ? (done ?? count) : count)}</p>
    </header>
    ${problemSummary(visit, typed.problems, idOf, {
      title: say('guest-accounts.not-done-yet', { count: typed.problems.length }),
      labelOf: (field) => fieldLabel(visit, field),
    })}
    ${why === undefined ? NOTHING : banner('bad', say('guest-accounts.not-done', { reason: why }))}
    ${isNone || TELLS_WHICH.includes(act) ? NOTHING : namedList(visit, guests)}
    ${leftOutList(visit, effect.leftOut)} ${isNone ? NOTHING : FIELDS[act](visit, asked)}
    <footer>
      <a class="button" href="${back}" data-cancel>${isNone ? say('frame.close') : say('frame.cancel')}</a
      >${isNone ? NOTHING : go}
    </footer>`;
  // By Enter in a field the first button of a form is pressed: it is to be the act, not the look at new ends.
  const first =
    act === 'extend' && !isNone
      ? html`<button class="sr" tabindex="-1" aria-hidden="true"></button>`
      : NOTHING;
  const dialog = attributes({ 'aria-labelledby': 'act-title', 'data-shown-once': back });
  return html`<dialog class="dialog act" open tabindex="-1" autofocus${dialog}>
    ${orderForm(visit, order, html`${first}${inner}`)}
  </dialog>`;
}

const FIELD_IDS: Readonly<Record<string, string>> = { by: 'value', 'by.value': 'value', 'by.unit': 'unit' };
const idOf = (field: string): string => FIELD_IDS[field] ?? field;

function sentencesOf({ say }: Visit, act: DialogAct, total: number, count: number): string {
  if (count === 0) return say('guest-accounts.applies-none', { total });
  const applied =
    count === total
      ? say('guest-accounts.applies-all', { count })
      : say('guest-accounts.applies-some', { count, total });
  return act === 'resend' ? applied : `${applied} ${say(`guest-accounts.effect-of-${act}`)}`;
}

function leftOutList(visit: Visit, leftOut: readonly ActOutcome[]): Html {
  const { say } = visit;
  if (leftOut.length === 0) return NOTHING;
  const others = leftOut.length - NAMED;
  return html`<div>
    <h3>${say('guest-accounts.left-out')}</h3>
    <ul class="named">
      ${leftOut
        .slice(0, NAMED)
        .map(
          (outcome) =>
            html`<li>
              <b
                >${outcome.username === null ? say('guest-accounts.unnamed') : foreignText(outcome.username, 40)}</b
              >: ${reasonOf(visit, outcome)}
            </li>`,
        )}${others > 0 ? html`<li class="quiet">${say('guest-accounts.and-others', { count: others })}</li>` : NOTHING}
    </ul>
  </div>`;
}

/** By its state where that is why; otherwise in words. */
function reasonOf(visit: Visit, { state, refusal }: ActOutcome): Html | string {
  const { say, speaker } = visit;
  if (state === null || refusal === null) return say('guest-accounts.left-out-gone');
  if (refusal.code === 'guest_state_wrong') return guestState(visit, state);
  if (refusal.code === 'guest_password_unknown') return say('guest-accounts.left-out-own-password');
  return speaker.refusal({ ...refusal, about: refusal.about ?? {} });
}

function namedList(visit: Visit, guests: readonly GuestView[]): Html {
  const { say } = visit;
  const others = guests.length - NAMED;
  return html`<ul class="named" aria-label="${say('guest-accounts.which')}">
    ${guests.slice(0, NAMED).map((guest) => {
      const name = guestName(visit, guest);
      return html`<li>
        <b>${foreignText(guest.username, 40)}</b
        >${name === guest.username ? NOTHING : html` · ${foreignText(name, 60)}`}
      </li>`;
    })}${others > 0 ? html`<li class="quiet">${say('guest-accounts.and-others', { count: others })}</li>` : NOTHING}
  </ul>`;
}
