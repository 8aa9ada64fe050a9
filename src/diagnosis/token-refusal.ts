// Why Exchange refused a token. One reply, 535 5.7.3, stands for at least eight faults; what the token says of itself,
// what the settings say and what further questions brought rule some in and others out. The order of what is left is how
// often each was found (the vendor's documents and threads of users).
import { wordsOf, type Evidence, type Probe } from './evidence.ts';
import type { Ranked } from './rule.ts';

const EXCHANGE_AUDIENCE = /outlook|office365|office\.com|^00000002-0000-0ff1-ce00-000000000000$/i;

const HINTS: readonly (readonly [pattern: RegExp, cause: Ranked[0][0]])[] = [
  [
    /object[ _-]?id.{0,60}(app(lication)? registration|wrong|differs|mismatch)|(wrong|app registration).{0,40}object[ _-]?id/i,
    'exchange-service-principal-wrong-object-id',
  ],
  [
    /(service[ _-]?principal|new-serviceprincipal)[^.;\n]{0,60}(false|missing|not (registered|created|found|run)|never|none|null|absent|no\b)|(no|without|missing|not registered).{0,40}service[ _-]?principal/i,
    'exchange-service-principal-missing',
  ],
  [
    /(full ?access|mailbox[ _-]?permission|rbac)[^.;\n]{0,60}(false|missing|not (granted|assigned|given)|never|none|absent|no\b)|(no|without|missing|lacks).{0,40}(full ?access|mailbox ?permission|permission on the mailbox)/i,
    'mailbox-permission-missing',
  ],
  [
    /(roles?|smtp\.sendasapp|consent)[^.;\n]{0,60}(false|missing|not (granted|given|present)|never|none|absent|\[\]|empty|no\b)|(no|without|missing|lacks).{0,40}(roles?\b|smtp\.sendasapp|admin consent|consent)/i,
    'token-missing-smtp-role',
  ],
  [
    /(aud(ience)?|scope|resource)\W{0,5}.{0,60}graph|graph.{0,30}(token|scope|audience)|wrong (aud|scope|resource)/i,
    'token-wrong-audience',
  ],
  [
    /on-?prem|unlicensed|no licen[cs]e|without (a )?licen[cs]e|hybrid|soft-?deleted|mailbox.{0,30}(deleted|disabled|does not exist)/i,
    'mailbox-unavailable',
  ],
  [
    /user\W{0,4}.{0,40}(differ|other|wrong|alias|not the mailbox|another|mismatch)|shared ?mailbox|another (account|mailbox|user)|different (account|user|mailbox)/i,
    'xoauth2-mailbox-mismatch',
  ],
  [
    /smtp ?auth[^.;\n]{0,40}(off|disabled)|smtpclientauthenticationdisabled\W{0,5}true/i,
    'smtp-auth-disabled-mailbox',
  ],
  [/expired|old token|stale/i, 'xoauth2-rejected'],
];

type Probed<A extends Probe['asked']> = Extract<Probe, { asked: A }> | undefined;

/** How often each was found: the order of what no evidence tells apart. */
const FOUND_OFTEN: Ranked = [
  ['mailbox-permission-missing', 0.35],
  ['exchange-service-principal-wrong-object-id', 0.25],
  ['exchange-service-principal-missing', 0.2],
  ['xoauth2-mailbox-mismatch', 0.1],
  ['mailbox-unavailable', 0.06],
  ['xoauth2-rejected', 0.05],
];

/** One cause ahead of the usual ones, which fade. */
const above = (cause: Ranked[0][0], confidence: number, usual: Ranked, fading: number): Ranked => [
  [cause, confidence],
  ...usual.map(([other, often]) => [other, often * fading] as const),
];

export function whyTokenRefused(evidence: Evidence): Ranked {
  const { claims, known, context, now } = evidence;
  if (claims?.audience !== undefined && !EXCHANGE_AUDIENCE.test(claims.audience))
    return [['token-wrong-audience', 0.95]];
  if (claims?.expiresAt !== undefined && now !== undefined && claims.expiresAt < now)
    return [['xoauth2-rejected', 0.9]];
  const hinted = context === undefined ? undefined : HINTS.find(([pattern]) => pattern.test(context))?.[1];
  if (hinted) return above(hinted, 0.85, FOUND_OFTEN, 0.5);
  if (isRegisteredRightly(evidence) === false)
    return above('exchange-service-principal-wrong-object-id', 0.95, FOUND_OFTEN, 0.3);
  const tenant = probed(evidence, 'mailbox-tenant');
  if (tenant && claims?.tenantId !== undefined && tenant.tenantId !== claims.tenantId)
    return above('xoauth2-mailbox-mismatch', 0.9, FOUND_OFTEN, 0.3);
  const open = weighed(evidence);
  if (probed(evidence, 'mailbox-exists')?.exists === false)
    return above('mailbox-unavailable', 0.85, [['xoauth2-mailbox-mismatch', 0.5], ...open], 1);
  if (claims && !claims.roles.includes('SMTP.SendAsApp') && known.mechanism !== 'oauthbearer')
    return above('token-missing-smtp-role', 0.7, open, 0.5);
  if (claims || known.isAppOnly) return open;
  return above('xoauth2-rejected', 0.5, open, 0.9);
}

function probed<A extends Probe['asked']>({ probes = [] }: Evidence, asked: A): Probed<A> {
  return probes.find((one): one is NonNullable<Probed<A>> => one.asked === asked);
}

/** Undefined where Foyer was not told which object ID Exchange was given. */
function isRegisteredRightly({ known, claims }: Evidence): boolean | undefined {
  if (known.registeredObjectId === undefined || claims?.objectId === undefined) return undefined;
  return known.registeredObjectId.toLowerCase() === claims.objectId.toLowerCase();
}

const APPLICATION_FAULTS = [
  'exchange-service-principal-wrong-object-id',
  'exchange-service-principal-missing',
];
const MAILBOX_FAULTS = ['mailbox-permission-missing', 'xoauth2-mailbox-mismatch', 'mailbox-unavailable'];

/**
 * A server that answers otherwise for a mailbox that cannot exist has looked at the mailbox, so that it knows the
 * application; one that answers otherwise for a spoilt token has accepted the token. Equal answers tell nothing. A server
 * that does not offer LOGIN may not be Exchange's at all.
 */
function weighed(evidence: Evidence): Ranked {
  const differs = (asked: 'impossible-mailbox' | 'spoilt-token'): boolean => {
    const other = probed(evidence, asked)?.reply;
    return other !== undefined && plain(other.text) !== plain(evidence.reply?.text ?? '');
  };
  const factors: readonly (readonly [holds: boolean, causes: readonly string[], factor: number])[] = [
    [differs('impossible-mailbox'), APPLICATION_FAULTS, 0.2],
    [differs('impossible-mailbox'), MAILBOX_FAULTS, 1.5],
    [differs('spoilt-token'), ['xoauth2-rejected'], 0.2],
    [
      probed(evidence, 'mailbox-exists')?.exists === true,
      ['mailbox-unavailable', 'xoauth2-mailbox-mismatch'],
      0.4,
    ],
    [isRegisteredRightly(evidence) === true, APPLICATION_FAULTS, 0.1],
  ];
  const weighedCauses = FOUND_OFTEN.map(([cause, often]) => {
    const fitting = factors.filter(([isSo, causes]) => isSo && causes.includes(cause));
    return [cause, fitting.reduce((weight, [, , factor]) => weight * factor, often)] as const;
  });
  const isOther = probed(evidence, 'login-offered')?.offered === false;
  return [...weighedCauses, ...(isOther ? ([['wrong-endpoint-mx', 0.15]] as const) : [])].toSorted(
    (a, b) => b[1] - a[1],
  );
}

/** Exchange ends a reply with its host, the time and an ID, which differ each time. */
const plain = (text: string): string => text.replace(/\[[^\]]*\]/g, '').trim();

/** Gmail and RFC 7628 servers explain a refusal in a challenge, as JSON. */
export const saysTokenRefused = (evidence: Evidence): boolean =>
  /"?status"?\s*[:=]\s*"?(400|401|invalid_token)\b.{0,120}(scope|schemes)|(scope|schemes).{0,120}"?status"?\s*[:=]\s*"?(400|401)/i.test(
    wordsOf(evidence),
  );
