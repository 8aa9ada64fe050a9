// The settings of reminders: read, and saved with the audit.
import { parsed } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
import { REMINDERS_SLICE, remindersInput, type ReminderSettings } from './reminder-settings.ts';

export interface ReminderSettingsDoor {
  shown(): Promise<ReminderSettings>;
  /** What is left out gets its default. Counts from the next look on. */
  save(input: unknown, by: Actor): Promise<ReminderSettings>;
}

export function createReminderSettings(needs: SliceNeeds): ReminderSettingsDoor {
  const { read, save } = createWholeSlice(needs, {
    slice: REMINDERS_SLICE,
    schema: remindersInput,
    parsed: (input) => parsed(remindersInput, input),
    permission: 'settings.reminders',
    action: 'reminders.save',
    subject: 'reminders',
  });
  return { shown: () => read(), save };
}
