// The words of the pages in Dutch.
import type { PageWords } from '../pages.ts';
import { ADMIN_CONSOLE_WORDS } from './admin-console.ts';
import { ADMINISTRATOR_WORDS } from './administrators.ts';
import { ALARM_CHANNEL_WORDS } from './alarm-channels.ts';
import { ALARM_KIND_WORDS } from './alarm-kinds.ts';
import { ALARM_SETTING_WORDS } from './alarm-settings.ts';
import { ALARM_WORDS } from './alarms.ts';
import { API_KEY_WORDS } from './api-keys.ts';
import { API_REFERENCE_WORDS } from './api-reference.ts';
import { AUDIT_WORDS } from './audit.ts';
import { CERTIFICATE_WORDS } from './certificates.ts';
import { CHAIN_WORDS } from './chain.ts';
import { DESIGN_WORDS } from './design.ts';
import { EXTENSION_WORDS } from './extension.ts';
import { FRONT_WORDS } from './front.ts';
import { FRAME_WORDS } from './frame.ts';
import { GUEST_ACCOUNT_WORDS } from './guest-accounts.ts';
import { GUEST_CREATION_WORDS } from './guest-creation.ts';
import { GUEST_EMAIL_WORDS } from './guest-email.ts';
import { GUEST_POLICY_WORDS } from './guest-policies.ts';
import { GUEST_PURGE_WORDS } from './guest-purge.ts';
import { GUEST_TYPE_WORDS } from './guest-types.ts';
import { LIST_WORDS } from './lists.ts';
import { LOCATION_WORDS } from './locations.ts';
import { MAIL_WORDS } from './mail.ts';
import { MESSAGE_WORDS } from './message.ts';
import { MY_ACCOUNT_WORDS } from './my-account.ts';
import { NETWORK_USER_WORDS } from './network-users.ts';
import { OVERVIEW_WORDS } from './overview.ts';
import { PROXY_WORDS } from './proxy.ts';
import { REMINDER_WORDS } from './reminders.ts';
import { SANDBOX_WORDS } from './sandbox.ts';
import { SECURITY_WORDS } from './security.ts';
import { SETUP_GUIDE_WORDS } from './setup-guide.ts';
import { SETUP_KIT_WORDS } from './setup-kit.ts';
import { SIGN_IN_WORDS } from './sign-in.ts';
import { SMTP_SERVER_WORDS } from './smtp-server.ts';
import { SLIP_WORDS } from './slips.ts';
import { SPONSOR_GROUP_WORDS } from './sponsor-groups.ts';
import { SPONSOR_PORTAL_WORDS } from './sponsor-portal.ts';
import { SPONSOR_WORDS } from './sponsors.ts';
import { SMTP_TEST_WORDS } from './smtp-test.ts';

export const NL_PAGES: PageWords = {
  ...ADMIN_CONSOLE_WORDS,
  ...FRAME_WORDS,
  ...SIGN_IN_WORDS,
  ...SPONSOR_PORTAL_WORDS,
  ...GUEST_CREATION_WORDS,
  ...SLIP_WORDS,
  ...GUEST_ACCOUNT_WORDS,
  ...SMTP_SERVER_WORDS,
  ...SMTP_TEST_WORDS,
  ...SANDBOX_WORDS,
  ...SETUP_GUIDE_WORDS,
  ...SETUP_KIT_WORDS,
  ...LIST_WORDS,
  ...ADMINISTRATOR_WORDS,
  ...NETWORK_USER_WORDS,
  ...MY_ACCOUNT_WORDS,
  ...SECURITY_WORDS,
  ...ALARM_WORDS,
  ...ALARM_SETTING_WORDS,
  ...ALARM_CHANNEL_WORDS,
  ...ALARM_KIND_WORDS,
  ...API_KEY_WORDS,
  ...PROXY_WORDS,
  ...CERTIFICATE_WORDS,
  ...CHAIN_WORDS,
  ...AUDIT_WORDS,
  ...DESIGN_WORDS,
  ...MAIL_WORDS,
  ...MESSAGE_WORDS,
  ...OVERVIEW_WORDS,
  ...API_REFERENCE_WORDS,
  ...GUEST_TYPE_WORDS,
  ...SPONSOR_GROUP_WORDS,
  ...SPONSOR_WORDS,
  ...LOCATION_WORDS,
  ...GUEST_EMAIL_WORDS,
  ...GUEST_POLICY_WORDS,
  ...GUEST_PURGE_WORDS,
  ...EXTENSION_WORDS,
  ...FRONT_WORDS,
  ...REMINDER_WORDS,
};
