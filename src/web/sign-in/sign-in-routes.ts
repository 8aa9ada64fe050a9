// The rows by which one comes into a portal and leaves it.
import type { PortalPlace } from '../portal-place.ts';
import type { Route } from '../route.ts';
import { chooseLanguage, signOut } from './session-actions.ts';
import {
  chooseNewPassword,
  confirmSecondFactor,
  holdUnsent,
  showNewPassword,
  showSecondFactor,
  showSignIn,
  signIn,
} from './sign-in-page.ts';
import type { SignInParts } from './sign-in-parts.ts';

export function signInRoutes({ paths }: PortalPlace): readonly Route<SignInParts>[] {
  return [
    { method: 'GET', path: paths.signIn, needs: 'anyone', answer: showSignIn },
    { method: 'POST', path: paths.signIn, needs: 'anyone', answer: signIn },
    { method: 'GET', path: paths.secondFactor, needs: 'second-factor', answer: showSecondFactor },
    { method: 'POST', path: paths.secondFactor, needs: 'second-factor', answer: confirmSecondFactor },
    { method: 'GET', path: paths.newPassword, needs: 'new-password', answer: showNewPassword },
    { method: 'POST', path: paths.newPassword, needs: 'new-password', answer: chooseNewPassword },
    { method: 'POST', path: paths.hold, needs: 'anyone', answer: holdUnsent },
    { method: 'POST', path: paths.signOut, needs: 'anyone', answer: signOut },
    { method: 'POST', path: paths.language, needs: 'anyone', answer: chooseLanguage },
  ];
}
