// What a look finds out: how everything stands that may be worth an alarm.
import type { Accounts } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import type { Guests } from '../guests/guests.ts';
import type { Mail } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock, Instant } from '../time/clock.ts';
import type { Trust } from '../trust/trust.ts';
import type { AlarmFacts, FailingChannel } from './alarm-facts.ts';
import { ALARM_PURPOSE } from './alarm-mail.ts';
import { channelStore, deliveryStore } from './channel-store.ts';
import { machineStore } from './machine-store.ts';

export interface FactsNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly trust: Pick<Trust, 'list'>;
  readonly accounts: Pick<Accounts, 'lockouts'>;
  readonly mail: Pick<Mail, 'backlog' | 'room' | 'roadReports' | 'longestGap' | 'undelivered'> & {
    readonly smtp: Pick<Mail['smtp'], 'active' | 'activeSince'> & {
      readonly rotation: Pick<Mail['smtp']['rotation'], 'standby'>;
    };
  };
  readonly guests: Pick<Guests, 'purge'>;
  readonly clock: Clock;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const USUAL_WEEKS_MS = 28 * DAY_MS;

export function createFacts(needs: FactsNeeds): () => Promise<AlarmFacts> {
  const { database, settings, trust, accounts, mail, guests, clock } = needs;
  // Four weeks of the journal are read for it, and it changes slowly.
  let usual: { readonly at: Instant; readonly gapMs: number | undefined } | undefined;

  async function usualGapMs(now: Instant): Promise<number | undefined> {
    if (!usual || now - usual.at >= HOUR_MS || now < usual.at)
      usual = { at: now, gapMs: await mail.longestGap(now - USUAL_WEEKS_MS) };
    return usual.gapMs;
  }

  async function activeSettings(): Promise<AlarmFacts['settings']> {
    try {
      return await mail.smtp.active();
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  async function standbyUntil(): Promise<string | undefined> {
    const standby = await mail.smtp.rotation.standby();
    return standby?.isUsable === true && (standby.daysLeft ?? 0) > 0 ? standby.endsOn : undefined;
  }

  async function failingChannels(): Promise<FailingChannel[]> {
    const failing = await deliveryStore(database.sql).failing();
    if (failing.length === 0) return [];
    const enabled = (await channelStore(database.sql, settings).all()).filter(({ isEnabled }) => isEnabled);
    return failing.flatMap((channel) => {
      const known = enabled.find(({ id }) => id === channel.id);
      return known ? [{ ...channel, name: known.name }] : [];
    });
  }

  return async () => {
    const now = clock.now();
    const active = await activeSettings();
    const isUsable = active !== undefined && !(active instanceof Refusal);
    return {
      now,
      settings: active,
      standbyUntil: await standbyUntil(),
      settingsSince: isUsable ? await mail.smtp.activeSince() : undefined,
      roads: await mail.roadReports(),
      backlog: await mail.backlog(now - HOUR_MS),
      room: isUsable ? await mail.room() : undefined,
      usualGapMs: await usualGapMs(now),
      trusted: await trust.list(),
      machines: await machineStore(database.sql).all(),
      lockouts: await accounts.lockouts(),
      purgeDueAt: (await guests.purge.shown()).nextAt,
      channels: await failingChannels(),
      undelivered: await mail.undelivered(ALARM_PURPOSE, now - DAY_MS),
    };
  };
}
