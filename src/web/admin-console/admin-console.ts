// The administrators' console: its routes on the parts of the application.
import type { Hono } from 'hono';
import type { App } from '../../app.ts';
import type { Log } from '../../log/log.ts';
import type { Clock } from '../../time/clock.ts';
import { createPortal } from '../portal.ts';
import type { VisitMaker } from '../visit-maker.ts';
import { createChannelTests, type ChannelTests } from './alarm-settings/channel-tests.ts';
import { createChainLookups, type ChainLookups } from './certificates/chain-lookups.ts';
import { createKnownPurposes, type KnownPurposes } from './mail/known-purposes.ts';
import { createOverviewFacts } from './overview/overview-facts.ts';
import { createOverviewWatch, type OverviewWatch } from './overview/overview-watch.ts';
import { CONSOLE } from './paths.ts';
import { ADMIN_ROUTES } from './routes.ts';
import type { RunningSandbox } from '../running-sandbox.ts';

type ConsoleDoors = App & { readonly sandbox?: RunningSandbox };

/** Every door, and what pages keep between requests; each page takes what it uses. */
export type ConsoleParts = ConsoleDoors & {
  readonly chainLookups: ChainLookups;
  readonly channelTests: ChannelTests;
  readonly overviewWatch: OverviewWatch;
  readonly knownPurposes: KnownPurposes;
};

interface ConsoleNeeds {
  readonly doors: ConsoleDoors;
  readonly visits: VisitMaker;
  readonly clock: Clock;
  readonly log: Log;
}

export function createAdminConsole({ doors, visits, clock, log }: ConsoleNeeds): Hono {
  const parts: ConsoleParts = {
    ...doors,
    chainLookups: createChainLookups(doors.network.probeChain),
    channelTests: createChannelTests(doors.alarms.channels, log),
    overviewWatch: createOverviewWatch({ gather: createOverviewFacts({ ...doors, clock }), log }),
    knownPurposes: createKnownPurposes({ mail: doors.mail, clock }),
  };
  // The last to be asked: what no other knows is told here.
  return createPortal({ place: CONSOLE, routes: ADMIN_ROUTES, parts, visits, log, missing: '*' });
}
