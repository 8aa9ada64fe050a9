// Recovery codes, on the one page that ever shows them; and the two changes of a second factor that ask for the password.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary, secretField } from '../../parts/form-field.ts';
import { commandBlock } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { MY_ACCOUNT_PATH, ownSession } from './own-session.ts';

export function recoveryCodesPage(visit: Visit, codes: readonly Secret[]): Promise<Response> {
  const { say } = visit;
  const title = say('my-account.codes-title');
  return consolePage(visit, {
    title,
    trail: [{ label: say('my-account.title'), href: MY_ACCOUNT_PATH }, { label: title }],
    at: MY_ACCOUNT_PATH,
    help: [],
    body: html`<h1>${title}</h1>
      <p class="lead">${say('my-account.codes-text')} ${say('my-account.codes-former')}</p>
      <div class="narrow" data-shown-once="${MY_ACCOUNT_PATH}">
        ${commandBlock(visit, {
          id: 'codes',
          language: say('my-account.codes'),
          text: codes.map((code) => code.reveal()).join('\n'),
        })}
      </div>
      <div class="actions apart">
        <a class="button primary" href="${MY_ACCOUNT_PATH}">${say('my-account.codes-kept')}</a>
        <button class="button scripted" type="button" data-print>
          ${icon('print')}${say('my-account.codes-print')}
        </button>
      </div>`,
  });
}

export async function showNewRecoveryCodes(visit: Visit): Promise<Response> {
  return passwordPage(visit, newCodes(visit), []);
}

export async function newRecoveryCodes(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  return withPassword(visit, newCodes(visit), async (password) =>
    recoveryCodesPage(visit, await accounts.ownAccount.newRecoveryCodes(ownSession(visit), password)),
  );
}

export async function showRemoveSecondFactor(visit: Visit): Promise<Response> {
  return passwordPage(visit, removal(visit), []);
}

export async function removeSecondFactor(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  return withPassword(visit, removal(visit), async (password) => {
    await accounts.ownAccount.removeSecondFactor(ownSession(visit), password);
    return seeOther(visit, MY_ACCOUNT_PATH, visit.say('my-account.factor-removed'));
  });
}

interface Change {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

const newCodes = ({ say }: Visit): Change => ({
  path: 'recovery-codes',
  title: say('my-account.factor-new-codes'),
  text: say('my-account.new-codes-text'),
});

const removal = ({ say }: Visit): Change => ({
  path: 'remove-second-factor',
  title: say('my-account.factor-remove'),
  text: say('my-account.remove-text'),
});

async function withPassword(
  visit: Visit,
  change: Change,
  act: (password: Secret) => Promise<Response>,
): Promise<Response> {
  try {
    return await act(visit.form.secret('current') ?? new Secret(''));
  } catch (error) {
    return passwordPage(visit, change, problemsIn(error));
  }
}

function passwordPage(
  visit: Visit,
  { path, title, text }: Change,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form } = visit;
  return consolePage(
    visit,
    {
      title,
      trail: [{ label: say('my-account.title'), href: MY_ACCOUNT_PATH }, { label: title }],
      at: MY_ACCOUNT_PATH,
      help: [],
      body: html`<h1>${title}</h1>
        <p class="lead">${text}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${MY_ACCOUNT_PATH}/${path}">
          ${tokenField(visit)}
          <div class="fields">
            ${secretField(visit, {
              name: 'current',
              label: say('my-account.current-password'),
              hint: say('my-account.current-password-hint'),
              value: form.text('current'),
              autocomplete: 'current-password',
              isRequired: true,
              problem: problemOf(problems, 'current'),
            })}
          </div>
          ${commitBar(title, { href: MY_ACCOUNT_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
