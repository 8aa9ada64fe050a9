// Everything that can be reached in the console, and what each row needs. Tests walk this table with every role.
import type { Route } from '../route.ts';
import type { ConsoleParts } from './admin-console.ts';
import { createFirstAdministrator, showFirstStart } from './first-start-page.ts';
import { chooseNewPassword, showNewPassword } from './new-password-page.ts';
import { showOverview } from './overview-page.ts';
import { PATHS } from './paths.ts';
import { chooseLanguage, signOut } from './session-actions.ts';
import { changeSecondCredential } from './smtp-server/rotation-action.ts';
import { changeSmtpServer } from './smtp-server/settings-action.ts';
import { SECOND_CREDENTIAL_PATH, SMTP_PATH } from './smtp-server/paths.ts';
import { showSmtpServer } from './smtp-server/smtp-server-page.ts';
import { stopTest, streamTest } from './smtp-server/test-action.ts';
import { showBreak, showTrial, startTrial } from './sandbox/break-page.ts';
import { clearFaults, setFault, showFaults } from './sandbox/fault-page.ts';
import { showRenderedMail, showSandboxInbox, showSandboxMail } from './sandbox/inbox-page.ts';
import { lookAtChains } from './setup-guide/certificates-step.ts';
import { sendFirstMail } from './setup-guide/first-mail-step.ts';
import {
  downloadScript,
  downloadUndo,
  makeLink,
  tickHandedOver,
  withdrawLink,
} from './setup-guide/kit-step.ts';
import { tickPrepared } from './setup-guide/prepare-step.ts';
import { receiveResult } from './setup-guide/result-step.ts';
import { showSetupGuide } from './setup-guide/setup-guide-page.ts';
import { downloadSharedKit, receiveSharedResult, showSharedKit } from './setup-guide/shared-kit-page.ts';
import { keepValues } from './setup-guide/values-step.ts';
import { SCRIPT_NAME, UNDO_NAME } from './setup-guide/kit-part.ts';
import { confirmSecondFactor, showSecondFactor, showSignIn, signIn } from './sign-in-page.ts';
import { SYSTEM_ROUTES } from './system-routes.ts';

export const ADMIN_ROUTES: readonly Route<ConsoleParts>[] = [
  // Coming in
  { method: 'GET', path: PATHS.signIn, needs: 'anyone', answer: showSignIn },
  { method: 'POST', path: PATHS.signIn, needs: 'anyone', answer: signIn },
  { method: 'GET', path: PATHS.secondFactor, needs: 'second-factor', answer: showSecondFactor },
  { method: 'POST', path: PATHS.secondFactor, needs: 'second-factor', answer: confirmSecondFactor },
  { method: 'GET', path: PATHS.newPassword, needs: 'new-password', answer: showNewPassword },
  { method: 'POST', path: PATHS.newPassword, needs: 'new-password', answer: chooseNewPassword },
  { method: 'GET', path: `${PATHS.firstStart}/:token`, needs: 'anyone', answer: showFirstStart },
  { method: 'POST', path: `${PATHS.firstStart}/:token`, needs: 'anyone', answer: createFirstAdministrator },
  { method: 'POST', path: '/admin/sign-out', needs: 'anyone', answer: signOut },
  { method: 'POST', path: '/language', needs: 'anyone', answer: chooseLanguage },

  { method: 'GET', path: PATHS.start, needs: 'signed-in', answer: showOverview },
  ...SYSTEM_ROUTES,

  // SMTP Server
  { method: 'GET', path: SMTP_PATH, needs: 'settings.read', answer: showSmtpServer },
  { method: 'POST', path: SMTP_PATH, needs: 'settings.smtp', answer: changeSmtpServer },
  { method: 'GET', path: `${SMTP_PATH}/tests/:id/stream`, needs: 'settings.read', answer: streamTest },
  { method: 'POST', path: `${SMTP_PATH}/tests/:id/stop`, needs: 'settings.smtp', answer: stopTest },
  { method: 'POST', path: SECOND_CREDENTIAL_PATH, needs: 'settings.smtp', answer: changeSecondCredential },
  // Set-up guide
  { method: 'GET', path: PATHS.setupGuide, needs: 'settings.read', answer: showSetupGuide },
  {
    method: 'GET',
    path: `${PATHS.setupGuide}/${SCRIPT_NAME}`,
    needs: 'settings.read',
    answer: downloadScript,
  },
  { method: 'GET', path: `${PATHS.setupGuide}/${UNDO_NAME}`, needs: 'settings.read', answer: downloadUndo },
  { method: 'POST', path: `${PATHS.setupGuide}/prepared`, needs: 'settings.smtp', answer: tickPrepared },
  { method: 'POST', path: `${PATHS.setupGuide}/values`, needs: 'settings.smtp', answer: keepValues },
  { method: 'POST', path: `${PATHS.setupGuide}/handed-over`, needs: 'settings.smtp', answer: tickHandedOver },
  { method: 'POST', path: `${PATHS.setupGuide}/links`, needs: 'settings.smtp', answer: makeLink },
  {
    method: 'POST',
    path: `${PATHS.setupGuide}/links/:id/withdraw`,
    needs: 'settings.smtp',
    answer: withdrawLink,
  },
  { method: 'POST', path: `${PATHS.setupGuide}/result`, needs: 'settings.smtp', answer: receiveResult },
  { method: 'POST', path: `${PATHS.setupGuide}/certificates`, needs: 'settings.smtp', answer: lookAtChains },
  { method: 'POST', path: `${PATHS.setupGuide}/first-mail`, needs: 'mail.send', answer: sendFirstMail },
  { method: 'GET', path: `${PATHS.sharedKit}/:token`, needs: 'anyone', answer: showSharedKit },
  { method: 'POST', path: `${PATHS.sharedKit}/:token`, needs: 'anyone', answer: receiveSharedResult },
  {
    method: 'GET',
    path: `${PATHS.sharedKit}/:token/${SCRIPT_NAME}`,
    needs: 'anyone',
    answer: downloadSharedKit,
  },

  // Sandbox
  { method: 'GET', path: PATHS.sandbox, needs: 'sandbox.use', answer: showSandboxInbox },
  { method: 'GET', path: `${PATHS.sandbox}/mail/:id`, needs: 'sandbox.use', answer: showSandboxMail },
  {
    method: 'GET',
    path: `${PATHS.sandbox}/mail/:id/rendered`,
    needs: 'sandbox.use',
    answer: showRenderedMail,
  },
  { method: 'GET', path: `${PATHS.sandbox}/faults`, needs: 'sandbox.use', answer: showFaults },
  { method: 'POST', path: `${PATHS.sandbox}/faults`, needs: 'sandbox.use', answer: clearFaults },
  { method: 'POST', path: `${PATHS.sandbox}/faults/:name`, needs: 'sandbox.use', answer: setFault },
  { method: 'GET', path: `${PATHS.sandbox}/break`, needs: 'sandbox.use', answer: showBreak },
  { method: 'POST', path: `${PATHS.sandbox}/trials`, needs: 'sandbox.use', answer: startTrial },
  { method: 'GET', path: `${PATHS.sandbox}/trials/:id`, needs: 'sandbox.use', answer: showTrial },
];
