// What the guide keeps by itself, because nothing else knows it: values before there are settings, what was ticked off, the
// result of the kit, the last look at the certificates, and which mail was the first. Pure.
import type { CloudName } from '../oauth/oauth.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import {
  parsePlan,
  setupScript,
  undoScript,
  type PlanWords,
  type SetupPlan,
  type SetupResult,
} from '../setup-kit/setup-kit.ts';
import type { Instant } from '../time/clock.ts';

export interface GuideValues {
  readonly mailbox: string;
  readonly tenantId: string;
  readonly cloud: CloudName;
  readonly model: SetupPlan['model'];
  /** Known once the application is registered. */
  readonly clientId?: string;
  /** Of the Enterprise application. */
  readonly objectId?: string;
}

export interface KeptResult {
  readonly result: SetupResult;
  readonly receivedAt: Instant;
  /** As it is shown; undefined where it came by the link. */
  readonly receivedFrom?: string;
}

/** One server, and whether its chain ends at something that is trusted. */
export interface SeenChain {
  readonly host: string;
  readonly port: number;
  readonly isTrusted: boolean;
  /** Whose vouching counts. */
  readonly root?: string;
  /** Who issued the last certificate that was sent, where nobody vouches. */
  readonly missing?: string;
  /** Why it is not trusted, or that nothing was received. */
  readonly failure?: string;
}

export interface GuideRecord {
  readonly isPrepared?: boolean;
  readonly isHandedOver?: boolean;
  readonly values?: GuideValues;
  readonly result?: KeptResult;
  readonly chains?: {
    readonly beganAt: Instant;
    readonly endedAt?: Instant;
    readonly seen: readonly SeenChain[];
  };
  readonly firstMail?: { readonly id: string; readonly to: string };
}

/** The client ID may be left out until it is known. Throws a Refusal with one problem a field. */
export function parseGuideValues(words: PlanWords): GuideValues {
  const given = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== '')) as PlanWords;
  try {
    const { mailbox, tenantId, cloud, model, objectId } = parsePlan({ clientId: NOBODY, ...given });
    return {
      mailbox,
      tenantId,
      cloud,
      model,
      ...(given.clientId === undefined ? {} : { clientId: given.clientId }),
      ...(objectId === undefined ? {} : { objectId }),
    };
  } catch (error) {
    // The kit speaks of the options of its command.
    throw error instanceof Refusal && error.problems.length > 0 ? unusable(error.problems) : error;
  }
}

/** Stands in for the client ID, so that the other values are judged without it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function unusable(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'invalid',
    'setup_guide_values_unusable',
    `These values cannot be used:\n${lines.join('\n')}\nCorrect them and keep them again.`,
    { problems },
  );
}

export interface Kit {
  readonly plan: SetupPlan;
  readonly script: string;
  readonly undo: string;
}

/** Throws where the guide does not know enough for a script yet. */
export function kitOf(values: GuideValues | undefined, result?: SetupResult): Kit {
  if (values?.clientId === undefined)
    throw new Refusal(
      'conflict',
      'setup_guide_values_missing',
      'There can be no script yet: it needs mailbox, tenant ID and client ID. Keep them in the values of the set-up guide first.',
    );
  return kitFor(
    parsePlan({ ...values, ...(values.objectId === undefined ? {} : { objectIdFrom: 'option' as const }) }),
    result,
  );
}

export function kitFor(plan: SetupPlan, result?: SetupResult): Kit {
  const isOfPlan = result?.action === 'setup' && !result.whatIf && isSame(result.clientId, plan.clientId);
  return { plan, script: setupScript(plan), undo: undoScript(plan, isOfPlan ? result : undefined) };
}

/** What the tenant's own PowerShell says is taken over, where it is about the same application: never a changed one. */
export function takenOver(values: GuideValues, result: SetupResult): GuideValues {
  if (result.action !== 'setup' || result.whatIf) return values;
  if (values.clientId !== undefined && !isSame(values.clientId, result.clientId)) return values;
  const objectId = result.after.servicePrincipal?.ObjectId;
  return {
    ...values,
    clientId: values.clientId ?? result.clientId,
    ...(objectId === undefined || isSame(objectId, result.clientId) ? {} : { objectId }),
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
