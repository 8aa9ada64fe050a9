// Lengths of time, times of day and days of the week: as fields, and as people read them.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { DURATION_UNITS, WEEKDAYS, type Duration, type Weekday } from '../../../guest-types/guest-types.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, typedNumber, type Form } from '../../form.ts';
import { fieldError } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

/** As typed. */
export interface TypedDuration {
  readonly value: string;
  readonly unit: string;
}

const UNIT_WORDS: Readonly<Record<Duration['unit'], PlainWord>> = {
  days: 'guest-access.unit-days',
  hours: 'guest-access.unit-hours',
  minutes: 'guest-access.unit-minutes',
};

export function durationText({ say }: Pick<Visit, 'say'>, { value, unit }: Duration): string {
  if (unit === 'days') return say('guest-access.days', { count: value });
  return unit === 'hours'
    ? say('guest-access.hours', { count: value })
    : say('guest-access.minutes', { count: value });
}

export function typedDuration({ value, unit }: Duration): TypedDuration {
  return { value: String(value), unit };
}

export function sentDuration(form: Form, name: string): TypedDuration {
  return { value: form.text(`${name}.value`), unit: form.text(`${name}.unit`) };
}

export function durationInput({ value, unit }: TypedDuration): { value: unknown; unit: string } {
  return { value: typedNumber(value), unit };
}

interface DurationField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: TypedDuration;
  readonly problems: readonly FieldProblem[];
}

/** A number and its unit side by side; a problem of either, or of both together, stands below. */
export function durationField(visit: Visit, { name, label, hint, value, problems }: DurationField): Html {
  const { say } = visit;
  const problem =
    problemOf(problems, name) ?? problemOf(problems, `${name}.value`) ?? problemOf(problems, `${name}.unit`);
  const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-error`];
  const number = attributes({
    id: `${name}.value`,
    name: `${name}.value`,
    value: value.value,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    required: true,
    'aria-label': label,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': problem === undefined ? undefined : 'true',
  });
  const unit = attributes({
    id: `${name}.unit`,
    name: `${name}.unit`,
    'aria-label': say('guest-access.unit-of', { name: label }),
  });
  return html`<fieldset class="field" id="${name}">
    <legend>${label}</legend>
    ${hint === undefined ? NOTHING : html`<span class="hint" id="${name}-hint">${hint}</span>`}
    <div class="row">
      <input class="input" ${number} /><select class="input" ${unit}>
        ${DURATION_UNITS.map((one) => {
          const option = attributes({ value: one, selected: one === value.unit });
          return html`<option${option}>${say(UNIT_WORDS[one])}</option>`;
        })}
      </select>
    </div>
    ${fieldError(visit, name, problem)}
  </fieldset>`;
}

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export function weekdayName(
  { speaker }: Pick<Visit, 'speaker'>,
  day: Weekday,
  weekday: 'long' | 'short' = 'long',
): string {
  const format = new Intl.DateTimeFormat(speaker.language, { weekday, timeZone: 'UTC' });
  return format.format(A_MONDAY + WEEKDAYS.indexOf(day) * DAY_MS);
}
