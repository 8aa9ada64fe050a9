// Alarms as if their conditions had been seen: of any kind, without waiting for one to hold.
import { v7 as uuidv7 } from 'uuid';
import { alarmStore } from '../../src/alarms/alarm-store.ts';
import type { Alarm } from '../../src/alarms/alarms.ts';
import { sampleAlarm } from '../../src/alarms/sample-alarm.ts';
import type { App } from '../../src/app.ts';
import { BY_COMMAND } from './accounts.ts';

export const MINUTE = 60_000;

/** What the words of every kind that tests raise are filled in with. */
const DETAILS = {
  application: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011',
  date: '2026-12-23',
  days: '30',
  since: '2026-11-23T07:00:00.000Z',
  minutes: '31',
  count: '2',
  node: 'node-a',
  megabytes: '900',
  percent: '4',
  place: '/var/lib/foyer',
};

/** One after the other, a minute each, the last a minute before `now`. Resolves with their IDs. */
export async function raisedAlarms(
  { database }: Pick<App, 'database'>,
  now: number,
  changes: readonly Partial<Alarm>[],
): Promise<string[]> {
  const start = now - changes.length * MINUTE;
  const alarms = changes.map((change, index): Alarm => {
    const sample = sampleAlarm({ now: start + index * MINUTE, newId: uuidv7, node: 'node-a' });
    const about = { subject: `subject ${index}`, details: DETAILS, rule: change.kind ?? sample.rule };
    return { ...sample, ...about, ...change };
  });
  for (const alarm of alarms) await alarmStore(database.sql).add(alarm);
  return alarms.map(({ id }) => id);
}

/** A few of everything, by path: the longer ones first, since ids are looked for by how a path begins. */
export async function alarmSeed(app: App, now: number): Promise<Record<string, readonly string[]>> {
  const { rules, channels } = app.alarms;
  const names = ['One', 'Two', 'Three'];
  const ruleIds = ['mail-backlog', 'nothing-sent'];
  const channelIds: string[] = [];
  for (const name of names) {
    ruleIds.push((await rules.add({ kind: 'mail-backlog', name }, BY_COMMAND)).id);
    channelIds.push((await channels.add({ type: 'syslog', name, host: '127.0.0.1' }, BY_COMMAND)).id);
  }
  const raised = await raisedAlarms(
    app,
    now,
    names.map(() => ({})),
  );
  return { '/alarms/rules': ruleIds, '/alarms/channels': channelIds, '/alarms': raised };
}
