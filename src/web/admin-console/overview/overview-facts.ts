// Everything that the first page tells, gathered once however many look: how mail stands, what the settings hold, and what
// ends by itself.
import type { Alarm, AlarmRule, Alarms } from '../../../alarms/alarms.ts';
import type { Mail, Overview, Room, SmtpSettings } from '../../../mail/mail.ts';
import type { Clock, Instant } from '../../../time/clock.ts';

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
  /** There is a client secret, and nobody entered when it ends. */
  readonly isSecretEndUnknown: boolean;
  /** The day on which the kept one ends. */
  readonly standbyEndsAt: Instant | undefined;
  /** Those that are open, the worst first. */
  readonly alarms: {
    readonly open: readonly Alarm[];
    readonly rules: readonly AlarmRule[];
    /** Whether anybody hears of them who does not look here. */
    readonly areHeard: boolean;
  };
}

interface Needs {
  readonly alarms: Pick<Alarms, 'open' | 'isHeard'> & { readonly rules: Pick<Alarms['rules'], 'list'> };
  readonly mail: Pick<Mail, 'overview' | 'room' | 'emptyAt' | 'road' | 'smtp'>;
  readonly clock: Clock;
}

export function createOverviewFacts({ mail, alarms, clock }: Needs): () => Promise<OverviewFacts> {
  return async () => {
    const [settings, overview, room, emptyAt, standby, open, rules, areHeard] = await Promise.all([
      mail.smtp.active(),
      mail.overview(),
      mail.room(),
      mail.emptyAt(),
      mail.smtp.rotation.standby(),
      alarms.open(),
      alarms.rules.list(),
      alarms.isHeard(),
    ]);
    const { closedUntil, failures, reason } = mail.road;
    return {
      now: clock.now(),
      isConfigured: settings !== undefined,
      road: { closedUntil, failures, reason },
      overview,
      room,
      emptyAt,
      isSecretEndUnknown: settings !== undefined && isSecretEndUnknown(settings),
      standbyEndsAt: standby?.endsOn === undefined ? undefined : Date.parse(standby.endsOn),
      alarms: { open, rules, areHeard },
    };
  };
}

function isSecretEndUnknown({ authentication }: SmtpSettings): boolean {
  if (!('credential' in authentication)) return false;
  const { credential } = authentication;
  return credential.type === 'secret' && credential.expiresOn === undefined;
}
