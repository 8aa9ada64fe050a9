// Who would be reminded today, and who cannot be because no address is known. Reads everybody page by page, keeps the first
// of them and counts the rest.
import type { Database } from '../database/database.ts';
import { zoned } from '../guest-types/guest-types.ts';
import { isMailAddress } from '../mail/mail.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { dueStage, nextDue, type Told } from './due.ts';
import { pagesOf, type Population } from './pass-gate.ts';
import type { Ending, ReminderKind } from './population.ts';
import { reminderStore } from './reminder-store.ts';

export interface Outlooked {
  readonly kind: ReminderKind;
  /** The user name. */
  readonly name: string;
  readonly shownAs: string;
  /** Null: none is known. */
  readonly email: string | null;
  readonly endsAt: Instant;
}

export interface DueToday extends Outlooked {
  /** Days before the end; 0: the one notice of a guest account. */
  readonly stage: number;
  readonly at: Instant;
}

/** The first of them, and how many there are. */
export interface Listed<T> {
  readonly entries: readonly T[];
  readonly count: number;
}

export interface Outlook {
  /** Until midnight, what was told already left out. Without an address: those who reach a stage today. */
  today(): Promise<Listed<DueToday>>;
  /** Those whose end is near enough for a reminder. */
  withoutAddress(): Promise<Listed<Outlooked>>;
}

export const MOST_LISTED = 200;
const HOUR_MS = 3_600_000;

interface OutlookNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly populations: () => Promise<readonly Population[]>;
  readonly clock: Pick<Clock, 'now'>;
  readonly timeZone: string;
}

export function createOutlook({ database, populations, clock, timeZone }: OutlookNeeds): Outlook {
  async function listed<T>(
    ahead: (now: Instant) => number,
    seen: (kind: ReminderKind, endings: readonly Ending[], now: Instant) => Promise<readonly T[]>,
  ): Promise<Listed<T>> {
    const now = clock.now();
    const entries: T[] = [];
    let count = 0;
    for (const population of await populations()) {
      const asked = { now, ahead: ahead(now), needsAddress: false };
      for await (const endings of pagesOf(population, () => asked)) {
        const found = await seen(population.kind, endings, now);
        count += found.length;
        entries.push(...found.slice(0, MOST_LISTED - entries.length));
      }
    }
    return { entries, count };
  }

  const untilMidnight = (now: Instant): number =>
    zoned(now, timeZone).add({ days: 1 }).startOfDay().epochMilliseconds - now;

  return {
    async today() {
      const { entries, count } = await listed(untilMidnight, async (kind, endings, now) => {
        const told = await reminderStore(database.sql).toldOf(
          kind,
          endings.map(({ id }) => id),
        );
        return endings.flatMap((ending) => {
          const view = shown(kind, ending);
          const known = view.email === null ? silent(ending, now) : (told.get(ending.id) ?? []);
          const due = nextDue(ending, known, { from: now, until: now + untilMidnight(now) });
          return due ? [{ ...view, ...due }] : [];
        });
      });
      return { entries: entries.toSorted((one, other) => one.at - other.at), count };
    },
    withoutAddress: () =>
      listed(
        () => 0,
        async (kind, endings, now) =>
          endings
            .filter(({ endsAt, stages }) =>
              stages.some(({ beforeMs }) => endsAt > now && endsAt - now <= beforeMs),
            )
            .map((ending) => shown(kind, ending))
            .filter(({ email }) => email === null),
      ),
  };
}

const shown = (kind: ReminderKind, { name, shownAs, email, endsAt }: Ending): Outlooked => ({
  kind,
  name,
  shownAs,
  email: email !== null && isMailAddress(email) ? email : null,
  endsAt,
});

/** As if told of the stage that is reached: nobody is told, so it would be due every day. */
function silent(ending: Ending, now: Instant): Told[] {
  const stage = dueStage(ending, [], now);
  return stage === undefined
    ? []
    : [{ deadline: ending.endsAt, stage, sentAt: now - ending.leastGapMs - HOUR_MS }];
}
