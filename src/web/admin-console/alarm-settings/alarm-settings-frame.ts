// What the pages of Settings › Alarm Settings have alike: where they are, the trail above them, their tabs.
import type { Html } from '../../../html/html.ts';
import { tabs } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import { systemTrail, type TrailStep } from '../system-page.ts';

const ALARM_SETTINGS = '/admin/settings/alarms';

export const ALARM_SETTINGS_PATHS = {
  rules: ALARM_SETTINGS,
  rule: `${ALARM_SETTINGS}/rules`,
  notification: `${ALARM_SETTINGS}/notification`,
  channels: `${ALARM_SETTINGS}/channels`,
} as const;

export function alarmSettingsTrail({ say }: Pick<Visit, 'say'>, ...steps: readonly TrailStep[]): TrailStep[] {
  return systemTrail(
    { say },
    { label: say('nav.settings') },
    { label: say('nav.alarm-settings'), ...(steps.length > 0 ? { href: ALARM_SETTINGS } : {}) },
    ...steps,
  );
}

const TABS = [
  { name: 'rules', word: 'alarm-settings.rules' },
  { name: 'notification', word: 'alarm-settings.notification' },
  { name: 'channels', word: 'alarm-settings.channels' },
] as const;
export type AlarmSettingsTab = (typeof TABS)[number]['name'];

export function alarmSettingsTabs({ say }: Pick<Visit, 'say'>, here: AlarmSettingsTab): Html {
  return tabs(
    say('nav.alarm-settings'),
    TABS.map(({ name, word }) => ({
      href: ALARM_SETTINGS_PATHS[name],
      label: say(word),
      isHere: name === here,
    })),
  );
}
