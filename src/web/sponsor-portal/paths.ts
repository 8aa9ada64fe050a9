// Addresses of the sponsor portal, and what it is among the portals.
import type { PortalPlace } from '../portal-place.ts';

export const SPONSOR_PATHS = {
  create: '/sponsor/create',
  manage: '/sponsor',
  pending: '/sponsor/pending',
  notices: '/sponsor/notices',
  password: '/sponsor/password',
  stay: '/sponsor/stay',
} as const;

export const SPONSOR_PORTAL: PortalPlace = {
  portal: 'sponsor',
  start: SPONSOR_PATHS.manage,
  paths: {
    signIn: '/sponsor/sign-in',
    secondFactor: '/sponsor/second-factor',
    newPassword: '/sponsor/new-password',
    signOut: '/sponsor/sign-out',
    language: '/sponsor/language',
    hold: '/sponsor/hold',
  },
  cookies: { session: 'sponsor-session', toast: 'sponsor-toast', return: 'sponsor-return' },
  name: (say) => say('sponsor-portal.name'),
  where: (say) => say('sign-in.where-sponsor'),
  words: { cannotHelp: 'sign-in.cannot-help-sponsor', locked: 'sign-in.locked-sponsor' },
};
