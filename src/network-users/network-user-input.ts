// What may be entered about a network user, as schemas that the console, the API and files share with the door. Pure.
import { z } from 'zod';
import { email, password, shownText, userName } from '../accounts/accounts.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { INTERNAL } from './network-user.ts';

const optionalText = (longest: number) => z.literal('').or(shownText(longest));
const emptyIsNone = (value: unknown): unknown => (value === '' ? null : value);

const fields = {
  name: userName,
  firstName: optionalText(64),
  lastName: optionalText(64),
  nameAlias: optionalText(128),
  email,
  description: optionalText(256),
  group: optionalText(64),
  language: z.preprocess(emptyIsNone, z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).nullable()),
  isDisabled: z.boolean('must be true or false'),
  passwordStore: shownText(64).transform((text) => (text.toLowerCase() === INTERNAL ? INTERNAL : text)),
  passwordNeverExpires: z.boolean('must be true or false'),
  accountExpiresOn: z.preprocess(emptyIsNone, z.iso.date('must be a date such as 2027-03-15').nullable()),
};

export const networkUserInput = z
  .strictObject({
    name: fields.name,
    firstName: fields.firstName.default(''),
    lastName: fields.lastName.default(''),
    nameAlias: fields.nameAlias.default(''),
    email: fields.email.default(null),
    description: fields.description.default(''),
    group: fields.group.default(''),
    language: fields.language.default(null),
    isDisabled: fields.isDisabled.default(false),
    passwordStore: fields.passwordStore.default(INTERNAL),
    passwordNeverExpires: fields.passwordNeverExpires.default(false),
    accountExpiresOn: fields.accountExpiresOn.default(null),
    /** Left out, there is none until somebody sets one. */
    password: password.optional(),
    /** True where somebody else has seen the password. */
    mustChangePassword: z.boolean('must be true or false').default(true),
  })
  .refine((user) => user.password === undefined || user.passwordStore === INTERNAL, {
    path: ['password'],
    message: 'must be left out: the password is kept elsewhere',
  });

export type NetworkUserInput = z.output<typeof networkUserInput>;

/** What is left out stays as it is. */
export const networkUserChange = z.strictObject(fields).partial();
