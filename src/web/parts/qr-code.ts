// A QR code as a drawing without inline style or script, which the policy of our pages forbids. Dark on white in every
// theme: many readers do not know the inverse.
import { encode } from 'uqr';
import { attributes, html, type Html } from '../../html/html.ts';

/** ISO/IEC 18004 §9.1 asks for four modules of quiet ground around it. */
const QUIET_MODULES = 4;

export function qrCode(text: string, label: string): Html {
  const { size, drawing } = drawn(text);
  const frame = attributes({ class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label });
  return html`<svg${frame} shape-rendering="crispEdges">${drawing}</svg>`;
}

export interface QrSheet {
  readonly code: (text: string, label: string) => Html;
  /** The drawings, each once; anywhere on the page, after the codes were asked for. */
  readonly drawings: () => Html;
}

/** Many codes on a page, of few texts: two hundred slips share one network and one address. */
export function createQrSheet(): QrSheet {
  const sizes = new Map<string, number>();
  const drawings: Html[] = [];
  const idOf = (text: string): string => `qr-${[...sizes.keys()].indexOf(text)}`;
  return {
    code(text, label) {
      if (!sizes.has(text)) {
        const { size, drawing } = drawn(text);
        sizes.set(text, size);
        const frame = attributes({ id: idOf(text), viewBox: `0 0 ${size} ${size}` });
        drawings.push(html`<symbol${frame}>${drawing}</symbol>`);
      }
      const frame = attributes({ class: 'qr', role: 'img', 'aria-label': label });
      return html`<svg${frame} shape-rendering="crispEdges"><use href="#${idOf(text)}" /></svg>`;
    },
    drawings: () => html`<svg class="drawings" aria-hidden="true">${drawings}</svg>`,
  };
}

function drawn(text: string): { size: number; drawing: Html } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const path = data
    .map((row, y) =>
      runs(row)
        .map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return {
    size,
    drawing: html`<rect width="${size}" height="${size}" fill="#fff" /><path d="${path}" fill="#000" />`,
  };
}

/** Dark modules side by side are one bar: a third of the text. */
function runs(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) found.push([x, 1]);
  });
  return found;
}
