// What accounts have in common, as fields: guest type, location, network, language, and from when to when.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../languages/languages.ts';
import { DURATION_UNITS } from '../../guest-types/guest-types.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf } from '../form.ts';
import { fieldFrame, selectField, textField } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { durationText, isChangingType, typed, type Offer } from './create-offer.ts';

/** The path of a problem as the id of its field. */
export function termFieldId({ type }: Offer): (field: string) => string {
  return (field) => {
    if (field.startsWith('duration')) return 'duration';
    const custom = type.customFields.findIndex(({ name }) => field === `customFields.${name}`);
    return custom >= 0 ? `custom-${custom}` : field.replace(/^notify\./, '').replace(/^guests$/, 'file');
  };
}

/** A select that is sent by itself where scripts run; the button is for where none do. */
export function typeField(visit: Visit, { types, type }: Offer, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const select = selectField(visit, {
    name: 'guestTypeId',
    label: say('guest-creation.guest-type'),
    value: type.id,
    choices: types.map(({ id, name }) => ({ value: id, label: name })),
    problem: problemOf(problems, 'guestTypeId'),
  });
  // The button that Enter presses is the first of a form: without the one unseen it would be the one that changes the type.
  return html`<button class="sr" tabindex="-1" aria-hidden="true"></button>
    <div class="with-button" data-presses="change-type">
      ${select}<button class="button unscripted" id="change-type" name="change" value="on" formnovalidate>
        ${say('guest-creation.change-type')}
      </button>
    </div>`;
}

export function placeFields(
  visit: Visit,
  { locations, ssids, location }: Offer,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const where =
    locations.length === 1
      ? NOTHING
      : selectField(visit, {
          name: 'locationId',
          label: say('guest-creation.location'),
          value: location.id,
          choices: locations.map(({ id, name }) => ({ value: id, label: name })),
          problem: problemOf(problems, 'locationId'),
        });
  const network =
    ssids.length < 2
      ? NOTHING
      : selectField(visit, {
          name: 'ssid',
          label: say('guest-creation.ssid'),
          value: typed(visit, 'ssid', ssids[0]?.name),
          choices: [
            ...ssids.map(({ name }) => ({ value: name, label: name })),
            { value: '', label: say('guest-creation.no-ssid') },
          ],
          problem: problemOf(problems, 'ssid'),
        });
  return locations.length === 1 && ssids.length < 2
    ? NOTHING
    : html`<div class="row wide">${where}${network}</div>`;
}

export function languageField(visit: Visit, problems: readonly FieldProblem[]): Html {
  const chosen = typed(visit, 'language', visit.speaker.language);
  return selectField(visit, {
    name: 'language',
    // The form in the header has a field of this name.
    id: 'guest-language',
    label: visit.say('guest-creation.language'),
    value: isLanguage(chosen) ? chosen : visit.speaker.language,
    choices: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
    problem: problemOf(problems, 'language'),
  });
}

export function periodFields(visit: Visit, offer: Offer, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const { type, location, rights } = offer;
  const ends = type.isFromFirstLogin
    ? NOTHING
    : textField(visit, {
        name: 'endsAt',
        type: 'datetime-local',
        label: say('guest-creation.ends'),
        isOptional: true,
        hint: say('guest-creation.ends-hint', { location: location.name }),
        value: isChangingType(visit) ? '' : typed(visit, 'endsAt'),
        problem: problemOf(problems, 'endsAt'),
      });
  const starts =
    rights.daysAhead === 0
      ? NOTHING
      : textField(visit, {
          name: 'startsAt',
          type: 'datetime-local',
          label: say('guest-creation.starts'),
          isOptional: true,
          hint: say('guest-creation.starts-hint', { count: rights.daysAhead }),
          value: typed(visit, 'startsAt'),
          problem: problemOf(problems, 'startsAt'),
        });
  return html`${starts}
    <div class="row wide">${durationField(visit, offer, problems)}${ends}</div>`;
}

function durationField(visit: Visit, { type }: Offer, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const { value, unit } = type.defaultDuration;
  const isNew = isChangingType(visit);
  const shownUnit = isNew ? unit : typed(visit, 'durationUnit', unit);
  const problem = problems.find(({ field }) => /^duration(\.|$)/.test(field))?.problem;
  const input = attributes({
    id: 'duration',
    name: 'duration',
    value: isNew ? value : typed(visit, 'duration', String(value)),
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-describedby': problem === undefined ? 'duration-hint' : 'duration-hint duration-error',
    'aria-invalid': problem === undefined ? undefined : 'true',
  });
  const units = DURATION_UNITS.map(
    (one) =>
      html`<option${attributes({ value: one, selected: one === shownUnit })}>
        ${say(`guest-creation.unit-${one}`)}
      </option>`,
  );
  return fieldFrame(
    visit,
    {
      name: 'duration',
      label: say(type.isFromFirstLogin ? 'guest-creation.duration-first-login' : 'guest-creation.duration'),
      hint: say('guest-creation.duration-hint', { duration: durationText(visit, type.maximumDuration) }),
      problem,
    },
    html`<div class="group">
      <input${input} /><select name="durationUnit" aria-label="${say('guest-creation.unit')}">
        ${units}
      </select>
    </div>`,
  );
}

const CUSTOM_TYPES = { text: 'text', number: 'text', date: 'date' } as const;

/** What the guest type asks for besides. */
export function customFields(visit: Visit, { type }: Offer, problems: readonly FieldProblem[]): Html[] {
  return type.customFields.map(({ name, kind, isRequired }, place) =>
    textField(visit, {
      name: `customFields.${name}`,
      id: `custom-${place}`,
      label: name,
      type: CUSTOM_TYPES[kind],
      isOptional: !isRequired,
      value: typed(visit, `customFields.${name}`),
      problem: problemOf(problems, `customFields.${name}`),
    }),
  );
}
