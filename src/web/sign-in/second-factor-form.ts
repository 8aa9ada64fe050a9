// The second step, where the account has one: a code of the authenticator, or a recovery code.
import { html, type Html } from '../../html/html.ts';
import { plainPage, tokenField } from '../page-frame.ts';
import { textField } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { heldField } from './sign-in-form.ts';

export function secondFactorPage(
  visit: Visit,
  { held, problem }: { readonly held?: string | undefined; readonly problem?: string } = {},
): Html {
  const { say, place } = visit;
  return plainPage(
    visit,
    say('second-factor.title'),
    html`<h1>${say('second-factor.title')}</h1>
      <p>${say('second-factor.explain')}</p>
      <form method="post" action="${place.paths.secondFactor}" class="fields">
        ${tokenField(visit)}${heldField(held)}
        ${textField(visit, { name: 'code', label: say('second-factor.code'), hint: say('second-factor.code-hint'), autocomplete: 'one-time-code', isRequired: true, isMono: true, problem })}
        <button class="button primary">${say('second-factor.submit')}</button>
      </form>
      <form method="post" action="${place.paths.signOut}">
        ${tokenField(visit)}<button class="button plain">${say('frame.cancel')}</button>
      </form>`,
    { isKeeping: held !== undefined },
  );
}
