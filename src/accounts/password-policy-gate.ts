// The password policy as a setting, and passwords by it: whether one is fit, and what is then stored.
import type { Actor } from '../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
import { parsed } from './account-input.ts';
import type { Hashing } from './hashing-gate.ts';
import {
  isTooLong,
  PASSWORD_POLICY_SLICE,
  passwordPolicyInput,
  passwordProblem,
  type PasswordPolicy,
  type PasswordRules,
} from './password-policy.ts';

export interface PasswordPolicyDoor {
  shown(): Promise<PasswordPolicy>;
  /** What is left out gets its default. Counts from now on, for sessions that are open too. */
  save(input: unknown, by: Actor): Promise<PasswordPolicy>;
}

export interface Passwords {
  policy(): Promise<PasswordPolicy>;
  /** The hash to store; throws a Refusal where the password is not fit. */
  accepted(password: Secret, account: PasswordOwner): Promise<string>;
  matches(password: Secret, hash: string): Promise<boolean>;
}

export interface PasswordOwner {
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  /** Newest first: the one that is replaced, and those before it. */
  readonly hashes: readonly string[];
}

/** Kept beyond what the policy asks, since it may ask for more later. */
export const KEPT_HASHES = 24;

/** Passwords by whatever rules; those of network users are their own. */
export interface PasswordJudge {
  /** What is wrong with one that no account has yet; undefined where nothing is. */
  problem(
    password: Secret,
    account: Omit<PasswordOwner, 'hashes'>,
    rules: PasswordRules,
  ): Promise<FieldProblem | undefined>;
  /** The hash to store; throws a Refusal where the password is not fit. */
  accepted(password: Secret, account: PasswordOwner, rules: PasswordRules): Promise<string>;
  matches(password: Secret, hash: string): Promise<boolean>;
}

export function createPasswordJudge(hashing: Hashing): PasswordJudge {
  let common: Promise<ReadonlySet<string>> | undefined;

  const problemWith: PasswordJudge['problem'] = async (password, { name, displayName, email }, rules) => {
    const own = [name, displayName, email?.split('@')[0] ?? ''];
    const known = rules.refusesCommon ? await (common ??= commonPasswords()) : new Set<string>();
    return passwordProblem(password, { policy: rules, common: known, own });
  };

  return {
    problem: problemWith,
    async accepted(password, { hashes, ...account }, rules) {
      const problem = await problemWith(password, account, rules);
      if (problem) throw unsuitable(problem);
      // The one that is replaced never counts as new, whatever the policy says.
      for (const former of hashes.slice(0, Math.max(1, rules.history)))
        if (await hashing.verify(password, former))
          throw unsuitable({ field: 'password', problem: 'was used before; take a new one' });
      return hashing.hash(password);
    },
    async matches(password, hash) {
      return !isTooLong(password) && (await hashing.verify(password, hash));
    },
  };
}

interface PasswordNeeds extends SliceNeeds {
  readonly hashing: Hashing;
}

export function createPasswords({ hashing, ...needs }: PasswordNeeds): {
  passwords: Passwords;
  passwordPolicy: PasswordPolicyDoor;
} {
  const judge = createPasswordJudge(hashing);
  const { read, save } = createWholeSlice(needs, {
    slice: PASSWORD_POLICY_SLICE,
    schema: passwordPolicyInput,
    parsed: (input) => parsed(passwordPolicyInput, input),
    permission: 'settings.security',
    action: 'password-policy.save',
    subject: 'password policy',
  });
  const policy = (): Promise<PasswordPolicy> => read();

  return {
    passwordPolicy: { shown: policy, save },
    passwords: {
      policy,
      accepted: async (password, account) => judge.accepted(password, account, await policy()),
      matches: (password, hash) => judge.matches(password, hash),
    },
  };
}

/** Half a megabyte and a few milliseconds: read when the first password is chosen. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

function unsuitable({ field, problem }: FieldProblem): Refusal {
  return new Refusal('invalid', 'password_unsuitable', `The password ${problem}.`, {
    problems: [{ field, problem }],
  });
}
