// The settings of reminders: read, and saved with the audit.
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { REMINDERS_SLICE, remindersInput, type ReminderSettings } from './reminder-settings.ts';

export interface ReminderSettingsDoor {
  shown(): Promise<ReminderSettings>;
  /** What is left out gets its default. Counts from the next look on. */
  save(input: unknown, by: Actor): Promise<ReminderSettings>;
}

interface SettingsNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
}

export function createReminderSettings({ database, settings, audit }: SettingsNeeds): ReminderSettingsDoor {
  return {
    shown: async () => remindersInput.parse((await settings.read(REMINDERS_SLICE, 'active'))?.value ?? {}),
    async save(input, by) {
      authorise(by, 'settings.reminders');
      const after = parsed(remindersInput, input);
      await database.transaction(async (tx) => {
        const before = remindersInput.parse(
          (await settings.read(REMINDERS_SLICE, 'active', tx))?.value ?? {},
        );
        await settings.write(tx, REMINDERS_SLICE, 'active', after);
        await audit.record(tx, by, { action: 'reminders.save', subject: 'reminders', before, after });
      });
      return after;
    },
  };
}
