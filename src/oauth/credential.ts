// What the application proves itself with at the token endpoint, and the client that holds it.
import { createHash } from 'node:crypto';
import type { ProxyChoice } from '../network/network.ts';
import type { Secret } from '../secrets/secrets.ts';

export type Credential =
  | { readonly type: 'secret'; readonly secret: Secret; readonly expiresOn?: string }
  | {
      readonly type: 'certificate';
      readonly certificate: string;
      readonly privateKey: Secret;
      readonly passphrase?: Secret;
    }
  | { readonly type: 'certificate'; readonly pfx: Secret; readonly passphrase?: Secret }
  | { readonly type: 'federated'; readonly assertionFile: string };

export type ClientAuthentication = 'post' | 'basic' | 'private_key_jwt';

/** Everything that decides which token is asked for, and where. */
export interface OAuthClient {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly scope: string;
  readonly credential: Credential;
  readonly clientAuthentication: ClientAuthentication;
  readonly extraParameters: Readonly<Record<string, string>>;
  /** The way to the endpoint. Tokens are the same by any. */
  readonly proxy: ProxyChoice;
}

/** Equal for clients that get the same token; tells nothing about the credential. */
export function clientKey(client: OAuthClient): string {
  const { credential } = client;
  const proof =
    credential.type === 'federated'
      ? credential.assertionFile
      : credential.type === 'secret'
        ? credential.secret.reveal()
        : 'pfx' in credential
          ? credential.pfx.reveal()
          : credential.certificate + credential.privateKey.reveal();
  return createHash('sha256')
    .update(
      JSON.stringify([
        client.tokenEndpoint,
        client.clientId,
        client.scope,
        client.clientAuthentication,
        client.extraParameters,
        credential.type,
        proof,
      ]),
    )
    .digest('base64url');
}
