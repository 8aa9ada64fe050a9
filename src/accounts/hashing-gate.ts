// Argon2id, at most two at a time: each takes 19 MiB and a thread of the pool that DNS and files share, so a flood of
// sign-ins waits here instead of taking the memory.
import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Secret } from '../secrets/secrets.ts';
import { ARGON2_COST, isOutdated, isSameTag, readPhc, writePhc, type Argon2Cost } from './password-hash.ts';
import { passwordBytes } from './password-policy.ts';

export interface Hashing {
  hash(password: Secret): Promise<string>;
  verify(password: Secret, phc: string): Promise<boolean>;
  /** Takes as long as a real one and never fits: for names that nobody has. */
  verifyNothing(password: Secret): Promise<void>;
  isOutdated(phc: string): boolean;
}

const AT_ONCE = 2;
const SALT_BYTES = 16; // RFC 9106 §3.1
const TAG_BYTES = 32;
const derived = promisify(argon2);

export function createHashing(cost: Argon2Cost = ARGON2_COST): Hashing {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function tagOf(password: Secret, salt: Buffer, used: Argon2Cost, tagLength: number): Promise<Buffer> {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await derived('argon2id', {
        message: passwordBytes(password),
        nonce: salt,
        memory: used.memoryKib,
        passes: used.passes,
        parallelism: used.parallelism,
        tagLength,
      });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return writePhc({ cost, salt, tag: await tagOf(password, salt, cost, TAG_BYTES) });
    },
    async verify(password, phc) {
      const stored = readPhc(phc);
      return isSameTag(await tagOf(password, stored.salt, stored.cost, stored.tag.length), stored.tag);
    },
    async verifyNothing(password) {
      await tagOf(password, randomBytes(SALT_BYTES), cost, TAG_BYTES);
    },
    isOutdated: (phc) => isOutdated(phc, cost),
  };
}
