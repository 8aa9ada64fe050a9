// The columns of a file of network users, and how what stands in them is read. Pure.
import { withoutDefusing, type CsvColumn } from '../csv/csv.ts';
import { LANGUAGES } from '../languages/languages.ts';

export interface UserColumn extends CsvColumn {
  /** Of the door's input. */
  readonly field: string;
  /** What the door takes; a text that it will refuse stays as it is. */
  readonly read: (text: string) => unknown;
}

const asText = (text: string): string => text.normalize('NFC').trim();
const YES = new Set(['yes', 'y', 'true', '1', 'x']);
const NO = new Set(['no', 'n', 'false', '0', '']);

function asTruth(text: string): unknown {
  const word = asText(text).toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : word;
}

function asLanguage(text: string): string {
  const word = asText(text);
  return LANGUAGES.find((language) => language.toLowerCase() === word.toLowerCase()) ?? word;
}

export const USER_COLUMNS: readonly UserColumn[] = [
  { field: 'name', heading: 'User Name', also: ['name', 'login', 'samaccountname'], read: asText },
  { field: 'firstName', heading: 'First Name', also: ['givenname'], read: asText },
  { field: 'lastName', heading: 'Last Name', also: ['surname'], read: asText },
  { field: 'nameAlias', heading: 'Name Alias', also: ['accountnamealias', 'alias'], read: asText },
  { field: 'email', heading: 'Email Address', also: ['email', 'mail', 'mailaddress'], read: asText },
  {
    field: 'group',
    heading: 'Group',
    also: ['usergroup', 'identitygroup', 'useridentitygroups'],
    read: asText,
  },
  { field: 'description', heading: 'Description', also: [], read: asText },
  { field: 'language', heading: 'Language', also: [], read: asLanguage },
  {
    field: 'passwordStore',
    heading: 'Password Store',
    also: ['passwordtype', 'passwordidstore'],
    read: asText,
  },
  // A blank at an end of a password is part of it.
  { field: 'password', heading: 'Password', also: [], read: withoutDefusing },
  { field: 'passwordNeverExpires', heading: 'Password Never Expires', also: [], read: asTruth },
  { field: 'accountExpiresOn', heading: 'Account Expires On', also: ['expirydate'], read: asText },
];

export const headingOf = (field: string): string | null =>
  USER_COLUMNS.find((column) => column.field === field)?.heading ?? null;

/** What an export has beside them: known, and passed over without a word. */
export const EXPORTED_ONLY = ['State', 'Password Changed', 'Password Ends', 'Created', 'Created By'] as const;

const EXAMPLE: Readonly<Record<string, string>> = {
  name: 'example.user',
  firstName: 'Example',
  lastName: 'User',
  nameAlias: '',
  email: 'user@example.com',
  group: 'Employee',
  description: 'Example: replace this line',
  language: 'en',
  passwordNeverExpires: 'no',
  accountExpiresOn: '2030-12-31',
};

/** Nobody: a template that is sent back as it is brings no user. */
export const isExample = (values: Readonly<Record<string, unknown>>): boolean =>
  values['name'] === EXAMPLE['name'] && values['description'] === EXAMPLE['description'];

const OFFERED = USER_COLUMNS.filter(({ field }) => field !== 'passwordStore');

/** With the mark by which Excel tells UTF-8. */
export const USER_TEMPLATE = `\ufeff${[
  OFFERED.map(({ heading }) => heading),
  OFFERED.map(({ field }) => EXAMPLE[field] ?? ''),
]
  .map((fields) => `${fields.join(',')}\r\n`)
  .join('')}`;
