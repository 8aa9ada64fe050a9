// Rows of a guest type's form, of which there can be any number: when access is possible, and what else a sponsor is asked.
// There are always some that are empty; "more rows" sends the form and brings it back with more of them.
import { attributes, html, type Html } from '../../../html/html.ts';
import { WEEKDAYS } from '../../../guest-types/guest-types.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { fieldError, selectField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import type { TypedCustomField, TypedWindow } from './guest-type-values.ts';
import { weekdayName } from './spans.ts';

export type RowList = 'accessWindows' | 'customFields';

const EMPTY_WINDOW: TypedWindow = { from: '', to: '', days: [] };
const EMPTY_CUSTOM_FIELD: TypedCustomField = { name: '', kind: 'text', isRequired: false };

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly empty: number;
  readonly problems: readonly FieldProblem[];
}

const padded = <Row>({ rows, empty }: Rows<Row>, one: Row): Row[] => [
  ...rows,
  ...Array.from({ length: empty }, () => one),
];

export function windowRows(visit: Visit, list: Rows<TypedWindow>): Html {
  const { say } = visit;
  const rows = padded(list, EMPTY_WINDOW).map(({ from, to, days }, index) => {
    const at = `accessWindows.${index}`;
    const field = (name: 'from' | 'to', value: string) => ({
      name: `${at}.${name}`,
      value,
      type: 'time' as const,
      problem: problemOf(list.problems, `${at}.${name}`),
    });
    const ticks = WEEKDAYS.map((day) =>
      tick({
        name: `${at}.days`,
        value: day,
        label: weekdayName(visit, day, 'short'),
        isOn: days.includes(day),
      }),
    );
    return html`<fieldset class="field" id="${at}.days">
      <legend>${say('guest-types.window', { number: index + 1 })}</legend>
      <div class="days">${ticks}</div>
      <div class="row">
        ${textField(visit, { ...field('from', from), label: say('guest-types.from') })}
        ${textField(visit, { ...field('to', to), label: say('guest-types.to') })}
      </div>
      ${fieldError(visit, `${at}.days`, problemOf(list.problems, `${at}.days`))}
    </fieldset>`;
  });
  return listOf(visit, 'accessWindows', list.problems, rows);
}

export function customFieldRows(visit: Visit, list: Rows<TypedCustomField>): Html {
  const { say } = visit;
  const kinds = [
    { value: 'text', label: say('guest-types.kind-text') },
    { value: 'number', label: say('guest-types.kind-number') },
    { value: 'date', label: say('guest-types.kind-date') },
  ];
  const rows = padded(list, EMPTY_CUSTOM_FIELD).map(({ name, kind, isRequired }, index) => {
    const at = `customFields.${index}`;
    return html`<fieldset class="field">
      <legend>${say('guest-types.custom-field', { number: index + 1 })}</legend>
      <div class="row">
        ${textField(visit, {
          name: `${at}.name`,
          label: say('guest-types.custom-name'),
          value: name,
          problem: problemOf(list.problems, `${at}.name`),
        })}
        ${selectField(visit, {
          name: `${at}.kind`,
          label: say('guest-types.custom-kind'),
          value: kind,
          choices: kinds,
          problem: problemOf(list.problems, `${at}.kind`),
        })}
      </div>
      ${tick({ name: `${at}.isRequired`, label: say('guest-types.custom-required'), isOn: isRequired })}
    </fieldset>`;
  });
  return listOf(visit, 'customFields', list.problems, rows);
}

function listOf(visit: Visit, list: RowList, problems: readonly FieldProblem[], rows: readonly Html[]): Html {
  // The page comes back at these rows and not at its top.
  const more = attributes({ name: 'more', value: list, formaction: `#${list}`, formnovalidate: true });
  return html`<div class="fields" id="${list}">
    ${rows}${fieldError(visit, list, problemOf(problems, list))}
    <div class="actions"><button class="button" ${more}>${visit.say('guest-types.more-rows')}</button></div>
  </div>`;
}
