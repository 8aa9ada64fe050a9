// One alarm: what happened, since when, and above all what to do; then whom it was told to, and what was seen.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { kindRow, type Alarm, type AlarmRule } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import { cut, foreignText, visible } from '../../parts/foreign-text.ts';
import { banner, commandBlock, facts } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { ALARM_SETTINGS_PATHS } from '../alarm-settings/alarm-settings-frame.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { ago, alarmState, ALARMS_PATH, calledRule, severityBadge, toldIn } from './alarm-words.ts';
import { alarmsView, viewHref } from './alarms-view.ts';
import { remedyPlace } from './remedy-pages.ts';

export async function showAlarm(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const alarm = await alarms.find(visit.param('id'));
  const [rules, open] = await Promise.all([alarms.rules.list(), alarms.open()]);
  // It may have been deleted since; then the alarm is over.
  const rule = rules.find(({ id }) => id === alarm.rule);
  const name = calledRule(visit, { kind: alarm.kind, name: rule?.name ?? '' });
  const told = toldIn(visit, alarm);
  const unknown = open.filter(({ rule: of, acknowledgedAt }) => of === alarm.rule && acknowledgedAt === null);
  return consolePage(visit, {
    title: name,
    trail: [{ label: say('nav.alarms'), href: ALARMS_PATH }, { label: cut(name, 60) }],
    at: ALARMS_PATH,
    help: [
      { title: say('alarms.help-acknowledge'), text: say('alarms.help-acknowledge-text') },
      { title: say('alarms.help-cleared'), text: say('alarms.help-cleared-text') },
    ],
    body: html`<div class="head">
        <div>
          <h1>${name}</h1>
          <p>
            ${severityBadge(visit, alarm.severity)} · ${alarmState(visit, alarm)} · ${timesOf(visit, alarm)}
          </p>
        </div>
        ${actions(visit, alarm, unknown.length)}
      </div>
      <div class="split">
        <div class="flow">
          <section aria-labelledby="happened">
            <h2 id="happened">${say('alarms.happened')}</h2>
            <p class="breaks">${told.text}</p>
          </section>
          ${remedySection(visit, alarm, told.remedy)}${noteSection(visit, rule)}
        </div>
        <section class="beside" aria-labelledby="details">
          <h2 id="details">${say('alarms.details')}</h2>
          ${detailsOf(visit, alarm, rule, name)}
        </section>
      </div>`,
  });
}

/** Since when, or from when until when. */
function timesOf(visit: Visit, { firstAt, clearedAt }: Alarm): Html {
  const { speaker } = visit;
  return clearedAt === null
    ? html`${speaker.sayWith('alarms.began', { when: ago(visit, firstAt) })}`
    : html`${speaker.sayWith('alarms.from-until', { from: moment(visit, firstAt), until: moment(visit, clearedAt) })}`;
}

function actions(visit: Visit, { id, clearedAt, acknowledgedAt }: Alarm, unknownOfRule: number): Html {
  const { say, actor } = visit;
  if (clearedAt !== null || !may(actor, 'alarms.acknowledge')) return NOTHING;
  const others = unknownOfRule - (acknowledgedAt === null ? 1 : 0);
  if (unknownOfRule === 0) return NOTHING;
  return html`<form class="actions" method="post" action="${ALARMS_PATH}/${id}/acknowledge">
    ${tokenField(visit)}${
      acknowledgedAt === null
        ? html`<button class="button" name="do" value="this">
            ${icon('check')}${say('alarms.acknowledge')}
          </button>`
        : NOTHING
    }${
      others > 0
        ? html`<button class="button" name="do" value="rule">
            ${say('alarms.acknowledge-all', { count: unknownOfRule })}
          </button>`
        : NOTHING
    }
  </form>`;
}

function remedySection(visit: Visit, alarm: Alarm, remedy: string): Html {
  const { say, actor } = visit;
  if (alarm.clearedAt !== null)
    return banner('good', say('alarms.over'), html`<p>${say('alarms.over-text')}</p>`);
  if (alarm.endedAt !== null)
    return banner(
      'good',
      say('alarms.over'),
      html`<p>${say('alarms.ending-text', { minutes: kindRow(alarm.kind).holdMinutes })}</p>`,
    );
  const place = remedyPlace(alarm);
  const way =
    'command' in place
      ? commandBlock(visit, { id: 'remedy-command', language: alarm.node, text: place.command })
      : may(actor, place.needs)
        ? html`<div class="actions">
            <a class="button primary" href="${place.path}">${say(place.word)}</a>
          </div>`
        : NOTHING;
  return html`<section class="to-do" aria-labelledby="to-do">
    <h2 id="to-do">${say('alarms.to-do')}</h2>
    <p class="breaks">${remedy}</p>
    ${way}
  </section>`;
}

function noteSection({ say }: Visit, rule: AlarmRule | undefined): Html {
  if (!rule || rule.note === '') return NOTHING;
  return html`<section aria-labelledby="note">
    <h2 id="note">${say('alarms.note')}</h2>
    <p class="written">${visible(rule.note, /[\n\t]/)}</p>
  </section>`;
}

function detailsOf(visit: Visit, alarm: Alarm, rule: AlarmRule | undefined, name: string): Html {
  const { say, dates, actor } = visit;
  const { firstAt, lastAt, clearedAt, count, node, subject, acknowledgedAt, acknowledgedBy } = alarm;
  const { channel, certificate } = alarm.details;
  const about = channel ?? certificate ?? subject; // by its name, where the subject is only an id
  const ruleLink =
    rule && may(actor, 'settings.read')
      ? html`<a href="${ALARM_SETTINGS_PATHS.rule}/${rule.id}">${name}</a>`
      : (rule && name) || say('alarms.rule-gone');
  const before = viewHref(
    alarmsView(() => undefined),
    { state: 'all', rule: alarm.rule },
  );
  return html`${facts([
      [say('alarms.first'), moment(visit, firstAt)],
      [say('alarms.last'), moment(visit, lastAt)],
      ...(clearedAt === null ? [] : [[say('alarms.cleared'), moment(visit, clearedAt)] as const]),
      [say('alarms.count'), dates.number(count)],
      [say('alarms.told'), toldTo(visit, alarm, rule)],
      ...(acknowledgedAt === null
        ? []
        : [
            [
              say('alarms.acknowledged-title'),
              html`${foreignText(acknowledgedBy ?? '', 100)} · ${moment(visit, acknowledgedAt)}`,
            ] as const,
          ]),
      [say('alarms.node'), html`<span class="mono">${node}</span>`],
      ...(subject === node
        ? []
        : [[say('alarms.subject'), html`<span class="mono">${foreignText(about, 300)}</span>`] as const]),
      ...seenOf(visit, alarm),
      [say('alarms.rule'), html`${ruleLink}`],
      [say('alarms.code'), html`<code>${alarm.kind}</code>`],
    ])}
    <p class="apart"><a href="${before}">${say('alarms.of-this-rule')}</a></p>`;
}

function toldTo(visit: Visit, { toldAt, toldBy, owesMail }: Alarm, rule: AlarmRule | undefined): Html {
  const { say, speaker } = visit;
  if (toldAt === null)
    return html`${rule?.status === 'muted' ? say('alarms.told-muted') : say('alarms.told-nobody')}`;
  const roads = toldBy.map((way) => say(`alarms.by-${way}`));
  const owed = owesMail ? html`<br /><span class="quiet">${say('alarms.owes-mail')}</span>` : NOTHING;
  return html`${moment(visit, toldAt)}${roads.length > 0 ? html`<br />${speaker.list(roads)}` : NOTHING}${owed}`;
}

/** What the server answered, where an answer was seen. */
function seenOf({ say }: Visit, { details }: Alarm): (readonly [string, Html])[] {
  const { reason = '', cause } = details;
  return reason === '' || cause === undefined
    ? []
    : [
        [
          say('alarms.reason'),
          html`<code${attributes({ class: 'breaks' })}>${foreignText(reason, 600)}</code>`,
        ],
      ];
}
