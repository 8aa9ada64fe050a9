// After sign-in: the form that could not be sent before, and whether to send it now. Nothing is sent by itself, since
// another person may have signed in.
import { attributes, html, type Html } from '../../html/html.ts';
import { plainPage, tokenField } from '../page-frame.ts';
import { facts } from '../parts/message.ts';
import type { Visit } from '../visit.ts';
import type { HeldForm } from './held-form.ts';

export function heldFormPage(visit: Visit, { path, fields }: HeldForm): Html {
  const { say, place } = visit;
  return plainPage(
    visit,
    say('held.title'),
    html`<h1>${say('held.title')}</h1>
      <p>${say('held.question')}</p>
      <form method="post" action="${path}" data-shown-once="${place.start}">
        ${tokenField(visit)}
        ${fields.map(([name, value]) => html`<input type="hidden" ${attributes({ name, value })} />`)}
        <div class="actions">
          <button class="button primary">${say('held.send')}</button>
          <a class="button plain" href="${place.start}">${say('held.leave')}</a>
        </div>
      </form>
      <details>
        <summary>${say('held.fields')}</summary>
        ${facts(
          fields
            .filter(([, value]) => value !== '')
            .map(([name, value]) => [name, html`<span class="wraps">${value}</span>`]),
        )}
      </details>`,
    { isKeeping: true },
  );
}
