// What of the network users is looked at, as the address says it. What is not understood is left out. Pure.
import {
  NETWORK_USER_ORDERS,
  NETWORK_USER_STATES,
  type NetworkUserFilter,
  type NetworkUserOrder,
  type NetworkUserState,
} from '../../../network-users/network-users.ts';
import { addressOf } from '../../address.ts';

export const USERS_ON_A_PAGE = 50;
/** As the door takes it. */
const LONGEST_TEXT = 256;
/** An offset beyond this is nobody's page. */
const MOST_PAGES = 100_000;

const LACKING = ['address', 'password'] as const;
export type Lacking = (typeof LACKING)[number];

export interface UsersView {
  /** As typed. */
  readonly search: string;
  readonly state: NetworkUserState | undefined;
  readonly group: string;
  /** Only those who have none. */
  readonly lacking: Lacking | undefined;
  readonly sort: NetworkUserOrder;
  readonly isDescending: boolean;
  readonly page: number;
}

export function usersView(query: (name: string) => string | undefined): UsersView {
  const text = (name: string): string => (query(name) ?? '').slice(0, LONGEST_TEXT).toWellFormed();
  return {
    search: text('q'),
    state: NETWORK_USER_STATES.find((state) => state === query('state')),
    group: text('group'),
    lacking: LACKING.find((each) => each === query('without')),
    sort: NETWORK_USER_ORDERS.find((order) => order === query('sort')) ?? 'name',
    isDescending: query('order') === 'down',
    page: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(query('page') ?? 1)) || 1)),
  };
}

/** A change of filter or order begins at the first page. */
export function viewHref(path: string, view: UsersView, change: Partial<UsersView> = {}): string {
  const { search, state, group, lacking, sort, isDescending, page } = { ...view, page: 1, ...change };
  return addressOf(path, {
    q: search,
    state,
    group,
    without: lacking,
    sort: sort === 'name' ? undefined : sort,
    order: isDescending ? 'down' : undefined,
    page: page > 1 ? page : undefined,
  });
}

export function isFiltered({ search, state, group, lacking }: UsersView): boolean {
  return search.trim() !== '' || state !== undefined || group !== '' || lacking !== undefined;
}

export function filterOf({ search, state, group, lacking }: UsersView): NetworkUserFilter {
  return {
    ...(search.trim() === '' ? {} : { search }),
    ...(state ? { states: [state] } : {}),
    ...(group === '' ? {} : { group }),
    ...(lacking === 'address' ? { isWithoutAddress: true } : {}),
    ...(lacking === 'password' ? { isWithoutPassword: true } : {}),
  };
}
