// The administrators of the console: who they are, how they sign in, what stands for them (sessions, API keys), and how
// the first of them comes to be. Knows no HTTP: cookies, headers and pages are the web's.
import { randomBytes } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { createAdministrators, type Administrators } from './administrators-gate.ts';
import { createApiKeys, type ApiKeys } from './api-keys-gate.ts';
import { createEndingPasswords, type EndingPasswords } from './ending-passwords-gate.ts';
import { failureStore } from './failure-store.ts';
import { createFirstStart, type FirstStart } from './first-start-gate.ts';
import { LOCKOUT } from './throttle.ts';
import { createHashing, type Hashing } from './hashing-gate.ts';
import { createLinks, type Links } from './links-gate.ts';
import { createOwnAccount, type OwnAccount } from './own-account-gate.ts';
import { createPasswords, type PasswordPolicyDoor } from './password-policy-gate.ts';
import { createSessions, type Sessions } from './sessions-gate.ts';
import { createSignIn, type SignIn } from './sign-in-gate.ts';
import { createThrottling } from './throttling-gate.ts';

export { email, isId, nameKey, parsed, password, shownText, unusable, userName } from './account-input.ts';
export { isTokenShaped, tokenHash } from './token.ts';
export {
  administratorChange,
  administratorInput,
  firstAdministratorInput,
  newAdministratorInput,
  preferencesInput,
} from './account-input.ts';
export type { AccountKind, Administrator, AdministratorView, Theme } from './administrator.ts';
export type { Administrators } from './administrators-gate.ts';
export { apiKeyInput, type ApiKeyView, type NewApiKey } from './api-key.ts';
export type { ApiKeys } from './api-keys-gate.ts';
export type { AccountPassword, EndingPasswords } from './ending-passwords-gate.ts';
export type { FirstStart } from './first-start-gate.ts';
export { given } from './given.ts';
export { createHashing, type Hashing } from './hashing-gate.ts';
export {
  FIRST_START_VALID_MS,
  LINK_PURPOSES,
  type LinkPurpose,
  type LinkView,
  type NewLink,
} from './link.ts';
export type { Links } from './links-gate.ts';
export type { OwnAccount } from './own-account-gate.ts';
export {
  DEFAULT_PASSWORD_POLICY,
  isTooLong,
  passwordEndsAt,
  passwordPolicyInput,
  type PasswordPolicy,
  type PasswordRules,
} from './password-policy.ts';
export {
  createPasswordJudge,
  KEPT_HASHES,
  type PasswordJudge,
  type PasswordPolicyDoor,
} from './password-policy-gate.ts';
export type { Portal, Session, SessionStage, SessionView } from './session.ts';
export type { OpenedSession, Sessions } from './sessions-gate.ts';
export type { Ended, Refused, SignedIn, SignIn, SignInAttempt, WrongPortal } from './sign-in-gate.ts';
export {
  ACCOUNT_DELAYS,
  ADDRESS_FAILURES,
  ADDRESS_WINDOW_MS,
  addressFailureKey,
  nameFailureKey,
  type Blocked,
} from './throttle.ts';
export { createThrottling, type Throttling } from './throttling-gate.ts';

export interface Accounts extends EndingPasswords {
  readonly administrators: Administrators;
  readonly ownAccount: OwnAccount;
  readonly passwordPolicy: PasswordPolicyDoor;
  readonly firstStart: FirstStart;
  readonly links: Links;
  readonly signIn: SignIn;
  /** How many names and second factors are locked now. */
  lockouts(): Promise<number>;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
}

export interface AccountsNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /** Only tests bring another: one that counts, or one that is quick. */
  readonly hashing?: Hashing;
}

/** 256 bits: not to be guessed, so it needs no slow hash. */
const newToken = (): string => randomBytes(32).toString('base64url');

export function createAccounts({ hashing = createHashing(), ...needs }: AccountsNeeds): Accounts {
  const { passwords, passwordPolicy } = createPasswords({ ...needs, hashing });
  const throttling = createThrottling(needs);
  const sessions = createSessions({ ...needs, newToken, passwords });
  const links = createLinks({ ...needs, newToken });
  return {
    ...createEndingPasswords({ ...needs, passwords }),
    administrators: createAdministrators({ ...needs, passwords }),
    ownAccount: createOwnAccount({ ...needs, passwords, throttling, sessions }),
    passwordPolicy,
    firstStart: createFirstStart({ ...needs, passwords, links }),
    links,
    signIn: createSignIn({ ...needs, hashing, passwords, throttling, sessions }),
    lockouts: () => failureStore(needs.database.sql).lockedCount(needs.clock.now(), LOCKOUT.failures),
    sessions,
    apiKeys: createApiKeys({ ...needs, newToken }),
  };
}
