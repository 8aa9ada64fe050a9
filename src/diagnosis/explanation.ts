// `explain`: what a pasted error means. Says only what is in the catalogue and what was recognised by its form (numbers,
// codes, hosts that everybody knows): addresses, IDs and secrets of the text have no way into the answer.
import type { TokenClaims } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';
import { diagnose, type Diagnosis } from './diagnosis.ts';
import { readEvidence, type Recognised } from './reading.ts';

export type { Recognised } from './reading.ts';

export interface Explanation extends Diagnosis {
  readonly recognised: readonly Recognised[];
}

interface Besides {
  /** What is known, in anybody's words or as JSON. */
  readonly context?: string;
  /** For the times in a pasted token. */
  readonly now?: Instant;
}

export function explain(text: string, { context, now }: Besides = {}): Explanation {
  const { evidence, recognised } = readEvidence(text, context);
  const { claims, ...seen } = evidence;
  return {
    ...diagnose({
      ...seen,
      ...(claims ? { claims: withoutIds(claims) } : {}),
      ...(now === undefined ? {} : { now }),
    }),
    recognised,
  };
}

const PUBLIC_AUDIENCE =
  /^(https:\/\/)?(graph\.microsoft\.(com|us)|outlook\.office(365)?\.(com|us)|management\.azure\.com|0000000[23]-0000-0ff1-ce00-000000000000|0000000[23]-0000-0000-c000-000000000000)\/?$/i;

function withoutIds({ audience, roles, expiresAt }: TokenClaims): TokenClaims {
  return {
    roles,
    ...(audience === undefined
      ? {}
      : { audience: PUBLIC_AUDIENCE.test(audience) ? audience : 'another resource' }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}
