// The rules of alarms from a shell.
import type { RULE_STATUSES } from '../alarms/alarms.ts';
import { ruleName, rulesNamed, settingsIn, type AlarmAction, type AlarmOrder } from './alarms-options.ts';
import { ruleInWords, rulesInWords } from './alarms-words.ts';
import { commandUser, json, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

/** What is printed and cannot be set. */
const TOLD = ['id', 'isSystem'];

export async function rules({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const [id] = await rulesNamed(app, names);
  if (id === undefined) {
    const all = await app.alarms.rules.list();
    context.streams.out(values.json ? json(all) : rulesInWords(all));
    return EXIT.ok;
  }
  const rule = await app.alarms.rules.find(id);
  context.streams.out(values.json ? json(rule) : ruleInWords(rule));
  return EXIT.ok;
}

export async function addRule(order: AlarmOrder, context: CommandContext): Promise<number> {
  const input = await settingsIn(order, context, TOLD);
  const rule = await (await context.app()).alarms.rules.add(input, commandUser());
  context.streams.out(order.values.json ? json(rule) : ruleInWords(rule));
  return EXIT.ok;
}

export async function changeRule(order: AlarmOrder, context: CommandContext): Promise<number> {
  const input = await settingsIn(order, context, [...TOLD, 'kind']);
  const app = await context.app();
  const [id = ''] = await rulesNamed(app, order.names);
  const rule = await app.alarms.rules.change(id, withoutEmptyName(input), commandUser());
  context.streams.out(order.values.json ? json(rule) : ruleInWords(rule));
  return EXIT.ok;
}

/** As it is printed of a rule that is called as its kind is. */
function withoutEmptyName(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('name' in input) || input.name !== '') return input;
  return Object.fromEntries(Object.entries(input).filter(([field]) => field !== 'name'));
}

export function withStatus(status: (typeof RULE_STATUSES)[number]): AlarmAction['run'] {
  return async ({ names, values }, context) => {
    const app = await context.app();
    const changed = await app.alarms.rules.changeMany(
      await rulesNamed(app, names),
      { status },
      commandUser(),
    );
    context.streams.out(values.json ? json(changed) : rulesInWords(changed));
    return EXIT.ok;
  };
}

export async function removeRule({ names, values }: AlarmOrder, context: CommandContext): Promise<number> {
  const app = await context.app();
  const [id = ''] = await rulesNamed(app, names);
  const rule = await app.alarms.rules.find(id);
  await app.alarms.rules.remove(id, commandUser());
  const name = ruleName(rule);
  context.streams.out(values.json ? json({ removed: name }) : `${name} is removed.\n`);
  return EXIT.ok;
}
