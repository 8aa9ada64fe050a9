// All rules in the order in which they are asked: what is particular before what is general. The first that holds leads;
// those after it only add what is possible besides.
import type { CauseCode } from './catalogue.ts';
import { ENDPOINT_RULES } from './endpoint-rules.ts';
import type { Evidence } from './evidence.ts';
import { NETWORK_RULES } from './network-rules.ts';
import { causesOf, holds, type Ranked, type Rule } from './rule.ts';
import { SENDING_RULES, VAGUE_SENDING_RULES } from './sending-rules.ts';
import { SIGN_IN_RULES, VAGUE_SIGN_IN_RULES } from './sign-in-rules.ts';
import { TOKEN_RULES } from './token-rules.ts';

/** A text that quotes a server's words says more by them than by how the program failed: replies before networks. */
const RULES: readonly Rule[] = [
  ...TOKEN_RULES,
  ...ENDPOINT_RULES,
  ...SENDING_RULES,
  ...SIGN_IN_RULES,
  ...NETWORK_RULES,
  ...VAGUE_SENDING_RULES,
  ...VAGUE_SIGN_IN_RULES,
];

/** How much less each further rule that holds counts than the one before it. */
const FADING = 0.35;
const LEAST = 0.04;
const MOST_FINDINGS = 6;

export function rank(evidence: Evidence): Ranked {
  const best = new Map<CauseCode, number>();
  let weight = 1;
  for (const rule of RULES) {
    if (weight < LEAST) break;
    if (!holds(rule, evidence)) continue;
    for (const [cause, confidence] of causesOf(rule, evidence))
      best.set(cause, Math.max(best.get(cause) ?? 0, confidence * weight));
    weight *= FADING;
  }
  return [...best]
    .filter(([, confidence]) => confidence >= LEAST)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_FINDINGS);
}
