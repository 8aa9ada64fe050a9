// The rows of Administration › Identity Management.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { addNetworkUser, showAddNetworkUser } from './add-user-page.ts';
import { changeNetworkUser, showNetworkUser } from './edit-user-page.ts';
import { checkUserFile, downloadUserTemplate, importUsers, showImportUsers } from './import-users-page.ts';
import { NETWORK_USER_PATHS } from './network-user-frame.ts';
import { setUserPassword, showSetUserPassword } from './set-user-password-page.ts';
import { saveUserPolicy, showUserPolicy } from './user-policy-page.ts';
import { actOnSelection } from './user-selection.ts';
import { exportNetworkUsers, showNetworkUsers } from './users-page.ts';

const { list, policy } = NETWORK_USER_PATHS;
const read = { needs: 'network-users.read' } as const;
const manage = { needs: 'network-users.manage' } as const;

export const NETWORK_USER_ROUTES: readonly Route<ConsoleParts>[] = [
  { method: 'GET', path: list, ...read, answer: showNetworkUsers },
  { method: 'GET', path: `${list}/export.csv`, ...read, answer: exportNetworkUsers },
  { method: 'GET', path: `${list}/add`, ...manage, answer: showAddNetworkUser },
  { method: 'POST', path: `${list}/add`, ...manage, answer: addNetworkUser },
  { method: 'GET', path: `${list}/import`, ...manage, answer: showImportUsers },
  { method: 'GET', path: `${list}/import/template.csv`, ...manage, answer: downloadUserTemplate },
  { method: 'POST', path: `${list}/import`, ...manage, answer: checkUserFile },
  { method: 'POST', path: `${list}/import/begin`, ...manage, answer: importUsers },
  { method: 'POST', path: `${list}/selection`, ...manage, answer: actOnSelection },
  { method: 'GET', path: `${list}/:id`, ...read, answer: showNetworkUser },
  { method: 'POST', path: `${list}/:id`, ...manage, answer: changeNetworkUser },
  { method: 'GET', path: `${list}/:id/password`, ...manage, answer: showSetUserPassword },
  { method: 'POST', path: `${list}/:id/password`, ...manage, answer: setUserPassword },
  { method: 'GET', path: policy, ...read, answer: showUserPolicy },
  { method: 'POST', path: policy, ...manage, answer: saveUserPolicy },
];
