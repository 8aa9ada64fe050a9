// Addresses that several pages lead to.
export const PATHS = {
  start: '/admin',
  signIn: '/admin/sign-in',
  secondFactor: '/admin/second-factor',
  newPassword: '/admin/new-password',
  firstStart: '/admin/first-start',
} as const;
