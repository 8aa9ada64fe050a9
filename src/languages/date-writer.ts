// Instants as people read them: `2026-05-03 10:25` in tables (it sorts by eye), the language's own form in sentences. The
// time zone is that of the node: administrators compare with its log.
import type { Instant } from '../time/clock.ts';
import type { Language } from './language.ts';

export interface DateWriter {
  readonly timeZone: string;
  /** `2026-05-03 10:25:09`. */
  dateTime(at: Instant): string;
  /** `2026-05-03`. */
  date(at: Instant): string;
  /** `10:25`. */
  time(at: Instant): string;
  /** `in 12 days`, `4 minutes ago`, in the unit that says most. */
  relative(at: Instant, now: Instant): string;
  /** `4,516 ms`, `5.3 s`, `12 min`. */
  duration(ms: number): string;
  number(value: number): string;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

export function createDateWriter(language: Language, timeZone: string): DateWriter {
  // sv-SE writes ISO 8601 order, which no option of the other locales does.
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const number = new Intl.NumberFormat(language);
  const seconds = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    maximumFractionDigits: 1,
  });
  const milliseconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'millisecond' });
  const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' });
  return {
    timeZone,
    dateTime: (at) => iso.format(at),
    date: (at) => iso.format(at).slice(0, 10),
    time: (at) => iso.format(at).slice(11, 16),
    relative(at, now) {
      const ms = at - now;
      const [unit, length] = UNITS.find(([, unitMs]) => Math.abs(ms) >= unitMs) ?? UNITS[3];
      return relative.format(Math.round(ms / length), unit);
    },
    duration(ms) {
      if (ms < 5000) return milliseconds.format(Math.round(ms));
      return ms < 120_000 ? seconds.format(ms / 1000) : minutes.format(Math.round(ms / 60_000));
    },
    number: (value) => number.format(value),
  };
}
