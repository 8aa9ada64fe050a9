// Mail the sandbox has accepted, in memory and bounded: the newest stay. Kept as the exact bytes that came; nothing is
// parsed until somebody looks.
import type { Instant } from '../time/clock.ts';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface AcceptedMessage {
  readonly id: string;
  readonly mailbox: string;
  readonly envelope: Envelope;
  readonly receivedAt: Instant;
  /** Protocol version such as `TLSv1.3`. */
  readonly tls: string;
  /** Message-ID of the header, or the one Exchange gave it. */
  readonly messageId: string;
  readonly source: Buffer;
}

export interface Inbox {
  keep(message: Omit<AcceptedMessage, 'id'>): AcceptedMessage;
  /** In the order they were accepted. */
  messages(): readonly AcceptedMessage[];
  message(id: string): AcceptedMessage | undefined;
  clear(): void;
}

interface InboxNeeds {
  readonly keepMessages: number;
  readonly keepBytes: number;
  readonly onMessage: ((message: AcceptedMessage) => void) | undefined;
}

export function createInbox({ keepMessages, keepBytes, onMessage }: InboxNeeds): Inbox {
  // A Map keeps insertion order and drops its oldest entry without moving the others.
  const kept = new Map<string, AcceptedMessage>();
  let keptBytes = 0;
  let count = 0;
  return {
    keep(incoming) {
      count += 1;
      const message = { ...incoming, id: String(count) };
      kept.set(message.id, message);
      keptBytes += message.source.length;
      for (const oldest of kept.values()) {
        if (kept.size <= keepMessages && keptBytes <= keepBytes) break;
        kept.delete(oldest.id);
        keptBytes -= oldest.source.length;
      }
      onMessage?.(message);
      return message;
    },
    messages: () => [...kept.values()],
    message: (id) => kept.get(id),
    clear() {
      kept.clear();
      keptBytes = 0;
    },
  };
}
