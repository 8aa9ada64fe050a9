// Makes the visit of a request to a portal: client, language, session, form, toast.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Accounts, Session } from '../accounts/accounts.ts';
import type { Alarms } from '../alarms/alarms.ts';
import {
  createDateWriter,
  createSpeaker,
  isLanguage,
  preferredLanguage,
  type DateWriter,
  type Language,
  type Speaker,
} from '../languages/languages.ts';
import type { Clock } from '../time/clock.ts';
import type { Assets } from './assets.ts';
import { clientOf, type Client, type TrustedProxies } from './client.ts';
import { NO_FORM } from './form.ts';
import { formToken } from './origin-guard.ts';
import type { PortalPlace } from './portal-place.ts';
import { dropCookie, readCookie } from './session-cookie.ts';
import type { Visit } from './visit.ts';

interface VisitNeeds {
  readonly accounts: { readonly sessions: Pick<Accounts['sessions'], 'open'> };
  readonly alarms: Pick<Alarms, 'counts'>;
  readonly assets: Assets;
  readonly clock: Clock;
  readonly node: string;
  readonly trusted: TrustedProxies;
  readonly hasSandbox: boolean;
  /** IANA name; the node's own where it is not given. */
  readonly timeZone?: string;
}

export interface VisitMaker {
  client(context: Context): Client;
  make(context: Context, place: PortalPlace): Promise<Visit>;
}

export function createVisitMaker({
  accounts,
  alarms,
  assets,
  clock,
  node,
  trusted,
  hasSandbox,
  timeZone,
}: VisitNeeds): VisitMaker {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Made when the first speaks the language: the formats of six are several megabytes.
  const speakers = new Map<Language, { speaker: Speaker; dates: DateWriter }>();
  const spoken = (language: Language) => {
    const found = speakers.get(language) ?? {
      speaker: createSpeaker(language),
      dates: createDateWriter(language, zone),
    };
    speakers.set(language, found);
    return found;
  };
  const client = (context: Context): Client => {
    const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
    const connection = {
      peer: incoming?.socket.remoteAddress ?? '127.0.0.1',
      isTls: incoming !== undefined && 'encrypted' in incoming.socket,
      host: context.req.header('host'),
      forwardedFor: context.req.header('x-forwarded-for'),
      forwardedProto: context.req.header('x-forwarded-proto'),
    };
    return clientOf(connection, trusted);
  };
  return {
    client,
    async make(context, place) {
      const from = client(context);
      const token = readCookie(context, from, place.cookies.session);
      const session = await accounts.sessions.open(token, from.address, !isLive(context), place.portal);
      const toast = readCookie(context, from, place.cookies.toast);
      const isShown = context.req.method === 'GET' && context.req.header('hx-request') === undefined;
      if (toast !== undefined && isShown) dropCookie(context, from, place.cookies.toast);
      const visit = (by: Session | undefined, usual?: Language): Visit => {
        const { speaker, dates } = spoken(languageOf(context, from, by, usual));
        return {
          context,
          client: from,
          place,
          speaker,
          say: speaker.say,
          dates,
          now: clock.now(),
          node,
          hasSandbox,
          alarmCounts: () => alarms.counts({ state: 'open' }),
          asset: (name) => assets.path(name),
          session: by,
          actor: by?.actor ?? {
            kind: 'link',
            name: 'a visitor',
            address: from.address,
            permissions: new Set(),
          },
          theme: by?.administrator.theme ?? undefined,
          toast: isShown ? toast?.slice(0, 500) : undefined,
          form: NO_FORM,
          query: (name) => context.req.query(name),
          param: (name) => context.req.param(name) ?? '',
          formToken: () => (by ? formToken(by.csrfKey) : ''),
          as: (begun) => visit(begun),
          speaking: (language) => visit(by, language),
        };
      };
      return visit(session);
    },
  };
}

/** A page that keeps itself up to date asks under an address of its own; it would keep a session open for ever. */
export function isLive(context: Context): boolean {
  return context.req.path.endsWith('/live');
}

/** What a link asks for (a mail speaks its language), the account's own choice, the one made before sign-in, then the page's
 * usual one or what the browser asks for. */
function languageOf(
  context: Context,
  client: Client,
  session: Session | undefined,
  usual: Language | undefined,
): Language {
  const asked = context.req.query('lang');
  if (isLanguage(asked)) return asked;
  const chosen = session?.administrator.language ?? readCookie(context, client, 'language');
  return isLanguage(chosen) ? chosen : (usual ?? preferredLanguage(context.req.header('accept-language')));
}
