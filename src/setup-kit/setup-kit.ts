// The set-up kit: one PowerShell script that lets the application send mail as the mailbox and does nothing else, its undo, and
// the judgement of what the script found. For the tenant administrator, who is often somebody else and never meets Foyer.
import { judgeSetup, type Expected } from './check.ts';
import type { SetupFinding } from './finding.ts';
import { parseResult } from './result.ts';

export { expectedFrom, planFrom, type PlanningNeeds } from './planning-gate.ts';
export { parsePlan, SETUP_MODELS, SMTP_APP_ROLE, type PlanWords, type SetupPlan } from './plan.ts';
export { parseResult, type SetupResult } from './result.ts';
export { setupScript } from './script.ts';
export { undoScript } from './undo-script.ts';
export type { Expected } from './check.ts';

export interface SetupVerdict {
  readonly ok: boolean;
  readonly findings: readonly SetupFinding[];
}

/** Throws a Refusal where the file holds no result. */
export function checkSetup(file: Uint8Array, expected: Expected = {}): SetupVerdict {
  const findings = judgeSetup(parseResult(file), expected);
  return { ok: findings.every(({ ok }) => ok), findings };
}
