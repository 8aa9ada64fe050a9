// The two sides of a change as one line a field: what a person compares. Pure.

export interface Difference {
  /** Such as `proxy.smtp.host`; empty where the whole is one value. */
  readonly field: string;
  /** Undefined where there was nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }))
    .filter((one) => one.before !== one.after);
}

/** Leaves by their path; a list is one value, since its entries have no names to compare by. */
function valuesOf(
  value: unknown,
  path: readonly string[] = [],
  found = new Map<string, string>(),
): Map<string, string> {
  if (value === null || value === undefined) {
    if (path.length > 0 && value === null) found.set(path.join('.'), 'null');
    return found;
  }
  if (typeof value === 'object' && !Array.isArray(value))
    for (const [name, part] of Object.entries(value)) valuesOf(part, [...path, name], found);
  else found.set(path.join('.'), typeof value === 'string' ? value : plain(value));
  return found;
}

function plain(value: unknown): string {
  if (Array.isArray(value))
    return value.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(', ');
  return JSON.stringify(value);
}
