// Signs of states, banners, toast, commands, facts, QR code, help.
import { html } from '../../../html/html.ts';
import { banner, commandBlock, facts } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { qrCode } from '../../parts/qr-code.ts';
import { icon, stateBadge, type IconName, type Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { DesignPart } from './design-page.ts';

const TONES: readonly Tone[] = ['good', 'warn', 'bad', 'busy', 'plain'];
const SIGNS: readonly (readonly [IconName, Tone])[] = [
  ['s-ring', 'plain'],
  ['s-half', 'busy'],
  ['s-check', 'good'],
  ['s-dot', 'good'],
  ['s-clock', 'warn'],
  ['s-warn', 'warn'],
  ['s-pause', 'warn'],
  ['s-unknown', 'warn'],
  ['s-cross', 'bad'],
  ['s-slash', 'plain'],
  ['s-dashed', 'plain'],
  ['s-info', 'plain'],
];

export function messageParts(visit: Visit): DesignPart[] {
  const { say, now } = visit;
  const states = html`<div class="states">
    <p>${SIGNS.map(([name, tone]) => stateBadge({ icon: name, tone }, name.slice(2)))}</p>
    <p>${TONES.map((tone) => html`<span class="tag ${tone}">${say(`design.tone-${tone}`)}</span>`)}</p>
  </div>`;
  const toast = html`<div class="toast here">
    ${say('my-account.saved')}<button class="button plain icon" type="button">
      ${icon('close')}<span class="sr">${say('frame.dismiss')}</span>
    </button>
  </div>`;
  const banners = TONES.map((tone) =>
    banner(tone, say(`design.tone-${tone}`), html`<p>${say('design.hint')}</p>`),
  );
  const command = commandBlock(visit, {
    id: 'd-command',
    language: 'PowerShell',
    text: 'New-ServicePrincipal `\n  -AppId 1b8a3e57-90d4-4f0b-a6c2-7c5d12ef9034',
  });
  const drawer = html`<aside class="drawer here" aria-labelledby="d-drawer">
    <h3 id="d-drawer">${say('certificates.help-used')}</h3>
    <p>${say('certificates.help-used-text')}</p>
  </aside>`;
  return [
    { id: 'states', title: say('design.states'), inner: states },
    { id: 'banners', title: say('design.banners'), inner: html`${banners}${toast}` },
    { id: 'command', title: say('design.command'), inner: command },
    {
      id: 'facts',
      title: say('design.facts'),
      inner: facts([
        [say('certificates.serial'), html`<span class="mono">${'6EBE00A5A0F27448FE74420F86A633EC'}</span>`],
        [say('audit.when'), moment(visit, now)],
      ]),
    },
    {
      id: 'qr',
      title: say('design.qr'),
      inner: html`<div class="fields">${qrCode('https://foyer.example', say('design.qr'))}</div>`,
    },
    { id: 'drawer', title: say('frame.help'), inner: drawer },
  ];
}
