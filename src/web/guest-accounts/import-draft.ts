// What was read out of a file and waits for a yes: kept in the form that asks, so that the server keeps nothing of a file
// that nobody goes on with. Compressed, sealed for one account, and good for a day; nobody can change a row of it.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Actor } from '../../permissions/permissions.ts';
import { Refusal } from '../../refusal.ts';
import { Secret, type Seal } from '../../secrets/secrets.ts';
import type { Instant } from '../../time/clock.ts';

export interface LeftOutRow {
  readonly line: number;
  readonly fields: readonly string[];
  readonly reason: string;
}

export interface ImportDraft {
  /** Of the batch it becomes: sent twice, it becomes one. */
  readonly id: string;
  /** As the door takes it, passwords as text. */
  readonly input: unknown;
  readonly header: readonly string[];
  readonly leftOut: readonly LeftOutRow[];
}

const KEPT_MS = 24 * 60 * 60_000;

/** What is imported: a draft of one opens nothing of the other. */
export type DraftKind = 'guest' | 'network user';

const purposeOf = ({ kind, accountId, id }: Actor, what: DraftKind): string =>
  `${what} import of ${kind} ${accountId ?? id}`;

export function sealedDraft(
  draft: ImportDraft,
  { seal }: { seal: Seal },
  by: Actor,
  now: Instant,
  what: DraftKind = 'guest',
): string {
  const packed = deflateRawSync(JSON.stringify({ ...draft, at: now })).toString('base64');
  return seal.seal(new Secret(packed), purposeOf(by, what));
}

/** Undefined for what was not sealed here for this account within the day. */
export function openedDraft(
  text: string,
  { seal }: { seal: Pick<Seal, 'open'> },
  by: Actor,
  now: Instant,
  what: DraftKind = 'guest',
): ImportDraft | undefined {
  let packed: string;
  try {
    packed = seal.open(text, purposeOf(by, what)).reveal();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  const { at, ...draft } = JSON.parse(
    inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'),
  ) as ImportDraft & { at: Instant };
  return now - at < KEPT_MS ? draft : undefined;
}
