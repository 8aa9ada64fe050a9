// A refusal or a fault as a page: what it is, what to do, and the way back.
import { html, NOTHING, type Html } from '../html/html.ts';
import type { PlainWord } from '../languages/languages.ts';
import type { RefusalKind } from '../refusal.ts';
import { plainPage, tokenField } from './page-frame.ts';
import type { Told } from './refusal-answer.ts';
import type { Visit } from './visit.ts';

const TITLES: Readonly<Record<RefusalKind, PlainWord>> = {
  usage: 'refusal.title-invalid',
  invalid: 'refusal.title-invalid',
  unauthenticated: 'refusal.title-unauthenticated',
  forbidden: 'refusal.title-forbidden',
  not_found: 'refusal.title-not-found',
  conflict: 'refusal.title-conflict',
  too_large: 'refusal.title-too-large',
  too_many: 'refusal.title-too-many',
  unavailable: 'refusal.title-unavailable',
  configuration: 'refusal.title-unavailable',
};

export function refusalPage(visit: Visit, told: Told): Html {
  const { say } = visit;
  const isFault = 'reference' in told;
  const title = say(isFault ? 'refusal.title-fault' : TITLES[told.refusal.kind]);
  const message = isFault
    ? say('refusal.fault', { reference: told.reference })
    : visit.speaker.refusal(told.refusal);
  const problems = isFault ? [] : told.refusal.problems;
  return plainPage(
    visit,
    title,
    html`<h1>${title}</h1>
      <p class="told">${message}</p>
      ${
        problems.length > 0
          ? html`<ul class="told">
              ${problems.map(({ field, problem }) => html`<li><code>${field}</code> ${visit.speaker.problem(problem)}</li>`)}
            </ul>`
          : NOTHING
      }
      <div class="actions">
        <a class="button" href="${visit.place.start}">${say('refusal.start')}</a>
        ${signOutForm(visit)}
      </div>`,
  );
}

export function missingPage(visit: Visit): Html {
  const title = visit.say('refusal.title-not-found');
  return plainPage(
    visit,
    title,
    html`<h1>${title}</h1>
      <p>${visit.say('refusal.no-page')}</p>
      <div class="actions">
        <a class="button" href="${visit.place.start}">${visit.say('refusal.start')}</a>
      </div>`,
  );
}

/** Whoever may do nothing here at all has no menu to sign out by. */
function signOutForm(visit: Visit): Html {
  if (!visit.session) return NOTHING;
  return html`<form class="inline" method="post" action="${visit.place.paths.signOut}">
    ${tokenField(visit)}<button class="button plain">${visit.say('frame.sign-out')}</button>
  </form>`;
}
