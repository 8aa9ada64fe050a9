// How long accounts are extended: the fields, and the new ends that would come of them.
import { html, NOTHING, type Html } from '../../html/html.ts';
import { extendedTerm, isFieldProblem, localText, type GuestView } from '../../guests/guests.ts';
import {
  after,
  DURATION_UNITS,
  minutesOf,
  type Duration,
  type GuestType,
  type Location,
} from '../../guest-types/guest-types.ts';
import { problemOf, typedNumber } from '../form.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { segmentedField, selectField, textField } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import type { Typed } from './delivery-fields.ts';
import { localTime } from './guest-words.ts';

const NAMED = 5;
const DAY: Duration = { value: 1, unit: 'days' };
const MOST = 999; // of whatever unit, as durations are

export interface Around {
  readonly types: ReadonlyMap<string, GuestType>;
  readonly locations: ReadonlyMap<string, Location>;
}

/** As the door takes it; what was typed may be no number. */
export interface ExtensionAsked {
  readonly until?: string;
  readonly by?: { readonly value: number | string; readonly unit: string };
}

/** The amount that a dialog begins with: the shortest of the defaults of the accounts' types, which all of them allow. */
function firstAmount(guests: readonly GuestView[], { types }: Around): Duration {
  const defaults = guests.flatMap(({ guestType }) => types.get(guestType.id)?.defaultDuration ?? []);
  return defaults.reduce(
    (least, one) => (minutesOf(one) < minutesOf(least) ? one : least),
    defaults[0] ?? DAY,
  );
}

export function extensionAsked(
  { form, isFirst }: Typed,
  guests: readonly GuestView[],
  around: Around,
): ExtensionAsked {
  if (isFirst) return { by: firstAmount(guests, around) };
  if (form.text('how') === 'until') return { until: form.text('until') };
  return { by: { value: typedNumber(form.text('value')), unit: form.text('unit') } };
}

/** An `until` is by one clock: accounts of several locations are extended by an amount only. */
const clockOf = (guests: readonly GuestView[]): Location | undefined =>
  new Set(guests.map(({ location }) => location.id)).size === 1 ? guests[0]?.location : undefined;

export function extensionFields(
  visit: Visit,
  { isFirst, form, problems }: Typed,
  guests: readonly GuestView[],
  around: Around,
): Html {
  const { say, now } = visit;
  const place = clockOf(guests);
  const { value, unit } = firstAmount(guests, around);
  const isByTime = place === undefined || isFirst || form.text('how') !== 'until';
  const latest = guests[0] === undefined ? now : Math.max(now, guests[0].endsAt);
  const typed = (name: string, first: string): string => (isFirst ? first : form.text(name));
  const by = html`<div class="row when-by">
    ${textField(visit, {
      name: 'value',
      label: say('guest-accounts.extend-value'),
      type: 'number',
      value: typed('value', String(value)),
      problem: problemOf(problems, 'by.value') ?? problemOf(problems, 'by'),
    })}
    ${selectField(visit, {
      name: 'unit',
      label: say('guest-accounts.extend-unit'),
      value: typed('unit', unit),
      problem: problemOf(problems, 'by.unit'),
      choices: DURATION_UNITS.map((one) => ({ value: one, label: say(`guest-accounts.${one}`) })),
    })}
  </div>`;
  if (place === undefined) return html`<input type="hidden" name="how" value="by" />${by}`;
  const { name: location, timeZone: zone } = place;
  return html`${segmentedField(visit, {
      name: 'how',
      label: say('guest-accounts.extend-how'),
      value: isByTime ? 'by' : 'until',
      choices: [
        { value: 'by', label: say('guest-accounts.extend-by') },
        { value: 'until', label: say('guest-accounts.extend-until') },
      ],
    })}${by}
    <div class="when-until">
      ${textField(visit, {
        name: 'until',
        label: say('guest-accounts.until'),
        hint: say('guest-accounts.until-hint', { location, zone }),
        type: 'datetime-local',
        value: typed('until', localText(latest, zone)),
        problem: problemOf(problems, 'until'),
      })}
    </div>`;
}

function isDuration(by: NonNullable<ExtensionAsked['by']>): by is Duration {
  const { value, unit } = by;
  const isUnit = DURATION_UNITS.some((one) => one === unit);
  return typeof value === 'number' && value >= 1 && value <= MOST && isUnit;
}

type NewTerm = ReturnType<typeof extendedTerm>;

/** What becomes of each. Empty where what was typed is no time. */
export function newTerms(
  { now }: Pick<Visit, 'now'>,
  { until, by }: ExtensionAsked,
  guests: readonly GuestView[],
  { types }: Around,
): ReadonlyMap<GuestView, NewTerm> {
  const asked = until !== undefined ? { until } : by !== undefined && isDuration(by) ? { by } : undefined;
  if (asked === undefined) return new Map();
  return new Map(
    guests.flatMap((guest) => {
      const type = types.get(guest.guestType.id);
      const { location } = guest;
      return type ? [[guest, extendedTerm(guest, asked, { type, location, now })] as const] : [];
    }),
  );
}

/** Who is refused first, and how far each type lets it go. */
export function newEnds(
  visit: Visit,
  terms: ReadonlyMap<GuestView, NewTerm>,
  guests: readonly GuestView[],
  around: Around,
): Html {
  const { say } = visit;
  const refusedFirst = [...terms].sort(
    ([, one], [, other]) => Number(isFieldProblem(other)) - Number(isFieldProblem(one)),
  );
  const rows = refusedFirst.slice(0, NAMED).map(([guest, term]) => newEnd(visit, guest, term));
  const others = terms.size - NAMED;
  const more =
    others > 0
      ? html`<li class="quiet" data-counted>${say('guest-accounts.and-others', { count: others })}</li>`
      : NOTHING;
  const ofType = new Map(guests.map((guest) => [guest.guestType.id, guest]));
  return html`<ul class="named" aria-label="${say('guest-accounts.new-ends')}">
    ${rows}${more}${[...ofType.values()].map((guest) => longest(visit, guest, around))}
  </ul>`;
}

function newEnd({ speaker }: Visit, { username, location, endsAt }: GuestView, term: NewTerm): Html {
  const told = isFieldProblem(term)
    ? html`<span class="bad toned">${speaker.problem(term.problem)}</span>`
    : speaker.sayWith('guest-accounts.new-end', {
        from: localTime(endsAt, location.timeZone),
        to: localTime(term.endsAt, location.timeZone),
      });
  return html`<li data-counted><b>${foreignText(username, 40)}</b>: ${told}</li>`;
}

function longest({ say, now }: Visit, { guestType, location, startsAt }: GuestView, { types }: Around): Html {
  const type = types.get(guestType.id);
  if (!type) return NOTHING;
  const { timeZone } = location;
  const end = localText(after(Math.max(now, startsAt), type.maximumDuration, timeZone), timeZone);
  return html`<li class="quiet">
    ${say('guest-accounts.longest', { type: type.name, end: end.replace('T', ' ') })}
  </li>`;
}
