// Addresses that several pages lead to.
export const PATHS = {
  start: '/admin',
  signIn: '/admin/sign-in',
  secondFactor: '/admin/second-factor',
  newPassword: '/admin/new-password',
  firstStart: '/admin/first-start',
  setupGuide: '/admin/setup-guide',
  sharedKit: '/setup-kit',
  sandbox: '/admin/sandbox',
  smtpServer: '/admin/settings/smtp-server',
  certificates: '/admin/certificates',
} as const;
