// TLS on an open socket. The handshake itself accepts any certificate so that the chain can be kept as evidence when
// verification fails; the verdict of the verification is read before anything is written, and the socket is destroyed
// unless it is clean. Nothing of ours ever travels over a connection that did not verify.
import { X509Certificate } from 'node:crypto';
import { connect, type DetailedPeerCertificate, type SecureContext, type TLSSocket } from 'node:tls';
import { isIP, type Socket } from 'node:net';
import type { Standing } from '../trust/trust.ts';
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
  /** What was learned of revocation, where it was asked. */
  readonly status?: readonly CertificateStatus[];
}

export interface CertificateStatus {
  readonly subject: string;
  readonly source: 'stapled' | 'ocsp' | 'crl';
  readonly status: string;
}

export class TlsFailure extends Error {
  /** Node's or OpenSSL's code: CERT_HAS_EXPIRED, SELF_SIGNED_CERT_IN_CHAIN, ERR_TLS_CERT_ALTNAME_INVALID, EPROTO … */
  readonly code: string;
  readonly chain: readonly ReceivedCertificate[];
  leg?: Leg;
  /** `host:port` where it is the proxy's own certificate or TLS that failed. */
  proxy?: string;
  /** Why nobody vouches for the chain, where that is what failed. */
  readonly standing?: Standing;
  readonly #certificates: readonly X509Certificate[];

  constructor(
    code: string,
    message: string,
    chain: readonly ReceivedCertificate[] = [],
    certificates: readonly X509Certificate[] = [],
    standing?: Standing,
  ) {
    super(message);
    this.name = 'TlsFailure';
    this.code = code;
    this.chain = chain;
    this.#certificates = certificates;
    if (standing) this.standing = standing;
  }

  /** The chain itself; hidden, so that a log of the failure stays short. */
  get certificates(): readonly X509Certificate[] {
    return this.#certificates;
  }
}

export interface Secured {
  readonly socket: TLSSocket;
  readonly evidence: TlsEvidence;
  readonly certificates: readonly X509Certificate[];
  /** The answer of OCSP that the server sent along. */
  readonly stapled: Buffer | undefined;
}

export interface SecureOptions {
  readonly host: string;
  /** Holds the certificate authorities that may vouch for the peer, and the TLS versions. */
  readonly context: SecureContext;
  readonly timeoutMs: number;
}

export function secure(socket: Socket, { host, context, timeoutMs }: SecureOptions): Promise<Secured> {
  const name = host.replace(/\.$/, ''); // RFC 6066 §3: the name in the handshake has no last dot
  return new Promise((resolve, reject) => {
    const secured = connect({
      socket,
      secureContext: context,
      rejectUnauthorized: false, // judged below, see the header
      requestOCSP: true,
      ...(isIP(host) ? { host } : { servername: name, host: name }),
    });
    const limit = setTimeout(() => fail('ETIMEDOUT', 'the TLS handshake did not finish in time'), timeoutMs);
    const fail = (code: string, message: string, peers: readonly DetailedPeerCertificate[] = []): void => {
      clearTimeout(limit);
      secured.on('error', () => secured.destroy()); // a late error of a destroyed socket must not end the process
      secured.destroy();
      reject(new TlsFailure(code, message, peers.map(received), parsedCertificates(peers)));
    };
    const early = (error: NodeJS.ErrnoException): void => fail(error.code ?? 'EPROTO', error.message);
    const closed = (): void => fail('ECONNRESET', 'the connection was closed during the TLS handshake');
    secured.once('error', early);
    secured.once('close', closed);
    let stapled: Buffer | undefined;
    secured.once('OCSPResponse', (response: Buffer | null) => (stapled = response ?? undefined));
    secured.once('secureConnect', () => {
      const peers = receivedChain(secured.getPeerCertificate(true));
      if (!secured.authorized) {
        // Node hands over the code where there is one, as an Error or a string by version.
        const reason = secured.authorizationError as Error | string | null;
        const code =
          reason instanceof Error
            ? ((reason as NodeJS.ErrnoException).code ?? reason.message)
            : String(reason);
        return fail(code, `the certificate of ${host} was not accepted: ${code}`, peers);
      }
      clearTimeout(limit);
      secured.off('error', early).off('close', closed);
      resolve({
        socket: secured,
        evidence: {
          version: secured.getProtocol() ?? 'unknown',
          cipher: secured.getCipher().name,
          chain: peers.map(received),
        },
        certificates: parsedCertificates(peers),
        stapled,
      });
    });
  });
}

const LONGEST_CHAIN = 10; // OpenSSL refuses longer ones by default; a loop of cross-signed roots must end too

function receivedChain(leaf: DetailedPeerCertificate): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  const seen = new Set<string>();
  for (let at: DetailedPeerCertificate | undefined = leaf; at?.fingerprint256; at = at.issuerCertificate) {
    if (seen.has(at.fingerprint256) || chain.length === LONGEST_CHAIN) break;
    seen.add(at.fingerprint256);
    chain.push(at);
  }
  return chain;
}

function received(at: DetailedPeerCertificate): ReceivedCertificate {
  return {
    subject: distinguishedName(at.subject),
    issuer: distinguishedName(at.issuer),
    validFrom: new Date(at.valid_from).toISOString(),
    validTo: new Date(at.valid_to).toISOString(),
    fingerprint: at.fingerprint256,
    ...(at.subjectaltname ? { names: at.subjectaltname } : {}),
  };
}

function parsedCertificates(peers: readonly DetailedPeerCertificate[]): X509Certificate[] {
  return peers.map(({ raw }) => new X509Certificate(raw));
}

function distinguishedName(parts: object): string {
  return Object.entries(parts)
    .reverse()
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ');
}
