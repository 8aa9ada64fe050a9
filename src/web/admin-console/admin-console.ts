// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { PATHS } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';

/** Every door; each page takes what it uses. */
export type ConsoleParts = App;

export function createAdminConsole({ app, visits, log }: { app: App; visits: VisitMaker; log: Log }): Hono {
  return createPortal({ routes: ADMIN_ROUTES, parts: app, visits, log, paths: PATHS });
}
