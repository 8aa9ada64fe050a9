// Connection tests as records: started and heard within a moment, watched from any process, found again after a reload.
// The settings of each are sealed, so that what is saved afterwards is what was tested.
import type { Database, Transaction } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import type { TestOptions, TestResult } from './connection-test-gate.ts';
import {
  assertTested,
  noTest,
  notTested,
  stoppedBy,
  viewOf,
  type RunEnding,
  type RunState,
  type TestRun,
} from './connection-test-run.ts';
import { createTestRunner } from './connection-test-run-loop.ts';
import { connectionTestStore } from './connection-test-store.ts';
import type { SmtpSettings } from './smtp-settings.ts';

const CHANNEL = 'connection_tests';
const SEALED_FOR = 'connection-test';
const STOPPED = 'stopped ';
/** A notification can be missed, and a process that died sends none. */
const LOOK_AGAIN_MS = 10_000;
const LONGEST_PATIENCE_MS = 86_400_000;

export interface TestOrder {
  /** A real message goes there. */
  readonly submitTo?: string;
  /** Again and again, while a change in the tenant spreads. */
  readonly untilItWorks?: { readonly limitMs: number };
  readonly by: Actor;
}

export interface ConnectionTests {
  /** Returns the id at once; the test runs in the background of this process. */
  start(settings: SmtpSettings, order: TestOrder): Promise<string>;
  read(id: string): Promise<TestRun>;
  /** How it stands, and again at each change, until it is over or the signal is aborted. */
  watch(id: string, signal: AbortSignal): AsyncIterable<TestRun>;
  stop(id: string, by: Actor): Promise<TestRun>;
  /** The last one that this actor started. */
  latest(by: Actor): Promise<TestRun | undefined>;
  /** The settings of a test, whatever became of it; undefined once they are forgotten. */
  ofTest(id: string): Promise<SmtpSettings | undefined>;
}

/** For those who act on a test that passed. */
export interface TestedSettings {
  /** Throws `settings_not_tested` unless this test passed within the last hour. */
  passed(id: string): Promise<SmtpSettings>;
  forgetOld(): Promise<void>;
  close(): Promise<void>;
}

interface TestsNeeds {
  readonly database: Pick<Database, 'sql' | 'transaction' | 'listen' | 'notify'>;
  readonly settings: Pick<Settings, 'sealed' | 'opened'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly node: string;
  readonly newId: () => string;
  readonly fingerprint: (settings: SmtpSettings) => string;
  readonly test: (
    settings: SmtpSettings,
    submitTo: string | undefined,
    options: TestOptions,
  ) => Promise<TestResult>;
}

export function createConnectionTests(needs: TestsNeeds): ConnectionTests & TestedSettings {
  const { database, settings, clock, log, node, newId, fingerprint, test } = needs;
  const store = connectionTestStore(database.sql);

  async function told(id: string, work: (tx: Transaction) => Promise<boolean>, word = ''): Promise<boolean> {
    return database.transaction(async (tx) => {
      const isOurs = await work(tx);
      if (isOurs) await database.notify(tx, CHANNEL, word + id);
      return isOurs;
    });
  }
  const end = (id: string, state: RunState, ending?: RunEnding, word?: string): Promise<boolean> =>
    told(id, (tx) => connectionTestStore(tx).end(id, state, ending, clock.now()), word);
  const runner = createTestRunner({
    clock,
    log,
    node,
    record: (id, progress) => told(id, (tx) => connectionTestStore(tx).progress(id, progress, clock.now())),
    end,
  });
  const listening: { end?: () => void } = {};

  /** From the first test on: a process that tests nothing has nothing to hear. */
  function listen(): void {
    listening.end ??= database.listen(CHANNEL, (payload) => {
      if (payload === '') runner.lookAgain();
      else if (payload.startsWith(STOPPED)) runner.cancel(payload.slice(STOPPED.length));
    });
  }

  async function find(id: string): Promise<{ run: TestRun; settings: unknown }> {
    const found = UUID.test(id) ? await store.find(id) : undefined;
    if (!found) throw noTest(id);
    return { run: viewOf(found.record, clock.now()), settings: found.settings };
  }
  const read = async (id: string): Promise<TestRun> => (await find(id)).run;
  const opened = (sealed: unknown): SmtpSettings | undefined =>
    sealed === null ? undefined : (settings.opened(sealed, SEALED_FOR) as SmtpSettings);

  async function* watch(id: string, signal: AbortSignal): AsyncGenerator<TestRun> {
    let changed = Promise.withResolvers<void>();
    const unlisten = database.listen(CHANNEL, (payload) => {
      if (payload === '' || payload.endsWith(id)) changed.resolve();
    });
    let last = '';
    try {
      while (!signal.aborted) {
        changed = Promise.withResolvers();
        const run = await read(id);
        const seen = JSON.stringify(run);
        if (seen !== last) yield run;
        last = seen;
        if (run.state !== 'running') return;
        const rested = new AbortController();
        await Promise.race([
          changed.promise,
          clock.sleep(LOOK_AGAIN_MS, AbortSignal.any([signal, rested.signal])),
        ]);
        rested.abort();
      }
    } finally {
      unlisten();
    }
  }

  return {
    async start(value, { submitTo, untilItWorks, by }) {
      authorise(by, 'settings.smtp');
      listen();
      const id = newId();
      const startedAt = clock.now();
      const limitMs = untilItWorks && Math.min(untilItWorks.limitMs, LONGEST_PATIENCE_MS);
      await store.forgetOld(startedAt);
      await store.add({
        id,
        starter: starterKey(by),
        startedBy: by.name,
        node,
        startedAt,
        settings: settings.sealed(value, SEALED_FOR),
        fingerprint: fingerprint(value),
        submitTo,
        untilWorksUntil: limitMs === undefined ? undefined : startedAt + limitMs,
      });
      const order = { id, test: (options: TestOptions) => test(value, submitTo, options) };
      runner.begin(limitMs === undefined ? order : { ...order, limitMs });
      return id;
    },
    read,
    watch,
    async stop(id, by) {
      authorise(by, 'settings.smtp');
      await read(id);
      await end(id, 'stopped', stoppedBy(by.name), STOPPED);
      return read(id);
    },
    async latest(by) {
      const record = await store.latest(starterKey(by));
      return record && viewOf(record, clock.now());
    },
    async passed(id) {
      const { run, settings: sealed } = await find(id);
      assertTested(run, run.fingerprint, clock.now());
      const value = opened(sealed);
      if (!value) throw notTested('What was tested is no longer known');
      return value;
    },
    async ofTest(id) {
      return opened((await find(id)).settings);
    },
    forgetOld: () => store.forgetOld(clock.now()),
    async close() {
      await runner.stop();
      listening.end?.();
      delete listening.end;
    },
  };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function starterKey({ kind, id, name }: Actor): string {
  return `${kind} ${id ?? name}`;
}
