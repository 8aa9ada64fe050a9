// Evidence in, ranked causes out, each with the one thing to do next. Pure: the same evidence gives the same answer.
import { CATALOGUE, type Cause, type CauseCode } from './catalogue.ts';
import type { Evidence } from './evidence.ts';
import { RULES, type Ranked } from './rules.ts';

export { STEP_NAMES, type Evidence, type StepName } from './evidence.ts';
export type { CauseCode } from './catalogue.ts';

export interface Finding {
  readonly cause: CauseCode;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly title: string;
  readonly remedy: string;
  readonly commands: readonly string[];
  readonly link?: string;
}

export interface Diagnosis {
  /** Likeliest first. */
  readonly diagnosis: readonly Finding[];
  /** True where the same try can pass later with nothing changed. */
  readonly retryable: boolean;
}

export function diagnose(evidence: Evidence): Diagnosis {
  const rule = RULES.find(
    ({ stages, when }) => (stages === undefined || stages.includes(evidence.stage)) && when(evidence),
  );
  const ranked: Ranked =
    typeof rule?.then === 'function' ? rule.then(evidence) : (rule?.then ?? [['unknown', 0]]);
  const values = fillIns(evidence);
  const findings = [...ranked]
    .sort((a, b) => b[1] - a[1])
    .map(([cause, confidence]) => finding(cause, confidence, values));
  const first: Cause | undefined = findings[0] && CATALOGUE[findings[0].cause];
  return { diagnosis: findings, retryable: first?.passes === true };
}

/**
 * A command is made to be pasted into a shell: what came from outside is quoted unless it is plainly a word. PowerShell
 * takes the typographic quotes for quotes as well.
 */
function powershellWord(value: string): string {
  return /^\w[\w.@-]*$|^<[\w ]+>$/.test(value) ? value : `'${value.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

type FillIns = Readonly<Record<string, string | undefined>>;

function finding(code: CauseCode, confidence: number, values: FillIns): Finding {
  const cause: Cause = CATALOGUE[code];
  const fill = (text: string, quote = (value: string): string => value): string =>
    text.replace(/\{(\w+)\}/g, (_all, name: string) =>
      values[name] === undefined ? `<${name}>` : quote(values[name]),
    );
  return {
    cause: code,
    confidence,
    title: fill(cause.title),
    remedy: fill(cause.remedy),
    commands: (cause.commands ?? []).map((command) => fill(command, powershellWord)),
    ...(cause.link === undefined ? {} : { link: cause.link }),
  };
}

function fillIns({ stage, known, chain, claims }: Evidence): FillIns {
  const isToken = stage === 'token' || stage === 'token-connect';
  const leaf = chain?.[0];
  return {
    host: isToken ? (known.tokenHost ?? 'the token endpoint') : (known.server ?? 'the server'),
    port: isToken ? '443' : String(known.port ?? 587),
    mailbox: known.mailbox,
    tenantId: known.tenantId,
    clientId: claims?.clientId ?? known.clientId,
    objectId: claims?.objectId ?? '<object ID of the Enterprise application>',
    audience: claims?.audience,
    scope: known.scope,
    issuer: chain?.at(-1)?.issuer ?? 'an unknown issuer',
    validFrom: leaf?.validFrom.slice(0, 10),
    validTo: leaf?.validTo.slice(0, 10),
  };
}
