// The web: guards around every request, then readiness, files, the portals. Other folders enter here.
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { createAdminConsole } from './admin-console/admin-console.ts';
import type { Api, ApiNeeds } from './api/api.ts';
import { API_PATH } from './api/api-path.ts';
import { createAssets } from './assets.ts';
import { trustedProxies } from './client.ts';
import { listen, type Listening, type Patience } from './http-server.ts';
import { isForeign } from './origin-guard.ts';
import { createReadiness } from './readiness.ts';
import type { RunningSandbox } from './running-sandbox.ts';
import { STATUS_OF_REFUSAL, toldOf } from './refusal-answer.ts';
import { responseHeaders } from './response-headers.ts';
import { createSponsorPortal } from './sponsor-portal/sponsor-portal.ts';
import { createVisitMaker } from './visit-maker.ts';

export interface WebNeeds {
  readonly app: App;
  /** One that runs in this process, as in the demo. */
  readonly sandbox?: RunningSandbox;
  readonly config: Pick<Config, 'node' | 'trustedProxies' | 'baseUrl' | 'dataFolder' | 'databaseUrl'>;
  readonly clock: Clock;
  readonly log: Log;
  /** IANA name; the machine's own where it is not given. */
  readonly timeZone?: string;
}

/** Room for the largest field that a page answers beside the field: 1 MB, several of them, percent-encoded. */
const MOST_BODY_BYTES = 16 * 1024 * 1024;
/** Threshold of compression: below it the frame of gzip costs more than it saves. */
const COMPRESS_FROM_BYTES = 1024;

export function webRoutes({ app, sandbox, config, clock, log, timeZone }: WebNeeds): Hono {
  const assets = createAssets();
  const trusted = trustedProxies(config.trustedProxies);
  const visits = createVisitMaker({
    accounts: app.accounts,
    alarms: app.alarms,
    assets,
    clock,
    node: config.node,
    trusted,
    hasSandbox: sandbox !== undefined,
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const apiNeeds: ApiNeeds = {
    app,
    ...(sandbox ? { sandbox } : {}),
    clock,
    log,
    baseUrl: config.baseUrl,
    dataFolder: config.dataFolder,
    isEmbedded: config.databaseUrl === undefined,
    clientOf: (context) => visits.client(context),
  };
  const made: { api?: Promise<Api> } = {};
  /** Its schemas are some megabytes: loaded with the first question. */
  const api = (): Promise<Api> =>
    (made.api ??= import('./api/api.ts').then(({ createApi }) => createApi(apiNeeds)));
  const isApi = (context: Context): boolean => context.req.path.startsWith(`${API_PATH}/`);
  const web = new Hono();
  web.use(async (context, next) => {
    const client = visits.client(context);
    const source = { origin: context.req.header('origin'), fetchSite: context.req.header('sec-fetch-site') };
    if (!['GET', 'HEAD'].includes(context.req.method) && isForeign(source, client.origin))
      throw new Refusal(
        'forbidden',
        'request_foreign',
        'The request was made by a page of another site. Open Foyer by its own address and try again.',
      );
    await next();
    for (const [name, value] of Object.entries(responseHeaders(client.isSecure)))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  web.use(compress({ threshold: COMPRESS_FROM_BYTES }));
  web.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError: refuseBody }));
  web.onError(async (error, context) => {
    const { isSecure } = visits.client(context);
    return isApi(context)
      ? withHeaders((await api()).problem(error, context), isSecure)
      : plainAnswer(error, log, context, isSecure);
  });
  web.get('/assets/*', async (context) => {
    const answer = await assets.answer(context.req.path, context.req.header('accept-encoding'));
    return answer ?? context.notFound();
  });
  web.all(`${API_PATH}/*`, async (context) => (await api()).answer(context));
  web.route('/', createReadiness({ database: app.database, mail: app.mail, clock }));
  web.route('/', createSponsorPortal({ doors: app, visits, log }));
  web.route('/', createAdminConsole({ doors: sandbox ? { ...app, sandbox } : app, visits, clock, log }));
  return web;
}

export function startWeb(
  needs: WebNeeds,
  { listen: at, tls }: Pick<Config, 'listen' | 'tls'>,
  patience: Patience = {},
): Promise<Listening> {
  return listen(webRoutes(needs).fetch, at, tls, patience);
}

function refuseBody(): never {
  throw new Refusal(
    'too_large',
    'request_too_large',
    'What was sent is larger than Foyer reads at once. Send less.',
  );
}

function withHeaders(answer: Response, isSecure: boolean): Response {
  for (const [name, value] of Object.entries(responseHeaders(isSecure))) answer.headers.set(name, value);
  return answer;
}

/** For what fails before there is a page: the guards. */
function plainAnswer(error: unknown, log: Log, context: Context, isSecure: boolean): Response {
  const told = toldOf(error, log, context.req.path);
  for (const [name, value] of Object.entries(responseHeaders(isSecure))) context.header(name, value);
  return 'refusal' in told
    ? context.text(`${told.refusal.message}\n`, STATUS_OF_REFUSAL[told.refusal.kind])
    : context.text(`Something went wrong here. Reference ${told.reference}.\n`, 500);
}
