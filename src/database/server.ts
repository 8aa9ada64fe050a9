// A PostgreSQL server as the rest of this folder sees it: where it is and, if it is ours, that it runs.
import type pg from 'pg';

export interface Server {
  /** For people; never holds a password. */
  readonly description: string;
  address(): pg.ClientConfig;
  /** Started or adopted when it is ours. Called again when the connection is lost. */
  ensureRunning(): Promise<void>;
  /** Leaves it; the last one to leave stops it when it is ours. Idempotent. */
  release(): Promise<void>;
}
