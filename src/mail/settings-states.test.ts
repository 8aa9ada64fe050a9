import { test } from 'node:test';
import assert from 'node:assert/strict';
import { settingsPageOffer, type SettingsPage } from './settings-states.ts';

const NOW = 10_000_000;
const HOUR = 3_600_000;
const run = (state: 'running' | 'passed' | 'failed' | 'stopped', fingerprint = 'new', endedAt = NOW - 1) => ({
  run: { state, fingerprint, endedAt },
});

/** The form holds `new` unless a row says otherwise. */
const ROWS: readonly [
  what: string,
  given: Partial<SettingsPage>,
  state: string,
  offers: 'nothing' | 'test' | 'test and save',
  reason: string,
][] = [
  ['a first visit', { form: 'empty' }, 'empty', 'nothing', 'nothing_entered'],
  ['fields that are wrong', { form: 'wrong' }, 'dirty', 'nothing', 'fields_wrong'],
  [
    'fields that became wrong after a pass',
    { form: 'wrong', ...run('passed') },
    'dirty',
    'nothing',
    'fields_wrong',
  ],
  ['values nobody has tested', {}, 'dirty', 'test', 'not_tested'],
  ['values that are tested now', run('running'), 'testing', 'nothing', 'test_running'],
  ['values that passed', run('passed'), 'passed', 'test and save', 'test_passed'],
  ['values that failed', run('failed'), 'failed', 'test', 'test_failed'],
  ['values whose test was stopped', run('stopped'), 'dirty', 'test', 'test_stopped'],
  ['an edit after a pass', run('passed', 'other'), 'dirty', 'test', 'not_tested'],
  ['an edit during a test', run('running', 'other'), 'dirty', 'test', 'not_tested'],
  [
    'a pass a moment less than an hour ago',
    run('passed', 'new', NOW - HOUR + 1),
    'passed',
    'test and save',
    'test_passed',
  ],
  ['a pass an hour ago', run('passed', 'new', NOW - HOUR), 'dirty', 'test', 'test_too_old'],
  ['what is active', { active: 'new' }, 'saved', 'test', 'nothing_to_save'],
  [
    'what is active and passed again',
    { active: 'new', ...run('passed') },
    'saved',
    'test',
    'nothing_to_save',
  ],
  ['what is active and now fails', { active: 'new', ...run('failed') }, 'failed', 'test', 'test_failed'],
  ['what is active, tested now', { active: 'new', ...run('running') }, 'testing', 'nothing', 'test_running'],
  ['a draft nobody has tested', { active: 'old', draft: 'new' }, 'draft', 'test', 'draft_not_tested'],
  ['a draft that passed', { draft: 'new', ...run('passed') }, 'passed', 'test and save', 'test_passed'],
  [
    'a draft that passed long ago',
    { draft: 'new', ...run('passed', 'new', NOW - HOUR) },
    'draft',
    'test',
    'test_too_old',
  ],
  ['a draft that failed', { draft: 'new', ...run('failed') }, 'failed', 'test', 'test_failed'],
  ['a draft whose test was stopped', { draft: 'new', ...run('stopped') }, 'draft', 'test', 'test_stopped'],
];

for (const [what, given, state, offers, reason] of ROWS)
  test(`${what}: ${state}, offers ${offers}`, () => {
    const offer = settingsPageOffer({ form: { fingerprint: 'new' }, now: NOW, ...given });
    assert.deepEqual(offer, {
      state,
      mayTest: offers !== 'nothing',
      maySave: offers === 'test and save',
      reason,
    });
  });
