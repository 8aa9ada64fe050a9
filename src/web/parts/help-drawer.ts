// The drawer that Help opens: a heading and a text for each topic of the page.
import { html, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { icon } from './sign.ts';

export interface HelpTopic {
  readonly title: string;
  readonly text: Html | string;
}

/** For a button with `popovertarget="help-drawer"`. */
export function helpDrawer({ say }: Pick<Visit, 'say'>, topics: readonly HelpTopic[]): Html {
  return html`<aside class="drawer" id="help-drawer" popover aria-label="${say('frame.help')}">
    <header>
      <h2>${say('frame.help')}</h2>
      <button class="button plain icon" type="button" popovertarget="help-drawer" popovertargetaction="hide">
        ${icon('close')}<span class="sr">${say('frame.close')}</span>
      </button>
    </header>
    ${topics.map(
      ({ title, text }) =>
        html`<h3>${title}</h3>
          <p>${text}</p>`,
    )}
  </aside>`;
}
