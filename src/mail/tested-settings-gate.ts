// What is saved is what was tested: settings become active by a test that passed, to the last character, secrets included.
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { assertTested } from './connection-test-run.ts';
import type { ConnectionTests, TestedSettings } from './connection-tests-gate.ts';
import { activate, SMTP_SLICE, type SmtpSettingsGate } from './smtp-settings-gate.ts';
import { parseSmtpSettings, type SmtpSettings } from './smtp-settings.ts';

export interface TestedSettingsGate {
  /** Equal for equal settings, secrets included; a page may carry it, since it tells nothing about them. */
  fingerprint(settings: SmtpSettings): string;
  /** Input completed with the secrets of what this test was about, so that a page need not ask for them again. */
  parseAsTested(testId: string, input: unknown): Promise<SmtpSettings>;
  /** Makes exactly the settings of a test that passed within the last hour the active ones; throws `settings_not_tested`. */
  saveTested(testId: string, settings: SmtpSettings, by: Actor): Promise<void>;
  /** The same for whoever has no values on a screen: what was tested becomes active, and is the answer. */
  activateTested(testId: string, by: Actor): Promise<SmtpSettings>;
}

interface TestedSettingsNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly gate: Pick<SmtpSettingsGate, 'parse'>;
  readonly tests: Pick<ConnectionTests, 'read' | 'ofTest'> & Pick<TestedSettings, 'passed'>;
}

export function fingerprintOf(settings: Pick<Settings, 'digest'>) {
  return (value: SmtpSettings): string => settings.digest(value, 'smtp-settings');
}

export function createTestedSettingsGate(needs: TestedSettingsNeeds): TestedSettingsGate {
  const { database, settings, audit, clock, gate, tests } = needs;
  const fingerprint = fingerprintOf(settings);
  const save = (value: SmtpSettings, by: Actor): Promise<void> =>
    database.transaction(async (tx) => {
      await activate(tx, { settings, audit, clock }, value, by, 'smtp-settings.save');
      await settings.discard(tx, SMTP_SLICE, 'draft');
    });
  return {
    fingerprint,
    async parseAsTested(testId, input) {
      const tested = await tests.ofTest(testId);
      return tested ? parseSmtpSettings(input, tested) : gate.parse(input);
    },
    async saveTested(testId, value, by) {
      authorise(by, 'settings.smtp');
      assertTested(await tests.read(testId), fingerprint(value), clock.now());
      await save(value, by);
    },
    async activateTested(testId, by) {
      authorise(by, 'settings.smtp');
      const value = await tests.passed(testId);
      await save(value, by);
      return value;
    },
  };
}
