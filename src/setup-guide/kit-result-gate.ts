// What the kit's script printed, pasted by an administrator or by whoever holds the link: bounded, read, kept, judged.
import type { Database } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { checkSetup, parseResult, type SetupResult, type SetupVerdict } from '../setup-kit/setup-kit.ts';
import type { Clock } from '../time/clock.ts';
import { takenOver, type GuideRecord, type GuideValues } from './guide-record.ts';
import type { GuideRecords } from './guide-record-gate.ts';

/** A result has some kilobytes; with many permissions on the mailbox, some dozens. */
const MOST_RESULT_CHARACTERS = 200_000;
/** Whoever holds a link cannot fill the audit. */
const RESULTS_APART_MS = 10_000;

interface ResultNeeds {
  readonly records: Pick<GuideRecords, 'change'>;
  readonly database: Pick<Database, 'transaction'>;
  readonly clock: Clock;
}

export function createKitResults({ records, database, clock }: ResultNeeds) {
  return async function keepResult(text: string, by: Actor): Promise<GuideRecord> {
    if (text.length > MOST_RESULT_CHARACTERS)
      throw new Refusal(
        'too_large',
        'setup_result_too_large',
        'This is longer than any result of the set-up script. Paste only what stands from its BEGIN line to its END line.',
      );
    const result = parseResult(Buffer.from(text));
    const isByLink = by.kind === 'link';
    const kept = { result, receivedAt: clock.now(), ...(isByLink ? {} : { receivedFrom: by.name }) };
    const withResult = (record: GuideRecord): GuideRecord => {
      if (isByLink && (record.result?.receivedAt ?? 0) > clock.now() - RESULTS_APART_MS)
        throw new Refusal(
          'too_many',
          'setup_result_too_soon',
          'A result was sent a moment ago. Wait ten seconds and send this one again.',
        );
      const values = record.values && takenOver(record.values, result);
      return { ...record, result: kept, ...(values ? { values } : {}) };
    };
    return database.transaction((tx) => records.change(tx, 'result', withResult, by));
  };
}

export function verdictOf(
  result: SetupResult | undefined,
  values: GuideValues | undefined,
): SetupVerdict | undefined {
  if (!result) return undefined;
  const { mailbox, tenantId, clientId } = values ?? {};
  return checkSetup(Buffer.from(JSON.stringify(result)), {
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(clientId === undefined ? {} : { clientId }),
  });
}

export function checked({ result }: GuideRecord, values: GuideValues | undefined): SetupVerdict {
  const verdict = verdictOf(result?.result, values);
  if (!verdict) throw new Error('the result that was just kept is not there');
  return verdict;
}
