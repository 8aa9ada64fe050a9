// Signs access tokens and reads them back. One RSA key a start, so a token of an earlier run is refused like a forged
// one, which is what a client sees when Entra rolls its keys.
import { generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, compactVerify, errors, exportJWK, SignJWT, type JWK } from 'jose';
import type { Claims } from './access-token.ts';

const makeKeyPair = promisify(generateKeyPair);

export interface TokenSigner {
  readonly publicJwk: JWK;
  sign(claims: Claims): Promise<string>;
  /** The claims when the signature is ours; their meaning and time are judged by the caller. */
  verify(token: string): Promise<Partial<Claims> | undefined>;
}

export const randomTokenId = (): string => randomBytes(16).toString('base64url');

export async function createTokenSigner(): Promise<TokenSigner> {
  const { publicKey, privateKey } = await makeKeyPair('rsa', { modulusLength: 2048 });
  return signerOf(publicKey, privateKey);
}

async function signerOf(publicKey: KeyObject, privateKey: KeyObject): Promise<TokenSigner> {
  const jwk = await exportJWK(publicKey);
  const keyId = await calculateJwkThumbprint(jwk);
  return {
    publicJwk: { ...jwk, use: 'sig', kid: keyId, x5t: keyId, alg: 'RS256' },
    sign: (claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', x5t: keyId, kid: keyId })
        .sign(privateKey),
    async verify(token) {
      try {
        const { payload } = await compactVerify(token, publicKey, { algorithms: ['RS256'] });
        return JSON.parse(Buffer.from(payload).toString('utf8')) as Partial<Claims>;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
  };
}
