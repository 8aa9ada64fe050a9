// Looks at the certificates of several servers at once, in the background: whoever asked has an answer before the network.
import type { Log } from '../log/log.ts';
import type { Network, ProbeTarget } from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import type { SeenChain } from './guide-record.ts';

const TIMEOUT_MS = 8_000;

export interface ChainCheck {
  begin(targets: readonly ProbeTarget[], keep: (seen: readonly SeenChain[]) => Promise<void>): void;
  /** Resolves when nothing is looked at any more. */
  settled(): Promise<void>;
}

export function createChainCheck({
  network,
  log,
}: {
  network: Pick<Network, 'probeChain'>;
  log: Log;
}): ChainCheck {
  const running = new Set<Promise<void>>();

  async function seen(target: ProbeTarget): Promise<SeenChain> {
    const { host, port } = target;
    try {
      const { trusted, root, missing, failure } = await network.probeChain(target, TIMEOUT_MS);
      return {
        host,
        port,
        isTrusted: trusted,
        ...(root ? { root: root.name } : {}),
        ...(missing ? { missing: missing.issuer } : {}),
        ...(failure ? { failure: failure.message } : {}),
      };
    } catch (error) {
      if (!(error instanceof Refusal))
        log.error({ err: error, host }, 'looking at a certificate chain failed');
      const failure =
        error instanceof Refusal ? error.message : 'Something went wrong here; the log says more.';
      return { host, port, isTrusted: false, failure };
    }
  }

  async function look(targets: readonly ProbeTarget[], keep: (seen: readonly SeenChain[]) => Promise<void>) {
    try {
      await keep(await Promise.all(targets.map(seen)));
    } catch (error) {
      log.error({ err: error }, 'what was seen of certificate chains is not kept');
    }
  }

  return {
    begin(targets, keep) {
      const looking = look(targets, keep).finally(() => running.delete(looking));
      running.add(looking);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
