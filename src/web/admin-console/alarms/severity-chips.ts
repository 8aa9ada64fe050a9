// How many there are of each severity, each number the way to them.
import { attributes, html, type Html } from '../../../html/html.ts';
import type { Severity, SeverityCounts } from '../../../alarms/alarms.ts';
import { icon, toneClass } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { SEVERITIES_SHOWN, SEVERITY_SIGNS } from './alarm-words.ts';

interface Chips {
  /** Leads to all of them once more. */
  readonly chosen?: Severity | undefined;
  readonly href: (severity: Severity | undefined) => string;
}

export function severityChips({ say, dates }: Visit, counts: SeverityCounts, { chosen, href }: Chips): Html {
  const chip = (severity: Severity): Html => {
    const isHere = severity === chosen;
    const link = attributes({
      href: href(isHere ? undefined : severity),
      class: `chip${counts[severity] > 0 ? toneClass(SEVERITY_SIGNS[severity].tone) : ''}`,
      'aria-current': isHere ? 'true' : undefined,
    });
    return html`<li>
      <a${link}>${icon(SEVERITY_SIGNS[severity].icon)}<b>${dates.number(counts[severity])}</b> ${say(`alarms.severity-${severity}`)}</a>
    </li>`;
  };
  return html`<ul class="chips" aria-label="${say('alarms.by-severity')}">
    ${SEVERITIES_SHOWN.map(chip)}
  </ul>`;
}
