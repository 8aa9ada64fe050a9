// Acts on accounts that are selected in their list, or on the one whose page it is: first what they would do, then the doing.
// Every account is judged anew when it is done; the answer counts what then happened.
import { GUEST_ACTS, type ActOutcome, type ActResult } from '../../guests/guests.ts';
import { Refusal } from '../../refusal.ts';
import { NO_FORM, problemsIn } from '../form.ts';
import { seeOther, type Visit } from '../visit.ts';
import { effectOf, isBarAct, isDialogAct, type DialogAct } from './account-acts.ts';
import { accountPage } from './account-page.ts';
import { accountsPage } from './accounts-page.ts';
import { actDialog, type Asked } from './act-dialog.ts';
import { orderOf, pickedIds, type Order } from './act-order.ts';
import { deliveryAsked, deliveryProblems, type DeliveryAsked, type Typed } from './delivery-fields.ts';
import { extensionAsked } from './extension-fields.ts';
import { guestPaths, type GuestParts } from './guest-frame.ts';
import { newPasswordsPage } from './new-passwords-page.ts';
import { slipsPage } from './slips-page.ts';

const FIRST: Typed = { isFirst: true, form: NO_FORM, problems: [] };

/** From the bar of the list, and from the buttons of one account. */
export async function previewAct(visit: Visit, parts: GuestParts): Promise<Response> {
  const { form, say } = visit;
  const asked = form.text('do');
  if (!isBarAct(asked)) throw unknownAct();
  if (isDialogAct(asked)) {
    const order = orderOf(visit, asked);
    const outcomes = await parts.guests.preview(asked, order.selection, visit.actor);
    return outcomes.length === 0
      ? seeOther(visit, order.back, say('guest-accounts.nothing-selected'))
      : dialogPage(visit, parts, order, outcomes, FIRST);
  }
  const { back } = orderOf(visit, 'resend');
  const [id, another] = pickedIds(visit);
  if (asked === 'refresh') return seeOther(visit, back);
  if (id === undefined || another !== undefined || form.isOn('all'))
    return seeOther(visit, back, say('guest-accounts.edit-one'));
  return seeOther(visit, `${guestPaths(visit).manage}/account/${encodeURIComponent(id)}`);
}

export async function doAct(visit: Visit, parts: GuestParts): Promise<Response> {
  const { form, actor, say } = visit;
  const act = visit.param('name');
  if (!isDialogAct(act)) throw unknownAct();
  const { guests } = parts;
  const order = orderOf(visit, act);
  const again = async (typed: Partial<Typed>, more: { why?: string; status?: 409 | 422 } = {}) => {
    const outcomes = await guests.preview(act, order.selection, actor);
    return dialogPage(visit, parts, order, outcomes, { isFirst: false, form, problems: [], ...typed }, more);
  };
  if (form.text('do') === 'preview') return again({});
  const isDelivery = act === 'resend' || act === 'reset-password';
  const mayPrint = (await guests.rightsOf(actor)).verbs.has('view-passwords');
  const delivered = isDelivery ? deliveryAsked(visit, mayPrint) : undefined;
  if (delivered) {
    const { applies } = effectOf(await guests.preview(act, order.selection, actor));
    const isReset = act === 'reset-password';
    const concerned = await guests.findMany(applies, actor);
    const problems = deliveryProblems(visit, delivered, concerned, { isReset, mayPrint });
    if (problems.length > 0 && applies.length > 0) return again({ problems }, { status: 422 });
  }
  try {
    const result = await guests.act(
      act,
      order.selection,
      await inputOf(visit, parts, order, delivered),
      actor,
    );
    const { outcomes } = result;
    if (outcomes.length === 0) return seeOther(visit, order.back, say('guest-accounts.nothing-selected'));
    const { applies } = effectOf(outcomes);
    if (applies.length === 0) return await again({}, { status: 409, ...whyOf(visit, act, outcomes) });
    return await answered(visit, parts, order, result, delivered);
  } catch (error) {
    return again({ problems: problemsIn(error) }, { status: 422 });
  }
}

async function inputOf(
  { form }: Visit,
  _parts: GuestParts,
  { act }: Order,
  delivered: DeliveryAsked | undefined,
): Promise<unknown> {
  if (delivered) return delivered.delivery;
  if (act === 'suspend') return { reason: form.text('reason') };
  if (act !== 'extend') return {};
  return extensionAsked({ isFirst: false, form, problems: [] }, [], {
    types: new Map(),
    locations: new Map(),
  });
}

/** Of an extension the new ends say it row by row, in the reader's language. */
function whyOf({ speaker }: Visit, act: DialogAct, outcomes: readonly ActOutcome[]): { why?: string } {
  const refusal = outcomes.find((one) => one.refusal !== null)?.refusal;
  if (act === 'extend' || !refusal || refusal.code === 'guest_not_found') return {};
  return { why: speaker.refusal({ ...refusal, about: refusal.about ?? {} }) };
}

async function answered(
  visit: Visit,
  parts: GuestParts,
  { act, back, account }: Order,
  result: ActResult,
  delivered: DeliveryAsked | undefined,
): Promise<Response> {
  const { applies } = effectOf(result.outcomes);
  const said = whatHappened(visit, act, result, delivered);
  const here = act === 'delete' && account !== undefined ? guestPaths(visit).manage : back;
  if (delivered?.isPrinted) return slipsPage({ ...visit, toast: said }, parts, applies, here);
  if (act === 'reset-password' && delivered) {
    const guests = await parts.guests.findMany(applies, visit.actor);
    const isTold = !result.isMailOff && delivered.delivery.summary;
    const untold = guests.filter(
      ({ email, id }) =>
        !isTold &&
        (result.isMailOff || !delivered.delivery.email || email === '') &&
        result.passwords.has(id),
    );
    if (untold.length > 0)
      return newPasswordsPage({ ...visit, toast: said }, parts, untold, result.passwords, here);
  }
  return seeOther(visit, here, said);
}

function whatHappened(
  { say }: Visit,
  act: DialogAct,
  { outcomes, mailed, isMailOff }: ActResult,
  delivered: DeliveryAsked | undefined,
): string {
  const { applies, leftOut } = effectOf(outcomes);
  const said: string[] = [];
  if (act !== 'resend') said.push(say(`guest-accounts.done-${act}`, { count: applies.length }));
  if (mailed > 0)
    said.push(
      say(act === 'resend' ? 'guest-accounts.done-resend' : 'guest-accounts.done-mailed', { count: mailed }),
    );
  if (isMailOff) said.push(say('guest-accounts.done-mail-off'));
  else if (delivered?.delivery.summary) said.push(say('guest-accounts.done-summary'));
  if (leftOut.length > 0) said.push(say('guest-accounts.done-left-out', { count: leftOut.length }));
  return said.join(' ');
}

async function dialogPage(
  visit: Visit,
  parts: GuestParts,
  order: Order,
  outcomes: readonly ActOutcome[],
  typed: Typed,
  { why, status = 200 }: { readonly why?: string; readonly status?: 200 | 409 | 422 } = {},
): Promise<Response> {
  const { guests, guestTypes } = parts;
  const effect = effectOf(outcomes);
  const [rights, concerned, types, locations] = [
    await guests.rightsOf(visit.actor),
    await guests.findMany(effect.applies, visit.actor),
    await guestTypes.list(),
    await guestTypes.locations.list(),
  ];
  const around: Asked['around'] = {
    types: new Map(types.map((type) => [type.id, type])),
    locations: new Map(locations.map((location) => [location.id, location])),
  };
  const dialog = actDialog(visit, { order, effect, guests: concerned, rights, around, typed, why });
  if (order.account !== undefined) return accountPage(visit, parts, order.account, { dialog, status });
  return accountsPage(visit, parts, order.view, {
    dialog,
    picked: order.ids,
    isAllPicked: order.isAll,
    status,
  });
}

function unknownAct(): Refusal {
  return new Refusal(
    'invalid',
    'guest_act_unknown',
    `It was not said what to do with the accounts. Use the buttons above the list.`,
    { about: { known: Object.keys(GUEST_ACTS).join(', ') } },
  );
}
