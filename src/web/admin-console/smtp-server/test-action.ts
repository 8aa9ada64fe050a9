// A running test on the page: its steps by server-sent events, and the button that stops it.
import { streamSSE } from 'hono/streaming';
import { html, renderedHtml } from '../../../html/html.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { SMTP_PATH } from './paths.ts';
import { loadView } from './settings-view.ts';
import { panelOf, splitOf } from './smtp-server-page.ts';
import { panelInside } from './test-panel.ts';

/** The browser asks again afterwards, and so a session that has ended meanwhile hears nothing more. */
const LONGEST_STREAM_MS = 5 * 60_000;

export async function streamTest(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { smtp } = mail;
  const id = visit.param('id');
  const asked = visit.query('rotation') === undefined ? { test: id } : { rotation: id };
  await smtp.tests.read(id);
  return streamSSE(visit.context, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(LONGEST_STREAM_MS)]);
    for await (const run of smtp.tests.watch(id, signal)) {
      const view = { ...(await loadView(visit, smtp, asked)), run };
      const part =
        run.state === 'running'
          ? panelInside(visit, panelOf(view))
          : html`<hx-partial hx-target="#smtp-split" hx-swap="outerHTML"
              >${splitOf(visit, view)}</hx-partial
            >`;
      await stream.writeSSE({ data: await renderedHtml(part) });
    }
  });
}

export async function stopTest(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const run = await mail.smtp.tests.stop(visit.param('id'), visit.actor);
  return seeOther(visit, `${SMTP_PATH}?test=${run.id}#test-panel`, visit.say('smtp-server.stopped'));
}
