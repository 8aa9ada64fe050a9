// What of the guest accounts is looked at, as the address says it. Whatever the address holds, there is a view: what is not
// understood is left out. Pure.
import { isId } from '../../accounts/accounts.ts';
import {
  GUEST_ORDERS,
  GUEST_STATES,
  type GuestFilter,
  type GuestOrder,
  type GuestSelection,
  type GuestState,
} from '../../guests/guests.ts';
import { addressOf } from '../address.ts';

export const ACCOUNTS_ON_A_PAGE = 50;
/** As the door takes it. */
const LONGEST_SEARCH = 256;
/** An offset beyond this is nobody's page. */
const MOST_PAGES = 100_000;

/** What is left of an account is in the order of its end. */
const SORT_KEYS = [...GUEST_ORDERS, 'timeLeft'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface AccountsView {
  /** As typed. */
  readonly search: string;
  readonly state: GuestState | undefined;
  readonly guestTypeId: string;
  readonly locationId: string;
  readonly sponsorId: string;
  /** Of one batch: where a notice leads. */
  readonly batchId: string;
  /** Undefined: the newest first. */
  readonly sort: SortKey | undefined;
  readonly isDescending: boolean;
  readonly page: number;
}

export function accountsView(query: (name: string) => string | undefined): AccountsView {
  const id = (name: string): string => {
    const asked = query(name) ?? '';
    return isId(asked) ? asked.toLowerCase() : '';
  };
  const sort = SORT_KEYS.find((key) => key === query('sort'));
  return {
    search: (query('q') ?? '').slice(0, LONGEST_SEARCH).toWellFormed(),
    state: GUEST_STATES.find((state) => state === query('state')),
    guestTypeId: id('type'),
    locationId: id('location'),
    sponsorId: id('sponsor'),
    batchId: id('batch'),
    sort,
    isDescending: sort !== undefined && query('order') === 'down',
    page: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(query('page') ?? 1)) || 1)),
  };
}

/** The address of the list, or of what is done with this part of it. A change of filter or order begins at the first page. */
export function viewHref(path: string, view: AccountsView, change: Partial<AccountsView> = {}): string {
  const next = { ...view, page: 1, ...change };
  return addressOf(path, {
    q: next.search,
    state: next.state,
    type: next.guestTypeId,
    location: next.locationId,
    sponsor: next.sponsorId,
    batch: next.batchId,
    sort: next.sort,
    order: next.sort !== undefined && next.isDescending ? 'down' : undefined,
    page: next.page > 1 ? next.page : undefined,
  });
}

export function isFiltered({ search, state, ...view }: AccountsView): boolean {
  const { guestTypeId, locationId, sponsorId, batchId } = view;
  return [search.trim(), state ?? '', guestTypeId, locationId, sponsorId, batchId].some(
    (part) => part !== '',
  );
}

export const WITHOUT_FILTER = {
  search: '',
  state: undefined,
  guestTypeId: '',
  locationId: '',
  sponsorId: '',
  batchId: '',
} as const satisfies Partial<AccountsView>;

export function filterOf({
  search,
  state,
  guestTypeId,
  locationId,
  sponsorId,
  batchId,
}: AccountsView): GuestFilter {
  return {
    ...(search.trim() === '' ? {} : { search }),
    ...(state ? { states: [state] } : {}),
    ...(guestTypeId === '' ? {} : { guestTypeId }),
    ...(locationId === '' ? {} : { locationId }),
    ...(sponsorId === '' ? {} : { sponsorId }),
    ...(batchId === '' ? {} : { batchId }),
  };
}

export function orderOf({ sort, isDescending }: AccountsView): { by: GuestOrder; isDescending: boolean } {
  if (sort === undefined) return { by: 'createdAt', isDescending: true };
  return { by: sort === 'timeLeft' ? 'endsAt' : sort, isDescending };
}

/** What was chosen: the ticked rows, or everything that the view finds. */
export function selectionOf(view: AccountsView, ids: readonly string[], isAll: boolean): GuestSelection {
  return isAll ? { matching: filterOf(view) } : ids;
}
