// One connection held for as long as the process lives, for what belongs to a connection: LISTEN and session locks.
// When it is lost it is opened again, listens again and says so ('' to every listener, since notifications may have
// been missed). Locks are not taken again behind their holders' backs: `lost` is aborted and the holder asks anew,
// because someone else may have had the duty in between.
import pg from 'pg';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';

/** A cut network sends no end of connection: without this, a lost lock would go unnoticed for hours. */
const PULSE_EVERY_MS = 15_000;
const LONGEST_PAUSE_MS = 5_000;

export interface Lock {
  readonly name: string;
  /** Aborted when the connection that held the lock is gone, so that someone else may have it now. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

export type Hear = (payload: string) => void;

export interface Session {
  open(): Promise<void>;
  listen(channel: string, hear: Hear): () => void;
  tryLock(name: string): Promise<Lock | null>;
  close(): Promise<void>;
}

interface SessionNeeds {
  connect: () => Promise<pg.Client>;
  clock: Clock;
  log: Log;
}

export function createSession({ connect, clock, log }: SessionNeeds): Session {
  const ears = new Map<string, Set<Hear>>();
  const held = new Map<string, AbortController>();
  const closing = new AbortController();
  let current: pg.Client | null = null;
  let reopening: Promise<void> = Promise.resolve();
  let asked: Promise<unknown> = Promise.resolve();

  function tell(hear: Hear, payload: string): void {
    try {
      hear(payload);
    } catch (error) {
      log.error({ err: error }, 'a listener failed');
    }
  }

  /** One query at a time: what comes meanwhile waits here, because pg no longer wants to queue it. */
  function ask<R extends pg.QueryResultRow>(
    client: pg.Client,
    text: string,
    values: unknown[] = [],
  ): Promise<pg.QueryResult<R>> {
    const answer = asked.then(() => client.query<R>(text, values));
    asked = answer.catch(() => undefined); // whoever asked is told
    return answer;
  }

  function listenOn(client: pg.Client, channel: string, hearers: Iterable<Hear>): void {
    ask(client, `listen ${pg.escapeIdentifier(channel)}`).then(
      () => {
        for (const hear of hearers) if (ears.get(channel)?.has(hear)) tell(hear, '');
      },
      (error: unknown) => lose(client, error),
    );
  }

  function lose(client: pg.Client, why: unknown): void {
    if (client !== current) return;
    current = null;
    client.end().catch(() => undefined); // it is gone already
    for (const lock of held.values()) lock.abort();
    held.clear();
    if (closing.signal.aborted) return;
    log.warn({ err: why }, 'the database connection was lost; connecting again');
    reopening = reopen();
  }

  async function open(): Promise<void> {
    const client = await connect();
    if (closing.signal.aborted) return client.end();
    asked = Promise.resolve(); // a query that hangs on the old connection must not hold up this one
    client.on('error', (error) => lose(client, error));
    client.on('end', () => lose(client, undefined));
    client.on('notification', ({ channel, payload }) => {
      for (const hear of ears.get(channel) ?? []) tell(hear, payload ?? '');
    });
    current = client;
    for (const [channel, hearers] of ears) listenOn(client, channel, hearers);
    void pulse(client);
  }

  async function reopen(): Promise<void> {
    for (let pauseMs = 50; !closing.signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await open();
        return log.info({}, 'the database is connected again');
      } catch (error) {
        log.warn({ err: error }, 'the database cannot be reached; trying again');
        await clock.sleep(pauseMs, closing.signal);
      }
    }
  }

  async function pulse(client: pg.Client): Promise<void> {
    while (client === current && !closing.signal.aborted) {
      await clock.sleep(PULSE_EVERY_MS, closing.signal);
      if (client === current && !closing.signal.aborted) {
        await ask(client, 'select 1').catch((error: unknown) => lose(client, error));
      }
    }
  }

  return {
    open,
    listen(channel, hear) {
      const hearers = ears.get(channel) ?? new Set();
      ears.set(channel, hearers.add(hear));
      if (current) listenOn(current, channel, [hear]);
      return () => {
        hearers.delete(hear);
        if (hearers.size > 0 || ears.get(channel) !== hearers) return;
        ears.delete(channel);
        const holder = current;
        if (holder)
          ask(holder, `unlisten ${pg.escapeIdentifier(channel)}`).catch((error: unknown) =>
            lose(holder, error),
          );
      };
    },
    async tryLock(name) {
      const client = current;
      // PostgreSQL would give this session its own lock a second time.
      if (!client || held.has(name)) return null;
      const lock = new AbortController();
      held.set(name, lock);
      const text = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as had';
      const had = await ask<{ had: boolean }>(client, text, [name]).then(
        ({ rows }) => rows[0]?.had === true,
        (error: unknown) => {
          lose(client, error);
          return false;
        },
      );
      if (!had || lock.signal.aborted) {
        if (held.get(name) === lock) held.delete(name);
        return null;
      }
      return {
        name,
        lost: lock.signal,
        async release() {
          if (held.get(name) !== lock) return;
          const unlock = 'select pg_advisory_unlock(hashtextextended($1, 0))';
          await ask(client, unlock, [name]).catch((error: unknown) => lose(client, error));
          if (held.get(name) === lock) held.delete(name);
        },
      };
    },
    async close() {
      closing.abort();
      const client = current;
      current = null;
      for (const lock of held.values()) lock.abort();
      held.clear();
      await client?.end().catch(() => undefined); // it is gone already
      await reopening;
    },
  };
}
