// What somebody asks to be done with which accounts, and where that leads back to: the list as it was, or the page of the one
// account.
import { isId } from '../../accounts/accounts.ts';
import type { GuestSelection } from '../../guests/guests.ts';
import { attributes, html, type Html } from '../../html/html.ts';
import { tokenField } from '../page-frame.ts';
import type { Visit } from '../visit.ts';
import type { DialogAct } from './account-acts.ts';
import { accountsView, selectionOf, viewHref, type AccountsView } from './accounts-view.ts';
import { guestPaths } from './guest-frame.ts';

export interface Order {
  readonly act: DialogAct;
  readonly view: AccountsView;
  readonly selection: GuestSelection;
  readonly isAll: boolean;
  readonly ids: readonly string[];
  /** Undefined: asked for in the list. */
  readonly account: string | undefined;
  readonly back: string;
}

export function pickedIds({ form }: Pick<Visit, 'form'>): readonly string[] {
  return [...new Set(form.texts('id').map((id) => id.toLowerCase()))];
}

export function orderOf(visit: Visit, act: DialogAct): Order {
  const { form } = visit;
  const { manage } = guestPaths(visit);
  const view = accountsView((name) => visit.query(name));
  const asked = form.text('account').toLowerCase();
  const account = isId(asked) ? asked : undefined;
  const isAll = account === undefined && form.isOn('all');
  const ids = account === undefined ? pickedIds(visit) : [account];
  return {
    act,
    view,
    isAll,
    ids,
    account,
    selection: selectionOf(view, ids, isAll),
    back:
      account === undefined ? viewHref(manage, view, { page: view.page }) : `${manage}/account/${account}`,
  };
}

/** The form that carries an order on, with what is typed into it. */
export function orderForm(visit: Visit, { act, view, isAll, ids, account }: Order, inner: Html): Html {
  const hidden = (name: string, value: string): Html =>
    html`<input type="hidden" ${attributes({ name, value })} />`;
  const which =
    account !== undefined
      ? hidden('account', account)
      : isAll
        ? hidden('all', 'on')
        : ids.map((id) => hidden('id', id));
  const action = viewHref(`${guestPaths(visit).manage}/act/${act}`, view, { page: view.page });
  return html`<form method="post" action="${action}" data-ends-picks>
    ${tokenField(visit)}${which}${inner}
  </form>`;
}
