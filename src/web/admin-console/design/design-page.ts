// Every part of the console with every state it can have, on one page: what one looks at when a part changes.
import { attributes, html, type Html } from '../../../html/html.ts';
import type { Visit } from '../../visit.ts';
import { consolePage } from '../console-page.ts';
import { fieldParts } from './field-parts.ts';
import { listParts } from './list-parts.ts';
import { messageParts } from './message-parts.ts';
import { roadParts } from './road-parts.ts';

export interface DesignPart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly inner: Html;
}

const COLORS = [
  'paper',
  'sheet',
  'well',
  'hover',
  'line',
  'edge',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-wash',
  'good',
  'warn',
  'bad',
] as const;

export async function showDesign(visit: Visit): Promise<Response> {
  const { say } = visit;
  const parts = [
    { id: 'color', title: say('design.color'), inner: swatches() },
    { id: 'type', title: say('design.type'), inner: typeSizes(visit) },
    ...fieldParts(visit),
    ...messageParts(visit),
    ...listParts(visit),
    ...roadParts(visit),
  ];
  return consolePage(visit, {
    title: say('nav.design'),
    trail: [{ label: say('nav.design') }],
    at: '/admin/design',
    purpose: say('design.purpose'),
    help: [],
    body: html`<div class="gallery">
      ${parts.map(
        ({ id, title, inner }) =>
          html`<section class="part" aria-labelledby="${id}">
            <h2 id="${id}">${title}</h2>
            ${inner}
          </section>`,
      )}
    </div>`,
  });
}

function swatches(): Html {
  return html`<ul class="swatches">
    ${COLORS.map((name) => {
      const area = attributes({ width: '100%', height: '100%', rx: 4, fill: `var(--${name})` });
      return html`<li>
        <svg class="swatch" aria-hidden="true"><rect${area} /></svg>${name}
      </li>`;
    })}
  </ul>`;
}

function typeSizes({ say, dates, now }: Visit): Html {
  return html`<p class="type-1">${say('design.type-page')}</p>
    <p class="type-2">${say('design.type-dialog')}</p>
    <p class="type-3">${say('design.type-section')}</p>
    <p>${say('design.type-text')}</p>
    <p class="small quiet">${dates.dateTime(now)}</p>
    <p class="mono">${'kite-7412-moss · 0O 1lI'}</p>`;
}
