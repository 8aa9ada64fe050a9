// `foyer doctor`: finds out how everything stands, by one connection test and a few looks, and has it judged. Changes
// nothing, sends nothing, and works where the database does not.
import { askDatabase, diskSpaces, queryRefusal, type Database } from '../database/database.ts';
import type { Mail, SmtpSettings } from '../mail/mail.ts';
import {
  addressOf,
  isNetworkFailure,
  type Network,
  type NetworkSettings,
  type ProxyChoice,
} from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import type { Trust } from '../trust/trust.ts';
import { DAY_MS } from './check.ts';
import { judge, type Checkup } from './checkup.ts';
import type { DatabaseFacts, InsideFacts, Way } from './facts.ts';

export { CHECK_NAMES, type Check } from './check.ts';
export { firstOf, type Checkup } from './checkup.ts';
export { THRESHOLDS } from './thresholds.ts';

interface Parts {
  readonly database: Database;
  readonly trust: Pick<Trust, 'list'>;
  readonly network: Pick<Network, 'route'>;
  readonly networkSettings: Pick<NetworkSettings, 'proxies'>;
  readonly mail: Pick<Mail, 'smtp' | 'backlog'>;
}

export interface Patient {
  readonly dataFolder: string;
  /** The database is in the data folder too. */
  readonly isEmbedded: boolean;
  readonly clock: Clock;
  /** May refuse, as when the database cannot be reached. */
  open(): Promise<Parts>;
}

export async function examine(patient: Patient): Promise<Checkup> {
  const { clock } = patient;
  const found = await orRefusal(async () => {
    const parts = await patient.open();
    return { database: await databaseFacts(parts, clock), inside: await insideFacts(parts, clock) };
  });
  // Afterwards: opening the embedded database makes the folder.
  const disks = await diskSpaces(patient);
  const now = clock.now();
  return judge(
    found instanceof Refusal ? { now, disks, database: found, inside: undefined } : { now, disks, ...found },
  );
}

/** What was declined, as a value; a fault stays a fault. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (thrown) {
    const error = queryRefusal(thrown) ?? thrown;
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function databaseFacts({ database }: Parts, clock: Clock): Promise<DatabaseFacts> {
  await askDatabase(database.sql); // the first query of a pool also connects
  const startedAt = performance.now();
  const before = clock.now();
  const { version, now } = await askDatabase(database.sql);
  const between = (before + clock.now()) / 2;
  return {
    description: database.description,
    version,
    queryMs: performance.now() - startedAt,
    aheadMs: between - now,
  };
}

async function insideFacts(parts: Parts, clock: Clock): Promise<InsideFacts> {
  const { mail, trust } = parts;
  const settings = await orRefusal(() => mail.smtp.active());
  const usable = settings instanceof Refusal ? undefined : settings;
  // The test holds one of the mailbox's connections and nothing of the database, so it is not in anybody's way.
  const test = usable && (await orRefusal(() => mail.smtp.test(usable)));
  return {
    settings,
    test,
    standby: usable && (await mail.smtp.rotation.standby()),
    ways: await waysOf(parts, usable),
    backlog: await mail.backlog(clock.now() - DAY_MS),
    trusted: await trust.list(),
  };
}

async function waysOf(
  { network, networkSettings }: Parts,
  settings: SmtpSettings | undefined,
): Promise<Way[]> {
  const routed = (leg: 'smtp' | 'token', called: string, scheme: 'smtp' | 'https', at: Place): Way => {
    try {
      const { proxy } = network.route({ scheme, ...at }, { leg, proxy: settings?.proxy[leg] ?? null });
      return { leg: called, through: proxy ? `through ${addressOf(proxy)}` : 'directly' };
    } catch (error) {
      if (!isNetworkFailure(error)) throw error;
      return { leg: called, problem: error.message };
    }
  };
  const ways: Way[] = [];
  if (settings) {
    const { server, port, authentication } = settings;
    ways.push(routed('smtp', 'SMTP', 'smtp', { host: server, port }));
    if ('tokenEndpoint' in authentication) {
      const { hostname, port: given } = new URL(authentication.tokenEndpoint);
      ways.push(routed('token', 'tokens', 'https', { host: hostname, port: Number(given || 443) }));
    }
  }
  const chosen = await orRefusal(() => networkSettings.proxies());
  if (chosen instanceof Refusal) return [...ways, { leg: 'other legs', problem: chosen.message }];
  return [
    ...ways,
    { leg: 'revocation lists', through: inWords(chosen.crl) },
    { leg: 'webhooks', through: inWords(chosen.webhook) },
  ];
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Where the target is not known before it is asked for. */
function inWords(choice: ProxyChoice): string {
  if (choice === null) return 'directly';
  return choice === 'environment' ? 'as the environment says' : `through ${addressOf(choice)}`;
}
