// The form of a rule: when it is raised, who hears of it, how often.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import {
  kindRow,
  RULE_STATUSES,
  suppressMsOf,
  type AlarmKind,
  type ShownChannel,
} from '../../../alarms/alarms.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { block, choiceList, tickList } from '../../parts/block.ts';
import { areaField, selectField, textField } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { SEVERITIES_SHOWN } from '../alarms/alarm-words.ts';
import { figureNames, figureWords } from './figure-words.ts';
import type { RuleValues } from './rule-values.ts';

interface RuleFields {
  readonly kind: AlarmKind;
  /** A rule that comes with its kind is called as the kind is. */
  readonly isNamed: boolean;
  readonly values: RuleValues;
  readonly problems: readonly FieldProblem[];
  readonly channels: readonly ShownChannel[];
}

export function ruleFields(visit: Visit, rule: RuleFields): Html {
  return html`${whenBlock(visit, rule)}${whoBlock(visit, rule)}${howOftenBlock(visit, rule)}`;
}

function whenBlock(visit: Visit, { kind, isNamed, values, problems }: RuleFields): Html {
  const { say } = visit;
  const known = kindRow(kind).thresholds;
  const figures = figureNames(kind).map((name) => {
    const { label, unit } = figureWords(kind, name);
    const bounds = known[name] ?? { least: 0, most: 0, standard: 0 };
    const field = `thresholds.${name}`;
    return textField(visit, {
      name: field,
      label: say(label),
      hint: say('alarm-settings.figure-hint', bounds),
      unit: say(unit),
      value: values.figures[name] ?? '',
      type: 'number',
      problem: problemOf(problems, field),
    });
  });
  return block({ id: 'when', title: say('alarm-settings.when') }, [
    isNamed
      ? textField(visit, {
          name: 'name',
          label: say('alarm-settings.name'),
          hint: say('alarm-settings.name-hint'),
          value: values.name,
          isRequired: true,
          problem: problemOf(problems, 'name'),
        })
      : NOTHING,
    choiceList(visit, {
      id: 'status',
      name: 'status',
      label: say('alarm-settings.status'),
      value: values.status,
      choices: RULE_STATUSES.map((status) => ({
        value: status,
        label: say(`alarm-settings.status-${status}`),
        hint: say(`alarm-settings.status-${status}-hint`),
      })),
      problem: problemOf(problems, 'status'),
    }),
    ...(figures.length > 0 ? [html`<div class="row wide">${figures}</div>`] : []),
    selectField(visit, {
      name: 'severity',
      label: say('alarm-settings.severity'),
      hint: say('alarm-settings.severity-hint'),
      value: values.severity,
      choices: [
        { value: '', label: say('alarm-settings.as-stage') },
        ...SEVERITIES_SHOWN.map((severity) => ({
          value: severity,
          label: say(`alarms.severity-${severity}`),
        })),
      ],
      problem: problemOf(problems, 'severity'),
    }),
  ]);
}

function whoBlock(visit: Visit, { values, problems, channels }: RuleFields): Html {
  const { say } = visit;
  const channelsHint = (type: ShownChannel['type']): string =>
    say('alarm-settings.by-channels-hint', {
      count: channels.filter((channel) => channel.type === type && channel.isEnabled).length,
    });
  return block({ id: 'who', title: say('alarm-settings.who') }, [
    tickList(visit, {
      id: 'roads',
      label: say('alarm-settings.told-by'),
      ticks: [
        {
          name: 'byMail',
          label: say('alarm-settings.by-mail'),
          hint: say('alarm-settings.by-mail-hint'),
          isOn: values.byMail,
        },
        {
          name: 'bySyslog',
          label: say('alarm-settings.by-syslog'),
          hint: channelsHint('syslog'),
          isOn: values.bySyslog,
        },
        {
          name: 'byWebhook',
          label: say('alarm-settings.by-webhook'),
          hint: channelsHint('webhook'),
          isOn: values.byWebhook,
        },
      ],
    }),
    textField(visit, {
      name: 'receivers',
      label: say('alarm-settings.receivers'),
      hint: say('alarm-settings.receivers-hint'),
      value: values.receivers,
      isOptional: true,
      problem: problemOf(problems, 'receivers'),
    }),
    textField(visit, {
      name: 'sender',
      label: say('alarm-settings.sender'),
      hint: say('alarm-settings.sender-hint'),
      value: values.sender,
      isOptional: true,
      problem: problemOf(problems, 'sender'),
    }),
    areaField(visit, {
      name: 'note',
      label: say('alarm-settings.note'),
      hint: say('alarm-settings.note-hint'),
      value: values.note,
      rows: 4,
      isOptional: true,
      problem: problemOf(problems, 'note'),
    }),
  ]);
}

function howOftenBlock(visit: Visit, { kind, values, problems }: RuleFields): Html {
  const { say } = visit;
  const usual = suppressMsOf({ kind, suppressMinutes: null }) / 60_000;
  return block({ id: 'how-often', title: say('alarm-settings.how-often') }, [
    textField(visit, {
      name: 'repeatMinutes',
      label: say('alarm-settings.repeat'),
      hint: say('alarm-settings.repeat-hint'),
      unit: say('alarm-settings.unit-minutes'),
      value: values.repeatMinutes,
      type: 'number',
      isOptional: true,
      problem: problemOf(problems, 'repeatMinutes'),
    }),
    textField(visit, {
      name: 'suppressMinutes',
      label: say('alarm-settings.suppress'),
      hint: say('alarm-settings.suppress-hint', { minutes: usual }),
      unit: say('alarm-settings.unit-minutes'),
      value: values.suppressMinutes,
      type: 'number',
      isOptional: true,
      problem: problemOf(problems, 'suppressMinutes'),
    }),
  ]);
}
