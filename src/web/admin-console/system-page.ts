// What the pages of Administration › System have alike: the trail above them, and the page that asks once more before
// something ends.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { consolePage, tokenField, type ConsolePage } from './console-page.ts';

export type TrailStep = ConsolePage['trail'][number];

export function systemTrail({ say }: Pick<Visit, 'say'>, ...steps: readonly TrailStep[]): TrailStep[] {
  return [{ label: say('nav.administration') }, { label: say('nav.system') }, ...steps];
}

export interface Question {
  readonly title: string;
  readonly trail: readonly TrailStep[];
  readonly at: string;
  /** What will be so afterwards. */
  readonly text: Html | string;
  /** What stands below the text, such as whom it is about, and fields to send along. */
  readonly more?: Html;
  readonly action: string;
  readonly submit: string;
  readonly leaveHref: string;
}

/** Asks by GET, acts by POST: works without scripts, and has an address of its own. */
export function questionPage(visit: Visit, question: Question): Promise<Response> {
  const { title, trail, at, text, more = NOTHING, action, submit, leaveHref } = question;
  return consolePage(visit, {
    title,
    trail,
    at,
    help: [],
    body: html`<h1>${title}</h1>
      <form class="asked" method="post" action="${action}">
        ${tokenField(visit)}
        <p>${text}</p>
        ${more}
        <div class="actions">
          <button class="button danger">${submit}</button
          ><a class="button plain" href="${leaveHref}">${visit.say('frame.cancel')}</a>
        </div>
      </form>`,
  });
}
