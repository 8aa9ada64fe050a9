// Dates as a visitor reads them: in the language of the mail, in the time zone of the place they visit. Pure.
import type { NotificationWords } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';

export interface MailDates {
  /** `Wednesday, 3 June 2026, 18:00`. */
  readonly full: (at: Instant) => string;
  /** `3 Jun 2026, 18:00`, for tables. */
  readonly short: (at: Instant) => string;
  /** `8 hours`, in its two greatest units. */
  readonly duration: (minutes: number) => string;
  /** `UTC-7`: for a place without a name. */
  readonly offset: (at: Instant) => string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export function createMailDates({ dates }: NotificationWords, timeZone: string): MailDates {
  const { locale } = dates;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const weekday = format({ weekday: dates.weekday === 'long' ? 'long' : 'narrow' });
  const long = format({ dateStyle: 'long' });
  const medium = format({ dateStyle: 'medium' });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const length = new Intl.DurationFormat(locale, { style: 'long' });
  const minutesAlone = new Intl.DurationFormat(locale, { style: 'long', minutesDisplay: 'always' });

  const dateOf = (form: Intl.DateTimeFormat, at: Instant): string =>
    dates.firstDay === '' ? form.format(at) : form.format(at).replace(/^1(?=\s)/, dates.firstDay);

  function filledIn(pattern: string, date: string, at: Instant): string {
    const [hour = '', minute = ''] = time.format(at).split(':');
    const parts: Readonly<Record<string, string>> = { date, hour, minute };
    return pattern.replace(/\{(\w+)\}/g, (all, name: string) =>
      name === 'weekday' ? weekday.format(at) : (parts[name] ?? all),
    );
  }

  return {
    full: (at) => filledIn(dates.full, dateOf(long, at), at),
    short: (at) => filledIn(dates.short, dateOf(medium, at), at),
    duration(minutes) {
      const whole = Math.max(0, Math.round(minutes));
      const [days, rest] = [Math.floor(whole / DAY), whole % DAY];
      const [hours, left] = [Math.floor(rest / HOUR), rest % HOUR];
      if (days > 0) return length.format(hours > 0 ? { days, hours } : { days });
      if (hours > 0) return length.format(left > 0 ? { hours, minutes: left } : { hours });
      return minutesAlone.format({ minutes: left });
    },
    offset(at) {
      const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
      return name.replace('GMT', 'UTC');
    },
  };
}
