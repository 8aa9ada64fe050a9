// What the pages of signing in need of the application, in whichever portal.
import type { App } from '../../app.ts';

export type SignInParts = Pick<App, 'accounts' | 'seal'>;
