// A point in time as the page's reader has it, and as machines do.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { Instant } from '../../time/clock.ts';
import type { Visit } from '../visit.ts';

type Dated = Pick<Visit, 'dates' | 'now'>;

/** `2026-05-03 10:25`; how long ago it was shows on the pointer. Nothing where there is no such time. */
export function moment({ dates, now }: Dated, at: Instant | null): Html {
  if (at === null) return NOTHING;
  const time = attributes({ datetime: new Date(at).toISOString(), title: dates.relative(at, now) });
  return html`<time class="nowrap" ${time}>${dates.dateTime(at).slice(0, 16)}</time>`;
}

/** The day alone. */
export function day({ dates, now }: Dated, at: Instant | null): Html {
  if (at === null) return NOTHING;
  const time = attributes({ datetime: new Date(at).toISOString(), title: dates.relative(at, now) });
  return html`<time class="nowrap" ${time}>${dates.date(at)}</time>`;
}
