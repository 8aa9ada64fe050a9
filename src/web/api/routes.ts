// Everything that the API can do, and what each row needs. The OpenAPI document, its reference page and the tests walk it.
import { ADMINISTRATOR_ROUTES } from './administrators-api.ts';
import { ALARM_CHANNEL_ROUTES } from './alarm-channels-api.ts';
import { ALARM_NOTIFICATION_ROUTES } from './alarm-notification-api.ts';
import { ALARM_RULE_ROUTES } from './alarm-rules-api.ts';
import { ALARM_ROUTES } from './alarms-api.ts';
import { API_KEY_ROUTES } from './api-keys-api.ts';
import type { ApiRoute } from './api-route.ts';
import { AUDIT_ROUTES } from './audit-api.ts';
import { DIAGNOSIS_ROUTES } from './diagnosis-api.ts';
import { EXTENSION_REQUEST_ROUTES } from './extension-requests-api.ts';
import { GUEST_ACT_ROUTES } from './guest-acts-api.ts';
import { GUEST_BATCH_ROUTES } from './guest-batches-api.ts';
import { GUEST_SETTINGS_ROUTES } from './guest-settings-api.ts';
import { GUEST_TYPE_ROUTES } from './guest-types-api.ts';
import { GUEST_ROUTES } from './guests-api.ts';
import { KEY_ROUTES } from './key-api.ts';
import { MESSAGE_ROUTES } from './messages-api.ts';
import { ONE_MESSAGE_ROUTES } from './one-message-api.ts';
import { SANDBOX_ROUTES } from './sandbox-api.ts';
import { SETUP_GUIDE_ROUTES } from './setup-guide-api.ts';
import { NETWORK_USER_IMPORT_ROUTES } from './network-user-import-api.ts';
import { NETWORK_USER_ROUTES } from './network-users-api.ts';
import { NETWORK_ROUTES } from './network-settings-api.ts';
import { PASSWORD_POLICY_ROUTES } from './password-policy-api.ts';
import { QUEUE_ROUTES } from './queue-settings-api.ts';
import { REMINDER_ROUTES } from './reminders-api.ts';
import { ROTATION_ROUTES } from './rotation-api.ts';
import { SETUP_KIT_ROUTES } from './setup-kit-api.ts';
import { SPONSOR_GROUP_ROUTES } from './sponsor-groups-api.ts';
import { SPONSOR_ROUTES } from './sponsors-api.ts';
import { SMTP_ROUTES } from './smtp-settings-api.ts';
import { CERTIFICATE_ROUTES } from './trusted-certificates-api.ts';

export const API_ROUTES: readonly ApiRoute[] = [
  ...KEY_ROUTES,
  ...MESSAGE_ROUTES,
  ...ONE_MESSAGE_ROUTES,
  ...QUEUE_ROUTES,
  ...SMTP_ROUTES,
  ...ROTATION_ROUTES,
  ...SETUP_KIT_ROUTES,
  ...SETUP_GUIDE_ROUTES,
  ...DIAGNOSIS_ROUTES,
  ...CERTIFICATE_ROUTES,
  ...NETWORK_ROUTES,
  ...GUEST_ROUTES,
  ...GUEST_ACT_ROUTES,
  ...GUEST_BATCH_ROUTES,
  ...EXTENSION_REQUEST_ROUTES,
  ...GUEST_TYPE_ROUTES,
  ...GUEST_SETTINGS_ROUTES,
  ...SPONSOR_ROUTES,
  ...SPONSOR_GROUP_ROUTES,
  ...NETWORK_USER_IMPORT_ROUTES,
  ...NETWORK_USER_ROUTES,
  ...ADMINISTRATOR_ROUTES,
  ...API_KEY_ROUTES,
  ...PASSWORD_POLICY_ROUTES,
  ...REMINDER_ROUTES,
  ...ALARM_ROUTES,
  ...ALARM_RULE_ROUTES,
  ...ALARM_CHANNEL_ROUTES,
  ...ALARM_NOTIFICATION_ROUTES,
  ...AUDIT_ROUTES,
  ...SANDBOX_ROUTES,
];
