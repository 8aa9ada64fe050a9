// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import { createPortal } from '../portal.ts';
import type { Clock } from '../../time/clock.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { createKnownPurposes, type KnownPurposes } from './mail/known-purposes.ts';
import { createOverviewFacts } from './overview/overview-facts.ts';
import { createOverviewWatch, type OverviewWatch } from './overview/overview-watch.ts';
import { PATHS } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';

/** Every door; each page takes what it uses. */
export interface ConsoleParts extends App {
  readonly overviewWatch: OverviewWatch;
  readonly knownPurposes: KnownPurposes;
}

interface ConsoleNeeds {
  readonly app: App;
  readonly visits: VisitMaker;
  readonly clock: Clock;
  readonly log: Log;
}

export function createAdminConsole({ app, visits, clock, log }: ConsoleNeeds): Hono {
  const overviewWatch = createOverviewWatch({ gather: createOverviewFacts({ ...app, clock }), log });
  const parts: ConsoleParts = {
    ...app,
    overviewWatch,
    knownPurposes: createKnownPurposes({ mail: app.mail, clock }),
  };
  return createPortal({ routes: ADMIN_ROUTES, parts, visits, log, paths: PATHS });
}
