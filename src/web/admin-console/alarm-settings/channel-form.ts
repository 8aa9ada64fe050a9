// The form of a channel: a syslog receiver or a webhook. A stored address or secret never comes back to the page.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import {
  FACILITIES,
  SYSLOG_TRANSPORTS,
  USUAL_PORT,
  WEBHOOK_SHAPES,
  type AlarmRule,
  type ShownChannel,
} from '../../../alarms/alarms.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { block, choiceList, tickList } from '../../parts/block.ts';
import { selectField, segmentedField, secretField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { calledRule } from '../alarms/alarm-words.ts';
import type { ChannelValues } from './channel-values.ts';

interface ChannelFields {
  readonly values: ChannelValues;
  readonly problems: readonly FieldProblem[];
  readonly rules: readonly AlarmRule[];
  /** Undefined where it is about to be added. */
  readonly stored: ShownChannel | undefined;
  /** The secret in the field was made just now: it is shown this once. */
  readonly isGenerated: boolean;
}

export function channelFields(visit: Visit, fields: ChannelFields): Html {
  const { say } = visit;
  const { values, problems } = fields;
  const own = values.type === 'syslog' ? syslogFields(visit, fields) : webhookFields(visit, fields);
  return html`${block({ id: 'receiver', title: say('alarm-channels.receiver') }, [
    textField(visit, {
      name: 'name',
      label: say('alarm-settings.name'),
      hint: say('alarm-channels.name-hint'),
      value: values.name,
      isRequired: true,
      problem: problemOf(problems, 'name'),
    }),
    ...own,
    tick({
      name: 'isEnabled',
      label: say('alarm-channels.enabled'),
      hint: say('alarm-channels.enabled-hint'),
      isOn: values.isEnabled,
      isSwitch: true,
    }),
  ])}${whichBlock(visit, fields)}`;
}

function syslogFields(visit: Visit, { values, problems }: ChannelFields): Html[] {
  const { say } = visit;
  return [
    html`<div class="row wide">
      ${textField(visit, {
        name: 'host',
        label: say('alarm-channels.host'),
        hint: say('alarm-channels.host-hint'),
        value: values.host,
        isRequired: true,
        isMono: true,
        problem: problemOf(problems, 'host'),
      })}
      ${textField(visit, {
        name: 'port',
        label: say('alarm-channels.port'),
        hint: say('alarm-channels.port-hint', {
          udp: String(USUAL_PORT.udp),
          tcp: String(USUAL_PORT.tcp),
          tls: String(USUAL_PORT.tls),
        }),
        value: values.port,
        type: 'number',
        isOptional: true,
        problem: problemOf(problems, 'port'),
      })}
    </div>`,
    choiceList(visit, {
      id: 'transport',
      name: 'transport',
      label: say('alarm-channels.transport'),
      value: values.transport,
      choices: SYSLOG_TRANSPORTS.map((value) => ({
        value,
        label: say(`alarm-channels.transport-${value}`),
        hint: say(`alarm-channels.transport-${value}-hint`),
      })),
      problem: problemOf(problems, 'transport'),
    }),
    selectField(visit, {
      name: 'facility',
      label: say('alarm-channels.facility'),
      value: values.facility,
      choices: FACILITIES.map((value) => ({ value, label: value })),
      problem: problemOf(problems, 'facility'),
    }),
  ];
}

function webhookFields(visit: Visit, { values, problems, stored, isGenerated }: ChannelFields): Html[] {
  const { say } = visit;
  const kept = stored?.type === 'webhook' ? stored : undefined;
  const secret = {
    name: 'secret',
    label: say('alarm-channels.signing'),
    hint: isGenerated
      ? say('alarm-channels.signing-generated')
      : kept?.hasSecret
        ? say('alarm-channels.signing-stored')
        : say('alarm-channels.signing-hint'),
    value: values.secret,
    isMono: true,
    isOptional: true,
    problem: problemOf(problems, 'secret'),
  };
  return [
    choiceList(visit, {
      id: 'shape',
      name: 'shape',
      label: say('alarm-channels.shape'),
      value: values.shape,
      choices: WEBHOOK_SHAPES.map((value) => ({
        value,
        label: say(`alarm-channels.shape-${value}`),
        hint: say(`alarm-channels.shape-${value}-hint`),
      })),
      problem: problemOf(problems, 'shape'),
    }),
    textField(visit, {
      name: 'url',
      label: say('alarm-channels.url'),
      hint: kept ? say('alarm-channels.url-kept', { url: kept.url }) : say('alarm-channels.url-hint'),
      value: values.url,
      type: 'url',
      isMono: true,
      isOptional: kept !== undefined,
      problem: problemOf(problems, 'url'),
    }),
    isGenerated ? textField(visit, secret) : secretField(visit, { ...secret, autocomplete: 'new-password' }),
    html`<div class="actions">
      <button class="button" name="do" value="generate">${say('alarm-channels.signing-generate')}</button>
    </div>`,
    kept?.hasSecret
      ? tick({
          name: 'dropsSecret',
          label: say('alarm-channels.signing-remove'),
          isOn: values.dropsSecret,
        })
      : NOTHING,
  ];
}

function whichBlock(visit: Visit, { values, problems, rules }: ChannelFields): Html {
  const { say } = visit;
  return block({ id: 'which-rules', title: say('alarm-channels.which') }, [
    segmentedField(visit, {
      name: 'which',
      label: say('alarm-channels.which-rules'),
      value: values.which === 'some' ? 'some' : 'all',
      choices: [
        { value: 'all', label: say('alarm-channels.which-all') },
        { value: 'some', label: say('alarm-channels.which-some') },
      ],
    }),
    html`<div class="only-some">
      ${tickList(visit, {
        id: 'rules',
        label: say('alarm-channels.which-some'),
        problem: problemOf(problems, 'rules'),
        ticks: rules.map((rule) => ({
          name: 'rules',
          value: rule.id,
          label: calledRule(visit, rule),
          isOn: values.rules.includes(rule.id),
        })),
      })}
    </div>`,
  ]);
}
