// What a message says, for whoever may read it: as its recipients see it, and as it was sent. Its HTML is shown in a frame
// of its own origin that may run, load and send nothing; what is attached is only ever saved.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { MessageContent } from '../../../mail/mail.ts';
import { Refusal } from '../../../refusal.ts';
import { cut, foreignText, visible } from '../../parts/foreign-text.ts';
import { dataTable } from '../../parts/data-table.ts';
import { banner, facts } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { FOREIGN_HTML_POLICY } from '../../response-headers.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { messagePage } from './message-page.ts';
import { sizeInWords } from './message-words.ts';

/** What a person reads in a page; all of it is in the download. */
const MOST_SHOWN = 200_000;
const HEADERS_SHOWN = 200;

export async function showRendered(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const id = visit.param('id');
  const [message, content] = [await mail.show(id), await mail.content(id, visit.actor)];
  return messagePage(visit, message, 'rendered', renderedView(visit, message.id, content));
}

export async function showSource(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const id = visit.param('id');
  const [message, content] = [await mail.show(id), await mail.content(id, visit.actor)];
  return messagePage(visit, message, 'source', sourceView(visit, message.id, content));
}

export async function showForeignHtml(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { html: foreign } = await mail.content(visit.param('id'), visit.actor);
  if (foreign === null) throw nothingThere();
  return visit.context.body(foreign, 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': FOREIGN_HTML_POLICY,
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
  });
}

export async function downloadAttachment(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const number = Number(visit.param('number'));
  const found = Number.isInteger(number)
    ? await mail.attachment(visit.param('id'), number - 1, visit.actor)
    : undefined;
  if (!found) throw nothingThere();
  return saved(visit, found.content, found.name ?? visit.say('content.no-name', { number }));
}

export async function downloadMessage(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const id = visit.param('id');
  const { source } = await mail.content(id, visit.actor);
  return saved(visit, source, `message-${id}.eml`);
}

function nothingThere(): Refusal {
  return new Refusal(
    'not_found',
    'content_not_found',
    'The message has no such part. Look at what it holds on its page.',
  );
}

/** Whatever its type says it is: the browser is told to save it, and that it is nothing to show. */
function saved({ context }: Visit, content: Buffer, name: string): Response {
  return context.body(new Uint8Array(content), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': dispositionOf(name),
    'content-security-policy': FOREIGN_HTML_POLICY,
  });
}

/** RFC 6266: a name in ASCII for all, and the true one. No path, no line break, nothing that ends the value early. */
export function dispositionOf(name: string): string {
  const last = visible(name).split(/[/\\]/).at(-1) ?? '';
  const safe = cut(last.replace(/^\.+/, '').trim(), 150) || 'attachment';
  const ascii = safe.replace(/[^\w .()+-]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function renderedView(visit: Visit, id: string, content: MessageContent): Html {
  const { say } = visit;
  if (!content.isRead)
    return banner('warn', say('content.unread-title'), html`<p>${say('content.unread')}</p>`);
  const text = content.text === null || content.text.trim() === '' ? null : content.text;
  return html`<div class="flow">
    <p class="quiet">${say('content.what-recipients-saw')}</p>
    ${content.html === null ? NOTHING : htmlSection(visit, id)}
    ${text === null ? NOTHING : textSection(visit, text)}
    ${content.html === null && text === null ? html`<p>${say('content.empty')}</p>` : NOTHING}
    ${attachmentSection(visit, id, content)}
  </div>`;
}

function htmlSection({ say }: Visit, id: string): Html {
  return html`<section aria-labelledby="html-part">
    <h2 id="html-part">${say('content.html')}</h2>
    <iframe
      class="foreign"
      sandbox
      src="/admin/mail/${id}/html"
      title="${say('content.html-frame')}"
      referrerpolicy="no-referrer"
    ></iframe>
  </section>`;
}

function textSection(visit: Visit, text: string): Html {
  const { say } = visit;
  return html`<section aria-labelledby="text-part">
    <h2 id="text-part">${say('content.text')}</h2>
    ${cutNote(visit, text.length)}
    <pre class="transcript prose long" tabindex="0" aria-labelledby="text-part">${linesOf(text)}</pre>
  </section>`;
}

const linesOf = (text: string): string => visible(cut(text.replaceAll('\r\n', '\n'), MOST_SHOWN), /[\n\t]/);

function cutNote(visit: Visit, length: number): Html {
  if (length <= MOST_SHOWN) return NOTHING;
  const sizes = { size: sizeInWords(visit, MOST_SHOWN), total: sizeInWords(visit, length) };
  return banner('plain', visit.say('content.cut', sizes));
}

function attachmentSection(visit: Visit, id: string, { attachments }: MessageContent): Html {
  const { say } = visit;
  if (attachments.length === 0) return NOTHING;
  const rows = attachments.map((attachment, index) => ({ ...attachment, number: index + 1 }));
  return html`<section aria-labelledby="attachments">
    <h2 id="attachments">${say('content.attachments')}</h2>
    ${dataTable<(typeof rows)[number]>(visit, {
      name: say('content.attachments'),
      rows,
      columns: [
        {
          key: 'name',
          label: say('content.attachment-name'),
          isHeading: true,
          cell: ({ name, number }) =>
            html`<a href="/admin/mail/${id}/attachments/${number}" download
              >${name === null ? say('content.no-name', { number }) : foreignText(name, 100)}</a
            >`,
        },
        {
          key: 'type',
          label: say('content.attachment-type'),
          cell: ({ type }) => html`<code>${foreignText(type, 80)}</code>`,
        },
        {
          key: 'size',
          label: say('content.attachment-size'),
          atEnd: true,
          cell: ({ sizeBytes }) => sizeInWords(visit, sizeBytes),
        },
      ],
    })}
  </section>`;
}

function sourceView(visit: Visit, id: string, { source, headers }: MessageContent): Html {
  const { say } = visit;
  return html`<div class="flow">
    <section aria-labelledby="headers">
      <div class="head tight">
        <h2 id="headers">${say('content.headers')}</h2>
        <a class="button" href="/admin/mail/${id}/message.eml" download
          >${icon('down-to')}${say('content.download')}</a
        >
      </div>
      ${facts(
        headers
          .slice(0, HEADERS_SHOWN)
          .map(
            ([name, value]) =>
              [cut(visible(name), 80), html`<span class="mono">${foreignText(value, 500)}</span>`] as const,
          ),
      )}
    </section>
    <section aria-labelledby="source-text">
      <h2 id="source-text">${say('message.source')}</h2>
      ${cutNote(visit, source.length)}
      <pre class="transcript long" tabindex="0" aria-labelledby="source-text">
${linesOf(source.subarray(0, MOST_SHOWN).toString('utf8'))}</pre>
    </section>
  </div>`;
}
