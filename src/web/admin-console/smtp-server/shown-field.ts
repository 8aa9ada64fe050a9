// A field of the form by its name: its label, value and problem follow from what the page shows.
import { attributes, html, type Html } from '../../../html/html.ts';
import type { FieldOptions } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { LABELS } from './field-labels.ts';
import type { FieldName, FormValues } from './form-values.ts';
import type { Kept } from './kept-secret.ts';
import type { ShownField } from './settings-input.ts';

export interface FieldsShown {
  readonly values: FormValues;
  /** In words, by field. */
  readonly problems: Readonly<Partial<Record<ShownField, string>>>;
  /** What is stored, or was tested, and so need not be typed again. */
  readonly kept: Kept;
}

export function fieldOf(
  { say }: Pick<Visit, 'say' | 'speaker'>,
  { values, problems }: Pick<FieldsShown, 'values' | 'problems'>,
  name: FieldName,
): FieldOptions {
  return { name, label: say(LABELS[name]), value: values[name], problem: problems[name] };
}

/** A part of the form that is there for some choices only. */
export function whenChosen(attribute: 'data-when' | 'data-credential', choices: string, inner: Html): Html {
  return html`<div class="fields flush" ${attributes({ [attribute]: choices })}>${inner}</div>`;
}
