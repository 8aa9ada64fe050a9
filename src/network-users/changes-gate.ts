// Network users made, changed, disabled, removed, and given passwords, by whoever may manage them; one or a selection.
import {
  given,
  isId,
  nameFailureKey,
  parsed,
  type PasswordJudge,
  type Throttling,
} from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { networkUserChange, networkUserInput } from './network-user-input.ts';
import { passwordRules, type NetworkUserPolicy } from './network-user-policy.ts';
import { networkUserStore } from './network-user-store.ts';
import {
  hashesOf,
  newNetworkUser,
  ownerOf,
  withNewPassword,
  withPasswordWhereItBelongs,
} from './new-network-user.ts';
import {
  INTERNAL,
  networkUserNotFound,
  shownNetworkUser,
  viewOf,
  type Moment,
  type NetworkUserView,
  type StoredNetworkUser,
} from './network-user.ts';

export interface NetworkUserChanges {
  add(input: unknown, by: Actor): Promise<NetworkUserView>;
  /** What is left out stays as it is. Kept elsewhere from now on, the password here is forgotten. */
  change(id: string, input: unknown, by: Actor): Promise<NetworkUserView>;
  /** How many are now as asked and were not before; of one that does not exist a Refusal, of some they are passed over. */
  setDisabled(ids: readonly string[], isDisabled: boolean, by: Actor): Promise<number>;
  /** How many there were. */
  remove(ids: readonly string[], by: Actor): Promise<number>;
  /** `mustChange` where somebody else has seen it, which is so unless said otherwise. */
  setPassword(
    id: string,
    password: Secret,
    by: Actor,
    options?: { readonly mustChange?: boolean },
  ): Promise<NetworkUserView>;
}

interface ChangeNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly judge: PasswordJudge;
  readonly throttling: Pick<Throttling, 'succeed'>;
  readonly moment: (tx?: Transaction) => Promise<Moment & { readonly policy: NetworkUserPolicy }>;
}

/** Of a selection: as many as a page shows, several times over. */
export const MOST_SELECTED = 1000;

export function createChanges(needs: ChangeNeeds): NetworkUserChanges {
  const { database, audit, clock, newId, judge, throttling, moment } = needs;

  async function locked<T>(
    id: string,
    work: (tx: Transaction, before: StoredNetworkUser) => Promise<T>,
  ): Promise<T> {
    if (!isId(id)) throw networkUserNotFound();
    return database.transaction(async (tx) => {
      const [before] = await networkUserStore(tx).lock([id]);
      if (!before) throw networkUserNotFound();
      return work(tx, before);
    });
  }

  async function some(
    ids: readonly string[],
    work: (tx: Transaction, users: readonly StoredNetworkUser[]) => Promise<number>,
  ): Promise<number> {
    if (ids.length > MOST_SELECTED) throw tooManySelected();
    const wanted = [...new Set(ids.filter(isId).map((id) => id.toLowerCase()))];
    return database.transaction(async (tx) => {
      const users = await networkUserStore(tx).lock(wanted);
      if (users.length === 0) throw networkUserNotFound();
      return work(tx, users);
    });
  }

  return {
    async add(input, by) {
      authorise(by, 'network-users.manage');
      const { password, ...fields } = parsed(networkUserInput, input);
      const at = await moment();
      const passwordHash =
        password === undefined
          ? null
          : await judge.accepted(password, { ...ownerOf(fields), hashes: [] }, passwordRules(at.policy));
      const user = newNetworkUser(fields, { id: newId(), now: clock.now(), passwordHash, by });
      await database.transaction(async (tx) => {
        if ((await networkUserStore(tx).add([user])).size === 0) throw nameTaken();
        const after = shownNetworkUser(user);
        await audit.record(tx, by, { action: 'network-user.add', subject: user.name, after });
      });
      return viewOf(user, at);
    },
    async change(id, input, by) {
      authorise(by, 'network-users.manage');
      const change = given(parsed(networkUserChange, input));
      const after = await locked(id, async (tx, before) => {
        const user = withPasswordWhereItBelongs({ ...before, ...change });
        if (!(await networkUserStore(tx).change(user))) throw nameTaken();
        const [shownBefore, shownAfter] = [shownNetworkUser(before), shownNetworkUser(user)];
        await audit.record(tx, by, {
          action: 'network-user.change',
          subject: before.name,
          before: shownBefore,
          after: shownAfter,
        });
        return user;
      });
      return viewOf(after, await moment());
    },
    async setDisabled(ids, isDisabled, by) {
      authorise(by, 'network-users.manage');
      return some(ids, async (tx, users) => {
        const changing = users.filter((user) => user.isDisabled !== isDisabled);
        const action = isDisabled ? 'network-user.disable' : 'network-user.enable';
        for (const user of changing) {
          await networkUserStore(tx).change({ ...user, isDisabled });
          const [before, after] = [{ isDisabled: user.isDisabled }, { isDisabled }];
          await audit.record(tx, by, { action, subject: user.name, before, after });
        }
        return changing.length;
      });
    },
    async remove(ids, by) {
      authorise(by, 'network-users.manage');
      return some(ids, async (tx, users) => {
        await networkUserStore(tx).remove(users.map(({ id }) => id));
        for (const user of users)
          await audit.record(tx, by, {
            action: 'network-user.remove',
            subject: user.name,
            before: shownNetworkUser(user),
          });
        return users.length;
      });
    },
    async setPassword(id, password, by, { mustChange = true } = {}) {
      authorise(by, 'network-users.manage');
      const at = await moment();
      const holder = isId(id) ? await networkUserStore(database.sql).find(id) : undefined;
      if (!holder) throw networkUserNotFound();
      refuseKeptElsewhere(holder);
      const owner = { ...ownerOf(holder), hashes: hashesOf(holder) };
      const passwordHash = await judge.accepted(password, owner, passwordRules(at.policy));
      const user = await locked(id, async (tx, before) => {
        refuseKeptElsewhere(before);
        const after = withNewPassword(before, { passwordHash, now: clock.now(), mustChange });
        await networkUserStore(tx).change(after);
        await audit.record(tx, by, {
          action: 'network-user.set-password',
          subject: before.name,
          before: { passwordChangedAt: before.passwordChangedAt },
          after: { passwordChangedAt: after.passwordChangedAt, mustChangePassword: mustChange },
        });
        return after;
      });
      // Whoever was locked out by the old one tries the new one at once.
      await throttling.succeed([nameFailureKey(user.name, 'network-user')]);
      return viewOf(user, at);
    },
  };
}

function refuseKeptElsewhere({ passwordStore }: StoredNetworkUser): void {
  if (passwordStore === INTERNAL) return;
  throw new Refusal(
    'conflict',
    'network_user_password_elsewhere',
    `The password of this user is kept in ${passwordStore}. Change it there, or change the password store to internal first.`,
    { about: { store: passwordStore } },
  );
}

function nameTaken(): Refusal {
  return new Refusal(
    'conflict',
    'network_user_name_taken',
    'There is a network user with this name. Choose another one.',
    { problems: [{ field: 'name', problem: 'is taken; choose another one' }] },
  );
}

const tooManySelected = (): Refusal =>
  new Refusal(
    'too_large',
    'network_users_too_many',
    `More than ${MOST_SELECTED} network users are selected. Select fewer at once.`,
  );
