// One message of the inbox: its facts, and its HTML, text or source.
import { html, raw } from 'hono/html';
import type { AcceptedMessage } from './inbox.ts';
import type { ReadableMessage } from './message-reading.ts';
import { timeOf, type Html } from './page-layout.ts';

type View = 'rendered' | 'text' | 'source';

function bodyOf(view: View, message: AcceptedMessage, mail: ReadableMessage): Html {
  if (view === 'source')
    return html`<pre class="source" tabindex="0">${message.source.toString('utf8')}</pre>`;
  if (view === 'text') return html`<pre class="source" tabindex="0">${mail.text || '(no text part)'}</pre>`;
  return html`<iframe
    sandbox=""
    title="The message as HTML"
    src="/messages/${message.id}/rendered"
  ></iframe>`;
}

export function messagePage(
  message: AcceptedMessage,
  mail: ReadableMessage,
  asked: string | undefined,
): Html {
  const views: readonly View[] = mail.html === null ? ['text', 'source'] : ['rendered', 'text', 'source'];
  const view = views.find((name) => name === asked) ?? views[0] ?? 'text';
  const titles: Readonly<Record<View, string>> = { rendered: 'Rendered', text: 'Text', source: 'Source' };
  const facts: readonly (readonly [string, string])[] = [
    ['From', mail.from],
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Envelope', `${message.envelope.from} to ${message.envelope.to.join(', ')}`],
    ['Mailbox', message.mailbox],
    ['Received', `${timeOf(message.receivedAt)} UTC, ${message.tls}, ${message.source.length} bytes`],
    ['Message-ID', message.messageId],
    [
      'Attachments',
      mail.attachments
        .map((file) => `${file.filename ?? file.contentType} (${file.sizeBytes} bytes)`)
        .join(', '),
    ],
  ];
  return html`<div class="head">
      <h1>${mail.subject || '(no subject)'}</h1>
      <div class="actions">
        <a class="button" href="/api/messages/${message.id}/source">Raw source</a
        ><a class="button" href="/">Back to the inbox</a>
      </div>
    </div>
    <dl class="facts">
      ${facts
        .filter(([, value]) => value !== '')
        .map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
    <nav class="tabs" aria-label="Views of this message">
      ${views.map((name) => html`<a href="?view=${name}" ${raw(name === view ? 'aria-current="page"' : '')}>${titles[name]}</a>`)}
    </nav>
    ${bodyOf(view, message, mail)}`;
}
