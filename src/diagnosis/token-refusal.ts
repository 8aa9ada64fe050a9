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

export function whyTokenRefused(evidence: Evidence): Ranked {
  const { claims, known, probes = [], context, now } = evidence;
  const probe = <A extends Probe['asked']>(asked: A): Probed<A> =>
    probes.find((one): one is NonNullable<Probed<A>> => one.asked === asked);
  if (claims?.audience !== undefined && !EXCHANGE_AUDIENCE.test(claims.audience))
    return [['token-wrong-audience', 0.95]];
  if (claims?.expiresAt !== undefined && now !== undefined && claims.expiresAt < now)
    return [['xoauth2-rejected', 0.9]];
  const hinted = context === undefined ? undefined : HINTS.find(([pattern]) => pattern.test(context))?.[1];
  if (hinted) return [[hinted, 0.85], ...FOUND_OFTEN.map(([cause, often]) => [cause, often * 0.5] as const)];
  if (known.registeredObjectId !== undefined && claims?.objectId !== undefined)
    if (known.registeredObjectId.toLowerCase() !== claims.objectId.toLowerCase())
      return [
        ['exchange-service-principal-wrong-object-id', 0.95],
        ...FOUND_OFTEN.map(([c, o]) => [c, o * 0.3] as const),
      ];
  const tenant = probe('mailbox-tenant');
  if (tenant && claims?.tenantId !== undefined && tenant.tenantId !== claims.tenantId)
    return [['xoauth2-mailbox-mismatch', 0.9], ...FOUND_OFTEN.map(([c, o]) => [c, o * 0.3] as const)];
  if (probe('mailbox-exists')?.exists === false)
    return [
      ['mailbox-unavailable', 0.85],
      ['xoauth2-mailbox-mismatch', 0.5],
      ...FOUND_OFTEN.map(([c, o]) => [c, o * 0.4] as const),
    ];
  const open = weighed(
    evidence,
    probe('impossible-mailbox'),
    probe('spoilt-token'),
    probe('mailbox-exists') !== undefined,
  );
  if (claims && !claims.roles.includes('SMTP.SendAsApp') && known.mechanism !== 'oauthbearer')
    return [['token-missing-smtp-role', 0.7], ...open.map(([cause, often]) => [cause, often / 2] as const)];
  if (claims || known.isAppOnly) return open;
  return [['xoauth2-rejected', 0.5], ...open.map(([cause, often]) => [cause, often * 0.9] as const)];
}

const FOUND_OFTEN: Ranked = [
  ['mailbox-permission-missing', 0.35],
  ['exchange-service-principal-wrong-object-id', 0.25],
  ['exchange-service-principal-missing', 0.2],
  ['xoauth2-mailbox-mismatch', 0.1],
  ['mailbox-unavailable', 0.06],
  ['xoauth2-rejected', 0.05],
];

const APPLICATION_FAULTS = [
  'exchange-service-principal-wrong-object-id',
  'exchange-service-principal-missing',
];
const MAILBOX_FAULTS = ['mailbox-permission-missing', 'xoauth2-mailbox-mismatch', 'mailbox-unavailable'];

/**
 * A server that answers otherwise for a mailbox that cannot exist has looked at the mailbox, so that it knows the
 * application; one that answers otherwise for a spoilt token has accepted the token. Equal answers tell nothing.
 */
function weighed(
  { reply, known, claims }: Evidence,
  impossible: Probed<'impossible-mailbox'>,
  spoilt: Probed<'spoilt-token'>,
  isKnownToExist: boolean,
): Ranked {
  const differs = (other: { reply: { code: number; text: string } } | undefined): boolean =>
    other !== undefined && reply !== undefined && plain(other.reply.text) !== plain(reply.text);
  const isRegisteredRightly =
    known.registeredObjectId !== undefined && known.registeredObjectId === claims?.objectId;
  const factor = (cause: string): number => {
    let weight = 1;
    if (differs(impossible))
      weight *= APPLICATION_FAULTS.includes(cause) ? 0.2 : MAILBOX_FAULTS.includes(cause) ? 1.5 : 1;
    if (differs(spoilt) && cause === 'xoauth2-rejected') weight *= 0.2;
    if (isKnownToExist && (cause === 'mailbox-unavailable' || cause === 'xoauth2-mailbox-mismatch'))
      weight *= 0.4;
    if (isRegisteredRightly && APPLICATION_FAULTS.includes(cause)) weight *= 0.1;
    return weight;
  };
  return FOUND_OFTEN.map(([cause, often]) => [cause, often * factor(cause)] as const).toSorted(
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
