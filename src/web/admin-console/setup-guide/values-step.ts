// Mailbox, tenant, cloud, application: kept by the guide until there are settings, and offered to the pages that ask for them.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import { CLOUD_NAMES, CLOUDS } from '../../../oauth/oauth.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { GuideState } from '../../../setup-guide/setup-guide.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { problemSummary, segmentedField, selectField, textField } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { goOn, guidePage, stepPath } from './guide-frame.ts';

const FIELDS = ['mailbox', 'tenant-id', 'cloud', 'client-id', 'object-id', 'model'] as const;
type FieldName = (typeof FIELDS)[number];

const PROBLEMS: Readonly<Record<FieldName, PlainWord>> = {
  mailbox: 'setup-guide.problem-mailbox',
  'tenant-id': 'setup-guide.problem-tenant-id',
  cloud: 'setup-guide.problem-cloud',
  'client-id': 'setup-guide.problem-client-id',
  'object-id': 'setup-guide.problem-object-id',
  model: 'setup-guide.problem-model',
};

interface Shown {
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly problems: readonly FieldProblem[];
}

export function valuesStep(visit: Visit, state: GuideState, shown?: Shown): Html {
  const { say, actor } = visit;
  const { values: typed, problems } = shown ?? { values: keptValues(state), problems: [] };
  const field = (name: FieldName, label: PlainWord, hint?: PlainWord) => ({
    name,
    label: say(label),
    value: typed[name],
    hint: hint && say(hint),
    problem: problemOf(problems, name),
  });
  const waits = state.steps.some(({ name, state: at }) => name === 'values' && at === 'waiting');
  const mayKeep = may(actor, 'settings.smtp');
  return html`<p>${say('setup-guide.values-lead')}</p>
    ${waits ? banner('plain', say('setup-guide.values-waiting')) : NOTHING} ${problemSummary(visit, problems)}
    <form method="post" action="${PATHS.setupGuide}/values" novalidate>
      ${tokenField(visit)}
      <fieldset class="fields" ${attributes({ disabled: !mayKeep })}>
        ${textField(visit, { ...field('mailbox', 'setup-guide.mailbox', 'setup-guide.mailbox-hint'), type: 'email', isRequired: true })}
        ${textField(visit, { ...field('tenant-id', 'setup-guide.tenant-id', 'setup-guide.tenant-id-hint'), isMono: true, isRequired: true })}
        ${selectField(visit, {
          ...field('cloud', 'setup-guide.cloud'),
          choices: CLOUD_NAMES.map((value) => ({ value, label: CLOUDS[value].title })),
        })}
        ${textField(visit, { ...field('client-id', 'setup-guide.client-id', 'setup-guide.client-id-hint'), isMono: true, isOptional: true })}
        ${textField(visit, { ...field('object-id', 'setup-guide.object-id', 'setup-guide.object-id-hint'), isMono: true, isOptional: true })}
        ${segmentedField(visit, {
          ...field('model', 'setup-guide.model', 'setup-guide.model-hint'),
          choices: [
            { value: 'role', label: say('setup-guide.model-role') },
            { value: 'rbac', label: say('setup-guide.model-rbac') },
          ],
        })}
      </fieldset>
      ${
        mayKeep
          ? html`<div class="commit">
              <button class="button primary">${say('setup-guide.keep-values')}</button>
            </div>`
          : NOTHING
      }
    </form>
    ${mayKeep ? NOTHING : goOn(visit, state, 'values')}`;
}

function keptValues({ values }: GuideState): Shown['values'] {
  if (!values) return { cloud: 'worldwide', model: 'role' };
  const { mailbox, tenantId, cloud, model, clientId = '', objectId = '' } = values;
  return { mailbox, 'tenant-id': tenantId, cloud, model, 'client-id': clientId, 'object-id': objectId };
}

export async function keepValues(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const words = {
    mailbox: form.text('mailbox').trim(),
    tenantId: form.text('tenant-id').trim(),
    cloud: form.text('cloud'),
    clientId: form.text('client-id').trim(),
    objectId: form.text('object-id').trim(),
    model: form.text('model'),
  };
  try {
    await setupGuide.keepValues(words, actor);
  } catch (error) {
    const wrong = problemsIn(error).map(({ field }) => field);
    // Each field once, and in the order of the page.
    const problems = FIELDS.filter((name) => wrong.includes(name)).map((field) => ({
      field,
      problem: say(PROBLEMS[field]),
    }));
    const state = await setupGuide.state(actor);
    const body = valuesStep(visit, state, { values: form.values, problems });
    return guidePage(visit, state, { at: 'values', body }, 422);
  }
  return seeOther(visit, stepPath('kit'), say('setup-guide.values-kept'));
}
