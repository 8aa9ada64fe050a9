// `foyer alarms`: what is wrong or about to be, and that somebody knows.
import { tellAlarm, type Alarm } from '../alarms/alarms.ts';
import { createSpeaker } from '../languages/languages.ts';
import { withDates } from './account-words.ts';
import { commandUser, json, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';
import { minute } from './minute.ts';
import { printable } from './printable.ts';

const CLEARED_SHOWN = 50;
const ENGLISH = createSpeaker('en');

export const alarmsCommand: Command = {
  usage: ['alarms list [--cleared] [--json]', 'alarms acknowledge ID [--json]'],
  async run(args, context) {
    const { values, positionals } = parseWords(alarmsCommand, args, { cleared: { type: 'boolean' } });
    const [action, id, ...more] = positionals;
    if (action === undefined) throw usage(alarmsCommand, 'Say what to do');
    if (action !== 'list' && action !== 'acknowledge')
      throw usage(alarmsCommand, `"${action}" is not something alarms can do`);
    const tooMany = action === 'list' ? id : more[0];
    if (tooMany !== undefined) throw usage(alarmsCommand, `"${tooMany}" is one word too many`);
    const { streams } = context;
    if (action === 'list') {
      const { alarms } = await context.app();
      const shown = values.cleared
        ? await alarms.page({ state: 'cleared' }, undefined, CLEARED_SHOWN)
        : await alarms.open();
      streams.out(values.json ? json(shown.map(asRecord)) : alarmsInWords(shown, values.cleared));
      return EXIT.ok;
    }
    if (values.cleared) throw usage(alarmsCommand, '--cleared does not go with "alarms acknowledge"');
    if (id === undefined) throw usage(alarmsCommand, 'Name the alarm by its ID');
    const { alarms } = await context.app();
    await alarms.acknowledge({ ids: [id] }, commandUser());
    streams.out(
      values.json
        ? json(asRecord(await alarms.find(id)))
        : 'Acknowledged. It is told again only when it becomes worse.\n',
    );
    return EXIT.ok;
  },
};

function asRecord(alarm: Alarm): Record<string, unknown> {
  return { ...withDates(alarm), ...tellAlarm(alarm, ENGLISH) };
}

function alarmsInWords(alarms: readonly Alarm[], areCleared = false): string {
  if (alarms.length === 0) return areCleared ? 'No alarm was cleared yet.\n' : 'There are no open alarms.\n';
  return alarms
    .map((alarm) => {
      const { name, text, remedy } = tellAlarm(alarm, ENGLISH);
      const times = alarm.count === 1 ? '' : `, ${alarm.count} times`;
      return [
        `${alarm.severity.toUpperCase()}  ${name}  ${alarm.id}`,
        `    ${printable(text)}`,
        ...(areCleared ? [] : [`    ${remedy}`]),
        `    First seen ${minute(alarm.firstAt)}${times}${standing(alarm)}`,
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

function standing({ clearedAt, acknowledgedAt, acknowledgedBy }: Alarm): string {
  if (clearedAt !== null) return `; cleared ${minute(clearedAt)}`;
  if (acknowledgedAt === null) return '';
  return `; acknowledged by ${printable(acknowledgedBy ?? '')} ${minute(acknowledgedAt)}`;
}
