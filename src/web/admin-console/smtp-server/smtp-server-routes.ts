// Settings › SMTP Server.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { changeSecondCredential } from './rotation-action.ts';
import { changeSmtpServer } from './settings-action.ts';
import { SECOND_CREDENTIAL_PATH, SMTP_PATH } from './paths.ts';
import { showSmtpServer } from './smtp-server-page.ts';
import { stopTest, streamTest } from './test-action.ts';

export const SMTP_SERVER_ROUTES: readonly Route<ConsoleParts>[] = [
  { method: 'GET', path: SMTP_PATH, needs: 'settings.read', answer: showSmtpServer },
  { method: 'POST', path: SMTP_PATH, needs: 'settings.smtp', answer: changeSmtpServer },
  { method: 'GET', path: `${SMTP_PATH}/tests/:id/stream`, needs: 'settings.read', answer: streamTest },
  { method: 'POST', path: `${SMTP_PATH}/tests/:id/stop`, needs: 'settings.smtp', answer: stopTest },
  { method: 'POST', path: SECOND_CREDENTIAL_PATH, needs: 'settings.smtp', answer: changeSecondCredential },
];
