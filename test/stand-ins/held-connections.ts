// A pool of which one connection is left: whoever needs a second while holding one waits until that times out.
import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

/** As openApp opens it. */
const POOL_SIZE = 10;

/** Resolves with what gives the others back. */
export async function allButOneHeld(database: Database): Promise<() => Promise<void>> {
  const end = Promise.withResolvers<void>();
  const begun: Promise<void>[] = [];
  const held = Array.from({ length: POOL_SIZE - 1 }, () => {
    const beginning = Promise.withResolvers<void>();
    begun.push(beginning.promise);
    return database.transaction(async (tx) => {
      await sql`select 1`.execute(tx);
      beginning.resolve();
      await end.promise;
    });
  });
  await Promise.all(begun);
  return async () => {
    end.resolve();
    await Promise.all(held);
  };
}
