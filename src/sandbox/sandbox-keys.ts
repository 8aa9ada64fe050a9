// What the sandbox proves itself with: its authority, the certificates that it shows, the key that signs its tokens. Most of
// a start goes into making them.
import { createCertificateAuthority } from './certificate-authority.ts';
import type { SandboxSettings } from './sandbox-settings.ts';
import { createTlsOffers, type TlsOffers } from './tls-offers.ts';
import { createTokenSigner, type TokenSigner } from './token-signer.ts';

export interface SandboxKeys {
  readonly caCertificate: string;
  readonly tlsOffers: TlsOffers;
  readonly signer: TokenSigner;
}

export async function createSandboxKeys(settings: SandboxSettings, folder?: string): Promise<SandboxKeys> {
  const names = ['localhost', '127.0.0.1', '::1', settings.hostname, ...settings.certificateNames];
  const [authority, signer] = await Promise.all([
    createCertificateAuthority(names, folder),
    createTokenSigner(),
  ]);
  return { caCertificate: authority.certificate, tlsOffers: await createTlsOffers(authority), signer };
}
