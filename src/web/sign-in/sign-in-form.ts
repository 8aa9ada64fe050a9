// The page one signs in on: name and password. What is wrong is told alike for every name, known or not.
import type { Blocked, Refused } from '../../accounts/accounts.ts';
import { html, NOTHING, type Html } from '../../html/html.ts';
import { plainPage } from '../page-frame.ts';
import { secretField, textField } from '../parts/form-field.ts';
import { banner } from '../parts/message.ts';
import { mayKeepCookies } from '../session-cookie.ts';
import type { Visit } from '../visit.ts';

export interface SignInShown {
  readonly name?: string;
  readonly problem?: string;
  readonly isFirstStart?: boolean;
  /** The account is one of the other portal. */
  readonly isElsewhere?: boolean;
  /** A form that waits for the sign-in, sealed. */
  readonly held?: string | undefined;
}

export function signInPage(
  visit: Visit,
  { name, problem, isFirstStart, isElsewhere, held }: SignInShown,
): Html {
  const { say, client, place, node } = visit;
  const elsewhere = html`<p><a href="/sponsor/sign-in">${say('sign-in.to-sponsor-portal')}</a></p>`;
  return plainPage(
    visit,
    say('sign-in.title'),
    html`<h1>${say('sign-in.title')}</h1>
      <p>${place.where(say, node)}</p>
      ${mayKeepCookies(client) ? NOTHING : banner('bad', say('sign-in.needs-https'))}
      ${isFirstStart ? banner('plain', say('sign-in.first-start')) : NOTHING}
      ${isElsewhere ? banner('warn', say('sign-in.wrong-portal'), elsewhere) : NOTHING}
      ${held === undefined ? NOTHING : banner('warn', say('held.title'), html`<p>${say('held.sign-in')}</p>`)}
      ${
        problem === undefined
          ? NOTHING
          : html`<div class="problems" role="alert">
              <h2>${say('sign-in.refused-title')}</h2>
              <p><a href="#password">${problem}</a></p>
            </div>`
      }
      <form method="post" action="${place.paths.signIn}" class="fields">
        ${heldField(held)}
        ${textField(visit, { name: 'name', label: say('sign-in.user-name'), value: name, autocomplete: 'username', isRequired: true })}
        ${secretField(visit, { name: 'password', label: say('sign-in.password'), autocomplete: 'current-password', isRequired: true, problem })}
        <button class="button primary">${say('sign-in.submit')}</button>
        <details>
          <summary>${say('sign-in.cannot')}</summary>
          <p>${say(place.words.cannotHelp)}</p>
        </details>
      </form>`,
    { isKeeping: held !== undefined },
  );
}

/** Goes from step to step until the sign-in is complete. */
export function heldField(held: string | undefined): Html {
  return held === undefined ? NOTHING : html`<input type="hidden" name="held" value="${held}" />`;
}

export function refusedWords({ say, place }: Visit, result: Refused | Blocked): string {
  if (result.outcome === 'refused') return say('sign-in.refused');
  const minutes = Math.max(1, Math.ceil(result.retryAfterMs / 60_000));
  return result.outcome === 'locked'
    ? say(place.words.locked, { minutes })
    : say('sign-in.throttled', { minutes });
}
