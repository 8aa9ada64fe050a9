// Alarms from a shell: looked for, counted, acknowledged.
import {
  isAlarmKind,
  KIND_CODES,
  kindName,
  kindRow,
  SEVERITIES,
  tellAlarm,
  worstFirst,
  type Alarm,
  type AlarmFilter,
} from '../alarms/alarms.ts';
import type { App } from '../app.ts';
import { withDates } from './account-words.ts';
import { ENGLISH, ruleName, rulesNamed, type AlarmOrder } from './alarms-options.ts';
import { alarmsInWords, kindsInWords, summaryInWords, type ShownAlarm } from './alarms-words.ts';
import { commandUser, json, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

/** Of those that are open there are few, and nobody should miss one. */
const OPEN_SHOWN = 1000;
const OTHERS_SHOWN = 50;

export async function list(order: AlarmOrder, context: CommandContext): Promise<number> {
  const { values, fail } = order;
  if (values.cleared && values.all) throw fail('Give either --cleared or --all');
  const state = values.all ? 'all' : values.cleared ? 'cleared' : 'open';
  const limit = Number(values.limit ?? (state === 'open' ? OPEN_SHOWN : OTHERS_SHOWN));
  if (!Number.isInteger(limit) || limit < 1 || limit > OPEN_SHOWN)
    throw fail(`--limit is a number from 1 to ${OPEN_SHOWN}`);
  const { rule, ...filter } = filterIn(order);
  const app = await context.app();
  const [ruleId] = rule === undefined ? [] : await rulesNamed(app, [rule]);
  const found = await app.alarms.page(
    { state, ...filter, ...(ruleId === undefined ? {} : { rule: ruleId }) },
    undefined,
    limit,
  );
  const shown = await shownAlarms(state === 'open' ? found.toSorted(worstFirst) : found, app);
  const none = state === 'open' ? 'There are no open alarms.\n' : 'No such alarm was found.\n';
  context.streams.out(values.json ? json(shown.map(withDates)) : alarmsInWords(shown, none));
  return EXIT.ok;
}

function filterIn({ values, fail }: AlarmOrder): Omit<AlarmFilter, 'state'> {
  const { severity, kind, rule, node, text, from, to } = values;
  const found = SEVERITIES.find((each) => each === severity);
  if (severity !== undefined && !found) throw fail(`--severity is one of ${SEVERITIES.join(', ')}`);
  const unknown = kind?.find((code) => !isAlarmKind(code));
  if (unknown !== undefined)
    throw fail(`"${unknown}" is not a kind of alarm; "foyer alarms kinds" shows them`);
  const instant = (given: string): number => {
    const at = Date.parse(given);
    if (Number.isNaN(at)) throw fail(`"${given}" is not a time such as 2026-11-25 or 2026-11-25T08:00Z`);
    return at;
  };
  return {
    ...(found ? { severity: found } : {}),
    ...(kind ? { kinds: kind.filter(isAlarmKind) } : {}),
    ...(rule === undefined ? {} : { rule }),
    ...(node === undefined ? {} : { node }),
    ...(text === undefined ? {} : { text }),
    ...(from === undefined ? {} : { from: instant(from) }),
    ...(to === undefined ? {} : { to: instant(to) }),
  };
}

export async function show({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const shown = await shownAlarms([await app.alarms.find(names[0] ?? '')], app);
  context.streams.out(values.json ? json(shown.map(withDates)[0]) : alarmsInWords(shown, ''));
  return EXIT.ok;
}

export async function acknowledge(
  { names, values, fail }: AlarmOrder,
  context: CommandContext,
): Promise<number> {
  if ((names.length === 0) === (values.rule === undefined))
    throw fail('Name either alarms by their IDs, or a rule with --rule');
  const app = await context.app();
  const [rule] = values.rule === undefined ? [] : await rulesNamed(app, [values.rule]);
  const acknowledged = await app.alarms.acknowledge(
    rule === undefined ? { ids: names } : { rule },
    commandUser(),
  );
  const told =
    acknowledged === 0
      ? 'Nothing to acknowledge: somebody had done so, or nothing is open.\n'
      : `Acknowledged: ${acknowledged}. What is acknowledged is told again only when it becomes worse.\n`;
  context.streams.out(values.json ? json({ acknowledged }) : told);
  return EXIT.ok;
}

export async function summary({ values }: AlarmOrder, context: CommandContext): Promise<number> {
  const { alarms } = await context.app();
  const named = new Map((await alarms.rules.list()).map((rule) => [rule.id, ruleName(rule)]));
  const rows = (await alarms.summary()).map((row) => ({
    ...row,
    name: named.get(row.rule) ?? kindName(row.kind, ENGLISH),
  }));
  context.streams.out(values.json ? json(rows.map(withDates)) : summaryInWords(rows));
  return EXIT.ok;
}

export function kinds({ values }: AlarmOrder, { streams }: CommandContext): Promise<number> {
  const rows = KIND_CODES.map((code) => {
    const { category, thresholds, holdMinutes, suppressMinutes } = kindRow(code);
    return { code, name: kindName(code, ENGLISH), category, thresholds, holdMinutes, suppressMinutes };
  });
  streams.out(values.json ? json(rows) : kindsInWords(rows));
  return Promise.resolve(EXIT.ok);
}

/** In English, called and annotated as their rules are. */
async function shownAlarms(found: readonly Alarm[], { alarms }: App): Promise<ShownAlarm[]> {
  const rules = new Map((await alarms.rules.list()).map((rule) => [rule.id, rule]));
  return found.map((alarm) => {
    const rule = rules.get(alarm.rule);
    const told = tellAlarm(alarm, ENGLISH);
    return { ...alarm, ...told, name: rule ? ruleName(rule) : told.name, note: rule?.note ?? '' };
  });
}
