// The sandbox, where one runs.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';
import { showBreak, showTrial, startTrial } from './break-page.ts';
import { clearFaults, setFault, showFaults } from './fault-page.ts';
import { showRenderedMail, showSandboxInbox, showSandboxMail } from './inbox-page.ts';

export const SANDBOX_ROUTES: readonly Route<ConsoleParts>[] = [
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
