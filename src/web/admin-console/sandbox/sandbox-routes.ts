// The sandbox, where one runs. Its pages are loaded when they are asked for: with them comes the whole stand-in, which a
// server in earnest has no use for.
import type { Route } from '../../route.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';

type Answer = (visit: Visit, parts: ConsoleParts) => Promise<Response>;

const loaded =
  <Page extends string>(load: () => Promise<Readonly<Record<Page, Answer>>>, page: Page): Answer =>
  async (visit, parts) =>
    (await load())[page](visit, parts);

const inbox = () => import('./inbox-page.ts');
const faults = () => import('./fault-page.ts');
const breaking = () => import('./break-page.ts');

const needs = 'sandbox.use';

export const SANDBOX_ROUTES: readonly Route<ConsoleParts>[] = [
  { method: 'GET', path: PATHS.sandbox, needs, answer: loaded(inbox, 'showSandboxInbox') },
  { method: 'GET', path: `${PATHS.sandbox}/mail/:id`, needs, answer: loaded(inbox, 'showSandboxMail') },
  {
    method: 'GET',
    path: `${PATHS.sandbox}/mail/:id/rendered`,
    needs,
    answer: loaded(inbox, 'showRenderedMail'),
  },
  { method: 'GET', path: `${PATHS.sandbox}/faults`, needs, answer: loaded(faults, 'showFaults') },
  { method: 'POST', path: `${PATHS.sandbox}/faults`, needs, answer: loaded(faults, 'clearFaults') },
  { method: 'POST', path: `${PATHS.sandbox}/faults/:name`, needs, answer: loaded(faults, 'setFault') },
  { method: 'GET', path: `${PATHS.sandbox}/break`, needs, answer: loaded(breaking, 'showBreak') },
  { method: 'POST', path: `${PATHS.sandbox}/trials`, needs, answer: loaded(breaking, 'startTrial') },
  { method: 'GET', path: `${PATHS.sandbox}/trials/:id`, needs, answer: loaded(breaking, 'showTrial') },
];
