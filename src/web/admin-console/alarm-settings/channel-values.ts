// A channel as its form has it, and what the form asks of the door. Pure.
import type { ChannelType, ShownChannel } from '../../../alarms/alarms.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { typedNumber, type Form } from '../../form.ts';

export interface ChannelValues {
  readonly type: ChannelType;
  readonly name: string;
  readonly isEnabled: boolean;
  /** `all` or `some`. */
  readonly which: string;
  readonly rules: readonly string[];
  readonly host: string;
  readonly port: string;
  readonly transport: string;
  readonly facility: string;
  /** '' keeps what is stored. */
  readonly url: string;
  readonly shape: string;
  readonly secret: string;
  readonly dropsSecret: boolean;
}

export const freshChannel = (type: ChannelType): ChannelValues => ({
  type,
  name: '',
  isEnabled: true,
  which: 'all',
  rules: [],
  host: '',
  port: '',
  transport: 'udp',
  facility: 'local0',
  url: '',
  shape: 'foyer',
  secret: '',
  dropsSecret: false,
});

export function valuesOfChannel(channel: ShownChannel): ChannelValues {
  const { type, name, isEnabled, rules } = channel;
  const common = {
    ...freshChannel(type),
    name,
    isEnabled,
    rules: rules ?? [],
    which: rules ? 'some' : 'all',
  };
  if (channel.type === 'webhook') return { ...common, shape: channel.shape };
  const { host, port, transport, facility } = channel;
  return { ...common, host, port: String(port), transport, facility };
}

export function sentChannel(form: Form, type: ChannelType): ChannelValues {
  const text = (name: string): string => form.text(name);
  return {
    type,
    name: text('name'),
    isEnabled: form.isOn('isEnabled'),
    which: text('which'),
    rules: form.texts('rules'),
    host: text('host'),
    port: text('port'),
    transport: text('transport'),
    facility: text('facility'),
    url: text('url'),
    shape: text('shape'),
    secret: text('secret').trim(),
    dropsSecret: form.isOn('dropsSecret'),
  };
}

export function inputOfChannel(values: ChannelValues): Record<string, unknown> {
  const { type, name, isEnabled, which, rules, host, port, transport, facility, url, shape, secret } = values;
  const common = { type, name, isEnabled, rules: which === 'some' ? rules : null };
  if (type === 'syslog')
    return {
      ...common,
      host,
      transport,
      facility,
      ...(port.trim() === '' ? {} : { port: typedNumber(port) }),
    };
  return {
    ...common,
    shape,
    ...(url.trim() === '' ? {} : { url }),
    ...(secret === '' ? (values.dropsSecret ? { secret: null } : {}) : { secret }),
  };
}

/** One rule among those that were ticked is told at their list. */
export const channelProblems = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.map(({ field, problem }) => ({ field: field.replace(/^rules\.\d+$/, 'rules'), problem }));
