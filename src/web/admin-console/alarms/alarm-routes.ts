// The rows of the alarms.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { acknowledgeChosen, acknowledgeOne } from './acknowledge-action.ts';
import { showAlarm } from './alarm-page.ts';
import { ALARMS_PATH } from './alarm-words.ts';
import { showAlarms } from './alarms-page.ts';

const acknowledge = { method: 'POST', needs: 'alarms.acknowledge' } as const;

export const ALARM_ROUTES: readonly Route<ConsoleParts>[] = [
  { method: 'GET', path: ALARMS_PATH, needs: 'alarms.read', answer: showAlarms },
  { ...acknowledge, path: `${ALARMS_PATH}/acknowledge`, answer: acknowledgeChosen },
  { method: 'GET', path: `${ALARMS_PATH}/:id`, needs: 'alarms.read', answer: showAlarm },
  { ...acknowledge, path: `${ALARMS_PATH}/:id/acknowledge`, answer: acknowledgeOne },
];
