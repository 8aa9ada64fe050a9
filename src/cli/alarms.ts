// `foyer alarms`: what is wrong or about to be, that somebody knows, and by which rules and ways it is told. Rules, channels
// and the notification are JSON in and out: what is printed is taken. A secret is never a word of the command.
import { acknowledge, kinds, list, show, summary } from './alarms-list.ts';
import { ALARM_OPTIONS, type AlarmAction, type AlarmWords } from './alarms-options.ts';
import {
  addChannel,
  changeChannel,
  channels,
  deliveries,
  notification,
  removeChannel,
  testChannel,
  testMail,
} from './alarms-channels.ts';
import { addRule, changeRule, removeRule, rules, withStatus } from './alarms-rules.ts';
import { parseWords, usage, type Command } from './command.ts';

const FILTERS = [
  'cleared',
  'all',
  'severity',
  'kind',
  'rule',
  'node',
  'text',
  'from',
  'to',
  'limit',
] as const;

const ACTIONS: Readonly<Record<string, AlarmAction>> = {
  list: { options: FILTERS, run: list },
  show: { takes: 'one', name: 'the alarm by its ID', run: show },
  acknowledge: { takes: 'any', options: ['rule'], run: acknowledge },
  summary: { run: summary },
  kinds: { run: kinds },
  rules: { takes: 'one or none', run: rules },
  'add-rule': { options: ['file'], run: addRule },
  'change-rule': { takes: 'one', name: 'the rule', options: ['file'], run: changeRule },
  'enable-rules': { takes: 'some', name: 'the rules', run: withStatus('enabled') },
  'mute-rules': { takes: 'some', name: 'the rules', run: withStatus('muted') },
  'disable-rules': { takes: 'some', name: 'the rules', run: withStatus('disabled') },
  'remove-rule': { takes: 'one', name: 'the rule', run: removeRule },
  channels: { takes: 'one or none', run: channels },
  'add-channel': { options: ['file'], run: addChannel },
  'change-channel': { takes: 'one', name: 'the channel', options: ['file'], run: changeChannel },
  'remove-channel': { takes: 'one', name: 'the channel', run: removeChannel },
  'test-channel': { takes: 'one', name: 'the channel', run: testChannel },
  deliveries: { takes: 'one', name: 'the channel', run: deliveries },
  notification: { options: ['file'], run: notification },
  'test-mail': { takes: 'one', name: 'the address', options: ['language'], run: testMail },
};

export const alarmsCommand: Command = {
  usage: [
    'alarms list [--cleared | --all] [--severity SEVERITY] [--kind KIND …] [--rule RULE] [--node NODE] [--text TEXT] [--from TIME] [--to TIME] [--limit 50] [--json]',
    'alarms show ID [--json]',
    'alarms acknowledge ID … [--json]',
    'alarms acknowledge --rule RULE [--json]',
    'alarms summary [--json]',
    'alarms kinds [--json]',
    'alarms rules [RULE] [--json]',
    'alarms add-rule --file FILE [--json]     (FILE may be - for standard input)',
    'alarms change-rule RULE --file FILE [--json]',
    'alarms enable-rules RULE … [--json]',
    'alarms mute-rules RULE … [--json]',
    'alarms disable-rules RULE … [--json]',
    'alarms remove-rule RULE [--json]',
    'alarms channels [CHANNEL] [--json]',
    'alarms add-channel --file FILE [--json]',
    'alarms change-channel CHANNEL --file FILE [--json]',
    'alarms remove-channel CHANNEL [--json]',
    'alarms test-channel CHANNEL [--json]',
    'alarms deliveries CHANNEL [--json]',
    'alarms notification [--file FILE] [--json]',
    'alarms test-mail ADDRESS [--language en] [--json]',
  ],
  async run(args, context) {
    const { action, names, values } = read(args);
    return action.run({ names, values, fail: (problem) => usage(alarmsCommand, problem) }, context);
  },
};

function read(args: readonly string[]): {
  action: AlarmAction;
  names: readonly string[];
  values: AlarmWords;
} {
  const { values, positionals } = parseWords(alarmsCommand, args, ALARM_OPTIONS);
  const [word, ...names] = positionals;
  if (word === undefined) throw usage(alarmsCommand, 'Say what to do');
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  if (!action) throw usage(alarmsCommand, `"${word}" is not something alarms can do`);
  const { takes = 'none', options = [] } = action;
  const misfit = Object.keys(values).find((option) => option !== 'json' && !options.includes(option));
  if (misfit !== undefined) throw usage(alarmsCommand, `--${misfit} does not go with "alarms ${word}"`);
  const most = { none: 0, one: 1, 'one or none': 1, some: Infinity, any: Infinity }[takes];
  if (names.length > most) throw usage(alarmsCommand, `"${names[most]}" is one word too many`);
  if (names.length === 0 && (takes === 'one' || takes === 'some'))
    throw usage(alarmsCommand, `Name ${action.name ?? 'it'}`);
  return { action, names, values };
}
