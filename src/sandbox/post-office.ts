// What Exchange does with a mail after its last byte: the connections of the mailbox, the right to the sender address,
// the rates; then it keeps the mail. The answer is the name of a reply, at once, or later where the rate delays.
import type { Clock } from '../time/clock.ts';
import type { Mailbox } from './directory.ts';
import { maySendAs } from './exchange-admission.ts';
import type { ExchangeReplyName } from './exchange-reply.ts';
import type { Inbox } from './inbox.ts';
import { isOverConnections, weigh, type MailboxTraffic } from './limits.ts';
import { readMailHeader } from './mail-header.ts';
import type { SandboxLimits } from './sandbox-settings.ts';
import type { Statistics } from './statistics.ts';

export interface MailedItem {
  readonly connection: object;
  /** Aborted when the connection is gone. */
  readonly signal: AbortSignal;
  readonly mailbox: Mailbox;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly source: Buffer;
  readonly tls: string;
  /** For a mail that brings no Message-ID. */
  readonly ownMessageId: string;
}

export interface Posted {
  readonly reply: ExchangeReplyName;
  readonly facts: { readonly from: string; readonly messageId: string };
}

export interface PostOffice {
  /** A connection has authenticated for the mailbox. Returns what to call when it closes. */
  enter(mailbox: string, connection: object): () => void;
  post(item: MailedItem): Posted | Promise<Posted>;
}

interface PostOfficeNeeds {
  readonly clock: Clock;
  readonly limits: SandboxLimits;
  readonly inbox: Inbox;
  readonly statistics: Statistics;
}

export function createPostOffice({ clock, limits, inbox, statistics }: PostOfficeNeeds): PostOffice {
  const connections = new Map<string, Set<object>>();
  const traffic = new Map<string, MailboxTraffic>();

  function isTooMany({ mailbox, connection }: MailedItem): boolean {
    const open = [...(connections.get(mailbox.address) ?? [])];
    return isOverConnections(open.indexOf(connection), limits);
  }

  function accept(item: MailedItem, messageId: string): Posted {
    const { mailbox, from, recipients, source, tls } = item;
    statistics.count('accepted');
    statistics.count('recipients', recipients.length);
    statistics.tally('acceptedByMailbox', mailbox.address);
    const envelope = { from, to: recipients };
    inbox.keep({ mailbox: mailbox.address, envelope, receivedAt: clock.now(), tls, messageId, source });
    return { reply: 'accepted', facts: { from, messageId } };
  }

  function weighAndAccept(item: MailedItem, messageId: string): Posted | Promise<Posted> {
    const { mailbox, recipients, from } = item;
    const now = clock.now();
    const verdict = weigh(traffic.get(mailbox.address) ?? [], recipients.length, limits, now);
    if (verdict.kind === 'within') {
      traffic.set(mailbox.address, verdict.traffic);
      return accept(item, messageId);
    }
    if (verdict.kind === 'over-day') return { reply: 'recipient-rate-limit', facts: { from, messageId } };
    if (limits.whenOverRate === 'refuse') return { reply: 'message-rate-limit', facts: { from, messageId } };
    // Exchange mostly carries the excess over to the following minutes; several may wait for the same moment.
    const refused: Posted = { reply: 'message-rate-limit', facts: { from, messageId } };
    return clock
      .sleep(verdict.freeAt - now, item.signal)
      .then(() => (item.signal.aborted ? refused : weighAndAccept(item, messageId)));
  }

  return {
    enter(mailbox, connection) {
      const open = connections.get(mailbox) ?? new Set();
      connections.set(mailbox, open.add(connection));
      statistics.connectionsOf(mailbox, open.size);
      return () => void open.delete(connection);
    },
    post(item) {
      const { mailbox, from, source, ownMessageId } = item;
      const header = readMailHeader(source);
      const messageId = header.messageId ?? ownMessageId;
      if (isTooMany(item)) return { reply: 'concurrency-limit', facts: { from, messageId } };
      if (header.fromAddresses.length > 1 && !header.hasSender)
        return { reply: 'message-malformed', facts: { from, messageId } };
      const foreign = [from, ...header.fromAddresses].find((address) => !maySendAs(mailbox, address));
      if (foreign !== undefined)
        return { reply: 'send-as-denied', facts: { from: foreign || '<>', messageId } };
      return weighAndAccept(item, messageId);
    },
  };
}
