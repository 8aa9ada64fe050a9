// The rows of Administration › System, and of everybody's own account.
import type { Route } from '../route.ts';
import { addAdministrator, showAddAdministrator } from './administrators/add-administrator-page.ts';
import {
  ACTION_NAMES,
  askAbout,
  ASKED_ACTION_NAMES,
  perform,
} from './administrators/administrator-actions.ts';
import { ADMINISTRATORS_PATH } from './administrators/administrator-words.ts';
import { showAdministrators } from './administrators/administrators-page.ts';
import { changeAdministrator, showAdministrator } from './administrators/edit-administrator-page.ts';
import { setPassword, showSetPassword } from './administrators/set-password-page.ts';
import type { ConsoleParts } from './admin-console.ts';

type Row = Route<ConsoleParts>;

const manage = { needs: 'administrators.manage' } as const;
const ADMINISTRATORS: readonly Row[] = [
  { method: 'GET', path: ADMINISTRATORS_PATH, needs: 'administrators.read', answer: showAdministrators },
  { method: 'GET', path: `${ADMINISTRATORS_PATH}/add`, ...manage, answer: showAddAdministrator },
  { method: 'POST', path: `${ADMINISTRATORS_PATH}/add`, ...manage, answer: addAdministrator },
  {
    method: 'GET',
    path: `${ADMINISTRATORS_PATH}/:id`,
    needs: 'administrators.read',
    answer: showAdministrator,
  },
  { method: 'POST', path: `${ADMINISTRATORS_PATH}/:id`, ...manage, answer: changeAdministrator },
  { method: 'GET', path: `${ADMINISTRATORS_PATH}/:id/password`, ...manage, answer: showSetPassword },
  { method: 'POST', path: `${ADMINISTRATORS_PATH}/:id/password`, ...manage, answer: setPassword },
  ...ASKED_ACTION_NAMES.map((name): Row => ({
    method: 'GET',
    path: `${ADMINISTRATORS_PATH}/:id/${name}`,
    ...manage,
    answer: askAbout(name),
  })),
  ...ACTION_NAMES.map((name): Row => ({
    method: 'POST',
    path: `${ADMINISTRATORS_PATH}/:id/${name}`,
    ...manage,
    answer: perform(name),
  })),
];

export const SYSTEM_ROUTES: readonly Row[] = [...ADMINISTRATORS];
