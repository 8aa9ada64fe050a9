// Alarms on the first page: how many of each severity, and the worst with what happened.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { Alarm } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import { toneClass, ICONS_PATH } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { ago, ALARMS_PATH, byId, calledAlarm, SEVERITY_SIGNS, toldIn } from '../alarms/alarm-words.ts';
import { alarmsView, viewHref } from '../alarms/alarms-view.ts';
import { severityChips } from '../alarms/severity-chips.ts';
import type { OverviewFacts } from './overview-facts.ts';

const SHOWN = 3;

/** Those that the page tells to whoever looks: the rest of it need not say the same. */
export function toldAlarms({ actor }: Pick<Visit, 'actor'>, { alarms }: OverviewFacts): readonly Alarm[] {
  return may(actor, 'alarms.read') ? alarms.open : [];
}

export function alarmsDashlet(visit: Visit, facts: OverviewFacts): Html {
  const { say, actor, dates } = visit;
  if (!may(actor, 'alarms.read')) return NOTHING;
  const { open, rules } = facts.alarms;
  const known = byId(rules);
  const counts = { critical: 0, warning: 0, info: 0 };
  for (const { severity } of open) counts[severity] += 1;
  const all = alarmsView(() => undefined);
  const row = (alarm: Alarm): Html => {
    const { id, severity, firstAt, acknowledgedAt, endedAt } = alarm;
    const { icon, tone } = SEVERITY_SIGNS[severity];
    const name = calledAlarm(visit, alarm, known);
    const acknowledged = acknowledgedAt === null ? NOTHING : html` · ${say('alarms.acknowledged-short')}`;
    const over = endedAt === null ? NOTHING : html` · ${say('alarms.ending', { when: dates.time(endedAt) })}`;
    return html`<li>
      <svg class="sign${toneClass(tone)}" role="img" aria-label="${say(`alarms.severity-${severity}`)}">
        <use href="${ICONS_PATH}#${icon}" />
      </svg>
      <div>
        <strong><a href="${ALARMS_PATH}/${id}">${name}</a></strong>
        <p class="breaks">${toldIn(visit, alarm).text}</p>
        <p class="quiet">
          ${visit.speaker.sayWith('alarms.began', { when: ago(visit, firstAt) })}${over}${acknowledged}
        </p>
      </div>
    </li>`;
  };
  return html`<section aria-labelledby="alarms">
    <div class="head tight">
      <h2 id="alarms">${say('nav.alarms')}</h2>
      <a href="${ALARMS_PATH}">${say('alarms.all')}</a>
    </div>
    ${
      open.length === 0
        ? html`<p class="quiet">${visit.speaker.sentences([say('alarms.none-open')])}</p>`
        : html`${severityChips(visit, counts, { href: (severity) => viewHref(all, { severity }) })}
            <ul class="needs two">
              ${open.slice(0, SHOWN).map(row)}
            </ul>`
    }
  </section>`;
}
