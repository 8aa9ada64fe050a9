// What a rule of the diagnosis is. Everything that a rule names must hold; what it leaves out does not matter.
import type { CauseCode } from './catalogue.ts';
import { wordsOf, type Evidence, type StepName } from './evidence.ts';

/** Causes with how strongly the evidence speaks for each, from 0 to 1. */
export type Ranked = readonly (readonly [cause: CauseCode, confidence: number])[];

export interface Rule {
  /** Where it can strike. A pasted text that does not tell its stage could be any. */
  readonly stages?: readonly StepName[];
  readonly codes?: readonly string[];
  readonly replies?: readonly number[];
  readonly enhanced?: RegExp;
  /** In the reply or the words around it. */
  readonly says?: RegExp;
  readonly when?: (evidence: Evidence) => boolean;
  readonly then: Ranked | ((evidence: Evidence) => Ranked);
}

export function holds({ stages, codes, replies, enhanced, says, when }: Rule, evidence: Evidence): boolean {
  const { stage, code, reply } = evidence;
  return (
    (stages === undefined || stage === undefined || stages.includes(stage)) &&
    (codes === undefined || (code !== undefined && codes.includes(code))) &&
    (replies === undefined || (reply !== undefined && replies.includes(reply.code))) &&
    (enhanced === undefined || (reply?.enhanced !== undefined && enhanced.test(reply.enhanced))) &&
    (says === undefined || says.test(wordsOf(evidence))) &&
    (when === undefined || when(evidence))
  );
}

export const causesOf = ({ then }: Rule, evidence: Evidence): Ranked =>
  typeof then === 'function' ? then(evidence) : then;
