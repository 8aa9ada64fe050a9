// The last 24 hours as bars, sent above failed. Sizes are attributes: a style would be refused by the policy of pages.
import { attributes, html, type Html } from '../../../html/html.ts';
import type { Overview } from '../../../mail/mail.ts';
import type { Visit } from '../../visit.ts';

type Hours = Overview['hours'];

const WIDTH = 960;
const HEIGHT = 190;
const BAR = 28;
/** A bar of one message among thousands must still be seen. */
const LOWEST = 2;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly kind: 'sent' | 'now' | 'failed';
}

export function barsOf(hours: Hours): readonly Bar[] {
  const most = Math.max(1, ...hours.map(({ sent, failed }) => sent + failed));
  const step = WIDTH / Math.max(1, hours.length);
  const scaled = (count: number): number =>
    count === 0 ? 0 : Math.max(LOWEST, Math.round((count / most) * (HEIGHT - 10)));
  return hours.flatMap(({ sent, failed }, index): Bar[] => {
    const x = Math.round(index * step + (step - BAR) / 2);
    const [above, below] = [scaled(sent), scaled(failed)];
    const isNow = index === hours.length - 1;
    return [
      ...(above > 0
        ? [{ x, y: HEIGHT - below - above, height: above, kind: isNow ? 'now' : 'sent' } as const]
        : []),
      ...(below > 0 ? [{ x, y: HEIGHT - below, height: below, kind: 'failed' } as const] : []),
    ];
  });
}

export function dayPicture({ say, dates }: Visit, hours: Hours): Html {
  const [sent, failed] = [sumOf(hours, 'sent'), sumOf(hours, 'failed')];
  const busiest = hours.reduce((most, hour) => (hour.sent > most.sent ? hour : most), {
    startsAt: 0,
    sent: 0,
  });
  const told =
    busiest.sent === 0
      ? say('overview.picture-none')
      : say('overview.picture', {
          sent: dates.number(sent),
          failed: dates.number(failed),
          time: dates.time(busiest.startsAt),
          count: dates.number(busiest.sent),
        });
  const bars = barsOf(hours).map(({ x, y, height, kind }) => {
    const className = kind === 'sent' ? undefined : kind === 'now' ? 'now' : 'bad';
    return html`<rect${attributes({ x, y, width: BAR, height, rx: kind === 'failed' ? undefined : 2, class: className })} />`;
  });
  const ticks = [0, 6, 12, 18, hours.length - 1].flatMap((index) => hours[index] ?? []);
  return html`<section aria-labelledby="day">
    <div class="head tight">
      <h2 id="day">${say('overview.day')}</h2>
      <p class="small actions">
        <span class="quiet"
          >${busiest.sent === 0 ? told : say('overview.busiest', { time: dates.time(busiest.startsAt), count: dates.number(busiest.sent) })}</span
        ><span class="key">${say('overview.key-sent')}</span
        ><span class="key bad">${say('overview.key-failed')}</span
        ><span class="key busy">${say('overview.key-now')}</span>
      </p>
    </div>
    <svg class="bars" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${told}">
      <line x1="0" x2="${WIDTH}" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}" />
      ${bars}
    </svg>
    <div class="axis" aria-hidden="true">
      ${ticks.map(({ startsAt }) => html`<span>${dates.time(startsAt)}</span>`)}
    </div>
  </section>`;
}

const sumOf = (hours: Hours, what: 'sent' | 'failed'): number =>
  hours.reduce((sum, hour) => sum + hour[what], 0);

/** The same as one line, small enough to stand beside a number. */
export function sparkLine(hours: Hours): Html {
  const most = Math.max(1, ...hours.map(({ sent }) => sent));
  const step = 78 / Math.max(1, hours.length - 1);
  const points = hours.map(
    ({ sent }, index) => `${(1 + index * step).toFixed(1)} ${(19 - (sent / most) * 18).toFixed(1)}`,
  );
  return html`<svg class="spark" viewBox="0 0 80 20" aria-hidden="true">
    <path d="M${points.join(' L')}" />
  </svg>`;
}
