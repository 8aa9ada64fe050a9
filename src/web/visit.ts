// One request as pages see it: who is there, in which language, with which form. Made by the guards in portal.ts; a page
// gets it after its route's needs are met.
import type { Context } from 'hono';
import type { Session } from '../accounts/accounts.ts';
import type { SeverityCounts } from '../alarms/alarms.ts';
import { renderedHtml, type Html } from '../html/html.ts';
import type { DateWriter, Language, Speaker } from '../languages/languages.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';
import type { Client } from './client.ts';
import type { Form } from './form.ts';
import type { PortalPlace } from './portal-place.ts';
import { writeCookie } from './session-cookie.ts';

export interface Visit {
  readonly context: Context;
  readonly client: Client;
  /** The portal that is visited. */
  readonly place: PortalPlace;
  readonly speaker: Speaker;
  readonly say: Speaker['say'];
  readonly dates: DateWriter;
  readonly now: Instant;
  readonly node: string;
  /** Whether a sandbox runs in this process. */
  readonly hasSandbox: boolean;
  /** Of those that are open. */
  readonly alarmCounts: () => Promise<SeverityCounts>;
  readonly asset: (
    name: 'tokens.css' | 'parts.css' | 'console.css' | 'page.js' | 'htmx.js' | 'htmx-sse.js',
  ) => string;
  readonly session: Session | undefined;
  /** Nobody, with no permissions, before sign-in. */
  readonly actor: Actor;
  readonly theme: 'light' | 'dark' | undefined;
  /** What was done just now, to be said once. */
  readonly toast: string | undefined;
  /** Of a GET it is empty. */
  readonly form: Form;
  readonly query: (name: string) => string | undefined;
  /** A part of the path, such as `id` of `/admin/mail/:id`. */
  readonly param: (name: string) => string;
  /** A fresh token for a form of this session; '' where there is no session. */
  readonly formToken: () => string;
  /** The same visit with a session that has just begun. */
  readonly as: (session: Session) => Visit;
  /** The same visit in the language of whoever it is about, unless the visitor has chosen one. */
  readonly speaking: (language: Language) => Visit;
}

export async function answerPage(
  visit: Visit,
  page: Html,
  status: 200 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200,
): Promise<Response> {
  return visit.context.html(await renderedHtml(page), status);
}

/** Long enough for a slow page, short enough not to be said tomorrow. */
const TOAST_SECONDS = 60;

/** After a change: the browser asks for the page anew, so that reloading repeats nothing. `toast` is said there once. */
export function seeOther({ context, client, place }: Visit, path: string, toast?: string): Response {
  if (toast !== undefined) writeCookie(context, client, place.cookies.toast, toast, TOAST_SECONDS);
  return context.redirect(path, 303);
}
