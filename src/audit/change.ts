// The two sides of a change as they may be shown: only what differs, and of a secret only that it changed. Pure.
import { isDeepStrictEqual } from 'node:util';
import { Secret } from '../secrets/secrets.ts';

export interface ShownChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** Objects are compared field by field, lists are shown whole; a side that did not exist is null. */
export function shownChange(before: unknown, after: unknown): ShownChange {
  if (!isRecord(before) || !isRecord(after))
    return { before: withoutSecretText(before), after: withoutSecretText(after, before) };
  const sides: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name], after[name]];
    if (isSame(old, now)) continue;
    const shown = shownChange(old, now);
    if (old !== undefined) sides[0][name] = shown.before;
    if (now !== undefined) sides[1][name] = shown.after;
  }
  return { before: sides[0], after: sides[1] };
}

function isSame(old: unknown, now: unknown): boolean {
  if (old instanceof Secret && now instanceof Secret) return old.reveal() === now.reveal();
  if (isRecord(old) && isRecord(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].every((name) =>
      isSame(old[name], now[name]),
    );
  if (Array.isArray(old) && Array.isArray(now))
    return old.length === now.length && old.every((part, index) => isSame(part, now[index]));
  return isDeepStrictEqual(old, now);
}

/** `other` is what stood in the same place before: a secret that took another's place has "changed". */
function withoutSecretText(value: unknown, other?: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Secret) return other instanceof Secret && !isSame(other, value) ? 'changed' : 'set';
  if (Array.isArray(value)) {
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    return value.map((part, index) => withoutSecretText(part, others[index]));
  }
  if (!isRecord(value)) return value;
  const others = isRecord(other) ? other : {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, withoutSecretText(part, others[name])]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Secret);
}
