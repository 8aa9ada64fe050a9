// Evidence in, ranked causes out, each with the one thing to do next. Pure: the same evidence gives the same answer.
import type { Language } from '../languages/languages.ts';
import { causeOf, type CauseCode } from './catalogue.ts';
import type { Actor } from './cause.ts';
import type { Evidence } from './evidence.ts';
import { rank } from './rules.ts';
import { aboutOf, filledCommand, told, type About, type Addition, type FillIns } from './telling.ts';

export { STEP_NAMES, type Evidence, type Probe, type SeenReply, type StepName } from './evidence.ts';
export { CAUSE_CODES, CAUSE_GROUPS, causeOf, causeWords, type CauseCode } from './catalogue.ts';
export { type Actor } from './cause.ts';
export { filledCommand, told, type About, type Told } from './telling.ts';
export { explain, type Explanation, type Recognised } from './explanation.ts';

export interface Finding {
  readonly cause: CauseCode;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly who: Actor;
  readonly commands: readonly string[];
  readonly link?: string;
  /** What the words were filled in with, so that they can be told in another language. */
  readonly about: About;
}

export interface Diagnosis {
  /** Likeliest first. */
  readonly diagnosis: readonly Finding[];
  /** True where the same try can pass later with nothing changed. */
  readonly retryable: boolean;
}

export function diagnose(evidence: Evidence): Diagnosis {
  const ranked = rank(evidence);
  const values = fillIns(evidence);
  const additions = additionsOf(evidence);
  const findings = (ranked.length > 0 ? ranked : UNKNOWN).map(([cause, confidence]) =>
    finding(cause, confidence, { values, additions, isRbac: usesRbac(evidence) }),
  );
  const first = findings[0];
  return { diagnosis: findings, retryable: first !== undefined && canPass(first.cause, evidence) };
}

/** A cause as it is told where nothing else is known. */
export function described(cause: CauseCode): Finding {
  return finding(cause, 0, { values: {}, additions: [], isRbac: false });
}

/** Whether the same test can pass by waiting: the fault passes, or its cure takes time to count. */
export function waitingMayHelp({ diagnosis, retryable }: Diagnosis): boolean {
  const [first] = diagnosis;
  return retryable || (first !== undefined && causeOf(first.cause).spreads === true);
}

function canPass(code: CauseCode, evidence: Evidence): boolean {
  const { passes = false } = causeOf(code);
  return typeof passes === 'function' ? passes(evidence) : passes;
}

const UNKNOWN = [['unknown', 0]] as const;

/** A token without roles is right where the application is permitted by RBAC for Applications. */
const usesRbac = ({ claims }: Evidence): boolean => claims !== undefined && claims.roles.length === 0;

interface Known {
  readonly values: FillIns;
  readonly additions: readonly Addition[];
  readonly isRbac: boolean;
}

function finding(code: CauseCode, confidence: number, { values, additions, isRbac }: Known): Finding {
  const { who, commands = [], rbacCommands, link } = causeOf(code);
  const about = aboutOf(code, values, additions);
  return {
    cause: code,
    confidence: Math.round(confidence * 100) / 100,
    ...told(code, about, 'en'),
    who,
    commands: ((isRbac ? rbacCommands : undefined) ?? commands).map((text) => filledCommand(text, values)),
    ...(link === undefined ? {} : { link }),
    about,
  };
}

/** The same finding in another language; its commands are everywhere the same. */
export function findingIn(language: Language, given: Finding): Finding {
  return { ...given, ...told(given.cause, given.about, language) };
}

function fillIns({ stage, known, chain, claims, proxy, standing }: Evidence): FillIns {
  const isToken = stage === 'token' || stage === 'token-connect';
  // A pasted text shows of a host only whose it is.
  const server = known.server?.startsWith('*.') ? undefined : known.server;
  const host = isToken ? known.tokenHost : server;
  const port = isToken ? (known.tokenHost === undefined ? undefined : '443') : known.port?.toString();
  const leaf = chain?.[0];
  return {
    host,
    port,
    chainAddress:
      host === undefined || port === undefined ? undefined : /:\d+$/.test(host) ? host : `${host}:${port}`,
    proxy: proxy?.address,
    mailbox: known.mailbox,
    tenantId: known.tenantId,
    clientId: claims?.clientId ?? known.clientId,
    objectId: claims?.objectId,
    registeredObjectId: known.registeredObjectId,
    audience: claims?.audience,
    scope: known.scope,
    issuer: standing?.issuer ?? chain?.at(-1)?.issuer,
    validFrom: leaf?.validFrom.slice(0, 10),
    validTo: leaf?.validTo.slice(0, 10),
    expiresOn: known.expiresOn,
  };
}

/** Sentences that are there only where something more is known. */
function additionsOf(evidence: Evidence): Addition[] {
  const { known, claims, now, standing, probes = [] } = evidence;
  const typedEnd = Date.parse(known.expiresOn ?? '');
  const other = probes.find((probe) => probe.asked === 'mailbox-tenant');
  const isThere: Readonly<Record<Addition, boolean>> = {
    leftOut: standing?.kind === 'missing-intermediate',
    intercepted: isIntercepted(evidence),
    authority: standing?.issuer !== undefined,
    typedExpiry: now !== undefined && typedEnd > now,
    tokenTime: now !== undefined && (claims?.expiresAt ?? now) < now,
    mailboxTenant:
      other !== undefined && claims?.tenantId !== undefined && other.tenantId !== claims.tenantId,
    objectIds: known.registeredObjectId !== undefined && claims?.objectId !== undefined,
  };
  return (Object.keys(isThere) as Addition[]).filter((name) => isThere[name]);
}

const MICROSOFTS_HOST = /(^|\.)(office365\.com|outlook\.com|microsoftonline\.com)$/i;
/** Who vouches for Microsoft's servers (microsoft365.md §11), some of them until lately. */
const MICROSOFTS_AUTHORITIES = /DigiCert|Microsoft|Baltimore|GlobalSign|Entrust/i;

/** A chain at one of Microsoft's names without one of its authorities is somebody else's. */
function isIntercepted({ stage, known, chain = [] }: Evidence): boolean {
  const isToken = stage === 'token' || stage === 'token-connect';
  const host = (isToken ? known.tokenHost : known.server) ?? '';
  return (
    MICROSOFTS_HOST.test(host) &&
    chain.length > 0 &&
    !chain.some(({ subject, issuer }) => MICROSOFTS_AUTHORITIES.test(subject + issuer))
  );
}
