// Where the active credential ends or is refused and another is kept beside it, that is the shortest way out. Nobody takes
// it unasked: what is used is what was tested. Pure.
import type { CauseCode } from '../diagnosis/diagnosis.ts';
import type { ShownStandby } from '../mail/mail.ts';
import type { Check } from './check.ts';

const CREDENTIAL_CAUSES: ReadonlySet<string> = new Set<CauseCode>([
  'client-secret-expired',
  'client-secret-invalid',
  'certificate-not-registered',
  'certificate-key-unsupported',
  'client-certificate-unusable',
  'assertion-file-unreadable',
  'federated-credential-mismatch',
]);

/** The check as it is, or with the standby as its next step. */
export function withStandby(check: Check, standby: ShownStandby | undefined): Check {
  const isAboutCredential =
    check.name === 'secret' || (check.cause !== undefined && CREDENTIAL_CAUSES.has(check.cause));
  const isBad = check.status === 'warning' || check.status === 'failed';
  if (!standby?.isUsable || !isAboutCredential || !isBad) return check;
  const until = standby.endsOn === undefined ? '' : ` until ${standby.endsOn}`;
  return {
    ...check,
    remedy:
      `${check.remedy ?? ''} The credential before it is kept${until}: until then you can go back to it.`.trim(),
    commands: [...(check.commands ?? []), 'foyer smtp standby switch-back'],
  };
}
