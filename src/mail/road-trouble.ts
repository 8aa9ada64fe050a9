// What keeps mail from the server, told from what broke: at which step, and by which cause of the catalogue. Pure.
import {
  diagnose,
  type CauseCode,
  type Evidence,
  type Finding,
  type StepName,
} from '../diagnosis/diagnosis.ts';
import { TlsFailure, type NetworkFailure } from '../network/network.ts';
import { TokenUnavailable } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';
import type { Attempt } from './attempt.ts';
import { evidenceOf, NoToken } from './connection-evidence.ts';
import { SmtpFailure, type SmtpStage } from './session-transport.ts';
import type { SmtpSettings } from './smtp-settings.ts';

export interface RoadTrouble {
  readonly step: StepName;
  readonly cause: CauseCode;
  /** What the words of the cause are filled in with. */
  readonly about: Finding['about'];
  /** The server's words, or what broke. */
  readonly reason: string;
}

export type RoadFailure = NetworkFailure | SmtpFailure | TokenUnavailable;

const STEP_OF_STAGE: Readonly<Record<SmtpStage, StepName>> = {
  greeting: 'greeting',
  ehlo: 'greeting',
  encrypt: 'encrypt',
  authenticate: 'authenticate',
  sender: 'sender',
  recipient: 'submit',
  data: 'submit',
  submit: 'submit',
};

/** No session came about. */
export function troubleOnTheWay(failure: RoadFailure, settings: SmtpSettings, now: Instant): RoadTrouble {
  const step = stepOf(failure);
  const seen =
    failure instanceof TokenUnavailable
      ? new NoToken({ ok: false, failure: failure.failure, evidence: {} })
      : failure;
  const reason = failure instanceof SmtpFailure ? (failure.reply?.text ?? failure.message) : failure.message;
  return diagnosed(evidenceOf(step, seen, settings, { token: undefined, probes: [], now }), step, reason);
}

/** The server took the session and not what came next, for a reason that has nothing to do with the message. */
export function troubleInSession({
  reply = '',
  enhancedStatus,
}: Pick<Attempt, 'reply' | 'enhancedStatus'>): RoadTrouble {
  const code = Number(/^\d{3}/.exec(reply)?.[0] ?? 0);
  const enhanced = enhancedStatus === undefined ? {} : { enhanced: enhancedStatus };
  return diagnosed(
    { stage: 'submit', known: {}, message: reply, reply: { code, text: reply, ...enhanced } },
    'submit',
    reply,
  );
}

function diagnosed(evidence: Evidence, step: StepName, reason: string): RoadTrouble {
  const [finding] = diagnose(evidence).diagnosis;
  if (!finding) throw new Error('a diagnosis without a finding');
  return { step, cause: finding.cause, about: finding.about, reason };
}

function stepOf(failure: RoadFailure): StepName {
  if (failure instanceof TokenUnavailable) return failure.failure.stage;
  if (failure instanceof SmtpFailure) return STEP_OF_STAGE[failure.stage];
  return failure instanceof TlsFailure ? 'encrypt' : 'connect';
}
