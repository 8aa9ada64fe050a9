// The form in which a password hash is kept: PHC, with its parameters, so that stronger ones can come later. Pure.
import { timingSafeEqual } from 'node:crypto';

/** OWASP Password Storage Cheat Sheet, Argon2id: the first of its equivalent settings that needs no 46 MiB. */
export const ARGON2_COST: Argon2Cost = { memoryKib: 19_456, passes: 2, parallelism: 1 };

export interface Argon2Cost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
}

export interface PasswordHash {
  readonly cost: Argon2Cost;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

export function writePhc({ cost, salt, tag }: PasswordHash): string {
  const parameters = `m=${cost.memoryKib},t=${cost.passes},p=${cost.parallelism}`;
  return `$argon2id$v=19$${parameters}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Throws where the row was written by no Foyer: a fault. */
export function readPhc(text: string): PasswordHash {
  const match = PHC.exec(text);
  if (!match) throw new Error('a stored password hash is not of a known form');
  const [memoryKib, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number];
  const [salt, tag] = match.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer];
  return { cost: { memoryKib, passes, parallelism }, salt, tag };
}

export function isOutdated(phc: string, cost: Argon2Cost): boolean {
  const stored = readPhc(phc).cost;
  return (['memoryKib', 'passes', 'parallelism'] as const).some((name) => stored[name] !== cost[name]);
}

export function isSameTag(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
