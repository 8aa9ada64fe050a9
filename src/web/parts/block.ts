// A form's larger pieces: a block of fields under a heading, a choice of one among few with what each means, ticks that
// belong together, and the line of actions at the foot.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { fieldError, tick, type TickOptions } from './form-field.ts';

type Speaking = Pick<Visit, 'say' | 'speaker'>;

export interface BlockOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text?: Html | string | undefined;
}

export function block({ id, title, text }: BlockOptions, inner: Html | readonly Html[]): Html {
  return html`<section class="block" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${text === undefined ? NOTHING : html`<p>${text}</p>`}
    <div class="fields">${inner}</div>
  </section>`;
}

interface GroupOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

function group(
  visit: Speaking,
  { id, label, hint, problem }: GroupOptions,
  inner: Html | readonly Html[],
): Html {
  return html`<fieldset class="field" id="${id}">
    <legend>${label}</legend>
    ${hint === undefined ? NOTHING : html`<span class="hint">${hint}</span>`}${inner}${fieldError(visit, id, problem)}
  </fieldset>`;
}

export interface ExplainedChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export function choiceList(
  visit: Speaking,
  {
    name,
    value,
    choices,
    ...options
  }: GroupOptions & {
    readonly name: string;
    readonly value: string;
    readonly choices: readonly ExplainedChoice[];
  },
): Html {
  return group(
    visit,
    options,
    choices.map(({ value: own, label, hint }) => {
      const input = attributes({ name, value: own, checked: own === value });
      const more = hint === undefined ? NOTHING : html`<span class="hint">${hint}</span>`;
      return html`<label class="tick"><input type="radio" ${input} /><span>${label}${more}</span></label>`;
    }),
  );
}

export function tickList(
  visit: Speaking,
  options: GroupOptions & { readonly ticks: readonly TickOptions[] },
): Html {
  return group(visit, options, options.ticks.map(tick));
}

export function commitBar(
  submit: string,
  leave: { href: string; label: string },
  more: Html = NOTHING,
): Html {
  return html`<div class="commit">
    <button class="button primary">${submit}</button
    ><a class="button plain" href="${leave.href}">${leave.label}</a>${more}
  </div>`;
}
