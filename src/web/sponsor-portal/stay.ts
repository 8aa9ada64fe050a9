// How long the session lasts yet, for the page that warns before it ends. Another window may have been used meanwhile.
import type { Session } from '../../accounts/accounts.ts';
import type { Instant } from '../../time/clock.ts';
import type { Visit } from '../visit.ts';

export function secondsLeft({ endsAt }: Pick<Session, 'endsAt'>, now: Instant): number {
  return Math.max(0, Math.floor((endsAt - now) / 1000));
}

export async function showTimeLeft({ context, session, now }: Visit): Promise<Response> {
  if (!session) throw new Error('a page for a session was reached without one');
  return context.json({ seconds: secondsLeft(session, now) });
}
