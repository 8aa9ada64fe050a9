// One look: the conditions as they stand, what they make of the open alarms, and whom that is told.
import type { Accounts } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import type { Mail, QueuedMessage } from '../mail/mail.ts';
import type { Clock } from '../time/clock.ts';
import type { Trust } from '../trust/trust.ts';
import { alarmMail } from './alarm-mail.ts';
import { alarmStore } from './alarm-store.ts';
import { roundOf, type Alarm } from './alarm.ts';
import { credentialConditions, trustConditions } from './expiry-conditions.ts';

export interface LookNeeds {
  readonly database: Database;
  readonly trust: Pick<Trust, 'list'>;
  readonly administrators: Pick<Accounts['administrators'], 'list'>;
  readonly mail: Pick<Mail, 'compose' | 'enqueueMany'> & { readonly smtp: Pick<Mail['smtp'], 'active'> };
  readonly clock: Clock;
  readonly newId: () => string;
  readonly node: string;
}

const LOCK = 'alarms';

export function createLook(needs: LookNeeds): () => Promise<void> {
  const { database, trust, administrators, mail, clock, newId, node } = needs;

  /** Each by a mail of its own: nobody is shown the addresses of the others. */
  async function mailsAbout(told: readonly Alarm[]): Promise<QueuedMessage[]> {
    if (told.length === 0) return [];
    const { subject, text } = alarmMail(told, node);
    const receivers = (await administrators.list()).flatMap(({ email, includesAlarms, isDisabled }) =>
      email !== null && includesAlarms && !isDisabled ? [email] : [],
    );
    return Promise.all(
      [...new Set(receivers)].map(async (to) => ({
        message: await mail.compose({ to: [to], subject, text }),
        queueing: { lane: 'alarm', purpose: 'alarm' } as const,
      })),
    );
  }

  async function look(): Promise<void> {
    const open = await alarmStore(database.sql).open();
    const settings = await mail.smtp.active();
    const now = clock.now();
    const raised = [...credentialConditions(settings, now), ...trustConditions(await trust.list(), now)];
    const { changed, told } = roundOf(open, raised, { now, newId });
    if (changed.length === 0) return;
    // Without settings nothing could leave, and what is queued now would say yesterday's news when it can.
    const mails = settings ? await mailsAbout(told) : [];
    await database.transaction(async (tx) => {
      const store = alarmStore(tx);
      for (const alarm of changed) {
        const before = open.find(({ id }) => id === alarm.id);
        if (!before) await store.add(alarm);
        // Somebody has acknowledged it meanwhile: nothing of this look counts, and the next is in half a minute.
        else if (!(await store.change(alarm, before))) throw new AlarmChanged();
      }
      await mail.enqueueMany(tx, mails);
    });
  }

  return async () => {
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

class AlarmChanged extends Error {}
