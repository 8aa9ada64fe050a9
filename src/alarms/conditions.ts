// What each kind of alarm looks at: a row for each, in the order of the catalogue. Pure.
import type { AlarmKind } from './alarm-kind.ts';
import type { AlarmFacts, Condition } from './alarm-facts.ts';
import { thresholdsOf, type AlarmRule, type Thresholds } from './alarm-rule.ts';
import type { Raised } from './alarm.ts';
import { clientCertificateConditions, secretConditions, trustConditions } from './expiry-conditions.ts';
import { backlog, limitNear, messagesFailing, nothingSent, notConfigured } from './queue-conditions.ts';
import {
  authenticationFailing,
  otherwiseFailing,
  secretRefused,
  throttled,
  tokenFailing,
} from './road-conditions.ts';
import {
  alarmMailRefused,
  channelFailing,
  clockSkew,
  diskSpace,
  lockouts,
  purgeOverdue,
} from './system-conditions.ts';

const CONDITIONS: Readonly<
  Record<AlarmKind, (facts: AlarmFacts, thresholds: Thresholds) => readonly Condition[]>
> = {
  'client-secret-expiring': secretConditions('before'),
  'client-secret-expired': secretConditions('after'),
  'client-secret-refused': secretRefused,
  'client-certificate-expiring': clientCertificateConditions('before'),
  'client-certificate-expired': clientCertificateConditions('after'),
  'trusted-certificate-expiring': trustConditions('before'),
  'trusted-certificate-expired': trustConditions('after'),
  'token-request-failing': tokenFailing,
  'smtp-authentication-failing': authenticationFailing,
  'mail-failing': otherwiseFailing,
  'mail-throttled': throttled,
  'mail-backlog': backlog,
  'mailbox-limit-near': limitNear,
  'messages-failing': messagesFailing,
  'mail-not-configured': notConfigured,
  'nothing-sent': nothingSent,
  'disk-space-low': diskSpace,
  // Whoever could look here has reached it: raised by what failed to (database-watch-gate.ts).
  'database-unreachable': () => [],
  'clock-skew': clockSkew,
  'guest-purge-overdue': purgeOverdue,
  'alarm-channel-failing': channelFailing,
  'alarm-mail-refused': alarmMailRefused,
  'sign-in-lockouts': lockouts,
};

/** By the measure of one rule; none of a rule that is disabled. */
export function raisedBy(rule: AlarmRule, facts: AlarmFacts): Raised[] {
  if (rule.status === 'disabled') return [];
  return CONDITIONS[rule.kind](facts, thresholdsOf(rule)).map((condition) => ({
    ...condition,
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity ?? condition.severity,
  }));
}
