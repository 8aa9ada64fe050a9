// Icons, and the signs of states: a shape of its own for each, then the word; colour comes last.
import { html, type Html } from '../../html/html.ts';

export type IconName =
  | 'foyer'
  | 'menu'
  | 'close'
  | 'check'
  | 'next'
  | 'down'
  | 'up'
  | 'search'
  | 'copy'
  | 'help'
  | 'out'
  | 'user'
  | 'home'
  | 'mail'
  | 'bell'
  | 'door'
  | 'gear'
  | 'shield'
  | 'list'
  | 'flask'
  | 'edit'
  | 'send'
  | 'extend'
  | 'pause'
  | 'play'
  | 'bin'
  | 'key'
  | 'refresh'
  | 'more'
  | 'plus'
  | 'print'
  | 'down-to'
  | 'globe'
  | 'wifi'
  | 'filter'
  | 'flag'
  | 's-ring'
  | 's-dashed'
  | 's-dot'
  | 's-half'
  | 's-check'
  | 's-cross'
  | 's-clock'
  | 's-pause'
  | 's-slash'
  | 's-unknown'
  | 's-warn'
  | 's-info';

export type Tone = 'good' | 'warn' | 'bad' | 'busy' | 'plain';

/** One file for all, at an address that does not change: it is in every row of a table. */
export const ICONS_PATH = '/assets/icons.svg';

export function icon(name: IconName, className?: string): Html {
  return className === undefined
    ? html`<svg aria-hidden="true"><use href="${ICONS_PATH}#${name}" /></svg>`
    : html`<svg class="${className}" aria-hidden="true"><use href="${ICONS_PATH}#${name}" /></svg>`;
}

export interface Sign {
  readonly icon: IconName;
  readonly tone: Tone;
}

export function stateBadge({ icon: name, tone }: Sign, word: string): Html {
  return html`<span class="state${toneClass(tone)}">${icon(name)}${word}</span>`;
}

export function toneClass(tone: Tone): string {
  return tone === 'plain' ? '' : ` ${tone}`;
}
