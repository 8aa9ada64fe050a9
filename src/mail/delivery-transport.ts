// A signed-in connection for delivery: with the shared token, and when the server refuses that token, once more with a
// fresh one. Exactly once: a second refusal is about permissions, and asking again would not change them.
import type { Oauth } from '../oauth/oauth.ts';
import { oauthClientOf } from './connection-test-gate.ts';
import { openConnection, signIn, type SmtpConnection, type TransportNeeds } from './connection-transport.ts';
import { SmtpFailure } from './session-transport.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

export interface SignInNeeds extends TransportNeeds {
  readonly oauth: Pick<Oauth, 'token' | 'refused'>;
}

/** Throws TokenUnavailable, DialFailure, ProxyFailure, TlsFailure or SmtpFailure. */
export async function openSignedIn(settings: SmtpSettings, needs: SignInNeeds): Promise<SmtpConnection> {
  if (!usesOAuth(settings.authentication)) return attempt(settings, needs, undefined);
  const client = oauthClientOf(settings);
  const token = await needs.oauth.token(client);
  try {
    return await attempt(settings, needs, token);
  } catch (error) {
    if (!(error instanceof SmtpFailure && error.stage === 'authenticate' && error.reply?.code === 535))
      throw error;
    needs.oauth.refused(client, token);
    return attempt(settings, needs, await needs.oauth.token(client));
  }
}

async function attempt(
  settings: SmtpSettings,
  needs: SignInNeeds,
  token: Parameters<typeof signIn>[2],
): Promise<SmtpConnection> {
  const connection = await openConnection(settings, needs);
  try {
    await signIn(connection, settings, token);
    return connection;
  } catch (error) {
    connection.channel.send(['QUIT']);
    connection.channel.close();
    throw error;
  }
}
