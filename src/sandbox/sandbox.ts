// The Microsoft 365 stand-in: a token endpoint with its own certificate authority, an SMTP server that speaks and refuses
// like Exchange Online, an inbox that shows what arrived, and faults on demand. Everything listens on loopback.
//
// It verifies and enforces for real: tokens are signed and checked, permissions looked up, limits counted. It delivers
// nothing to anybody, keeps mail in memory only, and knows client credentials alone, no users.
import type { Log } from '../log/log.ts';
import { Secret } from '../secrets/secret.ts';
import type { Clock } from '../time/clock.ts';
import { createDirectory, type AppSecret, type NewSecret, type SecretListing } from './directory.ts';
import { createFaultBoard, type ActiveFault, type FaultOptions } from './fault-board.ts';
import { createInbox, type AcceptedMessage } from './inbox.ts';
import { createInboxServer } from './inbox-server.ts';
import type { Listener } from './listener.ts';
import { createPostOffice } from './post-office.ts';
import { createSandboxKeys, type SandboxKeys } from './sandbox-keys.ts';
import {
  DEFAULT_SETTINGS,
  parseSandboxSettings,
  type SandboxLimits,
  type SandboxSettings,
} from './sandbox-settings.ts';
import { createStatistics, type SandboxStats } from './statistics.ts';
import { createSubmissionServer } from './submission-server.ts';
import { createTokenEndpoint, tokenUrlOf } from './token-endpoint.ts';
import { createTokenServer } from './token-server.ts';

export { FAULTS } from './faults.ts';
export type { Fault, FaultPlace } from './fault.ts';
export type { AcceptedMessage } from './inbox.ts';
export { createSandboxKeys, type SandboxKeys } from './sandbox-keys.ts';
export { readMessage, type ReadableMessage } from './message-reading.ts';
export { DEFAULT_SETTINGS, parseSandboxSettings } from './sandbox-settings.ts';
export type { SandboxSettings } from './sandbox-settings.ts';

export interface SandboxOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly settings?: SandboxSettings;
  /** Keeps the certificate authority between runs. */
  readonly folder?: string;
  /** Made before, for the same settings; absent: its own at each start. */
  readonly keys?: SandboxKeys;
  readonly ports?: { readonly token?: number; readonly smtp?: number; readonly inbox?: number };
  readonly host?: string;
  /** Over the settings' limits; 'off' turns all of them off but the size of a message. */
  readonly limits?: Partial<SandboxLimits> | 'off';
  readonly keepMessages?: number;
  readonly onMessage?: (message: AcceptedMessage) => void;
}

export interface SandboxDefaults {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly objectId: string;
  readonly mailbox: string;
  readonly scope: string;
}

export interface Latency {
  readonly smtpMs?: number;
  readonly tokenMs?: number;
}

export interface SandboxTenants {
  secrets(clientId: string): readonly SecretListing[];
  addSecret(clientId: string, options?: NewSecret): AppSecret;
  removeSecret(clientId: string, keyId?: string): void;
  expireSecret(clientId: string, keyId?: string): void;
}

export interface Sandbox {
  start(): Promise<void>;
  stop(): Promise<void>;
  readonly caCertificate: string;
  readonly tokenPort: number;
  readonly smtpPort: number;
  readonly inboxUrl: string;
  readonly host: string;
  readonly defaults: SandboxDefaults;
  readonly tenants: SandboxTenants;
  tokenUrl(tenant?: string): string;
  messages(): readonly AcceptedMessage[];
  clearMessages(): void;
  stats(): SandboxStats;
  fault(name: string, options?: FaultOptions): void;
  clearFault(name: string): void;
  clearFaults(): void;
  activeFaults(): readonly ActiveFault[];
  setLatency(latency: Latency): void;
  /** Cuts every SMTP connection, as a network that goes away. */
  dropConnections(): void;
  /** SMTP alone goes down and comes back on the same port; the inbox stays. */
  stopSmtp(): Promise<void>;
  startSmtp(): Promise<void>;
}

const KEEP_BYTES = 256 * 1024 * 1024;

const NO_LIMITS: Partial<SandboxLimits> = {
  connectionsPerMailbox: 'off',
  messagesPerMinute: 'off',
  recipientsPerDay: 'off',
  recipientsPerMessage: 'off',
  sessionIdleMs: 'off',
  sessionTotalMs: 'off',
};

interface Running {
  readonly caCertificate: string;
  readonly token: Listener;
  readonly smtp: Listener;
  readonly inbox: Listener;
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const { clock, log, host = '127.0.0.1', ports = {} } = options;
  const settings = options.settings ?? parseSandboxSettings(DEFAULT_SETTINGS);
  const limits = { ...settings.limits, ...(options.limits === 'off' ? NO_LIMITS : options.limits) };
  const directory = createDirectory(settings);
  const board = createFaultBoard();
  const statistics = createStatistics();
  const inbox = createInbox({
    keepMessages: options.keepMessages ?? 1000,
    keepBytes: KEEP_BYTES,
    onMessage: options.onMessage,
  });
  const defaults = defaultsOf(settings);
  let latency: Required<Latency> = { smtpMs: 0, tokenMs: 0 };
  let running: Running | undefined;

  const tenants: SandboxTenants = {
    secrets: (clientId) => directory.secrets(clientId),
    addSecret: (clientId, added) => directory.addSecret(clientId, added),
    removeSecret: (clientId, keyId) => directory.removeSecret(clientId, keyId),
    expireSecret: (clientId, keyId) => directory.expireSecret(clientId, clock.now(), keyId),
  };

  async function assemble(): Promise<Running> {
    const { caCertificate, tlsOffers, signer } =
      options.keys ?? (await createSandboxKeys(settings, options.folder));
    const shared = { clock, log, directory, board, signer, statistics, tlsOffers, listenHost: host };
    const endpoint = createTokenEndpoint({
      ...shared,
      lifetimeSeconds: settings.tokenLifetimeSeconds,
      latencyMs: () => latency.tokenMs,
    });
    return {
      caCertificate,
      token: createTokenServer({ ...shared, endpoint }, ports.token ?? 0),
      smtp: createSubmissionServer(
        {
          ...shared,
          limits,
          postOffice: createPostOffice({ clock, limits, inbox, statistics }),
          hostname: settings.hostname,
          latencyMs: () => latency.smtpMs,
        },
        ports.smtp ?? 0,
      ),
      inbox: createInboxServer({ log, listenHost: host, control: sandbox }, ports.inbox ?? 0),
    };
  }

  function mustRun(): Running {
    if (!running) throw new Error('the sandbox has not been started');
    return running;
  }

  const urlHost = host.includes(':') ? `[${host}]` : host;

  const sandbox: Sandbox = {
    host,
    defaults,
    tenants,
    async start() {
      running ??= await assemble();
      await Promise.all([running.token.start(), running.smtp.start(), running.inbox.start()]);
      log.info(
        { smtpPort: running.smtp.port(), tokenUrl: sandbox.tokenUrl(), inboxUrl: sandbox.inboxUrl },
        'sandbox started',
      );
    },
    async stop() {
      if (!running) return;
      await Promise.all([running.token.stop(), running.smtp.stop(), running.inbox.stop()]);
    },
    get caCertificate() {
      return mustRun().caCertificate;
    },
    get tokenPort() {
      return mustRun().token.port();
    },
    get smtpPort() {
      return mustRun().smtp.port();
    },
    get inboxUrl() {
      return `http://${urlHost}:${mustRun().inbox.port()}/`;
    },
    tokenUrl(tenant = defaults.tenantId) {
      const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : urlHost;
      return tokenUrlOf(`https://${name}:${mustRun().token.port()}`, tenant);
    },
    messages: () => inbox.messages(),
    clearMessages: () => inbox.clear(),
    stats: () => statistics.snapshot(),
    fault: (name, faultOptions) => board.switchOn(name, faultOptions),
    clearFault: (name) => board.switchOff(name),
    clearFaults: () => board.clear(),
    activeFaults: () => board.active(),
    setLatency(change) {
      latency = { ...latency, ...change };
    },
    dropConnections: () => mustRun().smtp.dropConnections(),
    stopSmtp: () => mustRun().smtp.stop(),
    startSmtp: () => mustRun().smtp.start(),
  };
  return sandbox;
}

/** The first tenant, application, secret and mailbox of the settings: what a set-up without wishes uses. */
function defaultsOf({ tenants }: SandboxSettings): SandboxDefaults {
  const tenant = tenants[0];
  const app = tenant?.apps[0];
  return {
    tenantId: tenant?.id ?? '',
    clientId: app?.clientId ?? '',
    clientSecret: new Secret(app?.secrets[0]?.value ?? ''),
    objectId: app?.objectId ?? '',
    mailbox: tenant?.mailboxes[0]?.address ?? '',
    scope: 'https://outlook.office365.com/.default',
  };
}
