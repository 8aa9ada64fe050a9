// Fields: label, hint, control, error, in that order. What was typed stays; a stored secret is never a value of the page.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { Visit } from '../visit.ts';
import { icon } from './sign.ts';

type Speaking = Pick<Visit, 'say' | 'speaker'>;

export interface FieldOptions {
  readonly name: string;
  /** Where it differs from the name; problems link to it. */
  readonly id?: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: Html | string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly isOptional?: boolean;
  readonly isReadOnly?: boolean;
  readonly isMono?: boolean;
  /** Where one begins to type. */
  readonly hasFocus?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'datetime-local' | 'time' | 'number' | 'search' | 'url';
  readonly unit?: string;
  readonly autocomplete?: string;
  readonly placeholder?: string | undefined;
  /** Offered while one types; anything else can be typed too. */
  readonly suggestions?: readonly string[];
}

const idOf = ({ id, name }: FieldOptions): string => id ?? name;

/** What every control has: its name, its state, and what describes it. */
function control(options: FieldOptions): Html {
  const id = idOf(options);
  const described = [
    options.hint !== undefined && `${id}-hint`,
    options.unit !== undefined && `${id}-unit`,
    options.problem !== undefined && `${id}-error`,
  ].filter((part) => part !== false);
  return attributes({
    id,
    name: options.name,
    required: options.isRequired,
    readonly: options.isReadOnly,
    autofocus: options.hasFocus,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': options.problem === undefined ? undefined : 'true',
  });
}

/** The frame of a field around any control. */
export function fieldFrame(visit: Speaking, options: FieldOptions, inner: Html): Html {
  const id = idOf(options);
  const optional = options.isOptional
    ? html` <span class="opt">${visit.say('frame.optional')}</span>`
    : NOTHING;
  const hint =
    options.hint === undefined ? NOTHING : html`<span class="hint" id="${id}-hint">${options.hint}</span>`;
  return html`<div class="field">
    <label for="${id}">${options.label}${optional}</label
    >${hint}${inner}${fieldError(visit, id, options.problem)}
  </div>`;
}

/** A problem that a feature said is told in the viewer's language; what the page itself said stays. */
export function fieldError({ speaker }: Speaking, id: string, problem: string | undefined): Html {
  if (problem === undefined) return NOTHING;
  return html`<span class="error" id="${id}-error"
    >${icon('s-cross')}<span>${speaker.problem(problem)}</span></span
  >`;
}

export function textField(visit: Speaking, options: FieldOptions): Html {
  const { value = '', type = 'text', unit, isMono, autocomplete = 'off', placeholder, suggestions } = options;
  const more = attributes({
    // type=number drops what it does not understand, and what was typed must stay.
    type: type === 'number' ? 'text' : type,
    inputmode: type === 'number' ? 'numeric' : undefined,
    value,
    autocomplete,
    spellcheck: 'false',
    placeholder,
    list: suggestions && `${idOf(options)}-list`,
    class: [unit === undefined ? 'input' : '', isMono ? 'mono' : ''].join(' ').trim() || undefined,
  });
  const input = html`<input${control(options)}${more} />`;
  const grouped = html`<div class="group">
    ${input}<span class="unit" id="${idOf(options)}-unit">${unit}</span>
  </div>`;
  const offered = suggestions
    ? html`<datalist id="${idOf(options)}-list">
        ${suggestions.map((one) => html`<option>${one}</option>`)}
      </datalist>`
    : NOTHING;
  return fieldFrame(visit, options, html`${unit === undefined ? input : grouped}${offered}`);
}

/** SHOW works on what is typed now, so there is a value only where a form comes back with problems. */
export function secretField(visit: Speaking, options: FieldOptions): Html {
  const { value = '', autocomplete = 'off', isMono } = options;
  const more = attributes({
    type: 'password',
    value,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: 'false',
    class: isMono ? 'mono' : undefined,
  });
  const show = attributes({ 'data-show': idOf(options), 'data-hide-word': visit.say('frame.hide') });
  return fieldFrame(
    visit,
    options,
    html`<div class="group">
      <input${control(options)}${more} /><button
        class="button scripted"
        type="button"
        aria-pressed="false"
        ${show}
      >
        ${visit.say('frame.show')}
      </button>
    </div>`,
  );
}

export function areaField(visit: Speaking, options: FieldOptions & { readonly rows?: number }): Html {
  const { value = '', rows = 6, isMono } = options;
  const more = attributes({ class: isMono ? 'input mono' : 'input', rows, spellcheck: 'false' });
  // HTML drops one newline after the tag: the value may begin with one of its own.
  return fieldFrame(visit, options, html`<textarea${control(options)}${more}>${'\n'}${value}</textarea>`);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Choosing = FieldOptions & { readonly choices: readonly Choice[] };

export function selectField(visit: Speaking, options: Choosing): Html {
  const choices = options.choices.map(
    ({ value, label }) =>
      html`<option${attributes({ value, selected: value === options.value })}>${label}</option>`,
  );
  return fieldFrame(
    visit,
    options,
    html`<select class="input" ${control(options)}>
      ${choices}
    </select>`,
  );
}

export function segmentedField(visit: Speaking, options: Choosing): Html {
  const id = idOf(options);
  const { name } = options;
  const choices = options.choices.map(
    ({ value, label }) =>
      html`<label
        ><input
          type="radio"
          ${attributes({ name, value, checked: value === options.value })}
        />${label}</label
      >`,
  );
  const hint = options.hint === undefined ? NOTHING : html`<span class="hint">${options.hint}</span>`;
  return html`<fieldset class="field" id="${id}">
    <legend>${options.label}</legend>
    ${hint}
    <div class="segmented">${choices}</div>
    ${fieldError(visit, id, options.problem)}
  </fieldset>`;
}

export interface TickOptions {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly value?: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** A switch takes effect as a setting; a plain tick chooses. */
  readonly isSwitch?: boolean;
}

export function tick({ name, id, label, value = 'on', hint, isOn, isDisabled, isSwitch }: TickOptions): Html {
  const input = attributes({
    id,
    name,
    value,
    checked: isOn,
    disabled: isDisabled,
    class: isSwitch ? 'toggle' : undefined,
    role: isSwitch ? 'switch' : undefined,
  });
  const more = hint === undefined ? NOTHING : html`<span class="hint">${hint}</span>`;
  return html`<label class="tick"><input type="checkbox" ${input} /><span>${label}${more}</span></label>`;
}

export interface SummaryOptions {
  /** What was not done. */
  readonly title?: string;
  /** The label of a field, by the path of a problem; undefined where the problem is of no one field. */
  readonly labelOf?: (field: string) => string | undefined;
}

/** The same words as beside the fields, each a link to its field. `fieldId` maps the path of a problem to an id. */
export function problemSummary(
  { say, speaker }: Speaking,
  problems: readonly FieldProblem[],
  fieldId: (field: string) => string = (field) => field,
  {
    title = say('frame.problems', { count: problems.length }),
    labelOf = () => undefined,
  }: SummaryOptions = {},
): Html {
  if (problems.length === 0) return NOTHING;
  const told = ({ field, problem }: FieldProblem): string => {
    const [label, text] = [labelOf(field), speaker.problem(problem)];
    return label === undefined ? text : say('frame.problem-of', { field: label, problem: text });
  };
  return html`<div class="problems" role="alert" id="problems" tabindex="-1">
    <h2>${title}</h2>
    <ul>
      ${problems.map((one) => html`<li><a href="#${fieldId(one.field)}">${told(one)}</a></li>`)}
    </ul>
  </div>`;
}
