// A QR code as a drawing without inline style or script, which the policy of our pages forbids. Dark on white in every
// theme: many readers do not know the inverse.
import { encode } from 'uqr';
import { attributes, html, type Html } from '../../html/html.ts';

/** ISO/IEC 18004 §9.1 asks for four modules of quiet ground around it. */
const QUIET_MODULES = 4;

export function qrCode(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const frame = attributes({ class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label });
  return html`<svg${frame} shape-rendering="crispEdges">
    <rect width="${size}" height="${size}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}
