// The fields of an administrator, as they are added and edited alike.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { Role } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, type Form } from '../../form.ts';
import { block, choiceList } from '../../parts/block.ts';
import { textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { roleChoices } from './administrator-words.ts';

export interface AdministratorFields {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: string;
  readonly includesAlarms: boolean;
}

export const EMPTY_ADMINISTRATOR: AdministratorFields = {
  name: '',
  displayName: '',
  email: '',
  role: '',
  includesAlarms: false,
};

export function sentAdministrator(form: Form): AdministratorFields {
  return {
    name: form.text('name'),
    displayName: form.text('displayName'),
    email: form.text('email'),
    role: form.text('role'),
    includesAlarms: form.isOn('includesAlarms'),
  };
}

export function administratorFields(
  visit: Visit,
  values: AdministratorFields,
  problems: readonly FieldProblem[],
  /** `hasRole`: nobody changes the role of their own account. `held`: absent for a new one. */
  { hasRole, held }: { readonly hasRole: boolean; readonly held?: Role },
): Html {
  const { say, actor } = visit;
  const field = (name: 'name' | 'displayName' | 'email') => ({
    name,
    value: values[name],
    problem: problemOf(problems, name),
  });
  const account = block({ id: 'account', title: say('administrators.account') }, [
    textField(visit, { ...field('name'), label: say('sign-in.user-name'), isRequired: true }),
    textField(visit, {
      ...field('displayName'),
      label: say('administrators.display-name'),
      isRequired: true,
    }),
    textField(visit, {
      ...field('email'),
      label: say('administrators.email'),
      hint: say('first-start.email-hint'),
      type: 'email',
      isOptional: true,
    }),
    tick({
      name: 'includesAlarms',
      label: say('administrators.includes-alarms'),
      hint: say('administrators.includes-alarms-hint'),
      isOn: values.includesAlarms,
      isSwitch: true,
    }),
  ]);
  const role = block(
    { id: 'role-title', title: say('administrators.role'), text: say('administrators.role-text') },
    choiceList(visit, {
      id: 'role',
      name: 'role',
      label: say('administrators.may'),
      value: values.role,
      choices: roleChoices(say, actor, held),
      problem: problemOf(problems, 'role'),
    }),
  );
  return html`${account}${hasRole ? role : NOTHING}`;
}
