// The claims of an app-only Exchange token, as Entra writes them (version 1.0 tokens, because the resource and not the
// endpoint chooses the version). Pure: the identity, the resource and the time are arguments.
import type { Instant } from '../time/clock.ts';

/** Resources whose tokens Exchange takes: Office 365 Exchange Online under its names, world-wide and national. */
export const EXCHANGE_AUDIENCES: readonly string[] = [
  'https://outlook.office365.com',
  'https://outlook.office.com',
  '00000002-0000-0ff1-ce00-000000000000',
  'https://outlook.office365.us',
  'https://outlook-dod.office365.us',
  'https://partner.outlook.cn',
];

/** Resources of every tenant whose tokens Exchange does not take. */
const OTHER_AUDIENCES: readonly string[] = ['https://graph.microsoft.com', 'https://graph.windows.net'];

export interface Claims {
  readonly aud: string;
  readonly iss: string;
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly app_displayname: string;
  readonly appid: string;
  readonly appidacr: '1' | '2';
  readonly idp: string;
  readonly idtyp: 'app';
  readonly oid: string;
  readonly roles?: readonly string[];
  readonly sub: string;
  readonly tid: string;
  readonly uti: string;
  readonly ver: '1.0';
}

/** What a token is about to grant; faults on demand change it before it becomes claims. */
export interface Grant {
  readonly tenantId: string;
  readonly clientId: string;
  readonly appName: string;
  readonly objectId: string;
  readonly roles: readonly string[];
  readonly audience: string;
  readonly credential: 'secret' | 'assertion';
  readonly lifetimeSeconds: number;
}

export type ScopeReading =
  | {
      readonly kind: 'resource';
      readonly resource: string;
      readonly audience: string;
      readonly isExchange: boolean;
    }
  | { readonly kind: 'malformed'; readonly error: 'scope-not-default' | 'scope-invalid' }
  | { readonly kind: 'unknown-resource'; readonly resource: string };

const withoutSlash = (text: string): string => text.replace(/\/+$/, '');

/** Which resource a scope asks for. Client credentials take exactly one scope, `<resource>/.default`. */
export function readScope(scope: string): ScopeReading {
  const parts = scope.split(' ').filter(Boolean);
  const only = parts[0];
  if (only === undefined || parts.length > 1) return { kind: 'malformed', error: 'scope-invalid' };
  if (!only.endsWith('/.default')) return { kind: 'malformed', error: 'scope-not-default' };
  const resource = only.slice(0, -'/.default'.length);
  const known = withoutSlash(resource);
  if (EXCHANGE_AUDIENCES.includes(known))
    return { kind: 'resource', resource, audience: resource, isExchange: true };
  if (OTHER_AUDIENCES.includes(known))
    return { kind: 'resource', resource, audience: resource, isExchange: false };
  return resource === ''
    ? { kind: 'malformed', error: 'scope-invalid' }
    : { kind: 'unknown-resource', resource };
}

export const isExchangeAudience = (audience: unknown): boolean =>
  typeof audience === 'string' && EXCHANGE_AUDIENCES.includes(withoutSlash(audience));

export function claimsOf(grant: Grant, now: Instant, tokenId: string): Claims {
  const seconds = Math.floor(now / 1000);
  const issuer = `https://sts.windows.net/${grant.tenantId}/`;
  return {
    aud: grant.audience,
    iss: issuer,
    // Entra dates a token five minutes back, so that a client's or server's slow clock does not refuse it.
    iat: seconds - 300,
    nbf: seconds - 300,
    exp: seconds + grant.lifetimeSeconds,
    app_displayname: grant.appName,
    appid: grant.clientId,
    appidacr: grant.credential === 'secret' ? '1' : '2',
    idp: issuer,
    idtyp: 'app',
    oid: grant.objectId,
    // Entra leaves the claim out when there is no role.
    ...(grant.roles.length > 0 ? { roles: grant.roles } : {}),
    sub: grant.objectId,
    tid: grant.tenantId,
    uti: tokenId,
    ver: '1.0',
  };
}
