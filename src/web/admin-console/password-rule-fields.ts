// What a password must be, as a form asks for it: of administrators and of network users alike.
import type { Html } from '../../html/html.ts';
import { textField, tick } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';

type RuleNumber = 'minimumLength' | 'history';

interface PasswordRules {
  /** Name, value and problem of a number of the form. */
  readonly field: (name: RuleNumber) => {
    readonly name: string;
    readonly value: string;
    readonly type: 'number';
    readonly problem: string | undefined;
  };
  readonly values: { readonly refusesCommon: boolean };
  readonly lengthHint: string;
}

export function passwordRuleFields(
  visit: Visit,
  { field, values, lengthHint }: PasswordRules,
): readonly Html[] {
  const { say } = visit;
  return [
    textField(visit, {
      ...field('minimumLength'),
      label: say('security.minimum-length'),
      hint: lengthHint,
      unit: say('security.characters'),
      isRequired: true,
    }),
    tick({
      name: 'refusesCommon',
      label: say('security.refuses-common'),
      hint: say('security.refuses-common-hint'),
      isOn: values.refusesCommon,
      isSwitch: true,
    }),
    textField(visit, {
      ...field('history'),
      label: say('security.history'),
      hint: say('security.history-hint'),
      unit: say('security.passwords'),
      isRequired: true,
    }),
  ];
}
