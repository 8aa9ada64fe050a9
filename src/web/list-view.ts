// What of a list is on the page: the order and the page that the address asks for. For lists that fit in memory; what
// does not is paged by its store.
import { addressOf } from './address.ts';
import type { Paging, Sorting } from './parts/data-table.ts';
import type { Visit } from './visit.ts';

export const ROWS_ON_A_PAGE = 50;

type SortValue = string | number | null;

export interface ListOptions<Row> {
  readonly path: string;
  /** What stays in every address of the list. */
  readonly filter: Readonly<Record<string, string>>;
  /** By the key of the column; null comes last whichever way it is sorted. */
  readonly orders: Readonly<Record<string, (row: Row) => SortValue>>;
  /** The column that it is sorted by where the address says nothing. */
  readonly firstBy: string;
}

export interface ListView<Row> {
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  /** Undefined where everything fits on one page. */
  readonly paging: Paging | undefined;
}

export function listView<Row>(
  { query, say, speaker }: Pick<Visit, 'query' | 'say' | 'speaker'>,
  all: readonly Row[],
  { path, filter, orders, firstBy }: ListOptions<Row>,
): ListView<Row> {
  const asked = query('sort') ?? '';
  const by = Object.hasOwn(orders, asked) ? asked : firstBy;
  const isDescending = query('order') === 'down';
  const valueOf = orders[by] ?? (() => null);
  const { compare } = new Intl.Collator(speaker.language, { numeric: true });
  const sorted = all.toSorted((one, other) => compared(valueOf(one), valueOf(other), compare, isDescending));
  const pageCount = Math.max(1, Math.ceil(all.length / ROWS_ON_A_PAGE));
  const page = Math.min(pageCount, Math.max(1, Math.trunc(Number(query('page') ?? 1)) || 1));
  const start = (page - 1) * ROWS_ON_A_PAGE;
  const rows = sorted.slice(start, start + ROWS_ON_A_PAGE);
  const at = (sort: string, order: string | undefined, to?: number): string =>
    addressOf(path, { ...filter, sort, order, page: to });
  const order = isDescending ? 'down' : undefined;
  return {
    rows,
    sorting: { by, isDescending, href: (key, isDown) => at(key, isDown ? 'down' : undefined) },
    paging:
      pageCount === 1
        ? undefined
        : {
            shown: say('list.shown', { from: start + 1, to: start + rows.length, count: all.length }),
            previousHref: page > 1 ? at(by, order, page - 1) : undefined,
            nextHref: page < pageCount ? at(by, order, page + 1) : undefined,
          },
  };
}

function compared(
  one: SortValue,
  other: SortValue,
  compare: (one: string, other: string) => number,
  isDescending: boolean,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const ascending =
    typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
  return isDescending ? -ascending : ascending;
}

/** True where one of the texts holds what was searched for, in whatever case. */
export function isFound(searched: string, texts: readonly (string | null)[]): boolean {
  const wanted = searched.trim().toLowerCase();
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}
