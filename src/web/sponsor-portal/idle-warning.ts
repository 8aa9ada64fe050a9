// What the page says a minute before the session ends of rest. It waits in a template for assets/page.js: without scripts
// nobody is warned, and nothing typed is lost either (sign-in/held-form.ts).
import type { Session } from '../../accounts/accounts.ts';
import { html, type Html } from '../../html/html.ts';
import { tokenField } from '../page-frame.ts';
import type { Visit } from '../visit.ts';
import { SPONSOR_PATHS } from './paths.ts';
import { secondsLeft } from './stay.ts';

/** Attributes of the body that page.js reads. */
export function idleTimes(
  { place, now }: Visit,
  session: Session,
): Readonly<Record<string, string | number>> {
  return {
    'data-idle-seconds': secondsLeft(session, now),
    'data-stay': SPONSOR_PATHS.stay,
    'data-hold': place.paths.hold,
    'data-sign-in': place.paths.signIn,
  };
}

export function idleWarning(visit: Visit): Html {
  const { say, place } = visit;
  return html`<template id="idle">
    <dialog class="dialog" aria-labelledby="idle-title" aria-describedby="idle-text">
      <form method="post" action="${SPONSOR_PATHS.stay}">
        ${tokenField(visit)}
        <header>
          <h2 id="idle-title">${say('idle.title')}</h2>
          <p id="idle-text">${say('idle.text')}</p>
        </header>
        <p class="idle-left mono" role="timer"></p>
        <footer>
          <button class="button" formaction="${place.paths.signOut}">${say('frame.sign-out')}</button>
          <button class="button primary" data-stays autofocus>${say('idle.stay')}</button>
        </footer>
      </form>
    </dialog>
  </template>`;
}
