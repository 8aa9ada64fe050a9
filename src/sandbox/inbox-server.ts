// The inbox over plain HTTP: guards first, then the API and the page. Refusals become answers here, for both.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { Log } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import { createInboxApi, type SandboxControl } from './inbox-api.ts';
import { createInboxPages } from './inbox-page.ts';
import { createListener, type Listener } from './listener.ts';

interface InboxServerNeeds {
  readonly log: Log;
  readonly control: SandboxControl;
  readonly listenHost: string;
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

const hostNameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/** Whether a browser may have been sent here by somebody else's page. */
export function isForeign(
  method: string,
  headers: { readonly host: string | undefined; readonly origin: string | undefined },
  listenHost: string,
): boolean {
  const host = headers.host ?? '';
  const isLoopback = LOCAL_NAMES.includes(listenHost) || listenHost === '::1';
  if (isLoopback && !LOCAL_NAMES.includes(hostNameOf(host))) return true;
  if (method === 'GET' || method === 'HEAD' || headers.origin === undefined) return false;
  return headers.origin !== `http://${host}`;
}

const STATUS_OF_KIND: Readonly<Partial<Record<Refusal['kind'], 400 | 403 | 404 | 422>>> = {
  invalid: 422,
  not_found: 404,
  forbidden: 403,
};

export function createInboxApp({ log, control, listenHost }: InboxServerNeeds): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const headers = { host: context.req.header('host'), origin: context.req.header('origin') };
    if (isForeign(context.req.method, headers, listenHost)) {
      throw new Refusal(
        'forbidden',
        'sandbox_request_foreign',
        'The request came from another site. Open the inbox by its own address on this machine.',
      );
    }
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
  });

  app.onError((error, context: Context) => {
    if (error instanceof Refusal) {
      const { code, message, problems } = error;
      return context.json({ code, message, problems }, STATUS_OF_KIND[error.kind] ?? 400);
    }
    log.error({ err: error, path: context.req.path }, 'inbox request failed');
    return context.json({ code: 'fault', message: 'Something went wrong here; the log says what.' }, 500);
  });
  app.notFound((context) =>
    context.json({ code: 'not_found', message: 'There is nothing at this address. Start from /.' }, 404),
  );

  app.route('/api', createInboxApi(control));
  app.route('/', createInboxPages(control));
  return app;
}

export function createInboxServer(needs: InboxServerNeeds, wantedPort: number): Listener {
  const answer = getRequestListener(createInboxApp(needs).fetch);
  const http = createServer((request, response) => void answer(request, response));
  return createListener(needs.listenHost, wantedPort, (socket) => void http.emit('connection', socket));
}
