// The rules as they are shown and changed.
import { given, isId, nameKey, parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { createSpeaker } from '../languages/languages.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { ruleChange, ruleInput, thresholdProblems, type AlarmRule } from './alarm-rule.ts';
import { kindName } from './alarm-telling.ts';
import { ruleStore } from './rule-store.ts';

export interface AlarmRules {
  /** Those that come with their kinds, in the order of the catalogue, then the others by name. */
  list(): Promise<AlarmRule[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<AlarmRule>;
  add(input: unknown, by: Actor): Promise<AlarmRule>;
  change(id: string, input: unknown, by: Actor): Promise<AlarmRule>;
  /** The same for many, such as muted for a night: all or none. */
  changeMany(ids: readonly string[], input: unknown, by: Actor): Promise<AlarmRule[]>;
  /** A rule that comes with its kind cannot be removed; it can be disabled. */
  remove(id: string, by: Actor): Promise<void>;
}

interface RulesNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createAlarmRules({ database, audit, clock, newId }: RulesNeeds): AlarmRules {
  async function found(id: string, tx?: Transaction): Promise<AlarmRule> {
    const rule = (await ruleStore(tx ?? database.sql).all()).find((one) => one.id === id);
    if (!rule) throw noRule();
    return rule;
  }

  /** Of two that are called alike nobody would know which one has spoken. */
  async function refuseTakenName(
    tx: Transaction,
    { id, name }: Pick<AlarmRule, 'id' | 'name'>,
  ): Promise<void> {
    const others = (await ruleStore(tx).all()).filter((rule) => rule.id !== id);
    if (name !== '' && others.some((rule) => nameKey(nameIn(rule)) === nameKey(name)))
      throw new Refusal(
        'conflict',
        'alarm_rule_exists',
        `There is a rule called ${name} already. Take another name.`,
        { problems: [{ field: 'name', problem: 'is taken' }] },
      );
  }

  async function changed(tx: Transaction, id: string, input: unknown, by: Actor): Promise<AlarmRule> {
    const before = await found(id, tx);
    const { name, thresholds, ...change } = parsed(ruleChange, input);
    if (name !== undefined && before.isSystem && name !== before.name)
      throw isSystemRule('is named after its kind');
    const after: AlarmRule = {
      ...before,
      ...given(change),
      thresholds: { ...before.thresholds, ...thresholds },
      name: name ?? before.name,
    };
    refuseThresholds(after);
    await refuseTakenName(tx, after);
    await ruleStore(tx).write(after, clock.now());
    await audit.record(tx, by, { action: 'alarm-rule.change', subject: calledOf(after), before, after });
    return after;
  }

  return {
    list: () => ruleStore(database.sql).all(),
    find: (id) => found(id),
    async add(input, by) {
      authorise(by, 'settings.alarms');
      const rule: AlarmRule = { ...parsed(ruleInput, input), id: newId(), isSystem: false };
      refuseThresholds(rule);
      return database.transaction(async (tx) => {
        await ruleStore(tx).lock();
        await refuseTakenName(tx, rule);
        await ruleStore(tx).write(rule, clock.now());
        await audit.record(tx, by, { action: 'alarm-rule.add', subject: rule.name, after: rule });
        return rule;
      });
    },
    async change(id, input, by) {
      authorise(by, 'settings.alarms');
      return database.transaction(async (tx) => {
        await ruleStore(tx).lock();
        return changed(tx, id, input, by);
      });
    },
    async changeMany(ids, input, by) {
      authorise(by, 'settings.alarms');
      return database.transaction(async (tx) => {
        await ruleStore(tx).lock();
        const rules: AlarmRule[] = [];
        for (const id of new Set(ids)) rules.push(await changed(tx, id, input, by));
        return rules;
      });
    },
    async remove(id, by) {
      authorise(by, 'settings.alarms');
      if (!isId(id)) {
        await found(id);
        throw isSystemRule('comes with Foyer and cannot be deleted');
      }
      await database.transaction(async (tx) => {
        await ruleStore(tx).lock();
        const before = await found(id, tx);
        await ruleStore(tx).remove(id);
        await audit.record(tx, by, { action: 'alarm-rule.remove', subject: before.name, before });
      });
    },
  };
}

/** In English where it is named after its kind, as in everything that programs read. */
const nameIn = ({ name, kind }: AlarmRule): string =>
  name === '' ? kindName(kind, createSpeaker('en')) : name;

const calledOf = ({ name, kind }: AlarmRule): string => (name === '' ? kind : name);

function refuseThresholds(rule: AlarmRule): void {
  const problems = thresholdProblems(rule);
  if (problems.length === 0) return;
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  throw new Refusal(
    'invalid',
    'alarm_thresholds_invalid',
    `These figures cannot be used:\n${lines.join('\n')}\nCorrect them and save again.`,
    { problems },
  );
}

function noRule(): Refusal {
  return new Refusal(
    'not_found',
    'alarm_rule_not_found',
    'There is no such rule of alarms: it may have been deleted. "foyer alarms rules" shows those there are.',
  );
}

function isSystemRule(why: string): Refusal {
  return new Refusal(
    'conflict',
    'alarm_rule_is_system',
    `This rule ${why}. Disable it, or add one of your own beside it.`,
  );
}
