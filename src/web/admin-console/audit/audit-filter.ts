// What is looked for in the audit, as the address has it. A day is one of the node's time zone, as the page shows times.
import { ACTIONS, type AuditFilter } from '../../../audit/audit.ts';
import type { DateWriter } from '../../../languages/languages.ts';
import type { Instant } from '../../../time/clock.ts';
import type { Visit } from '../../visit.ts';

export const FILTER_NAMES = ['actor', 'action', 'subject', 'from', 'to'] as const;
export type FilterTexts = Readonly<Record<(typeof FILTER_NAMES)[number], string>>;

const DAY_MS = 86_400_000;

export function filterTexts({ query }: Pick<Visit, 'query'>): FilterTexts {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => [name, (query(name) ?? '').trim().slice(0, 200)]),
  ) as FilterTexts;
}

export function filterBy(texts: FilterTexts, dates: Pick<DateWriter, 'dateTime'>): AuditFilter {
  return {
    actor: texts.actor,
    action: ACTIONS.find((action) => action === texts.action),
    subject: texts.subject,
    from: startOfDay(texts.from, 0, dates),
    to: startOfDay(texts.to, 1, dates),
  };
}

/** Midnight in the writer's time zone, so many days later; undefined for what is no date. */
export function startOfDay(
  date: string,
  daysLater: number,
  { dateTime }: Pick<DateWriter, 'dateTime'>,
): Instant | undefined {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight)) return undefined;
  const wanted = midnight + daysLater * DAY_MS;
  const offsetAt = (at: Instant): number => Date.parse(`${dateTime(at).replace(' ', 'T')}Z`) - at;
  // Twice: where the clocks change, the offset at the first guess is that of the other side.
  const guess = wanted - offsetAt(wanted);
  return wanted - offsetAt(guess);
}
