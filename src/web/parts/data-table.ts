// Tables: sort, filter and page are in the address, the selection is in the form; they work without scripts.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { icon } from './sign.ts';

type Speaking = Pick<Visit, 'say'>;

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => Html | string;
  /** Figures and times align at the end. */
  readonly atEnd?: boolean;
  /** Long values are cut in the table. */
  readonly isClipped?: boolean;
  /** The cell that names the row. */
  readonly isHeading?: boolean;
  readonly isSortable?: boolean;
  /** In the card of a `stack`, where no head of the table says what the value is, the label stands before it. */
  readonly isLabelledInCards?: boolean;
  /** Where the cell goes in the card that a row of a `stack` is on a phone, such as `c-name`. */
  readonly className?: string;
}

export interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
  /** The address of this list sorted so. */
  readonly href: (by: string, isDescending: boolean) => string;
}

export interface RowPick {
  readonly value: string;
  readonly name: string;
  readonly isOn?: boolean;
  /** What buttons of the bar of actions go by (`data-for-states`). */
  readonly state?: string;
}

export interface TableOptions<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sorting?: Sorting;
  /** Makes rows selectable: the value sent as `id`, and the row's name for those who hear the page. */
  readonly pick?: (row: Row) => RowPick;
  /** Fills the window's height, its head staying. */
  readonly isTall?: boolean;
  /** Rows become cards on a phone; what is no table to a browser then says that it is one. */
  readonly isStack?: boolean;
}

export function dataTable<Row>(
  { say }: Speaking,
  { name, columns, rows, sorting, pick, isTall, isStack = false }: TableOptions<Row>,
): Html {
  const pickAll = attributes({ 'aria-label': say('frame.select-all') });
  const role = (is: string): Html => attributes({ role: isStack ? is : undefined });
  const picking = pick
    ? html`<th scope="col" ${role('columnheader')}>
        <label class="hit scripted"><input class="pick" type="checkbox" data-pick-all${pickAll} /></label>
      </th>`
    : NOTHING;
  const frame = attributes({
    class: isTall ? 'scroll tall' : 'scroll',
    'aria-label': say('frame.table-of', { name }),
  });
  return html`<div${frame} tabindex="0" role="region">
    <table class="table"${role('table')}>
      <thead${role('rowgroup')}>
        <tr${role('row')}>
          ${picking}${columns.map((column) => columnHead(column, sorting, isStack))}
        </tr>
      </thead>
      <tbody${role('rowgroup')}>
        ${rows.map(
          (row) =>
            html`<tr${role('row')}>
              ${pick ? pickCell(say, pick(row), isStack) : NOTHING}${columns.map((column) => cellOf(column, row, isStack))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function columnHead<Row>(
  { key, label, atEnd, isSortable }: Column<Row>,
  sorting: Sorting | undefined,
  isStack: boolean,
): Html {
  const isHere = sorting?.by === key;
  const head = attributes({
    role: isStack ? 'columnheader' : undefined,
    class: atEnd ? 'end' : undefined,
    'aria-sort': isHere ? (sorting.isDescending ? 'descending' : 'ascending') : undefined,
  });
  if (!isSortable || !sorting) return html`<th scope="col" ${head}>${label}</th>`;
  const arrow = isHere ? icon(sorting.isDescending ? 'down' : 'up') : NOTHING;
  const href = sorting.href(key, isHere && !sorting.isDescending);
  return html`<th scope="col" ${head}><a href="${href}">${label}${arrow}</a></th>`;
}

function pickCell(say: Visit['say'], row: RowPick, isStack: boolean): Html {
  const input = attributes({
    value: row.value,
    'aria-label': say('frame.select-row', { name: row.name }),
    checked: row.isOn,
    'data-state': row.state,
  });
  const cell = attributes(isStack ? { role: 'cell', class: 'c-pick' } : {});
  return html`<td${cell}>
    <label class="hit"><input class="pick" type="checkbox" name="id" ${input} /></label>
  </td>`;
}

function cellOf<Row>(
  { cell, label, atEnd, isClipped, isHeading, isLabelledInCards, className = '' }: Column<Row>,
  row: Row,
  isStack: boolean,
): Html {
  const value = isLabelledInCards
    ? html`<span class="card-label quiet">${label} </span>${cell(row)}`
    : cell(row);
  const look = attributes({
    role: isStack ? (isHeading ? 'rowheader' : 'cell') : undefined,
    class: [className, atEnd ? 'end' : '', isClipped ? 'clip' : ''].filter(Boolean).join(' ') || undefined,
  });
  return isHeading ? html`<th scope="row" ${look}>${value}</th>` : html`<td${look}>${value}</td>`;
}

export interface Paging {
  readonly shown: string;
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
  /** Where a list goes by time: newer and older. */
  readonly previousWord?: string;
  readonly nextWord?: string;
}

export function pageLinks(
  { say }: Speaking,
  { shown, previousHref, nextHref, previousWord, nextWord }: Paging,
): Html {
  const link = (href: string | undefined, word: string): Html =>
    href === undefined ? NOTHING : html`<a class="button" href="${href}">${word}</a>`;
  return html`<nav class="pages" aria-label="${say('frame.pages')}">
    <span>${shown}</span>
    <span class="actions"
      >${link(previousHref, previousWord ?? say('frame.previous'))}${link(nextHref, nextWord ?? say('frame.next'))}</span
    >
  </nav>`;
}
