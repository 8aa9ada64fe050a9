// The facts of the first page for all who watch it: looked up once a tick in this process, and only while somebody
// watches. Each viewer renders for itself: language and permissions differ.
import type { Log } from '../../../log/log.ts';
import type { OverviewFacts } from './overview-facts.ts';

export interface OverviewWatch {
  /** As they are now; shared by those who ask at the same time. */
  facts(): Promise<OverviewFacts>;
  /** Calls with the facts at once and then every tick, until the answer is called. */
  watch(viewer: (facts: OverviewFacts) => void): () => void;
  readonly viewerCount: number;
}

interface WatchNeeds {
  readonly gather: () => Promise<OverviewFacts>;
  readonly log: Log;
  /** Real time: a person watches. */
  readonly tickMs?: number;
}

const TICK_MS = 5_000;

export function createOverviewWatch({ gather, log, tickMs = TICK_MS }: WatchNeeds): OverviewWatch {
  const viewers = new Set<(facts: OverviewFacts) => void>();
  const running: { facts?: Promise<OverviewFacts> | undefined; timer?: NodeJS.Timeout | undefined } = {};

  function facts(): Promise<OverviewFacts> {
    running.facts ??= gather().finally(() => (running.facts = undefined));
    return running.facts;
  }

  async function tell(told: Iterable<(facts: OverviewFacts) => void>): Promise<void> {
    try {
      const seen = await facts();
      for (const viewer of told) if (viewers.has(viewer)) viewer(seen);
    } catch (error) {
      log.warn({ err: error }, 'the overview could not be renewed');
    }
  }

  function tick(): void {
    running.timer = setTimeout(() => {
      void tell([...viewers]).then(() => (viewers.size > 0 ? tick() : undefined));
    }, tickMs);
    running.timer.unref();
  }

  return {
    facts,
    watch(viewer) {
      viewers.add(viewer);
      void tell([viewer]);
      if (viewers.size === 1) {
        clearTimeout(running.timer);
        tick();
      }
      return () => {
        viewers.delete(viewer);
        if (viewers.size === 0) clearTimeout(running.timer);
      };
    },
    get viewerCount() {
      return viewers.size;
    },
  };
}

/** The renewed part of a page as server-sent events, until the client goes. */
export function eventStream(
  watch: OverviewWatch,
  fragment: (facts: OverviewFacts) => Promise<string>,
  limitMs = STREAM_MS,
): ReadableStream<Uint8Array> {
  const ending: { leave?: () => void; timer?: NodeJS.Timeout } = {};
  const leave = (): void => {
    ending.leave?.();
    clearTimeout(ending.timer);
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      let last = '';
      const send = async (facts: OverviewFacts): Promise<void> => {
        const text = await fragment(facts);
        // Who reads more slowly than we write gets the newest when they are ready.
        if (text === last || (controller.desiredSize ?? 0) <= 0) return;
        last = text;
        controller.enqueue(encoder.encode(eventOf(text)));
      };
      ending.leave = watch.watch((facts) => void send(facts).catch(leave));
      ending.timer = setTimeout(() => {
        leave();
        controller.close();
      }, limitMs);
      ending.timer.unref();
    },
    cancel: leave,
  });
}

/** The browser asks again by itself; so an ended session ends the watching within this time. */
const STREAM_MS = 60_000;

/** HTML of several lines as one event (WHATWG HTML, "Server-sent events"). */
function eventOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return `${lines.map((line) => `data: ${line}`).join('\n')}\n\n`;
}
