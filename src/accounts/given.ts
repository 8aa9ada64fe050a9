// Of a change only what was given: a field that is undefined must not overwrite. Pure.

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function given<T extends object>(change: T): Given<T> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as unknown as Given<T>;
}
