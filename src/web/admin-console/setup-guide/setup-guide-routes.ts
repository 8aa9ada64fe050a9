// The set-up guide, and the page behind a link to its kit.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';
import { lookAtChains } from './certificates-step.ts';
import { sendFirstMail } from './first-mail-step.ts';
import { downloadScript, downloadUndo, makeLink, tickHandedOver, withdrawLink } from './kit-step.ts';
import { tickPrepared } from './prepare-step.ts';
import { receiveResult } from './result-step.ts';
import { showSetupGuide } from './setup-guide-page.ts';
import { downloadSharedKit, receiveSharedResult, showSharedKit } from './shared-kit-page.ts';
import { keepValues } from './values-step.ts';
import { SCRIPT_NAME, UNDO_NAME } from './kit-part.ts';

export const SETUP_GUIDE_ROUTES: readonly Route<ConsoleParts>[] = [
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
];
