// Entra's token endpoint for client credentials, as a Hono app: token, metadata, keys. It looks at what really came in;
// a fault on demand only takes the place of that look.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context as HonoContext } from 'hono';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import { claimsOf, readScope, type Grant } from './access-token.ts';
import { proveClient } from './client-proof.ts';
import type { App, Directory, Tenant } from './directory.ts';
import { entraAnswer } from './entra-answer.ts';
import { demandedTimes, type EntraErrorName, type EntraFacts } from './entra-error.ts';
import { effectOf, type FaultBoard } from './fault-board.ts';
import type { Fault } from './fault.ts';
import type { Statistics } from './statistics.ts';
import { createAutodiscover, tenantOfDomain } from './public-lookup.ts';
import { readTokenRequest, type TokenRequest } from './token-request.ts';
import { randomTokenId, type TokenSigner } from './token-signer.ts';

interface TokenEndpointNeeds {
  readonly clock: Clock;
  readonly log: Log;
  readonly directory: Directory;
  readonly board: FaultBoard;
  readonly signer: TokenSigner;
  readonly statistics: Statistics;
  readonly lifetimeSeconds: number;
  /** Time every answer takes, besides what faults add. */
  readonly latencyMs: () => number;
}

type Env = { Bindings: HttpBindings };
type Context = HonoContext<Env>;

type Outcome =
  | { readonly kind: 'token'; readonly grant: Grant }
  | { readonly kind: 'error'; readonly error: EntraErrorName; readonly facts?: Partial<EntraFacts> };

const NO_FACTS: EntraFacts = {
  tenant: '',
  clientId: '',
  appName: '',
  scope: '',
  resource: '',
  parameter: 'client_id',
  thumbprint: '',
  issuer: '',
  subject: '',
  audience: '',
  notBefore: '1970-01-01T00:00:00.0000000Z',
  expires: '1970-01-01T00:00:00.0000000Z',
  now: '',
};

const COMMON_TENANTS = ['common', 'organizations', 'consumers'];
const TENANT_SHAPE = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+(\.[a-z0-9-]+)+)$/i;

const failure = (error: EntraErrorName, facts?: Partial<EntraFacts>): Outcome =>
  facts ? { kind: 'error', error, facts } : { kind: 'error', error };

const isOutcome = (value: Tenant | Outcome): value is Outcome => 'kind' in value;

export function createTokenEndpoint(needs: TokenEndpointNeeds): Hono<Env> {
  const { clock, log, directory, board, signer, statistics } = needs;

  function tenantOf(name: string): Tenant | Outcome {
    if (COMMON_TENANTS.includes(name.toLowerCase())) return failure('tenant-missing');
    if (!TENANT_SHAPE.test(name)) return failure('tenant-malformed');
    return directory.tenant(name) ?? failure('tenant-not-found');
  }

  async function judge(tenantName: string, request: TokenRequest, origin: string): Promise<Outcome> {
    const tenant = tenantOf(tenantName);
    if (isOutcome(tenant)) return tenant;
    if (request.fault) return failure(request.fault);
    const missing = (['grant_type', 'client_id', 'scope'] as const).find((name) => !request[name]);
    if (missing) return failure('missing-parameter', { parameter: missing });
    if (request.grant_type !== 'client_credentials') return failure('grant-type-unsupported');
    const scope = readScope(request.scope ?? '');
    if (scope.kind === 'malformed') return failure(scope.error);
    const app = tenant.apps.find(({ clientId }) => clientId === request.client_id?.toLowerCase());
    if (!app) return failure('app-not-found');
    if (!app.hasServicePrincipal) return failure('service-principal-missing');
    if (app.isDisabled) return failure('app-disabled', { appName: app.name });
    const audiences = [tenantName, tenant.id, ...tenant.domains].map((name) => tokenUrlOf(origin, name));
    const proof = await proveClient(app, request, audiences, clock.now());
    if (proof.kind === 'failed') return failure(proof.error, { appName: app.name, ...proof.facts });
    if (scope.kind === 'unknown-resource') return failure('resource-not-found', { resource: scope.resource });
    return { kind: 'token', grant: grantOf(tenant, app, scope, proof.credential) };
  }

  function grantOf(
    tenant: Tenant,
    app: App,
    scope: { readonly audience: string; readonly isExchange: boolean },
    credential: Grant['credential'],
  ): Grant {
    return {
      tenantId: tenant.id,
      clientId: app.clientId,
      appName: app.name,
      objectId: app.objectId,
      // App roles belong to the resource that defines them.
      roles: scope.isExchange ? app.roles : [],
      audience: scope.audience,
      credential,
      lifetimeSeconds: needs.lifetimeSeconds,
    };
  }

  function refuse(
    context: Context,
    error: EntraErrorName,
    facts: Partial<EntraFacts>,
    origin: string,
  ): Response {
    statistics.tally('tokenErrors', error);
    const now = new Date(clock.now()).toISOString();
    const ids = {
      traceId: context.res.headers.get('x-ms-request-id') ?? randomUUID(),
      correlationId: context.req.header('client-request-id') ?? randomUUID(),
      timestamp: `${now.slice(0, 19).replace('T', ' ')}Z`,
    };
    const answer = entraAnswer(
      error,
      { ...NO_FACTS, now: `${now.slice(0, -1)}0000Z`, ...facts },
      ids,
      origin,
    );
    log.info({ error, codes: answer.body['error_codes'] }, 'token refused');
    return context.json(answer.body, answer.status as 400, answer.headers);
  }

  async function issue(context: Context, grant: Grant): Promise<Response> {
    const claims = claimsOf(grant, clock.now(), randomTokenId());
    statistics.count('tokensIssued');
    log.info({ appid: claims.appid, aud: claims.aud, roles: claims.roles, uti: claims.uti }, 'token issued');
    const seconds = grant.lifetimeSeconds > 0 ? grant.lifetimeSeconds : needs.lifetimeSeconds;
    return context.json({
      token_type: 'Bearer',
      expires_in: seconds,
      ext_expires_in: seconds,
      access_token: await signer.sign(claims),
    });
  }

  async function misbehave(context: Context, struck: readonly Fault[]): Promise<Response | undefined> {
    const delay = effectOf(struck, 'delay')?.delayMs ?? 0;
    const wait = delay + needs.latencyMs();
    const { signal } = context.req.raw;
    if (wait > 0) await clock.sleep(wait, signal);
    const manner = effectOf(struck, 'manner')?.manner;
    if (manner === 'reset') context.env.incoming.socket.destroy();
    if (manner === 'silent') await once(signal, 'abort');
    const http = effectOf(struck, 'http')?.answer;
    if (!http) return undefined;
    statistics.tally('tokenErrors', `http-${http.status}`);
    return context.body(http.body, http.status as 200, { 'content-type': http.contentType, ...http.headers });
  }

  const app = new Hono<Env>();

  app.use(async (context, next) => {
    context.header('x-ms-request-id', randomUUID());
    context.header('cache-control', 'no-store, no-cache');
    context.header('date', new Date(clock.now()).toUTCString());
    await next();
  });

  app.post('/:tenant/oauth2/v2.0/token', async (context) => {
    statistics.count('tokenRequests');
    const origin = originOf(context);
    const tenantName = context.req.param('tenant');
    const request = readTokenRequest(
      await context.req.text(),
      context.req.header('content-type'),
      context.req.header('authorization'),
    );
    const facts = {
      tenant: tenantName,
      clientId: request.client_id ?? '',
      scope: request.scope ?? '',
      resource: (request.scope ?? '').replace(/\/\.default$/, ''),
    };
    const struck = board.strike('token');
    const instead = await misbehave(context, struck);
    if (instead) return instead;
    const demanded = effectOf(struck, 'entra')?.error;
    if (demanded)
      return refuse(context, demanded, { ...facts, ...demandedTimes(demanded, clock.now()) }, origin);
    const outcome = await judge(tenantName, request, origin);
    if (outcome.kind === 'error')
      return refuse(context, outcome.error, { ...facts, ...outcome.facts }, origin);
    return issue(context, struck.reduce(changedBy, outcome.grant));
  });

  app.get('/:tenant/oauth2/v2.0/token', (context) =>
    refuse(context, 'method-not-post', {}, originOf(context)),
  );

  app.get('/:tenant/v2.0/.well-known/openid-configuration', (context) => {
    const name = context.req.param('tenant');
    const tenant = tenantOf(name);
    const origin = originOf(context);
    if (isOutcome(tenant)) {
      return refuse(
        context,
        tenant.kind === 'error' ? tenant.error : 'tenant-not-found',
        { tenant: name },
        origin,
      );
    }
    return context.json(metadataOf(origin, tenantOfDomain(needs, tenant, name)));
  });

  app.route('/', createAutodiscover(needs));

  app.get('/:tenant/discovery/v2.0/keys', (context) => context.json({ keys: [signer.publicJwk] }));

  return app;
}

const changedBy = (grant: Grant, { effect }: Fault): Grant =>
  effect.kind === 'grant' ? effect.change(grant) : grant;

export const tokenUrlOf = (origin: string, tenant: string): string => `${origin}/${tenant}/oauth2/v2.0/token`;

/** The name the client used: it is part of the audience a certificate assertion must carry. */
const originOf = (context: Context): string => `https://${context.req.header('host') ?? 'localhost'}`;

function metadataOf(origin: string, tenant: Tenant): Readonly<Record<string, unknown>> {
  return {
    token_endpoint: tokenUrlOf(origin, tenant.id),
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${origin}/${tenant.id}/discovery/v2.0/keys`,
    authorization_endpoint: `${origin}/${tenant.id}/oauth2/v2.0/authorize`,
    issuer: `${origin}/${tenant.id}/v2.0`,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  };
}
