// The columns of a file of guests: how they are headed, and what may stand in them. Pure.
import type { CsvColumn } from '../csv/csv.ts';
import { isMailAddress } from '../mail/mail.ts';
import { LONGEST_USERNAME } from './guest-policies.ts';
import { phoneNumber } from './phone-number.ts';

/** ISE's headings are known too. */
export interface ImportColumn extends CsvColumn {
  readonly field: ImportField;
  readonly longest: number;
  readonly problem?: (text: string) => string | undefined;
}

export type ImportField =
  | 'firstName'
  | 'lastName'
  | 'company'
  | 'email'
  | 'phone'
  | 'personVisited'
  | 'reasonForVisit'
  | 'userName'
  | 'password';

const LONGEST_EMAIL = 254; // RFC 5321 §4.5.3.1.3

export const IMPORT_COLUMNS: readonly ImportColumn[] = [
  { field: 'firstName', heading: 'First Name', also: [], longest: 64 },
  { field: 'lastName', heading: 'Last Name', also: ['surname'], longest: 64 },
  { field: 'company', heading: 'Company', also: ['companyname'], longest: 128 },
  {
    field: 'email',
    heading: 'Email Address',
    also: ['email', 'mail', 'mailaddress'],
    longest: LONGEST_EMAIL,
    problem: (text) => (isMailAddress(text) ? undefined : 'must be an address such as name@example.com'),
  },
  {
    field: 'phone',
    heading: 'Phone Number',
    also: ['phone', 'mobile', 'mobilenumber', 'mobilephone'],
    longest: 64,
    problem: (text) =>
      phoneNumber(text) === undefined ? 'must be a phone number such as +1 408 555 0100' : undefined,
  },
  {
    field: 'personVisited',
    heading: 'Person Being Visited',
    also: ['personvisited', 'personbeingvisitedemail'],
    longest: LONGEST_EMAIL,
  },
  { field: 'reasonForVisit', heading: 'Reason For Visit', also: ['reason'], longest: 256 },
  { field: 'userName', heading: 'User Name', also: [], longest: LONGEST_USERNAME },
  // How good it is, and how long, says the policy.
  { field: 'password', heading: 'Password', also: [], longest: Infinity },
];

/** Of the column that we add to rows that are given back: no guest has it, and `Reason` is a reason for the visit. */
export const LEFT_OUT_HEADING = 'Reason Left Out';

/** What is wrong with what stands in a column. */
export function columnProblem({ longest, problem }: ImportColumn, text: string): string | undefined {
  if (text === '') return undefined;
  if (text.includes('\ufffd'))
    return 'holds a character that was lost when the file was saved; save it as UTF-8';
  if (/[\r\n]/.test(text)) return 'must be one line';
  if (UNSEEN.test(text)) return 'holds characters that cannot be seen; type it anew';
  if (text.length > longest) return `must have at most ${longest} characters`;
  return problem?.(text);
}

/** As in other shown texts: control characters, line separators, lone surrogates, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Without user name and password: those are made, unless somebody adds the columns. */
const OFFERED = IMPORT_COLUMNS.filter(({ field }) => field !== 'userName' && field !== 'password');

/** Nobody: a template that is sent back as it is brings no guest. */
const EXAMPLE: Readonly<Record<string, string>> = {
  firstName: 'Example',
  lastName: 'Guest',
  company: 'Contoso',
  email: 'guest@example.com',
  phone: '+1 408 555 0100',
  personVisited: 'host@example.com',
  reasonForVisit: 'Example: replace this line',
};

export const isExample = (row: Readonly<Record<string, string>>): boolean =>
  Object.entries(EXAMPLE).every(([field, text]) => row[field] === text);

/** With the mark by which Excel tells UTF-8. Not defused: as a formula the phone number of the example is no number. */
export const IMPORT_TEMPLATE = `\ufeff${[
  OFFERED.map(({ heading }) => heading),
  OFFERED.map(({ field }) => EXAMPLE[field] ?? ''),
]
  .map((fields) => `${fields.join(',')}\r\n`)
  .join('')}`;
