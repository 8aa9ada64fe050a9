// What a page says on its own: banner (stays until its cause is gone), empty state (what will be here, and how to begin),
// command to copy, tabs, facts.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { icon, toneClass, type IconName, type Tone } from './sign.ts';

const BANNER_ICONS: Readonly<Record<Tone, IconName>> = {
  good: 's-check',
  warn: 's-warn',
  bad: 's-cross',
  busy: 's-half',
  plain: 's-info',
};

export function banner(tone: Tone, title: string, more: Html = NOTHING): Html {
  return html`<div class="banner${toneClass(tone)}">
    ${icon(BANNER_ICONS[tone])}
    <div><strong>${title}</strong>${more}</div>
  </div>`;
}

export function emptyState(name: IconName, title: string, text: string, actions: Html = NOTHING): Html {
  return html`<div class="empty">
    ${icon(name)}
    <h2>${title}</h2>
    <p>${text}</p>
    <div class="actions">${actions}</div>
  </div>`;
}

/** `id` is what the copy button copies; unique on the page. */
export function commandBlock(
  { say }: Pick<Visit, 'say'>,
  { id, language, text }: { id: string; language: string; text: string },
): Html {
  return html`<div class="command">
    <header>
      <span>${language}</span
      ><button
        class="button plain scripted"
        type="button"
        data-copy="${id}"
        data-done-word="${say('frame.copied')}"
      >
        ${icon('copy')}<span>${say('frame.copy')}</span>
      </button>
    </header>
    <pre tabindex="0" aria-label="${language}" id="${id}"><code>${text}</code></pre>
  </div>`;
}

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
  readonly count?: string | undefined;
  readonly tone?: Tone;
}

export function tabs(name: string, list: readonly Tab[]): Html {
  const tab = ({ href, label, isHere, count, tone = 'plain' }: Tab): Html => {
    const link = attributes({ href, 'aria-current': isHere ? 'page' : undefined });
    const loud = tone === 'plain' ? 'count' : `count loud ${tone}`;
    return html`<a${link}>${label}${count === undefined ? NOTHING : html`<span class="${loud}">${count}</span>`}</a>`;
  };
  return html`<nav class="tabs" aria-label="${name}">${list.map(tab)}</nav>`;
}

/** Names and values side by side; technical values are monospaced where the caller wraps them. */
export function facts(rows: readonly (readonly [name: string, value: Html | string])[]): Html {
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}
