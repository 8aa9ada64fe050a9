// The ground under Foyer: database, disk, clock. Pure.
import type { DiskSpace } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { refused, skipped, type Check } from './check.ts';
import type { Facts } from './facts.ts';
import { THRESHOLDS } from './thresholds.ts';

export function databaseCheck({ database }: Pick<Facts, 'database'>): Check {
  if (database instanceof Refusal) return refused('database', 'failed', database);
  const { description, version, queryMs } = database;
  return {
    name: 'database',
    status: 'ok',
    found: `${description}, version ${version}, answers in ${Math.max(1, Math.round(queryMs))} ms`,
  };
}

export function diskCheck(disks: readonly DiskSpace[]): Check {
  const scarcest = disks.toSorted((one, other) => rank(other) - rank(one) || one.freeBytes - other.freeBytes);
  const [disk] = scarcest;
  if (!disk) return skipped('disk', 'The data folder is not there: nothing has been kept in it');
  const { place, freeBytes, totalBytes } = disk;
  const share = totalBytes === 0 ? 0 : Math.floor((freeBytes / totalBytes) * 100);
  const found = `${sized(freeBytes)} (${share} %) are free in ${place}`;
  const status = STATUSES[rank(disk)] ?? 'ok';
  return status === 'ok'
    ? { name: 'disk', status, found }
    : { name: 'disk', status, found, remedy: 'Free some space on this disk, or make it larger.' };
}

const STATUSES = ['ok', 'warning', 'failed'] as const;

function rank({ freeBytes, totalBytes }: DiskSpace): number {
  const { failBelowBytes, warnBelowBytes, warnBelowShare } = THRESHOLDS.disk;
  if (freeBytes < failBelowBytes) return 2;
  return freeBytes < warnBelowBytes || freeBytes < totalBytes * warnBelowShare ? 1 : 0;
}

function sized(bytes: number): string {
  return bytes < 2 ** 30 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

/** Against the database, and against the `Date` of the token endpoint's answer. */
export function clockCheck({ database, inside }: Pick<Facts, 'database' | 'inside'>): Check {
  const against: [who: string, aheadMs: number][] = [];
  if (!(database instanceof Refusal)) against.push(['the database', database.aheadMs]);
  const test = inside?.test instanceof Refusal ? undefined : inside?.test;
  for (const { evidence } of test?.steps ?? [])
    if ('clockSkewMs' in evidence && typeof evidence.clockSkewMs === 'number')
      against.push(['the token endpoint', evidence.clockSkewMs]);
  const [worst] = against.toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  if (!worst) return skipped('clock', 'There is no other clock to compare with');
  const [who, aheadMs] = worst;
  const offMs = Math.abs(aheadMs);
  const { warnFrom, failFrom } = THRESHOLDS.clockMs;
  if (offMs < warnFrom)
    return {
      name: 'clock',
      status: 'ok',
      found: `Within ${Math.max(1, Math.ceil(offMs / 1000))} s of ${against.map(([name]) => name).join(' and ')}`,
    };
  return {
    name: 'clock',
    status: offMs < failFrom ? 'warning' : 'failed',
    found: `This machine is ${Math.round(offMs / 1000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} ${who}`,
    remedy: `Synchronize the clocks of this machine and of ${who} with NTP.`,
  };
}
