// How far the road from nothing to a first mail has been gone. A step is done when a fact says so; only what no fact can tell
// (somebody has read the first page, the kit was handed over by hand) is what was ticked off. What is proved later proves
// what came before: settings that passed the test need no result of the kit. Pure.
import type { MessageState, RunState } from '../mail/mail.ts';
import type { Instant } from '../time/clock.ts';
import type { GuideRecord, GuideValues } from './guide-record.ts';

export const GUIDE_STEPS = [
  'prepare',
  'values',
  'kit',
  'result',
  'certificates',
  'smtp-server',
  'first-mail',
] as const;
export type GuideStepName = (typeof GUIDE_STEPS)[number];

/** `waiting`: for somebody else, or for what is under way. */
export type GuideStepState = 'open' | 'waiting' | 'attention' | 'done';

export interface GuideStep {
  readonly name: GuideStepName;
  readonly state: GuideStepState;
}

export interface GuideFacts extends Pick<GuideRecord, 'isPrepared' | 'isHandedOver' | 'chains'> {
  readonly values?: GuideValues | undefined;
  /** Links to the kit that still open it. */
  readonly openLinks: number;
  readonly isResultGood?: boolean | undefined;
  /** Since when there are settings that passed the test. */
  readonly smtpActiveSince?: Instant | undefined;
  readonly lastTest?: RunState | undefined;
  readonly firstMail?: MessageState | undefined;
  readonly now: Instant;
}

/** Whoever looked at the certificates has died when it takes longer. */
const LOOKING_AT_MOST_MS = 60_000;

type Rule = (facts: GuideFacts) => GuideStepState;

const RULES: Readonly<Record<GuideStepName, Rule>> = {
  prepare: ({ isPrepared, values, smtpActiveSince }) =>
    isPrepared || values || smtpActiveSince !== undefined ? 'done' : 'open',
  values: ({ values, smtpActiveSince }) => {
    if (smtpActiveSince !== undefined || values?.clientId !== undefined) return 'done';
    return values ? 'waiting' : 'open';
  },
  kit: ({ isHandedOver, openLinks, isResultGood, smtpActiveSince }) => {
    if (isHandedOver || isResultGood !== undefined || smtpActiveSince !== undefined) return 'done';
    return openLinks > 0 ? 'waiting' : 'open';
  },
  result: ({ isResultGood, smtpActiveSince }) => {
    if (isResultGood || smtpActiveSince !== undefined) return 'done';
    return isResultGood === false ? 'attention' : 'open';
  },
  certificates: ({ chains, smtpActiveSince, now }) => {
    if (isLooking(chains, now)) return 'waiting';
    if (chains?.endedAt === undefined) return smtpActiveSince === undefined ? 'open' : 'done';
    // Whichever is newer: the test of the SMTP settings verifies the same chains.
    if (smtpActiveSince !== undefined && smtpActiveSince > chains.endedAt) return 'done';
    return chains.seen.every(({ isTrusted }) => isTrusted) ? 'done' : 'attention';
  },
  'smtp-server': ({ smtpActiveSince, lastTest }) => {
    if (smtpActiveSince !== undefined) return 'done';
    if (lastTest === 'running') return 'waiting';
    return lastTest === 'failed' ? 'attention' : 'open';
  },
  'first-mail': ({ firstMail }) => {
    if (firstMail === undefined) return 'open';
    if (firstMail === 'sent') return 'done';
    return ['queued', 'sending', 'deferred'].includes(firstMail) ? 'waiting' : 'attention';
  },
};

export function stepsOf(facts: GuideFacts): readonly GuideStep[] {
  return GUIDE_STEPS.map((name) => ({ name, state: RULES[name](facts) }));
}

/** Where one is: what has to be done next, else what is waited for; undefined at the end of the road. */
export function currentStep(steps: readonly GuideStep[]): GuideStepName | undefined {
  const next = steps.find(({ state }) => state === 'open' || state === 'attention');
  return (next ?? steps.find(({ state }) => state === 'waiting'))?.name;
}

export function isLooking(chains: GuideRecord['chains'], now: Instant): boolean {
  return chains !== undefined && chains.endedAt === undefined && chains.beganAt > now - LOOKING_AT_MOST_MS;
}
