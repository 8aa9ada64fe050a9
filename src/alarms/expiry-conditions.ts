// What ends by itself and is worth an alarm: the credential that signs in for mail, and the trusted certificates. Pure.
import type { SmtpSettings } from '../mail/mail.ts';
import { openCertificate } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { AlarmFacts, Condition } from './alarm-facts.ts';
import type { Thresholds } from './alarm-rule.ts';
import { expiryDetails, expiryStage } from './expiry.ts';

interface Ending {
  readonly subject: string;
  readonly endsAt: Instant;
  readonly details: Readonly<Record<string, string>>;
}

type Phase = 'before' | 'after';

/** The one alarm is cleared where the other begins. */
function conditionsAt(
  phase: Phase,
  endings: readonly Ending[],
  now: Instant,
  thresholds: Thresholds,
): Condition[] {
  return endings.flatMap(({ subject, endsAt, details }) => {
    const at = expiryStage(endsAt, now, thresholds);
    if (!at || at.isOver !== (phase === 'after')) return [];
    const { severity, stage } = at;
    const told = expiryDetails(endsAt, at);
    // A successor has another end, and so an alarm of its own.
    return [{ subject: `${subject} ${told.date}`, severity, stage, details: { ...details, ...told } }];
  });
}

type Facts = Pick<AlarmFacts, 'now' | 'settings' | 'trusted' | 'standbyUntil'>;
type ExpiryConditions = (facts: Facts, thresholds: Thresholds) => Condition[];

/** Of the settings that mail is sent with. A secret whose date nobody has typed raises nothing: the doctor names it. */
export const secretConditions =
  (phase: Phase): ExpiryConditions =>
  ({ settings, now, standbyUntil }, thresholds) => {
    const { clientId, credential } = credentialOf(settings) ?? {};
    if (credential?.type !== 'secret' || credential.expiresOn === undefined || clientId === undefined)
      return [];
    // The date alone is known, so its first moment counts: rather a day early than an hour late.
    const endsAt = Date.parse(credential.expiresOn);
    return conditionsAt(
      phase,
      [{ subject: clientId, endsAt, details: { application: clientId, ...standbyIn(standbyUntil) } }],
      now,
      thresholds,
    );
  };

/** The quickest way on, where there is one. */
export const standbyIn = (until: string | undefined) => ({
  hasStandby: until === undefined ? 'no' : 'yes',
  standbyUntil: until ?? '',
});

export const clientCertificateConditions =
  (phase: Phase): ExpiryConditions =>
  ({ settings, now }, thresholds) => {
    const { clientId, credential } = credentialOf(settings) ?? {};
    if (credential?.type !== 'certificate' || clientId === undefined) return [];
    const endsAt = endOfCertificate(credential);
    if (endsAt === undefined) return [];
    return conditionsAt(
      phase,
      [{ subject: clientId, endsAt, details: { application: clientId } }],
      now,
      thresholds,
    );
  };

/** Only of those in use. */
export const trustConditions =
  (phase: Phase): ExpiryConditions =>
  ({ trusted, now }, thresholds) =>
    conditionsAt(
      phase,
      trusted
        .filter(({ enabled }) => enabled)
        .map(({ name, fingerprint, validTo }) => ({
          subject: fingerprint,
          endsAt: Date.parse(validTo),
          details: { certificate: name },
        })),
      now,
      thresholds,
    );

/** Undefined where the settings sign in without one, or cannot be read. */
export function credentialOf(settings: SmtpSettings | Refusal | undefined) {
  if (!settings || settings instanceof Refusal) return undefined;
  const { authentication } = settings;
  return 'credential' in authentication ? authentication : undefined;
}

/** Undefined where it cannot be opened, which every token request says. */
function endOfCertificate(credential: Parameters<typeof openCertificate>[0]): Instant | undefined {
  try {
    return openCertificate(credential).validTo.getTime();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
