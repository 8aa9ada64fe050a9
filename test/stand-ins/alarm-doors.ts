// The doors of alarms: what each needs, and what the audit calls it.
import type { App } from '../../src/app.ts';
import { ADMINISTRATOR } from './audit.ts';
import type { Door } from './guest-doors.ts';

const RULE = { kind: 'mail-backlog', name: 'For the night shift' };
const CHANNEL = { type: 'syslog', name: 'SIEM', host: 'siem.contoso.example' };

export const ALARM_DOORS: Readonly<Record<string, Door>> = {
  'alarms.acknowledge': {
    permission: 'alarms.acknowledge',
    action: 'alarm.acknowledge',
    open: async ({ app }, by) =>
      app.alarms.acknowledge({ ids: [(await app.alarms.open())[0]?.id ?? ''] }, by),
  },
  'alarms.rules.add': {
    permission: 'settings.alarms',
    action: 'alarm-rule.add',
    open: ({ app }, by) => app.alarms.rules.add(RULE, by),
  },
  'alarms.rules.change': {
    permission: 'settings.alarms',
    action: 'alarm-rule.change',
    open: ({ app }, by) => app.alarms.rules.change('mail-backlog', { status: 'muted' }, by),
  },
  'alarms.rules.remove': {
    permission: 'settings.alarms',
    action: 'alarm-rule.remove',
    open: async ({ app }, by) => app.alarms.rules.remove(await ruleOf(app), by),
  },
  'alarms.channels.add': {
    permission: 'settings.alarms',
    action: 'alarm-channel.add',
    open: ({ app }, by) => app.alarms.channels.add(CHANNEL, by),
  },
  'alarms.channels.change': {
    permission: 'settings.alarms',
    action: 'alarm-channel.change',
    open: async ({ app }, by) =>
      app.alarms.channels.change(await channelOf(app), { ...CHANNEL, name: 'Collector', port: 1514 }, by),
  },
  'alarms.channels.remove': {
    permission: 'settings.alarms',
    action: 'alarm-channel.remove',
    open: async ({ app }, by) => app.alarms.channels.remove(await channelOf(app), by),
  },
  'alarms.notification.save': {
    permission: 'settings.alarms',
    action: 'alarm-notification.change',
    open: ({ app }, by) => app.alarms.notification.save({ canaryMinutes: 15 }, by),
  },
};

/** Something to change and to remove. */
export async function arrangeAlarms({ alarms }: App): Promise<void> {
  await alarms.rules.add({ ...RULE, name: 'For the day shift' }, ADMINISTRATOR);
  await alarms.channels.add({ ...CHANNEL, name: 'Collector' }, ADMINISTRATOR);
}

async function ruleOf(app: App): Promise<string> {
  return (await app.alarms.rules.list()).find(({ isSystem }) => !isSystem)?.id ?? NOBODY;
}

async function channelOf(app: App): Promise<string> {
  return (await app.alarms.channels.list())[0]?.id ?? NOBODY;
}

const NOBODY = '0190a000-0000-7000-8000-00000000dead';
