// What narrows a list: a form that is sent by GET, so that what it asks for is in the address.
import { attributes, html, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import type { Choice } from './form-field.ts';
import { icon } from './sign.ts';

export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** A list to choose from; without it a text or a date is typed. */
  readonly choices?: readonly Choice[];
  readonly type?: 'search' | 'date';
  readonly placeholder?: string;
  readonly isWide?: boolean;
}

/** `kept`: what else of the address stays when one searches. */
export function filterBar(
  { say }: Pick<Visit, 'say'>,
  action: string,
  fields: readonly FilterField[],
  kept: Readonly<Record<string, string>> = {},
): Html {
  const hidden = Object.entries(kept).filter(([, value]) => value !== '');
  return html`<form class="filters" method="get" action="${action}" role="search">
    ${hidden.map(([name, value]) => html`<input type="hidden" ${attributes({ name, value })} />`)}
    ${fields.map(filterField)}
    <button class="button">${icon('search')}${say('frame.search')}</button>
  </form>`;
}

function filterField({
  name,
  label,
  value,
  choices,
  type = 'search',
  placeholder,
  isWide,
}: FilterField): Html {
  const id = `filter-${name}`;
  const control = choices
    ? html`<select class="input" ${attributes({ id, name })}>
        ${choices.map((choice) => {
          const option = attributes({ value: choice.value, selected: choice.value === value });
          return html`<option${option}>${choice.label}</option>`;
        })}
      </select>`
    : html`<input
        class="input"
        ${attributes({ id, name, type, value, placeholder, autocomplete: 'off' })}
      />`;
  return html`<div class="${isWide ? 'field grow' : 'field'}">
    <label for="${id}">${label}</label>${control}
  </div>`;
}
