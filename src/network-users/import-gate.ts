// Many network users at once, out of a file or a list. Faulty rows are told before anything is made, and then all that are
// good are made in one transaction, or none.
import { nameKey, type Hashing, type PasswordJudge } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { CsvProblem } from '../csv/csv.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { readUserFile, readUserList, type UserRow, type UserRows } from './import-file.ts';
import { passwordRules, type NetworkUserPolicy } from './network-user-policy.ts';
import { networkUserStore } from './network-user-store.ts';
import { newNetworkUser, ownerOf } from './new-network-user.ts';
import type { Moment, StoredNetworkUser } from './network-user.ts';

/** A file as a spreadsheet saved it, or a list of what `add` takes. */
export type UserSource = Uint8Array | readonly unknown[];

export interface ImportedUsers {
  readonly added: number;
  readonly skipped: number;
}

export interface NetworkUserImport {
  /** What an import would bring, with everything that is wrong; makes nothing. */
  preview(source: UserSource, by: Actor): Promise<UserRows>;
  /** Makes none while a row is faulty, unless faulty rows are to be skipped. */
  import(source: UserSource, options: { readonly skipsFaulty: boolean }, by: Actor): Promise<ImportedUsers>;
}

interface ImportNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly hashing: Hashing;
  readonly judge: PasswordJudge;
  readonly moment: (tx?: Transaction) => Promise<Moment & { readonly policy: NetworkUserPolicy }>;
}

/**
 * Each takes 20 ms of a core, 50 of a busy one, two at a time: whoever imports waits for 5 to 15 s, well below the minute
 * after which proxies give up. A sign-in meanwhile waits for one of them.
 */
export const MOST_PASSWORDS = 500;
const HASHED_AT_ONCE = 2;
/** Of 20,000 faulty rows nobody reads more. */
const MOST_TOLD = 200;

export function createImport(needs: ImportNeeds): NetworkUserImport {
  const { database, audit, clock, newId, hashing, judge, moment } = needs;

  async function judged(source: UserSource): Promise<UserRows> {
    const { rows, faults, remarks } =
      source instanceof Uint8Array ? readUserFile(source) : readUserList(source);
    const rules = passwordRules((await moment()).policy);
    const taken = await networkUserStore(database.sql).takenKeys(rows.map(({ user }) => nameKey(user.name)));
    const good: UserRow[] = [];
    const found: CsvProblem[] = [];
    let passwords = 0;
    for (const row of rows) {
      const { line, user } = row;
      const fault = (column: string, problem: string): void => void found.push({ line, column, problem });
      const before = found.length;
      if (taken.has(nameKey(user.name))) fault('User Name', 'is taken; choose another one');
      if (user.password !== undefined) {
        passwords += 1;
        const problem = await judge.problem(user.password, ownerOf(user), rules);
        if (problem) fault('Password', problem.problem);
        else if (passwords > MOST_PASSWORDS)
          fault(
            'Password',
            `is one more than the ${MOST_PASSWORDS} that one import can take; leave it empty`,
          );
      }
      if (found.length === before) good.push(row);
    }
    return { rows: good, faults: [...faults, ...found].sort((one, other) => one.line - other.line), remarks };
  }

  async function made({ user: { password, ...fields } }: UserRow, by: Actor): Promise<StoredNetworkUser> {
    const passwordHash = password === undefined ? null : await hashing.hash(password);
    return newNetworkUser(fields, { id: newId(), now: clock.now(), passwordHash, by });
  }

  return {
    async preview(source, by) {
      authorise(by, 'network-users.manage');
      return judged(source);
    },
    async import(source, { skipsFaulty }, by) {
      authorise(by, 'network-users.manage');
      const { rows, faults } = await judged(source);
      if (faults.length > 0 && (!skipsFaulty || rows.length === 0)) throw rowsFaulty(faults);
      if (rows.length === 0) throw nobodyInFile();
      const users: StoredNetworkUser[] = [];
      for (let from = 0; from < rows.length; from += HASHED_AT_ONCE)
        users.push(
          ...(await Promise.all(rows.slice(from, from + HASHED_AT_ONCE).map((row) => made(row, by)))),
        );
      return database.transaction(async (tx) => {
        const added = await networkUserStore(tx).add(users);
        // Somebody took a name while passwords were hashed.
        if (added.size < users.length && !skipsFaulty) throw nameTakenMeanwhile();
        const skipped = new Set(faults.map(({ line }) => line)).size + users.length - added.size;
        const first = users.find(({ id }) => added.has(id))?.name ?? null;
        const after = { added: added.size, skipped, first };
        await audit.record(tx, by, { action: 'network-user.import', subject: 'network users', after });
        return { added: added.size, skipped };
      });
    },
  };
}

function rowsFaulty(faults: readonly CsvProblem[]): Refusal {
  const problems = faults.slice(0, MOST_TOLD).map(({ line, column, problem }) => ({
    field: 'file',
    problem: `line ${line}${column === null ? '' : `, ${column}`}: ${problem}`,
  }));
  return new Refusal(
    'invalid',
    'network_user_rows_faulty',
    `There ${faults.length === 1 ? 'is 1 problem' : `are ${faults.length} problems`} in it, so nothing was made. Correct them, or skip faulty rows.`,
    { problems, about: { count: faults.length } },
  );
}

const nobodyInFile = (): Refusal =>
  new Refusal(
    'invalid',
    'network_user_file_empty',
    'There is no network user in it. Fill in at least one row below the headings.',
    { problems: [{ field: 'file', problem: 'must hold at least one user' }] },
  );

const nameTakenMeanwhile = (): Refusal =>
  new Refusal(
    'conflict',
    'network_users_changed',
    'Somebody added a user of the same name meanwhile, so nothing was made. Import again.',
  );
