// The rows of creating accounts, of notices and of requests that wait, for either portal.
import type { Permission } from '../../permissions/permissions.ts';
import type { Route } from '../route.ts';
import { createAccount, showCreate } from './create-page.ts';
import { createRandom, showRandom } from './create-random-page.ts';
import { notifyCreated, showCreated } from './create-result.ts';
import { liveSummary } from './create-summary.ts';
import type { GuestParts, GuestPaths } from './guest-frame.ts';
import { checkImport, createImported, downloadTemplate, leftOutRows, showImport } from './import-page.ts';
import { deleteNotice, liveNotice, notifyBatch, showNotice } from './notice-page.ts';
import { showNotices } from './notices-page.ts';
import { declineRequest } from './extension-requests.ts';
import { judgePending, showPending } from './pending-page.ts';

export function guestCreationRoutes(
  { create, notices, pending }: GuestPaths,
  { read, change }: { readonly read: Permission; readonly change: Permission },
): Route<GuestParts>[] {
  const [reads, changes] = [{ needs: read }, { needs: change }];
  return [
    { method: 'GET', path: create, ...changes, answer: showCreate },
    { method: 'POST', path: create, ...changes, answer: createAccount },
    { method: 'POST', path: `${create}/summary/live`, needs: 'anyone', answer: liveSummary(change) },
    { method: 'GET', path: `${create}/created/:id`, ...changes, answer: showCreated },
    { method: 'POST', path: `${create}/created/:id/notify`, ...changes, answer: notifyCreated },
    { method: 'GET', path: `${create}/random`, ...changes, answer: showRandom },
    { method: 'POST', path: `${create}/random`, ...changes, answer: createRandom },
    { method: 'GET', path: `${create}/import`, ...changes, answer: showImport },
    { method: 'POST', path: `${create}/import`, ...changes, answer: checkImport },
    { method: 'GET', path: `${create}/template.csv`, ...changes, answer: downloadTemplate },
    { method: 'POST', path: `${create}/import/begin`, ...changes, answer: createImported },
    { method: 'POST', path: `${create}/import/rows-left-out.csv`, ...changes, answer: leftOutRows },

    { method: 'GET', path: notices, ...reads, answer: showNotices },
    { method: 'GET', path: `${notices}/:id`, ...reads, answer: showNotice },
    { method: 'GET', path: `${notices}/:id/live`, ...reads, answer: liveNotice },
    { method: 'POST', path: `${notices}/:id/notify`, ...changes, answer: notifyBatch },
    { method: 'POST', path: `${notices}/:id/delete`, ...changes, answer: deleteNotice },
    { method: 'POST', path: `${notices}/requests/:id/decline`, ...changes, answer: declineRequest },

    { method: 'GET', path: pending, ...reads, answer: showPending },
    { method: 'POST', path: pending, ...changes, answer: judgePending },
  ];
}
