// What the sandbox has counted since it started. Refusals are counted by SMTP code and by the name of the reply, token
// errors by their name, so that a test can say "no 432 at all".

export interface SandboxStats {
  readonly tokenRequests: number;
  readonly tokensIssued: number;
  readonly tokenErrors: Readonly<Record<string, number>>;
  readonly connections: number;
  readonly openConnections: number;
  /** Most authenticated connections at one time, by mailbox. */
  readonly maxConcurrentConnections: Readonly<Record<string, number>>;
  readonly authentications: number;
  readonly accepted: number;
  readonly acceptedByMailbox: Readonly<Record<string, number>>;
  readonly recipients: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly refusedByName: Readonly<Record<string, number>>;
}

type Counter =
  | 'tokenRequests'
  | 'tokensIssued'
  | 'connections'
  | 'openConnections'
  | 'authentications'
  | 'accepted'
  | 'recipients';
type Tally = 'tokenErrors' | 'acceptedByMailbox' | 'refused' | 'refusedByName';

export interface Statistics {
  count(counter: Counter, by?: number): void;
  tally(tally: Tally, key: string): void;
  connectionsOf(mailbox: string, openCount: number): void;
  snapshot(): SandboxStats;
}

export function createStatistics(): Statistics {
  const counters: Record<Counter, number> = {
    tokenRequests: 0,
    tokensIssued: 0,
    connections: 0,
    openConnections: 0,
    authentications: 0,
    accepted: 0,
    recipients: 0,
  };
  const tallies: Record<Tally, Record<string, number>> = {
    tokenErrors: {},
    acceptedByMailbox: {},
    refused: {},
    refusedByName: {},
  };
  const most: Record<string, number> = {};
  return {
    count(counter, by = 1) {
      counters[counter] += by;
    },
    tally(tally, key) {
      tallies[tally][key] = (tallies[tally][key] ?? 0) + 1;
    },
    connectionsOf(mailbox, openCount) {
      most[mailbox] = Math.max(most[mailbox] ?? 0, openCount);
    },
    snapshot: () => structuredClone({ ...counters, ...tallies, maxConcurrentConnections: most }),
  };
}
