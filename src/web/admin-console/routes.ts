// Everything that can be reached in the console, and what each row needs; an area of several pages has a table of its own.
// Tests walk all of it with every role.
import type { Route } from '../route.ts';
import { changeOwnPassword, showOwnPassword } from '../own-password/own-password-page.ts';
import { FRONT_PATH, showFront } from '../front-page.ts';
import { askExtension, EXTENSION_PATH, showExtension } from '../guest-extension/extension-page.ts';
import { signInRoutes } from '../sign-in/sign-in-routes.ts';
import type { Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { ALARM_SETTINGS_ROUTES } from './alarm-settings/alarm-settings-routes.ts';
import { ALARM_ROUTES } from './alarms/alarm-routes.ts';
import { createFirstAdministrator, showFirstStart } from './first-start-page.ts';
import { GUEST_ACCESS_ROUTES } from './guest-access/guest-access-routes.ts';
import { MAIL_ROUTES } from './mail/mail-routes.ts';
import { showOverview, streamOverview } from './overview/overview-page.ts';
import { NETWORK_USER_ROUTES } from './network-users/network-user-routes.ts';
import { CONSOLE, PATHS } from './paths.ts';
import { SANDBOX_ROUTES } from './sandbox/sandbox-routes.ts';
import { SETUP_GUIDE_ROUTES } from './setup-guide/setup-guide-routes.ts';
import { SMTP_SERVER_ROUTES } from './smtp-server/smtp-server-routes.ts';
import { SYSTEM_ROUTES } from './system-routes.ts';

/** Loaded when it is asked for: with it come the schemas of the whole API. */
const showApiReference = async (visit: Visit): Promise<Response> =>
  (await import('./api-reference-page.ts')).showApiReference(visit);
const showApiGroup = async (visit: Visit): Promise<Response> =>
  (await import('./api-reference-page.ts')).showApiGroup(visit);

export const ADMIN_ROUTES: readonly Route<ConsoleParts>[] = [
  // Coming in
  ...signInRoutes(CONSOLE),
  { method: 'GET', path: `${PATHS.firstStart}/:token`, needs: 'anyone', answer: showFirstStart },
  { method: 'POST', path: `${PATHS.firstStart}/:token`, needs: 'anyone', answer: createFirstAdministrator },
  // For guests, who have no session
  { method: 'GET', path: FRONT_PATH, needs: 'anyone', answer: showFront },
  { method: 'GET', path: `${EXTENSION_PATH}/:token`, needs: 'anyone', answer: showExtension },
  { method: 'POST', path: `${EXTENSION_PATH}/:token`, needs: 'anyone', answer: askExtension },

  // Of network users, who have no session
  { method: 'GET', path: '/password', needs: 'anyone', answer: showOwnPassword },
  { method: 'POST', path: '/password', needs: 'anyone', answer: changeOwnPassword },

  { method: 'GET', path: PATHS.start, needs: 'signed-in', answer: showOverview },
  { method: 'GET', path: '/admin/api', needs: 'signed-in', answer: showApiReference },
  { method: 'GET', path: '/admin/api/:group', needs: 'signed-in', answer: showApiGroup },
  { method: 'GET', path: '/admin/live', needs: 'mail.read', answer: streamOverview },
  ...ALARM_ROUTES,
  ...MAIL_ROUTES,
  ...SETUP_GUIDE_ROUTES,
  ...SANDBOX_ROUTES,
  ...SMTP_SERVER_ROUTES,
  ...GUEST_ACCESS_ROUTES,
  ...NETWORK_USER_ROUTES,
  ...ALARM_SETTINGS_ROUTES,
  ...SYSTEM_ROUTES,
];
