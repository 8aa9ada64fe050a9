// The fields of a network user, as they are added and edited alike.
import { html, type Html } from '../../../html/html.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../languages/languages.ts';
import type { NetworkUserView } from '../../../network-users/network-users.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, type Form } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { selectField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

const TEXTS = [
  'name',
  'firstName',
  'lastName',
  'nameAlias',
  'email',
  'language',
  'group',
  'description',
  'passwordStore',
  'accountExpiresOn',
] as const;
type TextName = (typeof TEXTS)[number];

export type UserValues = Readonly<Record<TextName, string>> & { readonly passwordNeverExpires: boolean };

const texts = (read: (name: TextName) => string): Record<TextName, string> =>
  Object.fromEntries(TEXTS.map((name) => [name, read(name)])) as Record<TextName, string>;

export const EMPTY_USER: UserValues = {
  ...texts((name) => (name === 'passwordStore' ? 'internal' : '')),
  passwordNeverExpires: false,
};

export const shownUser = (user: NetworkUserView): UserValues => ({
  ...texts((name) => user[name] ?? ''),
  passwordNeverExpires: user.passwordNeverExpires,
});

export const sentUser = (form: Form): UserValues => ({
  ...texts((name) => form.text(name)),
  passwordNeverExpires: form.isOn('passwordNeverExpires'),
});

interface UserFields {
  readonly values: UserValues;
  /** Those in use, to choose from. */
  readonly groups: readonly string[];
  readonly problems: readonly FieldProblem[];
}

export function userFields(visit: Visit, { values, groups, problems }: UserFields, between: Html): Html {
  const { say } = visit;
  const field = (name: TextName) => ({ name, value: values[name], problem: problemOf(problems, name) });
  const account = block({ id: 'account', title: say('network-users.account') }, [
    textField(visit, {
      ...field('name'),
      label: say('sign-in.user-name'),
      hint: say('network-users.user-name-hint'),
      isRequired: true,
    }),
    textField(visit, { ...field('firstName'), label: say('network-users.first-name'), isOptional: true }),
    textField(visit, { ...field('lastName'), label: say('network-users.last-name'), isOptional: true }),
    textField(visit, {
      ...field('nameAlias'),
      label: say('network-users.name-alias'),
      hint: say('network-users.name-alias-hint'),
      isOptional: true,
    }),
    textField(visit, {
      ...field('email'),
      label: say('network-users.email'),
      hint: say('network-users.email-hint'),
      type: 'email',
      isOptional: true,
    }),
    selectField(visit, {
      ...field('language'),
      label: say('network-users.language'),
      choices: [
        { value: '', label: say('network-users.language-none') },
        ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
      ],
    }),
    textField(visit, {
      ...field('group'),
      label: say('network-users.group'),
      hint: say('network-users.group-hint'),
      suggestions: groups,
      isOptional: true,
    }),
    textField(visit, {
      ...field('description'),
      label: say('network-users.description'),
      isOptional: true,
    }),
  ]);
  const ends = block({ id: 'ends', title: say('network-users.ends') }, [
    textField(visit, {
      ...field('passwordStore'),
      label: say('network-users.password-store'),
      hint: say('network-users.password-store-hint'),
      isRequired: true,
    }),
    tick({
      name: 'passwordNeverExpires',
      label: say('network-users.never-expires'),
      hint: say('network-users.never-expires-hint'),
      isOn: values.passwordNeverExpires,
      isSwitch: true,
    }),
    textField(visit, {
      ...field('accountExpiresOn'),
      label: say('network-users.expires-on'),
      hint: say('network-users.expires-on-hint'),
      type: 'date',
      isOptional: true,
    }),
  ]);
  return html`${account}${between}${ends}`;
}
