// The administrators of the console, as those who may manage them do it. Whoever holds an account changes what is their
// own in own-account-gate.ts.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { administratorChange, isId, newAdministratorInput, parsed } from './account-input.ts';
import {
  administratorNotFound,
  authoriseManaging,
  authoriseOver,
  isOfKind,
  refuseLastSuperAdmin,
  refuseSelf,
  type AccountKind,
  type Administrator,
  type AdministratorView,
} from './administrator.ts';
import { administratorStore, type StoredAdministrator } from './administrator-store.ts';
import { failureStore } from './failure-store.ts';
import { newAdministrator, shownAdministrator } from './new-administrator.ts';
import { KEPT_HASHES, type Passwords } from './password-policy-gate.ts';
import { passwordEndsAt } from './password-policy.ts';
import { sessionStore } from './session-store.ts';
import { factorFailureKey, LOCKOUT, nameFailureKey } from './throttle.ts';

/** What stands or falls with the account: done in its transaction, once it is written. */
export type BesideAccount = (tx: Transaction, account: Administrator) => Promise<void>;

export interface Administrators {
  /** Those who enter the console, unless sponsors are asked for. */
  list(kind?: AccountKind): Promise<AdministratorView[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<AdministratorView>;
  findByName(name: string): Promise<AdministratorView>;
  /** Held until the transaction ends; throws a Refusal where there is none. */
  hold(tx: Transaction, id: string): Promise<Administrator>;
  add(input: unknown, by: Actor, beside?: BesideAccount): Promise<AdministratorView>;
  /** What is left out stays as it is. */
  change(id: string, input: unknown, by: Actor, beside?: BesideAccount): Promise<AdministratorView>;
  setDisabled(id: string, isDisabled: boolean, by: Actor): Promise<AdministratorView>;
  remove(id: string, by: Actor): Promise<void>;
  /** Somebody else has seen it: it is to be changed at the next sign-in. */
  setPassword(id: string, password: Secret, by: Actor): Promise<void>;
  unlock(nameOrId: string, by: Actor): Promise<void>;
  resetSecondFactor(id: string, by: Actor): Promise<void>;
}

interface AdministratorNeeds {
  readonly database: Database;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly passwords: Passwords;
}

export function createAdministrators(needs: AdministratorNeeds): Administrators {
  const { database, audit, clock, newId, passwords } = needs;

  async function views(administrators: readonly StoredAdministrator[]): Promise<AdministratorView[]> {
    const policy = await passwords.policy();
    const keys = administrators.flatMap(({ id, name }) => [nameFailureKey(name), factorFailureKey(id)]);
    const locked = await failureStore(database.sql).lockedUntil(keys, clock.now(), LOCKOUT.failures);
    return administrators.map((administrator) => {
      const { id, name, passwordChangedAt } = administrator;
      const until = [nameFailureKey(name), factorFailureKey(id)].map((key) => locked.get(key) ?? 0);
      return {
        ...shownAdministrator(administrator),
        passwordEndsAt: passwordEndsAt(passwordChangedAt, policy),
        lockedUntil: Math.max(...until) || null,
      };
    });
  }

  async function found(administrator: StoredAdministrator | undefined): Promise<AdministratorView> {
    const [view] = administrator ? await views([administrator]) : [];
    if (!view) throw administratorNotFound();
    return view;
  }

  const stored = async (id: string): Promise<StoredAdministrator | undefined> =>
    isId(id) ? administratorStore(database.sql).find(id) : undefined;

  /** Whoever may not manage learns not even whether there is one. */
  async function managed(id: string, by: Actor): Promise<StoredAdministrator> {
    authoriseManaging(by);
    const administrator = await stored(id);
    if (!administrator) throw administratorNotFound();
    authoriseOver(by, administrator.role);
    return administrator;
  }

  /** Under the lock of the row, and of all super admins where one could cease to be one. */
  async function locked<T>(
    id: string,
    { couldEndOne }: { couldEndOne: boolean },
    work: (tx: Transaction, before: StoredAdministrator) => Promise<T>,
  ): Promise<T> {
    if (!isId(id)) throw administratorNotFound();
    return database.transaction(async (tx) => {
      const store = administratorStore(tx);
      const superAdmins = couldEndOne ? await store.lockEnabledSuperAdmins() : [];
      const before = await store.lock(id);
      if (!before) throw administratorNotFound();
      if (couldEndOne) refuseLastSuperAdmin(id, superAdmins);
      return work(tx, before);
    });
  }

  return {
    async list(kind = 'administrators') {
      const all = await administratorStore(database.sql).all();
      return views(all.filter((account) => isOfKind(kind, account)));
    },
    find: async (id) => found(await stored(id)),
    findByName: async (name) => found(await administratorStore(database.sql).findByName(name)),
    async hold(tx, id) {
      const administrator = isId(id) ? await administratorStore(tx).lock(id) : undefined;
      if (!administrator) throw administratorNotFound();
      return shownAdministrator(administrator);
    },
    async add(input, by, beside) {
      authoriseManaging(by);
      const { password, ...fields } = parsed(newAdministratorInput, input);
      authoriseOver(by, fields.role);
      const passwordHash = await passwords.accepted(password, { ...fields, hashes: [] });
      const administrator = newAdministrator(fields, { id: newId(), now: clock.now(), passwordHash });
      await database.transaction(async (tx) => {
        if (!(await administratorStore(tx).add(administrator))) throw nameTaken();
        const after = shownAdministrator({ ...administrator, hasSecondFactor: false });
        await audit.record(tx, by, { action: 'administrator.add', subject: administrator.name, after });
        await beside?.(tx, after);
      });
      return found(await stored(administrator.id));
    },
    async change(id, input, by, beside) {
      const holder = await managed(id, by);
      const change = parsed(administratorChange, input);
      authoriseOver(by, change.role ?? holder.role);
      const couldEndOne = change.role !== undefined && change.role !== 'super-admin';
      await locked(id, { couldEndOne }, async (tx, before) => {
        const changesRole = (change.role ?? before.role) !== before.role;
        if (changesRole) refuseSelf(by, id);
        const store = administratorStore(tx);
        authoriseOver(by, before.role);
        const fields = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        if (!(await store.change(id, fields))) throw nameTaken();
        if (changesRole) await sessionStore(tx).endAll(id);
        const after = shownAdministrator({ ...before, ...fields });
        await audit.record(tx, by, {
          action: 'administrator.change',
          subject: before.name,
          before: shownAdministrator(before),
          after,
        });
        await beside?.(tx, after);
      });
      return found(await stored(id));
    },
    async setDisabled(id, isDisabled, by) {
      await managed(id, by);
      refuseSelf(by, id);
      await locked(id, { couldEndOne: isDisabled }, async (tx, before) => {
        authoriseOver(by, before.role);
        if (before.isDisabled === isDisabled) return;
        await administratorStore(tx).change(id, { isDisabled });
        await sessionStore(tx).endAll(id);
        const action = isDisabled ? 'administrator.disable' : 'administrator.enable';
        await audit.record(tx, by, { action, subject: before.name });
      });
      return found(await stored(id));
    },
    async remove(id, by) {
      await managed(id, by);
      refuseSelf(by, id);
      await locked(id, { couldEndOne: true }, async (tx, before) => {
        authoriseOver(by, before.role);
        await administratorStore(tx).remove(id);
        await audit.record(tx, by, {
          action: 'administrator.remove',
          subject: before.name,
          before: shownAdministrator(before),
        });
      });
    },
    async setPassword(id, password, by) {
      const holder = await managed(id, by);
      refuseSelf(by, id);
      const hashes = [holder.passwordHash, ...holder.formerPasswordHashes];
      const passwordHash = await passwords.accepted(password, { ...holder, hashes });
      await locked(id, { couldEndOne: false }, async (tx, before) => {
        authoriseOver(by, before.role);
        await administratorStore(tx).change(id, {
          passwordHash,
          formerPasswordHashes: [before.passwordHash, ...before.formerPasswordHashes].slice(0, KEPT_HASHES),
          passwordChangedAt: clock.now(),
          mustChangePassword: true,
        });
        await sessionStore(tx).endAll(id);
        await audit.record(tx, by, { action: 'administrator.set-password', subject: before.name });
      });
    },
    async unlock(nameOrId, by) {
      authoriseManaging(by);
      const { id, name, role } = await found(
        (await stored(nameOrId)) ?? (await administratorStore(database.sql).findByName(nameOrId)),
      );
      authoriseManaging(by, role);
      await database.transaction(async (tx) => {
        await failureStore(tx).forget([nameFailureKey(name), factorFailureKey(id)]);
        await audit.record(tx, by, { action: 'administrator.unlock', subject: name });
      });
    },
    async resetSecondFactor(id, by) {
      await managed(id, by);
      refuseSelf(by, id);
      await locked(id, { couldEndOne: false }, async (tx, before) => {
        authoriseOver(by, before.role);
        await administratorStore(tx).change(id, { totpSecret: null, totpDraft: null, totpStep: null });
        await administratorStore(tx).replaceRecoveryCodes(id, []);
        await failureStore(tx).forget([factorFailureKey(id)]);
        await sessionStore(tx).endAll(id);
        await audit.record(tx, by, { action: 'second-factor.reset', subject: before.name });
      });
    },
  };
}

function nameTaken(): Refusal {
  return new Refusal(
    'conflict',
    'administrator_name_taken',
    'There is an administrator with this name. Choose another one.',
    { problems: [{ field: 'name', problem: 'is taken; choose another one' }] },
  );
}
