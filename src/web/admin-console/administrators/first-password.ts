// The first password of an account, which whoever adds the account chooses and tells.
import type { Html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { secretField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

export function firstPassword(visit: Visit, minimumLength: number, problems: readonly FieldProblem[]): Html {
  const { say, form, context } = visit;
  const isSent = context.req.method === 'POST';
  return block({ id: 'password-title', title: say('sign-in.password') }, [
    secretField(visit, {
      name: 'password',
      label: say('administrators.first-password'),
      value: form.text('password'),
      hint: say('new-password.hint', { length: minimumLength }),
      autocomplete: 'new-password',
      isRequired: true,
      problem: problemOf(problems, 'password'),
    }),
    tick({
      name: 'mustChangePassword',
      label: say('administrators.must-change'),
      hint: say('administrators.must-change-hint'),
      isOn: isSent ? form.isOn('mustChangePassword') : true,
      isSwitch: true,
    }),
  ]);
}
