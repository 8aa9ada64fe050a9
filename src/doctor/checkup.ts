// From facts to the list of checks and the one word for all of them. Pure: the same facts give the same answer.
import { Refusal } from '../refusal.ts';
import { CHECK_NAMES, refused, skipped, type Check } from './check.ts';
import { secretCheck, serverCertificateCheck, trustedCertificateCheck } from './expiry-checks.ts';
import type { Facts, InsideFacts } from './facts.ts';
import { clockCheck, databaseCheck, diskCheck } from './machine-checks.ts';
import { queueCheck } from './queue-check.ts';
import { proxyCheck, roadChecks, settingsCheck } from './road-checks.ts';
import { withStandby } from './standby-hint.ts';

export interface Checkup {
  /** Nothing has failed, and there is something to examine. */
  readonly ok: boolean;
  readonly status: 'ok' | 'warning' | 'failed' | 'not-configured';
  readonly checks: readonly Check[];
}

export function judge(facts: Facts): Checkup {
  const { database, inside, disks } = facts;
  const done = inside
    ? [databaseCheck(facts), diskCheck(disks), clockCheck(facts), ...insideChecks(inside, facts)]
    : [withoutDatabase(database), diskCheck(disks)];
  const byName = new Map(done.map((check) => [check.name, check]));
  const checks = CHECK_NAMES.map((name) => byName.get(name) ?? skipped(name, 'The database does not answer'));
  const has = (status: Check['status']): boolean => checks.some((check) => check.status === status);
  const status = has('failed')
    ? 'failed'
    : inside?.settings === undefined
      ? 'not-configured'
      : has('warning')
        ? 'warning'
        : 'ok';
  return { ok: status === 'ok' || status === 'warning', status, checks };
}

function insideChecks(inside: InsideFacts, { now }: Facts): Check[] {
  return [
    settingsCheck(inside),
    proxyCheck(inside.ways),
    ...[...roadChecks(inside), secretCheck(inside.settings, now)].map((check) =>
      withStandby(check, inside.standby),
    ),
    serverCertificateCheck(inside, now),
    trustedCertificateCheck(inside),
    queueCheck(inside.backlog, now),
  ];
}

/** A key that cannot be read keeps everything from opening as well, but the database is well. */
function withoutDatabase(database: Facts['database']): Check {
  if (!(database instanceof Refusal)) return databaseCheck({ database });
  return refused(database.code.startsWith('sealing_key') ? 'settings' : 'database', 'failed', database);
}

/** The one thing to look at first: what failed, then that nothing is configured, then what is worth a warning. */
export function firstOf({ checks }: Checkup): Check | undefined {
  const find = (status: Check['status']): Check | undefined =>
    checks.find((check) => check.status === status);
  return find('failed') ?? find('warning');
}
