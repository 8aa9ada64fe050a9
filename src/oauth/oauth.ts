// A token for the mailbox, or the reason there is none. One token a client, kept in memory only, shared by all who
// need it (single flight), renewed in the background before it ends. After a failure nothing is asked until a pause
// is over, however many messages wait. A test of unsaved values goes through `requestOnce` and never meets the cache.
import type { Log } from '../log/log.ts';
import type { Network } from '../network/network.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { clientKey, type OAuthClient } from './credential.ts';
import { pauseAfterFailure, renewAt, usableUntil, type AccessToken } from './token.ts';
import type { TokenFailure } from './token-answer.ts';
import { requestToken, type TokenAnswer } from './token-transport.ts';

export {
  CLOUD_NAMES,
  CLOUDS,
  isExchangeOnline,
  tenantOfEndpoint,
  tokenEndpoint,
  type CloudName,
} from './cloud.ts';
export { decodeClaims, type TokenClaims } from './claims.ts';
export { openCertificate } from './client-certificate.ts';
export type { Credential, OAuthClient } from './credential.ts';
export type { AccessToken } from './token.ts';
export type { TokenAnswer } from './token-transport.ts';

/** There is no token now; `retryAt` is when asking can next make a difference. */
export class TokenUnavailable extends Error {
  readonly failure: TokenFailure;
  readonly retryAt: Instant;

  constructor(failure: TokenFailure, retryAt: Instant) {
    super(failure.message);
    this.name = 'TokenUnavailable';
    this.failure = failure;
    this.retryAt = retryAt;
  }
}

export interface Oauth {
  /** Throws TokenUnavailable. */
  token(client: OAuthClient): Promise<AccessToken>;
  /** The server refused this token: unless a newer one has come meanwhile, the next `token` fetches afresh. */
  refused(client: OAuthClient, token: AccessToken): void;
  /** Drops everything, as when settings change. */
  forget(): void;
  /** One request outside the cache. */
  requestOnce(client: OAuthClient, timeoutMs: number): Promise<TokenAnswer>;
}

interface OauthNeeds {
  readonly network: Pick<Network, 'request'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

interface Entry {
  token?: AccessToken;
  request?: Promise<AccessToken>;
  failures: number;
  pause?: { failure: TokenFailure; until: Instant };
}

const REQUEST_TIMEOUT_MS = 60_000;

export function createOauth({ network, clock, random, log }: OauthNeeds): Oauth {
  const entries = new Map<string, Entry>();

  function fetchInto(entry: Entry, client: OAuthClient): Promise<AccessToken> {
    entry.request ??= ask(entry, client).finally(() => delete entry.request);
    return entry.request;
  }

  async function ask(entry: Entry, client: OAuthClient): Promise<AccessToken> {
    log.debug(
      { tokenEndpoint: client.tokenEndpoint, clientId: client.clientId, scope: client.scope },
      'asking for an access token',
    );
    const answer = await requestToken(client, REQUEST_TIMEOUT_MS, { network, clock });
    if (answer.ok) {
      log.debug({ expiresAt: answer.token.expiresAt, clientId: client.clientId }, 'access token acquired');
      entry.token = answer.token;
      entry.failures = 0;
      delete entry.pause;
      return answer.token;
    }
    entry.failures += 1;
    const until = clock.now() + pauseAfterFailure(answer.failure, entry.failures, random());
    entry.pause = { failure: answer.failure, until };
    log.error({ failure: answer.failure, retryAt: until, clientId: client.clientId }, 'no access token');
    throw new TokenUnavailable(answer.failure, until);
  }

  return {
    async token(client) {
      const key = clientKey(client);
      const entry = entries.get(key) ?? { failures: 0 };
      entries.set(key, entry);
      const now = clock.now();
      const { token, pause } = entry;
      const paused = pause !== undefined && now < pause.until;
      if (token && now < usableUntil(token)) {
        if (now >= renewAt(token) && !paused)
          fetchInto(entry, client).catch((error: unknown) => {
            // The token at hand still works, and `ask` has logged the failure and set the pause.
            if (!(error instanceof TokenUnavailable)) log.error({ error }, 'renewing the token failed');
          });
        return token;
      }
      if (paused && !entry.request) throw new TokenUnavailable(pause.failure, pause.until);
      return fetchInto(entry, client);
    },
    refused(client, token) {
      const entry = entries.get(clientKey(client));
      if (entry?.token === token) delete entry.token;
    },
    forget() {
      entries.clear();
    },
    requestOnce(client, timeoutMs) {
      return requestToken(client, timeoutMs, { network, clock });
    },
  };
}
