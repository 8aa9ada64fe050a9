// What ends by itself and is worth an alarm: the credential that signs in for mail, and the trusted certificates. Pure.
import type { SmtpSettings } from '../mail/mail.ts';
import { openCertificate } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { TrustedCertificate } from '../trust/trust.ts';
import type { AlarmKind } from './alarm-kind.ts';
import type { Raised } from './alarm.ts';
import { expiryDetails, expiryStage } from './expiry.ts';

interface Ending {
  /** Before and after the end: the one alarm is cleared where the other begins. */
  readonly kinds: readonly [before: AlarmKind, after: AlarmKind];
  readonly subject: string;
  readonly endsAt: Instant;
  readonly details: Readonly<Record<string, string>>;
}

function raisedBy({ kinds: [before, after], subject, endsAt, details }: Ending, now: Instant): Raised[] {
  const at = expiryStage(endsAt, now);
  if (!at) return [];
  const { severity, stage } = at;
  const kind = at.isOver ? after : before;
  const told = expiryDetails(endsAt, at);
  // A successor has another end, and so an alarm of its own.
  return [{ kind, subject: `${subject} ${told.date}`, severity, stage, details: { ...details, ...told } }];
}

/** Of the settings that mail is sent with. A secret whose date nobody has typed raises nothing: the doctor names it. */
export function credentialConditions(settings: SmtpSettings | undefined, now: Instant): Raised[] {
  const authentication = settings?.authentication;
  if (!authentication || !('credential' in authentication)) return [];
  const { clientId, credential } = authentication;
  const about = { subject: clientId, details: { application: clientId } };
  if (credential.type === 'secret') {
    if (credential.expiresOn === undefined) return [];
    // The date alone is known, so its first moment counts: rather a day early than an hour late.
    const endsAt = Date.parse(credential.expiresOn);
    return raisedBy({ ...about, endsAt, kinds: ['client-secret-expiring', 'client-secret-expired'] }, now);
  }
  if (credential.type !== 'certificate') return [];
  const endsAt = endOfCertificate(credential);
  if (endsAt === undefined) return [];
  return raisedBy(
    { ...about, endsAt, kinds: ['client-certificate-expiring', 'client-certificate-expired'] },
    now,
  );
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

/** Only of those in use. */
export function trustConditions(
  trusted: readonly Pick<TrustedCertificate, 'name' | 'enabled' | 'fingerprint' | 'validTo'>[],
  now: Instant,
): Raised[] {
  return trusted
    .filter(({ enabled }) => enabled)
    .flatMap(({ name, fingerprint, validTo }) =>
      raisedBy(
        {
          kinds: ['trusted-certificate-expiring', 'trusted-certificate-expired'],
          subject: fingerprint,
          endsAt: Date.parse(validTo),
          details: { certificate: name },
        },
        now,
      ),
    );
}
