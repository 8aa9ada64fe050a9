// The words that Cisco ISE shows for the same failures (the seven messages of its page): whoever searches for what they
// read there finds it here. ISE's five errors are coarse; the diagnosis beside them says which of their causes it is. Pure.
import type { CauseCode, StepName } from '../../../diagnosis/diagnosis.ts';

export type IseMessage =
  'timed-out' | 'connection-failed' | 'endpoint-or-tenant' | 'secret' | 'address' | 'pkix';

const OF_CAUSE: Readonly<Partial<Record<CauseCode, IseMessage>>> = {
  'tcp-connect-timeout': 'timed-out',
  'client-secret-invalid': 'secret',
  'client-secret-expired': 'secret',
  'client-credential-missing': 'secret',
  'tls-untrusted-ca': 'pkix',
  'tls-ca-lacks-role': 'pkix',
};

const OF_STEP: Readonly<Partial<Record<StepName, IseMessage>>> = {
  resolve: 'connection-failed',
  connect: 'connection-failed',
  greeting: 'connection-failed',
  encrypt: 'connection-failed',
  'token-connect': 'endpoint-or-tenant',
  token: 'endpoint-or-tenant',
  authenticate: 'address',
};

export function iseMessage(step: StepName, cause: CauseCode | undefined): IseMessage | undefined {
  return (cause === undefined ? undefined : OF_CAUSE[cause]) ?? OF_STEP[step];
}
