// Every page of the console at an address that shows something: rows of the route table with what stands in for their
// parameters. A new page with a parameter needs a line here, and says so by failing.
import { ADMIN_ROUTES } from '../../src/web/admin-console/routes.ts';
import { SPONSOR_ROUTES } from '../../src/web/sponsor-portal/routes.ts';
import type { TestConsole } from './console.ts';

/** Answers that are no pages of their own: parts of pages, streams, files, somebody else's HTML. */
const NO_PAGES: readonly string[] = [
  '/admin/live',
  '/admin/mail/export.csv',
  '/admin/mail/:id/live',
  '/admin/mail/:id/html',
  '/admin/mail/:id/message.eml',
  '/admin/mail/:id/attachments/:number',
  '/admin/setup-guide/foyer-setup.ps1',
  '/admin/setup-guide/foyer-undo.ps1',
  '/setup-kit/:token/foyer-setup.ps1',
  '/admin/sandbox/mail/:id/rendered',
  '/admin/settings/smtp-server/tests/:id/stream',
  '/admin/guest-access/accounts/create/template.csv',
  '/admin/guest-access/accounts/notices/:id/live',
  '/admin/guest-access/accounts/live',
  '/admin/guest-access/accounts/export.csv',
  '/admin/identity/network-users/export.csv',
  '/admin/identity/network-users/import/template.csv',
  '/admin/settings/alarms/channels/:id/live',
  '/admin/audit/export/csv',
  '/admin/audit/export/jsonl',
  '/sponsor/live',
  '/sponsor/export.csv',
  '/sponsor/stay/live',
  '/sponsor/create/template.csv',
  '/sponsor/notices/:id/live',
];

export interface Place {
  /** The row's path, as it stands in the table. */
  readonly route: string;
  readonly path: string;
}

export type Parameters = Readonly<Record<string, (console: TestConsole) => Promise<string>>>;

export async function placesOf(
  console: TestConsole,
  parameters: Parameters,
  portal: 'console' | 'sponsor' = 'console',
): Promise<Place[]> {
  const routes = portal === 'console' ? ADMIN_ROUTES : SPONSOR_ROUTES;
  const pages = routes.filter(
    ({ method, path, needs }) =>
      method === 'GET' && !NO_PAGES.includes(path) && needs !== 'second-factor' && needs !== 'new-password',
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
