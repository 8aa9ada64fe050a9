// The inbox as pages without scripts: what arrived, one message rendered or as it came, the faults and their switches.
// A mail's own HTML is somebody else's page: it is shown in a sandboxed frame that may load nothing and run nothing.
import { Hono, type Context } from 'hono';
import { html, raw } from 'hono/html';
import type { Fault, FaultPlace } from './fault.ts';
import { FAULTS } from './faults.ts';
import { mustHaveMessage, type SandboxControl } from './inbox-api.ts';
import { INBOX_STYLE } from './inbox-style.ts';
import type { AcceptedMessage } from './inbox.ts';
import { messagePage } from './message-page.ts';
import { readMessage } from './message-reading.ts';
import { layout, timeOf, type Html } from './page-layout.ts';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** `sandbox` makes the mail an origin of its own even when its address is opened directly. */
const MAIL_POLICY =
  "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

const SHOWN_COUNT = 200;

const PLACE_TITLES: Readonly<Record<FaultPlace, string>> = {
  'token-tls': 'Token endpoint: TLS',
  token: 'Token endpoint',
  'smtp-connect': 'SMTP: connection and greeting',
  'smtp-tls': 'SMTP: STARTTLS',
  auth: 'SMTP: AUTH',
  mail: 'SMTP: MAIL',
  rcpt: 'SMTP: RCPT',
  data: 'SMTP: DATA',
};

async function messageRow(message: AcceptedMessage): Promise<Html> {
  const { subject, from, to } = await readMessage(message.source);
  return html`<tr>
    <td><a href="/messages/${message.id}">${subject || '(no subject)'}</a></td>
    <td>${to || message.envelope.to.join(', ')}</td>
    <td class="only-wide">${from || message.mailbox}</td>
    <td class="end">
      <time datetime="${new Date(message.receivedAt).toISOString()}">${timeOf(message.receivedAt)}</time>
    </td>
  </tr>`;
}

async function messageList(messages: readonly AcceptedMessage[]): Promise<Html> {
  if (messages.length === 0) {
    return html`<p class="empty">
      No mail has arrived. What is sent to the SMTP port of this sandbox will be listed here, newest first.
    </p>`;
  }
  const rows = await Promise.all(messages.toReversed().slice(0, SHOWN_COUNT).map(messageRow));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Messages">
    <table class="messages">
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col" class="only-wide">From</th>
          <th scope="col" class="end">Received (UTC)</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function faultRow({ name, answers }: Fault, isOn: boolean): Html {
  return html`<li>
    <div>
      <code class="${isOn ? 'on' : ''}">${name}</code>
      <p>${answers.replaceAll('`', '')}</p>
    </div>
    <form method="post" action="/faults/${name}">
      <button
        class="button"
        name="to"
        value="${isOn ? 'off' : 'on'}"
        aria-label="Switch ${name} ${isOn ? 'off' : 'on'}"
      >
        ${isOn ? 'Switch off' : 'Switch on'}
      </button>
    </form>
  </li>`;
}

function faultPanel(control: SandboxControl): Html {
  const on = new Set(control.activeFaults().map(({ name }) => name));
  const groups = (Object.keys(PLACE_TITLES) as FaultPlace[]).map((place) => {
    const faults = FAULTS.filter(({ where }) => where === place).toSorted(
      (one, other) => Number(on.has(other.name)) - Number(on.has(one.name)),
    );
    const onCount = faults.filter(({ name }) => on.has(name)).length;
    return html`<details ${raw(onCount > 0 ? 'open' : '')}>
      <summary>${PLACE_TITLES[place]}${onCount > 0 ? `: ${onCount} on` : ''}</summary>
      <ul class="faults">
        ${faults.map((fault) => faultRow(fault, on.has(fault.name)))}
      </ul>
    </details>`;
  });
  return html`<section aria-labelledby="faults">
    <h2 id="faults">Faults on demand</h2>
    ${groups}
  </section>`;
}

function faultBanner(control: SandboxControl): Html {
  const active = control.activeFaults();
  if (active.length === 0) return html``;
  const said = active.map(({ name, timesLeft, mailbox }) => {
    const often = timesLeft === null ? '' : `, ${timesLeft} more ${timesLeft === 1 ? 'time' : 'times'}`;
    return html`<p><code>${name}</code>${often}${mailbox === null ? '' : `, for ${mailbox}`}</p>`;
  });
  return html`<div class="banner" role="status">
    <strong
      >${active.length === 1 ? 'A fault is switched on.' : `${active.length} faults are switched on.`}</strong
    >
    ${said}
    <form class="actions" method="post" action="/faults">
      <button class="button">Switch all faults off</button>
    </form>
  </div>`;
}

function figures(control: SandboxControl): Html {
  const stats = control.stats();
  const refusedCount = Object.values(stats.refused).reduce((sum, count) => sum + count, 0);
  const tiles: readonly (readonly [string, number])[] = [
    ['Accepted', stats.accepted],
    ['Refused', refusedCount],
    ['Sign-ins', stats.authentications],
    ['Open connections', stats.openConnections],
    ['Token requests', stats.tokenRequests],
  ];
  return html`<dl class="tiles">
    ${tiles.map(
      ([name, count]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${count}</dd>
        </div>`,
    )}
  </dl>`;
}

async function listPage(control: SandboxControl): Promise<Html> {
  return html`<div class="head">
      <div>
        <h1>Sandbox inbox</h1>
        <p>
          SMTP on port <code>${control.smtpPort}</code>, tokens from <code>${control.tokenUrl()}</code>,
          <a href="/api/ca.pem">CA certificate</a>
        </p>
      </div>
      <form class="actions" method="post" action="/messages">
        <a class="button" href="/">Refresh</a>
        <button class="button danger">Delete all messages</button>
      </form>
    </div>
    ${faultBanner(control)}${figures(control)}
    <div class="split">
      <section aria-labelledby="mail">
        <h2 id="mail">Messages</h2>
        ${await messageList(control.messages())}
      </section>
      ${faultPanel(control)}
    </div>`;
}

export function createInboxPages(control: SandboxControl): Hono {
  const pages = new Hono();

  const show = async (context: Context, title: string, content: Html): Promise<Response> => {
    context.header('content-security-policy', PAGE_POLICY);
    return context.html(await layout(title, content));
  };

  pages.get('/style.css', (context) =>
    context.body(INBOX_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  pages.get('/', async (context) => show(context, 'Inbox', await listPage(control)));
  pages.get('/messages/:id', async (context) => {
    const message = mustHaveMessage(control, context.req.param('id'));
    const mail = await readMessage(message.source);
    return show(context, mail.subject || 'Message', messagePage(message, mail, context.req.query('view')));
  });
  pages.get('/messages/:id/rendered', async (context) => {
    const mail = await readMessage(mustHaveMessage(control, context.req.param('id')).source);
    return context.html(mail.html ?? '', 200, { 'content-security-policy': MAIL_POLICY });
  });

  pages.post('/messages', (context) => {
    control.clearMessages();
    return context.redirect('/', 303);
  });
  pages.post('/faults', (context) => {
    control.clearFaults();
    return context.redirect('/', 303);
  });
  pages.post('/faults/:name', async (context) => {
    const name = context.req.param('name');
    const { to } = await context.req.parseBody();
    if (to === 'off') control.clearFault(name);
    else control.fault(name);
    return context.redirect('/#faults', 303);
  });
  return pages;
}
