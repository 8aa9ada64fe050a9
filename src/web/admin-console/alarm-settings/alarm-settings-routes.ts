// The rows of Settings › Alarm Settings.
import { CHANNEL_TYPES } from '../../../alarms/alarms.ts';
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { ALARM_SETTINGS_PATHS } from './alarm-settings-frame.ts';
import { addRule, askDeleteRule, changeRule, deleteRule, showAddRule, showRule } from './edit-rule-page.ts';
import { showChannels } from './channels-page.ts';
import {
  addChannel,
  askDeleteChannel,
  changeChannel,
  deleteChannel,
  showAddChannel,
  showChannel,
  showDeliveries,
  testChannel,
} from './edit-channel-page.ts';
import { saveNotification, sendTestAlarm, showNotification } from './notification-page.ts';
import { changeRules, showRules } from './rules-page.ts';

type Row = Route<ConsoleParts>;

const { rules, rule, notification, channels } = ALARM_SETTINGS_PATHS;
const read = { method: 'GET', needs: 'settings.read' } as const;
const ask = { method: 'GET', needs: 'settings.alarms' } as const;
const change = { method: 'POST', needs: 'settings.alarms' } as const;

const RULES: readonly Row[] = [
  { ...read, path: rules, answer: showRules },
  { ...change, path: rules, answer: changeRules },
  { ...ask, path: `${rule}/add`, answer: showAddRule },
  { ...change, path: `${rule}/add`, answer: addRule },
  { ...read, path: `${rule}/:id`, answer: showRule },
  { ...change, path: `${rule}/:id`, answer: changeRule },
  { ...ask, path: `${rule}/:id/delete`, answer: askDeleteRule },
  { ...change, path: `${rule}/:id/delete`, answer: deleteRule },
];

const NOTIFICATION: readonly Row[] = [
  { ...read, path: notification, answer: showNotification },
  { ...change, path: notification, answer: saveNotification },
  { ...change, path: `${notification}/test`, answer: sendTestAlarm },
];

const CHANNELS: readonly Row[] = [
  { ...read, path: channels, answer: showChannels },
  ...CHANNEL_TYPES.flatMap((type): Row[] => [
    { ...ask, path: `${channels}/add/${type}`, answer: showAddChannel(type) },
    { ...change, path: `${channels}/add/${type}`, answer: addChannel(type) },
  ]),
  { ...read, path: `${channels}/:id`, answer: showChannel },
  { ...change, path: `${channels}/:id`, answer: changeChannel },
  { ...read, path: `${channels}/:id/live`, answer: showDeliveries },
  { ...change, path: `${channels}/:id/test`, answer: testChannel },
  { ...ask, path: `${channels}/:id/delete`, answer: askDeleteChannel },
  { ...change, path: `${channels}/:id/delete`, answer: deleteChannel },
];

export const ALARM_SETTINGS_ROUTES: readonly Row[] = [...RULES, ...NOTIFICATION, ...CHANNELS];
