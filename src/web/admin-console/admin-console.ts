// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import type { RunningSandbox } from './sandbox/running-sandbox.ts';
import { PATHS } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';

export type { RunningSandbox } from './sandbox/running-sandbox.ts';

/** Every door; each page takes what it uses. */
export type ConsoleParts = App & { readonly sandbox?: RunningSandbox };

export function createAdminConsole({
  parts,
  visits,
  log,
}: {
  parts: ConsoleParts;
  visits: VisitMaker;
  log: Log;
}): Hono {
  return createPortal({ routes: ADMIN_ROUTES, parts, visits, log, paths: PATHS });
}
