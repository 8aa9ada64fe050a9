// The one-time link that `foyer serve` prints: opening it shows a form, sending that creates the first administrator and
// signs in.
import { html, type Html } from '../../html/html.ts';
import { Refusal, type FieldProblem } from '../../refusal.ts';
import { Secret } from '../../secrets/secrets.ts';
import { problemOf } from '../form.ts';
import { problemSummary, secretField, textField } from '../parts/form-field.ts';
import { plainPage } from '../page-frame.ts';
import { answerPage, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { PATHS } from './paths.ts';
import { signedIn } from '../sign-in/signed-in.ts';

export async function showFirstStart(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const isOpen = await accounts.firstStart.isOpen(visit.param('token'));
  return isOpen
    ? answerPage(visit, await formPage(visit, accounts, []))
    : answerPage(visit, usedPage(visit), 404);
}

export async function createFirstAdministrator(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { accounts } = parts;
  const { form, client, context } = visit;
  const token = visit.param('token');
  const password = form.secret('password') ?? new Secret('');
  const name = form.text('name');
  const displayName = form.text('displayName');
  const input = {
    name,
    ...(displayName === '' ? {} : { displayName }),
    email: form.text('email'),
    password,
  };
  try {
    await accounts.firstStart.redeem(token, input, client.address);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problems.length > 0)
      return answerPage(visit, await formPage(visit, accounts, error.problems), 422);
    if (error.kind === 'not_found' || error.kind === 'conflict')
      return answerPage(visit, usedPage(visit), 409);
    throw error;
  }
  const userAgent = context.req.header('user-agent') ?? '';
  const visitor = { address: client.address, userAgent, portal: 'console' } as const;
  const result = await accounts.signIn.attempt({ name, password, ...visitor });
  if (!('token' in result)) throw new Error('the administrator that was just created cannot sign in');
  return signedIn(visit, parts, result, visit.say('first-start.done'));
}

async function formPage(
  visit: Visit,
  accounts: ConsoleParts['accounts'],
  problems: readonly FieldProblem[],
): Promise<Html> {
  const { say, form } = visit;
  const { minimumLength } = await accounts.passwordPolicy.shown();
  const field = (name: string) => ({ name, value: form.text(name), problem: problemOf(problems, name) });
  return plainPage(
    visit,
    say('first-start.title'),
    html`<h1>${say('first-start.title')}</h1>
      <p>${say('first-start.explain')}</p>
      ${problemSummary(visit, problems)}
      <form method="post" action="${PATHS.firstStart}/${visit.param('token')}" class="fields">
        ${textField(visit, {
          ...field('name'),
          label: say('sign-in.user-name'),
          autocomplete: 'username',
          isRequired: true,
        })}
        ${textField(visit, {
          ...field('displayName'),
          label: say('first-start.display-name'),
          autocomplete: 'name',
          isOptional: true,
        })}
        ${textField(visit, {
          ...field('email'),
          label: say('first-start.email'),
          hint: say('first-start.email-hint'),
          type: 'email',
          autocomplete: 'email',
          isOptional: true,
        })}
        ${secretField(visit, {
          ...field('password'),
          label: say('sign-in.password'),
          hint: say('new-password.hint', { length: minimumLength }),
          autocomplete: 'new-password',
          isRequired: true,
        })}
        <button class="button primary">${say('first-start.submit')}</button>
      </form>`,
  );
}

function usedPage(visit: Visit): Html {
  const { say } = visit;
  return plainPage(
    visit,
    say('first-start.used-title'),
    html`<h1>${say('first-start.used-title')}</h1>
      <p>${say('first-start.used')}</p>
      <div class="actions"><a class="button" href="${PATHS.signIn}">${say('first-start.sign-in')}</a></div>`,
  );
}
