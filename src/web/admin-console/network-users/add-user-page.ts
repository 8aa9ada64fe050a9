// A new network user, with a password that whoever adds one chooses and tells, or without one for now.
import { html, type Html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { problemSummary, secretField, tick } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { NETWORK_USER_PATHS, networkUsersTrail } from './network-user-frame.ts';
import { EMPTY_USER, sentUser, userFields, type UserValues } from './user-form.ts';

const { list: PATH } = NETWORK_USER_PATHS;

export async function showAddNetworkUser(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, EMPTY_USER, []);
}

export async function addNetworkUser(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentUser(form);
  const password = form.secret('password');
  try {
    const { name } = await parts.networkUsers.add(
      { ...values, ...(password ? { password, mustChangePassword: form.isOn('mustChangePassword') } : {}) },
      actor,
    );
    return seeOther(visit, PATH, say('network-users.added', { name }));
  } catch (error) {
    return page(visit, parts, values, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { networkUsers }: ConsoleParts,
  values: UserValues,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const groups = await networkUsers.groups(actor);
  const { minimumLength } = await networkUsers.policy.shown();
  return consolePage(
    visit,
    {
      title: say('network-users.add'),
      trail: networkUsersTrail(visit, { label: say('network-users.add') }),
      at: PATH,
      purpose: say('network-users.add-purpose'),
      help: [
        { title: say('network-users.help-reminders'), text: say('network-users.help-reminders-text') },
        { title: say('network-users.help-ended'), text: say('network-users.help-ended-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <form method="post" action="${PATH}/add">
          ${tokenField(visit)}
          ${userFields(visit, { values, groups, problems }, firstPassword(visit, minimumLength, problems))}
          ${commitBar(say('network-users.add'), { href: PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function firstPassword(visit: Visit, length: number, problems: readonly FieldProblem[]): Html {
  const { say, form, context } = visit;
  const isSent = context.req.method === 'POST';
  return block({ id: 'password-title', title: say('network-users.password') }, [
    secretField(visit, {
      name: 'password',
      label: say('network-users.first-password'),
      hint: say('network-users.first-password-hint', { length }),
      value: form.text('password'),
      autocomplete: 'new-password',
      isOptional: true,
      problem: problemOf(problems, 'password'),
    }),
    tick({
      name: 'mustChangePassword',
      label: say('network-users.must-change'),
      hint: say('network-users.must-change-hint'),
      isOn: isSent ? form.isOn('mustChangePassword') : true,
      isSwitch: true,
    }),
  ]);
}
