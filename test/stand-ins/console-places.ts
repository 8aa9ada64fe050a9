// Every page of the console at an address that shows something: rows of the route table with what stands in for their
// parameters. A new page with a parameter needs a line here, and says so by failing.
import { ADMIN_ROUTES } from '../../src/web/admin-console/routes.ts';
import type { TestConsole } from './console.ts';

/** Answers that are no pages: parts of pages, streams, files. */
const NO_PAGES =
  /\/(stream|rendered|live|export|source|html|download|result|icon|attachments?|fields|chain)(\/|$)|\/:format$|\.(ps1|csv|json|jsonl)$/;

export interface Place {
  /** The row's path, as it stands in the table. */
  readonly route: string;
  readonly path: string;
}

export type Parameters = Readonly<Record<string, (console: TestConsole) => Promise<string>>>;

export async function placesOf(console: TestConsole, parameters: Parameters): Promise<Place[]> {
  const pages = ADMIN_ROUTES.filter(
    ({ method, path, needs }) =>
      method === 'GET' && !NO_PAGES.test(path) && needs !== 'second-factor' && needs !== 'new-password',
  );
  const places: Place[] = [];
  for (const { path } of pages) {
    if (!path.includes(':')) {
      places.push({ route: path, path });
      continue;
    }
    const made = parameters[path];
    if (!made) throw new Error(`say which address stands for ${path}`);
    places.push({ route: path, path: await made(console) });
  }
  return places;
}
