// SQL of the rules: of those that come with their kinds only what was changed, of the others all.
import { sql as raw } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { isAlarmKind, KIND_CODES } from './alarm-kind.ts';
import { ruleAttributes, systemRule, type AlarmRule } from './alarm-rule.ts';

type RuleTables = { alarm_rules: { id: string; kind: string; value: unknown; changed_at: Instant } };

export function ruleStore(db: Sql | Transaction) {
  const sql = db.withTables<RuleTables>();
  return {
    /** Those that come with their kinds, in the order of the catalogue, then the others by name. */
    async all(): Promise<AlarmRule[]> {
      const rows = await sql.selectFrom('alarm_rules').selectAll().execute();
      const own = rows.flatMap(({ id, kind, value }) => {
        if (!isAlarmKind(kind) || id === kind) return [];
        const { name, ...attributes } = value as { readonly name: string };
        return [{ ...ruleAttributes.parse(attributes), id, kind, name, isSystem: false }];
      });
      return [
        ...KIND_CODES.map((kind) => systemRule(kind, rows.find(({ id }) => id === kind)?.value)),
        ...own.toSorted((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1)),
      ];
    },
    async write({ id, kind, isSystem, name, ...attributes }: AlarmRule, changedAt: Instant): Promise<void> {
      const value = JSON.stringify(isSystem ? attributes : { name, ...attributes });
      await sql
        .insertInto('alarm_rules')
        .values({ id, kind, value, changed_at: changedAt })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ value, changed_at: changedAt }))
        .execute();
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('alarm_rules').where('id', '=', id).execute();
    },
    /** Changes one after the other, the first of all too: names must not meet. Who reads does not wait. */
    async lock(): Promise<void> {
      await raw`lock table alarm_rules in share row exclusive mode`.execute(db);
    },
  };
}
