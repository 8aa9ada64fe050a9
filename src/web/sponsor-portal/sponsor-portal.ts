// The sponsor portal: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { SPONSOR_PORTAL } from './paths.ts';
import { SPONSOR_ROUTES } from './routes.ts';

/** Every door; each page takes what it uses. */
export type SponsorParts = App;

interface SponsorPortalNeeds {
  readonly doors: SponsorParts;
  readonly visits: VisitMaker;
  readonly log: Log;
}

export function createSponsorPortal({ doors, visits, log }: SponsorPortalNeeds): Hono {
  return createPortal({ place: SPONSOR_PORTAL, routes: SPONSOR_ROUTES, parts: doors, visits, log });
}
