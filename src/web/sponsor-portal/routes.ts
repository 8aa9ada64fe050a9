// Everything that can be reached in the sponsor portal, and what each row needs. Tests walk all of it with every role.
import { guestAccountRoutes } from '../guest-accounts/guest-account-routes.ts';
import type { Route } from '../route.ts';
import { signInRoutes } from '../sign-in/sign-in-routes.ts';
import { guestCreationRoutes } from '../guest-accounts/create-routes.ts';
import { changePassword, showPassword } from './password-page.ts';
import { SPONSOR_PATHS, SPONSOR_PORTAL } from './paths.ts';
import type { SponsorParts } from './sponsor-portal.ts';
import { showTimeLeft } from './stay.ts';

const works = { read: 'guests.sponsor', change: 'guests.sponsor' } as const;
const own = { needs: 'signed-in' } as const;

export const SPONSOR_ROUTES: readonly Route<SponsorParts>[] = [
  ...signInRoutes(SPONSOR_PORTAL),

  ...guestAccountRoutes(SPONSOR_PATHS, works),
  ...guestCreationRoutes(SPONSOR_PATHS, works),
  { method: 'GET', path: SPONSOR_PATHS.password, ...own, answer: showPassword },
  { method: 'POST', path: SPONSOR_PATHS.password, ...own, answer: changePassword },
  // Asked by the page itself: the first counts as somebody being there, the second does not.
  { method: 'POST', path: SPONSOR_PATHS.stay, ...own, answer: showTimeLeft },
  { method: 'GET', path: `${SPONSOR_PATHS.stay}/live`, ...own, answer: showTimeLeft },
];
