// The purposes that the journal offers to filter by. Finding them takes a look at every message, so the list is kept, and
// renewed behind the back of whoever asks for it: a purpose that is new is offered a moment later.
import type { Mail } from '../../../mail/mail.ts';
import type { Clock, Instant } from '../../../time/clock.ts';

export type KnownPurposes = () => Promise<readonly string[]>;

const KEPT_MS = 30_000;

interface Needs {
  readonly mail: Pick<Mail, 'purposes'>;
  readonly clock: Clock;
}

export function createKnownPurposes({ mail, clock }: Needs): KnownPurposes {
  const kept: { list?: readonly string[]; renewedAt: Instant; renewal?: Promise<void> | undefined } = {
    renewedAt: -Infinity,
  };

  async function renew(): Promise<void> {
    kept.list = await mail.purposes();
    kept.renewedAt = clock.now();
  }

  return async () => {
    if (kept.list?.length && clock.now() - kept.renewedAt < KEPT_MS) return kept.list;
    kept.renewal ??= renew().finally(() => (kept.renewal = undefined));
    if (!kept.list?.length) await kept.renewal;
    else kept.renewal.catch(() => undefined); // the page is told by its own question that the database is away
    return kept.list ?? [];
  };
}
