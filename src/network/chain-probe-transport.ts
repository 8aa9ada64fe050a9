// The certificates of a server as it sends them, and what Foyer thinks of them: what an administrator would otherwise get
// out of a packet capture (ise.md §4.1, R-160). Two connections: the first trusts nobody, because Node completes what was
// received from the roots that it trusts, and then nothing tells what was sent; the second is judged as every other one.
import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Refusal } from '../refusal.ts';
import {
  factsOf,
  isSelfSigned,
  statusPlaces,
  type Anchor,
  type CertificateFacts,
  type Standing,
} from '../trust/trust.ts';
import type { Network } from './network.ts';
import { isNetworkFailure } from './network-failure.ts';
import type { Via } from './proxy.ts';
import { secure, TlsFailure, type TlsEvidence } from './secure.ts';
import { startTlsBySmtp } from './starttls-probe-transport.ts';
import type { TrustedAuthorities, VouchedTls } from './vouched-tls-transport.ts';

export interface ProbeTarget {
  readonly host: string;
  readonly port: number;
  readonly starttls?: 'smtp';
  /** Through which proxy; left out: directly. */
  readonly via?: Via;
}

export interface ProbedChain {
  /** As sent, leaf first. */
  readonly sent: readonly (CertificateFacts & { readonly pem: string })[];
  /** The issuer that was neither sent nor is trusted, and where its certificate can be had, as the last one sent says. */
  readonly missing: { readonly issuer: string; readonly places: readonly string[] } | null;
  readonly trusted: boolean;
  /** Whose vouching counts. */
  readonly root?: Anchor & { readonly fingerprint: string };
  readonly tls?: Pick<TlsEvidence, 'version' | 'cipher' | 'status'>;
  readonly failure?: { readonly code: string; readonly message: string; readonly standing?: Standing };
}

export type ChainProbe = (target: ProbeTarget, timeoutMs: number) => Promise<ProbedChain>;

interface Needs extends Pick<Network, 'route' | 'resolve' | 'connect'> {
  readonly secure: VouchedTls;
  readonly trust: TrustedAuthorities;
}

export function createChainProbe({ route, resolve, connect, secure: vouched, trust }: Needs): ChainProbe {
  return async (target, timeoutMs) => {
    const { host, port, starttls, via = { leg: 'token', proxy: null } } = target;
    const deadline = performance.now() + timeoutMs;
    const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));
    const open = async (): Promise<Socket> => {
      const way = route({ scheme: starttls ?? 'https', host, port }, via);
      const { socket } = await connect(way, await resolve(way, leftMs()), leftMs());
      if (starttls) await startTlsBySmtp(socket, leftMs());
      return socket;
    };
    try {
      const sent = await sentChain(await open(), host, leftMs());
      const facts = sent.map((certificate) => ({ ...factsOf(certificate), pem: certificate.toString() }));
      try {
        const { socket, evidence, certificates } = await vouched(await open(), host, leftMs());
        socket.destroy();
        const { version, cipher, status } = evidence;
        const root = await rootOf(certificates, trust);
        return {
          sent: facts,
          missing: null,
          trusted: true,
          ...(root ? { root } : {}),
          tls: { version, cipher, ...(status ? { status } : {}) },
        };
      } catch (error) {
        if (!(error instanceof TlsFailure)) throw error;
        const { code, message, standing, certificates } = error;
        const failure = { code, message, ...(standing ? { standing } : {}) };
        return { sent: facts, missing: await missingFrom(certificates, trust), trusted: false, failure };
      }
    } catch (cause) {
      if (!isNetworkFailure(cause)) throw cause;
      throw new Refusal(
        'unavailable',
        'chain_not_received',
        `${host}:${port} sent no certificate: ${cause.message}. Check host and port, and whether the server wants "--starttls smtp".`,
        { cause },
      );
    }
  };
}

async function sentChain(
  socket: Socket,
  host: string,
  timeoutMs: number,
): Promise<readonly X509Certificate[]> {
  const context = createSecureContext({ ca: [], minVersion: 'TLSv1.2' });
  try {
    const { socket: secured, certificates } = await secure(socket, { host, timeoutMs, context });
    secured.destroy();
    return certificates;
  } catch (error) {
    if (error instanceof TlsFailure && error.certificates.length > 0) return error.certificates;
    throw error;
  }
}

/** The last of the chain is the root, or the certificate at which trust ends where there is none. */
async function rootOf(
  certificates: readonly X509Certificate[],
  trust: TrustedAuthorities,
): Promise<ProbedChain['root']> {
  for (const certificate of certificates.toReversed()) {
    const anchor = await trust.anchor?.(certificate);
    if (anchor) return { ...anchor, fingerprint: certificate.fingerprint256 };
  }
  return undefined;
}

async function missingFrom(
  certificates: readonly X509Certificate[],
  trust: TrustedAuthorities,
): Promise<ProbedChain['missing']> {
  const top = certificates.at(-1);
  if (!top || isSelfSigned(top) || (await trust.anchor?.(top))) return null;
  return { issuer: factsOf(top).issuer, places: statusPlaces(top).issuer };
}
