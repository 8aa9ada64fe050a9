// What of Manage Accounts can be reached, in the sponsor portal and in the console, and what each row needs.
import type { Need, Route } from '../route.ts';
import { chooseColumns } from './account-columns.ts';
import { changeAccount, showAccount, showAccountPassword } from './account-page.ts';
import { exportAccounts, showAccounts, showAccountsLive } from './accounts-page.ts';
import { doAct, previewAct } from './acts-page.ts';
import type { GuestParts, GuestPaths } from './guest-frame.ts';
import { printSlips } from './slips-page.ts';

export function guestAccountRoutes(
  { manage }: Pick<GuestPaths, 'manage'>,
  { read, change }: { readonly read: Need; readonly change: Need },
): Route<GuestParts>[] {
  return [
    { method: 'GET', path: manage, needs: read, answer: showAccounts },
    { method: 'GET', path: `${manage}/live`, needs: read, answer: showAccountsLive },
    { method: 'GET', path: `${manage}/export.csv`, needs: read, answer: exportAccounts },
    { method: 'POST', path: `${manage}/columns`, needs: read, answer: chooseColumns },
    { method: 'POST', path: `${manage}/act`, needs: change, answer: previewAct },
    { method: 'POST', path: `${manage}/act/:name`, needs: change, answer: doAct },
    { method: 'POST', path: `${manage}/slips`, needs: change, answer: printSlips },
    { method: 'GET', path: `${manage}/account/:id`, needs: read, answer: showAccount },
    { method: 'POST', path: `${manage}/account/:id`, needs: change, answer: changeAccount },
    { method: 'POST', path: `${manage}/account/:id/password`, needs: change, answer: showAccountPassword },
  ];
}
