// The session behind a page that needs one.
import type { Session } from '../../../accounts/accounts.ts';
import type { Visit } from '../../visit.ts';

export const MY_ACCOUNT_PATH = '/admin/my-account';

export function ownSession({ session }: Pick<Visit, 'session'>): Session {
  if (!session) throw new Error('a page for a session was reached without one');
  return session;
}
