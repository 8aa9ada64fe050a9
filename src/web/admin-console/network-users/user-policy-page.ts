// Identity Management › User Authentication Settings: what passwords of network users must be, and how long they last.
import { html, type Html } from '../../../html/html.ts';
import { NETWORK_USER_STATES } from '../../../network-users/network-users.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, typedNumber } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { passwordRuleFields } from '../password-rule-fields.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { identityTrail, NETWORK_USER_PATHS } from './network-user-frame.ts';

const { policy: PATH, list: LIST } = NETWORK_USER_PATHS;

const NUMBERS = ['minimumLength', 'history', 'lifetimeDays'] as const;
type NumberName = (typeof NUMBERS)[number];
type Values = Readonly<Record<NumberName, string>> & { readonly refusesCommon: boolean };

const valuesBy = (read: (name: NumberName) => string, refusesCommon: boolean): Values => ({
  ...(Object.fromEntries(NUMBERS.map((name) => [name, read(name)])) as Record<NumberName, string>),
  refusesCommon,
});

export async function showUserPolicy(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const policy = await parts.networkUsers.policy.shown();
  return page(
    visit,
    parts,
    valuesBy((name) => String(policy[name] ?? ''), policy.refusesCommon),
    [],
  );
}

export async function saveUserPolicy(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = valuesBy((name) => form.text(name), form.isOn('refusesCommon'));
  try {
    const lifetimeDays = values.lifetimeDays.trim() === '' ? null : typedNumber(values.lifetimeDays);
    await parts.networkUsers.policy.save(
      {
        minimumLength: typedNumber(values.minimumLength),
        history: typedNumber(values.history),
        refusesCommon: values.refusesCommon,
        lifetimeDays,
      },
      actor,
    );
    return seeOther(visit, PATH, say('security.saved'));
  } catch (error) {
    return page(visit, parts, values, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { networkUsers }: ConsoleParts,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor, dates } = visit;
  const fields = policyFields(visit, values, problems);
  const form = may(actor, 'network-users.manage')
    ? html`<form method="post" action="${PATH}">
        ${tokenField(visit)}${fields}
        ${commitBar(say('frame.save'), { href: PATH, label: say('frame.cancel') })}
      </form>`
    : html`<div>
        <p class="apart">${say('network-users.read-only')}</p>
        <fieldset disabled>${fields}</fieldset>
      </div>`;
  const { states } = await networkUsers.counts({}, actor);
  const now = NETWORK_USER_STATES.toReversed().map(
    (state) =>
      [
        say(`network-users.state-${state}`),
        html`<a href="${LIST}?state=${state}">${dates.number(states[state])}</a>`,
      ] as const,
  );
  return consolePage(
    visit,
    {
      title: say('nav.user-authentication'),
      trail: identityTrail(visit, { label: say('nav.settings') }, { label: say('nav.user-authentication') }),
      at: PATH,
      purpose: say('network-users.policy-purpose'),
      help: [
        { title: say('security.help-length'), text: say('security.help-length-text') },
        { title: say('network-users.help-radius'), text: say('network-users.help-radius-text') },
        { title: say('network-users.help-ended'), text: say('network-users.help-ended-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <div class="split">
          ${form}
          <section class="beside" aria-labelledby="now">
            <h2 id="now">${say('network-users.now')}</h2>
            ${facts(now)}
          </section>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function policyFields(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const field = (name: NumberName) =>
    ({ name, value: values[name], type: 'number', problem: problemOf(problems, name) }) as const;
  const policy = block(
    { id: 'policy', title: say('network-users.policy'), text: say('network-users.policy-text') },
    [...passwordRuleFields(visit, { field, values, lengthHint: say('network-users.length-hint') })],
  );
  const lifetime = block(
    { id: 'lifetime', title: say('network-users.lifetime-block'), text: say('network-users.lifetime-text') },
    [
      textField(visit, {
        ...field('lifetimeDays'),
        label: say('network-users.lifetime'),
        hint: say('network-users.lifetime-hint'),
        unit: say('security.days'),
        isOptional: true,
      }),
    ],
  );
  return html`${policy}${lifetime}`;
}
