// Addresses that several pages lead to, and what the console is among the portals.
import type { PortalPlace } from '../portal-place.ts';

export const PATHS = {
  start: '/admin',
  signIn: '/admin/sign-in',
  firstStart: '/admin/first-start',
  setupGuide: '/admin/setup-guide',
  sharedKit: '/setup-kit',
  sandbox: '/admin/sandbox',
  smtpServer: '/admin/settings/smtp-server',
  certificates: '/admin/certificates',
} as const;

export const CONSOLE: PortalPlace = {
  portal: 'console',
  start: PATHS.start,
  paths: {
    signIn: PATHS.signIn,
    secondFactor: '/admin/second-factor',
    newPassword: '/admin/new-password',
    signOut: '/admin/sign-out',
    language: '/language',
    hold: '/admin/hold',
  },
  cookies: { session: 'session', toast: 'toast', return: 'return' },
  name: () => 'Foyer',
  where: (say, node) => say('sign-in.where', { node }),
  words: { cannotHelp: 'sign-in.cannot-help', locked: 'sign-in.locked' },
};
