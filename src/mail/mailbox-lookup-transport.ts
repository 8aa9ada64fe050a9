// What Microsoft tells anybody about a mailbox: to which tenant its domain belongs, and whether Exchange Online has it. Two
// requests without credentials; both answers are hints, so anything unexpected is no answer.
import { isNetworkFailure, type Network } from '../network/network.ts';
import { CLOUDS, tenantOfEndpoint } from '../oauth/oauth.ts';
import type { Log } from '../log/log.ts';
import type { OAuthAuthentication, SmtpSettings } from './smtp-settings.ts';

interface LookupNeeds {
  readonly network: Pick<Network, 'request'>;
  readonly log: Log;
}

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** The ID of the tenant that owns the domain, null where no tenant does, undefined where there was no clear answer. */
export async function lookUpTenant(
  { mailbox, tokenEndpoint }: OAuthAuthentication,
  settings: SmtpSettings,
  needs: LookupNeeds,
): Promise<string | null | undefined> {
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  const { origin } = new URL(tokenEndpoint);
  const path = `/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`;
  const answer = await ask(new URL(path, origin), settings, needs);
  if (answer?.status === 400 && /AADSTS90002/.test(answer.body)) return null;
  if (answer?.status !== 200) return undefined;
  return GUID.exec(/"issuer"\s*:\s*"([^"]*)"/.exec(answer.body)?.[1] ?? '')?.[0];
}

/** True, false, or undefined where there was no clear answer. */
export async function lookUpMailbox(
  authentication: OAuthAuthentication,
  settings: SmtpSettings,
  needs: LookupNeeds,
): Promise<boolean | undefined> {
  const path = `/autodiscover/autodiscover.json/v1.0/${encodeURIComponent(authentication.mailbox)}?Protocol=AutodiscoverV1`;
  const answer = await ask(new URL(path, exchangeOrigin(authentication)), settings, needs);
  return answer?.status === 200 ? true : answer?.status === 302 ? false : undefined;
}

/** The worldwide name of `outlook.office.com` serves no Autodiscover; a stand-in serves everything at one origin. */
function exchangeOrigin({ tokenEndpoint, scope }: OAuthAuthentication): string {
  if (tenantOfEndpoint(tokenEndpoint) === undefined) return new URL(tokenEndpoint).origin;
  const isWorldwide = scope === CLOUDS.worldwide.scope || !URL.canParse(scope);
  return isWorldwide ? 'https://outlook.office365.com' : new URL(scope).origin;
}

const LOOKUP_MS = 5000; // a hint is not worth more

async function ask(
  url: URL,
  { connectionTimeoutSeconds, proxy }: SmtpSettings,
  { network, log }: LookupNeeds,
): Promise<{ status: number; body: string } | undefined> {
  const timeoutMs = Math.min(LOOKUP_MS, connectionTimeoutSeconds * 1000);
  try {
    const answer = await network.request(url, {}, timeoutMs, {}, { leg: 'token', proxy: proxy.token });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    if (!isNetworkFailure(error) && !(error instanceof TypeError) && !isTimeout(error)) throw error;
    log.debug({ err: error, host: url.host }, 'a look-up for the connection test brought nothing');
    return undefined;
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';
