// Alarm Notification: from whom alarms are mailed, how often the sign-in is proven, and a test.
import { z } from 'zod';
import { alarmNotificationInput, type AlarmNotificationView } from '../../alarms/alarms.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';

const notification = z
  .object({
    settings: z.object({
      sender: z.string().nullable().meta({ description: 'Null: the mailbox of the SMTP settings' }),
      canaryMinutes: z
        .int()
        .nullable()
        .meta({ description: 'Between two proofs of the sign-in; null: never' }),
    }),
    mailbox: z.string().nullable().meta({ description: 'What mail is sent as unless it says otherwise' }),
    senderDiffers: z
      .boolean()
      .meta({ description: 'Exchange Online refuses the sender until Send As is granted' }),
    commands: z.array(z.string()).meta({ description: 'PowerShell that grants it' }),
  })
  .meta({ id: 'AlarmNotification' });

const shown = (view: AlarmNotificationView): z.input<typeof notification> => ({
  ...view,
  commands: [...view.commands],
});

const COMMON = { tag: 'alarms' } as const;

export const ALARM_NOTIFICATION_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/notification',
    name: 'showAlarmNotification',
    needs: 'settings.read',
    summary: 'Show from whom alarms are mailed, and how often the sign-in is proven',
    status: 200,
    answer: notification,
    run: async (_, { app }) => shown(await app.alarms.notification.shown()),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/alarms/notification',
    name: 'saveAlarmNotification',
    needs: 'settings.alarms',
    summary: 'Say from whom alarms are mailed, and how often the sign-in is proven',
    description:
      'What is left out gets its default. That the sender differs does not keep it from being saved.',
    status: 200,
    doorBody: alarmNotificationInput,
    answer: notification,
    run: async ({ body, by }, { app }) => shown(await app.alarms.notification.save(body, by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/alarms/notification/test',
    name: 'sendAlarmTestMail',
    needs: 'settings.alarms',
    summary: 'Send the mail of an alarm that nobody raised',
    creates: 'once',
    status: 202,
    body: z.strictObject({
      to: z.string().max(254, 'is too long'),
      language: z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).default('en'),
    }),
    answer: z.object({ id: z.string().meta({ description: 'Of the message in the queue' }) }),
    run: async ({ body: { to, language }, by }, { app }) => ({
      id: await app.alarms.notification.sendTest(to, language, by),
    }),
  }),
];
