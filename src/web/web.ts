// The HTTP server. For now what monitoring asks: is it alive, and can it do its duties.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';

export interface Web {
  readonly port: number;
  stop(): Promise<void>;
}

interface WebNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly mail: Pick<Mail, 'road'>;
  readonly clock: Clock;
}

export function webRoutes({ database, mail, clock }: WebNeeds): Hono {
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

export function startWeb(needs: WebNeeds, listen: { host: string; port: number }): Promise<Web> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: webRoutes(needs).fetch, hostname: listen.host, port: listen.port },
      ({ port }) =>
        resolve({
          port,
          stop: () =>
            new Promise((done) => {
              server.close(() => done());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Refusal(
          'unavailable',
          'address_not_available',
          `Foyer cannot listen on ${listen.host}:${listen.port} (${error.code}). Free the address, or set FOYER_LISTEN to another.`,
          { cause: error },
        ),
      ),
    );
  });
}
