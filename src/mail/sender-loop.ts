// This process as a sender: lines that deliver, the upkeep of the queue, results written down, and the settings they all
// go by. Any number of processes may send on one database.
import type { Seal } from '../secrets/secrets.ts';
import type { Database } from '../database/database.ts';
import type { Oauth } from '../oauth/oauth.ts';
import type { Settings, Stored } from '../settings/settings.ts';
import { MAIL_CHANNEL } from './acceptance-gate.ts';
import { SLOT_CHANNEL } from './budget-gate.ts';
import type { TransportNeeds } from './connection-transport.ts';
import { createDelivery, type Delivery } from './delivery-loop.ts';
import { paceStore } from './pace-store.ts';
import type { Lane } from './queue.ts';
import { queueStore } from './queue-store.ts';
import { createRecorder, type Recorder } from './record-loop.ts';
import { OPEN_ROAD, type Road } from './road.ts';
import { createRoadReports, type RoadReports } from './road-reports-gate.ts';
import { SMTP_SLICE } from './smtp-settings-gate.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { createUpkeep, type Upkeep } from './upkeep-loop.ts';

const FINISH_WITHIN_MS = 8_000;
const ABANDON_AFTER_MS = 9_500;

export interface Sender {
  start(): void;
  /** Finishes or gives back what is in flight, within ten seconds. */
  stop(): Promise<void>;
  wake(): void;
  readonly road: Road;
  /** Resolves when this process has nothing to deliver now. */
  settled(): Promise<void>;
}

interface SenderNeeds extends Omit<TransportNeeds, 'onChannel'> {
  readonly database: Database;
  readonly seal: Pick<Seal, 'openBytes'>;
  readonly settings: Settings;
  readonly oauth: Oauth;
  readonly random: () => number;
  readonly newId: () => string;
  readonly node: string;
  readonly keepUnknown: () => Promise<readonly Lane[]>;
  /** What becomes too old with time, besides the queue's own. */
  readonly forgetOld: () => Promise<void>;
}

interface Running {
  readonly delivery: Delivery;
  readonly upkeep: Upkeep;
  readonly recorder: Recorder;
  readonly reports: RoadReports;
  readonly unlisten: () => void;
}

export function createSender(needs: SenderNeeds): Sender {
  const { database, settings, oauth, clock, log, newId, node } = needs;
  const queue = queueStore(database.sql);
  let running: Running | undefined;
  let active: Promise<Stored | undefined> | undefined;

  async function activeSettings(): Promise<SmtpSettings | undefined> {
    active ??= settings.read(SMTP_SLICE, 'active');
    const loading = active;
    try {
      return (await loading)?.value as SmtpSettings | undefined;
    } catch (error) {
      if (active === loading) active = undefined;
      throw error;
    }
  }

  /** Called when a change may have been missed, so it looks whether there was one: tokens are not dropped in vain. */
  async function lookForChange(delivery: Delivery): Promise<void> {
    try {
      const before = await active;
      const now = await settings.read(SMTP_SLICE, 'active');
      if (before?.version === now?.version && before?.changedAt === now?.changedAt) return;
      active = Promise.resolve(now);
      oauth.forget();
      delivery.renew();
    } catch (error) {
      active = undefined;
      log.warn(
        { err: error },
        'changed settings could not be read yet; they are read before the next message',
      );
    }
  }

  function begin(): Running {
    const holder = newId();
    const recorder = createRecorder({ write: (records) => queue.record(holder, node, records), clock, log });
    const reports = createRoadReports(needs);
    const delivery: Delivery = createDelivery({
      ...needs,
      holder,
      recorder,
      reports,
      settings: activeSettings,
      async areActive(used) {
        await lookForChange(delivery);
        return active === undefined || (await active)?.value === used;
      },
      onDeferred: (at) => running?.upkeep.dueAt(at),
    });
    const wake = (): void => delivery.wake();
    const { keepUnknown, forgetOld } = needs;
    const held = (): string[] => delivery.held();
    const upkeep = createUpkeep({
      held,
      queue,
      pace: paceStore(database.sql),
      clock,
      log,
      holder,
      wake,
      keepUnknown,
      forgetOld,
    });
    const unlistenMail = database.listen(MAIL_CHANNEL, wake);
    const unlistenSlots = database.listen(SLOT_CHANNEL, (payload) => {
      if (payload === '') return; // only that notifications may have been missed
      delivery
        .yieldSlot()
        .catch((error: unknown) => log.warn({ err: error }, 'a slot could not be given up'));
    });
    const unlistenSettings = settings.onChange(SMTP_SLICE, () => void lookForChange(delivery));
    return {
      delivery,
      upkeep,
      recorder,
      reports,
      unlisten: () => {
        unlistenMail();
        unlistenSlots();
        unlistenSettings();
      },
    };
  }

  return {
    start() {
      running ??= begin();
    },
    async stop() {
      if (!running) return;
      const { delivery, upkeep, recorder, reports, unlisten } = running;
      running = undefined;
      unlisten();
      const abandon = setTimeout(() => recorder.abandon(), ABANDON_AFTER_MS);
      await delivery.stop(FINISH_WITHIN_MS);
      await upkeep.stop();
      await reports.written();
      clearTimeout(abandon);
    },
    wake: () => running?.delivery.wake(),
    get road() {
      return running?.delivery.road ?? OPEN_ROAD;
    },
    async settled() {
      await running?.upkeep.settled();
      await running?.delivery.settled();
      await running?.reports.written();
    },
  };
}
