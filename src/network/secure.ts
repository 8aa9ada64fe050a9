// TLS on an open socket. The handshake itself accepts any certificate so that the chain can be kept as evidence when
// verification fails; the verdict of the verification is read before anything is written, and the socket is destroyed
// unless it is clean. Nothing of ours ever travels over a connection that did not verify.
import { connect, type DetailedPeerCertificate, type SecureContext, type TLSSocket } from 'node:tls';
import { isIP, type Socket } from 'node:net';
import type { Leg } from './proxy.ts';

export interface ReceivedCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 over the DER, as `AB:CD:…`. */
  readonly fingerprint: string;
  readonly names?: string;
}

export interface TlsEvidence {
  readonly version: string;
  readonly cipher: string;
  /** As received and completed from the roots, leaf first. */
  readonly chain: readonly ReceivedCertificate[];
}

export class TlsFailure extends Error {
  /** Node's or OpenSSL's code: CERT_HAS_EXPIRED, SELF_SIGNED_CERT_IN_CHAIN, ERR_TLS_CERT_ALTNAME_INVALID, EPROTO … */
  readonly code: string;
  readonly chain: readonly ReceivedCertificate[];
  leg?: Leg;
  /** `host:port` where it is the proxy's own certificate or TLS that failed. */
  proxy?: string;

  constructor(code: string, message: string, chain: readonly ReceivedCertificate[] = []) {
    super(message);
    this.name = 'TlsFailure';
    this.code = code;
    this.chain = chain;
  }
}

export interface SecureOptions {
  readonly host: string;
  /** Holds the certificate authorities that may vouch for the peer, and the TLS versions. */
  readonly context: SecureContext;
  readonly timeoutMs: number;
}

export function secure(
  socket: Socket,
  { host, context, timeoutMs }: SecureOptions,
): Promise<{ socket: TLSSocket; evidence: TlsEvidence }> {
  const name = host.replace(/\.$/, ''); // RFC 6066 §3: the name in the handshake has no last dot
  return new Promise((resolve, reject) => {
    const secured = connect({
      socket,
      secureContext: context,
      rejectUnauthorized: false, // judged below, see the header
      ...(isIP(host) ? { host } : { servername: name, host: name }),
    });
    const limit = setTimeout(() => fail('ETIMEDOUT', 'the TLS handshake did not finish in time'), timeoutMs);
    const fail = (code: string, message: string, chain: readonly ReceivedCertificate[] = []): void => {
      clearTimeout(limit);
      secured.on('error', () => secured.destroy()); // a late error of a destroyed socket must not end the process
      secured.destroy();
      reject(new TlsFailure(code, message, chain));
    };
    const early = (error: NodeJS.ErrnoException): void => fail(error.code ?? 'EPROTO', error.message);
    const closed = (): void => fail('ECONNRESET', 'the connection was closed during the TLS handshake');
    secured.once('error', early);
    secured.once('close', closed);
    secured.once('secureConnect', () => {
      const chain = receivedChain(secured.getPeerCertificate(true));
      if (!secured.authorized) {
        // Node hands over the code where there is one, as an Error or a string by version.
        const reason = secured.authorizationError as Error | string | null;
        const code =
          reason instanceof Error
            ? ((reason as NodeJS.ErrnoException).code ?? reason.message)
            : String(reason);
        return fail(code, `the certificate of ${host} was not accepted: ${code}`, chain);
      }
      clearTimeout(limit);
      secured.off('error', early).off('close', closed);
      resolve({
        socket: secured,
        evidence: { version: secured.getProtocol() ?? 'unknown', cipher: secured.getCipher().name, chain },
      });
    });
  });
}

const LONGEST_CHAIN = 10; // OpenSSL refuses longer ones by default; a loop of cross-signed roots must end too

function receivedChain(leaf: DetailedPeerCertificate): ReceivedCertificate[] {
  const chain: ReceivedCertificate[] = [];
  const seen = new Set<string>();
  for (let at: DetailedPeerCertificate | undefined = leaf; at?.fingerprint256; at = at.issuerCertificate) {
    if (seen.has(at.fingerprint256) || chain.length === LONGEST_CHAIN) break;
    seen.add(at.fingerprint256);
    chain.push({
      subject: distinguishedName(at.subject),
      issuer: distinguishedName(at.issuer),
      validFrom: new Date(at.valid_from).toISOString(),
      validTo: new Date(at.valid_to).toISOString(),
      fingerprint: at.fingerprint256,
      ...(at.subjectaltname ? { names: at.subjectaltname } : {}),
    });
  }
  return chain;
}

function distinguishedName(parts: object): string {
  return Object.entries(parts)
    .reverse()
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ');
}
