// One look: how everything stands, what the rules make of it, what that changes about the open alarms, and whom it is told.
import type { Database } from '../database/database.ts';
import type { Clock } from '../time/clock.ts';
import type { AlarmFacts } from './alarm-facts.ts';
import { suppressMsOf, type AlarmRule } from './alarm-rule.ts';
import { alarmStore } from './alarm-store.ts';
import { deliveryStore } from './channel-store.ts';
import { roundOf, worstFirst, type Alarm, type Telling as TellingOfRule } from './alarm.ts';
import { raisedBy } from './conditions.ts';
import { mailWorks } from './road-conditions.ts';
import { ruleStore } from './rule-store.ts';
import type { Prepared, Telling } from './telling-gate.ts';

interface LookNeeds {
  readonly database: Database;
  /** Of this machine: another process may be the one that looks. */
  readonly report: () => Promise<void>;
  readonly facts: () => Promise<AlarmFacts>;
  readonly telling: Telling;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly node: string;
  /** There is something for the channels. */
  readonly onTold: () => void;
}

const LOCK = 'alarms';
/** Chosen: what was wrong last season is still there to be looked up. */
const KEPT_MS = 400 * 86_400_000;
/** A delivery carries all that was told, and is looked at while a channel is being set up. */
const DELIVERIES_KEPT_MS = 90 * 86_400_000;

export function createLook(needs: LookNeeds): () => Promise<void> {
  const { database, facts, telling, clock, newId, node, onTold } = needs;

  async function look(): Promise<void> {
    const store = alarmStore(database.sql);
    const rules = await ruleStore(database.sql).all();
    const seen = await facts();
    const { now } = seen;
    const longestSilence = Math.max(...rules.map(suppressMsOf));
    const [open, recent] = [await store.open(), await store.clearedToldSince(now - longestSilence)];
    const silenceOf = new Map(rules.map((rule) => [rule.id, suppressMsOf(rule)]));
    const round = roundOf(
      {
        open,
        recent: recent.filter(({ rule, toldAt }) => (toldAt ?? 0) > now - (silenceOf.get(rule) ?? 0)),
        raised: rules.flatMap((rule) => raisedBy(rule, seen)),
        tellings: tellingsOf(rules),
      },
      { now, node, newId },
    );
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const owing = await store.owing();
    const works = mailWorks(seen);
    if (round.changed.length === 0 && !(works && owing.length > 0)) return;
    const mailed = mailedNow(round.told, owing, round.changed);
    const prepared = await telling.prepare(
      {
        raised: round.told,
        cleared: round.cleared,
        mailed,
        mailWorks: works,
        undelivered: seen.undelivered,
      },
      byId,
    );
    const before = new Map([...open, ...recent, ...owing].map((alarm) => [alarm.id, alarm]));
    const isTold = new Set(round.told.map(({ id }) => id));
    const changed = new Map([...(works ? owing : []), ...round.changed].map((alarm) => [alarm.id, alarm]));
    const written = [...changed.values()].flatMap((alarm) =>
      heard(alarm, before.get(alarm.id), prepared, isTold.has(alarm.id)),
    );
    if (written.length === 0) return;
    await database.transaction(async (tx) => {
      for (const alarm of written) {
        const version = before.get(alarm.id)?.version;
        if (version === undefined) await alarmStore(tx).add(alarm);
        // Somebody has acknowledged it meanwhile: nothing of this look counts, and the next is in half a minute.
        else if (!(await alarmStore(tx).change(alarm, version))) throw new AlarmChanged();
      }
      await prepared.commit(tx, clock.now());
      await alarmStore(tx).forgetOlderThan(now - KEPT_MS);
      await deliveryStore(tx).forgetOlderThan(now - DELIVERIES_KEPT_MS);
    });
    onTold();
  }

  return async () => {
    await needs.report();
    const lock = await database.tryLock(LOCK);
    if (!lock) return;
    try {
      await look();
    } catch (error) {
      if (!(error instanceof AlarmChanged)) throw error;
    } finally {
      await lock.release();
    }
  };
}

function tellingsOf(rules: readonly AlarmRule[]): Map<string, TellingOfRule> {
  return new Map(
    rules
      .filter(({ status }) => status !== 'disabled')
      .map((rule) => [
        rule.id,
        {
          isMuted: rule.status === 'muted',
          repeatMs: rule.repeatMinutes === null ? null : rule.repeatMinutes * 60_000,
          suppressMs: suppressMsOf(rule),
        },
      ]),
  );
}

/**
 * As it is kept: told where somebody hears of it, now or once mail works. What reaches nobody is not told, and is as soon as
 * there is somebody; nothing is written of it that is known already.
 */
function heard(
  alarm: Alarm,
  before: Alarm | undefined,
  { waysOf, owesMail }: Pick<Prepared, 'waysOf' | 'owesMail'>,
  isTold: boolean,
): Alarm[] {
  const ways = waysOf(alarm.id);
  const owes = owesMail(alarm.id);
  if (!isTold) return [{ ...alarm, owesMail: owes, toldBy: [...new Set([...alarm.toldBy, ...ways])] }];
  if (ways.length > 0 || owes) return [{ ...alarm, owesMail: owes, toldBy: ways }];
  if (before?.count === alarm.count) return [];
  return [{ ...alarm, toldAt: before?.toldAt ?? null, toldAs: before?.toldAs ?? null }];
}

/** What is told now, and what was told while mail did not work: as it stands by now, the worst first. */
function mailedNow(told: readonly Alarm[], owing: readonly Alarm[], changed: readonly Alarm[]): Alarm[] {
  const latest = new Map(changed.map((alarm) => [alarm.id, alarm]));
  const owed = owing.map((alarm) => latest.get(alarm.id) ?? alarm);
  return [...new Map([...told, ...owed].map((alarm) => [alarm.id, alarm])).values()].toSorted(worstFirst);
}

class AlarmChanged extends Error {}
