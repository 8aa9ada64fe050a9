// What an access token says about itself, decoded for evidence only. Microsoft: clients must not depend on tokens
// meant for another resource, so nothing here fails: a missing or odd claim is simply absent. The token itself is
// never part of the result.
import type { Instant } from '../time/clock.ts';

export interface TokenClaims {
  readonly audience?: string;
  readonly tenantId?: string;
  /** `appid` in v1 tokens, `azp` in v2. */
  readonly clientId?: string;
  /** Object ID of the service principal, which is what `New-ServicePrincipal -ObjectId` needs. */
  readonly objectId?: string;
  readonly roles: readonly string[];
  /** Only delegated tokens carry `scp`. */
  readonly delegatedScopes?: string;
  readonly credentialUsed?: 'secret' | 'certificate';
  readonly version?: string;
  /** Found again in Entra's sign-in log. */
  readonly tokenId?: string;
  readonly issuedAt?: Instant;
  readonly expiresAt?: Instant;
}

/** Undefined where the token is opaque, as other providers' may be. */
export function decodeClaims(token: string): TokenClaims | undefined {
  const body = token.split('.')[1];
  if (body === undefined) return undefined;
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof claims !== 'object' || claims === null) return undefined;
  const raw = claims as Record<string, unknown>;
  const text = (...names: string[]): string | undefined => {
    for (const name of names) if (typeof raw[name] === 'string') return raw[name];
    return undefined;
  };
  const instant = (name: string): Instant | undefined =>
    typeof raw[name] === 'number' && Number.isFinite(raw[name]) ? raw[name] * 1000 : undefined;
  const method = text('appidacr', 'azpacr');
  return withoutUndefined({
    audience: text('aud'),
    tenantId: text('tid'),
    clientId: text('appid', 'azp'),
    objectId: text('oid', 'sub'),
    roles: Array.isArray(raw.roles) ? raw.roles.filter((role) => typeof role === 'string') : [],
    delegatedScopes: text('scp'),
    credentialUsed: method === '1' ? 'secret' : method === '2' ? 'certificate' : undefined,
    version: text('ver'),
    tokenId: text('uti'),
    issuedAt: instant('iat'),
    expiresAt: instant('exp'),
  });
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
