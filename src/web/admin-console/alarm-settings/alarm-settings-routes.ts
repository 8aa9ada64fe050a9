// The rows of Settings › Alarm Settings.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { ALARM_SETTINGS_PATHS } from './alarm-settings-frame.ts';
import { addRule, askDeleteRule, changeRule, deleteRule, showAddRule, showRule } from './edit-rule-page.ts';
import { changeRules, showRules } from './rules-page.ts';

type Row = Route<ConsoleParts>;

const { rules, rule } = ALARM_SETTINGS_PATHS;
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

export const ALARM_SETTINGS_ROUTES: readonly Row[] = [...RULES];
