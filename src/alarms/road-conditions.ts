// What keeps mail from the server: told apart by the step at which it fails, since each is another person's to mend. Pure.
import type { CauseCode } from '../diagnosis/diagnosis.ts';
import type { RoadReport, RoadTrouble } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { STALE_MS, type AlarmFacts, type Condition } from './alarm-facts.ts';
import type { Thresholds } from './alarm-rule.ts';
import type { Severity } from './alarm.ts';
import { credentialOf, standbyIn } from './expiry-conditions.ts';

type Facts = Pick<AlarmFacts, 'now' | 'settings' | 'settingsSince' | 'roads' | 'standbyUntil'>;
type RoadConditions = (facts: Facts, thresholds: Thresholds) => Condition[];

interface Trouble extends RoadTrouble {
  readonly node: string;
  readonly since: Instant;
  readonly failures: number;
}

const SECRET_EXPIRED: CauseCode = 'client-secret-expired';
const THROTTLED: ReadonlySet<CauseCode> = new Set([
  'concurrency-limit',
  'message-rate-limit',
  'recipient-rate-limit',
  'tenant-external-rate-limit',
  'ip-throttled',
  'entra-throttled',
]);

/** Of each process the latest that it saw, where that is trouble with the settings as they are. */
export function troublesOf({ roads, settingsSince = 0, now }: Facts): Trouble[] {
  const latest = new Map<string, RoadReport>();
  for (const report of roads) {
    const other = latest.get(report.node);
    if (!other || report.at > other.at) latest.set(report.node, report);
  }
  return [...latest.values()].flatMap(({ node, at, since, failures, trouble }) =>
    trouble && at >= settingsSince && now - at < STALE_MS ? [{ ...trouble, node, since, failures }] : [],
  );
}

const roadConditions =
  (
    isMeant: (trouble: Trouble, facts: Facts) => boolean,
    isFar: Reach,
    severity: Severity = 'critical',
  ): RoadConditions =>
  (facts, thresholds) =>
    troublesOf(facts)
      .filter((trouble) => isMeant(trouble, facts) && isFar(trouble, thresholds, facts.now))
      .map((trouble) => ({ ...conditionOf(trouble, facts), severity }));

type Reach = (trouble: Trouble, thresholds: Thresholds, now: Instant) => boolean;
const afterFailures: Reach = (trouble, { failures = 1 }) => trouble.failures >= failures;
const afterMinutes: Reach = ({ since }, { minutes = 0 }, now) => now - since >= minutes * 60_000;

/** The cause is the stage: that another one shows is news, and that the same is seen again is not. */
function conditionOf(
  { node, cause, about, reason, since }: Trouble,
  { settings, standbyUntil }: Facts,
): Omit<Condition, 'severity'> {
  const { clientId = '', credential } = credentialOf(settings) ?? {};
  const date = credential?.type === 'secret' ? (credential.expiresOn ?? '') : '';
  return {
    subject: node,
    node,
    stage: cause,
    details: {
      node,
      cause,
      about: JSON.stringify(about),
      reason,
      since: new Date(since).toISOString(),
      application: clientId,
      date,
      hasDate: date === '' ? 'no' : 'yes',
      ...standbyIn(standbyUntil),
    },
  };
}

const isToken = ({ step }: Trouble): boolean =>
  step === 'token' || step === 'token-connect' || step === 'claims';
const isThrottled = ({ cause }: Trouble): boolean => THROTTLED.has(cause);

/** Microsoft knows better than whoever typed the date, and than a date that nobody typed. */
function isSecretRefused({ cause }: Trouble, { settings, now }: Facts): boolean {
  if (cause !== SECRET_EXPIRED) return false;
  const { credential } = credentialOf(settings) ?? {};
  const expiresOn = credential?.type === 'secret' ? credential.expiresOn : undefined;
  return expiresOn === undefined || Date.parse(expiresOn) > now;
}

export const secretRefused = roadConditions(isSecretRefused, () => true);

export const tokenFailing = roadConditions(
  // That the secret has ended is told as such, by one date or the other.
  (trouble) => isToken(trouble) && !isThrottled(trouble) && trouble.cause !== SECRET_EXPIRED,
  afterFailures,
);

export const authenticationFailing = roadConditions(
  (trouble) => trouble.step === 'authenticate' && !isThrottled(trouble),
  afterFailures,
);

export const otherwiseFailing = roadConditions(
  (trouble) => !isToken(trouble) && trouble.step !== 'authenticate' && !isThrottled(trouble),
  afterMinutes,
);

/** It goes on by itself, only later. */
export const throttled = roadConditions(isThrottled, afterMinutes, 'warning');

/** Whether mail leaves by at least one of the processes: where nobody has tried, it is taken to. */
export function mailWorks(facts: Facts): boolean {
  if (!facts.settings || facts.settings instanceof Refusal) return false;
  const nodes = new Set(facts.roads.map(({ node }) => node));
  return nodes.size === 0 || troublesOf(facts).length < nodes.size;
}
