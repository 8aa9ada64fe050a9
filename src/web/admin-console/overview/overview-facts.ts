// Everything that the first page tells, gathered once however many look: how mail stands, what the settings hold, and what
// ends by itself.
import { createHash } from 'node:crypto';
import type { Alarm, AlarmRule, Alarms } from '../../../alarms/alarms.ts';
import type { Mail, Overview, Room, SmtpSettings } from '../../../mail/mail.ts';
import { openCertificate, type Credential } from '../../../oauth/oauth.ts';
import { Refusal } from '../../../refusal.ts';
import type { Clock, Instant } from '../../../time/clock.ts';
import type { Trust } from '../../../trust/trust.ts';

/** `endsAt` is null where nobody entered it. */
export interface CredentialEnd {
  readonly type: 'secret' | 'certificate';
  readonly endsAt: Instant | null;
}

export interface OverviewFacts {
  readonly now: Instant;
  readonly isConfigured: boolean;
  readonly road: {
    readonly closedUntil: Instant;
    readonly failures: number;
    readonly reason: string | undefined;
  };
  readonly overview: Overview;
  readonly room: Room | undefined;
  readonly emptyAt: Instant | undefined;
  /** Undefined where the settings have no credential that ends. */
  readonly credential: CredentialEnd | undefined;
  /** The day on which the kept one ends. */
  readonly standbyEndsAt: Instant | undefined;
  readonly trusted: readonly { readonly name: string; readonly endsAt: Instant; readonly daysLeft: number }[];
  /** Those that are open, the worst first. */
  readonly alarms: { readonly open: readonly Alarm[]; readonly rules: readonly AlarmRule[] };
}

interface Needs {
  readonly alarms: Pick<Alarms, 'open'> & { readonly rules: Pick<Alarms['rules'], 'list'> };
  readonly mail: Pick<Mail, 'overview' | 'room' | 'emptyAt' | 'road' | 'smtp'>;
  readonly trust: Pick<Trust, 'list'>;
  readonly clock: Clock;
}

export function createOverviewFacts({ mail, trust, alarms, clock }: Needs): () => Promise<OverviewFacts> {
  const certificateEnd = rememberedEnd();
  return async () => {
    const [settings, overview, room, emptyAt, standby, certificates, open, rules] = await Promise.all([
      mail.smtp.active(),
      mail.overview(),
      mail.room(),
      mail.emptyAt(),
      mail.smtp.rotation.standby(),
      trust.list(),
      alarms.open(),
      alarms.rules.list(),
    ]);
    const { closedUntil, failures, reason } = mail.road;
    return {
      now: clock.now(),
      isConfigured: settings !== undefined,
      road: { closedUntil, failures, reason },
      overview,
      room,
      emptyAt,
      credential: settings && credentialEnd(settings, certificateEnd),
      standbyEndsAt: standby?.endsOn === undefined ? undefined : Date.parse(standby.endsOn),
      trusted: certificates
        .filter(({ enabled, expiry }) => enabled && ['expired', 'within-30'].includes(expiry.state))
        .map(({ name, validTo, expiry }) => ({
          name,
          endsAt: Date.parse(validTo),
          daysLeft: expiry.daysLeft,
        })),
      alarms: { open, rules },
    };
  };
}

type CertificateCredential = Extract<Credential, { type: 'certificate' }>;

function credentialEnd(
  { authentication }: SmtpSettings,
  certificateEnd: (credential: CertificateCredential) => Instant | null,
): CredentialEnd | undefined {
  if (!('credential' in authentication)) return undefined;
  const { credential } = authentication;
  if (credential.type === 'federated') return undefined;
  if (credential.type === 'certificate') return { type: 'certificate', endsAt: certificateEnd(credential) };
  return {
    type: 'secret',
    endsAt: credential.expiresOn === undefined ? null : Date.parse(credential.expiresOn),
  };
}

/** Opening a PFX takes the time that makes its password hard to guess: once for each, not every few seconds. */
function rememberedEnd(): (credential: CertificateCredential) => Instant | null {
  const ends = new Map<string, Instant | null>();
  return (credential) => {
    const text = 'pfx' in credential ? credential.pfx.reveal() : credential.certificate;
    const key = createHash('sha256').update(text).digest('base64');
    const known = ends.get(key);
    if (known !== undefined) return known;
    ends.clear();
    const end = endOf(credential);
    ends.set(key, end);
    return end;
  };
}

function endOf(credential: CertificateCredential): Instant | null {
  try {
    return openCertificate(credential).validTo.getTime();
  } catch (error) {
    if (error instanceof Refusal) return null; // it cannot be opened, which the road tells when it is used
    throw error;
  }
}
