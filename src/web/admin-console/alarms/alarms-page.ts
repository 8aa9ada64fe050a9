// Alarms: what is open, what has been, by severity, kind and time; several can be acknowledged at once.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { KIND_CODES, kindName, type SeverityCounts } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import type { Choice } from '../../parts/form-field.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { ALARM_SETTINGS_PATHS } from '../alarm-settings/alarm-settings-frame.ts';
import { ALARMS_PATH, byId, calledRule, SEVERITIES_SHOWN, type RulesById } from './alarm-words.ts';
import { severityChips } from './severity-chips.ts';
import { foundAlarms } from './alarms-table.ts';
import {
  alarmsView,
  CLIENT_SECRET,
  filterOf,
  isFiltered,
  PAGE_SIZE,
  STATES,
  viewHref,
  type AlarmsView,
} from './alarms-view.ts';

export async function showAlarms(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { say, actor, speaker, dates } = visit;
  const view = alarmsView((name) => visit.query(name));
  const { severity } = view;
  const filter = filterOf(view, speaker, dates.timeZone);
  const [found, rules, summary, ...counted] = await Promise.all([
    alarms.page({ ...filter, ...(severity ? { severity } : {}) }, view.after, PAGE_SIZE + 1),
    alarms.rules.list(),
    alarms.summary(),
    ...STATES.map((state) => alarms.counts({ ...filter, state })),
  ]);
  const counts = Object.fromEntries(STATES.map((state, index) => [state, counted[index]])) as Counts;
  const here = counts[view.state];
  const nodes = [...new Set(summary.flatMap((one) => one.nodes))].toSorted();
  const known = byId(rules);
  const list =
    found.length === 0
      ? nothingFound(visit, view)
      : foundAlarms(visit, view, { found, rules: known, total: severity ? here[severity] : sumOf(here) });
  return consolePage(visit, {
    title: say('nav.alarms'),
    trail: [{ label: say('nav.alarms') }],
    at: ALARMS_PATH,
    purpose: say('alarms.purpose'),
    actions: may(actor, 'settings.read')
      ? html`<a class="button" href="${ALARM_SETTINGS_PATHS.rules}"
          >${icon('gear')}${say('nav.alarm-settings')}</a
        >`
      : NOTHING,
    help: [
      { title: say('alarms.help-acknowledge'), text: say('alarms.help-acknowledge-text') },
      { title: say('alarms.help-cleared'), text: say('alarms.help-cleared-text') },
      { title: say('alarms.help-secret'), text: say('alarms.help-secret-text') },
    ],
    body: html`${stateTabs(visit, view, counts)}${severityChips(visit, here, {
      chosen: severity,
      href: (other) => viewHref(view, { severity: other }),
    })}${ruleLine(visit, view, known)}${filters(visit, view, nodes)}${list}`,
  });
}

type Counts = Readonly<Record<(typeof STATES)[number], SeverityCounts>>;

const sumOf = (counts: SeverityCounts): number =>
  SEVERITIES_SHOWN.reduce((sum, severity) => sum + counts[severity], 0);

function stateTabs({ say, dates }: Visit, view: AlarmsView, counts: Counts): Html {
  return tabs(
    say('alarms.by-state'),
    STATES.map((state) => ({
      href: viewHref(view, { state }),
      label: say(`alarms.tab-${state}`),
      isHere: state === view.state,
      count: dates.number(sumOf(counts[state])),
    })),
  );
}

/** The rule stands in the address where another page has led here. */
function ruleLine(visit: Visit, view: AlarmsView, rules: RulesById): Html {
  const { say } = visit;
  const rule = rules.get(view.rule);
  if (view.rule === '') return NOTHING;
  const name = rule ? calledRule(visit, rule) : say('alarms.rule-gone');
  return html`<p class="apart">
    ${say('alarms.of-rule', { name })}
    <a href="${viewHref(view, { rule: '' })}">${say('alarms.all-rules')}</a>
  </p>`;
}

function filters(visit: Visit, view: AlarmsView, nodes: readonly string[]): Html {
  const { say } = visit;
  const any = { value: '', label: say('list.any') };
  const kinds: readonly Choice[] = [
    any,
    { value: CLIENT_SECRET, label: say('alarms.kind-client-secret') },
    ...KIND_CODES.map((kind) => ({ value: kind, label: kindName(kind, visit) })),
  ];
  const shownNodes = view.node === '' || nodes.includes(view.node) ? nodes : [view.node, ...nodes];
  return filterBar(
    visit,
    ALARMS_PATH,
    [
      {
        name: 'q',
        label: say('frame.search'),
        value: view.text,
        placeholder: say('alarms.search-hint'),
        isWide: true,
      },
      { name: 'kind', label: say('alarms.kind'), value: view.kind ?? '', choices: kinds },
      {
        name: 'node',
        label: say('alarms.node'),
        value: view.node,
        choices: [any, ...shownNodes.map((node) => ({ value: node, label: node }))],
      },
      { name: 'from', label: say('alarms.from'), value: view.from, type: 'date' },
      { name: 'to', label: say('alarms.to'), value: view.to, type: 'date' },
    ],
    { state: view.state === 'open' ? '' : view.state, severity: view.severity ?? '', rule: view.rule },
  );
}

/** That nothing is open is the good news; what is watched says how good. */
function nothingFound({ say }: Visit, view: AlarmsView): Html {
  if (isFiltered(view) || view.after)
    return emptyState(
      'bell',
      say('list.nothing-found'),
      say('list.nothing-found-text'),
      html`<a
        class="button"
        href="${viewHref(
          alarmsView(() => undefined),
          { state: view.state },
        )}"
        >${say('frame.clear')}</a
      >`,
    );
  return view.state === 'open'
    ? emptyState('s-check', say('alarms.none-open'), say('alarms.watched'))
    : emptyState('bell', say('alarms.none-yet'), say('alarms.watched'));
}
