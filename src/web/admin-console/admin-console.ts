// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { createChainLookups, type ChainLookups } from './certificates/chain-lookups.ts';
import type { RunningSandbox } from './sandbox/running-sandbox.ts';
import { PATHS } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';

export type { RunningSandbox } from './sandbox/running-sandbox.ts';

type ConsoleDoors = App & { readonly sandbox?: RunningSandbox };

/** Every door, and what pages keep between requests; each page takes what it uses. */
export type ConsoleParts = ConsoleDoors & { readonly chainLookups: ChainLookups };

export function createAdminConsole({
  doors,
  visits,
  log,
}: {
  doors: ConsoleDoors;
  visits: VisitMaker;
  log: Log;
}): Hono {
  const parts = { ...doors, chainLookups: createChainLookups(doors.network.probeChain) };
  return createPortal({ routes: ADMIN_ROUTES, parts, visits, log, paths: PATHS });
}
