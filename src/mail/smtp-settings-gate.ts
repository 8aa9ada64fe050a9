// The gate before the active SMTP settings: only what passed the test, and exactly that, becomes active; anything may
// be kept as a draft (R-083, ISE's "Save is enabled after a successful test").
import type { Action, Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock, Instant } from '../time/clock.ts';
import type { TestResult } from './connection-test-gate.ts';
import { queueStore } from './queue-store.ts';
import { parseSmtpSettings, type SmtpSettings } from './smtp-settings.ts';

export const SMTP_SLICE = 'smtp';

export interface SmtpSettingsGate {
  active(): Promise<SmtpSettings | undefined>;
  /** Since when these are in use. */
  activeSince(): Promise<Instant | undefined>;
  draft(): Promise<SmtpSettings | undefined>;
  /** Input completed with what is stored: the draft's secret first, then the active one's. */
  parse(input: unknown): Promise<SmtpSettings>;
  /** Tests and, only if the test passes, makes these very settings the active ones. */
  save(settings: SmtpSettings, by: Actor): Promise<TestResult>;
  saveDraft(settings: SmtpSettings, by: Actor): Promise<void>;
  discardDraft(by: Actor): Promise<void>;
}

interface GateNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly test: (settings: SmtpSettings) => Promise<TestResult>;
}

/**
 * Nothing else writes the active settings: whoever calls this has seen these very settings pass the test. What was put off is
 * tried again at once: it may have been put off because of the former ones.
 */
export async function activate(
  tx: Transaction,
  { settings, audit, clock }: Pick<GateNeeds, 'settings' | 'audit' | 'clock'>,
  value: SmtpSettings,
  by: Actor,
  action: Action,
): Promise<void> {
  const before = (await settings.read(SMTP_SLICE, 'active', tx))?.value;
  await settings.write(tx, SMTP_SLICE, 'active', value);
  await audit.record(tx, by, { action, subject: SMTP_SLICE, before, after: value });
  await queueStore(tx).requeueDeferred(clock.now());
}

export function createSmtpSettingsGate({
  database,
  settings,
  audit,
  clock,
  test,
}: GateNeeds): SmtpSettingsGate {
  const read = async (state: 'active' | 'draft', tx?: Transaction): Promise<SmtpSettings | undefined> =>
    (await settings.read(SMTP_SLICE, state, tx))?.value as SmtpSettings | undefined;
  return {
    active: () => read('active'),
    activeSince: async () => (await settings.read(SMTP_SLICE, 'active'))?.changedAt,
    draft: () => read('draft'),
    async parse(input) {
      const draft = await read('draft');
      const active = await read('active');
      try {
        return parseSmtpSettings(input, draft ?? active);
      } catch (error) {
        if (!draft || !active || !(error instanceof Refusal)) throw error;
        return parseSmtpSettings(input, active);
      }
    },
    async save(value, by) {
      authorise(by, 'settings.smtp');
      const result = await test(value);
      if (result.ok)
        await database.transaction(async (tx) => {
          await activate(tx, { settings, audit, clock }, value, by, 'smtp-settings.save');
          await settings.discard(tx, SMTP_SLICE, 'draft');
        });
      return result;
    },
    async saveDraft(value, by) {
      authorise(by, 'settings.smtp');
      await database.transaction(async (tx) => {
        const before = await read('draft', tx);
        await settings.write(tx, SMTP_SLICE, 'draft', value);
        await audit.record(tx, by, {
          action: 'smtp-settings.keep-draft',
          subject: SMTP_SLICE,
          before,
          after: value,
        });
      });
    },
    async discardDraft(by) {
      authorise(by, 'settings.smtp');
      await database.transaction(async (tx) => {
        const before = await read('draft', tx);
        if (!before) return;
        await settings.discard(tx, SMTP_SLICE, 'draft');
        await audit.record(tx, by, { action: 'smtp-settings.discard-draft', subject: SMTP_SLICE, before });
      });
    },
  };
}
