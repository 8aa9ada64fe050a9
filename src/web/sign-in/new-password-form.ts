// A new password, beside the one in use: where one is due at the sign-in, and wherever somebody changes their own.
import { html, type Html } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf } from '../form.ts';
import { plainPage, tokenField } from '../page-frame.ts';
import { problemSummary, secretField } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { heldField } from './sign-in-form.ts';

export interface PasswordShown {
  readonly minimumLength: number;
  readonly problems: readonly FieldProblem[];
  readonly held?: string | undefined;
}

/** With what was typed, where it is shown again. */
export function passwordFields(
  visit: Visit,
  { minimumLength, problems }: PasswordShown,
  typed: (name: string) => string = () => '',
): Html {
  const { say } = visit;
  const field = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) });
  return html`${secretField(visit, {
    ...field('current'),
    label: say('new-password.current'),
    autocomplete: 'current-password',
    isRequired: true,
  })}
  ${secretField(visit, {
    ...field('password'),
    label: say('new-password.next'),
    hint: say('new-password.hint', { length: minimumLength }),
    autocomplete: 'new-password',
    isRequired: true,
  })}`;
}

export function newPasswordPage(visit: Visit, shown: PasswordShown): Html {
  const { say, place } = visit;
  return plainPage(
    visit,
    say('new-password.title'),
    html`<h1>${say('new-password.title')}</h1>
      <p>${say('new-password.explain')}</p>
      ${problemSummary(visit, shown.problems)}
      <form method="post" action="${place.paths.newPassword}" class="fields">
        ${tokenField(visit)}${heldField(shown.held)} ${passwordFields(visit, shown)}
        <button class="button primary">${say('new-password.submit')}</button>
      </form>`,
    { isKeeping: shown.held !== undefined },
  );
}
