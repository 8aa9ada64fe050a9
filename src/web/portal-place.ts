// What tells one portal from the other where they are alike: addresses, cookies, the words of their sign-in.
import type { Portal } from '../accounts/accounts.ts';
import type { PlainWord, Speaker } from '../languages/languages.ts';
import type { CookieName } from './session-cookie.ts';

export interface PortalPlace {
  readonly portal: Portal;
  /** Every address of the portal is this one or lies below it. */
  readonly start: string;
  readonly paths: {
    readonly signIn: string;
    readonly secondFactor: string;
    readonly newPassword: string;
    readonly signOut: string;
    readonly language: string;
    /** Takes a form in the place of its own address, to be sent after sign-in. */
    readonly hold: string;
  };
  readonly cookies: Readonly<Record<'session' | 'toast' | 'return', CookieName>>;
  /** Beside the logo, and at the end of every title. */
  readonly name: (say: Speaker['say']) => string;
  /** Under the heading of the sign-in. */
  readonly where: (say: Speaker['say'], node: string) => string;
  readonly words: {
    readonly cannotHelp: PlainWord;
    readonly locked: 'sign-in.locked' | 'sign-in.locked-sponsor';
  };
}

/** Whether an address of this server belongs to the portal. */
export function isInside({ start }: Pick<PortalPlace, 'start'>, path: string): boolean {
  return path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}?`);
}
