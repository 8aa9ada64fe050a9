// A route table becomes a portal: who is there, what the row needs, whether the form is ours, then the page. Nothing
// reaches a page that its row does not permit.
import { Hono, type Context } from 'hono';
import type { Log } from '../log/log.ts';
import { authorise } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { readForm } from './form.ts';
import { isFormToken } from './origin-guard.ts';
import { STATUS_OF_REFUSAL, toldOf } from './refusal-answer.ts';
import { missingPage, refusalPage } from './refusal-page.ts';
import type { PortalPlace } from './portal-place.ts';
import type { Need, Route } from './route.ts';
import { writeCookie } from './session-cookie.ts';
import { holdForm } from './sign-in/sign-in-page.ts';
import type { SignInParts } from './sign-in/sign-in-parts.ts';
import { stagePath } from './sign-in/signed-in.ts';
import { answerPage, type Visit } from './visit.ts';
import { isLive, type VisitMaker } from './visit-maker.ts';

interface PortalNeeds<Parts extends SignInParts> {
  readonly place: PortalPlace;
  readonly routes: readonly Route<Parts>[];
  readonly parts: Parts;
  readonly visits: VisitMaker;
  readonly log: Log;
  /** Addresses that lead nowhere and are answered here; those below the start where it is not given. */
  readonly missing?: string;
}

const RETURN_SECONDS = 3600;

export function createPortal<Parts extends SignInParts>({
  place,
  routes,
  parts,
  visits,
  log,
  missing = `${place.start}/*`,
}: PortalNeeds<Parts>): Hono {
  const portal = new Hono();
  const within = async (context: Context, answer: (visit: Visit) => Promise<Response>): Promise<Response> => {
    const visit = await visits.make(context, place);
    try {
      return await answer(visit);
    } catch (error) {
      const told = toldOf(error, log, context.req.path);
      const status = 'refusal' in told ? STATUS_OF_REFUSAL[told.refusal.kind] : 500;
      return await answerPage(visit, refusalPage(visit, told), status);
    }
  };
  /** Nothing that was typed is lost because the session ended meanwhile. */
  const kept = async (visit: Visit): Promise<Response | undefined> => {
    const { context, session } = visit;
    if (session || context.req.method !== 'POST' || isByPage(visit)) return undefined;
    return holdForm({ ...visit, form: await readForm(context) }, parts, addressIn(context));
  };
  for (const { method, path, needs, answer } of routes)
    portal.on(method, path, (context) =>
      within(context, async (visit) => {
        const elsewhere = refusedEntrance(visit, needs);
        if (elsewhere !== undefined) return (await kept(visit)) ?? leadAway(visit, elsewhere);
        return answer(method === 'POST' ? await withForm(visit) : visit, parts);
      }),
    );
  portal.all(missing, (context) => within(context, (visit) => answerPage(visit, missingPage(visit), 404)));
  return portal;
}

async function withForm(visit: Visit): Promise<Visit> {
  const form = await readForm(visit.context);
  if (visit.session && !isFormToken(form.text('token'), visit.session.csrfKey))
    throw new Refusal(
      'forbidden',
      'form_token_wrong',
      'This form was not made for your session. Go back, reload the page and send it again.',
    );
  return { ...visit, form };
}

/** Where to go instead; undefined where the visit may go on. Throws where nothing else would help. */
function refusedEntrance({ session, actor, place }: Visit, needs: Need): string | undefined {
  if (needs === 'anyone') return undefined;
  if (!session) return place.paths.signIn;
  const step = stagePath(place, session.stage);
  const needed = { 'second-factor': 'second-factor', 'new-password': 'must-change-password' } as const;
  if (needs === 'second-factor' || needs === 'new-password')
    return session.stage === needed[needs] ? undefined : step;
  if (session.stage !== 'complete') return step;
  if (needs !== 'signed-in') authorise(actor, needs);
  return undefined;
}

/** Whoever signs in comes back to the page they asked for; a part of a page that asked by itself takes its page along. */
function leadAway(visit: Visit, path: string): Response {
  const { context, client, session, place } = visit;
  if (isByPage(visit)) {
    context.header('hx-redirect', path);
    return context.body(null, 401);
  }
  if (!session && context.req.method === 'GET' && !isLive(context))
    writeCookie(context, client, place.cookies.return, addressIn(context), RETURN_SECONDS);
  return context.redirect(path, 303);
}

const isByPage = ({ context }: Visit): boolean => context.req.header('hx-request') !== undefined;

function addressIn(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  return pathname + search;
}
