// User names that nobody has yet: one that was given, one made of what is known of the guest, or one by chance.
import { randomInt } from 'node:crypto';
import type { Database } from '../database/database.ts';
import type { GuestPolicies } from './guest-policies.ts';
import { guestStore } from './guest-store.ts';
import { guestNameKey, numbered, randomUsername } from './username.ts';

/** How an account is to be called: so and not otherwise, or after this; by chance where neither is there. */
export interface NameWish {
  readonly given: string | undefined;
  readonly base: string | undefined;
}

/** In the order of the wishes; undefined where the name that was given is taken. */
export type Naming = (
  wishes: readonly NameWish[],
  prefix: string,
) => Promise<readonly (string | undefined)[]>;

/** User names tried for one account in one question to the database. */
const CANDIDATES = 20;
/** With twenty at a time: a thousand people of one name, which no site has. */
const MOST_ROUNDS = 50;

export function createNaming({
  database,
  policies,
}: {
  readonly database: Database;
  readonly policies: () => Promise<GuestPolicies>;
}): Naming {
  return async (wishes, prefix) => {
    const { username } = await policies();
    const names: (string | undefined)[] = wishes.map(() => undefined);
    const used = new Set<string>();
    let waiting = wishes.map((_, place) => place);
    for (let round = 0; waiting.length > 0 && round < MOST_ROUNDS; round++) {
      const candidates = waiting.map((place) => {
        const { base, given } = wishes[place] ?? {};
        if (given !== undefined) return round === 0 ? [given] : [];
        return Array.from({ length: CANDIDATES }, (_, index) =>
          base === undefined
            ? randomUsername(username, randomInt, prefix)
            : numbered(base, round * CANDIDATES + index + 1),
        );
      });
      const taken = await guestStore(database.sql).takenKeys(candidates.flat().map(guestNameKey));
      const left: number[] = [];
      waiting.forEach((place, index) => {
        const free = candidates[index]?.find(
          (name) => !taken.has(guestNameKey(name)) && !used.has(guestNameKey(name)),
        );
        if (free === undefined) left.push(place);
        else used.add(guestNameKey(free));
        names[place] = free;
      });
      waiting = left;
    }
    return names;
  };
}
