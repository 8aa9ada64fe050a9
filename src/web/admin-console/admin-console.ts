// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { createChainLookups, type ChainLookups } from './certificates/chain-lookups.ts';
import { PATHS } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';

/** Every door, and what pages keep between requests; each page takes what it uses. */
export interface ConsoleParts extends App {
  readonly chainLookups: ChainLookups;
}

export function createAdminConsole({ app, visits, log }: { app: App; visits: VisitMaker; log: Log }): Hono {
  const parts = { ...app, chainLookups: createChainLookups(app.network.probeChain) };
  return createPortal({ routes: ADMIN_ROUTES, parts, visits, log, paths: PATHS });
}
