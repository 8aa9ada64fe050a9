// A second credential beside the active one. When a new client secret takes over, the old one stays as the standby until
// it ends, so that the way back is open. Both are of the same application: a standby is good only for the application and
// the token endpoint that it was active for. Pure.
import { isDeepStrictEqual } from 'node:util';
import { openCertificate, type Credential } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { usesOAuth, type OAuthAuthentication, type SmtpSettings } from './smtp-settings.ts';

const DAY_MS = 86_400_000;

export interface StandbyCredential {
  readonly credential: Credential;
  readonly keptFrom: 'rotation';
  readonly clientId: string;
  readonly tenantId?: string;
  /** A stored secret goes only where it was entered for. */
  readonly tokenEndpoint: string;
  /** A date such as 2027-03-15; absent where nobody said, or nothing ends. */
  readonly endsOn?: string;
  readonly storedAt: Instant;
}

/** Without the secret. */
export interface ShownStandby extends Omit<StandbyCredential, 'credential'> {
  readonly type: Credential['type'];
  /** Whole days until the first moment of `endsOn`; 0 on the day itself. */
  readonly daysLeft?: number;
  /** False where the active settings are of another application or token endpoint by now. */
  readonly isUsable: boolean;
}

export type OAuthSettings = SmtpSettings & { readonly authentication: OAuthAuthentication };

/** Throws where the settings have no credential that could be rotated. */
export function rotatable(settings: SmtpSettings | undefined): OAuthSettings {
  if (settings && usesOAuth(settings.authentication)) return settings as OAuthSettings;
  throw new Refusal(
    'conflict',
    'credential_not_rotatable',
    'The active SMTP settings have no OAuth credential to rotate. Save settings with one first, with "foyer smtp save".',
  );
}

export function withCredential(settings: OAuthSettings, credential: Credential): OAuthSettings {
  return { ...settings, authentication: { ...settings.authentication, credential } };
}

export function standbyOf({ authentication }: OAuthSettings, now: Instant): StandbyCredential {
  const { credential, clientId, tokenEndpoint } = authentication;
  const endsOn = endOf(credential);
  return {
    credential,
    keptFrom: 'rotation',
    clientId,
    tokenEndpoint,
    ...('tenantId' in authentication ? { tenantId: authentication.tenantId } : {}),
    ...(endsOn === undefined ? {} : { endsOn }),
    storedAt: now,
  };
}

function endOf(credential: Credential): string | undefined {
  if (credential.type === 'federated') return undefined;
  if (credential.type === 'secret') return credential.expiresOn;
  try {
    return openCertificate(credential).validTo.toISOString().slice(0, 10);
  } catch (error) {
    if (error instanceof Refusal) return undefined; // it cannot be opened, so it is told when it is used
    throw error;
  }
}

/** Only when the day is over: the date alone is known. */
export function hasEnded({ endsOn }: Pick<StandbyCredential, 'endsOn'>, now: Instant): boolean {
  return endsOn !== undefined && now >= Date.parse(endsOn) + DAY_MS;
}

export function isUsableFor(standby: StandbyCredential, settings: SmtpSettings | undefined): boolean {
  if (!settings || !usesOAuth(settings.authentication)) return false;
  const { clientId, tokenEndpoint } = settings.authentication;
  return standby.clientId === clientId && standby.tokenEndpoint === tokenEndpoint;
}

export function shownStandby(
  standby: StandbyCredential,
  active: SmtpSettings | undefined,
  now: Instant,
): ShownStandby {
  const { credential, ...shown } = standby;
  const { endsOn } = standby;
  return {
    type: credential.type,
    ...shown,
    ...(endsOn === undefined
      ? {}
      : { daysLeft: Math.max(0, Math.floor((Date.parse(endsOn) - now) / DAY_MS)) }),
    isUsable: isUsableFor(standby, active),
  };
}

/** The same proof, whatever is known about its end. */
export function isSameProof(one: Credential, other: Credential): boolean {
  return isDeepStrictEqual(proofOf(one), proofOf(other));
}

function proofOf(credential: Credential): readonly string[] {
  if (credential.type === 'federated') return [credential.assertionFile];
  if (credential.type === 'secret') return [credential.secret.reveal()];
  return 'pfx' in credential
    ? ['pfx', credential.pfx.reveal()]
    : ['pem', credential.certificate, credential.privateKey.reveal()];
}

export function credentialUnchanged(): Refusal {
  return new Refusal(
    'invalid',
    'credential_unchanged',
    'This is the credential that is active already. Make a new one in Entra › App registrations › Certificates & secrets, and give that.',
  );
}

export function noStandby(): Refusal {
  return new Refusal(
    'not_found',
    'standby_credential_missing',
    'No credential is kept beside the active one. One is kept when a new one takes over: "foyer smtp rotate".',
  );
}

export function standbyUnusable(): Refusal {
  return new Refusal(
    'conflict',
    'standby_credential_unusable',
    'The kept credential is of another application or token endpoint than the active SMTP settings. Forget it with "foyer smtp standby forget".',
  );
}
