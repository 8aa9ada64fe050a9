// Which rows a path means. A part that is written out goes before one that is a parameter. Pure.
import type { ApiRoute } from './api-route.ts';

export interface Match {
  /** Of the same path, one a method; never empty. */
  readonly rows: readonly ApiRoute[];
  readonly params: Readonly<Record<string, string>>;
}

export function matchPath(routes: readonly ApiRoute[], path: string): Match | undefined {
  const parts = path.split('/').map(decoded);
  if (parts.includes(undefined)) return undefined;
  const fitting = routes.filter((route) => fits(route.path.split('/'), parts));
  const [best] = fitting.toSorted((one, other) => parameterCount(one) - parameterCount(other));
  if (!best) return undefined;
  const params = best.path
    .split('/')
    .flatMap((name, index): [string, string][] =>
      name.startsWith('{') ? [[name.slice(1, -1), parts[index] ?? '']] : [],
    );
  return { rows: fitting.filter(({ path: same }) => same === best.path), params: Object.fromEntries(params) };
}

function fits(pattern: readonly string[], parts: readonly (string | undefined)[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((name, index) => (name.startsWith('{') ? parts[index] !== '' : name === parts[index]))
  );
}

const parameterCount = ({ path }: ApiRoute): number => path.split('{').length;

/** Undefined where it is no text. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // such a path is nothing of ours
  }
}
