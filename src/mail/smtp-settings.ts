// The SMTP settings as the outside writes them (docs/smtp-settings.md), parsed into a value that is complete and safe to use, or
// refused with one problem per field. Derived fields (token endpoint, scope, server of the cloud) are filled in here.
import { completeProxy, type ProxyChoice } from '../network/network.ts';
import { CLOUDS, tenantOfEndpoint, tokenEndpoint, type Credential } from '../oauth/oauth.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { withoutSecrets } from '../settings/settings.ts';
import { parseGivenSettings, type GivenSettings } from './smtp-settings-schema.ts';

type Complete<A> = A extends { credential: unknown }
  ? Omit<A, 'credential' | 'tokenEndpoint' | 'scope'> & {
      credential: Credential;
      tokenEndpoint: string;
      scope: string;
    }
  : A extends { password?: unknown }
    ? Omit<A, 'password'> & { password: Secret }
    : A;

export type SmtpAuthentication = Complete<GivenSettings['authentication']>;
export type OAuthAuthentication = Extract<SmtpAuthentication, { credential: Credential }>;
export type SmtpSettings = Omit<GivenSettings, 'server' | 'authentication' | 'proxy'> & {
  server: string;
  authentication: SmtpAuthentication;
  proxy: { readonly token: ProxyChoice; readonly smtp: ProxyChoice };
};

export function usesOAuth(authentication: SmtpAuthentication): authentication is OAuthAuthentication {
  return authentication.type === 'exchange-online-oauth' || authentication.type === 'oauth';
}

/**
 * Throws a Refusal with one problem per field. A secret that is left out is taken from `stored`, but only where it goes
 * to the same place as before: otherwise whoever may change the endpoint could have the secret sent to their own.
 */
export function parseSmtpSettings(input: unknown, stored?: SmtpSettings): SmtpSettings {
  const parsed = parseGivenSettings(input);
  if ('problems' in parsed) throw invalid(parsed.problems);
  const { given } = parsed;
  const problems: FieldProblem[] = [];
  const cloud =
    given.authentication.type === 'exchange-online-oauth' ? CLOUDS[given.authentication.cloud] : undefined;
  const server = given.server ?? cloud?.smtpServer;
  if (server === undefined) problems.push({ field: 'server', problem: 'must be given' });
  const complete = completeAuthentication(given, stored, problems);
  if (usesOAuth(complete) && given.encryption === 'none')
    problems.push({
      field: 'encryption',
      problem: 'must be starttls or tls: with OAuth the token never travels in clear text',
    });
  const proxyOf = (leg: 'token' | 'smtp'): ProxyChoice =>
    completeProxy(given.proxy[leg], stored?.proxy[leg], `proxy.${leg}`, problems);
  const proxy = { token: proxyOf('token'), smtp: proxyOf('smtp') };
  if (problems.length > 0) throw invalid(problems);
  return { ...given, server: server ?? '', authentication: complete, proxy };
}

function completeAuthentication(
  given: GivenSettings,
  stored: SmtpSettings | undefined,
  problems: FieldProblem[],
): SmtpAuthentication {
  const { authentication } = given;
  const before = stored?.authentication;
  if (authentication.type === 'none') return authentication;
  if (authentication.type === 'password') {
    const kept =
      stored && before?.type === 'password' && leadsToSameServer(given, stored) ? before.password : undefined;
    const password = authentication.password ?? kept;
    if (!password)
      problems.push({
        field: 'authentication.password',
        problem:
          before?.type === 'password'
            ? 'must be entered again, since the server, its port or its encryption has changed'
            : 'must be given',
      });
    return { ...authentication, password: password ?? new Secret('') };
  }
  if (
    authentication.clientAuthentication === 'private_key_jwt' &&
    authentication.credential.type === 'secret'
  )
    problems.push({
      field: 'authentication.clientAuthentication',
      problem: 'must be post or basic with a secret',
    });
  const endpoint =
    authentication.tokenEndpoint ??
    ('tenantId' in authentication ? tokenEndpoint(authentication.cloud, authentication.tenantId) : '');
  const named = tenantOfEndpoint(endpoint);
  if (
    'tenantId' in authentication &&
    named !== undefined &&
    named.toLowerCase() !== authentication.tenantId.toLowerCase()
  )
    problems.push({
      field: 'authentication.tokenEndpoint',
      problem: 'is for another tenant than tenantId; leave it out to have it filled in',
    });
  const scope = authentication.scope ?? ('cloud' in authentication ? CLOUDS[authentication.cloud].scope : '');
  const keptFrom = before && usesOAuth(before) ? before : undefined;
  const samePlace =
    keptFrom !== undefined && new URL(keptFrom.tokenEndpoint).origin === new URL(endpoint).origin;
  const missing =
    keptFrom && !samePlace ? 'must be entered again, since the token endpoint has changed' : 'must be given';
  const completed = completeCredential(
    authentication.credential,
    samePlace ? keptFrom.credential : undefined,
  );
  if (!completed.credential)
    problems.push({ field: `authentication.credential.${completed.missing}`, problem: missing });
  return {
    ...authentication,
    tokenEndpoint: endpoint,
    scope,
    credential: completed.credential ?? NOTHING,
  };
}

/** The password would go nowhere else, and no less protected. */
function leadsToSameServer(given: GivenSettings, { server, port, encryption }: SmtpSettings): boolean {
  const isWeaker = given.encryption === 'none' && encryption !== 'none';
  return given.server?.toLowerCase() === server.toLowerCase() && given.port === port && !isWeaker;
}

const NOTHING: Credential = { type: 'federated', assertionFile: '' }; // never leaves: its problem is thrown

type GivenCredential = Extract<GivenSettings['authentication'], { credential: unknown }>['credential'];
type Completed = { credential: Credential; missing?: never } | { credential?: never; missing: string };

function completeCredential(given: GivenCredential, stored: Credential | undefined): Completed {
  if (given.type === 'federated') return { credential: given };
  if (given.type === 'secret') {
    const secret = given.secret ?? (stored?.type === 'secret' ? stored.secret : undefined);
    return secret ? { credential: { ...given, secret } as Credential } : { missing: 'secret' };
  }
  const kept = stored?.type === 'certificate' ? stored : undefined;
  if (given.certificate === undefined && !given.privateKey && !given.pfx)
    return kept ? { credential: kept } : { missing: 'certificate' };
  if (given.pfx) return { credential: given as Credential };
  if (given.certificate === undefined) return { missing: 'certificate' };
  if (given.privateKey) return { credential: given as Credential };
  if (!kept || !('privateKey' in kept)) return { missing: 'privateKey' };
  const { privateKey, passphrase = given.passphrase } = kept; // the key and what opens it stay together
  return { credential: { ...given, privateKey, ...(passphrase ? { passphrase } : {}) } as Credential };
}

/** For showing: as the outside writes it, with secrets left out, so that it can be edited and sent back as it is. */
export function shownSmtpSettings(value: SmtpSettings): unknown {
  return withoutSecrets(value);
}

function invalid(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'invalid',
    'smtp_settings_invalid',
    `The SMTP settings are not usable:\n${lines.join('\n')}\nCorrect these and try again.`,
    { problems },
  );
}
