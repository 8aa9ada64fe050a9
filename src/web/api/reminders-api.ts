// Who is reminded before a password or a guest account ends: the settings, and who is due.
import { z } from 'zod';
import {
  MOST_LISTED,
  REMINDER_KINDS,
  remindersInput,
  type Listed,
  type Outlooked,
} from '../../reminders/reminders.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { instant } from './fields.ts';

const passwords = z.object({
  isEnabled: z.boolean(),
  firstDays: z.int().meta({ description: 'Days before the end' }),
  repeatDays: z.array(z.int()),
});

/** Not cut by the schema of the input: what it leaves out it fills in. */
const settings = z
  .object({
    administrators: passwords.meta({ description: 'Sponsors too' }),
    networkUsers: passwords,
    guests: z.object({ isEnabled: z.boolean(), remindsUnused: z.boolean() }),
  })
  .meta({ id: 'ReminderSettings' });

const outlooked = z.object({
  kind: z.enum(REMINDER_KINDS),
  name: z.string().meta({ description: 'The username' }),
  shownAs: z.string(),
  email: z.string().nullable().meta({ description: 'Null: no address is known' }),
  endsAt: instant,
});
const dueToday = outlooked.extend({
  at: instant,
  stage: z.int().meta({ description: 'Days before the end; 0: the expiry notice of a guest' }),
});

const listed = <T extends z.ZodType>(entry: T) =>
  z.object({
    count: z.int(),
    entries: z.array(entry).meta({ description: `The first ${MOST_LISTED} at most` }),
  });
const inFull = <T extends Outlooked>({ entries, count }: Listed<T>) => ({ entries: [...entries], count });

const COMMON = { tag: 'reminders', status: 200 } as const;

export const REMINDER_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/reminders',
    name: 'showReminderSettings',
    needs: 'settings.read',
    summary: 'Show who is reminded before something ends, and when',
    answer: settings,
    run: (_, { app }) => app.reminders.settings.shown(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/reminders',
    name: 'saveReminderSettings',
    needs: 'settings.reminders',
    summary: 'Say who is reminded before something ends, and when',
    description: 'What is left out gets its default. It counts from the next look on, within the hour.',
    doorBody: remindersInput,
    answer: settings,
    run: ({ body, by }, { app }) => app.reminders.settings.save(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/reminders/today',
    name: 'showRemindersToday',
    needs: 'settings.read',
    summary: 'List who is due until midnight, and who cannot be reminded for want of an address',
    answer: z
      .object({ today: listed(dueToday), withoutAddress: listed(outlooked) })
      .meta({ id: 'RemindersToday' }),
    run: async (_, { app }) => ({
      today: inFull(await app.reminders.today()),
      withoutAddress: inFull(await app.reminders.withoutAddress()),
    }),
  }),
];
