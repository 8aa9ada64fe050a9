// What has arrived in the sandbox: the list, and one mail as it looks and as it came.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { readMessage, type AcceptedMessage, type ReadableMessage } from '../../../sandbox/sandbox.ts';
import { dataTable } from '../../parts/data-table.ts';
import { emptyState, facts, tabs } from '../../parts/message.ts';
import { FOREIGN_HTML_POLICY } from '../../response-headers.ts';
import { missingPage } from '../../refusal-page.ts';
import { answerPage, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';
import { faultsOnBanner, sandboxPage } from './sandbox-frame.ts';

const SHOWN_COUNT = 100;
const mailPath = (id: string): string => `${PATHS.sandbox}/mail/${id}`;

interface Row {
  readonly message: AcceptedMessage;
  readonly mail: ReadableMessage;
}

export async function showSandboxInbox(visit: Visit, { sandbox }: ConsoleParts): Promise<Response> {
  if (!sandbox) return sandboxPage(visit, sandbox, { at: 'inbox', body: NOTHING });
  const newest = sandbox.messages().toReversed().slice(0, SHOWN_COUNT);
  const rows = await Promise.all(
    newest.map(async (message) => ({ message, mail: await readMessage(message.source) })),
  );
  const asking = attributes({
    'hx-get': PATHS.sandbox,
    'hx-select': '#inbox',
    'hx-target': '#inbox',
    'hx-swap': 'outerHTML',
    'hx-trigger': 'every 5s',
  });
  const body = html`${faultsOnBanner(visit, sandbox)}
    <div id="inbox" class="sandbox" ${asking}>${rows.length === 0 ? noMail(visit) : list(visit, rows)}</div>`;
  return sandboxPage(visit, sandbox, { at: 'inbox', body });
}

function noMail({ say }: Visit): Html {
  return emptyState(
    'mail',
    say('sandbox.inbox-empty-title'),
    say('sandbox.inbox-empty'),
    html`<a class="button" href="${PATHS.setupGuide}">${say('sandbox.to-guide')}</a>`,
  );
}

function list(visit: Visit, rows: readonly Row[]): Html {
  const { say, dates } = visit;
  return html`${dataTable<Row>(visit, {
      name: say('sandbox.inbox'),
      rows,
      columns: [
        {
          key: 'subject',
          label: say('sandbox.subject'),
          isHeading: true,
          cell: ({ message, mail }) =>
            html`<a href="${mailPath(message.id)}">${mail.subject || say('sandbox.no-subject')}</a>`,
        },
        {
          key: 'to',
          label: say('sandbox.to'),
          cell: ({ message }) => message.envelope.to.join(', '),
          isClipped: true,
        },
        {
          key: 'from',
          label: say('sandbox.from'),
          cell: ({ mail, message }) => mail.from || message.mailbox,
          isClipped: true,
        },
        {
          key: 'received',
          label: say('sandbox.received'),
          atEnd: true,
          cell: ({ message }) => timeOf(message.receivedAt, dates),
        },
      ],
    })}
    <p class="quiet small">${say('sandbox.shown', { count: rows.length })}</p>`;
}

const timeOf = (at: number, dates: Visit['dates']): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${dates.dateTime(at)}</time>`;

type View = 'rendered' | 'text' | 'source';

const found = ({ sandbox }: ConsoleParts, id: string): AcceptedMessage | undefined =>
  sandbox?.messages().find((message) => message.id === id);

export async function showSandboxMail(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const message = found(parts, visit.param('id'));
  if (!message) return answerPage(visit, missingPage(visit), 404);
  const mail = await readMessage(message.source);
  const views: readonly View[] = mail.html === null ? ['text', 'source'] : ['rendered', 'text', 'source'];
  const view = views.find((name) => name === visit.query('view')) ?? views[0] ?? 'text';
  const title = mail.subject || say('sandbox.no-subject');
  const body = html`<div class="head"><h1>${title}</h1></div>
    ${mailFacts(visit, message, mail)}
    ${tabs(
      say('sandbox.message-views'),
      views.map((name) => ({
        href: `${mailPath(message.id)}?view=${name}`,
        label: say(`sandbox.view-${name}`),
        isHere: name === view,
      })),
    )}
    ${bodyOf(visit, view, message, mail)}`;
  return sandboxPage(visit, parts.sandbox, {
    at: 'inbox',
    title,
    body: html`<div class="sandbox">${body}</div>`,
  });
}

function mailFacts({ say, dates }: Visit, message: AcceptedMessage, mail: ReadableMessage): Html {
  const { envelope, receivedAt, tls, messageId, source } = message;
  const parties = { from: envelope.from, to: envelope.to.join(', ') };
  return facts([
    [say('sandbox.from'), mail.from],
    [say('sandbox.to'), mail.to],
    [say('sandbox.envelope'), html`<span class="mono">${say('sandbox.envelope-of', parties)}</span>`],
    [say('sandbox.received'), timeOf(receivedAt, dates)],
    [say('sandbox.tls'), tls],
    [say('sandbox.size'), say('sandbox.bytes', { count: source.length })],
    [say('sandbox.message-id'), html`<span class="mono">${messageId}</span>`],
  ]);
}

function bodyOf({ say }: Visit, view: View, message: AcceptedMessage, mail: ReadableMessage): Html {
  if (view === 'rendered')
    return html`<iframe
      class="foreign"
      sandbox=""
      title="${say('sandbox.frame-title')}"
      src="${mailPath(message.id)}/rendered"
    ></iframe>`;
  const text = view === 'source' ? message.source.toString('utf8') : mail.text || say('sandbox.no-text');
  return html`<pre class="transcript" tabindex="0" aria-label="${say(`sandbox.view-${view}`)}">${text}</pre>`;
}

/** A mail's own HTML is somebody else's page: it may run, load and send nothing, and only we may frame it. */
export async function showRenderedMail(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const message = found(parts, visit.param('id'));
  const mail = message && (await readMessage(message.source));
  if (!mail || mail.html === null) return answerPage(visit, missingPage(visit), 404);
  return visit.context.html(mail.html, 200, {
    'content-security-policy': FOREIGN_HTML_POLICY,
    'x-frame-options': 'SAMEORIGIN',
  });
}
