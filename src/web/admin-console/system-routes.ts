// The rows of Administration › System, and of everybody's own account.
import { EXPORT_FORMAT_NAMES } from '../../audit/audit.ts';
import type { Route } from '../route.ts';
import { addAdministrator, showAddAdministrator } from './administrators/add-administrator-page.ts';
import {
  ACTION_NAMES,
  askAbout,
  ASKED_ACTION_NAMES,
  perform,
} from './administrators/administrator-actions.ts';
import { ADMINISTRATORS_PLACE } from './administrators/account-place.ts';
import { ADMINISTRATORS_PATH } from './administrators/administrator-words.ts';
import { showAdministrators } from './administrators/administrators-page.ts';
import { changeAdministrator, showAdministrator } from './administrators/edit-administrator-page.ts';
import { setPassword, showSetPassword } from './administrators/set-password-page.ts';
import { API_KEYS_PATH, askRevokeApiKey, revokeApiKey, showApiKeys } from './api-keys/api-keys-page.ts';
import { issueApiKey, showIssueApiKey } from './api-keys/issue-api-key-page.ts';
import { AUDIT_PATH, exportAudit, showAudit } from './audit/audit-page.ts';
import { CERTIFICATES_PATH } from './certificates/certificate-words.ts';
import {
  saveCertificateSettings,
  showCertificateSettings,
} from './certificates/certificate-settings-page.ts';
import { showCertificates } from './certificates/certificates-page.ts';
import {
  askDeleteCertificate,
  changeCertificate,
  deleteCertificate,
  showCertificate,
} from './certificates/edit-certificate-page.ts';
import { importCertificates, showImportCertificates } from './certificates/import-certificates-page.ts';
import { importFromChain } from './certificates/import-from-chain.ts';
import { beginChain, CHAIN_PATH, showChain, showChainForm } from './certificates/show-chain-page.ts';
import { showDesign } from './design/design-page.ts';
import { changePassword, showChangePassword } from './my-account/change-password-page.ts';
import { changePreferences, showMyAccount } from './my-account/my-account-page.ts';
import { MY_ACCOUNT_PATH } from './my-account/own-session.ts';
import { askSignOutEverywhere, endOwnSession, signOutEverywhere } from './my-account/own-sessions.ts';
import {
  newRecoveryCodes,
  removeSecondFactor,
  showNewRecoveryCodes,
  showRemoveSecondFactor,
} from './my-account/recovery-codes-page.ts';
import { beginSecondFactor, confirmOwnSecondFactor } from './my-account/second-factor-page.ts';
import type { ConsoleParts } from './admin-console.ts';
import { PROXY_PATH, saveProxy, showProxy } from './proxy-page.ts';
import { REMINDERS_PATH, saveReminders, showReminders } from './reminders-page.ts';
import { saveSecurity, SECURITY_PATH, showSecurity } from './security-page.ts';

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
  {
    method: 'GET',
    path: `${ADMINISTRATORS_PATH}/:id/password`,
    ...manage,
    answer: showSetPassword(ADMINISTRATORS_PLACE),
  },
  {
    method: 'POST',
    path: `${ADMINISTRATORS_PATH}/:id/password`,
    ...manage,
    answer: setPassword(ADMINISTRATORS_PLACE),
  },
  ...ASKED_ACTION_NAMES.map((name): Row => ({
    method: 'GET',
    path: `${ADMINISTRATORS_PATH}/:id/${name}`,
    ...manage,
    answer: askAbout(name, ADMINISTRATORS_PLACE),
  })),
  ...ACTION_NAMES.map((name): Row => ({
    method: 'POST',
    path: `${ADMINISTRATORS_PATH}/:id/${name}`,
    ...manage,
    answer: perform(name, ADMINISTRATORS_PLACE),
  })),
];

const own = { needs: 'signed-in' } as const;
const MY_ACCOUNT: readonly Row[] = [
  { method: 'GET', path: MY_ACCOUNT_PATH, ...own, answer: showMyAccount },
  { method: 'POST', path: MY_ACCOUNT_PATH, ...own, answer: changePreferences },
  { method: 'GET', path: `${MY_ACCOUNT_PATH}/password`, ...own, answer: showChangePassword },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/password`, ...own, answer: changePassword },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/second-factor`, ...own, answer: beginSecondFactor },
  {
    method: 'POST',
    path: `${MY_ACCOUNT_PATH}/second-factor/confirm`,
    ...own,
    answer: confirmOwnSecondFactor,
  },
  { method: 'GET', path: `${MY_ACCOUNT_PATH}/recovery-codes`, ...own, answer: showNewRecoveryCodes },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/recovery-codes`, ...own, answer: newRecoveryCodes },
  { method: 'GET', path: `${MY_ACCOUNT_PATH}/remove-second-factor`, ...own, answer: showRemoveSecondFactor },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/remove-second-factor`, ...own, answer: removeSecondFactor },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/sessions/:id/end`, ...own, answer: endOwnSession },
  { method: 'GET', path: `${MY_ACCOUNT_PATH}/sign-out-everywhere`, ...own, answer: askSignOutEverywhere },
  { method: 'POST', path: `${MY_ACCOUNT_PATH}/sign-out-everywhere`, ...own, answer: signOutEverywhere },
];

const keys = { needs: 'api-keys.manage' } as const;
const SETTINGS: readonly Row[] = [
  { method: 'GET', path: SECURITY_PATH, needs: 'settings.read', answer: showSecurity },
  { method: 'POST', path: SECURITY_PATH, needs: 'settings.security', answer: saveSecurity },
  { method: 'GET', path: PROXY_PATH, needs: 'settings.read', answer: showProxy },
  { method: 'POST', path: PROXY_PATH, needs: 'settings.network', answer: saveProxy },
  { method: 'GET', path: REMINDERS_PATH, needs: 'settings.read', answer: showReminders },
  { method: 'POST', path: REMINDERS_PATH, needs: 'settings.reminders', answer: saveReminders },
  { method: 'GET', path: API_KEYS_PATH, ...keys, answer: showApiKeys },
  { method: 'GET', path: `${API_KEYS_PATH}/issue`, ...keys, answer: showIssueApiKey },
  { method: 'POST', path: `${API_KEYS_PATH}/issue`, ...keys, answer: issueApiKey },
  { method: 'GET', path: `${API_KEYS_PATH}/:id/revoke`, ...keys, answer: askRevokeApiKey },
  { method: 'POST', path: `${API_KEYS_PATH}/:id/revoke`, ...keys, answer: revokeApiKey },
];

const trust = { needs: 'settings.trust' } as const;
const CERTIFICATE = `${CERTIFICATES_PATH}/:fingerprint`;
const CERTIFICATES: readonly Row[] = [
  { method: 'GET', path: CERTIFICATES_PATH, needs: 'settings.read', answer: showCertificates },
  {
    method: 'GET',
    path: `${CERTIFICATES_PATH}/settings`,
    needs: 'settings.read',
    answer: showCertificateSettings,
  },
  { method: 'POST', path: `${CERTIFICATES_PATH}/settings`, ...trust, answer: saveCertificateSettings },
  { method: 'GET', path: `${CERTIFICATES_PATH}/import`, ...trust, answer: showImportCertificates },
  { method: 'POST', path: `${CERTIFICATES_PATH}/import`, ...trust, answer: importCertificates },
  { method: 'GET', path: CHAIN_PATH, ...trust, answer: showChainForm },
  { method: 'POST', path: CHAIN_PATH, ...trust, answer: beginChain },
  { method: 'GET', path: `${CHAIN_PATH}/:id`, ...trust, answer: showChain },
  { method: 'POST', path: `${CHAIN_PATH}/:id/import`, ...trust, answer: importFromChain },
  { method: 'GET', path: CERTIFICATE, needs: 'settings.read', answer: showCertificate },
  { method: 'POST', path: CERTIFICATE, ...trust, answer: changeCertificate },
  { method: 'GET', path: `${CERTIFICATE}/delete`, ...trust, answer: askDeleteCertificate },
  { method: 'POST', path: `${CERTIFICATE}/delete`, ...trust, answer: deleteCertificate },
];

const AUDIT: readonly Row[] = [
  { method: 'GET', path: AUDIT_PATH, needs: 'audit.read', answer: showAudit },
  ...EXPORT_FORMAT_NAMES.map((format): Row => ({
    method: 'GET',
    path: `${AUDIT_PATH}/export/${format}`,
    needs: 'audit.read',
    answer: exportAudit(format),
  })),
];

export const SYSTEM_ROUTES: readonly Row[] = [
  { method: 'GET', path: '/admin/design', ...own, answer: showDesign },
  ...ADMINISTRATORS,
  ...MY_ACCOUNT,
  ...SETTINGS,
  ...CERTIFICATES,
  ...AUDIT,
];
