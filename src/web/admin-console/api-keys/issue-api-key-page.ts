// A new key: what it may and until when, then the key itself, on the one page that ever shows it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { Accounts, NewApiKey } from '../../../accounts/accounts.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { block, commitBar, tickList } from '../../parts/block.ts';
import { problemSummary, selectField, textField } from '../../parts/form-field.ts';
import { commandBlock, facts } from '../../parts/message.ts';
import { day } from '../../parts/moment.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { API_KEYS_PATH } from './api-keys-page.ts';
import { SCOPE_GROUPS, SCOPE_WORDS } from './scopes.ts';

export async function showIssueApiKey(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  return formPage(visit, accounts, []);
}

export async function issueApiKey(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form, actor } = visit;
  const endsOn = form.text('endsOn').trim();
  const input = {
    name: form.text('name'),
    scopes: form.texts('scopes'),
    endsOn: endsOn === '' ? null : endsOn,
    ownerId: form.text('ownerId') || null,
  };
  try {
    return await issuedPage(visit, await accounts.apiKeys.issue(input, actor));
  } catch (error) {
    return formPage(visit, accounts, problemsIn(error));
  }
}

const trail = (visit: Visit, label: string) =>
  systemTrail(
    visit,
    { label: visit.say('nav.settings') },
    { label: visit.say('nav.api-keys'), href: API_KEYS_PATH },
    { label },
  );

async function formPage(
  visit: Visit,
  { administrators }: Accounts,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const sponsors = await administrators.list('sponsors');
  const { say, form } = visit;
  const title = say('api-keys.issue');
  const key = block({ id: 'key', title: say('api-keys.key') }, [
    textField(visit, {
      name: 'name',
      label: say('api-keys.name'),
      hint: say('api-keys.name-hint'),
      value: form.text('name'),
      isRequired: true,
      problem: problemOf(problems, 'name'),
    }),
    textField(visit, {
      name: 'endsOn',
      label: say('api-keys.ends-on'),
      hint: say('api-keys.ends-on-hint'),
      value: form.text('endsOn'),
      type: 'date',
      isOptional: true,
      problem: problemOf(problems, 'endsOn'),
    }),
    sponsors.length === 0
      ? NOTHING
      : selectField(visit, {
          name: 'ownerId',
          label: say('api-keys.for'),
          hint: say('api-keys.for-hint'),
          value: form.text('ownerId'),
          isOptional: true,
          choices: [
            { value: '', label: say('api-keys.for-oneself') },
            ...sponsors.map(({ id, name }) => ({ value: id, label: name })),
          ],
          problem: problemOf(problems, 'ownerId'),
        }),
  ]);
  return consolePage(
    visit,
    {
      title,
      trail: trail(visit, title),
      at: API_KEYS_PATH,
      help: [{ title: say('api-keys.help-owner'), text: say('api-keys.help-owner-text') }],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('api-keys.issue-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${API_KEYS_PATH}/issue">
          ${tokenField(visit)}${key}${scopes(visit, problems)}
          ${commitBar(title, { href: API_KEYS_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function scopes(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form, actor } = visit;
  const chosen = form.texts('scopes');
  const groups = SCOPE_GROUPS.map(({ title, scopes: all }, index) =>
    tickList(visit, {
      id: index === 0 ? 'scopes' : `scopes-${index}`,
      label: say(title),
      problem: index === 0 ? problemOf(problems, 'scopes') : undefined,
      ticks: all
        .filter((scope) => may(actor, scope))
        .map((scope) => ({
          name: 'scopes',
          value: scope,
          label: say(SCOPE_WORDS[scope].title),
          hint: say(SCOPE_WORDS[scope].text),
          isOn: chosen.includes(scope),
        })),
    }),
  );
  return block({ id: 'may', title: say('api-keys.scopes'), text: say('api-keys.scopes-text') }, groups);
}

function issuedPage(visit: Visit, { key, view }: NewApiKey): Promise<Response> {
  const { say } = visit;
  const { name, scopes: given, endsAt } = view;
  const title = say('api-keys.issued-title', { name });
  return consolePage(visit, {
    title,
    trail: trail(visit, title),
    at: API_KEYS_PATH,
    help: [{ title: say('api-keys.help-use'), text: say('api-keys.help-use-text') }],
    body: html`<h1>${title}</h1>
      <p class="lead">${say('api-keys.issued-text')}</p>
      <div class="narrow flow" data-shown-once="${API_KEYS_PATH}">
        ${commandBlock(visit, { id: 'api-key', language: say('api-keys.key'), text: key.reveal() })}
        ${facts([
          [say('api-keys.scopes'), given.map((scope) => say(SCOPE_WORDS[scope].title)).join(' · ')],
          [say('api-keys.ends'), endsAt === null ? say('api-keys.no-end') : day(visit, endsAt - 1)],
        ])}
      </div>
      <div class="actions apart">
        <a class="button primary" href="${API_KEYS_PATH}">${say('api-keys.kept')}</a>
      </div>`,
  });
}
