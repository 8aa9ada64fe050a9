// TLS to a server that the trust store vouches for: the handshake, then revocation where it is to be checked. A failure
// for want of an authority says where the authority stands: absent, disabled, without the role.
import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import { standingInWords, type Anchor, type Standing, type StatusOptions } from '../trust/trust.ts';
import { StatusRejected, type StatusCheck } from './certificate-status-transport.ts';
import { secure, TlsFailure, type Secured, type TlsEvidence } from './secure.ts';

/** What is trusted to vouch for a server, asked anew for each connection so that changes count at once. */
export interface TrustedAuthorities {
  context(): Promise<SecureContext>;
  standing?(chain: readonly X509Certificate[]): Promise<Standing | undefined>;
  statusOptions?(issuer: X509Certificate): Promise<StatusOptions>;
  anchor?(certificate: X509Certificate): Promise<Anchor | undefined>;
}

export type VouchedTls = (
  socket: Socket,
  host: string,
  timeoutMs: number,
) => Promise<{ socket: TLSSocket; evidence: TlsEvidence; certificates: readonly X509Certificate[] }>;

/** OpenSSL's words for a chain that ends at nobody who is trusted. */
export const WITHOUT_AUTHORITY: readonly string[] = [
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
];

export function createVouchedTls(trust: TrustedAuthorities, checkStatus: StatusCheck): VouchedTls {
  return async (socket, host, timeoutMs) => {
    const deadline = performance.now() + timeoutMs;
    try {
      const secured = await secure(socket, { host, timeoutMs, context: await trust.context() });
      const leftMs = Math.max(1, Math.round(deadline - performance.now()));
      const status = await whileOpen(secured, () => checkStatus(secured, leftMs));
      return {
        socket: secured.socket,
        certificates: secured.certificates,
        evidence: status.length > 0 ? { ...secured.evidence, status } : secured.evidence,
      };
    } catch (error) {
      if (!(error instanceof TlsFailure) || !WITHOUT_AUTHORITY.includes(error.code)) throw error;
      const standing = await trust.standing?.(error.certificates);
      if (!standing) throw error;
      const message = `${error.message}. ${standingInWords(standing)}`;
      throw new TlsFailure(error.code, message, error.chain, error.certificates, standing);
    }
  };
}

/** An error of the socket in the meantime has nobody else who hears it, and would end the process. */
async function whileOpen<T>({ socket, evidence, certificates }: Secured, work: () => Promise<T>): Promise<T> {
  const fail = (code: string, message: string): TlsFailure => {
    socket.on('error', () => socket.destroy());
    socket.destroy();
    return new TlsFailure(code, message, evidence.chain, certificates);
  };
  const hear = (): void => undefined;
  socket.on('error', hear);
  try {
    const result = await work();
    if (socket.destroyed)
      throw fail('ECONNRESET', 'the connection was closed while the certificate was checked');
    return result;
  } catch (error) {
    if (error instanceof StatusRejected) throw fail(error.code, error.message);
    socket.destroy();
    throw error;
  } finally {
    if (!socket.destroyed) socket.off('error', hear);
  }
}
