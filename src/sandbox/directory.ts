// The tenants while the sandbox runs: what the settings file said, plus what was changed since (secrets come and go
// while mail flows). Looked up anew at every request, so a change counts from the next request on.
import { randomBytes, randomUUID, X509Certificate } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secret.ts';
import type { Instant } from '../time/clock.ts';
import type {
  AppSettings,
  MailboxSettings,
  SandboxSettings,
  SecretSettings,
  TenantSettings,
} from './sandbox-settings.ts';

export interface AppSecret {
  readonly keyId: string;
  readonly secret: Secret;
  readonly expiresAt: Instant;
}

export interface App extends Omit<AppSettings, 'secrets' | 'certificates' | 'exchangeServicePrincipal'> {
  readonly secrets: readonly AppSecret[];
  readonly certificates: readonly X509Certificate[];
  /** The object ID given to New-ServicePrincipal, or null when nobody ran it. */
  readonly exchangeObjectId: string | null;
}

export interface Mailbox extends Omit<MailboxSettings, 'password'> {
  readonly password?: Secret;
}

export interface Tenant extends Omit<TenantSettings, 'apps' | 'mailboxes'> {
  readonly apps: readonly App[];
  readonly mailboxes: readonly Mailbox[];
}

/** A secret as shown in lists: its first three characters are Entra's own hint, too. */
export interface SecretListing {
  readonly keyId: string;
  readonly hint: string;
  readonly expiresAt: string | null;
}

export interface NewSecret {
  readonly value?: string;
  readonly expiresAt?: Instant;
}

export interface Directory {
  tenants(): readonly Tenant[];
  /** By GUID or by one of the tenant's domains. */
  tenant(name: string): Tenant | undefined;
  secrets(clientId: string): readonly SecretListing[];
  addSecret(clientId: string, options?: NewSecret): AppSecret;
  /** Removes one secret, or all of the application when no key ID is given. */
  removeSecret(clientId: string, keyId?: string): void;
  /** Expires one secret now, or all of the application when no key ID is given. */
  expireSecret(clientId: string, now: Instant, keyId?: string): void;
}

const NEVER = Number.POSITIVE_INFINITY;

const toSecret = ({ keyId, value, expiresAt }: SecretSettings): AppSecret => ({
  keyId: keyId ?? randomUUID(),
  secret: new Secret(value),
  expiresAt: expiresAt === undefined ? NEVER : Date.parse(expiresAt),
});

function toApp({ secrets, certificates, exchangeServicePrincipal, ...rest }: AppSettings): App {
  return {
    ...rest,
    secrets: secrets.map(toSecret),
    certificates: certificates.map((pem) => new X509Certificate(pem)),
    exchangeObjectId:
      exchangeServicePrincipal === undefined ? rest.objectId : (exchangeServicePrincipal?.objectId ?? null),
  };
}

const toMailbox = ({ password, ...rest }: MailboxSettings): Mailbox =>
  password === undefined ? rest : { ...rest, password: new Secret(password) };

const toListing = ({ keyId, secret, expiresAt }: AppSecret): SecretListing => ({
  keyId,
  hint: secret.reveal().slice(0, 3),
  expiresAt: expiresAt === NEVER ? null : new Date(expiresAt).toISOString(),
});

export function createDirectory(settings: SandboxSettings): Directory {
  let tenants: readonly Tenant[] = settings.tenants.map(({ apps, mailboxes, ...rest }) => ({
    ...rest,
    apps: apps.map(toApp),
    mailboxes: mailboxes.map(toMailbox),
  }));

  function appOf(clientId: string): App {
    const found = tenants.flatMap(({ apps }) => apps).find((app) => app.clientId === clientId.toLowerCase());
    if (!found) {
      throw new Refusal(
        'not_found',
        'sandbox_app_unknown',
        `No application has the client ID ${clientId}. Use one that the sandbox settings name.`,
      );
    }
    return found;
  }

  function replaceSecrets(clientId: string, secrets: readonly AppSecret[]): void {
    const { clientId: id } = appOf(clientId);
    tenants = tenants.map((tenant) => ({
      ...tenant,
      apps: tenant.apps.map((app) => (app.clientId === id ? { ...app, secrets } : app)),
    }));
  }

  function mustHave(clientId: string, keyId: string | undefined): void {
    if (keyId === undefined || appOf(clientId).secrets.some((secret) => secret.keyId === keyId)) return;
    throw new Refusal(
      'not_found',
      'sandbox_secret_unknown',
      `The application has no secret ${keyId}. List its secrets to see their key IDs.`,
    );
  }

  return {
    tenants: () => tenants,
    tenant(name) {
      const wanted = name.toLowerCase();
      return tenants.find(({ id, domains }) => id === wanted || domains.includes(wanted));
    },
    secrets: (clientId) => appOf(clientId).secrets.map(toListing),
    addSecret(clientId, { value, expiresAt } = {}) {
      const added: AppSecret = {
        keyId: randomUUID(),
        secret: new Secret(value ?? randomBytes(30).toString('base64')),
        expiresAt: expiresAt ?? NEVER,
      };
      replaceSecrets(clientId, [...appOf(clientId).secrets, added]);
      return added;
    },
    removeSecret(clientId, keyId) {
      mustHave(clientId, keyId);
      const left = appOf(clientId).secrets.filter((secret) => keyId !== undefined && secret.keyId !== keyId);
      replaceSecrets(clientId, left);
    },
    expireSecret(clientId, now, keyId) {
      mustHave(clientId, keyId);
      replaceSecrets(
        clientId,
        appOf(clientId).secrets.map((secret) =>
          keyId === undefined || secret.keyId === keyId ? { ...secret, expiresAt: now } : secret,
        ),
      );
    },
  };
}
