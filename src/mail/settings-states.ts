// What the page of the SMTP settings may offer, by what is stored, what stands in the form and what the last test found
// (ISE's "Save is enabled after a successful test"). Values are told apart by their fingerprints. Pure.
import type { Instant } from '../time/clock.ts';
import { SAVE_WITHIN_MS, type TestRun } from './connection-test-run.ts';

export type SettingsPageState = 'empty' | 'dirty' | 'testing' | 'passed' | 'failed' | 'saved' | 'draft';

/** Why the page is as it is; the words are the page's. */
export type SettingsPageReason =
  | 'nothing_entered'
  | 'fields_wrong'
  | 'not_tested'
  | 'test_running'
  | 'test_passed'
  | 'test_failed'
  | 'test_stopped'
  | 'test_too_old'
  | 'nothing_to_save'
  | 'draft_not_tested';

export interface SettingsPage {
  /** Fingerprints of what is stored. */
  readonly active?: string | undefined;
  readonly draft?: string | undefined;
  /** What stands in the form: nothing yet, something that cannot be parsed, or values by their fingerprint. */
  readonly form: 'empty' | 'wrong' | { readonly fingerprint: string };
  readonly run?: Pick<TestRun, 'state' | 'endedAt' | 'fingerprint'> | undefined;
  readonly now: Instant;
}

export interface SettingsPageOffer {
  readonly state: SettingsPageState;
  readonly mayTest: boolean;
  readonly maySave: boolean;
  readonly reason: SettingsPageReason;
}

export function settingsPageOffer({ active, draft, form, run, now }: SettingsPage): SettingsPageOffer {
  const offer = (
    state: SettingsPageState,
    reason: SettingsPageReason,
    { mayTest = true, maySave = false } = {},
  ): SettingsPageOffer => ({ state, mayTest, maySave, reason });

  if (form === 'empty') return offer('empty', 'nothing_entered', { mayTest: false });
  if (form === 'wrong') return offer('dirty', 'fields_wrong', { mayTest: false });
  const { fingerprint } = form;
  const test = run?.fingerprint === fingerprint ? run : undefined; // of other values it says nothing here
  if (test?.state === 'running') return offer('testing', 'test_running', { mayTest: false });
  if (test?.state === 'failed') return offer('failed', 'test_failed');
  if (fingerprint === active) return offer('saved', 'nothing_to_save');
  const isTooOld = (test?.endedAt ?? 0) <= now - SAVE_WITHIN_MS;
  if (test?.state === 'passed' && !isTooOld) return offer('passed', 'test_passed', { maySave: true });
  const state = fingerprint === draft ? 'draft' : 'dirty';
  if (test?.state === 'passed') return offer(state, 'test_too_old');
  if (test?.state === 'stopped') return offer(state, 'test_stopped');
  return offer(state, state === 'draft' ? 'draft_not_tested' : 'not_tested');
}
