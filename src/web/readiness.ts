// What monitoring asks: is it alive, and can it do its duties.
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';
import type { Clock } from '../time/clock.ts';

interface ReadinessNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly mail: Pick<Mail, 'road'>;
  readonly clock: Clock;
}

export function createReadiness({ database, mail, clock }: ReadinessNeeds): Hono {
  return new Hono()
    .get('/healthz', (context) => context.json({ status: 'alive' }))
    .get('/readyz', async (context) => {
      const isReachable = await sql`select 1`.execute(database.sql).then(
        () => true,
        () => false, // the answer below is where it is told
      );
      const isOpen = mail.road.closedUntil <= clock.now();
      const duties = { database: isReachable ? 'ready' : 'unreachable', mail: isOpen ? 'ready' : 'waiting' };
      // Mail that waits is no reason to take a node out of service: it would only wait elsewhere.
      return context.json(
        { status: isReachable ? 'ready' : 'not ready', ...duties },
        isReachable ? 200 : 503,
      );
    });
}
